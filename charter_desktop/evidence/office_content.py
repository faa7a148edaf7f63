"""What an Office or OpenDocument file holds beside what it shows: macros, hidden sheets, locks, an author."""

import html
import io
import re
import zipfile
from collections.abc import Iterable

from charter_desktop.domain.evidence import Concern, Noted
from charter_desktop.evidence.file_kind import OLD_OFFICE, PACKAGE_ERRORS, ZIP, ending_of

MOST_READ = 20_000_000
"""Of each part of a package; a larger one is not looked into."""
_SEALED = "EncryptedPackage".encode("utf-16-le")
_OLD_MACROS = tuple(name.encode("utf-16-le") for name in ("_VBA_PROJECT", "Macros\0"))
_SHEET = re.compile(r"<(?:\w+:)?sheet\b[^>]*>")
_HIDDEN = re.compile(r"""\bstate\s*=\s*["'](?:hidden|veryHidden)["']""")
_NAME = re.compile(r"""\bname\s*=\s*["']([^"']*)["']""")
_CREATOR = re.compile(r"<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator)[^>]*>([^<]{1,300})</")
_ODF_HIDDEN_STYLE = re.compile(
    r"""<style:style\b[^>]*?style:name="([^"]*)"[^>]*>\s*<style:table-properties\b[^>]*table:display="false"""
)
_ODF_TABLE = re.compile(r"<table:table\b[^>]*>")
_ODF_STYLE = re.compile(r"""table:style-name="([^"]*)\"""")
_ODF_NAME = re.compile(r"""table:name="([^"]*)\"""")
_OUR_SHEET = "charter-desktop"


def note_office(name: str, data: bytes) -> list[Noted]:
    """Note what is inside a workbook or a document; a plain table such as CSV has nothing beside."""
    if data.startswith(OLD_OFFICE):
        return _note_old(data)
    if not data.startswith(ZIP):
        return [Noted(Concern.NOT_LOOKED_INTO)] if ending_of(name) in {"fods", "sav", "dta"} else []
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return list(_note_package(package))
    except PACKAGE_ERRORS:
        return [Noted(Concern.DAMAGED)]


def _note_old(data: bytes) -> list[Noted]:
    if _SEALED in data:
        return [Noted(Concern.LOCKED)]
    notes = [Noted(Concern.MACROS)] if any(mark in data for mark in _OLD_MACROS) else []
    return notes + _hidden(_old_sheets(data))


def _old_sheets(data: bytes) -> list[str]:
    """Name the hidden sheets of an old or binary workbook; a Word file has none."""
    from python_calamine import CalamineWorkbook, SheetVisibleEnum

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt | SystemExit | MemoryError):
            raise
        return []
    return [one.name for one in book.sheets_metadata if one.visible is not SheetVisibleEnum.Visible]


def _note_package(package: zipfile.ZipFile) -> Iterable[Noted]:
    names = package.namelist()
    if b"encryption-data" in _read(package, "META-INF/manifest.xml"):
        return [Noted(Concern.LOCKED)]
    notes = []
    if any(name.lower().endswith("vbaproject.bin") or name.startswith("Basic/") for name in names):
        notes.append(Noted(Concern.MACROS))
    if any("/embeddings/" in name or name.startswith("ObjectReplacements/") for name in names):
        notes.append(Noted(Concern.ENCLOSES))
    if _is_too_large(package):
        notes.append(Noted(Concern.NOT_LOOKED_INTO))
    notes += _hidden(_sheets_of_excel(package) + _sheets_of_odf(package) + _sheets_of_binary(package))
    author = _author(package)
    return [*notes, Noted(Concern.AUTHOR, author)] if author else notes


def _hidden(sheets: list[str]) -> list[Noted]:
    return [Noted(Concern.HIDDEN_SHEETS, ", ".join(sheets)[:200])] if sheets else []


def _sheets_of_excel(package: zipfile.ZipFile) -> list[str]:
    found = _SHEET.findall(_text(package, "xl/workbook.xml"))
    return [_first(_NAME, tag) for tag in found if _HIDDEN.search(tag)]


def _sheets_of_binary(package: zipfile.ZipFile) -> list[str]:
    """Name the hidden sheets of an .xlsb file."""
    if "xl/workbook.bin" not in package.namelist() or package.fp is None:
        return []
    if sum(entry.file_size for entry in package.infolist()) > MOST_READ * 5:
        return []
    package.fp.seek(0)
    return _old_sheets(package.fp.read())


def _sheets_of_odf(package: zipfile.ZipFile) -> list[str]:
    if "content.xml" not in package.namelist():
        return []
    content = _text(package, "content.xml")
    hidden = set(_ODF_HIDDEN_STYLE.findall(content))
    return [
        _first(_ODF_NAME, tag) for tag in _ODF_TABLE.findall(content) if _first(_ODF_STYLE, tag) in hidden
    ]


def _author(package: zipfile.ZipFile) -> str:
    for part in ("docProps/core.xml", "meta.xml"):
        names = [html.unescape(one).strip() for one in _CREATOR.findall(_text(package, part))]
        known = list(dict.fromkeys(name for name in names if name and name.lower() not in _MACHINES))
        if known:
            return ", ".join(known)[:200]
    return ""


_MACHINES = {"openpyxl", _OUR_SHEET, "python-docx", "microsoft office user"}


def _is_too_large(package: zipfile.ZipFile) -> bool:
    read = {"xl/workbook.xml", "content.xml", "docProps/core.xml", "meta.xml"}
    return any(entry.file_size > MOST_READ for entry in package.infolist() if entry.filename in read)


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return html.unescape(found[1]) if found else ""


def _text(package: zipfile.ZipFile, part: str) -> str:
    return _read(package, part).decode("utf-8", "replace")


def _read(package: zipfile.ZipFile, part: str) -> bytes:
    """Read one part, up to the limit; nothing where it is missing."""
    if part not in package.namelist():
        return b""
    with package.open(part) as stream:
        return stream.read(MOST_READ)

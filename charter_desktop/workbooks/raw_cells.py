"""What only the XML of an .xlsx file tells of a cell: errors, percentages, formulas without a result."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape

_SHEET = re.compile(rb"<(?:\w+:)?sheet\b([^>]*)>")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b([^>]*)>")
_ATTRIBUTE = re.compile(rb"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*?)(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_VALUE = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]*)</")
_FORMULA = re.compile(rb"<(?:\w+:)?f\b")
_FORMATS = re.compile(rb"<(?:\w+:)?cellXfs\b[^>]*>(.*?)</(?:\w+:)?cellXfs>", re.DOTALL)
_FORMAT = re.compile(rb"<(?:\w+:)?xf\b([^>]*)>")
_OWN_FORMAT = re.compile(rb"<(?:\w+:)?numFmt\b([^>]*)>")
_PERCENT = {b"9", b"10"}
"""The built-in percentages (ECMA-376 part 1, 18.8.30)."""
_BROKEN = (zipfile.BadZipFile, zlib.error, OSError, KeyError, ValueError, NotImplementedError, RuntimeError)


@dataclass(frozen=True, slots=True)
class Oddities:
    """The odd cells of one sheet, by reference such as `B4`; `errors` with the error's own text."""

    errors: Mapping[str, str]
    percents: frozenset[str]
    without_result: frozenset[str]


NOTHING_ODD = Oddities({}, frozenset(), frozenset())


def odd_cells(workbook: bytes) -> dict[str, Oddities]:
    """Give the odd cells of each sheet by the sheet's name; nothing for a file that is no .xlsx."""
    if b"xl/workbook.xml" not in workbook:
        return {}
    try:
        with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
            percents = frozenset(_percent_styles(_part(archive, "xl/styles.xml")))
            return {name: _odd(archive.read(part), percents) for name, part in _parts(archive)}
    except _BROKEN:
        return {}  # whoever reads the cells says what is wrong with the file


def _odd(sheet: bytes, percents: frozenset[bytes]) -> Oddities:
    errors: dict[str, str] = {}
    percent: set[str] = set()
    without: set[str] = set()
    for found in _CELL.finditer(sheet):
        named, inside = _attributes(found[1]), found[2] or b""
        where = named.get(b"r", b"").decode("ascii", "replace")
        value = _VALUE.search(inside)
        if named.get(b"t") == b"e":
            errors[where] = value[1].decode("utf-8", "replace") if value else "#"
        elif _FORMULA.search(inside) and (value is None or not value[1]) and named.get(b"t") != b"str":
            without.add(where)
        elif value is not None and named.get(b"s") in percents and named.get(b"t", b"n") == b"n":
            percent.add(where)
    return Oddities(errors, frozenset(percent), frozenset(without))


def _percent_styles(styles: bytes) -> Iterator[bytes]:
    own = {
        one.get(b"numFmtId", b"")
        for one in (_attributes(found[1]) for found in _OWN_FORMAT.finditer(styles))
        if b"%" in one.get(b"formatCode", b"")
    }
    formats = _FORMATS.search(styles)
    for number, found in enumerate(_FORMAT.finditer(formats[1] if formats else b"")):
        if _attributes(found[1]).get(b"numFmtId", b"") in _PERCENT | own:
            yield str(number).encode()


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Give name and part of every sheet."""
    targets = {
        one.get(b"Id", b""): one.get(b"Target", b"").decode()
        for one in (
            _attributes(found[1])
            for found in _RELATION.finditer(_part(archive, "xl/_rels/workbook.xml.rels"))
        )
    }
    for found in _SHEET.finditer(_part(archive, "xl/workbook.xml")):
        named = _attributes(found[1])
        target = next((targets.get(value, "") for name, value in named.items() if name.endswith(b":id")), "")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if target and part in archive.namelist():
            yield unescape(named.get(b"name", b"").decode()), part


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    return archive.read(name) if name in archive.namelist() else b""


def _attributes(text: bytes) -> dict[bytes, bytes]:
    return {found[1]: found[2] or found[3] or b"" for found in _ATTRIBUTE.finditer(text)}

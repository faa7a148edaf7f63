"""Open a spreadsheet that somebody sends back, Excel or OpenDocument, within limits."""

import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path

from python_calamine import CalamineWorkbook

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.workbook_limits import too_large

MOST_BYTES = 50_000_000
MOST_ROWS = 20_000
MOST_CELLS = 1_000_000
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"
_SEALED = "EncryptedPackage".encode("utf-16-le")
_ROW = re.compile(rb"<table:table-row\b([^>]*?)(?:/>|>(.*?)</table:table-row>)", re.DOTALL)
_CELL = re.compile(rb"<table:table-cell\b([^>]*)>")
_ROWS = re.compile(rb"""number-rows-repeated=["'](\d{1,18})["']""")
_COLUMNS = re.compile(rb"""number-columns-repeated=["'](\d{1,18})["']""")
_FILLED = re.compile(rb"(?:office|calcext):value-type=")

Row = Sequence[object]
Rows = Sequence[Row]


def open_book(data: bytes, place: str) -> dict[str, Rows] | Refusal:
    """Give the rows of every sheet by its name, each from the first row and column on."""
    wrong = _check(data)
    if wrong is not None:
        return Refusal(wrong, place)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        found: dict[str, Rows] = {}
        for name in book.sheet_names:
            sheet = book.get_sheet_by_name(name)
            if sheet.total_height > MOST_ROWS or sheet.total_height * sheet.total_width > MOST_CELLS:
                return Refusal(Fault.TOO_LARGE, place)
            found[name] = sheet.to_python(skip_empty_area=False)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt | SystemExit | MemoryError):
            raise
        return Refusal(Fault.NOT_A_SPREADSHEET, place)
    return found


def read_bytes(path: Path) -> bytes | Refusal:
    """Read a file that is not too large; raises OSError."""
    if not path.is_file():
        return Refusal(Fault.NO_SUCH_FILE, str(path))
    if path.stat().st_size > MOST_BYTES:
        return Refusal(Fault.TOO_LARGE, str(path))
    return path.read_bytes()


def _check(data: bytes) -> Fault | None:
    """Look at the outside of a file before anything is unpacked."""
    if data[:4] == _OLD_EXCEL:
        return Fault.LOCKED_SPREADSHEET if _SEALED in data else None
    if data[:4] != _ZIP:
        return Fault.NOT_A_SPREADSHEET
    if too_large(data) is not None:
        return Fault.TOO_LARGE
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MOST_BYTES:
                return Fault.TOO_LARGE
            return _check_document(archive)
    except (zipfile.BadZipFile, zlib.error, OSError, KeyError, ValueError, NotImplementedError, RuntimeError):
        return Fault.NOT_A_SPREADSHEET


def _check_document(archive: zipfile.ZipFile) -> Fault | None:
    """OpenDocument says a cell or a row once and how often: a few bytes can be all memory."""
    names = archive.namelist()
    if "content.xml" not in names:
        return None
    manifest = archive.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in names else b""
    if b"encryption-data" in manifest:
        return Fault.LOCKED_SPREADSHEET
    content = archive.read("content.xml")
    return Fault.TOO_LARGE if _is_repeated_too_often(content) else None


def _is_repeated_too_often(content: bytes) -> bool:
    cells = 0
    for row in _ROW.finditer(content):
        filled = sum(
            _times(_COLUMNS, cell[1]) for cell in _CELL.finditer(row[2] or b"") if _FILLED.search(cell[1])
        )
        cells += filled * _times(_ROWS, row[1])
        if cells > MOST_CELLS:
            return True
    return False


def _times(repeated: "re.Pattern[bytes]", attributes: bytes) -> int:
    found = repeated.search(attributes)
    return int(found[1]) if found else 1

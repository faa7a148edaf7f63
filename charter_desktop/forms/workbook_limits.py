"""How large a workbook may be: measured before it is opened, since one far cell can take all memory."""

import io
import re
import zipfile
import zlib
from dataclasses import dataclass

MOST_ROWS = 200_000
MOST_FILLED = {"survey": 20_000}
MOST_FILLED_ELSEWHERE = 50_000
MOST_CELLS = 4_000_000
MOST_BYTES = 300_000_000
_FIRST_BYTES = {b"PK\x03\x04": "zip", b"\xd0\xcf\x11\xe0": "xls"}
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml\Z", re.IGNORECASE)
_FILLED = rb"""[^>]*?\br=["']([A-Z]{1,7})(\d{1,12})["'][^>]*(?<!/)>\s*<(?:\w+:)?(?:v|is|f)\b"""
_CELL = re.compile(rb"<(?:\w+:)?c\b" + _FILLED)
"""A cell with something in it: rows that are only styled, often down to the very last, do no harm."""
_UNNAMED = re.compile(
    rb"""<(?:\w+:)?row\b[^>]*?\br=["'](\d{1,12})["'][^>]*>\s*<(?:\w+:)?c(?:\s(?![^>]*\br=)|>)"""
)
_NAME = re.compile(r"""<(?:\w+:)?sheet\b[^>]*?\bname=["']([^"']*)["']""")


def most_rows(sheet: str) -> int:
    """Give how many filled rows of a sheet are read."""
    return MOST_FILLED.get(sheet.strip().lower(), MOST_FILLED_ELSEWHERE)


@dataclass(frozen=True, slots=True)
class TooLarge:
    """A sheet that reaches too far; `row` is the last one, 0 where the whole file is too large."""

    sheet: str
    row: int


def too_large(workbook: bytes) -> TooLarge | None:
    """Say which sheet of an Excel workbook holds more than can be read; None for any other bytes."""
    if _FIRST_BYTES.get(workbook[:4]) != "zip":
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(workbook)) as book:
            if sum(entry.file_size for entry in book.infolist()) > MOST_BYTES:
                return TooLarge("", 0)
            return _farthest(book)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, KeyError, NotImplementedError, RuntimeError):
        return None  # whoever opens it will say what is wrong with it


def _farthest(book: zipfile.ZipFile) -> TooLarge | None:
    sheets = sorted(name for name in book.namelist() if _SHEET.match(name))
    for number, name in enumerate(sheets):
        with book.open(name) as stream:
            text = stream.read(MOST_BYTES)
        cells = [(int(row), _column(letters)) for letters, row in _CELL.findall(text)]
        rows = max([row for row, _ in cells] + [int(row) for row in _UNNAMED.findall(text)], default=0)
        columns = max((column for _, column in cells), default=0)
        if rows > MOST_ROWS or rows * columns > MOST_CELLS:
            return TooLarge(_title(book, number), rows)
    return None


def _column(letters: bytes) -> int:
    """Give the number of a column such as AB, from 1."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _title(book: zipfile.ZipFile, number: int) -> str:
    titles = _NAME.findall(book.read("xl/workbook.xml").decode("utf-8", "replace"))
    return titles[number] if number < len(titles) else ""

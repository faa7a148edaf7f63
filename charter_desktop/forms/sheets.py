"""A workbook as rows of text, each with its number: Excel and OpenDocument, old and new."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from python_calamine import CalamineWorkbook

from charter_desktop.forms.workbook_limits import MOST_CELLS, too_large


class UnreadableError(ValueError):
    """Bytes that are no workbook, or one with more in it than can be read: then `sheet` and `row` say where."""

    def __init__(self, message: str, sheet: str = "", row: int = 0) -> None:
        super().__init__(message)
        self.sheet = sheet
        self.row = row


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as Excel shows it, and its filled cells by column name."""

    number: int
    cells: Mapping[str, str]

    def get(self, *columns: str) -> str:
        """Give the first filled one of some columns that mean the same."""
        return next((self.cells[name] for name in columns if self.cells.get(name)), "")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its columns as written in the first row, and the rows below it."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


def read_sheets(workbook: bytes) -> dict[str, Sheet]:
    """Give the sheets by lower-case name; raises UnreadableError."""
    far = too_large(workbook)
    if far is not None:
        raise UnreadableError("it is too large", far.sheet, far.row)
    if workbook[:4] == b"PK\x03\x04" and b"xl/workbook.xml" not in workbook:
        raise UnreadableError("it is no .xlsx, .xlsm or .xls file")
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(workbook))
        raw = {name: _rows_of(book, name) for name in book.sheet_names}
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt | SystemExit | MemoryError | UnreadableError):
            raise
        raise UnreadableError(str(error) or type(error).__name__) from error
    return {name.strip().lower(): _sheet(name, rows) for name, rows in raw.items()}


def _rows_of(book: CalamineWorkbook, name: str) -> "Sequence[Sequence[object]]":
    sheet = book.get_sheet_by_name(name)
    if sheet.total_height * sheet.total_width > MOST_CELLS:
        raise UnreadableError("it is too large", name, sheet.total_height)
    return sheet.to_python(skip_empty_area=False)


def _sheet(name: str, raw: "Sequence[Sequence[object]]") -> Sheet:
    if not raw:
        return Sheet(name, (), ())
    columns = tuple(_text(cell) for cell in raw[0])
    filled = [(number, cells) for number, cells in enumerate(raw[1:], 2) if any(cells)]
    rows = (Row(number, _cells(columns, cells)) for number, cells in filled)
    return Sheet(name, columns, tuple(row for row in rows if row.cells))


def _cells(columns: tuple[str, ...], cells: "Sequence[object]") -> dict[str, str]:
    pairs = zip(columns, cells, strict=False)
    return {column: text for column, cell in pairs if column and (text := _text(cell))}


def _text(cell: object) -> str:
    match cell:
        case bool():
            return "TRUE" if cell else "FALSE"
        case float() if cell == int(cell):
            return str(int(cell))
        case datetime() | date() | time():
            return cell.isoformat()
        case _:
            return str(cell).strip() if cell is not None else ""

"""Fill a template by its keys, as a person who finds the cells by eye."""

from collections.abc import Mapping
from pathlib import Path

import openpyxl

Place = tuple[str, str]
"""The key of a row and the key of a column."""


def write_into(template: Path, cells: Mapping[Place, object]) -> None:
    """Fill cells of a template; each must be there."""
    book = openpyxl.load_workbook(template, rich_text=True)
    found = places(book)
    for place, value in cells.items():
        sheet, row, column = found[place]
        book[sheet].cell(row, column).value = value
    book.save(template)


def places(book: openpyxl.Workbook) -> dict[Place, tuple[str, int, int]]:
    """Give sheet, row and column of every cell that has keys."""
    return {
        (key, column): (sheet.title, row, at)
        for sheet in book.worksheets
        if sheet["A1"].value == "charter-desktop:keys"
        for row, key, columns in _rows(sheet)
        for at, column in columns.items()
    }


def _rows(sheet: "openpyxl.worksheet.worksheet.Worksheet"):  # noqa: ANN202 - row, key, columns by number
    blocks = {"": _columns(sheet, 1)}
    keys = [(row, str(sheet.cell(row, 1).value or "")) for row in range(2, sheet.max_row + 1)]
    blocks |= {key[1:]: _columns(sheet, row) for row, key in keys if key.startswith("#")}
    for row, key in keys:
        kind, _, name = key.partition(":")
        if kind in {"A", "P"}:
            yield row, key, blocks[""]
        elif kind in {"T", "O"}:
            yield row, key, blocks[f"T:{name.partition('|')[0]}"]
        elif kind == "R":
            yield row, key, blocks[f"R:{name.rpartition('[')[0]}"]


def _columns(sheet: "openpyxl.worksheet.worksheet.Worksheet", row: int) -> dict[int, str]:
    return {
        column: str(sheet.cell(row, column).value)
        for column in range(2, sheet.max_column + 1)
        if sheet.cell(row, column).value
    }

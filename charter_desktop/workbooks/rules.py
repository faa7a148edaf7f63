"""Rules of input cells in Excel's own form: lists, ranges of numbers and dates, a mark for odd cells."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal

from openpyxl.formatting.rule import Rule as Format
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.datavalidation import DataValidation

from charter_desktop.workbooks.plan import Rule, letter
from charter_desktop.workbooks.styles import ODD

Place = tuple[int, int]
"""Row and column, from 1."""


def validation(rule: Rule, name: str) -> DataValidation | None:
    """Make the rule of a cell, `name` a list's; it offers and warns, it never forbids."""
    match rule:
        case Rule.ANY:
            return None
        case Rule.ONE:
            return _warning(DataValidation(type="list", formula1=name, allow_blank=True))
        case Rule.SOME | Rule.CELL:
            return DataValidation(type="list", formula1=name, allow_blank=True, showErrorMessage=False)
        case Rule.WHOLE:
            return _warning(_between("whole", "-999999999999", "999999999999"))
        case Rule.NUMBER:
            return _warning(_between("decimal", "-1E+15", "1E+15"))
        case Rule.DAY:
            return _warning(_between("date", "367", "2958465"))


def odd_format(first: str, name: str) -> Format:
    """Mark at once what in a table is neither a number nor one of the words of a list; `first` a corner."""
    formula = f"AND(LEN(TRIM({first}))>0,NOT(ISNUMBER({first})),COUNTIF({name},{first})=0)"
    return Format(type="expression", dxf=DifferentialStyle(fill=ODD), formula=[formula])


def areas(cells: Sequence[Place]) -> Iterator[str]:
    """Put cells together to as few rectangles as stand below each other, such as `C5:F10`."""
    runs = [run for row, found in groupby(sorted(cells), lambda cell: cell[0]) for run in _runs(row, found)]
    runs.sort(key=lambda run: (run[1], run[2], run[0]))
    at = 0
    while at < len(runs):
        top, first, last = runs[at]
        bottom = top
        while at + 1 < len(runs) and runs[at + 1] == (bottom + 1, first, last):
            at, bottom = at + 1, bottom + 1
        corner = f"{letter(first)}{top}"
        yield corner if (top, first) == (bottom, last) else f"{corner}:{letter(last)}{bottom}"
        at += 1


def _runs(row: int, cells: Iterator[Place]) -> Iterator[tuple[int, int, int]]:
    """Give row, first and last column of cells that stand beside each other."""
    columns = [column for _, column in cells]
    first = last = columns[0]
    for column in columns[1:]:
        if column > last + 1:
            yield row, first, last
            first = column
        last = column
    yield row, first, last


def _between(kind: Literal["whole", "decimal", "date"], low: str, high: str) -> DataValidation:
    return DataValidation(type=kind, operator="between", formula1=low, formula2=high, allow_blank=True)


def _warning(made: DataValidation) -> DataValidation:
    made.errorStyle = "warning"
    made.showErrorMessage = True
    return made

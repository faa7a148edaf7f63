"""A template before it is written: sheets of lines of cells, with what each is for. Plain values."""

from dataclasses import dataclass, field
from enum import Enum

from charter_desktop.workbooks.words import CellValue


class Look(Enum):
    """How a cell looks; only INPUT and NUMBER, a cell of a table, are not locked."""

    TITLE = "title"
    NOTE = "note"
    GROUP = "group"
    QUESTION = "question"
    TABLE = "table"
    HEAD = "head"
    MEMBER = "member"
    LAST = "last"
    SHUT = "shut"
    TOTAL = "total"
    INPUT = "input"
    NUMBER = "number"
    LINK = "link"


OPEN = frozenset({Look.INPUT, Look.NUMBER})
"""What can be filled in."""


class Rule(Enum):
    """What may be typed into a cell; nothing is forbidden, an odd value is asked about."""

    ANY = "any"
    WHOLE = "whole"
    NUMBER = "number"
    DAY = "day"
    ONE = "one"
    SOME = "some"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `small` stands below the value in smaller letters, `items` are offered as a list.

    `link` names a sheet to go to; `formula` stands in place of a value; `wide` counts merged columns.
    """

    column: int
    value: CellValue = ""
    look: Look = Look.NOTE
    small: str = ""
    rule: Rule = Rule.ANY
    items: tuple[str, ...] = ()
    formula: str = ""
    wide: int = 1
    link: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its hidden key and its cells; `lines` says how many lines of text it is high, 0 for one."""

    key: str
    cells: tuple[Cell, ...]
    lines: int = 0
    hidden: bool = False


@dataclass(slots=True)
class Sheet:
    """One sheet while it grows: the first row is the hidden one of keys."""

    name: str
    columns: tuple[str, ...]
    widths: tuple[int, ...]
    frozen: str = "C3"
    titles: str = "2:2"
    lines: list[Line] = field(default_factory=list)

    def add(self, key: str, *cells: Cell, lines: int = 0, hidden: bool = False) -> int:
        """Add a row; gives its number."""
        self.lines.append(Line(key, cells, lines, hidden))
        return len(self.lines) + 1

    @property
    def next_row(self) -> int:
        """The number of the row that is added next."""
        return len(self.lines) + 2


@dataclass(frozen=True, slots=True)
class Book:
    """A whole template: its sheets, what each page of it says above, and the rows of its hidden sheet."""

    sheets: tuple[Sheet, ...]
    above: tuple[str, str, str]
    page: str
    about: tuple[tuple[str, ...], ...]


def letter(column: int) -> str:
    """Name a column counted from 1: 28 is AB."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name

"""Something to read on a page: sentences, pictures, and tables with the same numbers."""

from dataclasses import dataclass

from charter_desktop.domain.picture import Picture


@dataclass(frozen=True, slots=True)
class TableValue:
    """One table: its name, the heads of its columns, its rows; `numbers` are columns to align right.

    `wide` are the columns of long words, which share the room that the others leave.
    """

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...] = ()
    wide: tuple[int, ...] = (0,)


@dataclass(frozen=True, slots=True)
class SheetValue:
    """One view: tables without rows are left out; `picture_name` and `picture_text` are for screen readers."""

    title: str
    sentences: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    picture_name: str = ""
    picture_text: str = ""
    tables: tuple[TableValue, ...] = ()

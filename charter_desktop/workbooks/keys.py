"""The hidden keys of a template: what each row and column is for, wherever somebody moves it.

The first cell of a sheet is MARK; its column holds the keys of rows, its row the keys of columns:

    A:EM2.6/in_force        one question; columns answer, state, comment
    P:EM1.1#state           one field; column value
    #T:EM1.1                the columns of a table, each `numerator:sex=f`
    T:EM1.1|grade=top       a row of that table; its members join those of the column
    O:EM1.1|                the row for the total alone
    #R:CX.6/source          the columns of a repeat, each the rest of a question's id
    R:CX.6/source[7qk]      a row of it
"""

from dataclasses import dataclass

from charter_desktop.domain.answer import CellKey

MARK = "charter-desktop:keys"
ABOUT = "charter-desktop:about"
ANSWER, STATE, COMMENT, VALUE, LABEL = "answer", "state", "comment", "value", "label"
_PARTS = {ANSWER: "", STATE: STATE, COMMENT: COMMENT}


@dataclass(frozen=True, slots=True)
class RowKey:
    """A row's key: its `kind` (A, P, T, O, R), the block whose columns it uses, and its own name."""

    kind: str
    block: str
    name: str


def row_key(text: str) -> RowKey | None:
    """Read the key of a row; None for text that is none."""
    kind, colon, rest = text.partition(":")
    if not colon or not rest:
        return None
    match kind:
        case "A" | "P":
            return RowKey(kind, "", rest)
        case "T" | "O":
            block, bar, members = rest.partition("|")
            return RowKey(kind, f"#T:{block}", members) if bar else None
        case "R":
            return RowKey(kind, f"#R:{rest.rpartition('[')[0]}", rest)
        case _:
            return None


def is_columns(text: str) -> bool:
    """Say whether a key begins the columns of a block."""
    return text.startswith(("#T:", "#R:"))


def field_of(row: RowKey, column: str) -> tuple[str, str] | None:
    """Give the question and the part that a cell stands for; None where it stands for nothing."""
    match row.kind:
        case "A":
            return (row.name, _PARTS[column]) if column in _PARTS else None
        case "P":
            question, _, part = row.name.rpartition("#")
            return (question, part) if column == VALUE and question else None
        case "R":
            return (f"{row.name}/{column}", "") if column else None
        case _:
            key = joined(row.name, column)
            return (row.block.removeprefix("#T:"), str(key)) if key is not None else None


def joined(members: str, column: str) -> CellKey | None:
    """Give the cell of a table at a row and a column."""
    try:
        across = CellKey.parse(column)
        down = CellKey.parse(f"{across.measure}:{members}") if members else CellKey(across.measure)
        return CellKey.of(across.measure, {**dict(down.members), **dict(across.members)})
    except ValueError:
        return None

"""Which rows of repeats a filled file brings: new ones, and spare ones that two people filled."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from charter_desktop.workbooks.read_back import Filled

_BASE32 = "abcdefghijklmnopqrstuvwxyz234567"
_LETTERS = 13
_ROW = "#row"


def rows_around(question: str) -> Iterator[str]:
    """Give the ids of the rows around a question, the outermost first."""
    for at, letter in enumerate(question):
        if letter == "]":
            yield question[: at + 1]


def new_rows(question: str, stored: Mapping[str, str]) -> list[str]:
    """Give the rows around a question that are not there yet."""
    return [row for row in rows_around(question) if f"{row}{_ROW}" not in stored]


def told_apart(
    cells: Iterable[Filled],
    stored: Mapping[str, str],
    base: Mapping[str, str],
    stands: Callable[[Filled], bool],
) -> Iterator[Filled]:
    """Give a spare row that somebody else filled meanwhile with other things an id of its own.

    A spare row has the same id in every copy of a template. Where nothing in it agrees with the row that
    is there now it is another one; its id follows from its contents, so that reading it again adds nothing.
    `stands` says whether a cell says what stands in the workspace.
    """
    cells = list(cells)
    rows: dict[str, list[Filled]] = {}
    for cell in cells:
        row = next(iter(rows_around(cell.question)), "")
        if f"{row}{_ROW}" in stored and f"{row}{_ROW}" not in base:
            rows.setdefault(row, []).append(cell)
    renamed = {row: _renamed(row, found) for row, found in rows.items() if not any(map(stands, found))}
    for cell in cells:
        row = next(iter(rows_around(cell.question)), "")
        new = renamed.get(row)
        yield replace(cell, question=new + cell.question[len(row) :]) if new else cell


def _renamed(row: str, cells: list[Filled]) -> str:
    repeat, _, key = row.removesuffix("]").rpartition("[")
    said = sorted(f"{cell.question}={cell.content.kind.value}:{cell.content.text}" for cell in cells)
    digest = hashlib.sha256("\n".join((key, *said)).encode()).digest()
    bits = int.from_bytes(digest[:8], "big") << 1
    name = "".join(_BASE32[bits >> 5 * place & 31] for place in reversed(range(_LETTERS)))
    return f"{repeat}[{name}]"

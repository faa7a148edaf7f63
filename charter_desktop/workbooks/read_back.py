"""Read a filled template back, by its hidden keys and not by position."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.workbooks.about import About, read_about
from charter_desktop.workbooks.content import Content, ContentKind, content_of
from charter_desktop.workbooks.keys import ABOUT, LABEL, MARK, RowKey, field_of, is_columns, row_key
from charter_desktop.workbooks.open_book import Row, Rows, open_book
from charter_desktop.workbooks.plan import letter
from charter_desktop.workbooks.raw_cells import NOTHING_ODD, Oddities, odd_cells


@dataclass(frozen=True, slots=True)
class Filled:
    """One filled cell: where it stands (`housing!B4`), which field it answers, what is in it.

    `kind` is that of its row (A, P, T, O, R); a T may be a sum of others. `label` are the words of its row.
    """

    place: str
    question: str
    part: str
    content: Content
    kind: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class FilledBook:
    """What came back: whose template it is, and every cell with something in it, sheet by sheet."""

    about: About
    cells: tuple[Filled, ...]


def read_back(data: bytes, place: str) -> FilledBook | Refusal:
    """Read the bytes of a workbook; `place` names it in a refusal."""
    sheets = open_book(data, place)
    if isinstance(sheets, Refusal):
        return sheets
    about = next((found for rows in sheets.values() if (found := _about(rows)) is not None), None)
    if about is None:
        return Refusal(Fault.NOT_A_TEMPLATE, place)
    odd = odd_cells(data)
    cells = tuple(
        cell for name, rows in sheets.items() for cell in _cells(name, rows, odd.get(name, NOTHING_ODD))
    )
    return FilledBook(about, cells)


def _about(rows: Rows) -> About | None:
    if not rows or not rows[0] or rows[0][0] != ABOUT:
        return None
    texts = [[cell if isinstance(cell, str) else str(cell) for cell in row] for row in rows]
    return read_about([_without_blank_end(row) for row in texts])


def _without_blank_end(row: list[str]) -> list[str]:
    while row and not row[-1]:
        row = row[:-1]
    return row


def _cells(name: str, rows: Rows, odd: Oddities) -> Iterator[Filled]:
    found = _mark(rows)
    if found is None:
        return
    top, left = found
    blocks = dict(_blocks(rows, top, left))
    label = next((at for at, column in blocks[""].items() if column == LABEL), -1)
    for number, row in enumerate(rows, 1):
        key = row_key(_text(row, left))
        if key is not None:
            for cell in _row(name, number, row, key, blocks.get(key.block, {}), odd):
                yield replace(cell, label=_text(row, label)) if label >= 0 else cell


def _mark(rows: Rows) -> tuple[int, int] | None:
    """Find the cell from which the keys run down and across."""
    return next(
        ((top, left) for top, row in enumerate(rows) for left, cell in enumerate(row) if cell == MARK), None
    )


def _blocks(rows: Rows, top: int, left: int) -> Iterator[tuple[str, Mapping[int, str]]]:
    """Give the columns of every block: those of the questions stand in the row of the mark."""
    yield "", _columns(rows[top], left)
    for row in rows:
        key = _text(row, left)
        if is_columns(key):
            yield key, _columns(row, left)


def _columns(row: Row, left: int) -> Mapping[int, str]:
    return {at: cell for at, cell in enumerate(row) if at != left and isinstance(cell, str) and cell}


def _row(
    name: str, number: int, row: Row, key: RowKey, columns: Mapping[int, str], odd: Oddities
) -> Iterator[Filled]:
    for at, column in columns.items():
        field = field_of(key, column)
        where = f"{letter(at + 1)}{number}"
        content = _content(row[at] if at < len(row) else None, where, odd)
        if field is not None and content is not None:
            yield Filled(f"{name}!{where}", *field, content, key.kind)


def _content(cell: object, where: str, odd: Oddities) -> Content | None:
    if where in odd.errors:
        return Content(ContentKind.ERROR, odd.errors[where])
    if where in odd.without_result:
        return Content(ContentKind.NO_RESULT, "")
    content = content_of(cell)
    if content is not None and content.kind is ContentKind.NUMBER and where in odd.percents:
        return replace(content, kind=ContentKind.PERCENT)
    return content


def _text(row: Row, at: int) -> str:
    cell = row[at] if at < len(row) else ""
    return cell if isinstance(cell, str) else ""

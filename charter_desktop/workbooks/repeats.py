"""The rows of a repeat on a sheet of its own: those that are there, and empty ones to fill in."""

from collections.abc import Iterator

from charter_desktop.domain.field import new_id
from charter_desktop.forms.definition import UNSEEN, Group, Kind, Question, Repeat
from charter_desktop.forms.xform import ascii_id
from charter_desktop.workbooks.cell_maker import CellMaker
from charter_desktop.workbooks.headings import Headings
from charter_desktop.workbooks.plan import Cell, Look, Sheet
from charter_desktop.workbooks.words import label_of

SPARE_ROWS = 15
_FIRST = 3


def add_repeat(
    sheet: Sheet, cells: CellMaker, node: Repeat, place: str, language: str, words: Headings
) -> None:
    """Add the rows of a repeat; those of a repeat inside it follow for each row that is there."""
    session = cells.session
    columns = list(_columns(node, ""))
    here = session.rows(place)
    spare = [] if session.is_counted(place) else [f"{place}[{new_id()}]" for _ in range(SPARE_ROWS)]
    sheet.add(f"#R:{place}", *(Cell(at, rest) for at, (rest, _) in enumerate(columns, _FIRST)), hidden=True)
    sample = here[0] if here else f"{place}[]"
    heads = [label_of(session, f"{sample}/{rest}", one, language) or rest for rest, one in columns]
    lines = max((1 + len(head) // 22 for head in heads), default=1)
    made = (Cell(at, head, Look.HEAD) for at, head in enumerate(heads, _FIRST))
    sheet.add("", Cell(2, words.row, Look.HEAD), *made, lines=lines)
    for number, row in enumerate((*here, *spare), 1):
        answers = (cells.answer(at, f"{row}/{rest}", one) for at, (rest, one) in enumerate(columns, _FIRST))
        sheet.add(f"R:{row}", Cell(2, str(number), Look.MEMBER), *answers)
    for number, row in enumerate(here, 1):
        for rest, inner in _inside(node, ""):
            label = label_of(session, f"{row}/{rest}", inner, language) or inner.name
            sheet.add("")
            sheet.add("", Cell(2, f"{number} · {label}", Look.GROUP, wide=5))
            add_repeat(sheet, cells, inner, f"{row}/{rest}", language, words)


def _columns(node: Group, above: str) -> Iterator[tuple[str, Question]]:
    """Give what a row asks: the rest of each question's id, and the question; groups are flattened."""
    for child in node.children:
        rest = f"{above}/{ascii_id(child.name)}" if above else ascii_id(child.name)
        if isinstance(child, Question):
            if child.kind not in UNSEEN and child.kind is not Kind.NOTE:
                yield rest, child
        elif not isinstance(child, Repeat):
            yield from _columns(child, rest)


def _inside(node: Group, above: str) -> Iterator[tuple[str, Repeat]]:
    """Give the repeats that stand in a row, also those in its groups."""
    for child in node.children:
        rest = f"{above}/{ascii_id(child.name)}" if above else ascii_id(child.name)
        if isinstance(child, Repeat):
            yield rest, child
        elif isinstance(child, Group):
            yield from _inside(child, rest)

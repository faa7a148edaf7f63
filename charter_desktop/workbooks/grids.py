"""One statistics table on a sheet: its cells open, its totals as sums, and why there are no figures."""

from collections.abc import Iterator

from charter_desktop.domain.answer import NUMERATOR, CellKey, adds_up
from charter_desktop.forms.definition import Question
from charter_desktop.forms.tables import STATE
from charter_desktop.workbooks.cell_maker import CellMaker
from charter_desktop.workbooks.grid_plan import Grid, GridColumn, GridLine, grid_of
from charter_desktop.workbooks.headings import Headings
from charter_desktop.workbooks.plan import Cell, Look, Sheet, letter
from charter_desktop.workbooks.words import number_shown

_FIRST = 3
_WORDS_WIDE = 3
_COMMENT_WIDE = 7


def add_grid(sheet: Sheet, cells: CellMaker, node: Question, language: str, words: Headings) -> None:
    """Add the rows of a table below its heading."""
    assert node.figure is not None
    grid = grid_of(node.figure, language, words.total)
    place = node.question_id
    keys = (Cell(column, one.key) for column, one in _numbered(grid))
    sheet.add(f"#T:{place}", *keys, hidden=True)
    _add_heads(sheet, grid)
    first = sheet.next_row
    for row in grid.rows:
        _add_row(sheet, cells, grid, row, place, first)
    _add_only_total(sheet, cells, grid, place, words)
    _add_last(sheet, cells, grid, place, words)
    sheet.add(
        f"P:{place}#{STATE}",
        Cell(2, words.state, Look.MEMBER),
        cells.state(_FIRST, place, wide=_WORDS_WIDE),
    )
    sheet.add(
        f"P:{place}#comment",
        Cell(2, words.comment, Look.MEMBER),
        cells.comment(_FIRST, place, wide=_COMMENT_WIDE),
        lines=2,
    )


def _numbered(grid: Grid) -> Iterator[tuple[int, GridColumn]]:
    return enumerate(grid.columns, _FIRST)


def _add_heads(sheet: Sheet, grid: Grid) -> None:
    """Name each measure over its columns, and each member of the split below it."""
    corner, numbered = Cell(2, "", Look.HEAD), list(_numbered(grid))
    if len(grid.figure.split) < 2:
        heads = [Cell(column, one.heading, Look.HEAD) for column, one in numbered]
        sheet.add("", corner, *heads, lines=_most(heads))
        return
    wide = len(numbered) // len(grid.figure.measures)
    measures = [Cell(column, one.heading, Look.HEAD, wide=wide) for column, one in numbered[::wide]]
    sheet.add("", corner, *measures, lines=max(1 + len(str(one.value)) // (14 * wide) for one in measures))
    members = [Cell(column, one.line.words, Look.HEAD) for column, one in numbered]
    sheet.add("", corner, *members, lines=_most(members))


def _most(heads: list[Cell]) -> int:
    return max(1 + len(str(one.value)) // 14 for one in heads)


def _add_row(sheet: Sheet, cells: CellMaker, grid: Grid, row: GridLine, place: str, first: int) -> None:
    members = ",".join(f"{name}={member}" for name, member in sorted(row.members.items()))
    here = sheet.next_row
    made = [Cell(2, row.words, Look.MEMBER)]
    for column, one in _numbered(grid):
        key = str(grid.key(row, one))
        is_sum = grid.is_sum(row, one) and (not cells.is_typed(place, key) or key == one.measure)
        if is_sum:
            made.append(Cell(column, look=Look.TOTAL, formula=_sum(grid, row, one, column, here, first)))
        else:
            made.append(cells.number(column, place, key))
    sheet.add(f"T:{place}|{members}", *made, lines=1 + len(row.words) // 38)


def _sum(grid: Grid, row: GridLine, column: GridColumn, at: int, here: int, first: int) -> str:
    """Add up the cells to the left, or those above; blank while none is filled."""
    if column.line.sums:
        width = sum(1 for one in grid.columns if one.measure == column.measure) - 1
        area = f"{letter(at - width)}{here}:{letter(at - 1)}{here}"
    else:
        area = f"{letter(at)}{first}:{letter(at)}{here - 1}"
    assert row.sums or column.line.sums
    return f'=IF(COUNT({area})=0,"",SUM({area}))'


def _add_only_total(sheet: Sheet, cells: CellMaker, grid: Grid, place: str, words: Headings) -> None:
    """A table may be given as its total alone: a row of its own, since the other totals are sums."""
    totals = {
        column: one
        for column, one in _numbered(grid)
        if not one.line.members and grid.is_sum(GridLine("", {}, sums=True), one)
    }
    if not grid.is_split or not totals or not all(adds_up(name) for name in grid.figure.split):
        return
    made = [Cell(2, words.only_total, Look.MEMBER)]
    made += [cells.number(column, place, one.measure) for column, one in totals.items()]
    sheet.add(f"O:{place}|", *made, lines=2)


def _add_last(sheet: Sheet, cells: CellMaker, grid: Grid, place: str, words: Headings) -> None:
    """Show the totals of last round below the columns that they belong to."""
    assert grid.figure.measures[0] == NUMERATOR
    known = cells.last_table(place, grid.figure)
    if not known:
        return
    made = [Cell(2, words.last, Look.MEMBER)]
    for column, one in _numbered(grid):
        text = known.get(str(CellKey.of(one.measure, one.line.members)), "")
        made.append(Cell(column, number_shown(text), Look.LAST))
    sheet.add("", *made)

"""Show a repeat as a table: a row for each of its rows, a column for each question."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from charter_desktop.domain.refusal import Refusal
from charter_desktop.forms.definition import Kind, Question
from charter_desktop.forms.problems import Problem, ProblemKind
from charter_desktop.gui.officer.grid_layout import label_in
from charter_desktop.gui.officer.readings import readings_of
from charter_desktop.gui.officer.sections import Item, Section
from charter_desktop.gui.officer.table_shape import column_of
from charter_desktop.gui.values import CellValue, ColumnValue, Reading, TableValue

_NOTHING = CellValue()
_Choices = tuple[tuple[str, str], ...]


class TableMaker:
    """Shows tables in one language; `refused` and `typing` are those of PageMaker."""

    def __init__(
        self,
        refused: dict[tuple[str, str], Refusal],
        typing: dict[tuple[str, str], str],
        sentence: Callable[[Section, Problem], str],
        waiting: Callable[[Section, str], str],
        shown: Callable[[Kind, str], str],
    ) -> None:
        self._refused, self._typing = refused, typing
        self._sentence = sentence
        self._waiting = waiting
        self._shown = shown

    def table(self, section: Section, item: Item, touched: Iterable[str] | None = None) -> TableValue:
        """Give a table as it stands; only the cells that were touched, where that is told."""
        session = section.session
        if len(session.rows(item.id)) < 2:
            touched = None  # the columns learn their choices from the first row
        columns = tuple(self._column(section, item, name) for name in item.columns)
        known = {column.name: column for column in columns}
        here = section.cells(item) if touched is None else _inside(item, known, touched)
        cells = {one: self._cell(section, one, known[one.rpartition("/")[2]]) for one in here}
        if touched is None:
            cells = {name: cell for name, cell in cells.items() if cell != _NOTHING}
        return TableValue(
            item.id,
            section.label(item.id),
            item.groups,
            columns,
            session.rows(item.id),
            cells,
            hint=session.hint(item.id, section.language),
            whole=touched is None,
            grows=not session.is_counted(item.id),
            relevant=session.relevant(item.id),
            readings=tuple(self._readings(item, known)),
        )

    def _readings(self, item: Item, columns: Mapping[str, ColumnValue]) -> Iterator[Reading]:
        waiting = _inside(item, columns, (question for question, _ in self._refused))
        kinds = {(one, ""): columns[one.rpartition("/")[2]].kind for one in waiting}
        return readings_of(self._refused, kinds, self._shown)

    def _column(self, section: Section, item: Item, name: str) -> ColumnValue:
        question = column_of(section.session.node(item.id), name)
        label = label_in(question.label, section.language) or name
        hint = label_in(question.hint, section.language)
        first = next(iter(section.session.rows(item.id)), "")
        choices = () if _is_filtered(question) else _choices(section, f"{first}/{name}")
        required = question.bind.required.strip() == "true()"
        return ColumnValue(name, question.kind, label, hint, choices, required=required)

    def _cell(self, section: Section, cell: str, column: ColumnValue) -> CellValue:
        session = section.session
        question = session.question(cell)
        if question is None or not session.relevant(cell):
            return CellValue(shut=True)
        choices = _choices(section, cell) if _is_filtered(question) else None
        value = session.value(cell)
        shown = typed = self._shown(column.kind, value)
        if value and question.itemset is not None:
            shown, typed = _called(value, column.choices if choices is None else choices), value
        refused = self._refused.get((cell, ""))
        if refused is not None:
            shown = typed = refused.facts.get("typed", "")
        half = self._typing.get((cell, ""))
        if half is not None:
            shown = typed = half
        waits = refused is not None or half is not None
        message, missing = self._wrong(section, cell, refused=waits)
        shut = session.readonly(cell) or bool(question.bind.calculate)
        return CellValue(shown, typed, message, missing, shut, choices)

    def _wrong(self, section: Section, cell: str, *, refused: bool) -> tuple[str, str]:
        """Say what is wrong, and what is missing."""
        if refused:
            return self._waiting(section, cell), ""
        problem = section.session.problem(cell)
        said = self._sentence(section, problem) if problem is not None else ""
        is_missing = problem is not None and problem.kind is ProblemKind.REQUIRED
        return ("", said) if is_missing else (said, "")


def _inside(item: Item, columns: Iterable[str], touched: Iterable[str]) -> list[str]:
    start, names = f"{item.id}[", set(columns)
    return [one for one in touched if one.startswith(start) and one.rpartition("/")[2] in names]


def _is_filtered(question: Question) -> bool:
    return question.itemset is not None and "[" in question.itemset.nodeset


def _choices(section: Section, question: str) -> _Choices:
    return tuple((one.name, one.label) for one in section.session.choices(question, section.language))


def _called(value: str, choices: _Choices) -> str:
    labels = dict(choices)
    return " · ".join(labels.get(name, name) for name in value.split())

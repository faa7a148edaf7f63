"""Compare what a filled file says of one questionnaire with what stands in the workspace."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from charter_desktop.domain.answer import Cell, CellKey, State
from charter_desktop.domain.filling import CellProblem, Doubt
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.definition import Kind, Question
from charter_desktop.forms.rows import ADD_ROW
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.tables import ABOUT, STATE, Totals
from charter_desktop.usecases.fill_given import COMMENT, Given
from charter_desktop.usecases.fill_rows import new_rows, told_apart
from charter_desktop.usecases.fill_source import EXACT, Source
from charter_desktop.usecases.fill_trial import Trial
from charter_desktop.usecases.fill_value import FillChange
from charter_desktop.usecases.record_gesture import Step
from charter_desktop.wording.voice import Voice
from charter_desktop.workbooks.content import Content, ContentKind
from charter_desktop.workbooks.headings import headings
from charter_desktop.workbooks.interpret import (
    Doubtful,
    brief,
    is_empty_word,
    listed,
    number_of,
    oddity,
    state_of,
    typed_number,
    typed_of,
    words_of,
)
from charter_desktop.workbooks.read_back import Filled

_NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RANGE})
_DOUBTS = {
    Fault.NOT_A_WHOLE_NUMBER: Doubt.NOT_A_WHOLE_NUMBER,
    Fault.NOT_A_COUNT: Doubt.NOT_A_COUNT,
    Fault.NOT_A_NUMBER: Doubt.NOT_A_NUMBER,
    Fault.AMBIGUOUS_NUMBER: Doubt.AMBIGUOUS,
    Fault.NOT_A_DATE: Doubt.NOT_A_DATE,
    Fault.NOT_A_TIME: Doubt.NOT_A_TIME,
    Fault.NOT_A_CHOICE: Doubt.EXCLUDED_CHOICE,
    Fault.NO_SUCH_STATE: Doubt.NOT_A_STATE,
    Fault.NO_SUCH_QUESTION: Doubt.NOT_ASKED,
    Fault.NO_SUCH_CELL: Doubt.NOT_ASKED,
    Fault.NO_SUCH_ROW: Doubt.NOT_ASKED,
}


class FillComparison:
    """Tries a file on `scratch`, a copy of the live questionnaire `session`."""

    def __init__(self, session: FormSession, scratch: FormSession, source: Source, voice: Voice) -> None:
        self._session, self._voice = session, voice
        self._given, self._trial = Given(session, source), Trial(scratch, voice)
        self.problems: list[CellProblem] = []

    def changes(self, cells: Sequence[Filled]) -> list[FillChange]:
        """Give what the file changes; what it can't is in `problems`."""
        given = self._given
        base = given.stored if given.base is None else given.base
        groups: dict[str, list[Filled]] = {}
        for cell in told_apart(cells, given.stored, base, given.stands):
            if not given.is_unchanged(cell):
                rows = new_rows(cell.question, given.stored)
                groups.setdefault(rows[0] if rows else cell.question, []).append(cell)
        found = [change for name, group in groups.items() for change in self._group(name, group)]
        return [replace(change, remark=self._trial.remark(change.question)) for change in found]

    def _group(self, name: str, cells: list[Filled]) -> Iterator[FillChange]:
        if name.endswith("]"):
            yield from self._new_row(name, cells)
        else:
            yield from self._question(name, cells)

    def _new_row(self, row: str, cells: list[Filled]) -> Iterator[FillChange]:
        """A row that is not there is one line of the preview, whatever was filled in it."""
        stored, base = self._given.stored, self._given.base or {}
        rows = list(dict.fromkeys(one for cell in cells for one in new_rows(cell.question, stored)))
        adding = [Step(one, ADD_ROW, "") for one in rows]
        if any(self._trial.do(step) is not None for step in adding):
            self._leave_out(cells[0], Doubt.NOT_ASKED, other=row)
            return
        questions = dict.fromkeys(cell.question for cell in cells)
        inside = [
            change
            for question in questions
            for change in self._question(question, [cell for cell in cells if cell.question == question])
        ]
        if inside:
            said = " · ".join(change.after for change in inside if change.after)
            steps = (*adding, *(step for change in inside for step in change.steps))
            repeat = self._trial.words.label(row.rpartition("[")[0])
            label = self._voice.say("wording", "{repeat}: a new row").format(repeat=repeat)
            was_removed = any(f"{one}#row" in base for one in rows)
            yield FillChange(inside[0].place, row, label, "", said, was_removed, steps)

    def _question(self, question: str, cells: list[Filled]) -> Iterator[FillChange]:
        node = self._trial.session.question(question)
        if node is None:
            for cell in cells:
                self._leave_out(cell, Doubt.NOT_ASKED, other=question)
            return
        said = self._once(cells)
        state = said.pop(STATE, None)
        if state is not None and self._is_derived(state):
            state = None
        if node.figure is not None:
            yield from self._table(question, node, said, cells, state)
        else:
            yield from self._plain(question, node, said.get(""), state)
        for part, cell in said.items():
            if part in ABOUT:
                yield from self._beside(question, part, cell)

    def _once(self, cells: Iterable[Filled]) -> dict[str, Filled]:
        """Take each field once; sums of a table stand apart from what is typed."""
        found: dict[str, Filled] = {}
        for cell in cells:
            if self._given.is_sum(cell):
                continue
            first = found.setdefault(cell.part, cell)
            if first.content != cell.content:
                self._leave_out(cell, Doubt.TWICE, other=first.place)
        return found

    def _is_derived(self, state: Filled) -> bool:
        """Say whether "not applicable" only tells that the question was not relevant."""
        derived = state.kind == EXACT and state.content.text == State.NOT_APPLICABLE.value
        return derived and not self._trial.session.relevant(state.question)

    # an answer

    def _plain(
        self, question: str, node: Question, answer: Filled | None, state: Filled | None
    ) -> Iterator[FillChange]:
        steps = self._answer_steps(question, node, answer) if answer is not None else []
        reason = self._reason(state)
        if answer is not None and state is not None and reason and steps and steps[0].typed:
            self._leave_out(answer, Doubt.TWO_ANSWERS, other=words_of(state.content))
            return
        if reason is not None:
            cleared = [] if steps or reason else [Step(question, "", "")]
            steps = [*steps, *cleared, Step(question, STATE, reason)]
        first = answer if answer is not None and steps else state
        if first is not None and steps:
            yield from self._tried(first, question, node, "", steps)

    def _answer_steps(self, question: str, node: Question, cell: Filled) -> list[Step]:
        """An answer takes the place of the reason why there was none."""
        if is_empty_word(cell.content):
            return [Step(question, "", ""), Step(question, STATE, "")]
        if cell.kind == EXACT:
            text = typed_number(cell.content.text) if node.kind in _NUMBERS else cell.content.text
            return [Step(question, "", text), Step(question, STATE, "")]
        choices = self._given.maker.choices(question, node)
        typed = self._accepted(cell, typed_of(cell.content, node, choices))
        return [Step(question, "", typed), Step(question, STATE, "")] if typed is not None else []

    def _reason(self, cell: Filled | None) -> str | None:
        """Give the state that a cell asks for, "" to take it away, None where it asks for nothing."""
        if cell is None:
            return None
        if is_empty_word(cell.content):
            return ""
        found = state_of(cell.content)
        if found is None:
            odd = oddity(cell.content)
            doubt = odd.doubt if odd is not None else Doubt.NOT_A_STATE
            self._leave_out(cell, doubt, choices=listed(headings(self._voice).states))
            return None
        return found.value

    # a table

    def _table(
        self,
        question: str,
        node: Question,
        said: Mapping[str, Filled],
        cells: Sequence[Filled],
        state: Filled | None,
    ) -> Iterator[FillChange]:
        numbers = {part: cell for part, cell in said.items() if part and part not in ABOUT}
        reason = self._reason(state)
        figures = [cell for cell in numbers.values() if state_of(cell.content) is None]
        if state is not None and reason and figures:
            self._leave_out(state, Doubt.TWO_ANSWERS, other=brief(words_of(figures[0].content)))
        elif state is not None and reason is not None:
            keys = [] if reason else self._given.filled_keys(question)
            steps = [*(Step(question, key, "") for key in keys), Step(question, STATE, reason)]
            yield from self._tried(state, question, node, "", steps)
        for part, cell in numbers.items():
            yield from self._cell(question, node, part, cell)
        self._check_sums(question, node, cells)

    def _cell(self, question: str, node: Question, part: str, cell: Filled) -> Iterator[FillChange]:
        key = part.removeprefix(f"{STATE}:")
        beside = f"{STATE}:{key}"
        if node.figure is not None and cell.kind == "T" and self._given.is_moved(cell, node.figure):
            self._leave_out(cell, Doubt.MOVED, other=cell.label)
            return
        state = state_of(cell.content)
        if is_empty_word(cell.content):
            steps = [Step(question, key, ""), Step(question, beside, "")]
        elif state is not None:
            steps = [Step(question, key, ""), Step(question, beside, state.value)]
        else:
            typed = self._number(cell, node)
            if typed is None:
                return
            steps = [Step(question, key, typed), Step(question, beside, ""), Step(question, STATE, "")]
        yield from self._tried(cell, question, node, key, steps)

    def _number(self, cell: Filled, node: Question) -> str | None:
        if cell.kind == EXACT:
            return typed_number(cell.content.text)
        return self._accepted(cell, number_of(cell.content, whole=node.data_type == "int"))

    def _check_sums(self, question: str, node: Question, cells: Sequence[Filled]) -> None:
        """A total that is not what its cells add up to was written over the formula."""
        assert node.figure is not None
        sums = [cell for cell in cells if self._given.is_sum(cell) and _is_number(cell.content)]
        if not sums:
            return
        full = len(node.figure.dimensions)
        known = {CellKey.parse(cell.part): cell for cell in cells if _is_number(cell.content)}
        now = {key: cell for key, cell in self._session.cells(question).items() if len(key.members) == full}
        parts = {key: Cell(State.VALUE, cell.content.text) for key, cell in known.items()}
        totals = Totals(
            node.figure, now | {key: one for key, one in parts.items() if len(key.members) == full}
        )
        for cell in sums:
            summed = totals.text(CellKey.parse(cell.part))
            if summed != cell.content.text:
                self._leave_out(cell, Doubt.SUM, sum=summed or "-")

    # what comes of it

    def _beside(self, question: str, part: str, cell: Filled) -> Iterator[FillChange]:
        odd = oddity(cell.content)
        if odd is not None:
            self._leave_out(cell, odd.doubt, **odd.facts)
            return
        step = Step(question, part, "" if is_empty_word(cell.content) else words_of(cell.content))
        before = self._trial.text(question, part)
        refused = self._trial.do(step)
        after = self._trial.text(question, part)
        if refused is not None:
            self._refuse(cell, refused)
        elif before != after:
            name = headings(self._voice).comment if part == COMMENT else part
            label = f"{self._trial.words.label(question)} · {name}"
            overwrites = self._given.was_changed([f"{question}#{part}"])
            yield FillChange(cell.place, question, label, before, after, overwrites, (step,))

    def _tried(
        self, cell: Filled, question: str, node: Question, key: str, steps: Sequence[Step]
    ) -> Iterator[FillChange]:
        """Try the steps on the copy; nothing comes of them when all stands so already."""
        trial = self._trial
        before = {step.part: trial.text(question, step.part) for step in steps}
        said = trial.said(question, node, key)
        refused = next((one for step in steps if (one := trial.do(step)) is not None), None)
        changed = [part for part, text in before.items() if trial.text(question, part) != text]
        if refused is not None:
            self._refuse(cell, refused, choices=trial.possible(question, node))
        elif changed:
            done = tuple(step for step in steps if step.part in changed)
            label = trial.words.cell_label(question, node, key) if key else trial.words.label(question)
            overwrites = self._given.was_changed(f"{question}#{part}" for part in changed)
            then = trial.said(question, node, key)
            yield FillChange(cell.place, question, label, said, then, overwrites, done)

    def _accepted(self, cell: Filled, found: str | Doubtful) -> str | None:
        if isinstance(found, str):
            return found
        self._leave_out(cell, found.doubt, **found.facts)
        return None

    def _refuse(self, cell: Filled, refusal: Refusal, choices: str = "") -> None:
        doubt = _DOUBTS.get(refusal.fault, Doubt.NOT_TYPED_HERE)
        self._leave_out(cell, doubt, **{"choices": choices, "other": cell.question, **refusal.facts})

    def _leave_out(self, cell: Filled, doubt: Doubt, **facts: str) -> None:
        typed = brief(words_of(cell.content))
        self.problems.append(CellProblem(cell.place, doubt, {**facts, "typed": typed}))


def _is_number(content: Content) -> bool:
    return content.kind is ContentKind.NUMBER

"""The cells of a template that hold answers: last round's, today's, and why there is none."""

from collections.abc import Mapping
from functools import cached_property

from charter_desktop.domain.answer import DECLARED, Answer
from charter_desktop.forms.definition import Figure, Kind, Question
from charter_desktop.forms.instance import Leaf, Rows, places
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.tables import STATE, table_of
from charter_desktop.workbooks.headings import Headings
from charter_desktop.workbooks.plan import Cell, Look, Rule
from charter_desktop.workbooks.words import (
    MOST_LETTERS,
    Choice,
    choices_of,
    number_shown,
    shown,
    writable,
)

_FILES = frozenset({Kind.FILE, Kind.IMAGE})
_COMMENT = "comment"
_ROW = "row"


class CellMaker:
    """Makes the cells of one questionnaire in one language of it."""

    def __init__(self, session: FormSession, language: str, words: Headings) -> None:
        self.session, self.language, self.words = session, language, words
        self._choices: dict[str, tuple[Choice, ...]] = {}

    @cached_property
    def stored(self) -> Mapping[str, str]:
        """Every text that is stored, by `QUESTION#PART`; also where it is not relevant."""
        return stored_texts(self.session)

    def choices(self, place: str, node: Question) -> tuple[Choice, ...]:
        """Give the choices of a question; the rows of a repeat share them."""
        if node.question_id not in self._choices:
            self._choices[node.question_id] = choices_of(self.session, place, node, self.language)
        return self._choices[node.question_id]

    def answer(self, column: int, place: str, node: Question) -> Cell:
        """Give the cell of an answer: open where a person may answer, with what is answered now."""
        text = self.stored.get(f"{place}#", "")
        choices = self.choices(place, node)
        if node.kind in _FILES:
            return Cell(column, self.words.attach, Look.SHUT)
        if len(text) > MOST_LETTERS:
            return Cell(column, self.words.too_long, Look.SHUT)
        value = shown(node, text, choices)
        if self.session.readonly(place) or (node.bind.calculate and node.figure is None):
            return Cell(column, value, Look.SHUT)
        return Cell(column, value, Look.INPUT, rule=_rule(node), items=tuple(one.word for one in choices))

    def state(self, column: int, place: str, wide: int = 1) -> Cell:
        """Give the cell for why there is no answer."""
        value = self.state_shown(self.stored.get(f"{place}#{STATE}", ""))
        return Cell(column, value, Look.INPUT, rule=Rule.ONE, items=self.words.states, wide=wide)

    def state_shown(self, name: str) -> str:
        """Say a state in the words of the document."""
        return self.states.get(name, "")

    @cached_property
    def states(self) -> Mapping[str, str]:
        """The words of the states by name."""
        return dict(zip((one.value for one in DECLARED), self.words.states, strict=False))

    def comment(self, column: int, place: str, wide: int = 1) -> Cell:
        """Give the cell of the comment."""
        text = self.stored.get(f"{place}#{_COMMENT}", "")
        if len(text) > MOST_LETTERS:
            return Cell(column, self.words.too_long, Look.SHUT, wide=wide)
        return Cell(column, writable(text), Look.INPUT, wide=wide)

    def last(self, column: int, place: str, node: Question) -> Cell:
        """Give the cell of last round's answer."""
        answer = self.session.previous.get(place)
        text = (answer.value or "") if answer is not None else ""
        value = shown(node, text[:MOST_LETTERS], self.choices(place, node)) if text else self._why(answer)
        return Cell(column, value, Look.LAST)

    def number(self, column: int, place: str, key: str) -> Cell:
        """Give the cell of one number of a table, or of why it is not there."""
        state = self.state_shown(self.stored.get(f"{place}#{STATE}:{key}", ""))
        value = state or number_shown(self.stored.get(f"{place}#{key}", ""))
        return Cell(column, value, Look.NUMBER, rule=Rule.CELL, items=self.words.states)

    def is_typed(self, place: str, key: str) -> bool:
        """Say whether a cell of a table holds something that a person typed."""
        return f"{place}#{key}" in self.stored or f"{place}#{STATE}:{key}" in self.stored

    def last_table(self, place: str, figure: Figure) -> Mapping[str, str]:
        """Give the numbers of last round's table by key, totals included."""
        answer = self.session.previous.get(place)
        found = table_of(figure, answer.cells) if answer is not None else {}
        return {str(key): text for key, text in found.items()}

    def _why(self, answer: Answer | None) -> str:
        return self.state_shown(answer.state.value) if answer is not None else ""


def stored_texts(session: FormSession) -> dict[str, str]:
    """Give every text that a session holds by `QUESTION#PART`, and `ROW#row` for each row."""
    found: dict[str, str] = {}
    for place in places(session.root):
        if isinstance(place, Rows):
            found.update((f"{row.key}#{_ROW}", row.order or "0") for row in place.rows)
        elif isinstance(place, Leaf) and isinstance(place.spec.node, Question):
            if place.value and place.spec.node.figure is None:
                found[f"{place.key}#"] = place.value
            found.update((f"{place.key}#{part}", text) for part, text in (place.parts or {}).items())
    return found


def _rule(node: Question) -> Rule:  # noqa: PLR0911 - a rule a kind
    match node.kind:
        case Kind.INTEGER:
            return Rule.WHOLE
        case Kind.RANGE:
            return Rule.WHOLE if node.data_type == "int" else Rule.NUMBER
        case Kind.DECIMAL:
            return Rule.NUMBER
        case Kind.DATE | Kind.TODAY:
            return Rule.DAY
        case Kind.SELECT_ONE | Kind.ACKNOWLEDGE:
            return Rule.ONE
        case Kind.SELECT_MULTIPLE:
            return Rule.SOME
        case _:
            return Rule.ANY

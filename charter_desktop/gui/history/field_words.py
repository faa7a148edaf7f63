"""Say a field and what stands in it: the question with its cell, a source, an action, a piece of evidence."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from charter_desktop.domain.answer import CellKey
from charter_desktop.domain.canonical import Value, canonical
from charter_desktop.domain.evidence import EVIDENCE, Evidence
from charter_desktop.domain.field import Field, without_rows
from charter_desktop.domain.source import SOURCE, SYSTEM
from charter_desktop.forms.rows import ROW
from charter_desktop.forms.tables import ABOUT, REASON, STATE, declared
from charter_desktop.gui.history.decided_words import DecidedWords
from charter_desktop.gui.officer.grid_layout import label_in
from charter_desktop.gui.plan.action_words import column_word as action_column
from charter_desktop.wording.sources import column_word, method_word, scheme_word, yes_word
from charter_desktop.wording.states import state_word

if TYPE_CHECKING:
    from charter_desktop.gui.officer.department_desk import DepartmentDesk
    from charter_desktop.usecases.fill_words import FillWords

_BETWEEN = " · "
_ANSWER, _ACTION = "answer", "action"
_ENGLISH = "en"
"""The part in which the English of the city's own words is kept."""
_NAMES = {SOURCE: SYSTEM, _ACTION: "title"}
"""By which column a card or an action is called."""


class FieldWords:
    """Says fields in the language of the desk; made anew for each page."""

    def __init__(self, desk: "DepartmentDesk") -> None:
        from charter_desktop.usecases.fill_words import FillWords
        from charter_desktop.usecases.plan_actions import list_actions
        from charter_desktop.usecases.source_cards import source_cards

        self._desk, self._voice = desk, desk.voice
        self._words: dict[int, FillWords] = {
            id(session): FillWords(session, desk.voice) for session in desk.book.sessions
        }
        self._sections = {one: section for section in desk.sections for one in section.questions()}
        self._names = {(SOURCE, card.id): card.system for card in source_cards(desk.book)}
        self._names |= {(_ACTION, one.id): one.text("title") for one in list_actions(desk.workspace)}

    def label(self, where: Field, values: tuple[Value, Value]) -> str:
        """Name a field; `values` are those before and after."""
        if where.kind == _ANSWER:
            shared = any(isinstance(value, dict) for value in values)
            return self._decided.answer_label(where) if shared else self._answer_label(where)
        if where.kind == EVIDENCE:
            found = [item for value in values if (item := Evidence.read(where.id, value))]
            name = found[-1].name if found else where.id
            return _BETWEEN.join((self._voice.say("wording", "Evidence"), name))
        if where.kind == SOURCE:
            return _BETWEEN.join((self._name(where), column_word(where.part, self._voice)))
        if where.kind == _ACTION:
            return _BETWEEN.join((self._name(where), *self._column_words(where.part)))
        return self._decided.label(where)

    def _column_words(self, part: str) -> tuple[str, ...]:
        """Name a column of an action, and that it is its English."""
        english, _, column = part.rpartition(":")
        words = action_column(column, self._voice)
        return (words, self._voice.say("wording", "In English")) if english == _ENGLISH else (words,)

    def is_record(self, where: Field) -> bool:
        """Say whether a field only names the record itself (OpenRosa `meta`)."""
        from charter_desktop.usecases.definitions import is_meta

        session = self._desk.book.session_of(where.id) if where.kind == _ANSWER else None
        node = session.definition.question(without_rows(where.id)) if session is not None else None
        return node is not None and is_meta(node)

    def first(self, fields: Sequence[Field]) -> int:
        """Give the place of the field that tells most: the name of a card or an action, else the first one."""
        telling = (number for number, one in enumerate(fields) if _NAMES.get(one.kind) == one.part)
        return next(telling, 0)

    def value(self, where: Field, value: Value) -> str:
        """Say what stands in a field; blank for nothing."""
        if where.kind == _ANSWER and isinstance(value, str) and value:
            return self._answer(where, value)
        if where.kind == _ANSWER and isinstance(value, dict):
            return self._decided.answer(where, value)
        if where.kind == EVIDENCE and isinstance(value, dict):
            return self._evidence(where, value)
        if where.kind == SOURCE and isinstance(value, str):
            return self._about(where.part, value)
        return self._other(value)

    @cached_property
    def _decided(self) -> DecidedWords:
        return DecidedWords(self._desk)

    def _name(self, where: Field) -> str:
        """Name a source or an action, one that is gone as it was called last."""
        from charter_desktop.usecases.history import versions_of

        place = (where.kind, where.id)
        if place not in self._names:
            known = versions_of(self._desk.workspace, where.with_part(_NAMES[where.kind]))
            self._names[place] = next((str(item.value) for item in known if item.value), where.id)
        return self._names[place]

    def _answer_label(self, where: Field) -> str:
        question, part = where.id, where.part
        name, words = self._question(question), self._of(question)
        session = self._desk.book.session_of(question)
        if part == _ENGLISH:
            return _BETWEEN.join((name, self._voice.say("wording", "In English")))
        if part in {"", ROW} or session is None or words is None:
            return name
        if part == STATE:
            return _BETWEEN.join((name, self._voice.say("wording", "Why there is no answer")))
        if part in ABOUT:
            return _BETWEEN.join((name, self._part_word(part)))
        node = session.definition.question(without_rows(question))
        cell = part.removeprefix(f"{STATE}:")
        if node is None or not _is_cell(cell):
            return f"{name}{_BETWEEN}{part}"
        return words.cell_label(question, node, cell)

    def _part_word(self, part: str) -> str:
        if part == "comment":
            return self._voice.say("wording", "Comment")
        if part == REASON:
            return self._voice.say("wording", "Reason")
        return column_word(part, self._voice)

    def _question(self, question: str) -> str:
        section = self._sections.get(question)
        if section is not None:
            return section.address(question)
        words, session = self._of(question), self._desk.book.session_of(question)
        node = session.definition.question(without_rows(question)) if session is not None else None
        named = words.label(question) if words is not None else question
        if named != question or node is None:
            return named
        return label_in(node.label, session.definition.default_language if session else "") or question

    def _answer(self, where: Field, text: str) -> str:
        words, session = self._of(where.id), self._desk.book.session_of(where.id)
        if where.part == ROW:
            return self._voice.say("wording", "(row)")
        if where.part.partition(":")[0] == STATE:
            return state_word(declared(text), self._voice)
        if where.part in ABOUT:
            return self._about(where.part, text)
        node = session.definition.question(without_rows(where.id)) if session is not None else None
        if words is None or node is None or where.part == _ENGLISH:
            return text
        return words.number(text, "") if where.part else words.answer(where.id, node, text, "")

    def _about(self, part: str, text: str) -> str:
        match part:
            case "method":
                return method_word(text, self._voice)
            case "scheme":
                return scheme_word(text, self._voice)
            case "comparable" | "usual":
                return yes_word(text, self._voice)
            case "source":
                return self._names.get((SOURCE, text), text)
            case _:
                return text

    def _evidence(self, where: Field, value: Value) -> str:
        item = Evidence.read(where.id, value)
        if item is None:
            return self._other(value)
        tied = ", ".join(self._question(question) for question in item.questions)
        return _BETWEEN.join(word for word in (item.name, item.about, tied) if word)

    def _other(self, value: Value) -> str:
        match value:
            case bool():
                return yes_word("yes" if value else "no", self._voice)
            case str():
                return value
            case list():
                return "; ".join(self._other(one) for one in value)
            case dict():
                return _said(value)
            case None:
                return ""

    def _of(self, question: str) -> "FillWords | None":
        session = self._desk.book.session_of(question)
        return self._words.get(id(session)) if session is not None else None


def _said(value: Mapping[str, Value]) -> str:
    """Say a table or a list of facts in one line."""
    return ", ".join(
        f"{name}: {one if isinstance(one, str) else canonical(one).decode()}"
        for name, one in value.items()
        if one not in (None, "", [], {})
    )


def _is_cell(text: str) -> bool:
    try:
        CellKey.parse(text)
    except ValueError:
        return False
    return True

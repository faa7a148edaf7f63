"""How a field reads before and after, in the language of the person who looks at the preview."""

from datetime import date
from decimal import Decimal

from charter_desktop.domain.answer import CellKey, State
from charter_desktop.domain.canonical import decimal_text
from charter_desktop.forms.definition import Question
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.tables import declared
from charter_desktop.wording.states import state_word
from charter_desktop.wording.voice import Voice
from charter_desktop.workbooks.grid_plan import measure_words, member_words
from charter_desktop.workbooks.words import choices_of, label_of, languages_of, shown

_BETWEEN = " · "


class FillWords:
    """Names the fields of one questionnaire and says what stands in them."""

    def __init__(self, session: FormSession, voice: Voice) -> None:
        self._session, self._voice = session, voice
        self._spoken, _ = languages_of(session, voice.language)

    def label(self, question: str) -> str:
        """Name a question."""
        node = self._session.node(question)
        return (label_of(self._session, question, node, self._spoken) if node is not None else "") or question

    def cell_label(self, question: str, node: Question, part: str) -> str:
        """Name one cell of a table by the question, its members and its measure."""
        if node.figure is None:
            return self.label(question)
        key = CellKey.parse(part)
        members = member_words(node.figure, key, self._spoken) or self._voice.say("wording", "Total")
        measure = measure_words(node.figure, key.measure, self._spoken)
        return _BETWEEN.join(word for word in (self.label(question), members, measure) if word)

    def answer(self, question: str, node: Question, text: str, state: str) -> str:
        """Say an answer, or why there is none; blank for nothing."""
        if declared(state) is not State.VALUE:
            return state_word(declared(state), self._voice)
        value = shown(node, text, choices_of(self._session, question, node, self._spoken))
        return self._said(value)

    def number(self, text: str, state: str) -> str:
        """Say a number of a table, or why there is none."""
        if declared(state) is not State.VALUE:
            return state_word(declared(state), self._voice)
        return text if self._voice.language == "en" else text.replace(".", ",")

    def _said(self, value: str | Decimal | date) -> str:
        match value:
            case str():
                return value
            case Decimal():
                return self.number(decimal_text(value), "")
            case date():
                return value.strftime("%d/%m/%Y")

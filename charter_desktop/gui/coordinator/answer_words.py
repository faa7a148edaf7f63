"""An answer in words: choices by their labels, states as words, a table by its totals."""

from typing import TYPE_CHECKING

from charter_desktop.domain.answer import DENOMINATOR, NUMERATOR, Answer, State, total_of
from charter_desktop.domain.canonical import Value, decimal_text
from charter_desktop.wording.states import state_word
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.published_words import Words


def answer_words(question: str, value: Value, words: "Words") -> str:
    """Write the value of a shared answer as a person reads it; null is an answer that was cleared."""
    from charter_desktop.usecases.published_words import yes_word

    voice = words.voice
    if value is None:
        return voice.say("wording", "cleared")
    answer = Answer.from_value(value)
    if answer.state is not State.VALUE:
        return state_word(answer.state, voice)
    if answer.cells:
        return _table_words(answer, voice)
    definition = words.question(question)
    if definition is not None and definition.figure is not None:
        return _number(answer.value or "", voice)
    return yes_word(words.value(question, answer.value or ""), voice)


def _table_words(answer: Answer, voice: Voice) -> str:
    """Give the totals of a table: 12 of 40, or 12; that they are hidden where they are."""
    counted, whole = total_of(answer, NUMERATOR), total_of(answer, DENOMINATOR)
    if counted is None:
        return voice.say("wording", "a table without a total")
    number = _number(decimal_text(counted), voice)
    if whole is None:
        return number
    said = voice.say("wording", "{number} of {whole}")
    return said.format(number=number, whole=_number(decimal_text(whole), voice))


def _number(text: str, voice: Voice) -> str:
    return text if voice.language == "en" else text.replace(".", ",")

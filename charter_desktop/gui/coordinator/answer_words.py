"""An answer in one line: a plain one in words, a table by its totals."""

from typing import TYPE_CHECKING

from charter_desktop.domain.answer import DENOMINATOR, NUMERATOR, Answer, CellKey, State, total_of
from charter_desktop.domain.canonical import Value, decimal_text
from charter_desktop.gui.coordinator.said_values import answer_text
from charter_desktop.wording.shown import decimal
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.published_words import Words


def answer_words(question: str, value: Value, words: "Words") -> str:
    """Write the value of a shared answer in one line; null is an answer that was taken away."""
    from charter_desktop.usecases.definitions import NO_TOTAL
    from charter_desktop.wording.sources import yes_word

    answer = None if value is None else Answer.from_value(value)
    if answer is None or answer.state is not State.VALUE or not answer.cells:
        return yes_word(answer_text(answer, question, words), words.voice)
    asked = words.question(question)
    kind = asked.figure.kind if asked and asked.figure else ""
    return _table_words(answer, words.voice, adds_up=kind not in NO_TOTAL)


def _table_words(answer: Answer, voice: Voice, *, adds_up: bool) -> str:
    """Give the totals of a table: 12 of 40, or 12; cells of averages and medians have no sum."""
    stated = CellKey(NUMERATOR) in answer.cells
    counted = total_of(answer, NUMERATOR) if adds_up or stated else None
    whole = total_of(answer, DENOMINATOR) if adds_up else None
    if counted is None:
        return voice.say("wording", "a table without a total")
    number = decimal(decimal_text(counted), voice)
    if whole is None:
        return number
    said = voice.say("wording", "{number} of {whole}")
    return said.format(number=number, whole=decimal(decimal_text(whole), voice))

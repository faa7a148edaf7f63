"""Answers to one question as the rows of a table: a column each, a row for all that an answer says."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from charter_desktop.domain.answer import Answer, State
from charter_desktop.gui.coordinator.said_values import (
    answer_text,
    beside_text,
    beside_word,
    cell_text,
    cell_word,
    cells_in_order,
)

if TYPE_CHECKING:
    from charter_desktop.usecases.published_words import Words

Row = tuple[str, ...]
"""The word of a row, and what each answer says there."""


def answer_rows(question_id: str, said: Sequence[Answer | None], words: "Words") -> Iterator[Row]:
    """Give the answer or its state, the cells of tables in their order, and what stands beside them."""
    voice, question = words.voice, words.question(question_id)
    figure = question.figure if question else None
    if figure is None or any(one is None or one.state is not State.VALUE for one in said):
        texts = [_answer_or_table(one, question_id, words) for one in said]
        yield (voice.say("wording", "Answer"), *texts)
    if figure is not None:
        keys = {key for one in said if one for key in one.cells}
        for key in cells_in_order(figure, keys):
            cells = [cell_text(one.cells.get(key) if one else None, voice) for one in said]
            yield (cell_word(figure, key, words), *cells)
    for name in dict.fromkeys(chain.from_iterable(one.about for one in said if one)):
        texts = [beside_text(name, one.about.get(name, "") if one else "", words) for one in said]
        yield (beside_word(name, voice), *texts)


def differing(rows: Iterable[Row]) -> Iterator[Row]:
    """Give only the rows in which not all say the same."""
    return (row for row in rows if len(set(row[1:])) > 1)


def _answer_or_table(answer: Answer | None, question_id: str, words: "Words") -> str:
    if answer is not None and answer.cells:
        return words.voice.say("wording", "the figures below")
    return answer_text(answer, question_id, words)

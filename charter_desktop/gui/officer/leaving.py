"""What leaves with a contribution, as a table: each answer and what was done to protect people."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from charter_desktop.domain.answer import NUMERATOR, Answer, CellKey, State, total_of
from charter_desktop.domain.canonical import decimal_text
from charter_desktop.forms.tables import table_of
from charter_desktop.gui.officer.grid_layout import lay_out
from charter_desktop.gui.officer.sections import Section
from charter_desktop.gui.values import LeavingGridValue, LeavingValue
from charter_desktop.usecases.release import release
from charter_desktop.wording.shown import decimal
from charter_desktop.wording.states import state_word
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.answer_book import AnswerBook


def leaving(book: "AnswerBook", voice: Voice, sections: Sequence[Section]) -> tuple[LeavingValue, ...]:
    """Release all answers by the round's rules and give them in the order of the pages."""
    released = release(book)
    found = []
    for section in sections:
        for question in section.questions():
            item = released.get(question)
            if item is None:
                continue
            leaves = _words(item.protected.answer, section, question, voice)
            marks = dict.fromkeys(mark.reason.value for mark in item.marks)
            found.append(LeavingValue(question, section.label(question), leaves, " ".join(marks)))
    return tuple(found)


def leaving_grid(
    book: "AnswerBook", voice: Voice, section: Section, question: str
) -> LeavingGridValue | None:
    """Release one statistics table and lay it out: what was typed and does not leave has a state."""
    node = section.session.question(question)
    if node is None or node.figure is None:
        return None
    laid = lay_out(node.figure, section.language, voice.say("wording", "Total"))
    typed = {str(key) for key in section.session.table(question)}
    released = release(book, only=question).get(question)
    leaves = table_of(node.figure, released.protected.answer.cells) if released is not None else {}
    texts = {str(key): decimal(text, voice) for key, text in leaves.items()}
    hidden = state_word(State.SUPPRESSED, voice)
    grid = replace(
        laid,
        texts=texts,
        computed=frozenset(key for row in laid.keys for key in row),
        states=dict.fromkeys(typed - texts.keys(), hidden),
    )
    marks = dict.fromkeys(mark.reason.value for mark in released.marks) if released is not None else {}
    return LeavingGridValue(question, grid, tuple(marks))


def _words(answer: Answer, section: Section, question: str, voice: Voice) -> str:
    if answer.state is not State.VALUE:
        return state_word(answer.state, voice)
    if answer.cells:
        total = total_of(answer, NUMERATOR)
        if total is not None:
            return decimal_text(total)
        cell = answer.cells.get(CellKey(NUMERATOR))
        return state_word(cell.state, voice) if cell else state_word(State.SUPPRESSED, voice)
    names = {one.name: one.label for one in section.session.choices(question, section.language)}
    return (
        " · ".join(names[one] for one in (answer.value or "").split())
        if _all_known(answer, names)
        else (answer.value or "")
    )


def _all_known(answer: Answer, names: dict[str, str]) -> bool:
    return bool(names) and all(one in names for one in (answer.value or "").split())

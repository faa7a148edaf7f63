"""Record one answer: a value, a cell, a state, or what stands beside a figure."""

from collections.abc import Callable, Mapping

from charter_desktop.domain.answer import DECLARED, NUMERATOR, CellKey
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.changes import ChangeSet
from charter_desktop.forms.session import FormSession
from charter_desktop.usecases.answer_book import AnswerBook

PARTS = (
    "state",
    "reference",
    "source",
    "method",
    "coverage",
    "scheme",
    "legal_basis",
    "definition",
    "comparable",
    "reason",
    "comment",
)
"""What may stand beside a figure; the comment stays in the department."""

UNREADABLE = {
    Fault.NOT_A_WHOLE_NUMBER,
    Fault.NOT_A_COUNT,
    Fault.NOT_A_NUMBER,
    Fault.AMBIGUOUS_NUMBER,
    Fault.NOT_A_DATE,
    Fault.NOT_A_TIME,
    Fault.NOT_A_CHOICE,
}
"""What is wrong with a text rather than with the place it was typed in."""


def record_answer(
    book: AnswerBook, question_id: str, typed: str, *, cell: CellKey | None = None, reason: str = ""
) -> ChangeSet | Refusal:
    """Record what was typed, durably. A text that can't be read makes no revision but is kept.

    A value that breaks its constraint is recorded and marked.
    """
    question = book.question(question_id)
    if cell is None and question is not None and question.figure is not None:
        cell = CellKey(NUMERATOR)
    where = Field(book.author.department, "answer", question_id, str(cell) if cell else "")
    if cell is None:
        return _record(
            book, question_id, lambda session: session.set(question_id, typed), where, typed, reason
        )
    return _record(
        book, question_id, lambda session: session.set_cell(question_id, cell, typed), where, typed, reason
    )


def record_state(
    book: AnswerBook, question_id: str, state: str, reason: str = "", *, cell: CellKey | None = None
) -> ChangeSet | Refusal:
    """Record why an answer, or one cell of it, has no value (`not_collected`, ...); "" takes that back."""
    if state and state not in {item.value for item in DECLARED}:
        return Refusal(Fault.NO_SUCH_STATE, question_id)
    if cell is None:
        return record_part(book, question_id, "state", state, reason)
    part = f"state:{cell}"
    where = Field(book.author.department, "answer", question_id, part)
    return _record(
        book, question_id, lambda session: session.set_part(question_id, part, state), where, state, reason
    )


def record_part(
    book: AnswerBook, question_id: str, part: str, text: str, reason: str = ""
) -> ChangeSet | Refusal:
    """Record what stands beside a figure: one of PARTS."""
    assert part in PARTS, part
    where = Field(book.author.department, "answer", question_id, part)
    return _record(
        book, question_id, lambda session: session.set_part(question_id, part, text), where, text, reason
    )


def keep_typing(book: AnswerBook, question_id: str, part: str, text: str) -> None:
    """Keep text that somebody is still typing, so that it comes back after a crash; it is no answer yet.

    The field's next record lets go of it, and so does a blank text: nothing is half typed any more.
    """
    where = Field(book.author.department, "answer", question_id, part)
    if not text:
        book.forget_unread(where)
    elif book.question(question_id) is not None:
        book.keep_unread(where, text)


def add_row(book: AnswerBook, repeat_id: str) -> tuple[ChangeSet, str] | Refusal:
    """Add a row at the end of a repeat; gives the change and the new row's key."""
    where = Field(book.author.department, "answer", repeat_id, "row")
    changes = _record(book, repeat_id, lambda session: session.add_row(repeat_id), where, "", "")
    if isinstance(changes, Refusal):
        return changes
    session = book.session_of(repeat_id)
    assert session is not None
    newest = session.rows(repeat_id)[-1]
    return changes, newest.rpartition("[")[2].removesuffix("]")


def remove_row(book: AnswerBook, row_id: str) -> ChangeSet | Refusal:
    """Take a row such as `CX.6/source[7qk2m4xw9d3ca]` out of its repeat; its history stays."""
    where = Field(book.author.department, "answer", row_id, "row")
    return _record(book, row_id, lambda session: session.remove_row(row_id), where, "", "")


def restore_row(book: AnswerBook, row_id: str) -> ChangeSet | Refusal:
    """Put a row back that was removed since the workspace was opened."""
    where = Field(book.author.department, "answer", row_id, "row")
    return _record(book, row_id, lambda session: session.restore_row(row_id), where, "", "")


def record_given(book: AnswerBook) -> None:
    """Answer what the invitation answers: questions that name their source in `bind::cd:from`."""
    for session in book.sessions:
        for question in session.definition.questions():
            given = _given(book.setup.competence, question.data.get("from", ""))
            if given and session.value(question.question_id) != given:
                book.plant(question.question_id, given)


def _given(competence: Mapping[str, str], source: str) -> str:
    return competence.get(source.removeprefix("CX.5/"), "") if source.startswith("CX.5/") else ""


def _record(
    book: AnswerBook,
    question_id: str,
    change: Callable[[FormSession], ChangeSet | Refusal],
    where: Field,
    typed: str,
    reason: str,
) -> ChangeSet | Refusal:
    session = book.session_of(question_id)
    changes = change(session) if session else Refusal(Fault.NO_SUCH_QUESTION, question_id)
    if isinstance(changes, Refusal):
        if changes.fault in UNREADABLE:
            book.keep_unread(where, typed)
        elif not typed.strip():
            book.forget_unread(where)
        return changes
    assert session is not None
    if changes.stored:
        book.keep(session, changes, reason)
    book.forget_unread(where)
    return changes

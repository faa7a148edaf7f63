"""Which questions a piece of evidence may back: known ones, not those that ask for a file themselves."""

from collections.abc import Iterable

from charter_desktop.domain.evidence import FileKind
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.definition import UNSEEN, Kind, Question
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.definitions import disclosure_class, is_meta
from charter_desktop.usecases.keep_evidence import MOST_QUESTIONS

FILES = frozenset({Kind.FILE, Kind.IMAGE})
_STAFF = "S2"


def questions_to_back(book: AnswerBook) -> tuple[str, ...]:
    """Name the questions that evidence can be tied to now, in the order of the questionnaires."""
    return tuple(
        question.question_id
        for session in book.sessions
        for question in session.definition.questions()
        if question.kind not in FILES | UNSEEN | {Kind.NOTE}
        and not is_meta(question)
        and session.relevant(question.question_id)
    )


def why_not_tied(
    book: AnswerBook, question_id: str, name: str, kind: FileKind, before: Iterable[str] = ()
) -> Refusal | None:
    """Say why evidence of a kind may not back one more question; None when it may."""
    if book.session_of(question_id) is None:
        return Refusal(Fault.NO_SUCH_QUESTION, question_id)
    question = book.question(question_id)
    if question is not None and question.kind in FILES:
        return Refusal(Fault.ASKS_FOR_FILE, question_id)
    if len({*before, question_id}) > MOST_QUESTIONS:
        return Refusal(Fault.TOO_MANY, name, {"most": str(MOST_QUESTIONS)})
    return why_not_raw(book, question_id, name, kind)


def why_not_raw(book: AnswerBook, question_id: str, name: str, kind: FileKind) -> Refusal | None:
    """Refuse a raw workbook for a question about staff or special categories: it could show single persons."""
    if kind is FileKind.WORKBOOK and _STAFF in classes_of(book, question_id):
        return Refusal(Fault.RAW_WORKBOOK, name, {"question": question_id})
    return None


def classes_of(book: AnswerBook, question_id: str) -> set[str]:
    """Give the disclosure classes of a question, or of all questions of a group."""
    return {disclosure_class(question)[:2] for question in _inside(book, question_id)}


def _inside(book: AnswerBook, question_id: str) -> list[Question]:
    session = book.session_of(question_id)
    own = book.question(question_id)
    if own is not None or session is None:
        return [own] if own is not None else []
    return [one for one in session.definition.questions() if one.question_id.startswith(f"{question_id}/")]

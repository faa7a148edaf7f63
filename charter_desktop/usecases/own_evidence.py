"""Tell the evidence that is the answer of a question asking for a file from the evidence beside answers."""

from charter_desktop.domain.evidence import Evidence
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.evidence_questions import FILES


def answers_itself(book: AnswerBook, item: Evidence) -> bool:
    """Say whether a file is the answer of a question that asks for one."""
    if item.is_link or len(item.questions) != 1:
        return False
    question = book.question(item.questions[0])
    return question is not None and question.kind in FILES

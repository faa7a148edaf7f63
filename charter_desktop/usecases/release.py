"""Build what may leave: every answer of a department, protected, with what was done to it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from charter_desktop.disclosure.release import Mark, Protected, protect
from charter_desktop.domain.answer import Answer, State
from charter_desktop.domain.revision import Line
from charter_desktop.domain.source import inherited
from charter_desktop.store import revisions
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.definitions import disclosure_class, is_given, is_meta
from charter_desktop.usecases.rules import rules_of_round
from charter_desktop.usecases.source_cards import source_cards

LEAVES = (
    "reference",
    "source",
    "method",
    "coverage",
    "scheme",
    "legal_basis",
    "definition",
    "comparable",
    "reason",
)
"""What stands beside a figure and travels with it; `reason` says why it changed. Comments stay here."""


@dataclass(frozen=True, slots=True)
class Released:
    """One question as it will leave: before and after protection, its class and its questionnaire."""

    question: str
    disclosure_class: str
    typed: Answer
    protected: Protected
    form: str

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What was done to it."""
        return self.protected.marks


def release(book: AnswerBook, only: str = "") -> dict[str, Released]:
    """Protect all answers by the round's rules, or that of one question; nothing else may be sent."""
    rules, before, cards = rules_of_round(book.workspace), _released_before(book), source_cards(book)
    found = {}
    for question_id, (answer, session) in book.answers().items():
        if only and question_id != only:
            continue
        question = session.question(question_id)
        if question is not None and (is_meta(question) or is_given(question)):
            continue
        kind = disclosure_class(question) if question else "S0"
        about = inherited(answer.about, cards) if question and question.figure else answer.about
        leaving = _without_private(replace(answer, about=about))
        protected = protect(leaving, kind, rules, before.get(question_id, ()))
        found[question_id] = Released(question_id, kind, answer, protected, session.definition.sha256)
    return found


def _released_before(book: AnswerBook) -> dict[str, list[Answer]]:
    """Give every release of each figure that left this department in this round."""
    found: dict[str, list[Answer]] = {}
    for item in revisions.history(book.workspace, line=Line.SHARED):
        where = item.field
        if where.owner == book.author.department and where.kind == "answer" and not where.part and item.value:
            found.setdefault(where.id, []).append(Answer.from_value(item.value))
    return found


def _without_private(answer: Answer) -> Answer:
    if answer.state is State.NOT_APPLICABLE:
        return Answer(State.NOT_APPLICABLE)
    return Answer(answer.state, answer.value, answer.cells, _leaving(answer.about), answer.rounded)


def _leaving(about: Mapping[str, str]) -> dict[str, str]:
    return {name: text for name, text in about.items() if name in LEAVES and text}

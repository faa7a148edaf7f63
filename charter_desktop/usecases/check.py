"""List the problems of a workspace, each with its place: what gates signing, never saving."""

from dataclasses import dataclass

from charter_desktop.domain.field import CITY
from charter_desktop.domain.plan import Action
from charter_desktop.forms.problems import Problem
from charter_desktop.store import unread
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.plan_actions import list_actions


@dataclass(frozen=True, slots=True)
class Check:
    """What is open: problems by question, texts that could not be read, undecided answers.

    `unexplained` are actions that are late or given up without a reason.
    """

    problems: tuple[Problem, ...]
    unread: tuple[tuple[str, str], ...]
    undecided: tuple[str, ...]
    unexplained: tuple[Action, ...] = ()

    @property
    def count(self) -> int:
        """How many things are open in all."""
        return len(self.problems) + len(self.unread) + len(self.undecided) + len(self.unexplained)


def check(book: AnswerBook) -> Check:
    """Look at everything that the owner of a workspace has to answer or decide."""
    problems = tuple(problem for session in book.sessions for problem in session.problems())
    waiting = tuple((str(where), text) for where, text in unread.every(book.workspace).items())
    undecided: tuple[str, ...] = ()
    if book.author.department == CITY:
        undecided = tuple(answer.question for answer in view_city(book.workspace).undecided)
    unexplained = tuple(
        one for one in list_actions(book.workspace) if one.is_unexplained and _counts(book, one)
    )
    return Check(problems, waiting, undecided, unexplained)


def _counts(book: AnswerBook, action: Action) -> bool:
    return action.accepted or book.author.department != CITY

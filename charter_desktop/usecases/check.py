"""List the problems of a workspace, each with its place: what gates signing, never saving."""

from dataclasses import dataclass

from charter_desktop.domain.field import CITY
from charter_desktop.forms.problems import Problem
from charter_desktop.store import unread
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import view_city


@dataclass(frozen=True, slots=True)
class Check:
    """What is open: problems by question, texts that could not be read, undecided answers."""

    problems: tuple[Problem, ...]
    unread: tuple[tuple[str, str], ...]
    undecided: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many things are open in all."""
        return len(self.problems) + len(self.unread) + len(self.undecided)


def check(book: AnswerBook) -> Check:
    """Look at everything that the owner of a workspace has to answer or decide."""
    problems = tuple(problem for session in book.sessions for problem in session.problems())
    waiting = tuple((str(where), text) for where, text in unread.every(book.workspace).items())
    undecided: tuple[str, ...] = ()
    if book.author.department == CITY:
        undecided = tuple(answer.question for answer in view_city(book.workspace).undecided)
    return Check(problems, waiting, undecided)

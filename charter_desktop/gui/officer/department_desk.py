"""A department's side of an open workspace. It lives in the database thread; only values leave it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from charter_desktop.gui.officer.sections import Section
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.store.workspace import Workspace
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.city_view import CityView


class DepartmentDesk:
    """Holds the live questionnaires and their pages; verbs are called with `book`."""

    def __init__(self, book: "AnswerBook", voice: Voice, sections: Iterable[Section]) -> None:
        self.book, self.voice = book, voice
        self.sections = tuple(sections)

    @property
    def workspace(self) -> "Workspace":
        """The open file."""
        return self.book.workspace

    @property
    def view(self) -> "CityView":
        """What this file tells of the city: its set-up and questionnaires, and this department's own actions."""
        from charter_desktop.usecases.city_view import view_city
        from charter_desktop.usecases.plan_actions import list_actions

        return replace(view_city(self.workspace), actions=list_actions(self.workspace))

    def label(self, question: str) -> str:
        """Name a question as its page does; its id where no page has it."""
        section = self.section_of(question)
        return section.address(question) if section is not None else question

    def section_of(self, question: str) -> Section | None:
        """Find the page of a question."""
        return next((one for one in self.sections if question in one.questions()), None)

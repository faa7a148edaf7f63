"""What a coordinator decides: conflicts, the plan, English texts, reports, the submission."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.gui.coordinator.englishing import Englishing
from charter_desktop.gui.coordinator.publishing import Publishing
from charter_desktop.gui.coordinator.settling import Settling
from charter_desktop.gui.coordinator.submitting import SubmittingPages
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.language import Language
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.places import CONFLICTS, ENGLISH, PLAN, REPORTS, SUBMISSION
from charter_desktop.gui.plan.planning import Planning


class DecidingPages(QObject):
    """Joins the pages of conflicts, plan, English texts, reports and submission with the database thread."""

    place_wanted = Signal(str, str)

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices, language: Language) -> None:
        super().__init__(stack)
        self._language = language
        self._settling = Settling(stack, link, notices)
        self._planning = Planning(stack, link, notices)
        self._englishing = Englishing(stack, link, notices)
        self._publishing = Publishing(stack, link, notices)
        self._submitting = SubmittingPages(stack, link, notices)
        self._shows = {
            CONFLICTS: self._settling.show,
            PLAN: self._planning.show,
            ENGLISH: self._englishing.show,
            REPORTS: self._publishing.show,
            SUBMISSION: self._submitting.show,
        }
        self._publishing.decide_wanted.connect(self._go_to_conflicts)
        self._submitting.place_wanted.connect(self._go_to)

    def show_place(self, place: str) -> bool:
        """Show a place's page; False when it is a place of another group."""
        show = self._shows.get(place)
        if show is None:
            return False
        show()
        return True

    def show_question(self, question: str) -> None:
        """Choose a question on the page of conflicts, now or as soon as it is listed."""
        self._settling.show_question(question)

    def publish_into(self, folder: Path) -> None:
        """Choose the folder of the reports."""
        self._publishing.write_into(folder)

    def submit_into(self, folder: Path) -> None:
        """Choose the folder of the submission."""
        self._submitting.write_into(folder)

    def leave(self) -> None:
        """What is typed here waits on its page or in its dialog until it is sent."""

    def _go_to_conflicts(self) -> None:
        self._go_to(CONFLICTS)

    def _go_to(self, place: str) -> None:
        self.place_wanted.emit(place, "")

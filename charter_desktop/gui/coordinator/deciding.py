"""What a coordinator decides: conflicts, the plan, reports, the submission."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.language import Language
from charter_desktop.gui.notices import Notices


class DecidingPages(QObject):
    """Joins the pages of conflicts, plan, reports and submission with the database thread."""

    place_wanted = Signal(str, str)

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices, language: Language) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices, self._language = stack, link, notices, language

    def show_place(self, place: str) -> bool:
        """Show a place's page; False when it is a place of another group."""
        return False

    def leave(self) -> None:
        """Hand out what is being typed."""

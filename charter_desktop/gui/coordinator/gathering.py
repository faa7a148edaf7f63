"""What a coordinator gathers: the overview, round and departments, inbox, matrix."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.language import Language
from charter_desktop.gui.notices import Notices


class GatheringPages(QObject):
    """Joins the pages of overview, round, inbox and matrix with the database thread."""

    place_wanted = Signal(str, str)

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices, language: Language) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices, self._language = stack, link, notices, language

    def show_place(self, place: str) -> bool:
        """Show a place's page; False when it is a place of another group."""
        return False

    def receive(self, files: Sequence[Path]) -> None:
        """Take files into the inbox."""

    def leave(self) -> None:
        """Hand out what is being typed."""

"""What a department has beside its sections: where its figures come from, what shows it, what it will do."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.evidence.evidencing import Evidencing
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.officer.overviewing import Overviewing
from charter_desktop.gui.officer.sourcing import Sourcing
from charter_desktop.gui.places import ACTIONS, DESK, EVIDENCE, SOURCES
from charter_desktop.gui.plan.proposing import Proposing


class DepartmentPages(QObject):
    """Joins these pages with the database thread."""

    place_wanted = Signal(str)

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._sourcing = Sourcing(stack, link, notices)
        self._evidencing = Evidencing(stack, link, notices)
        self._proposing = Proposing(stack, link, notices)
        self._overviewing = Overviewing(stack, link, notices)
        self._overviewing.place_wanted.connect(self.place_wanted)
        self._shows = {
            DESK: self._overviewing.show,
            SOURCES: self._sourcing.show,
            EVIDENCE: self._evidencing.show,
            ACTIONS: self._proposing.show,
        }

    def show_place(self, place: str) -> bool:
        """Show a place's page; False when it is a place of another group."""
        show = self._shows.get(place)
        if show is None:
            return False
        show()
        return True

    def leave(self) -> None:
        """Hand out what is being typed; in a dialog it waits until it is kept."""
        self._evidencing.leave()

"""Joins the officer's overview with the verbs."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.officer.desk_overview_page import DeskOverviewPage
from charter_desktop.gui.officer.overview_lines import AskWritten


class Overviewing(QObject):
    """Shows the overview, writes what to ask for, and says `place_wanted` with the place of a step."""

    place_wanted = Signal(str)

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices = stack, link, notices
        self._asked: Path | None = None
        self._page = DeskOverviewPage(stack)
        stack.addWidget(self._page)
        self._page.place_wanted.connect(self.place_wanted)
        self._page.ask_wanted.connect(self._write)
        self._page.open_wanted.connect(self._open)

    def show(self) -> None:
        """Show the page."""
        from charter_desktop.gui.officer.overview_lines import desk_overview

        self._stack.setCurrentWidget(self._page)
        self._page.show_asked(None)
        self._link.ask(
            lambda desk: desk_overview(
                desk.department, desk.overview().places, len(desk.overview().problems)
            ),
            self._page.show_overview,
        )

    def _write(self) -> None:
        from charter_desktop.gui.officer.overview_lines import write_ask

        title = self.tr("Writing the PDF")
        self._link.change(
            lambda desk, _: write_ask(desk.department, desk.department.workspace.path.parent),
            self._hear,
            title,
        )

    def _hear(self, written: AskWritten) -> None:
        self._asked = written.path
        self._page.show_asked(written)
        self._notices.announce(written.told.sentence)

    def _open(self) -> None:
        if self._asked is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._asked)))

"""Joins the page of reports with the verb that publishes, which is long work."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from charter_desktop.gui.coordinator.chosen_folders import ChosenFolders
from charter_desktop.gui.coordinator.report_values import FileLine, Order, Written
from charter_desktop.gui.coordinator.reports_page import ReportsPage
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices


class Publishing(QObject):
    """Shows what is published and writes new documents."""

    decide_wanted = Signal()

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices = stack, link, notices
        self._folders = ChosenFolders()
        self._busy = False
        self._page = ReportsPage(stack)
        stack.addWidget(self._page)
        page = self._page
        page.write_wanted.connect(self._write)
        page.folder_wanted.connect(self._ask_folder)
        page.decide_wanted.connect(self.decide_wanted)
        page.open_wanted.connect(self._open)
        page.picture_wanted.connect(self._ask_picture)
        link.idle.connect(self._rest)

    def show(self) -> None:
        """Show what is published."""
        self._stack.setCurrentWidget(self._page)
        self._ask()

    def write_into(self, folder: Path) -> None:
        """Choose the folder of the documents."""
        self._link.ask(lambda desk: self._folders.choose(desk.city, folder), lambda _: self._ask())

    def _ask(self) -> None:
        from charter_desktop.gui.coordinator.report_lines import reports

        folders = self._folders
        self._link.ask(lambda desk: reports(desk.city, folders.of(desk.city)), self._page.show_reports)

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self._page, self.tr("Folder of the documents"))
        if chosen:
            self.write_into(Path(chosen))

    def _ask_picture(self, file: FileLine) -> None:
        from charter_desktop.gui.coordinator.report_lines import picture

        self._link.ask(lambda _: picture(file), self._page.show_picture)

    def _write(self, order: Order) -> None:
        from charter_desktop.gui.coordinator.report_lines import write

        self._busy = True
        title = self.tr("Writing the documents")
        self._link.change(lambda desk, job: write(desk.city, job, order), self._hear, title)

    def _hear(self, written: Written) -> None:
        self._busy = False
        self._page.hear(written)
        self._notices.announce(written.told.sentence)
        self._ask()

    def _rest(self) -> None:
        """Go on after work that was stopped or failed."""
        if self._busy:
            self._busy = False
            self._page.show_idle()
            self._ask()

    def _open(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

"""Joins the page of the submission with the verb that writes it, which is long work."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from charter_desktop.gui.coordinator.chosen_folders import ChosenFolders
from charter_desktop.gui.coordinator.submission_page import SubmissionPage
from charter_desktop.gui.coordinator.submission_values import Submitting
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices


class SubmittingPages(QObject):
    """Shows the check list, and writes and verifies the submission."""

    place_wanted = Signal(str)

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices = stack, link, notices
        self._folders = ChosenFolders()
        self._busy = False
        self._page = SubmissionPage(stack)
        stack.addWidget(self._page)
        page = self._page
        page.place_wanted.connect(self.place_wanted)
        page.folder_wanted.connect(self._ask_folder)
        page.write_wanted.connect(self._write)
        page.open_wanted.connect(self._open)
        link.idle.connect(self._rest)

    def show(self) -> None:
        """Show the check list."""
        self._stack.setCurrentWidget(self._page)
        self._page.show_idle()
        self._page.show_written(None)
        self._ask()

    def write_into(self, folder: Path) -> None:
        """Choose the folder of the submission."""
        self._link.ask(lambda desk: self._folders.choose(desk.city, folder), lambda _: self._ask())

    def _ask(self) -> None:
        from charter_desktop.gui.coordinator.submission_lines import submission

        folders = self._folders
        self._link.ask(
            lambda desk: submission(desk.city, desk.overview().places, folders.of(desk.city)),
            self._page.show_submission,
        )

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self._page, self.tr("Folder of the submission"))
        if chosen:
            self.write_into(Path(chosen))

    def _write(self, replace: bool) -> None:
        from charter_desktop.gui.coordinator.submission_lines import write_submission

        self._busy = True
        folders = self._folders
        self._link.change(
            lambda desk, job: write_submission(desk.city, job, folders.of(desk.city), replace=replace),
            self._hear,
            self.tr("Writing the submission"),
        )

    def _hear(self, result: Submitting) -> None:
        self._busy = False
        self._page.hear(result)
        self._notices.announce(result.told.sentence)

    def _rest(self) -> None:
        """Go on after work that was stopped or failed."""
        if self._busy:
            self._busy = False
            self._page.show_idle()

    def _open(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

"""Joins the dialog of the reminders with the database thread."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from charter_desktop.gui.coordinator.remind_dialog import RemindDialog
from charter_desktop.gui.coordinator.remind_lines import (
    RemindedValue,
    RemindLine,
    remind_lines,
    write_reminders,
)
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices

FOLDER = "reminders"


class Reminding(QObject):
    """Opens the dialog with who owes something, and writes what it wants; `then` looks at the round again."""

    def __init__(self, page: QWidget, link: DeskLink, notices: Notices, then: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._link, self._notices, self._then = page, link, notices, then
        self._folder = Path()

    def know_folder(self, folder: Path) -> None:
        """Offer a folder beside the workspace."""
        self._folder = folder / FOLDER

    def ask(self) -> None:
        """Ask who is reminded."""
        self._link.ask(lambda desk: remind_lines(desk.city), self._open)

    def _open(self, lines: Sequence[RemindLine]) -> None:
        dialog = RemindDialog(lines, self._folder, self._page.window())

        def write(departments: Sequence[str], force: bool) -> None:
            self._folder = folder = dialog.folder()
            self._link.change(
                lambda desk, job: write_reminders(desk.city, departments, folder, job, force=force),
                hear,
                self.tr("Writing %n reminder(s)", "", len(departments)),
            )

        def hear(value: RemindedValue) -> None:
            dialog.show_written(value)
            self._notices.announce(dialog.result_text())
            self._then()

        dialog.wanted.connect(write)
        dialog.browse_wanted.connect(lambda: self._browse(dialog))
        dialog.copy_wanted.connect(self._copy)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _browse(self, dialog: RemindDialog) -> None:
        here = str(dialog.folder())
        chosen = QFileDialog.getExistingDirectory(dialog, self.tr("Folder for the reminders"), here)
        if chosen:
            dialog.choose_folder(Path(chosen))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._notices.announce(self.tr("Subject and text are on the clipboard."))

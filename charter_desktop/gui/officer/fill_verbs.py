"""What an officer does with spreadsheets: a template out, a filled one back in."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.language import Language
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.officer import fill_lines
from charter_desktop.gui.officer.fill_dialog import FillDialog
from charter_desktop.gui.officer.fill_lines import FillValue
from charter_desktop.gui.values import DeskValue

_SUFFIX = ".xlsx"


class FillVerbs(QObject):
    """Asks for files and shows what one would change; `taken` hands out how much and the gesture."""

    taken = Signal(int, object)

    def __init__(self, window: QWidget, link: DeskLink, notices: Notices, language: Language) -> None:
        super().__init__(window)
        self._window, self._link, self._notices, self._language = window, link, notices, language
        self._desk: DeskValue | None = None

    def show_desk(self, desk: DeskValue) -> None:
        """Know whose template it is, and where to put it first."""
        self._desk = desk

    def ask_template(self) -> None:
        """Ask where the template shall be, and write it."""
        if self._desk is None:
            return
        name = self.tr("template-{department}.xlsx").format(department=self._desk.owner)
        kinds = self.tr("Excel workbooks (*.xlsx)")
        place = str(self._desk.path.with_name(name))
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Excel template"), place, kinds)
        if chosen:
            self.write_template(Path(chosen))

    def ask_filled(self) -> None:
        """Ask for a filled template, and show what it would change."""
        kinds = self.tr("Spreadsheets (*.xlsx *.xlsm *.ods)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Read a filled template"), "", kinds)
        if chosen:
            self.read_filled(Path(chosen))

    def write_template(self, into: Path) -> None:
        """Write the template in the language of the window."""
        whole = into if into.suffix else into.with_suffix(_SUFFIX)
        language = self._language.voice.language
        self._link.ask(lambda desk: fill_lines.write(desk, whole, language), self._tell_written)

    def read_filled(self, path: Path) -> None:
        """Compare a filled template with the workspace, aside and with Stop."""
        voice = self._language.voice
        title = self.tr("Reading {name}").format(name=path.name)
        self._link.change(lambda desk, job: fill_lines.preview(desk, path, voice, job), self._show, title)

    def _tell_written(self, path: Path) -> None:
        self._notices.say(self.tr("The template was written: {path}").format(path=path))

    def _show(self, value: FillValue) -> None:
        dialog = FillDialog(value, self._window)
        dialog.wanted.connect(self.taken)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

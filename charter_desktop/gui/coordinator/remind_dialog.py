"""The dialog of the reminders: who is reminded, in which words, into which folder."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from charter_desktop._generated.qt.ui_remind_dialog import Ui_RemindDialog
from charter_desktop.gui.coordinator.remind_lines import RemindedValue, RemindLine
from charter_desktop.gui.coordinator.tick_list import list_ticks, ticked
from charter_desktop.gui.short_table import fit
from charter_desktop.gui.tones import wear_tone

_TEXT_LINES, _MOST_PIXELS = 15, 320


class RemindDialog(QDialog):
    """Says `wanted` with department ids and whether files are replaced, `copy_wanted` with a text."""

    wanted = Signal(object, bool)
    copy_wanted = Signal(str)
    browse_wanted = Signal()

    def __init__(self, lines: Sequence[RemindLine], folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_RemindDialog()
        self._ui.setupUi(self)
        ui = self._ui
        letters = self.fontMetrics()
        self.setMinimumWidth(min(letters.horizontalAdvance("0") * 84, 1200))
        self.resize(self.minimumWidth(), min(letters.lineSpacing() * 38, 680))
        self._lines, self._there = tuple(lines), tuple[str, ...]()
        fit(ui.departments)
        ui.text.setFixedHeight(min(letters.lineSpacing() * _TEXT_LINES, _MOST_PIXELS))
        ui.written.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        ui.folder.setText(str(folder))
        self.show_written(None)
        list_ticks(ui.departments, [(one.id, one.line, one.late) for one in self._lines])
        self._connect()
        self._show_text()
        ui.departments.setFocus()

    def folder(self) -> Path:
        """Give the folder for the reminders."""
        return Path(self._ui.folder.text().strip()).expanduser()

    def choose_folder(self, folder: Path) -> None:
        """Take another folder."""
        self._ui.folder.setText(str(folder))

    def show_written(self, value: RemindedValue | None) -> None:
        """Say which reminders were written, and ask about those that were there already."""
        ui = self._ui
        self._there = value.there if value else ()
        ui.there.setVisible(bool(self._there))
        if self._there:
            asked = self.tr("%n reminder(s) are in this folder already: {names}.", "", len(self._there))
            ui.there_text.setText("⚠ " + asked.format(names=", ".join(self._there)))
        ui.written.setVisible(bool(value and (value.written or value.refused)))
        if value and value.refused:
            wear_tone(ui.written, "error", "⚠ " + value.refused)
        elif value and value.written:
            done = self.tr("%n reminder(s) written to {folder}.", "", len(value.written))
            wear_tone(ui.written, "ok", "✓ " + done.format(folder=value.folder))
        if value is not None:
            ui.scroll.ensureWidgetVisible(ui.there if self._there else ui.written)

    def result_text(self) -> str:
        """Give what it says about what was written."""
        return self._ui.written.text() if self._ui.written.isVisibleTo(self) else self._ui.there_text.text()

    # how

    def _connect(self) -> None:
        ui = self._ui
        ui.departments.currentRowChanged.connect(self._show_text)
        ui.departments.itemChanged.connect(self._show_ticked)
        ui.copy.clicked.connect(self._copy)
        ui.browse.clicked.connect(self.browse_wanted)
        ui.replace.clicked.connect(self._replace)
        ui.keep.clicked.connect(self._keep)
        ui.go.clicked.connect(self._go)
        ui.close.clicked.connect(self.reject)
        self._show_ticked()

    def _show_text(self) -> None:
        row = self._ui.departments.currentRow()
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        self._ui.text.setPlainText(f"{line.subject}\n\n{line.text}" if line else "")
        self._ui.copy.setEnabled(line is not None)

    def _show_ticked(self) -> None:
        self._ui.go.setEnabled(bool(ticked(self._ui.departments)))

    def _copy(self) -> None:
        self.copy_wanted.emit(self._ui.text.toPlainText())

    def _go(self) -> None:
        if not self._ui.folder.text().strip():
            wear_tone(self._ui.written, "error", "⚠ " + self.tr("Choose a folder."))
            self._ui.written.show()
            self._ui.folder.setFocus()
            return
        self.wanted.emit(ticked(self._ui.departments), False)

    def _replace(self) -> None:
        self.wanted.emit(self._there, True)
        self._ui.departments.setFocus()

    def _keep(self) -> None:
        self._there = ()
        self._ui.there.hide()
        self._ui.departments.setFocus()

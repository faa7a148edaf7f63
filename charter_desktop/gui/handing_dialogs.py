"""What is asked when a workspace changes hands: to whom it goes, and who goes on with it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from charter_desktop._generated.qt.ui_hand_over_dialog import Ui_HandOverDialog
from charter_desktop._generated.qt.ui_take_up_dialog import Ui_TakeUpDialog
from charter_desktop.gui.told import Told


@dataclass(frozen=True, slots=True)
class HandingWish:
    """To whom a workspace is handed over, in which file; `replaces` when the file may be written over."""

    to: str
    into: Path
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class TakingWish:
    """Who goes on with which file, and where the workspace shall be."""

    handed: Path
    into: Path
    name: str
    function: str


class HandOverDialog(QDialog):
    """Asks for the colleague's name and a file; `standing` tells of a handing over that can be taken back."""

    wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, into: Path, standing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_HandOverDialog()
        self._ui.setupUi(self)
        ui = self._ui
        _widen(self)
        self._asked_for = ""
        ui.standing.setText(standing)
        for widget in (ui.standing, ui.back_row):
            widget.setVisible(bool(standing))
        ui.place.setText(str(into))
        ui.wrong.hide()
        ui.browse.clicked.connect(self._browse)
        ui.back.clicked.connect(self.back_wanted)
        ui.go.clicked.connect(self._go)
        ui.cancel.clicked.connect(self.reject)
        ui.name.setFocus()

    def hear(self, told: Told) -> None:
        """Close when it was done; else say why not."""
        if told.fault is None:
            self.accept()
            return
        _say_wrong(self._ui.wrong, told.sentence)
        self._ui.go.setEnabled(True)

    def _go(self) -> None:
        if not self._ui.name.text().strip():
            _say_wrong(self._ui.wrong, self.tr("Write the name of your colleague."))
            self._ui.name.setFocus()
            return
        self._ui.go.setEnabled(False)
        place = self._ui.place.text()
        self.wanted.emit(HandingWish(self._ui.name.text().strip(), Path(place), place == self._asked_for))

    def _browse(self) -> None:
        """The file dialog itself asks whether a file may be written over."""
        chosen = _choose(self, self._ui.place, self.tr("Workspaces (*.charter)"))
        self._asked_for = chosen or self._asked_for


class TakeUpDialog(QDialog):
    """Asks who goes on with a workspace that was handed over; stays open when the verb refuses."""

    wanted = Signal(object)

    def __init__(self, handed: Path, into: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_TakeUpDialog()
        self._ui.setupUi(self)
        ui = self._ui
        _widen(self)
        self._handed = handed
        ui.place.setText(str(into))
        ui.wrong.hide()
        ui.browse.clicked.connect(lambda: _choose(self, ui.place, self.tr("Workspaces (*.charter)")))
        ui.go.clicked.connect(self._go)
        ui.cancel.clicked.connect(self.reject)
        ui.name.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it was not done."""
        _say_wrong(self._ui.wrong, sentence)
        self._ui.go.setEnabled(True)

    def _go(self) -> None:
        ui = self._ui
        missing = next((line for line in (ui.name, ui.function) if not line.text().strip()), None)
        if missing is not None:
            self.refuse(self.tr("Write your name and your function."))
            missing.setFocus()
            return
        ui.go.setEnabled(False)
        name, function = ui.name.text().strip(), ui.function.text().strip()
        self.wanted.emit(TakingWish(self._handed, Path(ui.place.text()), name, function))


def _widen(dialog: QDialog) -> None:
    letter = dialog.fontMetrics().horizontalAdvance("0")
    dialog.resize(min(letter * 76, 1160), min(dialog.fontMetrics().height() * 26, 640))


def _say_wrong(label: QWidget, sentence: str) -> None:
    label.setProperty("text", "⚠ " + sentence)
    label.show()


def _choose(dialog: QDialog, line: QLineEdit, kinds: str) -> str:
    chosen, _ = QFileDialog.getSaveFileName(dialog, dialog.windowTitle(), line.text(), kinds)
    if chosen:
        line.setText(chosen)
    return chosen

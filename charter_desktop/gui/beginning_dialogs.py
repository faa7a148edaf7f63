"""The two questions asked at the beginning: who accepts an invitation, who starts which city."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from charter_desktop._generated.qt.ui_accept_dialog import Ui_AcceptDialog
from charter_desktop._generated.qt.ui_city_dialog import Ui_CityDialog


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Who accepts which invitation, and where the workspace shall be."""

    invitation: Path
    into: Path
    name: str
    function: str
    code: str


@dataclass(frozen=True, slots=True)
class CityWish:
    """Which city shall be started by whom, and where."""

    into: Path
    city: str
    country: str
    round: str
    name: str
    function: str


class AcceptDialog(QDialog):
    """Asks for name and function; stays open with the sentence when the verb refuses."""

    wanted = Signal(object)

    def __init__(self, invitation: Path, into: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AcceptDialog()
        self._ui.setupUi(self)
        _widen(self)
        self._invitation = invitation
        self._ui.place.setText(str(into))
        self._ui.wrong.hide()
        self._ui.go.clicked.connect(self._go)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.browse.clicked.connect(self._browse)

    def refuse(self, sentence: str) -> None:
        """Say why it was not done."""
        self._ui.wrong.setText(sentence)
        self._ui.wrong.show()
        self._ui.go.setEnabled(True)

    def _go(self) -> None:
        missing = next((one for one in (self._ui.name, self._ui.function) if not one.text().strip()), None)
        if missing is not None:
            self.refuse(self.tr("Write your name and your function."))
            missing.setFocus()
            return
        self._ui.go.setEnabled(False)
        place = Path(self._ui.place.text())
        name, function, code = self._ui.name.text(), self._ui.function.text(), self._ui.code.text()
        self.wanted.emit(Acceptance(self._invitation, place, name.strip(), function.strip(), code.strip()))

    def _browse(self) -> None:
        _choose_place(self, self._ui.place, self.tr("Workspaces (*.charter)"))


class CityDialog(QDialog):
    """Asks for city, country, round and coordinator; stays open when the verb refuses."""

    wanted = Signal(object)

    def __init__(self, into: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CityDialog()
        self._ui.setupUi(self)
        _widen(self)
        self._ui.place.setText(str(into))
        self._ui.country.setMaxLength(2)
        self._ui.wrong.hide()
        self._ui.go.clicked.connect(self._go)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.browse.clicked.connect(self._browse)

    def refuse(self, sentence: str) -> None:
        """Say why it was not done."""
        self._ui.wrong.setText(sentence)
        self._ui.wrong.show()
        self._ui.go.setEnabled(True)

    def _go(self) -> None:
        lines = (self._ui.city, self._ui.country, self._ui.round, self._ui.name, self._ui.function)
        missing = next((line for line in lines if not line.text().strip()), None)
        if missing is not None:
            self.refuse(self.tr("Nothing here can be left empty."))
            missing.setFocus()
            return
        self._ui.go.setEnabled(False)
        self.wanted.emit(CityWish(Path(self._ui.place.text()), *(line.text().strip() for line in lines)))

    def _browse(self) -> None:
        _choose_place(self, self._ui.place, self.tr("Workspaces (*.charter)"))


def _widen(dialog: QDialog) -> None:
    """Be wide enough for labels in the font of the window."""
    dialog.setMinimumWidth(min(dialog.fontMetrics().horizontalAdvance("0") * 64, 1200))


def _choose_place(dialog: QDialog, line: QLineEdit, kinds: str) -> None:
    chosen, _ = QFileDialog.getSaveFileName(dialog, dialog.windowTitle(), line.text(), kinds)
    if chosen:
        line.setText(chosen)

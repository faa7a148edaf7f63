"""The question asked when an invitation is opened: who accepts it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from charter_desktop._generated.qt.ui_accept_dialog import Ui_AcceptDialog
from charter_desktop.gui.beginning_values import Acceptance


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
        choose_place(self, self._ui.place, self.tr("Workspaces (*.charter)"))


def _widen(dialog: QDialog) -> None:
    """Be wide enough for labels in the font of the window."""
    dialog.setMinimumWidth(min(dialog.fontMetrics().horizontalAdvance("0") * 64, 1200))


def choose_place(dialog: QDialog, line: QLineEdit, kinds: str) -> None:
    """Let somebody choose where a new file shall be."""
    chosen, _ = QFileDialog.getSaveFileName(dialog, dialog.windowTitle(), line.text(), kinds)
    if chosen:
        line.setText(chosen)

"""Asks why: an action is taken out of the plan, a proposal is not taken."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from charter_desktop._generated.qt.ui_reason_dialog import Ui_ReasonDialog
from charter_desktop.gui.told import Told


class ReasonDialog(QDialog):
    """Says `wanted` with the reason; stays open when it is refused. `go` are the words on its button."""

    wanted = Signal(str)

    def __init__(self, title: str, intro: str, go: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ReasonDialog()
        self._ui.setupUi(self)
        self.setWindowTitle(title)
        self._ui.intro.setText(intro)
        self._ui.go.setText(go)
        self._ui.wrong.hide()
        self._ui.go.clicked.connect(self._go)
        self._ui.cancel.clicked.connect(self.reject)
        self.setMinimumWidth(min(self.fontMetrics().horizontalAdvance("0") * 60, 1100))
        self._ui.reason.setFocus()

    def hear(self, told: Told) -> None:
        """Close when it was done; else say why not."""
        if told.fault is None:
            self.accept()
            return
        self._ui.wrong.setText("⚠ " + told.sentence)
        self._ui.wrong.show()

    def _go(self) -> None:
        reason = self._ui.reason.text().strip()
        if reason:
            self.wanted.emit(reason)
            return
        self._ui.wrong.setText("⚠ " + self.tr("Write the reason."))
        self._ui.wrong.show()
        self._ui.reason.setFocus()

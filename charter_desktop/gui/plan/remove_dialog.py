"""Asks why an action is taken out of the plan."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from charter_desktop._generated.qt.ui_remove_dialog import Ui_RemoveDialog
from charter_desktop.gui.told import Told


class RemoveDialog(QDialog):
    """Says `wanted` with the reason; stays open when it is refused."""

    wanted = Signal(str)

    def __init__(self, title: str, *, accepted: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_RemoveDialog()
        self._ui.setupUi(self)
        if accepted:
            said = self.tr("“{title}” leaves the plan. What was written about it stays in the history.")
        else:
            said = self.tr("“{title}” is not proposed any more. What was written stays in the history.")
        self._ui.intro.setText(said.format(title=title))
        self._ui.wrong.hide()
        self._ui.go.clicked.connect(self._go)
        self._ui.cancel.clicked.connect(self.reject)
        self.setMinimumWidth(min(self.fontMetrics().horizontalAdvance("0") * 60, 1100))
        self._ui.reason.setFocus()

    def hear(self, told: Told) -> None:
        """Close when it was removed; else say why not."""
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

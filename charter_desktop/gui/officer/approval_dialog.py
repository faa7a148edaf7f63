"""The dialog in which an approval by the head of department is recorded."""

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from charter_desktop._generated.qt.ui_approval_dialog import Ui_ApprovalDialog
from charter_desktop.gui.officer.send_values import ApprovalTyped, SendValue
from charter_desktop.gui.told import Told


class ApprovalDialog(QDialog):
    """Says `wanted` with what was typed; stays open beside the field that was refused."""

    wanted = Signal(object)

    def __init__(self, value: SendValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ApprovalDialog()
        self._ui.setupUi(self)
        ui = self._ui
        for code, words in value.means:
            ui.means.addItem(words, code)
        ui.day.setText(QDate.currentDate().toString("dd/MM/yyyy"))
        ui.code.setText(value.code)
        ui.proof.setAccessibleName(ui.proof_label.text())
        self._lines: dict[str, QLineEdit] = {
            "--name": ui.name,
            "--function": ui.function,
            "--day": ui.day,
        }
        ui.wrong.hide()
        ui.browse.clicked.connect(self._browse)
        ui.go.clicked.connect(self._go)
        ui.cancel.clicked.connect(self.reject)
        letter = self.fontMetrics().horizontalAdvance("0")
        self.resize(min(letter * 70, 1100), min(self.fontMetrics().height() * 30, 640))
        ui.name.setFocus()

    def hear(self, told: Told) -> None:
        """Close when it was recorded; else say why not, with the cursor in the field that is meant."""
        if told.fault is None:
            self.accept()
            return
        self._ui.wrong.setText("⚠ " + told.sentence)
        self._ui.wrong.show()
        line = self._lines.get(told.place, self._ui.code)
        line.setFocus()
        self._ui.scroll.ensureWidgetVisible(line)

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self._ui.proof_label.text())
        if chosen:
            self._ui.proof.setText(chosen)

    def _go(self) -> None:
        ui = self._ui
        self.wanted.emit(
            ApprovalTyped(
                ui.name.text(),
                ui.function.text(),
                ui.day.text(),
                str(ui.means.currentData()),
                ui.code.text(),
                ui.proof.text().strip(),
            )
        )

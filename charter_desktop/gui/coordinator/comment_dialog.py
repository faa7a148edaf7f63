"""The dialog in which the coordinator comments on an answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from charter_desktop._generated.qt.ui_comment_dialog import Ui_CommentDialog
from charter_desktop.gui.coordinator.matrix_lines import AnswerLine
from charter_desktop.gui.coordinator.returning_values import CommentTyped
from charter_desktop.gui.told import Told


class CommentDialog(QDialog):
    """Says `wanted` with what was typed; stays open with the sentence when it is refused."""

    wanted = Signal(object)

    def __init__(self, line: AnswerLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CommentDialog()
        self._ui.setupUi(self)
        self._field = line.field
        ui = self._ui
        ui.about.setText(self.tr("{question}: {answer}").format(question=line.label, answer=line.said))
        ui.wrong.hide()
        ui.go.clicked.connect(self._go)
        ui.cancel.clicked.connect(self.reject)
        letter = self.fontMetrics().horizontalAdvance("0")
        self.resize(min(letter * 64, 1100), min(self.fontMetrics().height() * 26, 640))
        ui.text.setFocus()

    def hear(self, told: Told) -> None:
        """Close when it was kept; else say why not, with the cursor in the text."""
        if told.fault is None:
            self.accept()
            return
        self._ui.wrong.setText("⚠ " + told.sentence)
        self._ui.wrong.show()
        self._ui.text.setFocus()

    def _go(self) -> None:
        self.wanted.emit(CommentTyped(self._field, self._ui.text.toPlainText()))

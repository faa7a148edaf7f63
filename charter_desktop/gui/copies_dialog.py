"""The dialog that lists the safety copies of a workspace and puts one back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from charter_desktop._generated.qt.ui_copies_dialog import Ui_CopiesDialog
from charter_desktop.gui.copies_values import CopiesValue
from charter_desktop.gui.read_table import chosen, dress, fill, head
from charter_desktop.gui.short_table import align_right


class CopiesDialog(QDialog):
    """Says `wanted` with the path of the copy that is to be put back."""

    wanted = Signal(object)

    def __init__(self, value: CopiesValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CopiesDialog()
        self._ui.setupUi(self)
        ui = self._ui
        letters = self.fontMetrics()
        self.setMinimumWidth(min(letters.horizontalAdvance("0") * 72, 1200))
        self.resize(self.minimumWidth(), min(letters.lineSpacing() * 26, 660))
        dress(ui.copies)
        head(ui.copies, (self.tr("When"), self.tr("Size"), self.tr("Changes in it")))
        fill(ui.copies, value.rows, value.copies)
        for number in (1, 2):
            align_right(ui.copies, number)
        ui.damage.setText("⚠ " + value.damage)
        ui.damage.setVisible(bool(value.damage))
        ui.folder.setText(value.folder)
        for shown in (ui.copies, ui.folder, ui.go):
            shown.setVisible(bool(value.copies))
        ui.none.setVisible(not value.copies)
        ui.go.clicked.connect(self._go)
        ui.cancel.clicked.connect(self.reject)
        (ui.copies if value.copies else ui.cancel).setFocus()

    def _go(self) -> None:
        self.wanted.emit(chosen(self._ui.copies))
        self.accept()

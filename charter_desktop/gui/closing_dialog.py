"""The dialog in which a round is closed: until when, what goes, what stays, the record."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from charter_desktop._generated.qt.ui_closing_dialog import Ui_ClosingDialog
from charter_desktop.domain.refusal import Fault
from charter_desktop.gui.closing_values import ClosingValue
from charter_desktop.gui.read_table import fill, head
from charter_desktop.gui.short_table import shorten
from charter_desktop.gui.told import Told


class ClosingDialog(QDialog):
    """Says `day_wanted` with a typed day and whether it was typed twice, `wanted` with the copies that go too, and `pdf_wanted`."""

    day_wanted = Signal(str, bool)
    wanted = Signal(object)
    pdf_wanted = Signal()

    def __init__(self, value: ClosingValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ClosingDialog()
        self._ui.setupUi(self)
        ui = self._ui
        letters = self.fontMetrics()
        self.setMinimumWidth(min(letters.horizontalAdvance("0") * 78, 1200))
        self.resize(self.minimumWidth(), min(letters.lineSpacing() * 30, 680))
        self._value = value
        self._doubted = ""
        shorten(ui.record, 1)
        head(ui.record, (self.tr("What"), self.tr("Recorded")))
        ui.copies.setMinimumHeight(24)
        ui.copies.setChecked(True)
        ui.wrong.hide()
        ui.written.hide()
        ui.set.clicked.connect(self._set)
        ui.go.clicked.connect(self._go)
        ui.pdf.clicked.connect(self.pdf_wanted)
        ui.cancel.clicked.connect(self.reject)
        self.show_value(value)

    def show_value(self, value: ClosingValue) -> None:
        """Show how the workspace stands."""
        ui, closed = self._ui, bool(value.record)
        self._value = value
        if not self._doubted:  # what is asked about stands there to be set once more
            ui.until.setText(value.until)
        for widget in (ui.until_label, ui.until_row):
            widget.setVisible(value.sets_day and not closed)
        ui.standing.setText(value.standing)
        ui.standing.setVisible(not closed)
        for shown in (ui.erased, ui.go):  # a copy that could not be removed goes later
            shown.setVisible(not closed or bool(value.copies))
        for shown in (ui.erased_title, ui.erased_text):
            shown.setVisible(not closed)
        ui.erased_text.setText("\n".join(f"• {line}" for line in value.erased))
        ui.copies.setVisible(bool(value.copies))
        ui.copies.setText(self.tr("Also remove the copies {names}").format(names=value.copies_named))
        ui.go.setEnabled(value.is_due)
        fill(ui.record, value.record)
        for kept in (ui.record, ui.pdf_row):
            kept.setVisible(closed)
        ui.cancel.setText(self.tr("Close") if closed else self.tr("Cancel"))
        (ui.pdf if closed else ui.until if value.sets_day else ui.cancel).setFocus()

    def hear(self, told: Told) -> None:
        """Say what came of it."""
        ui, wrong = self._ui, told.fault is not None
        ui.wrong.setText("⚠ " + told.sentence)
        ui.wrong.setVisible(wrong)
        ui.written.setText("✓ " + told.sentence)
        ui.written.setVisible(not wrong)
        ui.go.setEnabled(self._value.is_due)
        self._doubted = ui.until.text().strip() if told.fault is Fault.KEPT_TOO_SHORT else ""

    def _set(self) -> None:
        typed = self._ui.until.text().strip()
        self.day_wanted.emit(typed, typed == self._doubted)

    def _go(self) -> None:
        self._ui.go.setEnabled(False)
        copies = self._value.copies if self._ui.copies.isChecked() else ()
        self.wanted.emit(copies)

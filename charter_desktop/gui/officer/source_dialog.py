"""The dialog of one source card."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from charter_desktop._generated.qt.ui_source_dialog import Ui_SourceDialog
from charter_desktop.gui.officer.source_values import SourceForm, SourceTyped
from charter_desktop.gui.told import Told
from charter_desktop.wording.shown import day


class SourceDialog(QDialog):
    """Says `wanted` with what was typed; stays open beside the field that was refused."""

    wanted = Signal(object)

    def __init__(self, form: SourceForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SourceDialog()
        self._ui.setupUi(self)
        self._id = form.id
        ui = self._ui
        self._lines: dict[str, QLineEdit] = {
            "system": ui.system,
            "reference": ui.reference,
            "coverage": ui.coverage,
            "legal_basis": ui.legal_basis,
            "definition": ui.definition,
        }
        self._boxes: dict[str, QComboBox] = {
            "method": ui.method,
            "scheme": ui.scheme,
            "comparable": ui.comparable,
        }
        self._show(form)
        self._ui.usual.setMinimumHeight(26)
        self._ui.wrong.hide()
        self._ui.go.clicked.connect(self._go)
        self._ui.cancel.clicked.connect(self.reject)
        letter = self.fontMetrics().horizontalAdvance("0")
        self.resize(min(letter * 72, 1100), min(self.fontMetrics().height() * 34, 640))
        self._lines["system"].setFocus()

    def _show(self, form: SourceForm) -> None:
        for name, line in self._lines.items():
            line.setText(day(form.columns.get(name, "")))
        for name, box in self._boxes.items():
            for code, words in form.choices[name]:
                box.addItem(words, code)
            box.setCurrentIndex(max(0, box.findData(form.columns.get(name, ""))))
        self._ui.usual.setChecked(form.columns.get("usual") == "yes")

    def hear(self, told: Told) -> None:
        """Close when it was kept; else say why not, with the cursor in the field that is meant."""
        if told.fault is None:
            self.accept()
            return
        self._ui.wrong.setText("⚠ " + told.sentence)
        self._ui.wrong.show()
        part = self._lines.get(told.place) or self._boxes.get(told.place)
        if part is not None:
            part.setFocus()
            self._ui.scroll.ensureWidgetVisible(part)

    def _go(self) -> None:
        columns = {name: line.text() for name, line in self._lines.items()}
        columns |= {name: str(box.currentData() or "") for name, box in self._boxes.items()}
        columns["usual"] = "yes" if self._ui.usual.isChecked() else ""
        self.wanted.emit(SourceTyped(self._id, columns))

"""The dialog in which a department gets its name, its questionnaires and its deadline."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from charter_desktop._generated.qt.ui_department_dialog import Ui_DepartmentDialog
from charter_desktop.gui.coordinator.round_lines import DepartmentValue, QuestionnaireValue
from charter_desktop.gui.coordinator.round_verbs import DepartmentWish
from charter_desktop.gui.coordinator.tick_list import list_ticks, ticked
from charter_desktop.gui.short_table import fit


class DepartmentDialog(QDialog):
    """Says `wanted` with a wish; stays open with the sentence when the verb refuses."""

    wanted = Signal(object)

    def __init__(
        self,
        forms: Sequence[QuestionnaireValue],
        department: DepartmentValue | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_DepartmentDialog()
        self._ui.setupUi(self)
        self.setMinimumWidth(min(self.fontMetrics().horizontalAdvance("0") * 64, 1200))
        self._new = department is None
        self._ui.wrong.hide()
        fit(self._ui.forms)
        chosen = department.forms if department else ()
        list_ticks(self._ui.forms, [(one.id, one.title, one.id in chosen) for one in forms])
        if department is not None:
            self._fill(department)
        self._ui.go.clicked.connect(self._go)
        self._ui.cancel.clicked.connect(self.reject)

    def refuse(self, sentence: str) -> None:
        """Say why it was not done."""
        self._ui.wrong.setText(sentence)
        self._ui.wrong.show()

    def _fill(self, department: DepartmentValue) -> None:
        ui = self._ui
        ui.id.setText(department.id)
        ui.id.setReadOnly(True)
        ui.id_label.setText(self.tr("Short name; it stays as it is"))
        ui.name.setText(department.name)
        ui.deadline.setText(department.deadline)
        ui.name.setFocus()

    def _go(self) -> None:
        ui = self._ui
        forms = ticked(ui.forms)
        if not forms:
            self.refuse(self.tr("Choose at least one questionnaire: Space ticks the chosen one."))
            ui.forms.setFocus()
            return
        name, deadline = ui.name.text().strip(), ui.deadline.text().strip()
        self.wanted.emit(DepartmentWish(ui.id.text().strip(), name, forms, deadline, self._new))

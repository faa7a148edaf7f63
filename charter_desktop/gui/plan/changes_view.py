"""The view of changes: a choice of the frozen version, and what changed since."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from charter_desktop._generated.qt.ui_plan_changes_view import Ui_PlanChangesView
from charter_desktop.gui.plan.plan_values import ChangesValue
from charter_desktop.gui.sheet_view import SheetView


class ChangesView(QWidget):
    """Says `version_wanted` with the hash of the version that a person chose."""

    version_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PlanChangesView()
        self._ui.setupUi(self)
        self._sheet = SheetView(self)
        self._ui.rows.addWidget(self._sheet)
        box = self._ui.version
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumHeight(28)
        box.activated.connect(self._choose)

    def show_changes(self, changes: ChangesValue) -> None:
        """Show what changed since the chosen version."""
        box = self._ui.version
        box.clear()
        for name, words in changes.versions:
            box.addItem(words, name)
        box.setCurrentIndex(max(box.findData(changes.chosen), 0))
        self._ui.choice.setVisible(bool(changes.versions))
        self._sheet.show_sheet(changes.sheet)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; the sheet is asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _choose(self) -> None:
        self.version_wanted.emit(str(self._ui.version.currentData()))

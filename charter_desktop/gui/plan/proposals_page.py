"""Actions: what a department proposes for the city's plan."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop._generated.qt.ui_proposals_page import Ui_ProposalsPage
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.plan.plan_values import ActionLine
from charter_desktop.gui.read_table import chosen, fill, head
from charter_desktop.gui.short_table import shorten

_LAST = 5
"""The words before this one are shown: whose proposal it is, everybody knows here."""


class ProposalsPage(QWidget):
    """Shows the department's actions; says what a person wants to do with the chosen one."""

    add_wanted = Signal()
    change_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ProposalsPage()
        self._ui.setupUi(self)
        ui = self._ui
        enlarge(ui.title, 1.4)
        shorten(ui.actions)
        ui.add.clicked.connect(self.add_wanted)
        ui.change.clicked.connect(self._change)
        ui.remove.clicked.connect(self._remove)
        ui.actions.activated.connect(self._change)
        ui.actions.currentCellChanged.connect(self._enable)
        self._head()

    def show_proposals(self, actions: Sequence[ActionLine]) -> None:
        """List the actions."""
        ui = self._ui
        ui.empty.setVisible(not actions)
        ui.actions.setVisible(bool(actions))
        fill(ui.actions, [one.words[:_LAST] for one in actions], actions)
        self._enable()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; the actions are asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
        super().changeEvent(event)

    def _head(self) -> None:
        names = (
            self.tr("Action"),
            self.tr("Commitments"),
            self.tr("Responsible"),
            self.tr("Start and end"),
            self.tr("Status"),
        )
        head(self._ui.actions, names)

    def _action(self) -> ActionLine | None:
        found = chosen(self._ui.actions)
        return found if isinstance(found, ActionLine) else None

    def _enable(self) -> None:
        for button in (self._ui.change, self._ui.remove):
            button.setEnabled(self._action() is not None)

    def _change(self) -> None:
        self.change_wanted.emit(self._action())

    def _remove(self) -> None:
        self.remove_wanted.emit(self._action())

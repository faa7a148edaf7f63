"""The view of actions: what is in the plan, what is proposed, and the version frozen for a period."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop._generated.qt.ui_plan_actions_view import Ui_PlanActionsView
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.plan.plan_values import ActionLine, PlanValue
from charter_desktop.gui.read_table import chosen, fill, head
from charter_desktop.gui.short_table import shorten
from charter_desktop.gui.told import Told


class ActionsView(QWidget):
    """Shows the plan; says what a person wants to do with it, with the chosen action."""

    add_wanted = Signal()
    change_wanted = Signal(object)
    accept_wanted = Signal(object)
    accept_changed_wanted = Signal(object)
    decline_wanted = Signal(object)
    remove_wanted = Signal(object)
    freeze_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PlanActionsView()
        self._ui.setupUi(self)
        ui = self._ui
        enlarge(ui.frozen_title, 1.1)
        shorten(ui.actions)
        self._offered = ""
        ui.wrong.hide()
        ui.add.clicked.connect(self.add_wanted)
        ui.change.clicked.connect(self._change)
        ui.accept.clicked.connect(self._accept)
        ui.accept_changed.clicked.connect(self._accept_changed)
        ui.decline.clicked.connect(self._decline)
        ui.remove.clicked.connect(self._remove)
        ui.actions.activated.connect(self._change)
        ui.actions.currentCellChanged.connect(self._enable)
        ui.freeze.clicked.connect(self._freeze)
        ui.period.returnPressed.connect(self._freeze)
        self._head()

    def show_plan(self, plan: PlanValue) -> None:
        """Show the plan as it stands; a period that is being typed stays."""
        ui = self._ui
        ui.empty.setVisible(not plan.actions)
        ui.actions.setVisible(bool(plan.actions))
        fill(ui.actions, [one.words for one in plan.actions], plan.actions)
        ui.frozen_state.setText(plan.frozen)
        ui.changed.setText(plan.changed)
        ui.changed.setVisible(bool(plan.changed))
        if ui.period.text() == self._offered:
            ui.period.setText(plan.period)
        self._offered = plan.period
        self._enable()

    def hear_frozen(self, told: Told) -> None:
        """Say beside the button why the plan was not frozen."""
        self._ui.wrong.setText("⚠ " + told.sentence)
        self._ui.wrong.setVisible(told.fault is not None)
        if told.fault is not None:
            self._ui.period.setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; the plan is asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._ui.wrong.hide()
            self._head()
        super().changeEvent(event)

    def _head(self) -> None:
        names = (
            self.tr("Action"),
            self.tr("Commitments"),
            self.tr("Department"),
            self.tr("Start and end"),
            self.tr("Status"),
            self.tr("In the plan"),
        )
        head(self._ui.actions, names)

    def _action(self) -> ActionLine | None:
        found = chosen(self._ui.actions)
        return found if isinstance(found, ActionLine) else None

    def _enable(self) -> None:
        action = self._action()
        self._ui.change.setEnabled(action is not None)
        self._ui.remove.setEnabled(action is not None)
        for button in (self._ui.accept, self._ui.accept_changed):
            button.setEnabled(action is not None and not action.accepted)
        self._ui.decline.setEnabled(action is not None and action.open)
        self._ui.reason.setText("" if action is None else action.reason)
        self._ui.reason.setVisible(bool(self._ui.reason.text()))

    def _change(self) -> None:
        self.change_wanted.emit(self._action())

    def _accept(self) -> None:
        self.accept_wanted.emit(self._action())

    def _accept_changed(self) -> None:
        self.accept_changed_wanted.emit(self._action())

    def _decline(self) -> None:
        self.decline_wanted.emit(self._action())

    def _remove(self) -> None:
        self.remove_wanted.emit(self._action())

    def _freeze(self) -> None:
        self.freeze_wanted.emit(self._ui.period.text())

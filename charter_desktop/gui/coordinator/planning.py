"""Joins the page of the action plan and its dialogs with the verbs."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget

from charter_desktop.gui.coordinator.action_dialog import ActionDialog
from charter_desktop.gui.coordinator.plan_page import PlanPage
from charter_desktop.gui.coordinator.plan_values import ActionForm, ActionLine, ActionTyped
from charter_desktop.gui.coordinator.remove_dialog import RemoveDialog
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.told import Told


class Planning(QObject):
    """Shows the plan, and does with it what a person wants; a dialog hears what came of it."""

    _told = Signal(object)

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices = stack, link, notices
        self._page = PlanPage(stack)
        stack.addWidget(self._page)
        page = self._page
        page.add_wanted.connect(self._add)
        page.change_wanted.connect(self._change)
        page.accept_wanted.connect(self._accept)
        page.remove_wanted.connect(self._ask_reason)
        page.freeze_wanted.connect(self._freeze)

    def show(self) -> None:
        """Show the plan."""
        self._stack.setCurrentWidget(self._page)
        self._ask()

    def _ask(self) -> None:
        from charter_desktop.gui.coordinator.plan_lines import plan

        self._link.ask(lambda desk: plan(desk.city), self._page.show_plan)

    def _add(self) -> None:
        from charter_desktop.gui.coordinator.plan_lines import action_form

        self._link.ask(lambda desk: action_form(desk.city), self._open)

    def _change(self, action: ActionLine | None) -> None:
        from charter_desktop.gui.coordinator.plan_lines import action_form

        if action is not None:
            self._link.ask(lambda desk: action_form(desk.city, action.id, action.owner), self._open)

    def _open(self, form: ActionForm) -> None:
        from charter_desktop.gui.coordinator.plan_changes import save_action

        dialog = ActionDialog(form, self._stack.window())

        def save(typed: ActionTyped) -> None:
            self._link.change(lambda desk, _: save_action(desk.city, typed), self._tell)

        dialog.wanted.connect(save)
        self._told.connect(dialog.hear)
        self._link.idle.connect(dialog.set_ready)
        self._show(dialog)

    def _accept(self, action: ActionLine) -> None:
        from charter_desktop.gui.coordinator.plan_changes import accept

        self._link.change(lambda desk, _: accept(desk.city, action), self._say)

    def _ask_reason(self, action: ActionLine) -> None:
        from charter_desktop.gui.coordinator.plan_changes import remove

        dialog = RemoveDialog(action.title, self._stack.window())

        def take_out(reason: str) -> None:
            self._link.change(lambda desk, _: remove(desk.city, action, reason), self._tell)

        dialog.wanted.connect(take_out)
        self._told.connect(dialog.hear)
        self._show(dialog)

    def _freeze(self, period: str) -> None:
        from charter_desktop.gui.coordinator.plan_changes import freeze

        self._link.change(lambda desk, _: freeze(desk.city, period), self._hear_frozen)

    def _hear_frozen(self, told: Told) -> None:
        self._page.hear_frozen(told)
        self._notices.announce(told.sentence)
        self._ask()

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _tell(self, told: Told) -> None:
        self._notices.announce(told.sentence)
        self._told.emit(told)
        if told.fault is None:
            self._ask()

    def _say(self, told: Told) -> None:
        if told.fault is None:
            self._notices.announce(told.sentence)
        else:
            self._notices.say(told.sentence)
        self._ask()

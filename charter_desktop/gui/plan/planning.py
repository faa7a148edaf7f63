"""Joins the page of the action plan and its dialogs with the verbs."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.plan.action_editing import ActionEditing
from charter_desktop.gui.plan.plan_page import PlanPage
from charter_desktop.gui.plan.plan_values import ActionLine
from charter_desktop.gui.told import Told


class Planning(QObject):
    """Shows the plan, and does with it what a person wants."""

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices = stack, link, notices
        self._editing = ActionEditing(stack, link, notices, lambda desk: desk.city)
        self._page = PlanPage(stack)
        stack.addWidget(self._page)
        page = self._page
        page.add_wanted.connect(self._editing.add)
        page.change_wanted.connect(self._editing.change)
        page.accept_wanted.connect(self._accept)
        page.accept_changed_wanted.connect(self._editing.accept_changed)
        page.decline_wanted.connect(self._editing.decline)
        page.remove_wanted.connect(self._editing.remove)
        page.freeze_wanted.connect(self._freeze)
        self._editing.changed.connect(self._ask)

    def show(self) -> None:
        """Show the plan."""
        self._stack.setCurrentWidget(self._page)
        self._ask()

    def _ask(self) -> None:
        from charter_desktop.gui.plan.plan_lines import plan

        self._link.ask(lambda desk: plan(desk.city), self._page.show_plan)

    def _accept(self, action: ActionLine) -> None:
        from charter_desktop.gui.plan.plan_changes import accept

        self._link.change(lambda desk, _: accept(desk.city, action), self._say)

    def _freeze(self, period: str) -> None:
        from charter_desktop.gui.plan.plan_changes import freeze

        self._link.change(lambda desk, _: freeze(desk.city, period), self._hear_frozen)

    def _hear_frozen(self, told: Told) -> None:
        self._page.hear_frozen(told)
        self._notices.announce(told.sentence)
        self._ask()

    def _say(self, told: Told) -> None:
        if told.fault is None:
            self._notices.announce(told.sentence)
        else:
            self._notices.say(told.sentence)
        self._ask()

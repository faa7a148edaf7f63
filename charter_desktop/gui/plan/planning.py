"""Joins the page of the action plan and its dialogs with the verbs."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.plan.action_editing import ActionEditing
from charter_desktop.gui.plan.plan_page import COVERAGE, INDICATORS, MONEY, REQUESTS, TIMELINE, PlanPage
from charter_desktop.gui.plan.plan_values import ActionLine
from charter_desktop.gui.plan.reviewing import Reviewing
from charter_desktop.gui.told import Told


class Planning(QObject):
    """Shows the plan, and does with it what a person wants."""

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices = stack, link, notices
        self._editing = ActionEditing(stack, link, notices, lambda desk: desk.city)
        self._page = PlanPage(stack)
        stack.addWidget(self._page)
        self._reviewing = Reviewing(stack, link, notices, self._page.review_view)
        page = self._page.actions_view
        page.add_wanted.connect(self._editing.add)
        page.change_wanted.connect(self._editing.change)
        page.accept_wanted.connect(self._accept)
        page.accept_changed_wanted.connect(self._editing.accept_changed)
        page.decline_wanted.connect(self._editing.decline)
        page.remove_wanted.connect(self._editing.remove)
        page.freeze_wanted.connect(self._freeze)
        self._editing.changed.connect(self._ask)
        self._page.view_wanted.connect(self._ask)
        self._page.changes_view.version_wanted.connect(self._ask_changes)

    def show(self) -> None:
        """Show the plan."""
        self._stack.setCurrentWidget(self._page)
        self._ask()

    def _ask(self) -> None:
        """Ask for what the chosen view shows."""
        from charter_desktop.gui.plan.plan_lines import plan

        match self._page.current:
            case "actions":
                self._link.ask(lambda desk: plan(desk.city), self._page.actions_view.show_plan)
            case "changes":
                self._ask_changes()
            case "review":
                self._reviewing.ask()
            case name:
                self._ask_sheet(name)

    def _ask_sheet(self, name: str) -> None:
        from charter_desktop.gui.plan.goal_sheets import covering, measuring
        from charter_desktop.gui.plan.money_sheet import money
        from charter_desktop.gui.plan.request_sheet import requesting
        from charter_desktop.gui.plan.timeline_sheet import timeline

        makes = {
            TIMELINE: timeline,
            MONEY: money,
            COVERAGE: covering,
            INDICATORS: measuring,
            REQUESTS: requesting,
        }
        make = makes[name]
        self._link.ask(lambda desk: make(desk.city), self._page.sheets[name].show_sheet)

    def _ask_changes(self, version: str = "") -> None:
        from charter_desktop.gui.plan.change_lines import changed_since

        self._link.ask(lambda desk: changed_since(desk.city, version), self._page.changes_view.show_changes)

    def _accept(self, action: ActionLine) -> None:
        from charter_desktop.gui.plan.plan_changes import accept

        self._link.change(lambda desk, _: accept(desk.city, action), self._say)

    def _freeze(self, period: str) -> None:
        from charter_desktop.gui.plan.plan_changes import freeze

        self._link.change(lambda desk, _: freeze(desk.city, period), self._hear_frozen)

    def _hear_frozen(self, told: Told) -> None:
        self._page.actions_view.hear_frozen(told)
        self._notices.announce(told.sentence)
        self._ask()

    def _say(self, told: Told) -> None:
        if told.fault is None:
            self._notices.announce(told.sentence)
        else:
            self._notices.say(told.sentence)
        self._ask()

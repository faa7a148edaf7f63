"""Joins the page of a department's actions with the verbs."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.plan.action_editing import ActionEditing
from charter_desktop.gui.plan.proposals_page import ProposalsPage


class Proposing(QObject):
    """Shows what a department proposes, and does with it what a person wants."""

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link = stack, link
        self._editing = ActionEditing(stack, link, notices, lambda desk: desk.department)
        self._page = ProposalsPage(stack)
        stack.addWidget(self._page)
        self._page.add_wanted.connect(self._editing.add)
        self._page.change_wanted.connect(self._editing.change)
        self._page.remove_wanted.connect(self._editing.remove)
        self._editing.changed.connect(self._ask)

    def show(self) -> None:
        """Show the page."""
        self._stack.setCurrentWidget(self._page)
        self._ask()

    def _ask(self) -> None:
        from charter_desktop.gui.plan.plan_lines import proposals

        self._link.ask(lambda desk: proposals(desk.department), self._page.show_proposals)

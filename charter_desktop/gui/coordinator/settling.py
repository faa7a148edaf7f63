"""Joins the page of conflicts with the verb that decides."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.gui.coordinator.conflicts_page import ConflictsPage
from charter_desktop.gui.coordinator.dispute_values import DecisionValue
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.told import Told


class Settling(QObject):
    """Shows what has to be decided, records a decision, and shows the next one."""

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices = stack, link, notices
        self._page = ConflictsPage(stack)
        stack.addWidget(self._page)
        self._page.decided.connect(self._decide)

    def show(self) -> None:
        """Show what has to be decided."""
        self._stack.setCurrentWidget(self._page)
        self._ask()

    def show_question(self, question: str) -> None:
        """Choose a question, now or as soon as it is listed."""
        self._page.show_question(question)

    def _ask(self) -> None:
        from charter_desktop.gui.coordinator.dispute_lines import disputes

        self._link.ask(lambda desk: disputes(desk.city), self._page.show_disputes)

    def _decide(self, decision: DecisionValue) -> None:
        from charter_desktop.gui.coordinator.decide import decide

        self._link.change(lambda desk, _: decide(desk.city, decision), self._hear)

    def _hear(self, said: Told) -> None:
        wrong = said.fault is not None
        self._page.show_wrong("⚠ " + said.sentence if wrong else "")
        self._notices.announce(said.sentence)
        if not wrong:
            self._ask()

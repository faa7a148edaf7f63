"""Joins the page of answers with the database thread."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.gui.coordinator.answers_page import AnswersPage
from charter_desktop.gui.coordinator.compare_lines import compared, questions
from charter_desktop.gui.desk_link import DeskLink


class Comparing(QObject):
    """Shows every question and the answers to the chosen one; says `decision_wanted` with one to decide."""

    decision_wanted = Signal(str)

    def __init__(self, stack: QStackedWidget, link: DeskLink) -> None:
        super().__init__(stack)
        self._stack, self._link = stack, link
        self._page = AnswersPage(stack)
        stack.addWidget(self._page)
        self._page.question_wanted.connect(self._ask_question)
        self._page.decision_wanted.connect(self.decision_wanted)

    def show(self) -> None:
        """Show the questions as they stand."""
        self._stack.setCurrentWidget(self._page)
        self._link.ask(lambda desk: questions(desk.city), self._page.show_questions)

    def show_question(self, question: str) -> None:
        """Choose a question, now or as soon as it is listed."""
        self._page.show_question(question)

    def _ask_question(self, question: str) -> None:
        self._link.ask(lambda desk: compared(desk.city, question), self._page.show_compared)

"""Joins the view of the last plan with the verbs."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.domain.plan_review import Outcome
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.plan.plan_values import ReviewLine
from charter_desktop.gui.plan.reason_dialog import ReasonDialog
from charter_desktop.gui.plan.review_view import ReviewView
from charter_desktop.gui.told import Told


class Reviewing(QObject):
    """Shows the last plan, and writes what a person says of its actions."""

    _told = Signal(object)

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices, view: ReviewView) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices, self._view = stack, link, notices, view
        view.done_wanted.connect(self._done)
        view.continue_wanted.connect(self._go_on)
        view.drop_wanted.connect(self._drop)

    def ask(self) -> None:
        """Ask for the last plan."""
        from charter_desktop.gui.plan.review_lines import last_plan

        self._link.ask(lambda desk: last_plan(desk.city), self._view.show_review)

    def _done(self, line: ReviewLine | None) -> None:
        if line is not None:
            self._say(line, Outcome.DONE)

    def _go_on(self, line: ReviewLine | None) -> None:
        if line is not None:
            self._say(line, Outcome.CONTINUED)

    def _drop(self, line: ReviewLine | None) -> None:
        if line is None:
            return
        said = self.tr(
            "“{title}” does not go on. The plan prints your reason in the review of the last plan."
        )
        title, go = self.tr("Drop an action of the last plan"), self.tr("Drop")
        dialog = ReasonDialog(title, said.format(title=line.title), go, self._stack.window())

        def drop(reason: str) -> None:
            self._say(line, Outcome.DROPPED, reason)

        dialog.wanted.connect(drop)
        self._told.connect(dialog.hear)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _say(self, line: ReviewLine, outcome: Outcome, reason: str = "") -> None:
        from charter_desktop.gui.plan.review_lines import review

        self._link.change(lambda desk, _: review(desk.city, line, outcome, reason), self._hear)

    def _hear(self, told: Told) -> None:
        self._told.emit(told)
        if told.fault is None:
            self._notices.announce(told.sentence)
        else:
            self._notices.say(told.sentence)
        self.ask()

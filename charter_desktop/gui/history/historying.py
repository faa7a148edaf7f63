"""Joins the page of the history and its dialogs with the verbs."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.domain.refusal import Fault
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.history.history_dialogs import LaterDialog, RestoreDialog
from charter_desktop.gui.history.history_page import HistoryPage
from charter_desktop.gui.history.history_values import ChangeLine, GestureLine, HistoryAsked
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.places import HISTORY
from charter_desktop.gui.told import Told


class HistoryPages(QObject):
    """Shows the history, takes changes back, restores values and days."""

    _told = Signal(object)

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices = stack, link, notices
        self._page = HistoryPage(stack)
        self._asked = HistoryAsked()
        stack.addWidget(self._page)
        page = self._page
        page.asked.connect(self._look_for)
        page.take_wanted.connect(self._take_back)
        page.restore_wanted.connect(self._restore)
        page.day_wanted.connect(self._ask_day)

    def show_place(self, place: str) -> bool:
        """Show the page, the newest changes first; False for another place."""
        if place != HISTORY:
            return False
        self._stack.setCurrentWidget(self._page)
        self._look_for(HistoryAsked(self._asked.question, self._asked.person, self._asked.day))
        return True

    def show_question(self, question: str) -> None:
        """Look for the changes of one question from now on; blank for those of all."""
        self._asked = HistoryAsked(question)

    def leave(self) -> None:
        """Nothing is typed here that would have to be kept."""

    def _look_for(self, asked: HistoryAsked) -> None:
        from charter_desktop.gui.history.history_lines import history

        self._asked = asked
        self._link.ask(lambda desk: history(desk.department, asked), self._page.show_history)

    def _take_back(self, line: GestureLine) -> None:
        from charter_desktop.gui.history.history_lines import take_back

        def hear(told: Told) -> None:
            if told.fault is Fault.CHANGED_LATER:
                self._ask_later(line, told.sentence)
            else:
                self._tell(told)

        self._link.change(lambda desk, _: take_back(desk, line), hear)

    def _ask_later(self, line: GestureLine, sentence: str) -> None:
        from charter_desktop.gui.history.history_lines import take_back

        dialog = LaterDialog(sentence, self._stack.window())
        dialog.accepted.connect(
            lambda: self._link.change(lambda desk, _: take_back(desk, line, force=True), self._tell)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _restore(self, change: ChangeLine) -> None:
        from charter_desktop.gui.history.history_lines import restore_value

        self._link.change(lambda desk, _: restore_value(desk, change), self._tell)

    def _ask_day(self, day: str) -> None:
        from charter_desktop.gui.history.history_lines import look_at_day, restore_moment

        dialog = RestoreDialog(day, self._stack.window())

        def look(moment: str) -> None:
            self._link.ask(lambda desk: look_at_day(desk.department, moment), dialog.show_preview)

        def restore(moment: str) -> None:
            self._link.change(lambda desk, _: restore_moment(desk, moment), self._tell)

        dialog.look_wanted.connect(look)
        dialog.wanted.connect(restore)
        self._told.connect(dialog.hear)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _tell(self, told: Told) -> None:
        self._notices.say(told.sentence)
        self._told.emit(told)
        self._look_for(self._asked)

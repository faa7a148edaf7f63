"""Joins the page of English texts with the database thread."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.gui.coordinator.english_lines import english_texts, keep_as_english, keep_english
from charter_desktop.gui.coordinator.english_page import EnglishPage
from charter_desktop.gui.coordinator.english_values import EnglishTyped
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.told import Told
from charter_desktop.gui.values import DeskValue


class Englishing(QObject):
    """Shows the city's texts with their English, and keeps what is typed."""

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices = stack, link, notices
        self._page = EnglishPage(stack)
        stack.addWidget(self._page)
        self._path = Path()
        link.opened.connect(self._know)
        self._page.typed.connect(self._keep)
        self._page.same_wanted.connect(self._keep_same)

    def show(self) -> None:
        """Show the texts as they stand."""
        self._stack.setCurrentWidget(self._page)
        self._ask()

    def _know(self, desk: DeskValue) -> None:
        """Begin anew with another workspace."""
        if desk.path != self._path:
            self._path = desk.path
            self._page.forget()

    def _ask(self) -> None:
        self._link.ask(lambda desk: english_texts(desk.city), self._page.show_texts)

    def _keep(self, typed: EnglishTyped) -> None:
        self._link.change(lambda desk, _: keep_english(desk.city, typed), self._hear)

    def _keep_same(self, fields: tuple[str, ...]) -> None:
        self._link.change(lambda desk, _: keep_as_english(desk.city, fields), self._hear)

    def _hear(self, told: Told) -> None:
        self._page.hear(told)
        self._notices.announce(told.sentence)
        if told.fault is None:
            self._ask()

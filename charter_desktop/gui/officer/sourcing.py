"""Joins the page of sources and its dialog with the verbs."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.officer.source_dialog import SourceDialog
from charter_desktop.gui.officer.source_values import CardLine, SourceForm, SourceTyped
from charter_desktop.gui.officer.sources_page import SourcesPage
from charter_desktop.gui.told import Told


class Sourcing(QObject):
    """Shows the sources, and does with them what a person wants; the dialog hears what came of it."""

    _told = Signal(object)

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices = stack, link, notices
        self._page = SourcesPage(stack)
        stack.addWidget(self._page)
        page = self._page
        page.add_wanted.connect(self._add)
        page.change_wanted.connect(self._change)
        page.remove_wanted.connect(self._remove)
        page.use_wanted.connect(self._use)

    def show(self) -> None:
        """Show the page."""
        self._stack.setCurrentWidget(self._page)
        self._ask()

    def _ask(self) -> None:
        from charter_desktop.gui.officer.source_lines import sources

        self._link.ask(lambda desk: sources(desk.department), self._page.show_sources)

    def _add(self) -> None:
        self._edit("")

    def _change(self, card: CardLine) -> None:
        self._edit(card.id)

    def _edit(self, card: str) -> None:
        from charter_desktop.gui.officer.source_lines import source_form

        self._link.ask(lambda desk: source_form(desk.department, card), self._open)

    def _open(self, form: SourceForm) -> None:
        from charter_desktop.gui.officer.source_lines import keep_source

        dialog = SourceDialog(form, self._stack.window())

        def keep(typed: SourceTyped) -> None:
            self._link.change(lambda desk, _: keep_source(desk.department, typed), self._tell)

        dialog.wanted.connect(keep)
        self._told.connect(dialog.hear)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _remove(self, card: CardLine) -> None:
        from charter_desktop.gui.officer.source_lines import drop_source

        self._link.change(lambda desk, _: drop_source(desk.department, card), self._say)

    def _use(self, card: str, questions: tuple[str, ...]) -> None:
        from charter_desktop.gui.officer.source_lines import set_source

        self._link.change(lambda desk, _: set_source(desk.department, card, questions), self._say)

    def _tell(self, told: Told) -> None:
        self._notices.announce(told.sentence)
        self._told.emit(told)
        if told.fault is None:
            self._ask()

    def _say(self, told: Told) -> None:
        self._notices.say(told.sentence) if told.fault else self._notices.announce(told.sentence)
        self._ask()

"""An officer's pages in the window: one section at a time, and what leaves."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTemporaryDir, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QWidget

from charter_desktop.domain.answer import DECLARED
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.history.history_values import UndoneValue
from charter_desktop.gui.language import Language
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.officer.fill_verbs import FillVerbs
from charter_desktop.gui.officer.section_page import SectionPage
from charter_desktop.gui.officer.sending import Sending
from charter_desktop.gui.places import PLACES, SEND
from charter_desktop.gui.told import Told
from charter_desktop.gui.values import (
    DecisionGesture,
    DeskValue,
    FieldValue,
    FileGesture,
    Outcome,
    SectionValue,
    Typed,
)
from charter_desktop.wording.states import state_word


class OfficerPages(QObject):
    """Joins the section page and the send page with the database thread."""

    overviewed = Signal(object)
    saved = Signal(str)
    problem_wanted = Signal()
    page_outdated = Signal()

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices, language: Language) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices, self._language = stack, link, notices, language
        self._page, self._sending = SectionPage(stack), Sending(stack, link, notices)
        self._fill = FillVerbs(stack.window(), link, notices, language)
        self._jump = ("", "")
        self._copies: QTemporaryDir | None = None
        stack.addWidget(self._page)
        self._page.gesture.connect(self._record)
        self._page.typing.connect(self._keep_typing)
        self._page.leaving_wanted.connect(self._show_how_it_leaves)
        self._page.file_wanted.connect(self._handle_file)
        self._page.decision_wanted.connect(self._decide)
        self._sending.problem_wanted.connect(self.problem_wanted)
        self._fill.taken.connect(self._take_over)

    def show_place(self, place: str) -> bool:
        """Ask for a section, or show what leaves."""
        if place == SEND:
            self._page.say_missing()
            self._sending.show()
            return True
        if any(spec.id == place for spec in PLACES):
            return False
        self._link.ask(lambda desk: desk.section(place), self._show_section)
        return True

    def show_desk(self, desk: DeskValue) -> None:
        """Know where the workspace lies, and how many problems are open."""
        self._fill.show_desk(desk)
        self._sending.show_desk(desk)

    def jump_to(self, place: str, question: str) -> None:
        """Put the cursor into a question as soon as its page is there."""
        self._jump = (place, question)
        if place == self._page.place and self._stack.currentWidget() is self._page:
            self._land()

    def focus_first(self) -> bool:
        """Put the cursor into the first question; False when no section is shown."""
        if self._stack.currentWidget() is not self._page:
            return False
        self._page.focus_first()
        return True

    def question_of(self, widget: QWidget | None) -> str:
        """Give the id of the question that a control stands in; blank where no section is shown."""
        shown = self._stack.currentWidget() is self._page
        return self._page.question_of(widget) if shown else ""

    def leave(self) -> None:
        """Hand out what is being typed."""
        self._page.leave()

    def undo(self) -> None:
        """Take back the last gesture."""
        self.leave()
        place = self._page.place
        self._link.ask(lambda desk: desk.undo(place), self._show_undone)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.leave()
        place = self._page.place
        self._link.ask(lambda desk: desk.redo(place), self._show_undone)

    def ask_template(self) -> None:
        """Ask where an Excel template shall be written."""
        self.leave()
        self._fill.ask_template()

    def ask_filled(self) -> None:
        """Ask for a filled template."""
        self._fill.ask_filled()

    def write_template(self, into: Path) -> None:
        """Write an Excel template of what is asked and answered here."""
        self.leave()
        self._fill.write_template(into)

    def read_filled(self, path: Path) -> None:
        """Show what a filled template would change."""
        self.leave()
        self._fill.read_filled(path)

    def receive_return(self, path: Path) -> None:
        """Take in what the coordinator sent back."""
        from charter_desktop.gui.officer.returned_lines import take_return

        self.leave()
        self._link.change(lambda desk, _: take_return(desk, path), self._say)

    def _decide(self, gesture: DecisionGesture) -> None:
        from charter_desktop.gui.officer.returned_lines import answer_decision

        self.leave()
        self._link.change(lambda desk, _: answer_decision(desk, gesture), self._say)

    def _say(self, told: Told) -> None:
        self._notices.say(told.sentence)
        self.page_outdated.emit()

    def _take_over(self, count: int, gesture: Sequence[Typed]) -> None:
        def hear(outcome: Outcome) -> None:
            self._show_outcome(outcome)
            self._sending.renew()
            self._notices.say(self.tr("%n answer(s) taken over. Ctrl+Z takes all back.", "", count))

        place = self._page.place
        self._link.ask(lambda desk: desk.record(place, gesture), hear)

    def _record(self, place: str, gesture: Sequence[Typed]) -> None:
        self._link.ask(lambda desk: desk.record(place, gesture), self._show_outcome)

    def _keep_typing(self, typed: Typed) -> None:
        self._link.ask(lambda desk: desk.keep_typing(typed), self._stack.update)

    def _handle_file(self, gesture: FileGesture) -> None:
        place = self._page.place
        if gesture.opens:
            self._link.ask(lambda desk: desk.file_bytes(gesture.question), self._open_file)
        else:
            self._link.ask(lambda desk: desk.handle_file(place, gesture), self._show_outcome)

    def _open_file(self, file: tuple[str, bytes]) -> None:
        """Open a copy with the program that the system has for it; changes to the copy are not kept."""
        name, data = file
        if self._copies is None:
            self._copies = QTemporaryDir()
        copy = Path(self._copies.filePath(Path(name).name))
        copy.write_bytes(data)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def _show_how_it_leaves(self, question: str) -> None:
        self._link.ask(lambda desk: desk.leaving_grid(question), self._page.show_leaving)

    def _show_section(self, section: SectionValue) -> None:
        again = section.place == self._page.place
        before = self._page.scrolled()
        states = [(state.value, state_word(state, self._language.voice)) for state in DECLARED]
        self._page.setLocale(QLocale(self._language.voice.language))
        self._page.show_section(section, states)
        self._stack.setCurrentWidget(self._page)
        if again:
            self._page.scroll_to(before)
        QTimer.singleShot(0, self._page, self._land)

    def _land(self) -> None:
        place, question = self._jump
        if place == self._page.place:
            self._page.focus_question(question)
            self._jump = ("", "")

    def _show_undone(self, undone: UndoneValue) -> None:
        """Show what came of it; what is not on this page is said."""
        on_page = self._stack.currentWidget() is self._page
        if undone.outcome is not None:
            outcome = undone.outcome if on_page else replace(undone.outcome, page=None)
            self._show_outcome(outcome)
        if undone.elsewhere or not on_page:
            self._notices.say(undone.sentence)
        else:
            self._notices.announce(undone.sentence)
        if undone.outcome is not None and not on_page:
            self.page_outdated.emit()

    def _show_outcome(self, outcome: Outcome) -> None:
        if outcome.page is not None:
            self._show_again(outcome.page, outcome.lands)
        self._page.show_items(outcome.items)
        self.overviewed.emit(outcome.desk)
        if outcome.saved:
            self.saved.emit(outcome.saved)
        for item in outcome.items:
            if isinstance(item, FieldValue) and item.message:
                self._notices.announce(item.message)

    def _show_again(self, page: SectionValue, lands: str) -> None:
        """Build the page anew where it was scrolled to; the cursor goes into a row that came."""
        self._show_section(page)
        first = next((item.id for item in page.items if lands and lands in item.groups), "")
        if first:
            self._page.focus_question(first)

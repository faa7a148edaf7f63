"""One open workspace. It lives in the database thread; only values leave it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from charter_desktop.domain.evidence import answered_by_evidence
from charter_desktop.domain.field import CITY
from charter_desktop.domain.refusal import Refusal
from charter_desktop.forms.changes import ChangeSet
from charter_desktop.gui.coordinator.city_desk import CityDesk
from charter_desktop.gui.evidence.evidence_lines import evidence_mark, evidence_names
from charter_desktop.gui.history.history_values import UndoneValue
from charter_desktop.gui.officer.department_desk import DepartmentDesk
from charter_desktop.gui.officer.file_maker import FileMaker
from charter_desktop.gui.officer.page_maker import PageMaker
from charter_desktop.gui.officer.recorder import Recorded, Recorder, Undone
from charter_desktop.gui.officer.returned_lines import returned_values
from charter_desktop.gui.officer.sections import ItemKind, Section, sections_of
from charter_desktop.gui.officer.standing import Standing
from charter_desktop.gui.places import EVIDENCE
from charter_desktop.gui.values import (
    DeskValue,
    FileGesture,
    IdentityValue,
    ItemValue,
    LeavingGridValue,
    Mark,
    Outcome,
    SectionValue,
    Typed,
)
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.answer_book import AnswerBook


class Desk:
    """Reads and writes one workspace; made by `open`, used by one thread alone."""

    def __init__(self, book: "AnswerBook", language: str) -> None:
        self._city: CityDesk | None = None
        self._take_up(book)
        self.speak(language)

    @classmethod
    def open(cls, path: Path, language: str) -> "Desk | Refusal":
        """Open a workspace; raises TroubleError when another program holds it or it is damaged."""
        from charter_desktop.usecases.answer_book import AnswerBook
        from charter_desktop.usecases.open_workspace import open_workspace

        opened = open_workspace(path)
        if isinstance(opened, Refusal):
            return opened
        try:
            return cls(AnswerBook.open(opened), language)
        except BaseException:
            opened.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._book.workspace.close()

    def speak(self, language: str) -> None:
        """Choose the language of pages and sentences."""
        self._voice = Voice(language)
        if self._book.workspace.about.owner == CITY:
            self._city = CityDesk(self._book.workspace, self._voice)
        files = FileMaker(self._book, self._voice)
        self._maker = PageMaker(self._voice, self._recorder.refused, self._recorder.typing, files)
        self._divide()

    @property
    def book(self) -> "AnswerBook":
        """The live questionnaires, for verbs that look at all of them."""
        return self._book

    @property
    def city(self) -> CityDesk:
        """The coordinator's side; a department's workspace has none."""
        assert self._city is not None
        return self._city

    @property
    def department(self) -> DepartmentDesk:
        """The side of whoever answers: a department's officer, or the coordinator for the city's own answers."""
        return DepartmentDesk(self._book, self._voice, self._sections)

    def forget_view(self) -> None:
        """Something in the city changed: look again when it is asked for."""
        if self._city is not None:
            self._city.forget_view()

    def look_again(self) -> None:
        """Something beside the answers changed that decides what is missing, such as evidence."""
        self._standing = Standing(self._sections, self._maker)

    def reload(self) -> None:
        """Take up the questionnaires anew, such as after one was added to this workspace."""
        from charter_desktop.usecases.answer_book import AnswerBook

        self._take_up(AnswerBook.open(self._book.workspace))
        self.speak(self._voice.language)

    # what can be looked at

    def overview(self) -> DeskValue:
        """Give the places with their completion, and all problems."""
        setup = self._book.setup
        return DeskValue(
            self._book.workspace.path,
            self._book.workspace.about.owner,
            setup.city,
            setup.round,
            self._standing.places(),
            self._standing.problems(),
            coordinates=self._city is not None,
            marks=self._marks(),
            progress=setup.progress,
        )

    def section(self, place: str) -> SectionValue | None:
        """Give one page."""
        from charter_desktop.usecases.source_cards import source_cards

        section = self._section(place)
        if section is None:
            return None
        self._maker.cards = source_cards(self._book)
        self._maker.returned = returned_values(self._book, self._voice)
        self._maker.evidence = evidence_names(self._book)
        return SectionValue(place, section.title, tuple(self._items(section)))

    def questions(self) -> tuple[tuple[str, str, str], ...]:
        """Name every relevant question, and each table once: its id, its place, its label."""
        return tuple(
            (place, section.place, section.label(place))
            for section in self._sections
            for place in section.targets()
            if section.session.relevant(place)
        )

    def identity(self) -> IdentityValue:
        """Say who signs here; raises TroubleError when the key's passphrase is not found."""
        from charter_desktop.usecases.identify import describe_key

        known = describe_key(self._book.workspace)
        return IdentityValue(known["name"], known["function"], known["code"])

    def leaving_grid(self, question: str) -> LeavingGridValue | None:
        """Give a statistics table as it will leave; None for a question that is no table."""
        from charter_desktop.gui.officer.leaving import leaving_grid

        section = next((one for one in self._sections if question in one.questions()), None)
        return leaving_grid(self._book, self._voice, section, question) if section is not None else None

    # what can be done

    def record(self, place: str, gesture: Sequence[Typed]) -> Outcome:
        """Record one gesture durably: one field, a row, or the block of a paste."""
        done = self._recorder.record(gesture)
        return self._outcome(place, done, {typed.question for typed in gesture})

    def undo(self, place: str) -> UndoneValue:
        """Take the last gesture back by writing what stood there before; says what that was."""
        return self._put_back(place, self._recorder.undo(), again=False)

    def redo(self, place: str) -> UndoneValue:
        """Do again what was taken back last; says what that was."""
        return self._put_back(place, self._recorder.redo(), again=True)

    def keep_typing(self, typed: Typed) -> None:
        """Keep text that is still being typed; it is no answer before the field is left."""
        self._recorder.keep_typing(typed)

    def handle_file(self, place: str, gesture: FileGesture) -> Outcome | Refusal:
        """Copy a file in as the answer of a question or as its evidence, or take it away; raises TroubleError."""
        from charter_desktop.usecases.attach_answer import attach_file, detach_file

        path, question = gesture.path, gesture.question
        done = attach_file(self._book, question, path) if path else detach_file(self._book, question)
        if isinstance(done, Refusal):
            return done
        self._maker.evidence = evidence_names(self._book)
        touched = {question, *answered_by_evidence([question])}
        return self._outcome(place, Recorded((ChangeSet(),)), touched)

    def file_bytes(self, question: str) -> tuple[str, bytes] | None:
        """Give name and content of the file of a question; raises TroubleError when it is damaged."""
        from charter_desktop.usecases.attach_answer import bytes_of, file_of

        found = file_of(self._book, question)
        return (found.name, bytes_of(self._book, found)) if found is not None else None

    # how

    def _marks(self) -> dict[str, Mark]:
        own = {EVIDENCE: evidence_mark(self._book, self._voice)}
        return own if self._city is None else {**self._city.marks(), **own}

    def _take_up(self, book: "AnswerBook") -> None:
        self._book = book
        self._recorder = Recorder(book)

    def _divide(self) -> None:
        """Divide the questionnaires into pages, rows of repeats counted."""
        self._sections = tuple(
            section
            for session in self._book.sessions
            for section in sections_of(session, self._voice.language)
        )
        self._standing = Standing(self._sections, self._maker)

    def _put_back(self, place: str, undone: Undone | None, *, again: bool) -> UndoneValue:
        from charter_desktop.gui.history.history_lines import undone_value

        outcome = None
        if undone is not None:
            if undone.recorded.beside:
                self._maker.evidence = evidence_names(self._book)
                self._divide()
            outcome = self._outcome(place, undone.recorded, set())
            if undone.recorded.beside:
                outcome = replace(outcome, page=self.section(place))
        section = self._section(place)
        return undone_value(self.department, undone, outcome, section, again=again)

    def _outcome(self, place: str, done: Recorded, typed: set[str]) -> Outcome:
        if done.written:
            self.forget_view()
        page = None
        touched = done.touched() | done.rows_moved | typed
        if self._in_tables(done.rows_moved):
            self._standing.refresh(touched, done.renumbered)
        else:
            self._divide()
            page = self.section(place)
        saved = datetime.now().astimezone().strftime("%H:%M") if done.written else ""
        items = () if page else self._fresh(place, touched, done.renumbered)
        return Outcome(items, self.overview(), saved, page, done.row)

    def _in_tables(self, repeats: set[str]) -> bool:
        """Say whether all rows that came or went stand in tables, which take them up by themselves."""
        tables = {item.id for section in self._sections for item in section.tables()} if repeats else set()
        return repeats <= tables

    def _fresh(self, place: str, touched: set[str], renumbered: frozenset[str]) -> tuple[ItemValue, ...]:
        section = self._section(place)
        if section is None:
            return ()
        return tuple(
            self._maker.tables.table(section, item, None if item.id in renumbered else touched)
            if item.kind is ItemKind.TABLE
            else self._maker.item(section, item)
            for item in section.items
            if item.is_touched(touched)
        )

    def _items(self, section: Section) -> Iterator[ItemValue]:
        return (self._maker.item(section, item) for item in section.items)

    def _section(self, place: str) -> Section | None:
        return next((section for section in self._sections if section.place == place), None)

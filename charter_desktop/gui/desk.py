"""One open workspace. It lives in the database thread; only values leave it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from charter_desktop.domain.answer import CellKey
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.changes import ChangeSet
from charter_desktop.forms.definition import Kind
from charter_desktop.forms.reading import read_typed
from charter_desktop.forms.tables import read_cell
from charter_desktop.gui.coordinator.city_desk import CityDesk
from charter_desktop.gui.officer.page_maker import PageMaker, Section, sections_of
from charter_desktop.gui.values import (
    DeskValue,
    FieldValue,
    LeavingValue,
    Outcome,
    PlaceValue,
    ProblemValue,
    SectionValue,
    Typed,
)
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.contribute import Contributed

_BESIDE = ("state", "comment")


class Desk:
    """Reads and writes one workspace; made by `open`, used by one thread alone."""

    def __init__(self, book: "AnswerBook", language: str) -> None:
        self._book = book
        self._city: CityDesk | None = None
        self._undo: list[tuple[Typed, ...]] = []
        self._refused: dict[tuple[str, str], Refusal] = {}
        self._typing: dict[tuple[str, str], str] = {}
        self.speak(language)
        self._recall()

    @classmethod
    def open(cls, path: Path, language: str) -> "Desk | Refusal":
        """Open a workspace; raises TroubleError when another program holds it."""
        from charter_desktop.usecases.answer_book import AnswerBook
        from charter_desktop.usecases.open_workspace import open_workspace

        opened = open_workspace(path)
        return opened if isinstance(opened, Refusal) else cls(AnswerBook.open(opened), language)

    def close(self) -> None:
        """Let go of the file."""
        self._book.workspace.close()

    def speak(self, language: str) -> None:
        """Choose the language of pages and sentences."""
        self._voice = Voice(language)
        if self._book.workspace.about.owner == CITY:
            self._city = CityDesk(self._book.workspace, self._voice)
        self._maker = PageMaker(self._voice, self._refused, self._typing)
        self._sections = tuple(
            section for session in self._book.sessions for section in sections_of(session, language)
        )

    @property
    def city(self) -> CityDesk:
        """The coordinator's side; a department's workspace has none."""
        assert self._city is not None
        return self._city

    def forget_view(self) -> None:
        """Something in the city changed: look again when it is asked for."""
        if self._city is not None:
            self._city.forget_view()

    def reload(self) -> None:
        """Take up the questionnaires anew, such as after one was added to this workspace."""
        from charter_desktop.usecases.answer_book import AnswerBook

        self._book = AnswerBook.open(self._book.workspace)
        self.speak(self._voice.language)

    def overview(self) -> DeskValue:
        """Give the places with their completion, and all problems."""
        problems = self._problems()
        setup = self._book.setup
        return DeskValue(
            self._book.workspace.path,
            self._book.workspace.about.owner,
            setup.city,
            setup.round,
            tuple(self._place(section, problems) for section in self._sections),
            problems,
            coordinates=self._city is not None,
            marks=self._city.marks() if self._city is not None else {},
        )

    def section(self, place: str) -> SectionValue | None:
        """Give one page."""
        section = self._section(place)
        if section is None:
            return None
        return SectionValue(place, section.title, tuple(self._fields(section)))

    def questions(self) -> tuple[tuple[str, str, str], ...]:
        """Name every relevant question: its id, its place, its label."""
        return tuple(
            (question, section.place, section.label(question))
            for section in self._sections
            for question in section.questions()
            if section.session.relevant(question)
        )

    def record(self, place: str, gesture: Sequence[Typed]) -> Outcome:
        """Record one gesture durably: one field, or the block of a paste."""
        before = tuple(self._before(typed) for typed in gesture)
        outcome = self._apply(place, gesture)
        if outcome.saved:
            self._undo.append(before)
        return outcome

    def keep_typing(self, typed: Typed) -> None:
        """Keep text that is still being typed; it is no answer before the field is left."""
        from charter_desktop.usecases.record_answer import keep_typing

        keep_typing(self._book, typed.question, typed.part, typed.text)

    def undo(self, place: str) -> Outcome | None:
        """Take the last gesture back by recording what stood there before; None when there is none."""
        return self._apply(place, self._undo.pop()) if self._undo else None

    def leaving(self) -> tuple[LeavingValue, ...]:
        """Give what will leave with a contribution."""
        from charter_desktop.gui.officer.leaving import leaving

        return leaving(self._book, self._voice, self._sections)

    def contribute(self, into: Path) -> "Contributed | Refusal":
        """Write a contribution; raises TroubleError when the disk does not take it."""
        from charter_desktop.usecases.contribute import contribute

        return contribute(self._book, into)

    # how

    def _apply(self, place: str, gesture: Sequence[Typed]) -> Outcome:
        touched: set[str] = set()
        written = False
        for result in self._results(gesture):
            if not isinstance(result, Refusal):
                touched |= _named(result)
                written = True
        if written:
            self.forget_view()
        touched |= {typed.question for typed in gesture}
        saved = datetime.now().astimezone().strftime("%H:%M") if written else ""
        return Outcome(self._fresh(place, touched), self.overview(), saved)

    def _results(self, gesture: Sequence[Typed]) -> Iterable[ChangeSet | Refusal]:
        if len(gesture) > 1:
            yield from self._block(gesture)
            return
        from charter_desktop.usecases.record_answer import record_answer, record_part, record_state

        for typed in gesture:
            if typed.part == "state":
                result = record_state(self._book, typed.question, typed.text)
            elif typed.part in _BESIDE:
                result = record_part(self._book, typed.question, typed.part, typed.text)
            else:
                cell = CellKey.parse(typed.part) if typed.part else None
                result = record_answer(self._book, typed.question, typed.text, cell=cell)
            yield self._remember(typed, result)

    def _block(self, gesture: Sequence[Typed]) -> Iterable[ChangeSet | Refusal]:
        """Fill many cells as one transaction and one gesture id."""
        from charter_desktop.usecases.record_answer import record_block

        cells = [(typed.question, CellKey.parse(typed.part), typed.text) for typed in gesture]
        for typed, result in zip(gesture, record_block(self._book, cells), strict=True):
            yield self._remember(typed, result)

    def _remember(self, typed: Typed, result: ChangeSet | Refusal) -> ChangeSet | Refusal:
        self._typing.pop((typed.question, typed.part), None)
        if isinstance(result, Refusal):
            self._refused[typed.question, typed.part] = _with_text(result, typed.text)
        else:
            self._refused.pop((typed.question, typed.part), None)
        return result

    def _before(self, typed: Typed) -> Typed:
        session = self._book.session_of(typed.question)
        if session is None:
            return replace(typed, text="")
        if not typed.part:
            return replace(typed, text=session.value(typed.question))
        if typed.part in _BESIDE:
            return replace(typed, text=session.part(typed.question, typed.part))
        cell = session.cells(typed.question).get(CellKey.parse(typed.part))
        return replace(typed, text=(cell.value or "") if cell else "")

    def _fresh(self, place: str, touched: set[str]) -> tuple[FieldValue, ...]:
        section = self._section(place)
        if section is None:
            return ()
        fields = self._fields(section)
        return tuple(field for field in fields if field.id in touched or touched.intersection(field.groups))

    def _fields(self, section: Section) -> Iterable[FieldValue]:
        problems = section.problems()
        for question in section.questions():
            yield self._maker.field(section, question, problems.get(question))

    def _section(self, place: str) -> Section | None:
        return next((section for section in self._sections if section.place == place), None)

    def _recall(self) -> None:
        """Bring back what could not be read, and what was still being typed when the program ended."""
        from charter_desktop.usecases.check import check
        from charter_desktop.usecases.record_answer import record_part

        for address, text in check(self._book).unread:
            where = Field.parse(address)
            why = self._why(where, text)
            if where.part in _BESIDE:  # a comment stays here: no harm in having half of one
                record_part(self._book, where.id, where.part, text)
            elif why is None:
                self._typing[where.id, where.part] = text
            else:
                self._refused[where.id, where.part] = _with_text(why, text)

    def _why(self, where: Field, text: str) -> Refusal | None:
        """Say again why a kept text can't be read; None where it can."""
        question = self._book.question(where.id)
        if question is None:
            return Refusal(Fault.NO_SUCH_QUESTION, where.id)
        whole = question.kind is Kind.INTEGER
        read = read_cell(text, whole=whole) if where.part else read_typed(question.kind, "string", text)
        return read if isinstance(read, Refusal) else None

    def _problems(self) -> tuple[ProblemValue, ...]:
        found = []
        for section in self._sections:
            open_here = section.problems()
            for question in section.questions():
                sentence = self._maker.waiting_sentence(section, question)
                if not sentence and question in open_here:
                    sentence = section.sentence(open_here[question], self._voice)
                if sentence:
                    found.append(ProblemValue(question, section.place, sentence))
        return tuple(found)

    def _place(self, section: Section, problems: tuple[ProblemValue, ...]) -> PlaceValue:
        answered, asked = section.completion()
        mine = sum(1 for problem in problems if problem.place == section.place)
        return PlaceValue(section.place, section.title, answered, asked, mine)


def _with_text(refusal: Refusal, text: str) -> Refusal:
    return replace(refusal, facts={**refusal.facts, "typed": text})


def _named(changes: ChangeSet) -> set[str]:
    """Name everything that a change set says to redraw."""
    return {
        *changes.values,
        *changes.relevance,
        *changes.required,
        *changes.readonly,
        *changes.choices,
        *changes.validity,
        *changes.texts,
    }

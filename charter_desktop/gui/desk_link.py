"""The window's end of the database thread: asks for pages, hands over gestures, hears of outcomes."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from charter_desktop.domain.refusal import Refusal
from charter_desktop.gui.jobs import Job, Runner
from charter_desktop.gui.values import Typed


class DeskLink(QObject):
    """One workspace at a time. The desk itself is touched by the database thread alone."""

    opened = Signal(object)
    refused = Signal(object)
    section_ready = Signal(object)
    recorded = Signal(object)
    leaving_ready = Signal(object)
    questions_ready = Signal(object)
    contributed = Signal(object)
    closed = Signal()
    failed = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = Runner("database", self)
        self._runner.failed.connect(self.failed)
        self._runner.idle.connect(self.idle)
        self._desk: Any = None

    @property
    def busy(self) -> bool:
        """Whether something is still on its way to or from the file."""
        return self._runner.busy

    def open(self, path: Path, language: str) -> None:
        """Open a workspace in the place of the one before: `opened` or `refused` follows."""
        self._start(lambda _: self._open(path, language), self._hear_opened)

    def close(self) -> None:
        """Let go of the workspace: `closed` follows."""
        self._start(lambda _: self._let_go(), self._hear_closed)

    def speak(self, language: str) -> None:
        """Switch the language of pages: `opened` follows."""
        self._start(lambda _: self._speak(language), self._hear_opened)

    def ask_section(self, place: str) -> None:
        """Ask for a page: `section_ready` follows."""
        self._ask(lambda desk: desk.section(place), self.section_ready.emit)

    def ask_questions(self) -> None:
        """Ask for the names of all questions: `questions_ready` follows."""
        self._ask(lambda desk: desk.questions(), self.questions_ready.emit)

    def record(self, place: str, gesture: Sequence[Typed]) -> None:
        """Record a gesture durably: `recorded` follows."""
        self._ask(lambda desk: desk.record(place, gesture), self.recorded.emit)

    def undo(self, place: str) -> None:
        """Take back the last gesture: `recorded` follows when there was one."""
        self._ask(lambda desk: desk.undo(place), self.recorded.emit)

    def ask_leaving(self) -> None:
        """Ask what will leave: `leaving_ready` follows."""
        self._ask(lambda desk: desk.leaving(), self.leaving_ready.emit)

    def contribute(self, into: Path) -> None:
        """Write a contribution: `contributed` or `refused` follows."""
        self._ask(lambda desk: desk.contribute(into), self._hear_contributed)

    def finish(self) -> None:
        """Save what waits, close the workspace, end the thread."""
        self.close()
        self._runner.finish()

    # in the window's thread

    def _start(self, work: Callable[[Job], Any], then: Callable[[Any], None]) -> None:
        job = Job(work)
        job.done.connect(then)
        self._runner.start(job)

    def _ask(self, question: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        """Ask the desk, if one is open; an answer of None is not passed on."""

        def answered(value: object) -> None:
            if value is not None:
                then(value)

        self._start(lambda _: question(self._desk) if self._desk is not None else None, answered)

    def _hear_opened(self, value: object) -> None:
        if value is not None:
            (self.refused if isinstance(value, Refusal) else self.opened).emit(value)

    def _hear_contributed(self, value: object) -> None:
        (self.refused if isinstance(value, Refusal) else self.contributed).emit(value)

    def _hear_closed(self, _: object) -> None:
        self.closed.emit()

    # in the database thread

    def _open(self, path: Path, language: str) -> object:
        from charter_desktop.gui.desk import Desk

        self._let_go()
        found = Desk.open(path, language)
        if isinstance(found, Refusal):
            return found
        self._desk = found
        return found.overview()

    def _speak(self, language: str) -> object:
        if self._desk is None:
            return None
        self._desk.speak(language)
        return self._desk.overview()

    def _let_go(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk = None

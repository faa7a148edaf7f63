"""The window's end of the database thread: hands over questions and gestures, hears of what came of them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from charter_desktop.domain.refusal import Refusal
from charter_desktop.gui.jobs import Job, Runner

if TYPE_CHECKING:
    from charter_desktop.gui.desk import Desk

_Value = TypeVar("_Value")


class DeskLink(QObject):
    """One workspace at a time. The desk itself is touched by the database thread alone.

    What is handed over runs there and gives a frozen value, which `then` gets in the window's thread.
    A Refusal goes to `refused` instead, and trouble to `failed`.
    """

    opened = Signal(object)
    changed = Signal(object)
    refused = Signal(object)
    started = Signal(Job)
    closed = Signal()
    failed = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = Runner("database", self)
        self._runner.failed.connect(self.failed)
        self._runner.idle.connect(self.idle)
        self._desk: Desk | None = None

    @property
    def busy(self) -> bool:
        """Whether something is still on its way to or from the file."""
        return self._runner.busy

    def open(self, path: Path, language: str) -> None:
        """Open a workspace in the place of the one before: `opened` or `refused` follows."""
        self._start(Job(lambda _: self._open(path, language)), self.opened.emit)

    def close(self) -> None:
        """Let go of the workspace: `closed` follows."""
        self._start(Job(lambda _: self._let_go()), lambda _: self.closed.emit(), nothing_too=True)

    def speak(self, language: str) -> None:
        """Switch the language of pages: `opened` follows."""
        self._start(Job(lambda _: self._speak(language)), self.opened.emit)

    def ask(
        self,
        question: "Callable[[Desk], _Value | Refusal | None]",
        then: Callable[[_Value], None],
    ) -> None:
        """Ask the open workspace for a value; None is not passed on."""
        self._start(Job(lambda _: self._asked(question)), then)

    def change(
        self,
        gesture: "Callable[[Desk, Job], _Value | Refusal | None]",
        then: Callable[[_Value], None],
        title: str = "",
    ) -> None:
        """Have the workspace changed: `changed` follows with the workspace after it, then `then`.

        With a title it is long work: `started` is said, so that progress and Stop can be shown.
        """
        job = Job(lambda job: self._changed(gesture, job), title)

        def hear(result: "tuple[object, _Value | Refusal | None]") -> None:
            overview, value = result
            self.changed.emit(overview)
            self._pass_on(value, then)

        self._start(job, hear)
        if title:
            self.started.emit(job)

    def set_down(
        self, verb: Callable[[Path], _Value], language: str, then: Callable[[_Value], None], title: str = ""
    ) -> None:
        """Do something with the file while nobody holds it, then open it again: `opened` follows, then `then`."""
        job = Job(lambda _: self._set_down(verb, language), title)

        def hear(result: "tuple[object, _Value] | None") -> None:
            if result is None:
                return
            opened, value = result
            (self.refused if isinstance(opened, Refusal) else self.opened).emit(opened)
            then(value)

        self._start(job, hear)
        if title:
            self.started.emit(job)

    def finish(self) -> None:
        """Save what waits, close the workspace, end the thread."""
        self.close()
        self._runner.finish()

    # in the window's thread

    def _start(self, job: Job, then: Callable[[_Value], None], *, nothing_too: bool = False) -> None:
        job.done.connect(lambda value: self._pass_on(value, then, nothing_too=nothing_too))
        self._runner.start(job)

    def _pass_on(
        self, value: _Value | Refusal | None, then: Callable[[_Value], None], *, nothing_too: bool = False
    ) -> None:
        if isinstance(value, Refusal):
            self.refused.emit(value)
        elif value is not None or nothing_too:
            then(value)  # type: ignore[arg-type]  # why - None is passed on only where it is asked for

    # in the database thread

    def _asked(self, question: "Callable[[Desk], _Value]") -> _Value | None:
        return question(self._desk) if self._desk is not None else None

    def _changed(self, gesture: "Callable[[Desk, Job], _Value]", job: Job) -> tuple[object, _Value] | None:
        if self._desk is None:
            return None
        try:
            value = gesture(self._desk, job)
        finally:
            self._desk.forget_view()
        return self._desk.overview(), value

    def _open(self, path: Path, language: str) -> object:
        from charter_desktop.gui.desk import Desk

        before = self._desk.overview().path if self._desk is not None else None
        self._let_go()
        found: Desk | Refusal | None = None
        try:
            found = Desk.open(path, language)
        finally:
            if before is not None and not isinstance(found, Desk):  # go on with what is on screen
                again = Desk.open(before, language)
                self._desk = again if isinstance(again, Desk) else None
        if isinstance(found, Refusal):
            return found
        self._desk = found
        return found.overview()

    def _set_down(self, verb: Callable[[Path], _Value], language: str) -> tuple[object, _Value] | None:
        if self._desk is None:
            return None
        path = self._desk.overview().path
        self._let_go()
        try:
            value = verb(path)
        finally:
            opened = self._open(path, language)
        return opened, value

    def _speak(self, language: str) -> object:
        if self._desk is None:
            return None
        self._desk.speak(language)
        return self._desk.overview()

    def _let_go(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk = None

"""One door for slow work: jobs run one after another in a thread of their own, with progress and Stop."""

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class StoppedError(Exception):
    """Somebody pressed Stop; raised inside a job at a place where it can stop safely."""


class Job(QObject):
    """One piece of work. Connect before it is started; its signals come in the window's thread.

    `work` gets the job itself, for `tell` and for noticing Stop. Nothing that it uses may be used by the
    window while it runs; what it gives back is a value.
    """

    done = Signal(object)
    failed = Signal(object)
    progress = Signal(str)
    ended = Signal()

    def __init__(self, work: "Callable[[Job], Any]", title: str = "") -> None:
        super().__init__()
        self.work = work
        self.title = title
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the work to stop at its next safe place."""
        self._stop.set()

    def tell(self, sentence: str) -> None:
        """Say how far it is; raises StoppedError when somebody asked to stop."""
        if self._stop.is_set():
            raise StoppedError
        self.progress.emit(sentence)


class Runner(QObject):
    """Runs jobs in one thread, in the order in which they were started."""

    failed = Signal(object)
    idle = Signal()
    _finished = Signal(object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        self._waiting: list[Job] = []
        self._finished.connect(self._report, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def start(self, job: Job) -> Job:
        """Queue a job; gives it back."""
        self._waiting.append(job)
        self._queue.put(job)
        return job

    @property
    def busy(self) -> bool:
        """Whether anything runs or waits."""
        return bool(self._waiting)

    def finish(self) -> None:
        """Let everything that waits be done, then end the thread."""
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (job := self._queue.get()) is not None:
            result, error = None, None
            try:
                result = job.work(job)
            except Exception as raised:  # noqa: BLE001 - reported in the window, whatever it is
                error = raised
            self._finished.emit(job, result, error)

    def _report(self, job: Job, result: object, error: Exception | None) -> None:
        self._waiting.remove(job)
        if error is None:
            job.done.emit(result)
        elif not isinstance(error, StoppedError):
            job.failed.emit(error)
            self.failed.emit(error)
        job.ended.emit()
        job.deleteLater()
        if not self._waiting:
            self.idle.emit()

"""The line at the bottom: when it was saved, how many problems are open, what runs aside, and Stop."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar

from charter_desktop.gui.jobs import Job


class StatusLine(QObject):
    """Fills a status bar; says `problem_wanted` when the count is pressed."""

    problem_wanted = Signal()

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._saved = QLabel("", bar)
        self._running = QLabel("", bar)
        self._progress = QProgressBar(bar)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setMaximumWidth(120)
        self._stop = QPushButton(bar)
        self._problems = QPushButton(bar)
        bar.addWidget(self._saved)
        bar.addWidget(self._running, 1)
        for widget in (self._progress, self._stop, self._problems):
            bar.addPermanentWidget(widget)
        for button in (self._stop, self._problems):
            button.setMinimumHeight(26)
        self._problems.clicked.connect(self.problem_wanted)
        self._job: Job | None = None
        self._stop.clicked.connect(self._stop_job)
        self._time, self._count = "", -1
        self._show_job(running=False)
        self.retranslate()

    def show_saved(self, time: str) -> None:
        """Say when the last gesture became durable, as 10:42; blank says nothing."""
        self._time = time
        self._saved.setText(self.tr("Saved {time}").format(time=time) if time else "")

    def show_problems(self, count: int) -> None:
        """Say how many problems are open; below zero there is no workspace."""
        self._count = count
        self._problems.setVisible(count > 0)
        self._problems.setText(self.tr("%n problem(s)", "", max(count, 0)))

    def saved(self) -> str:
        """Give what it says about saving."""
        return self._saved.text()

    def follow(self, job: Job) -> None:
        """Show the progress of a job until it ends."""
        self._job = job
        self._running.setText(job.title)
        job.progress.connect(self._running.setText)
        job.ended.connect(self._let_go)
        self._show_job(running=True)

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self._stop.setText(self.tr("Stop"))
        self._progress.setAccessibleName(self.tr("Progress"))
        self.show_saved(self._time)
        self.show_problems(self._count)

    def stop_job(self) -> None:
        """Ask what runs to stop, such as when the window closes."""
        self._stop_job()

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _let_go(self) -> None:
        self._job = None
        self._running.clear()
        self._show_job(running=False)

    def _show_job(self, *, running: bool) -> None:
        self._progress.setVisible(running)
        self._stop.setVisible(running)

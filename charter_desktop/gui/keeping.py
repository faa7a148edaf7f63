"""Keeps safety copies of the open workspace, and puts one back."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.gui.copies_dialog import CopiesDialog
from charter_desktop.gui.copies_values import CopiesValue, copies_of, keep_one, put_back
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.jobs import Job, Runner
from charter_desktop.gui.language import Language
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.told import Told
from charter_desktop.gui.values import DeskValue
from charter_desktop.wording.faults import trouble_sentence

_FIRST_MS = 20_000  # the pages that somebody opened the file for come first
_OFTEN_MS = 600_000  # how often it is looked whether a copy is due


class Keeping(QObject):
    """Says `restored` with a workspace that was not open and can be opened now."""

    restored = Signal(Path)

    def __init__(
        self, window: QWidget, link: DeskLink, aside: Runner, notices: Notices, language: Language
    ) -> None:
        super().__init__(window)
        self._window, self._link, self._aside = window, link, aside
        self._notices, self._language = notices, language
        self._open: Path | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.keep)

    def show_desk(self, desk: DeskValue) -> None:
        """A workspace was opened: a copy is due soon, unless the last is young."""
        if desk.path != self._open:
            self._open = desk.path
            self._timer.start(_FIRST_MS)

    def pause(self) -> None:
        """Make no copy for the time being: what is about to be erased is being looked at."""
        self._timer.stop()

    def go_on(self) -> None:
        """Make copies again."""
        if self._open is not None:
            self._timer.start(_OFTEN_MS)

    def forget(self) -> None:
        """Nothing is open any more."""
        self._open = None
        self._timer.stop()

    def keep(self) -> None:
        """Keep a copy of what is open, if one is due."""
        if self._open is not None:
            self._timer.start(_OFTEN_MS)
            self._link.ask(keep_one, self._notices.say)

    def ask(self) -> None:
        """List the copies of the open workspace."""
        if self._open is not None:
            self._show(copies_of(self._open, self._language.voice))

    def report(self, error: BaseException) -> None:
        """Say what is wrong; of a damaged file with copies, offer to put one back."""
        self._notices.report(error)
        if isinstance(error, TroubleError) and error.trouble is Trouble.DAMAGED:
            voice = self._language.voice
            found = copies_of(Path(error.place), voice, trouble_sentence(error, voice))
            if found.copies:
                self._show(found)

    def _show(self, value: CopiesValue) -> None:
        if self._window.findChild(CopiesDialog) is not None:
            return  # one is open already
        dialog = CopiesDialog(value, self._window)
        dialog.wanted.connect(lambda copy: self._put_back(value.path, copy))
        dialog.open()
        dialog.finished.connect(dialog.deleteLater)

    def _put_back(self, path: Path, copy: Path) -> None:
        voice, title = self._language.voice, self.tr("Putting a copy back")
        if path == self._open:
            self._link.set_down(lambda here: put_back(here, copy, voice), voice.language, self._hear, title)
            return
        job = Job(lambda _: put_back(path, copy, voice), title)
        job.done.connect(lambda told: self._hear_aside(path, told))
        self._aside.start(job)

    def _hear_aside(self, path: Path, told: Told) -> None:
        self._hear(told)
        if told.fault is None:
            self.restored.emit(path)

    def _hear(self, told: Told) -> None:
        self._notices.say(told.sentence)

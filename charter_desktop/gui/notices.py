"""The one way in which the window tells success, refusals and trouble: a quiet line, read out as well."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QWidget

from charter_desktop.domain.refusal import Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.gui.language import Language
from charter_desktop.wording.faults import refusal_sentence, trouble_sentence


class Notices(QObject):
    """Shows one sentence at a time in a frame; an unforeseen error can be read as a report."""

    report_wanted = Signal(object)

    def __init__(
        self, frame: QFrame, text: QLabel, more: QAbstractButton, close: QAbstractButton, language: Language
    ) -> None:
        super().__init__(frame)
        self._frame, self._text, self._more, self._close = frame, text, more, close
        self._language = language
        self._error: BaseException | None = None
        more.clicked.connect(self._want_report)
        close.clicked.connect(self.hide)
        self.hide()

    def say(self, sentence: str) -> None:
        """Tell something that somebody may read now or later."""
        self._show(sentence, None)

    def refuse(self, refusal: Refusal) -> None:
        """Say why something was not done."""
        self.say(refusal_sentence(refusal, self._language.voice))

    def report(self, error: BaseException) -> None:
        """Say what is wrong with the disk or the file, or offer the report of an unforeseen error."""
        if isinstance(error, TroubleError):
            self.say(trouble_sentence(error, self._language.voice))
        else:
            self._show(self.tr("Something went wrong in the program. What was saved is safe."), error)

    def announce(self, sentence: str) -> None:
        """Have a screen reader say something that can be seen elsewhere."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window(), sentence))

    def hide(self) -> None:
        """Take the line away."""
        self._error = None
        self._frame.hide()

    def text(self) -> str:
        """Give what is said now; blank when nothing is."""
        return "" if self._frame.isHidden() else self._text.text()

    def _show(self, sentence: str, error: BaseException | None) -> None:
        self._error = error
        self._text.setText(sentence)
        self._more.setVisible(error is not None)
        self._frame.show()
        self.announce(sentence)

    def _want_report(self) -> None:
        if self._error is not None:
            self.report_wanted.emit(self._error)

    def _window(self) -> QWidget:
        return self._frame.window()

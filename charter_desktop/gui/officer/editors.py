"""The controls in which a person answers, one a kind of question; each says `left` with what was typed."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

ACKNOWLEDGED = "OK"
"""What XForms writes into a trigger that was pressed."""
_LINES = 3
_PAUSE_MS = 700
"""After this pause in typing the text is kept, so that a crash takes no more than the last word."""


def _is_for_window(event: QEvent, *, typed: bool, again: bool) -> bool:
    """Say whether Ctrl+Z or Ctrl+Shift+Z is the window's: nothing `typed` here to take back, or to do `again`."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        return not typed
    return event.matches(QKeySequence.StandardKey.Redo) and not again


class Pause(QTimer):
    """Ends when nobody has typed for a moment."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(_PAUSE_MS)


class LineEditor(QLineEdit):
    """One line of text, a number or a date; says `typing` with text that is not left yet."""

    left = Signal(str)
    typing = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._pause = Pause(self)
        self._pause.timeout.connect(self._tell)
        self.setMinimumHeight(28)
        self.textEdited.connect(lambda _: self._pause.start())
        self.editingFinished.connect(self.leave)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless something newer is being typed."""
        if self.text() == self._kept:
            self.setText(text)
        self._kept = text

    def take_typing(self, text: str) -> None:
        """Go on with what somebody was typing: leaving the field hands it out."""
        self.setText(text)

    def leave(self) -> None:
        """Hand out what was typed, if it is new."""
        self._pause.stop()
        if self.text() != self._kept:
            self._kept = self.text()
            self.left.emit(self._kept)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z and Ctrl+Shift+Z to the window while there is nothing typed to take back."""
        if _is_for_window(event, typed=self.text() != self._kept, again=self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def _tell(self) -> None:
        if self.text() != self._kept:
            self.typing.emit(self.text())


class TextEditor(QPlainTextEdit):
    """Several lines of text; Tab leaves it. Says `typing` with text that is not left yet."""

    left = Signal(str)
    typing = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._pause = Pause(self)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._pause.start)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 14)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless something newer is being typed."""
        if self.toPlainText() == self._kept and text != self._kept:
            self.setPlainText(text)
        self._kept = text

    def take_typing(self, text: str) -> None:
        """Go on with what somebody was typing: leaving the field hands it out."""
        self.setPlainText(text)

    def leave(self) -> None:
        """Hand out what was typed, if it is new."""
        self._pause.stop()
        if self.toPlainText() != self._kept:
            self._kept = self.toPlainText()
            self.document().clearUndoRedoStacks()  # what was left is taken back as a whole, by the window
            self.left.emit(self._kept)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Leaving the field saves it."""
        super().focusOutEvent(event)
        self.leave()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z and Ctrl+Shift+Z to the window while there is nothing typed to take back."""
        typed, again = self.toPlainText() != self._kept, self.document().isRedoAvailable()
        if _is_for_window(event, typed=typed, again=again):
            event.ignore()
            return False
        return super().event(event)

    def _tell(self) -> None:
        if self.toPlainText() != self._kept:
            self.typing.emit(self.toPlainText())


class AcknowledgeEditor(QCheckBox):
    """One box to tick."""

    left = Signal(str)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.setMinimumHeight(26)
        self.clicked.connect(self._tick)

    def show_text(self, text: str) -> None:
        """Show whether it was acknowledged."""
        self.setChecked(text == ACKNOWLEDGED)

    def leave(self) -> None:
        """It was handed out when it was ticked."""

    def _tick(self, ticked: bool) -> None:
        self.left.emit(ACKNOWLEDGED if ticked else "")

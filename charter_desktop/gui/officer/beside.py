"""What stands beside an answer: the reason why there is none, and a comment that stays here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from charter_desktop.gui.officer.choice_box import ChoiceBox
from charter_desktop.gui.officer.editors import LineEditor


class BesidePanel(QWidget):
    """State and comment of one question; says `left` with the part and its text."""

    left = Signal(str, str)
    typing = Signal(str, str)

    def __init__(
        self, states: Sequence[tuple[str, str]], question: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.setSpacing(4)
        self._state = ChoiceBox(states, self.tr("(there is an answer, or will be)"), self)
        self._comment = LineEditor(self)
        for text, editor in (
            (self.tr("State, where there is no answer"), self._state),
            (self.tr("Comment, which stays in your department"), self._comment),
        ):
            label = QLabel(text, self)
            label.setBuddy(editor)
            label.setWordWrap(True)
            layout.addWidget(label)
            layout.addWidget(editor)
            editor.setAccessibleName(f"{text}: {question}")
        self._state.left.connect(self._leave_state)
        self._comment.left.connect(self._leave_comment)
        self._comment.typing.connect(self._type_comment)
        self.setFocusProxy(self._state)

    def show_values(self, state: str, comment: str) -> None:
        """Show what is stored."""
        self._state.show_text("" if state == "value" else state)
        self._comment.show_text(comment)

    def leave(self) -> None:
        """Hand out what is being typed."""
        self._comment.leave()

    def _leave_state(self, text: str) -> None:
        self.left.emit("state", text)

    def _leave_comment(self, text: str) -> None:
        self.left.emit("comment", text)

    def _type_comment(self, text: str) -> None:
        self.typing.emit("comment", text)

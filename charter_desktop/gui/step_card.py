"""One thing to do next: its sentence, and the button that goes where it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class StepCard(QFrame):
    """Shows one step; says `wanted` with its place."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget, *, first: bool) -> None:
        super().__init__(parent)
        self.setProperty("tone", "card")
        self._place = ""
        self._sentence, self.button = QLabel(self), QPushButton(self)
        self._sentence.setWordWrap(True)
        self.button.setAutoDefault(True)
        self.button.setDefault(first)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._go)

    def show_step(self, sentence: str, place: str, title: str) -> None:
        """Show what to do, and the title of its place on the button."""
        self._place = place
        self._sentence.setText(sentence)
        self.button.setText(title)
        self.button.setAccessibleName(f"{title}: {sentence}")

    def sentence(self) -> str:
        """Give what it says."""
        return self._sentence.text()

    def _go(self) -> None:
        self.wanted.emit(self._place)

"""The evidence of one question, in short, beside its answer: what is attached, and a way to attach more."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget


class RowEvidence(QWidget):
    """Names the files and links of a question; says `given` with a file that somebody chose."""

    given = Signal(Path)

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._names = QLabel(self)
        self._names.setWordWrap(True)
        self._names.setTextFormat(Qt.TextFormat.PlainText)
        self._attach = QPushButton(self.tr("Attach a file…"), self)
        self._attach.setAccessibleName(self.tr("Attach a file as evidence: {name}").format(name=question))
        self._attach.clicked.connect(self._ask)
        layout.addWidget(self._names)
        layout.addWidget(self._attach, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_names(())

    def show_names(self, names: Sequence[str]) -> None:
        """Name what is attached, or say what can be done."""
        if names:
            self._names.setText(self.tr("Evidence: {names}").format(names=", ".join(names)))
        else:
            self._names.setText(self.tr("Evidence: attach a file, or drop it on the question"))

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self._attach.text())
        if chosen:
            self.given.emit(Path(chosen))

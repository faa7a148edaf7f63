"""What stands beside an answer: why there is none, where a figure comes from, a comment that stays here."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from charter_desktop.domain.source import SOURCE
from charter_desktop.forms.definition import Kind
from charter_desktop.gui.evidence.row_evidence import RowEvidence
from charter_desktop.gui.officer.choice_box import ChoiceBox
from charter_desktop.gui.officer.editors import LineEditor
from charter_desktop.gui.values import FieldValue, OriginValue

_FILES = frozenset({Kind.FILE, Kind.IMAGE})
"""A question that asks for a file is answered by one, not backed."""


class BesidePanel(QWidget):
    """State, source, comment and evidence of one question; says `left` with the part and its text."""

    left = Signal(str, str)
    typing = Signal(str, str)
    file_given = Signal(Path)

    def __init__(
        self, states: Sequence[tuple[str, str]], field: FieldValue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question = field.label
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 0, 0, 0)
        self._layout.setSpacing(4)
        nothing = self.tr("(there is an answer, or will be)")
        self._state = self._add_box(
            self.tr("State, where there is no answer"), ChoiceBox(states, nothing, self)
        )
        self._state.left.connect(partial(self.left.emit, "state"))
        self._card: ChoiceBox | None = None
        self._lines: dict[str, LineEditor] = {}
        if field.origin is not None:
            self._add_origin(field.origin)
        self._add_line("comment", self.tr("Comment, which stays in your department"))
        self._evidence: RowEvidence | None = None
        if field.kind not in _FILES:
            self._evidence = RowEvidence(field.label, self)
            self._evidence.given.connect(self.file_given)
            self._layout.addWidget(self._evidence)
        self.setFocusProxy(self._state)

    def show_values(self, field: FieldValue) -> None:
        """Show what is stored; what a figure inherits stands in grey where it says nothing itself."""
        if self._evidence is not None:
            self._evidence.show_names(field.evidence)
        self._state.show_text("" if field.state == "value" else field.state)
        own = {"comment": field.comment}
        if field.origin is not None and self._card is not None:
            own |= field.origin.own
            self._card.show_text(field.origin.card)
            for name, line in self._lines.items():
                line.setPlaceholderText(field.origin.inherited.get(name, ""))
        for name, line in self._lines.items():
            line.show_text(own.get(name, ""))

    def leave(self) -> None:
        """Hand out what is being typed."""
        for line in self._lines.values():
            line.leave()

    def _add_origin(self, origin: OriginValue) -> None:
        usual, *cards = origin.cards
        box = ChoiceBox(cards, usual[1], self)
        box.left.connect(partial(self.left.emit, SOURCE))
        self._card = self._add_box(self.tr("Comes from"), box)
        for name, words in (
            ("reference", self.tr("Reference date or period, where it is another")),
            ("coverage", self.tr("Coverage in percent, where it is another")),
            ("definition", self.tr("What a reader has to know about the definition")),
        ):
            self._add_line(name, words)

    def _add_box(self, words: str, box: ChoiceBox) -> ChoiceBox:
        self._add(words, box)
        return box

    def _add_line(self, name: str, words: str) -> None:
        line = LineEditor(self)
        line.left.connect(partial(self.left.emit, name))
        line.typing.connect(partial(self.typing.emit, name))
        self._lines[name] = line
        self._add(words, line)

    def _add(self, words: str, editor: QWidget) -> None:
        label = QLabel(words, self)
        label.setBuddy(editor)
        label.setWordWrap(True)
        self._layout.addWidget(label)
        self._layout.addWidget(editor)
        editor.setAccessibleName(f"{words}: {self._question}")


class WhyLine(QWidget):
    """Asks why a number differs much from last round; says `left` with the reason, which leaves with it."""

    left = Signal(str)
    typing = Signal(str)

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._asked = QLabel(self)
        self._asked.setWordWrap(True)
        self._line = LineEditor(self)
        self._line.setPlaceholderText(
            self.tr("Why did it change? One sentence, which leaves with the figure")
        )
        self._asked.setBuddy(self._line)
        self._line.setAccessibleName(self.tr("Why it changed: {name}").format(name=question))
        self._line.left.connect(self.left)
        self._line.typing.connect(self.typing)
        layout.addWidget(self._asked)
        layout.addWidget(self._line)

    def show_values(self, asked: str, reason: str) -> None:
        """Show the question and what was said so far."""
        self._asked.setText("ⓘ " + asked)
        self._line.show_text(reason)

    def leave(self) -> None:
        """Hand out what is being typed."""
        self._line.leave()

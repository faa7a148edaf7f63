"""Choices as radio buttons or check boxes: below each other, in lines, in columns, or as a scale."""

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QLabel,
    QLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from charter_desktop.gui.officer.flow_layout import FlowLayout
from charter_desktop.gui.officer.picture_label import icon_of, icon_size
from charter_desktop.gui.values import LabelPicture

_LETTERS = 64
"""Longer words of a choice go on in the next line."""
_LEAST = 26


class Shape(Enum):
    """How choices stand on the page."""

    DOWN = "down"
    ACROSS = "across"
    COLUMNS = "columns"
    SCALE = "scale"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A shape, and how many columns at most; 0 for as many as fit."""

    shape: Shape = Shape.DOWN
    most: int = 0


class ButtonsEditor(QWidget):
    """Says `left` with the names that are chosen; Delete takes a single choice away.

    `pictures` stand beside choices, by name; what is offered later keeps its own.
    """

    left = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        *,
        several: bool,
        arrangement: Arrangement = Arrangement(),
        pictures: Mapping[str, LabelPicture] = MappingProxyType({}),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        self._several, self._arrangement, self._pictures = several, arrangement, pictures
        self._names: dict[QAbstractButton, str] = {}
        self._kept = ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._inside = QWidget(self)
        outer.addWidget(self._inside)
        self._build(choices)
        self._group.buttonToggled.connect(self._toggle)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices; what is chosen stays."""
        for button in self._names:
            self._group.removeButton(button)
        self._names = {}
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = QWidget(self)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._inside)
        self._build(choices)
        self.setAccessibleName(self.accessibleName())
        self.show_text(self._kept)

    def show_text(self, text: str) -> None:
        """Mark what is chosen."""
        self._kept = text
        chosen = text.split()
        exclusive = self._group.exclusive()
        self._group.blockSignals(True)
        self._group.setExclusive(False)
        for button, name in self._names.items():
            button.setChecked(name in chosen)
        self._group.setExclusive(exclusive)
        self._group.blockSignals(False)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Say the question with each choice: a button read out alone says no more than Yes."""
        super().setAccessibleName(name)
        for button in self._names:
            button.setAccessibleDescription(name)

    def leave(self) -> None:
        """A choice was handed out when it was made."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete takes the choice away."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.show_text("")
            self.left.emit("")
        else:
            super().keyPressEvent(event)

    def _build(self, choices: Sequence[tuple[str, str]]) -> None:
        if not choices:
            self._say_none()
        elif self._arrangement.shape is Shape.SCALE:
            self._build_scale(choices)
        else:
            layout = self._layout()
            for name, label in choices:
                layout.addWidget(self._button(name, label))
        if self._names:
            self.setFocusProxy(next(iter(self._names)))

    def _say_none(self) -> None:
        nothing = QLabel(self.tr("No choice fits the other answers yet."), self._inside)
        nothing.setProperty("tone", "muted")
        nothing.setWordWrap(True)
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(nothing)

    def _layout(self) -> QLayout:
        match self._arrangement.shape:
            case Shape.ACROSS:
                return FlowLayout(self._inside)
            case Shape.COLUMNS:
                return FlowLayout(self._inside, uniform=True, most=self._arrangement.most)
            case Shape.DOWN | Shape.SCALE:
                layout = QVBoxLayout(self._inside)
                layout.setContentsMargins(0, 0, 0, 0)
                layout.setSpacing(4)
                return layout

    def _build_scale(self, choices: Sequence[tuple[str, str]]) -> None:
        """Put the buttons in a row, the words of each below it."""
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        middle, top = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignTop
        for column, (name, label) in enumerate(choices):
            button = self._button(name, "")
            button.setAccessibleName(label)
            button.setMinimumWidth(_LEAST)
            words = QLabel(label, self._inside)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setAlignment(middle | top)
            grid.addWidget(button, 0, column, middle)
            grid.addWidget(words, 1, column)
            grid.setColumnStretch(column, 1)

    def _button(self, name: str, label: str) -> QAbstractButton:
        words = "\n".join(textwrap.wrap(label, _LETTERS)) if len(label) > _LETTERS else label
        words = words.replace("&", "&&")
        button = QCheckBox(words, self._inside) if self._several else QRadioButton(words, self._inside)
        button.setMinimumHeight(_LEAST)
        if name in self._pictures:
            button.setIcon(icon_of(self._pictures[name], self))
            button.setIconSize(icon_size(self))
        self._names[button] = name
        self._group.addButton(button)
        return button

    def _toggle(self, _: QAbstractButton, __: bool) -> None:
        text = " ".join(name for button, name in self._names.items() if button.isChecked())
        if (text and text != self._kept) or (not text and not self._group.exclusive()):
            self._kept = text
            self.left.emit(text)

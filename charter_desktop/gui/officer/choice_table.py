"""Selects with the same choices as a table: arrows move from cell to cell, Space chooses."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from charter_desktop.forms.definition import Kind
from charter_desktop.gui.officer.rich_label import RichLabel
from charter_desktop.gui.values import ChoiceTableValue, FieldValue, ItemValue, Typed

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_DELETE = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_LEAST = 26


class _OneCell(QRadioButton):
    """A radio button whose arrows do not choose."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the table move."""
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _ManyCell(QCheckBox):
    """A check box whose arrows move in the table."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the table move."""
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


_Cell = _OneCell | _ManyCell


class _Line:
    """The widgets of one question in a grid."""

    def __init__(self, field: FieldValue, table: QWidget) -> None:
        self.field = field
        self.label, self.message = RichLabel(table), RichLabel(table, "error")
        self.group = QButtonGroup(table)
        self.group.setExclusive(field.kind is Kind.SELECT_ONE)
        kind = _OneCell if field.kind is Kind.SELECT_ONE else _ManyCell
        self.cells: list[_Cell] = [kind(table) for _ in field.choices]
        for cell in self.cells:
            cell.setMinimumSize(_LEAST, _LEAST)
            self.group.addButton(cell)

    def chosen(self) -> str:
        """Give the names that are chosen now."""
        pairs = zip(self.field.choices, self.cells, strict=True)
        return " ".join(name for (name, _), cell in pairs if cell.isChecked())

    def show(self, field: FieldValue, name: str, *, said: str) -> None:
        """Show one question as it stands."""
        self.field = field
        self.label.say(name, field.html)
        self.message.say(f"⚠ {said}" if said else "")
        exclusive = self.group.exclusive()
        self.group.blockSignals(True)
        self.group.setExclusive(False)
        for (choice, words), cell in zip(field.choices, self.cells, strict=True):
            cell.setChecked(choice in field.text.split())
            cell.setAccessibleName(f"{name}: {words}")
            cell.setAccessibleDescription(said)
            cell.setEnabled(not field.readonly)
            cell.setVisible(field.relevant)
        self.group.setExclusive(exclusive)
        self.group.blockSignals(False)
        self.label.setVisible(field.relevant)
        self.message.setVisible(field.relevant and bool(said))


class ChoiceTable(QFrame):
    """Shows a ChoiceTableValue and says `gesture` with the question that was answered."""

    gesture = Signal(object)
    typing = Signal(object)

    def __init__(self, table: ChoiceTableValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._visited: set[str] = set()
        self._inside: QWidget | None = None
        self._lines: list[_Line] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._title = RichLabel(self)
        self._layout.addWidget(self._title)
        self._build()

    def show_item(self, item: ItemValue) -> None:
        """Show the questions as they stand now."""
        if not isinstance(item, ChoiceTableValue):
            return
        shape = [field.choices for field in self._table.fields]
        self._table = item
        if [field.choices for field in item.fields] != shape:
            self._build()
        self._show()

    def show_missing(self) -> None:
        """Say all that is missing: somebody wants to send."""
        self._visited.update(field.id for field in self._table.fields)
        self._show()

    def focus(self, question: str = "") -> None:
        """Put the cursor into a question, or into the first."""
        lines = [line for line in self._lines if line.field.id == question and line.cells] or self._lines
        if lines and lines[0].cells:
            chosen = next((cell for cell in lines[0].cells if cell.isChecked()), lines[0].cells[0])
            chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """A choice was handed out when it was made."""

    @property
    def relevant(self) -> bool:
        """Whether any of its questions is asked."""
        return self._table.relevant

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move, Delete takes the answer of a row away."""
        place = self._place()
        if place is None:
            super().keyPressEvent(event)
        elif event.key() in _STEPS:
            self._move(place, _STEPS[Qt.Key(event.key())])
        elif event.key() in _DELETE:
            self._answer(self._lines[place[0]], "")
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        if self._inside is not None:
            self._layout.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget(self)
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 3)
        self._head(grid)
        self._lines = [_Line(field, self._inside) for field in self._table.fields]
        for number, line in enumerate(self._lines):
            grid.addWidget(line.label, 1 + 2 * number, 0)
            for column, cell in enumerate(line.cells):
                grid.addWidget(cell, 1 + 2 * number, 1 + column, Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(line.message, 2 + 2 * number, 0, 1, -1)
            line.group.buttonToggled.connect(lambda *_, line=line: self._toggled(line))
        self._layout.addWidget(self._inside)
        self._show()

    def _head(self, grid: QGridLayout) -> None:
        for column, (_, words) in enumerate(self._table.choices):
            label = QLabel(words, self._inside)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(label, 0, 1 + column)
            grid.setColumnStretch(1 + column, 1)

    def _show(self) -> None:
        self._title.say(self._table.label)
        for line, field in zip(self._lines, self._table.fields, strict=True):
            missing = field.missing if field.id in self._visited else ""
            mark = self.tr(" (required)") if field.required else ""
            line.show(field, field.label + mark, said=field.message or missing)

    def _toggled(self, line: _Line) -> None:
        chosen = line.chosen()
        if chosen != line.field.text and (chosen or not line.group.exclusive()):
            self.gesture.emit((Typed(line.field.id, "", chosen),))

    def _answer(self, line: _Line, text: str) -> None:
        self.gesture.emit((Typed(line.field.id, "", text),))

    def _place(self) -> tuple[int, int] | None:
        focus = self.focusWidget()
        for row, line in enumerate(self._lines):
            for column, cell in enumerate(line.cells):
                if cell is focus:
                    return row, column
        return None

    def _move(self, place: tuple[int, int], step: tuple[int, int]) -> None:
        row, column = place[0] + step[0], place[1] + step[1]
        while 0 <= row < len(self._lines) and not self._lines[row].field.relevant:
            row += step[0]
        if 0 <= row < len(self._lines) and 0 <= column < len(self._lines[row].cells):
            self._visited.add(self._lines[place[0]].field.id) if step[0] else None
            self._lines[row].cells[column].setFocus(Qt.FocusReason.OtherFocusReason)
            self._show()

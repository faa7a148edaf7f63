"""The field in which another answer is typed: a line, a text, choices, or the cells that differ."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from charter_desktop.gui.coordinator.dispute_values import Entry

_LINES = 3
_NAME = Qt.ItemDataRole.UserRole


class OwnAnswer(QWidget):
    """Holds the control that an entry asks for, and gives what was typed into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._entry = Entry.NOTHING
        self._controls: dict[str, QWidget] = {}

    def show_entry(self, entry: Entry, offered: Sequence[tuple[str, str]]) -> None:
        """Make room for another kind of answer; what was typed before goes."""
        self._clear()
        self._entry = entry
        match entry:
            case Entry.NOTHING:
                return
            case Entry.LINE:
                self._add("", self.tr("The answer"), QLineEdit(self))
            case Entry.TEXT:
                self._add("", self.tr("The answer"), self._text())
            case Entry.CHOICE:
                self._add("", self.tr("The answer"), self._choice(offered))
            case Entry.CHOICES:
                self._add("", self.tr("The answers that hold"), self._choices(offered))
            case Entry.CELLS:
                for name, label in offered:
                    self._add(name, label, QLineEdit(self))

    def typed(self) -> str:
        """Give what was typed or chosen: names of choices with spaces between them."""
        control = self._controls.get("")
        if isinstance(control, QLineEdit):
            return control.text()
        if isinstance(control, QPlainTextEdit):
            return control.toPlainText()
        if isinstance(control, QComboBox):
            return str(control.currentData() or "")
        if isinstance(control, QListWidget):
            items = [control.item(row) for row in range(control.count())]
            return " ".join(
                str(one.data(_NAME)) for one in items if one.checkState() == Qt.CheckState.Checked
            )
        return ""

    def cells(self) -> Mapping[str, str]:
        """Give what was typed into the cells, by their names."""
        return {
            name: control.text()
            for name, control in self._controls.items()
            if name and isinstance(control, QLineEdit)
        }

    def _add(self, name: str, label: str, control: QWidget) -> None:
        words = QLabel(label, self)
        words.setWordWrap(True)
        words.setBuddy(control)
        control.setAccessibleName(label)
        self._layout.addWidget(words)
        self._layout.addWidget(control)
        self._controls[name] = control

    def _text(self) -> QPlainTextEdit:
        text = QPlainTextEdit(self)
        text.setTabChangesFocus(True)
        text.setFixedHeight(text.fontMetrics().lineSpacing() * _LINES + 14)
        return text

    def _choice(self, offered: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox(self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(20)
        box.addItem(self.tr("(choose)"), "")
        for name, label in offered:
            box.addItem(label, name)
        return box

    def _choices(self, offered: Sequence[tuple[str, str]]) -> QListWidget:
        box = QListWidget(self)
        box.setWordWrap(True)
        box.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        for name, label in offered:
            item = QListWidgetItem(label, box)
            item.setData(_NAME, name)
            item.setCheckState(Qt.CheckState.Unchecked)
        return box

    def _clear(self) -> None:
        self._controls = {}
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()

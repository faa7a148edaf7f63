"""What opens in a cell of a repeat's table: a line, a box of choices, a list to tick."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from charter_desktop.forms.definition import Kind
from charter_desktop.gui.officer.cell_typing import KeepingDelegate
from charter_desktop.gui.officer.choice_box import MOST_WITHOUT_SEARCH, ChoiceBox, SearchBox
from charter_desktop.gui.officer.table_model import TableModel

_Index = QModelIndex | QPersistentModelIndex
_MOST_SHOWN = 8


class CheckList(QListWidget):
    """Several of many choices, ticked with Space."""

    def __init__(self, choices: tuple[tuple[str, str], ...], chosen: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        for name, label in choices:
            item = QListWidgetItem(label, self)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setCheckState(Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked)
        self.setCurrentRow(0)
        self.setAutoFillBackground(True)

    def names(self) -> str:
        """Give the names of what is ticked."""
        items = [self.item(row) for row in range(self.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return " ".join(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)


class CellDelegate(KeepingDelegate):
    """Opens the editor that fits the question of a cell."""

    def __init__(self, model: TableModel, view: QTableView) -> None:
        super().__init__(model, view)
        self._cells, self._view = model, view

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:  # noqa: N802 - Qt's name
        """Give a box or list for choices, else a line."""
        del option
        editor = self._editor(parent, index)
        self.watch(editor, index)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    def _editor(self, parent: QWidget, index: _Index) -> QWidget:
        choices, kind = self._cells.choices(index), self._cells.column(index).kind
        if kind is Kind.SELECT_MULTIPLE and choices:
            return CheckList(choices, self._cells.cell(index).typed.split(), parent)
        if kind is Kind.SELECT_ONE and choices:
            nothing = self.tr("(no answer)")
            if len(choices) > MOST_WITHOUT_SEARCH:
                return SearchBox(choices, nothing, parent)
            return self._box(ChoiceBox(choices, nothing, parent))
        line = QLineEdit(parent)
        line.setAlignment(Qt.AlignmentFlag(int(str(index.data(Qt.ItemDataRole.TextAlignmentRole)))))
        return line

    def _box(self, box: ChoiceBox) -> ChoiceBox:
        box.left.connect(lambda _: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:  # noqa: N802 - Qt's name
        """Begin with what stands there."""
        cell = self._cells.cell(index)
        if isinstance(editor, ChoiceBox | SearchBox):
            editor.show_text(cell.typed)
        elif isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:  # noqa: N802 - Qt's name
        """Take what was chosen or typed."""
        del model
        if isinstance(editor, CheckList):
            self._cells.fill([(index, editor.names())])
        elif isinstance(editor, ChoiceBox | SearchBox):
            self._cells.fill([(index, editor.chosen())])
        elif isinstance(editor, QLineEdit):
            self._cells.fill([(index, editor.text())])

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802 - Qt's name
        """A list to tick needs more room than its cell."""
        del index
        place = QRect(option.rect)
        if isinstance(editor, CheckList):
            rows = min(_MOST_SHOWN, editor.count())
            place.setHeight(rows * editor.sizeHintForRow(0) + 2 * editor.frameWidth())
            place.setWidth(max(place.width(), editor.sizeHintForColumn(0) + 24))
            room = self._view.viewport().rect()
            place.moveBottom(min(place.bottom(), room.bottom()))
            place.moveTop(max(place.top(), room.top()))
        else:
            place.setHeight(max(place.height(), editor.sizeHint().height()))
        editor.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter takes over a box that is closed; Space ticks in a list."""
        if isinstance(watched, SearchBox) and isinstance(event, QKeyEvent) and watched.is_choosing():
            return False
        return super().eventFilter(watched, event)

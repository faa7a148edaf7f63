"""The line that opens in a cell: what is half typed in it is told, so that a crash does not take it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from charter_desktop.gui.officer.cells_model import CellsModel
from charter_desktop.gui.officer.editors import Pause

_Index = QModelIndex | QPersistentModelIndex


class KeepingDelegate(QStyledItemDelegate):
    """Opens Qt's own line in a cell."""

    def __init__(self, model: CellsModel, view: QTableView) -> None:
        super().__init__(view)
        self._model = model

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:  # noqa: N802 - Qt's name
        """Give a line that is watched."""
        editor = super().createEditor(parent, option, index)
        self.watch(editor, index)
        return editor

    def watch(self, editor: QWidget, index: _Index) -> None:
        """Tell the model, after a pause, what is being typed; boxes and lists hand out each choice at once."""
        if not isinstance(editor, QLineEdit):
            return
        place, pause = QPersistentModelIndex(index), Pause(editor)
        editor.textEdited.connect(lambda _: pause.start())
        pause.timeout.connect(lambda: self._model.tell_typing(place, editor.text()))

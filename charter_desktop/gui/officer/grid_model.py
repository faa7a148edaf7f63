"""The cells of one statistics table for Qt's table view; totals are computed and can't be typed."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from charter_desktop.gui.values import GridValue

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class GridModel(QAbstractTableModel):
    """Shows a GridValue and says `typed` with (key, text) pairs: one gesture each time."""

    typed = Signal(object)

    def __init__(self, grid: GridValue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._texts = dict(grid.texts)
        self._bold = QFont()
        self._bold.setBold(True)

    def show_grid(self, grid: GridValue) -> None:
        """Show the table as it stands now."""
        self._grid, self._texts = grid, dict(grid.texts)
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Count the rows, the total among them."""
        return 0 if parent.isValid() else len(self._grid.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Count the columns of all measures."""
        return 0 if parent.isValid() else len(self._grid.columns)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Give text, alignment, weight and spoken name of a cell."""
        key = self._key(index)
        text = self._texts.get(key, "")
        match role:
            case _Role.DisplayRole:
                return f"⚠ {text}" if key in self._grid.refused else text
            case _Role.EditRole:
                return text
            case _Role.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case _Role.FontRole:
                return self._bold if key in self._grid.computed else None
            case _Role.AccessibleTextRole:
                return self._spoken(index, text)
            case _:
                return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Give the words of a row or column."""
        if role == _Role.DisplayRole:
            across = orientation == Qt.Orientation.Horizontal
            return (self._grid.columns if across else self._grid.rows)[section]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Totals that are summed can be reached and copied, not typed."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.is_typed(index) else flags

    def is_typed(self, index: _Index) -> bool:
        """Say whether a person may type here."""
        return self._key(index) not in self._grid.computed

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Take what was typed into one cell."""
        return role == _Role.EditRole and self.fill([(index, str(value))])

    def fill(self, cells: Iterable[tuple[_Index, str]]) -> bool:
        """Take one or many cells as one gesture; summed cells and unchanged ones are passed over."""
        new = [
            (index, text.strip())
            for index, text in cells
            if self.is_typed(index) and text.strip() != self._texts.get(self._key(index), "")
        ]
        for index, text in new:
            self._texts[self._key(index)] = text
            self.dataChanged.emit(index, index)
        if new:
            self.typed.emit([(self._key(index), text) for index, text in new])
        return bool(new)

    def _key(self, index: _Index) -> str:
        return self._grid.keys[index.row()][index.column()]

    def _spoken(self, index: _Index, text: str) -> str:
        column = self._grid.columns[index.column()].replace("\n", ", ")
        nothing = self.tr("empty")
        return f"{self._grid.rows[index.row()]}, {column}: {text or nothing}"

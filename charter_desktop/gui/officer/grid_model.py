"""The cells of one statistics table for Qt's table view; totals are computed and can't be typed."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from charter_desktop.gui.officer.cells_model import CellsModel, Index, without_heads
from charter_desktop.gui.values import GridValue

_Role = Qt.ItemDataRole


class GridModel(CellsModel):
    """Shows a GridValue and says `typed` with (key, text) pairs: one gesture each time."""

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

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Count the rows, the total among them."""
        return 0 if parent.isValid() else len(self._grid.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Count the columns of all measures."""
        return 0 if parent.isValid() else len(self._grid.columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
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

    def is_typed(self, index: Index) -> bool:
        """Say whether a person may type here."""
        return self._key(index) not in self._grid.computed

    def fill(self, cells: Iterable[tuple[Index, str]]) -> bool:
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

    def paste(self, here: QModelIndex, block: Sequence[Sequence[str]]) -> None:
        """Fill a block from a cell on; names of rows and columns beside it are passed over."""
        cells: list[tuple[Index, str]] = []
        for down, line in enumerate(without_heads(block, self._grid.columns, self._grid.rows)):
            for across, text in enumerate(line):
                index = self.index(here.row() + down, here.column() + across)
                if index.isValid():
                    cells.append((index, text))
        self.fill(cells)

    def _key(self, index: Index) -> str:
        return self._grid.keys[index.row()][index.column()]

    def _spoken(self, index: Index, text: str) -> str:
        column = self._grid.columns[index.column()].replace("\n", ", ")
        nothing = self.tr("empty")
        return f"{self._grid.rows[index.row()]}, {column}: {text or nothing}"

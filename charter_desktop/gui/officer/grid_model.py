"""The cells of one statistics table for Qt's table view; totals are computed and can't be typed."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from charter_desktop.forms.tables import STATE
from charter_desktop.gui.officer.cells_model import CellsModel, Index, without_heads
from charter_desktop.gui.values import GridValue

_Role = Qt.ItemDataRole
NO_NUMBER = "⊘"
"""Stands in a cell that has a state in the place of a number."""


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
            case _Role.DisplayRole | _Role.EditRole:
                return self._shown(key, text) if role == _Role.DisplayRole else text
            case _Role.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case _Role.FontRole:
                return self._bold if key in self._grid.computed else None
            case _Role.ToolTipRole:
                return self._grid.states.get(key)
            case _Role.AccessibleTextRole:
                return self._spoken(index, self._grid.states.get(key, text))
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
            if self.is_typed(index) and self._is_new(self._key(index), text.strip())
        ]
        for index, text in new:
            self._texts[self._key(index)] = text
            self.dataChanged.emit(index, index)
        keys = [self._key(index) for index, _ in new]
        steps = [(f"{STATE}:{key}", "") for key in keys if key in self._grid.states]
        steps += [(key, text) for key, (_, text) in zip(keys, new, strict=True)]
        if steps:
            self.typed.emit(steps)
        return bool(steps)

    def tell_typing(self, index: Index, text: str) -> None:
        """Say what is half typed, with the key of its cell."""
        self.typing.emit((self._key(index), text))

    def declare(self, cells: Iterable[Index], state: str) -> None:
        """Say why cells have no number, or take that back, as one gesture; a number in them goes."""
        keys = [self._key(index) for index in cells if self.is_typed(index)]
        steps = [(key, "") for key in keys if state and self._texts.get(key)]
        steps += [(f"{STATE}:{key}", state) for key in keys if state or key in self._grid.states]
        if steps:
            self.typed.emit(steps)

    def declared(self) -> list[str]:
        """Name the cells that have a state, with its word."""
        found = []
        for row, keys in enumerate(self._grid.keys):
            for column, key in enumerate(keys):
                if key in self._grid.states:
                    found.append(f"{self._named(row, column)}: {self._grid.states[key]}")
        return found

    def hidden(self, orientation: Qt.Orientation) -> list[int]:
        """Give the optional rows or columns that hold nothing yet."""
        across = orientation == Qt.Orientation.Horizontal
        optional = self._grid.optional_columns if across else self._grid.optional_rows
        lines = list(zip(*self._grid.keys, strict=True)) if across else self._grid.keys
        return [at for at in sorted(optional) if not any(map(self._is_filled, lines[at]))]

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

    def _shown(self, key: str, text: str) -> str:
        if key in self._grid.refused:
            return f"⚠ {text}"
        return NO_NUMBER if key in self._grid.states else text

    def _is_new(self, key: str, text: str) -> bool:
        waits = key in self._grid.states or key in self._grid.refused
        return waits or text != self._texts.get(key, "")

    def _is_filled(self, key: str) -> bool:
        return bool(self._texts.get(key)) or key in self._grid.states or key in self._grid.refused

    def _named(self, row: int, column: int) -> str:
        words = self._grid.columns[column].replace("\n", ", ")
        return f"{self._grid.rows[row]}, {words}"

    def _spoken(self, index: Index, text: str) -> str:
        nothing = self.tr("empty")
        return f"{self._named(index.row(), index.column())}: {text or nothing}"

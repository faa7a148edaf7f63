"""Cells in which people type, for Qt's table view: what the statistics grid and the rows of a repeat share."""

import csv
import io
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from charter_desktop.forms.folding import bare

Index = QModelIndex | QPersistentModelIndex


class CellsModel(QAbstractTableModel):
    """Says `typed` with what one gesture typed into cells, `typing` with what is half typed in one."""

    typed = Signal(object)
    typing = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def is_typed(self, index: Index) -> bool:
        """Say whether a person may type here."""
        raise NotImplementedError

    def fill(self, cells: Iterable[tuple[Index, str]]) -> bool:
        """Take one or many cells as one gesture; unchanged ones are passed over."""
        raise NotImplementedError

    def paste(self, here: QModelIndex, block: Sequence[Sequence[str]]) -> None:
        """Fill a block from a cell on; what stands over the edge is passed over."""
        raise NotImplementedError

    def tell_typing(self, index: Index, text: str) -> None:
        """Say what is half typed in a cell; blank for nothing any more."""
        raise NotImplementedError

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can't be typed can be reached and copied."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.is_typed(index) else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Take what was typed into one cell."""
        return role == Qt.ItemDataRole.EditRole and self.fill([(index, str(value))])

    def head(self, section: int, orientation: Qt.Orientation) -> str:
        """Give the words of a row or column in one line."""
        return " ".join(str(self.headerData(section, orientation)).split())


def read_block(text: str) -> list[list[str]]:
    """Read what a spreadsheet put on the clipboard: lines of cells, quoted where they hold line ends."""
    return list(csv.reader(io.StringIO(text.strip("\r\n")), delimiter="\t"))


def without_heads(
    block: Sequence[Sequence[str]], columns: Sequence[str], rows: Sequence[str] = ()
) -> list[list[str]]:
    """Leave out a line of column names above a block, and a column of row names beside it."""
    lines = [list(line) for line in block]
    if lines and _are_names(lines[0], columns):
        del lines[0]
    if rows and lines and _are_names([line[0] for line in lines if line], rows):
        lines = [line[1:] for line in lines]
    return lines


def _are_names(texts: Sequence[str], names: Sequence[str]) -> bool:
    """Say whether texts that are not blank are all names, and at least one is there."""
    known = {bare(name) for name in names}
    known |= {bare(part) for name in names for part in name.splitlines()}
    said = [bare(text) for text in texts if text.strip()]
    return bool(said) and all(text in known for text in said)

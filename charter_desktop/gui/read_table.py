"""A table to read and choose from: Tab leaves it, columns fit the words, the page scrolls and not the table."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

_NARROW = QHeaderView.ResizeMode.ResizeToContents
_WIDE = QHeaderView.ResizeMode.Stretch


def dress(table: QTableWidget, wide: int = 0) -> None:
    """Make a table one to read; the column `wide` takes the room that the others leave."""
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setWordWrap(True)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(_NARROW)
    header = table.horizontalHeader()
    header.setSectionResizeMode(_NARROW)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.setProperty("wide", wide)


def head(table: QTableWidget, names: Sequence[str]) -> None:
    """Name the columns."""
    table.setColumnCount(len(names))
    table.setHorizontalHeaderLabels(list(names))
    table.horizontalHeader().setSectionResizeMode(int(table.property("wide")), _WIDE)


def fill(table: QTableWidget, rows: Sequence[Sequence[str]], keys: Sequence[object] = ()) -> None:
    """Show rows of text; `keys` are what `chosen` gives for each row. The chosen row stays chosen."""
    here = table.currentRow()
    with measured_once(table):
        table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if keys and column == 0:
                    item.setData(Qt.ItemDataRole.UserRole, keys[number])
                table.setItem(number, column, item)
    if rows:
        table.setCurrentCell(min(max(here, 0), len(rows) - 1), 0)


@contextmanager
def measured_once(table: QTableWidget) -> Iterator[None]:
    """Fit rows and columns to their words once at the end: after each cell it takes minutes."""
    across, down = table.horizontalHeader(), table.verticalHeader()
    modes = [across.sectionResizeMode(column) for column in range(across.count())]
    for header in (across, down):
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    try:
        yield
    finally:
        for column in range(across.count()):
            across.setSectionResizeMode(column, modes[column] if column < len(modes) else _NARROW)
        down.setSectionResizeMode(_NARROW)


def chosen(table: QTableWidget) -> object:
    """Give the key of the chosen row; None where there is none."""
    item = table.item(table.currentRow(), 0)
    return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

"""Tables below one another on a page that scrolls: each as high as its rows, up to a limit."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
)

from charter_desktop.gui.read_table import dress

_LEAST_LETTERS = 12
_MOST_LINES = 14
_NO_LIMIT = 16_777_215  # Qt's own
_MOST_PIXELS = 400  # at 200 % font a page of 720 pixels still shows a whole table


def shorten(table: QTableWidget, wide: int = 0) -> None:
    """Make a table to read that is as high as what it holds; beyond the limit it scrolls by itself."""
    dress(table, wide)
    letters = table.fontMetrics().averageCharWidth() * _LEAST_LETTERS
    table.horizontalHeader().setMinimumSectionSize(letters)
    fit(table)


def fit(view: QAbstractItemView) -> None:
    """Make a list or table as high as what it holds, up to the limit."""
    view.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
    view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    view.setMaximumHeight(min(view.fontMetrics().lineSpacing() * _MOST_LINES * 3 // 2, _MOST_PIXELS))


def unroll(table: QTableWidget) -> None:
    """Make a short table as high as all its rows, however many: the page scrolls.

    A bar of its own that comes and goes would change the width of columns whose words wrap, and so the height,
    and at some sizes Qt goes on with that until the stack is full.
    """
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setMaximumHeight(_NO_LIMIT)


def spread(table: QTableWidget, columns: Sequence[int]) -> None:
    """Share the room among columns of long words, which wrap; called once the columns are there."""
    for column in columns:
        table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def align_right(table: QTableWidget, column: int) -> None:
    """Align a column of numbers."""
    for row in range(table.rowCount()):
        item = table.item(row, column)
        if item is not None:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

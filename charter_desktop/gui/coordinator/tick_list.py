"""A list in which some lines are ticked: Space ticks the one that is chosen."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

_KEY = Qt.ItemDataRole.UserRole
_LEAST_HEIGHT = 24
_BETWEEN = 8
"""Pixels: how high a target is at least, and how much higher a line is than its letters."""


def list_ticks(view: QListWidget, lines: Iterable[tuple[str, str, bool]]) -> None:
    """List lines as key, text, and whether it is ticked unless somebody said otherwise here before."""
    before = {item.data(_KEY): item.checkState() for item in _items(view)}
    here = max(view.currentRow(), 0)
    with QSignalBlocker(view):
        view.clear()
        for key, text, ticked_first in lines:
            item = QListWidgetItem(text, view)
            item.setData(_KEY, key)
            item.setSizeHint(QSize(0, line_height(view)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            first = Qt.CheckState.Checked if ticked_first else Qt.CheckState.Unchecked
            item.setCheckState(before.get(key, first))
        view.setCurrentRow(min(here, view.count() - 1))
    view.updateGeometry()


def line_height(view: QListWidget) -> int:
    """Give how high a line is, in pixels."""
    return max(view.fontMetrics().height() + _BETWEEN, _LEAST_HEIGHT)


def ticked(view: QListWidget) -> tuple[str, ...]:
    """Give the keys of the ticked lines, in order."""
    return tuple(item.data(_KEY) for item in _items(view) if item.checkState() == Qt.CheckState.Checked)


def _items(view: QListWidget) -> Iterator[QListWidgetItem]:
    return (view.item(row) for row in range(view.count()))

"""The statistics grid: as tall as its rows, as wide as its words; the menu of a cell says why it has no number."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from charter_desktop.gui.officer.cell_typing import KeepingDelegate
from charter_desktop.gui.officer.cells_view import CellsView
from charter_desktop.gui.officer.grid_model import GridModel

_LEAST_DIGITS = 10


class GridView(CellsView):
    """A table as tall as its rows; `states` are what may stand in the place of a number."""

    def __init__(
        self,
        model: GridModel,
        name: str,
        states: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, name, parent)
        self._grid, self._states = model, states
        self._shows_all = False
        self.setItemDelegate(KeepingDelegate(model, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.dataChanged.connect(self._hide_optional)
        self._hide_optional()

    def show_optional(self, wanted: bool) -> None:
        """Show the members that are shown on demand, or hide those that hold nothing."""
        self._shows_all = wanted
        self._hide_optional()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Be as tall as all rows, and the bar below them where there is one."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A wide table scrolls sideways inside the page."""
        return QSize(200, self.maximumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ctrl+. opens the menu of the chosen cells, as the menu key does."""
        if event.key() == Qt.Key.Key_Period and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._open_menu(self._below_current())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer the states, and to copy."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._open_menu(self._below_current() if by_key else event.globalPos())

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = [index for index in self.selectedIndexes() if self._grid.is_typed(index)]
        if self._states and chosen:
            for state, words in self._states:
                menu.addAction(words, partial(self._grid.declare, chosen, state))
            menu.addAction(self.tr("A number, no state"), partial(self._grid.declare, chosen, ""))
            menu.addSeparator()
        menu.addAction(self.tr("Copy with headings"), self.copy_with_heads)
        menu.popup(place)

    def _below_current(self) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    def _hide_optional(self) -> None:
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        rows, columns = self._grid.hidden(down), self._grid.hidden(across)
        for row in range(self._grid.rowCount()):
            self.setRowHidden(row, not self._shows_all and row in rows)
        for column in range(self._grid.columnCount()):
            self.setColumnHidden(column, not self._shows_all and column in columns)
        self._fit()

    def _fit(self) -> None:
        """Give each column the width of its longest word, the header the height of its wrapped words."""
        across = self.horizontalHeader()
        least = self.fontMetrics().horizontalAdvance("0") * _LEAST_DIGITS
        for column in range(self._cells.columnCount()):
            if not self.isColumnHidden(column):
                self.setColumnWidth(column, max(least, self.longest_word(column)))
        across.setFixedHeight(self.head_height())
        rows = self.verticalHeader().length() + across.height()
        wide = across.length() + self.verticalHeader().sizeHint().width() > self.width() - 4
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        self.setFixedHeight(rows + bar + 2 * self.frameWidth())

"""The statistics grid: as tall as its rows, and as wide as its words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from charter_desktop.gui.officer.cells_view import CellsView
from charter_desktop.gui.officer.grid_model import GridModel

_LEAST_DIGITS = 10


class GridView(CellsView):
    """A table as tall as its rows."""

    def __init__(self, model: GridModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Be as tall as all rows, and the bar below them where there is one."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A wide table scrolls sideways inside the page."""
        return QSize(200, self.maximumHeight())

    def _fit(self) -> None:
        """Give each column the width of its longest word, the header the height of its wrapped words."""
        across = self.horizontalHeader()
        least = self.fontMetrics().horizontalAdvance("0") * _LEAST_DIGITS
        for column in range(self._cells.columnCount()):
            self.setColumnWidth(column, max(least, self.longest_word(column)))
        across.setFixedHeight(self.head_height())
        rows = self.verticalHeader().length() + across.height()
        wide = across.length() + self.verticalHeader().sizeHint().width() > self.width() - 4
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        self.setFixedHeight(rows + bar + 2 * self.frameWidth())

"""The table of a repeat: columns as wide as their answers, some rows at a time, wrapped where they are long."""

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from charter_desktop.forms.definition import Kind
from charter_desktop.gui.officer.cell_editors import CellDelegate
from charter_desktop.gui.officer.cells_model import Index
from charter_desktop.gui.officer.cells_view import CellsView
from charter_desktop.gui.officer.table_model import TableModel
from charter_desktop.gui.values import ColumnValue

_MOST_ROWS = 12
_DIGITS = {
    Kind.INTEGER: 9,
    Kind.DECIMAL: 10,
    Kind.RANGE: 9,
    Kind.DATE: 11,
    Kind.TIME: 8,
    Kind.DATE_TIME: 17,
    Kind.SELECT_ONE: 14,
    Kind.SELECT_MULTIPLE: 18,
}
_WORDS = 22
_MOST_LETTERS = 30


class TableView(CellsView):
    """Shows at most twelve rows and scrolls; says `moved` when the cursor goes to another cell."""

    moved = Signal(object)

    def __init__(self, model: TableModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self._table = model
        self._were: set[int] = set()
        self.setItemDelegate(CellDelegate(model, self))
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        model.rowsInserted.connect(self._fit)
        model.rowsRemoved.connect(self._fit)
        model.dataChanged.connect(self._fit_rows)
        self._fit()

    def chosen_rows(self) -> list[int]:
        """Give the numbers of the rows that have a chosen cell, also while the focus is on a button."""
        here = self.currentIndex()
        return sorted(self._chosen() or self._were or ({here.row()} if here.isValid() else set()))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Remember what was chosen."""
        self._were = self._chosen()
        super().focusOutEvent(event)

    def go_to(self, index: QModelIndex) -> None:
        """Put the cursor into a cell."""
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell which cell was left."""
        super().currentChanged(current, previous)
        if previous.isValid():
            self.moved.emit(previous)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the room that is left to the columns of words."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A wide table scrolls sideways inside the page."""
        return QSize(200, self.maximumHeight())

    def _fit(self) -> None:
        """Size the columns, then be as tall as the rows, within bounds."""
        columns = [self._table.column(self._table.index(0, at)) for at in range(self._table.columnCount())]
        widths = [self._least(at, column) for at, column in enumerate(columns)]
        spare = self.viewport().width() - sum(widths)
        texts = [at for at, column in enumerate(columns) if column.kind is Kind.TEXT] or [len(widths) - 1]
        for at, width in enumerate(widths):
            more = max(0, spare) // len(texts) if at in texts else 0
            self.setColumnWidth(at, width + more)
        self.horizontalHeader().setFixedHeight(self.head_height())
        self._fit_rows(self._table.index(0, 0), self._table.index(self._table.rowCount() - 1, 0))

    def _chosen(self) -> set[int]:
        return {index.row() for index in self.selectedIndexes()}

    def _least(self, at: int, column: ColumnValue) -> int:
        letters = _DIGITS.get(column.kind, _WORDS)
        if column.choices:
            letters = max(letters, *(min(len(label) + 4, _MOST_LETTERS) for _, label in column.choices))
        return max(self.fontMetrics().horizontalAdvance("0") * letters, self.longest_word(at))

    def _fit_rows(self, first: QModelIndex, last: QModelIndex) -> None:
        """Make rows whose words do not fit in one line taller."""
        plain = self.verticalHeader().defaultSectionSize()
        for row in range(first.row(), last.row() + 1):
            tall = any(self._is_long(row, at) for at in range(self._table.columnCount()))
            wanted = max(plain, self.sizeHintForRow(row)) if tall else plain
            if self.rowHeight(row) != wanted:
                self.setRowHeight(row, wanted)
        self._fit_height()

    def _is_long(self, row: int, column: int) -> bool:
        text = str(self._table.index(row, column).data() or "")
        return len(text) > 8 and self.fontMetrics().horizontalAdvance(text) > self.columnWidth(column) - 8

    def _fit_height(self) -> None:
        shown = min(_MOST_ROWS, self._table.rowCount())
        rows = sum(self.rowHeight(row) for row in range(shown))
        width = self.horizontalHeader().length() + self.verticalHeader().sizeHint().width()
        bar = self.horizontalScrollBar().sizeHint().height() if width > self.width() - 4 else 0
        tall = rows + self.horizontalHeader().height() + bar + 2 * self.frameWidth()
        if self.height() != tall or self.maximumHeight() != tall:
            self.setFixedHeight(tall)

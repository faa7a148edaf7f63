"""The statistics grid: Enter goes to the next cell, a block is pasted as one gesture, Tab gets out."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from charter_desktop.gui.officer.grid_model import GridModel

_Hint = QAbstractItemDelegate.EndEditHint
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_DELETE = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_LEAST_DIGITS = 10
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignCenter)
_STEPS = {_Hint.EditNextItem: 1, _Hint.SubmitModelCache: 1, _Hint.EditPreviousItem: -1}


class GridView(QTableView):
    """A table as tall as its rows. Tab goes on cell by cell while typing, and else leaves at once."""

    def __init__(self, model: GridModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(26, self.fontMetrics().height() + 8))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag(_WRAPPED))
        self._fit()

    def leave(self) -> None:
        """Take over what is being typed in a cell."""
        editor = self.viewport().focusWidget()
        if editor is not None and self.state() == QAbstractItemView.State.EditingState:
            self.commitData(editor)
            self.closeEditor(editor, _Hint.NoHint)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Begin at the first cell."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._cells.index(0, 0))
        elif not self.selectedIndexes():
            self.setCurrentIndex(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show no chosen cell in a table that nobody is working in."""
        super().focusOutEvent(event)
        if self.state() != QAbstractItemView.State.EditingState and not self.hasFocus():
            self.clearSelection()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Be as tall as all rows, and the bar below them where there is one."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A wide table scrolls sideways inside the page."""
        return QSize(200, self.maximumHeight())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802 - Qt's name
        """After Enter and Tab go to the next cell that can be typed; at the end leave the grid."""
        super().closeEditor(editor, _Hint.NoHint)
        step = _STEPS.get(hint, 0)
        if step and not self._step(step) and hint is not _Hint.SubmitModelCache:
            self.focusNextPrevChild(step > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter, Delete, copy, paste and fill down; the rest is Qt's."""
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # a cell's editor passes on what it does not need, Enter among it
        elif event.key() in _ENTER:
            self._step(1)
        elif event.key() in _DELETE:
            self._cells.fill([(index, "") for index in self.selectedIndexes()])
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._copied())
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._fill_down()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> bool:
        """Go to the next cell in reading order that can be typed; gives False at the end."""
        width, height = self._cells.columnCount(), self._cells.rowCount()
        here = self.currentIndex()
        place = here.row() * width + here.column() + step
        while 0 <= place < width * height:
            index = self._cells.index(*divmod(place, width))
            if self._cells.is_typed(index):
                self.setCurrentIndex(index)
                return True
            place += step
        return False

    def _paste(self, block: str) -> None:
        """Fill a block that was copied from a spreadsheet, from the current cell on."""
        here = self.currentIndex()
        cells: list[tuple[QModelIndex, str]] = []
        for down, line in enumerate(block.rstrip("\r\n").splitlines()):
            for across, text in enumerate(line.split("\t")):
                index = self._cells.index(here.row() + down, here.column() + across)
                if index.isValid():
                    cells.append((index, text))
        self._cells.fill(cells)

    def _copied(self) -> str:
        rows: dict[int, list[str]] = {}
        for index in sorted(self.selectedIndexes()):
            rows.setdefault(index.row(), []).append(str(index.data(Qt.ItemDataRole.EditRole)))
        return "\n".join("\t".join(texts) for texts in rows.values())

    def _fill_down(self) -> None:
        """Write the topmost selected cell of each column into those below it."""
        tops: dict[int, str] = {}
        cells = []
        for index in sorted(self.selectedIndexes()):
            text = tops.setdefault(index.column(), str(index.data(Qt.ItemDataRole.EditRole)))
            cells.append((index, text))
        self._cells.fill(cells)

    def _fit(self) -> None:
        """Give each column the width of its longest word, the header the height of its wrapped words."""
        metrics, across, tallest = self.fontMetrics(), self.horizontalHeader(), 0
        least = metrics.horizontalAdvance("0") * _LEAST_DIGITS
        for column in range(self._cells.columnCount()):
            text = str(self._cells.headerData(column, Qt.Orientation.Horizontal))
            width = max(least, *(metrics.horizontalAdvance(word) + 16 for word in text.split()))
            self.setColumnWidth(column, width)
            room = QRect(0, 0, width - 12, 10_000)
            tallest = max(tallest, metrics.boundingRect(room, _WRAPPED, text).height())
        across.setFixedHeight(tallest + 12)
        rows = self.verticalHeader().length() + across.height()
        wide = across.length() + self.verticalHeader().sizeHint().width() > self.width() - 4
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        self.setFixedHeight(rows + bar + 2 * self.frameWidth())

"""A table to type in: Enter goes to the next cell, a block is pasted as one gesture, Tab gets out."""

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from charter_desktop.gui.officer.cells_model import CellsModel, read_block

_Hint = QAbstractItemDelegate.EndEditHint
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_DELETE = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignCenter)
_STEPS = {_Hint.EditNextItem: 1, _Hint.SubmitModelCache: 1, _Hint.EditPreviousItem: -1}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_WITH_SHIFT = _CONTROL | Qt.KeyboardModifier.ShiftModifier


class CellsView(QTableView):
    """Tab goes on cell by cell while typing, and else leaves at once."""

    def __init__(self, model: CellsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(26, self.fontMetrics().height() + 8))
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag(WRAPPED))

    def leave(self) -> None:
        """Take over what is being typed in a cell."""
        editor = self.viewport().focusWidget()
        if editor is not None and self.state() == QAbstractItemView.State.EditingState:
            self.commitData(editor)
            self.closeEditor(editor, _Hint.NoHint)

    def copied(self, *, heads: bool = False) -> str:
        """Give the chosen cells as a spreadsheet takes them, with the names of rows and columns if wanted."""
        chosen = [index for index in self.selectedIndexes() if not self.isRowHidden(index.row())]
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen if not self.isColumnHidden(index.column())})
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        lines = [["", *(self._cells.head(column, across) for column in columns)]] if heads else []
        for row in rows:
            texts = [str(self._cells.index(row, column).data(Qt.ItemDataRole.EditRole)) for column in columns]
            lines.append([self._cells.head(row, down), *texts] if heads else texts)
        return "\n".join("\t".join(line) for line in lines)

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
        kept = event.reason() in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if self.state() != QAbstractItemView.State.EditingState and not self.hasFocus() and not kept:
            self.clearSelection()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802 - Qt's name
        """After Enter and Tab go to the next cell that can be typed; at the end leave the table."""
        super().closeEditor(editor, _Hint.NoHint)
        if hint is _Hint.RevertModelCache:
            self._cells.tell_typing(self.currentIndex(), "")
        step = _STEPS.get(hint, 0)
        if step and not self.step(step) and hint is not _Hint.SubmitModelCache:
            self.focusNextPrevChild(step > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter, Delete, copy, paste and fill down; the rest is Qt's."""
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # a cell's editor passes on what it does not need, Enter among it
        elif event.key() in _ENTER:
            self.step(1)
        elif event.key() in _DELETE:
            self._cells.fill([(index, "") for index in self.selectedIndexes()])
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._cells.paste(self.currentIndex(), read_block(QGuiApplication.clipboard().text()))
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        elif event.key() == Qt.Key.Key_C and event.modifiers() == _WITH_SHIFT:
            self.copy_with_heads()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == _CONTROL:
            self._fill_down()
        else:
            super().keyPressEvent(event)

    def copy_with_heads(self) -> None:
        """Copy the chosen cells with the names of their rows and columns."""
        QGuiApplication.clipboard().setText(self.copied(heads=True))

    def step(self, step: int) -> bool:
        """Go to the next cell in reading order that can be typed; gives False at the end."""
        width, height = self._cells.columnCount(), self._cells.rowCount()
        here = self.currentIndex()
        place = here.row() * width + here.column() + step
        while 0 <= place < width * height:
            index = self._cells.index(*divmod(place, width))
            if self._cells.is_typed(index) and not self._is_hidden(index):
                self.setCurrentIndex(index)
                return True
            place += step
        return False

    def _is_hidden(self, index: QModelIndex) -> bool:
        return self.isRowHidden(index.row()) or self.isColumnHidden(index.column())

    def _fill_down(self) -> None:
        """Write the topmost selected cell of each column into those below it."""
        tops: dict[int, str] = {}
        cells = []
        for index in sorted(self.selectedIndexes()):
            text = tops.setdefault(index.column(), str(index.data(Qt.ItemDataRole.EditRole)))
            cells.append((index, text))
        self._cells.fill(cells)

    def head_height(self) -> int:
        """Measure the height that the words above the columns need, wrapped."""
        tallest = 0
        for column in range(self._cells.columnCount()):
            if self.isColumnHidden(column):
                continue
            room = QRect(0, 0, self.columnWidth(column) - 12, 10_000)
            text = str(self._cells.headerData(column, Qt.Orientation.Horizontal))
            tallest = max(tallest, self.fontMetrics().boundingRect(room, WRAPPED, text).height())
        return tallest + 12

    def longest_word(self, column: int) -> int:
        """Measure the longest word above a column."""
        text = str(self._cells.headerData(column, Qt.Orientation.Horizontal))
        return max(self.fontMetrics().horizontalAdvance(word) + 16 for word in text.split() or [""])

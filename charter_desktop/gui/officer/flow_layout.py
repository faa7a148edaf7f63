"""Widgets side by side, as many as fit in a line; the next ones go below."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lines of widgets; `uniform` puts them in columns, `most` is how many may stand in a line."""

    def __init__(self, parent: QWidget, *, uniform: bool = False, most: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._uniform, self._most = uniform, most
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(4)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """Count what is in it."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give one; None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """It wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """A narrow page makes it taller."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Measure the height in so much width."""
        return self._arrange(QRect(0, 0, width, 0), really=False)

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest alone."""
        wide = max((item.sizeHint().width() for item in self._items), default=0)
        tall = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(wide, tall)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Want no more than the widest."""
        return self.minimumSize()

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put each in its place."""
        super().setGeometry(rect)
        self._arrange(rect, really=True)

    def _arrange(self, rect: QRect, *, really: bool) -> int:
        """Fill line by line; gives the height."""
        cell = self._cell(rect.width())
        gap, x, y, tall, in_line = self.spacing(), rect.x(), rect.y(), 0, 0
        for item in self._items:
            size = item.sizeHint()
            width = cell or min(size.width(), rect.width())
            full = self._most and in_line >= self._most
            if in_line and (full or x + width > rect.right() + 1):
                x, y, tall, in_line = rect.x(), y + tall + gap, 0, 0
            if really:
                item.setGeometry(QRect(x, y, width, size.height()))
            x, tall, in_line = x + width + 4 * gap, max(tall, size.height()), in_line + 1
        return y + tall - rect.y()

    def _cell(self, width: int) -> int:
        """Give the width of a column; 0 where each takes its own."""
        if not self._uniform:
            return 0
        widest = max((item.sizeHint().width() for item in self._items), default=0)
        if not self._most:
            return widest
        return min(width, max(widest, (width - 4 * self.spacing() * (self._most - 1)) // self._most))

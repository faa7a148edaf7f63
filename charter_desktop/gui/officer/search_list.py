"""Several of many choices: a list to tick, narrowed by typing a part of the words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from charter_desktop.forms.folding import bare

_ROWS = 8
_WIDEST = 70
_NAME = Qt.ItemDataRole.UserRole
_BARE = Qt.ItemDataRole.UserRole + 1


class SearchList(QWidget):
    """A line to search in above a list; Space ticks, Down goes from the line into the list."""

    left = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._line, self._list = QLineEdit(self), QListWidget(self)
        self._line.setPlaceholderText(self.tr("Type to search"))
        self._line.setMinimumHeight(28)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        layout.addWidget(self._line)
        layout.addWidget(self._list)
        self._kept = ""
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * _WIDEST)
        self._fill(choices)
        self._line.textChanged.connect(self._narrow)
        self._list.itemChanged.connect(self._tick)
        self._line.installEventFilter(self)
        self.setFocusProxy(self._line)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices; what is chosen stays."""
        self._fill(choices)
        self.show_text(self._kept)
        self._narrow(self._line.text())

    def show_text(self, text: str) -> None:
        """Mark what is chosen."""
        self._kept = text
        chosen = set(text.split())
        self._list.blockSignals(True)
        for item in self._items():
            ticked = item.data(_NAME) in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)
        self._list.viewport().update()

    def leave(self) -> None:
        """A choice was handed out when it was made."""

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name both parts after the question."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(self.tr("Search in: {name}").format(name=name))
        self._list.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Down goes from the line into the list."""
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if down and event.type() == QEvent.Type.KeyPress:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            shown = next((item for item in self._items() if not item.isHidden()), None)
            if shown is not None:
                self._list.setCurrentItem(shown)
            return True
        return super().eventFilter(watched, event)

    def _fill(self, choices: Sequence[tuple[str, str]]) -> None:
        tall = max(26, self.fontMetrics().height() + 6)
        self._list.blockSignals(True)
        self._list.clear()
        for name, label in choices:
            item = QListWidgetItem(label)
            item.setData(_NAME, name)
            item.setData(_BARE, bare(label))
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, tall))
            self._list.addItem(item)
        self._list.blockSignals(False)
        rows = min(_ROWS, max(1, self._list.count()))
        self._list.setFixedHeight(rows * tall + 2 * self._list.frameWidth() + 4)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _narrow(self, text: str) -> None:
        words = bare(text).split()
        for item in self._items():
            item.setHidden(not all(word in str(item.data(_BARE)) for word in words))

    def _tick(self, _: QListWidgetItem) -> None:
        ticked = [item for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        self._kept = " ".join(str(item.data(_NAME)) for item in ticked)
        self.left.emit(self._kept)

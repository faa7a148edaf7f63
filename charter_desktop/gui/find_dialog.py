"""Ctrl+K: type a few letters of a place, a question or an action, and go there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from charter_desktop._generated.qt.ui_find_dialog import Ui_FindDialog

_MOST = 50
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


@dataclass(frozen=True, slots=True)
class Target:
    """Somewhere to go: an action, a place, or a question in a place."""

    words: str
    action: str = ""
    place: str = ""
    question: str = ""


class FindDialog(QDialog):
    """Says `chosen` with the target."""

    chosen = Signal(object)

    def __init__(self, targets: Sequence[Target], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_FindDialog()
        self._ui.setupUi(self)
        self.resize(560, 420)
        self._targets: list[Target] = list(targets)
        self._ui.words.textChanged.connect(self._search)
        self._ui.words.returnPressed.connect(self._choose_current)
        self._ui.words.installEventFilter(self)
        self._ui.go.clicked.connect(self._choose_current)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.found.itemActivated.connect(self._choose)
        self._search("")

    def add_targets(self, targets: Sequence[Target]) -> None:
        """Offer more, such as questions that were asked for."""
        self._targets += targets
        self._search(self._ui.words.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrow keys move in the list while the cursor stays in the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self._ui.found.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        self._ui.found.clear()
        for target in self._targets:
            if all(word in target.words.casefold() for word in words):
                item = QListWidgetItem(target.words, self._ui.found)
                item.setData(Qt.ItemDataRole.UserRole, target)
            if self._ui.found.count() == _MOST:
                break
        self._ui.found.setCurrentRow(0)

    def _choose_current(self) -> None:
        item = self._ui.found.currentItem()
        if item is not None:
            self._choose(item)

    def _choose(self, item: QListWidgetItem) -> None:
        self.accept()
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

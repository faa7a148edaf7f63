"""One of many choices in a box that opens; a long one is searched by typing."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from charter_desktop.forms.folding import bare

MOST_WITHOUT_SEARCH = 12
"""More choices than these are searched by typing."""
_CONTENTS = 24
_WIDEST = 70
"""A box for choices is no wider than so many digits."""
_PASSING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
"""Reasons for which the focus goes and comes back."""


class ChoiceBox(QComboBox):
    """One of many choices; the first line takes the answer away. The wheel scrolls the page, not the choice."""

    left = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], nothing: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_CONTENTS)
        self.setMinimumHeight(28)
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * _WIDEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._nothing = nothing
        self._offer(choices)
        self.activated.connect(self._choose)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices; what is chosen stays."""
        chosen = self.chosen()
        self._offer(choices)
        self.show_text(chosen)

    def show_text(self, text: str) -> None:
        """Show the choice of a name; a name that is not offered any more stands as it is."""
        found = self.findData(text)
        if found < 0:
            self.addItem(text, text)
            found = self.count() - 1
        self.setCurrentIndex(found)

    def chosen(self) -> str:
        """Give the name of the choice that is shown."""
        return str(self.currentData() or "")

    def leave(self) -> None:
        """A choice was handed out when it was made."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Let the page scroll."""
        event.ignore()

    def _offer(self, choices: Sequence[tuple[str, str]]) -> None:
        self.clear()
        self.addItem(self._nothing, "")
        for name, label in choices:
            self.addItem(label, name)

    def _choose(self, row: int) -> None:
        self.left.emit(str(self.itemData(row)))


class _Matches(QSortFilterProxyModel):
    """Lets through the lines that hold every word that was typed, in any case, without accents."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._bare: list[str] = []

    def forget(self) -> None:
        """The lines are others now."""
        self._bare = []

    def look_for(self, text: str) -> None:
        """Take what was typed."""
        model = self.sourceModel()
        if len(self._bare) != model.rowCount():
            self._bare = [bare(str(model.index(row, 0).data())) for row in range(model.rowCount())]
        self._words = bare(text).split()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:  # noqa: N802 - Qt's name
        """Look at one line; the first, which takes the answer away, is no match of anything."""
        del parent
        if not self._words or row >= len(self._bare):
            return True
        return row > 0 and all(word in self._bare[row] for word in self._words)


class SearchBox(QComboBox):
    """One of many choices, found by typing a part of its words; arrows and Enter choose.

    What is typed and is no choice is handed out as it stands, to be marked and not lost.
    """

    left = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], nothing: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_CONTENTS)
        self.setMinimumHeight(28)
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * _WIDEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._kept, self._nothing = "", nothing
        self._matches = _Matches(self)
        self._offer(choices)
        self._search()
        self.activated.connect(self._take)
        line = self.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("Type to search"))
        line.textEdited.connect(self._matches.look_for)
        line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the box itself is the stop of the Tab key
        line.editingFinished.connect(self.leave)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices; what is chosen stays."""
        self._offer(choices)
        self.show_text(self._kept)

    def show_text(self, text: str) -> None:
        """Show the choice of a name; text that is no choice stands as it is."""
        self._kept = text
        found = self.findData(text) if text else 0
        self.setCurrentIndex(found)
        self.setEditText(self.itemText(found) if found > 0 else text)

    def chosen(self) -> str:
        """Give the name of what is typed: a choice, the only one that fits, else the text itself."""
        typed = bare(self.currentText())
        if not typed:
            return ""
        same = [row for row in range(1, self.count()) if bare(self.itemText(row)) == typed]
        if not same:
            self._matches.look_for(self.currentText())
            found = [self._matches.index(row, 0) for row in range(self._matches.rowCount())]
            same = [self._matches.mapToSource(index).row() for index in found] if len(found) == 1 else []
        return str(self.itemData(same[0])) if same else self.currentText().strip()

    def is_choosing(self) -> bool:
        """Say whether the list of what fits is open."""
        return self._found is not None and self._found.isVisible()

    def leave(self) -> None:
        """Hand out what was chosen or typed, if it is new."""
        chosen = self.chosen()
        if chosen != self._kept:
            self.show_text(chosen)
            self.left.emit(chosen)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the line inside too."""
        super().setAccessibleName(name)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Leaving hands out, also when the line was emptied, of which Qt says nothing."""
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.leave()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Typing replaces what stands there."""
        super().focusInEvent(event)
        line = self.lineEdit()
        if line is not None and event.reason() not in _PASSING:
            line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Down and F4 open the whole list."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_F4} and not self.is_choosing():
            self._matches.look_for("")
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Let the page scroll."""
        event.ignore()

    def _offer(self, choices: Sequence[tuple[str, str]]) -> None:
        self.clear()
        self.addItem(self._nothing, "")
        for name, label in choices:
            self.addItem(label, name)
        self._matches.forget()

    def _search(self) -> None:
        self._matches.setSourceModel(self.model())
        completer = QCompleter(self._matches, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._take_found)
        self.setCompleter(completer)
        self._found = completer.popup()

    def _take_found(self, *_: object) -> None:
        self.leave()

    def _take(self, row: int) -> None:
        self.show_text(self._kept if row < 0 else str(self.itemData(row)))
        self.left.emit(self._kept)

"""F6: the focus goes round the parts of the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget


class Panes(QObject):
    """Knows the panes in their order; the middle one may have a first question of its own."""

    def __init__(self, places: QWidget, pages: QStackedWidget, problems: QWidget) -> None:
        super().__init__(places)
        self._all: tuple[QWidget, ...] = (places, pages, problems)
        self._pages = pages

    def go_to_next(self, focus: QWidget | None, focus_first: Callable[[], bool]) -> None:
        """Move the focus to the next visible pane after the one that holds it."""
        panes = [one for one in self._all if one.isVisible()]
        held = [pane is focus or (focus is not None and pane.isAncestorOf(focus)) for pane in panes]
        here = held.index(True) if True in held else -1
        pane = panes[(here + 1) % len(panes)]
        if pane is self._pages and focus_first():
            return
        shown = self._pages.currentWidget() if pane is self._pages else None
        (shown or pane).setFocus(Qt.FocusReason.ShortcutFocusReason)

"""A file dropped on a question is attached to it; what the window itself opens is left to the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from charter_desktop.gui.opening import SPREADSHEETS, WORKSPACE, local_paths

_OPENED = frozenset({WORKSPACE, ".asice", *SPREADSHEETS})
_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class FileDrop(QObject):
    """Watches a widget and what stands in it; says `given` with each file that is dropped there."""

    given = Signal(Path)

    def __init__(self, onto: QWidget) -> None:
        super().__init__(onto)
        self.watch(onto)

    def watch(self, part: QWidget) -> None:
        """Take files that are dropped on one more part."""
        part.setAcceptDrops(True)
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take files; text and all else goes to the part itself."""
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = local_paths(event.mimeData())
        if not paths or any(path.suffix.lower() in _OPENED for path in paths):
            if paths:
                event.ignore()
            return bool(paths) or super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            for path in paths:
                self.given.emit(path)
        return True

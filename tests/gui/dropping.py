"""Drop files on the window as the system does, and read what became of them."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QWidget,
)

from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.list_evidence import EvidenceLine, list_evidence
from charter_desktop.usecases.open_workspace import open_workspace
from tests.gui.windows import Desk
from tests.rounds import must

KEYS = Qt.KeyboardModifier.NoModifier


def file(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def drop_on(shown: Desk, onto: QWidget, urls: list[QUrl]) -> None:
    """Drop files or links as the system hands them over."""
    mime, action, button = QMimeData(), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    mime.setUrls(urls)
    entered = QDragEnterEvent(onto.rect().center(), action, mime, button, KEYS)
    QApplication.sendEvent(onto, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(onto, QDropEvent(QPointF(onto.rect().center()), action, mime, button, KEYS))
    shown.settle()


def kept(shown: Desk, workspace: Path) -> list[EvidenceLine]:
    """Close the window and read the workspace as another program would."""
    shown.window.close()
    with must(open_workspace(workspace)) as opened:
        return list(list_evidence(AnswerBook.open(opened)))


def said(shown: Desk | QWidget) -> str:
    parent = shown.window if isinstance(shown, Desk) else shown
    return "\n".join(one.text() for one in parent.findChildren(QLabel) if one.isVisible())

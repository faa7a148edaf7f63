"""A file or a picture as an answer: chosen or dropped, shown with its name and size, opened, taken away."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from charter_desktop.gui.officer.rich_label import RichLabel
from charter_desktop.gui.values import FileValue

_PICTURE = 160
"""The longest side of a small picture, in pixels."""


class FileEditor(QFrame):
    """Says `given` with the path of a file, `open_wanted` and `remove_wanted`."""

    left = Signal(str)
    given = Signal(Path)
    open_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, *, picture: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_picture = picture
        self.setAcceptDrops(True)
        self._thumbnail, self._words = QLabel(self), RichLabel(self, "muted")
        self._choose = QPushButton(self)
        self._open, self._remove = QPushButton(self.tr("Open"), self), QPushButton(self.tr("Remove"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._words)
        layout.addWidget(self._thumbnail)
        buttons = QHBoxLayout()
        for button in (self._choose, self._open, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        self._choose.clicked.connect(self._ask)
        self._open.clicked.connect(self.open_wanted)
        self._remove.clicked.connect(self.remove_wanted)
        self.setFocusProxy(self._choose)
        self.show_file(None)

    def show_file(self, file: FileValue | None) -> None:
        """Show the file that is there, or say what can be done."""
        self._open.setVisible(file is not None)
        self._remove.setVisible(file is not None)
        self._choose.setText(self.tr("Choose a picture") if self._is_picture else self.tr("Choose a file"))
        if file is None:
            self._words.say(self.tr("Choose a file or drop it here. It is copied in; at most 200 MB."))
        else:
            said = self.tr("{name}, {size}").format(name=file.name, size=file.size)
            self._words.say(said)
        pixmap = QPixmap()
        if file is not None and file.picture:
            pixmap.loadFromData(QByteArray(file.picture))
        self._show_picture(pixmap, file.name if file is not None else "")

    def show_text(self, text: str) -> None:
        """The file itself is shown, not the text of the answer."""

    def leave(self) -> None:
        """A file was handed out when it was given."""

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the buttons after the question."""
        super().setAccessibleName(name)
        for button in (self._choose, self._open, self._remove):
            button.setAccessibleName(f"{button.text()}: {name}")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Welcome one file."""
        if _path_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take the file that was dropped."""
        path = _path_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.given.emit(path)

    def _ask(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)") if self._is_picture else ""
        chosen, _ = QFileDialog.getOpenFileName(self, self._choose.text(), "", kinds)
        if chosen:
            self.given.emit(Path(chosen))

    def _show_picture(self, pixmap: QPixmap, name: str) -> None:
        self._thumbnail.setVisible(not pixmap.isNull())
        if not pixmap.isNull():
            how = Qt.TransformationMode.SmoothTransformation
            kept = Qt.AspectRatioMode.KeepAspectRatio
            self._thumbnail.setPixmap(pixmap.scaled(_PICTURE, _PICTURE, kept, how))
            self._thumbnail.setAccessibleName(self.tr("Picture: {name}").format(name=name))


def _path_in(data: QMimeData) -> Path | None:
    """Give the only local file of what is dragged."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None

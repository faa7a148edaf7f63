"""The first page: what to do when nothing is open, and the files that were open lately."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from charter_desktop._generated.qt.ui_first_page import Ui_FirstPage
from charter_desktop.gui.headings import enlarge


class FirstPage(QWidget):
    """Five ways to begin and a list of recent files."""

    invitation_wanted = Signal()
    workspace_wanted = Signal()
    city_wanted = Signal()
    sample_wanted = Signal()
    verify_wanted = Signal()
    file_chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_FirstPage()
        self._ui.setupUi(self)
        enlarge(self._ui.title, 1.4)
        self._ui.content.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * 100)
        self._ui.message.hide()
        self._ui.invitation.clicked.connect(self.invitation_wanted)
        self._ui.workspace.clicked.connect(self.workspace_wanted)
        self._ui.start_city.clicked.connect(self.city_wanted)
        self._ui.sample.clicked.connect(self.sample_wanted)
        self._ui.verify.clicked.connect(self.verify_wanted)
        self._ui.recent.itemActivated.connect(self._choose)
        self.setFocusProxy(self._ui.invitation)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List the files that were open lately; without any the list is not there."""
        self._ui.recent.clear()
        for path in paths:
            item = QListWidgetItem(f"{path.name} — {path.parent}", self._ui.recent)
            item.setData(Qt.ItemDataRole.UserRole, str(path))
        height = max(self._ui.recent.sizeHintForRow(0), 24) * max(len(paths), 1)
        self._ui.recent.setFixedHeight(height + 2 * self._ui.recent.frameWidth() + 4)
        for widget in (self._ui.recent, self._ui.recent_title):
            widget.setVisible(bool(paths))

    def say(self, sentence: str) -> None:
        """Say what went wrong with a file; blank takes it away."""
        self._ui.message.setText(sentence)
        self._ui.message.setVisible(bool(sentence))

    def message(self) -> str:
        """Give what it says."""
        return self._ui.message.text()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            said = self._ui.message.text()
            self._ui.retranslateUi(self)
            self._ui.message.setText(said)
        super().changeEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.file_chosen.emit(Path(str(item.data(Qt.ItemDataRole.UserRole))))

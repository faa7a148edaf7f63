"""Check and send: what is open, what leaves this computer, and the button that writes the contribution."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QWidget

from charter_desktop._generated.qt.ui_send_page import Ui_SendPage
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.officer.protection_words import protection_word
from charter_desktop.gui.values import LeavingValue


class SendPage(QWidget):
    """Shows what leaves as a table and says `send_wanted`."""

    send_wanted = Signal()
    problem_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SendPage()
        self._ui.setupUi(self)
        enlarge(self._ui.title, 1.4)
        table = self._ui.table
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setColumnCount(3)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._ui.result.hide()
        self._ui.send.clicked.connect(self.send_wanted)
        self._ui.problem.clicked.connect(self.problem_wanted)
        self._problems = 0
        self._head()

    def show_leaving(self, rows: Sequence[LeavingValue]) -> None:
        """List what leaves."""
        self._ui.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            protections = map(protection_word, row.protection.split())
            done = "; ".join(protections) or self.tr("as it is")
            for column, text in enumerate((row.label, row.leaves, done)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self._ui.table.setItem(number, column, item)
        if rows:
            self._ui.table.setCurrentCell(0, 0)
        self._ui.send.setEnabled(bool(rows))

    def show_problems(self, count: int) -> None:
        """Say how many problems are open; they do not keep anybody from sending."""
        self._problems = count
        open_ones = self.tr("%n problem(s) are open. You can send now and correct later.", "", count)
        self._ui.summary.setText(open_ones if count else self.tr("Everything is answered."))
        self._ui.problem.setVisible(bool(count))

    def show_written(self, path: Path | None) -> None:
        """Say where the contribution is; None takes that away."""
        if path is not None:
            said = self.tr("Written: {path}. Send this file to the coordinator.").format(path=path)
            self._ui.result.setText(said)
        self._ui.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._ui.result.setVisible(path is not None)

    def result(self) -> str:
        """Give what it says about the last contribution."""
        return self._ui.result.text()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
            self.show_problems(self._problems)
            self.show_written(None)
        super().changeEvent(event)

    def _head(self) -> None:
        names = (self.tr("Question"), self.tr("What leaves"), self.tr("Protection of people"))
        self._ui.table.setHorizontalHeaderLabels(names)

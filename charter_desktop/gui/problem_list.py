"""The list of open problems; choosing one goes to its question, F8 to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from charter_desktop.gui.values import ProblemValue


class ProblemList(QObject):
    """Keeps a pane in step with the problems and says `wanted` with the one to go to."""

    wanted = Signal(object)

    def __init__(self, pane: QWidget, view: QListWidget) -> None:
        super().__init__(view)
        self._pane, self._view = pane, view
        self._problems: tuple[ProblemValue, ...] = ()
        self._last = -1
        self._view.itemActivated.connect(self._choose)
        self._view.itemClicked.connect(self._choose)
        self._pane.hide()

    def show_problems(self, problems: Sequence[ProblemValue]) -> None:
        """List what is open; without problems the pane is not there."""
        if tuple(problems) == self._problems:
            return
        # a problem that was solved was the last one gone to: go on with the one that took its place
        follows = max(self._last - 1, -1)
        last = self._problems[self._last].question if 0 <= self._last < len(self._problems) else ""
        self._problems = tuple(problems)
        self._last = next((row for row, one in enumerate(problems) if one.question == last), follows)
        self._view.clear()
        for problem in problems:
            QListWidgetItem(problem.sentence, self._view).setData(Qt.ItemDataRole.UserRole, problem)
        self._pane.setVisible(bool(problems))
        self._mark()

    def go_to_next(self) -> None:
        """Go to the problem after the one gone to last, and from the last to the first."""
        if self._problems:
            self._last = (self._last + 1) % len(self._problems)
            self._mark()
            self.wanted.emit(self._problems[self._last])

    def _mark(self) -> None:
        self._view.setCurrentRow(max(self._last, 0))

    def _choose(self, item: QListWidgetItem) -> None:
        self._last = self._view.row(item)
        self.wanted.emit(item.data(Qt.ItemDataRole.UserRole))

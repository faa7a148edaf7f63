"""Finding: offers places, questions and actions in one dialog, and says where somebody wants to go."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop.gui.find_dialog import FindDialog, Target


class Finder(QObject):
    """Opens the dialog and hands out `place_wanted` (place, question) or `action_wanted` (its id)."""

    place_wanted = Signal(str, str)
    action_wanted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: FindDialog | None = None

    def ask(self, places: Sequence[tuple[str, str]], actions: Sequence[tuple[str, str, str]]) -> None:
        """Ask where to go; `places` are ids and titles, questions may follow by `add_questions`."""
        targets = [Target(title, place=place) for place, title in places]
        targets += [Target(text, action=name) for name, text, _ in actions]
        self._dialog = FindDialog(targets, self._window)
        self._dialog.chosen.connect(self._go)
        self._dialog.finished.connect(self._forget)
        self._dialog.finished.connect(self._dialog.deleteLater)
        self._dialog.open()

    def add_questions(self, questions: Sequence[tuple[str, str, str]]) -> None:
        """Offer questions as well: id, place and label of each."""
        if self._dialog is not None:
            self._dialog.add_targets([Target(text, place=at, question=one) for one, at, text in questions])

    def _go(self, target: Target) -> None:
        if target.action:
            self.action_wanted.emit(target.action)
        else:
            self.place_wanted.emit(target.place, target.question)

    def _forget(self) -> None:
        self._dialog = None

"""Finding: offers places, questions and actions in one dialog, and says where somebody wants to go."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.find_dialog import FindDialog, Target
from charter_desktop.gui.place_list import PlaceList


class Finder(QObject):
    """Opens the dialog and hands out `place_wanted` (place, question) or `action_wanted` (its id)."""

    place_wanted = Signal(str, str)
    action_wanted = Signal(str)

    def __init__(self, window: QWidget, places: PlaceList, link: DeskLink) -> None:
        super().__init__(window)
        self._window, self._places, self._link = window, places, link
        self._actions: Callable[[], Sequence[tuple[str, str, str]]] = tuple
        self._dialog: FindDialog | None = None

    def offer_actions(self, actions: Callable[[], Sequence[tuple[str, str, str]]]) -> None:
        """Offer actions as well: id, text and keys of each that can be started when somebody asks."""
        self._actions = actions

    def ask(self) -> None:
        """Ask where to go; the questions follow as soon as the workspace has named them."""
        targets = [Target(title, place=place) for place, title in self._places.named()]
        targets += [Target(text, action=name) for name, text, _ in self._actions()]
        self._dialog = FindDialog(targets, self._window)
        self._dialog.chosen.connect(self._go)
        self._dialog.finished.connect(self._forget)
        self._dialog.finished.connect(self._dialog.deleteLater)
        self._dialog.open()
        self._link.ask(lambda desk: desk.questions(), self._add_questions)

    def _add_questions(self, questions: Sequence[tuple[str, str, str]]) -> None:
        if self._dialog is not None:
            self._dialog.add_targets([Target(text, place=at, question=one) for one, at, text in questions])

    def _go(self, target: Target) -> None:
        if target.action:
            self.action_wanted.emit(target.action)
        else:
            self.place_wanted.emit(target.place, target.question)

    def _forget(self) -> None:
        self._dialog = None

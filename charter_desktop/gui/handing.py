"""Handing the open workspace over to a colleague."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.handing_dialogs import HandingWish, HandOverDialog
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.told import Told
from charter_desktop.gui.values import DeskValue


class Handing(QObject):
    """Asks to whom, hands over, says how it stands when the workspace is opened."""

    _told = Signal(object)

    def __init__(self, window: QWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(window)
        self._window, self._link, self._notices = window, link, notices
        self._path = Path()

    def show_desk(self, desk: DeskValue) -> None:
        """Say of a workspace that was opened whether it was handed over."""
        from charter_desktop.gui.handing_lines import standing

        self._path = desk.path
        self._link.ask(lambda desk: standing(desk.department) or None, self._notices.say)

    def ask_hand_over(self) -> None:
        """Ask to whom the workspace goes, and into which file."""
        from charter_desktop.gui.handing_lines import standing

        self._link.ask(lambda desk: standing(desk.department), self._open)

    def hand_over(self, wish: HandingWish) -> None:
        """Write the file; the dialog hears what came of it."""
        from charter_desktop.gui.handing_lines import hand_over

        title = self.tr("Handing over")
        self._link.change(lambda desk, _: hand_over(desk.department, wish), self._tell, title)

    def _take_back(self) -> None:
        from charter_desktop.gui.handing_lines import take_back

        self._link.change(lambda desk, _: take_back(desk.department), self._tell)

    def _open(self, standing: str) -> None:
        name = self.tr("{name} handed over.charter").format(name=self._path.stem)
        dialog = HandOverDialog(self._path.with_name(name), standing, self._window)
        dialog.wanted.connect(self.hand_over)
        dialog.back_wanted.connect(self._take_back)
        self._told.connect(dialog.hear)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _tell(self, told: Told) -> None:
        if told.fault is None:
            self._notices.say(told.sentence)
        self._told.emit(told)

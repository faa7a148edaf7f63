"""Closing the round of the open workspace, from the menu."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop.gui.closing_dialog import ClosingDialog
from charter_desktop.gui.closing_values import (
    ClosingValue,
    close,
    closed_notice,
    closing_value,
    set_day,
    write_pdf,
)
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.language import Language
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.told import Told
from charter_desktop.gui.values import DeskValue


class Closing(QObject):
    """Shows how the workspace stands, sets the day, erases, writes the record.

    Says `began` before it looks at what would be erased, and `ended` when the dialog is closed.
    """

    began = Signal()
    ended = Signal()

    def __init__(self, window: QWidget, link: DeskLink, notices: Notices, language: Language) -> None:
        super().__init__(window)
        self._window, self._link, self._notices, self._language = window, link, notices, language
        self._path = Path()

    def show_desk(self, desk: DeskValue) -> None:
        """Say of a workspace that was opened whether its round is closed."""
        self._path = desk.path
        self._link.ask(lambda desk: closed_notice(desk) or None, self._notices.say)

    def ask(self) -> None:
        """Open the dialog."""
        self.began.emit()
        self._link.ask(closing_value, self._open)

    def _open(self, value: ClosingValue) -> None:
        dialog = ClosingDialog(value, self._window)

        def hear(told: Told) -> None:
            dialog.hear(told)
            self._notices.announce(told.sentence)
            self._link.ask(closing_value, dialog.show_value)

        def erase(copies: Sequence[str]) -> None:
            voice = self._language.voice
            title = self.tr("Erasing raw figures")
            self._link.set_down(lambda path: close(path, copies, voice), voice.language, hear, title)

        dialog.day_wanted.connect(
            lambda typed, sure: self._link.change(lambda desk, _: set_day(desk, typed, sure=sure), hear)
        )
        dialog.wanted.connect(erase)
        dialog.pdf_wanted.connect(lambda: self._link.ask(write_pdf, dialog.hear))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _: self.ended.emit())
        dialog.open()

"""Joins the matrix with the verbs that comment on answers and send them back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from charter_desktop.gui.coordinator.comment_dialog import CommentDialog
from charter_desktop.gui.coordinator.matrix_lines import AnswerLine
from charter_desktop.gui.coordinator.matrix_page import MatrixPage
from charter_desktop.gui.coordinator.returning_lines import (
    drop_comment,
    keep_comment,
    returning,
    write_return,
)
from charter_desktop.gui.coordinator.returning_values import (
    CommentLine,
    CommentTyped,
    ReturningValue,
    WrittenReturn,
)
from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.told import Told


class Returning(QObject):
    """Keeps and withdraws comments, writes returns; the dialog hears what came of a comment."""

    _told = Signal(object)

    def __init__(self, page: MatrixPage, link: DeskLink, notices: Notices) -> None:
        super().__init__(page)
        self._page, self._link, self._notices = page, link, notices
        self._written: WrittenReturn | None = None
        page.comment_wanted.connect(self._ask_comment)
        page.panel.withdraw_wanted.connect(self._withdraw)
        page.panel.send_wanted.connect(self._send_back)
        page.panel.mail_wanted.connect(self._open_mail)
        page.panel.folder_wanted.connect(self._open_folder)

    def _ask_comment(self, line: AnswerLine) -> None:
        dialog = CommentDialog(line, self._page.window())
        dialog.wanted.connect(self._keep)
        self._told.connect(dialog.hear)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _keep(self, typed: CommentTyped) -> None:
        hear = partial(self._hear_keeping, self._page.panel.department)
        self._link.change(lambda desk, _: keep_comment(desk.city, typed), hear)

    def _hear_keeping(self, department: str, told: Told) -> None:
        self._told.emit(told)
        self._notices.announce(told.sentence)
        if told.fault is None:
            self._renew(department)

    def _withdraw(self, line: CommentLine) -> None:
        hear = partial(self._hear_withdrawing, self._page.panel.department)
        self._link.change(lambda desk, _: drop_comment(desk.city, line), hear)

    def _hear_withdrawing(self, department: str, told: Told) -> None:
        self._notices.say(told.sentence) if told.fault else self._notices.announce(told.sentence)
        self._renew(department)

    def _send_back(self, department: str) -> None:
        title = self.tr("Writing the return")
        hear = partial(self._hear_sending, department)
        self._link.change(lambda desk, _: write_return(desk.city, department), hear, title)

    def _hear_sending(self, department: str, written: WrittenReturn) -> None:
        self._notices.announce(written.told.sentence)
        self._written = written
        self._renew(department, written)

    def _renew(self, department: str, written: WrittenReturn | None = None) -> None:
        """Ask for the comments that stand now; a return that was written before holds others."""
        show = partial(self._show, written)
        self._link.ask(lambda desk: returning(desk.city, department), show)

    def _show(self, written: WrittenReturn | None, value: ReturningValue) -> None:
        self._page.show_returning(value)
        if value.department == self._page.panel.department:
            self._page.show_written(written)

    def _open_mail(self) -> None:
        if self._written is not None:
            _open(self._written.mail)

    def _open_folder(self) -> None:
        if self._written is not None:
            _open(self._written.path.parent)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

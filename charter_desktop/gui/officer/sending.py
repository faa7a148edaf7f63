"""Joins the page *Check and send* and its dialog with the verbs."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QStackedWidget

from charter_desktop.gui.desk_link import DeskLink
from charter_desktop.gui.notices import Notices
from charter_desktop.gui.officer.approval_dialog import ApprovalDialog
from charter_desktop.gui.officer.send_page import SendPage
from charter_desktop.gui.officer.send_values import (
    ApprovalTyped,
    SendValue,
    WrittenContribution,
    WrittenPdf,
)
from charter_desktop.gui.told import Told
from charter_desktop.gui.values import DeskValue


class Sending(QObject):
    """Shows what leaves, and writes it; a dialog hears what came of an approval."""

    problem_wanted = Signal()
    _told = Signal(object)

    def __init__(self, stack: QStackedWidget, link: DeskLink, notices: Notices) -> None:
        super().__init__(stack)
        self._stack, self._link, self._notices = stack, link, notices
        self._folder = Path()
        self._value: SendValue | None = None
        self._pdf: Path | None = None
        self._written: WrittenContribution | None = None
        self._page = SendPage(stack)
        stack.addWidget(self._page)
        page = self._page
        page.problem_wanted.connect(self.problem_wanted)
        page.send_wanted.connect(self._contribute)
        page.pdf_wanted.connect(self._write_pdf)
        page.open_pdf_wanted.connect(self._open_pdf)
        page.approval_wanted.connect(self._ask_approval)
        page.mail_wanted.connect(self._open_mail)
        page.folder_wanted.connect(self._open_folder)
        page.copy_wanted.connect(self._copy)

    def show(self) -> None:
        """Show the page with what would leave now."""
        self._page.show_written(None)
        self._page.show_pdf(None)
        self._stack.setCurrentWidget(self._page)
        self._ask()

    def renew(self) -> None:
        """Show what would leave now where the page is on screen: answers came from elsewhere."""
        if self._stack.currentWidget() is self._page:
            self._ask()

    def show_desk(self, desk: DeskValue) -> None:
        """Know where the workspace lies, and how many problems are open."""
        self._folder = desk.path.parent
        self._page.show_problems(len(desk.problems))

    def _ask(self) -> None:
        from charter_desktop.gui.officer.send_lines import send_value

        self._link.ask(lambda desk: send_value(desk.department), self._show)

    def _show(self, value: SendValue) -> None:
        self._value = value
        self._page.show_value(value)

    def _contribute(self) -> None:
        from charter_desktop.gui.officer.send_lines import write_contribution

        folder = self._folder
        self._link.ask(lambda desk: write_contribution(desk.department, folder), self._show_contributed)

    def _show_contributed(self, written: WrittenContribution) -> None:
        self._written = written
        self._page.show_written(written)
        self._notices.announce(self._page.result())

    def _write_pdf(self) -> None:
        from charter_desktop.gui.officer.send_lines import write_pdf

        folder = self._folder
        title = self.tr("Writing the PDF")
        self._link.change(lambda desk, _: write_pdf(desk.department, folder), self._show_pdf, title)

    def _show_pdf(self, written: WrittenPdf) -> None:
        self._page.show_pdf(written)
        self._notices.announce(written.told.sentence)
        self._pdf = written.path

    def _open_pdf(self) -> None:
        if self._pdf is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._pdf)))

    def _ask_approval(self) -> None:
        from charter_desktop.gui.officer.send_lines import record_approval

        if self._value is None:
            return
        dialog = ApprovalDialog(self._value, self._stack.window())

        def record(typed: ApprovalTyped) -> None:
            self._link.change(lambda desk, _: record_approval(desk.department, typed), self._hear)

        dialog.wanted.connect(record)
        self._told.connect(dialog.hear)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _hear(self, told: Told) -> None:
        self._notices.announce(told.sentence)
        self._told.emit(told)
        if told.fault is None:
            self._ask()

    def _open_mail(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.mail)))

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.path.parent)))

    def _copy(self) -> None:
        if self._written is not None:
            QGuiApplication.clipboard().setText(f"{self._written.subject}\n\n{self._written.text}")
            self._notices.announce(self.tr("Subject and text are on the clipboard."))

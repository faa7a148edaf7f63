"""Check and send: what is open, what leaves this computer, the approval, and the contribution."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop._generated.qt.ui_send_page import Ui_SendPage
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.officer.protection_words import protection_word
from charter_desktop.gui.officer.send_values import SendValue, WrittenContribution, WrittenPdf
from charter_desktop.gui.read_table import fill, head
from charter_desktop.gui.short_table import shorten, spread
from charter_desktop.gui.values import LeavingValue


class SendPage(QWidget):
    """Shows what leaves; says what a person wants to write, record or open."""

    send_wanted = Signal()
    problem_wanted = Signal()
    pdf_wanted = Signal()
    open_pdf_wanted = Signal()
    approval_wanted = Signal()
    mail_wanted = Signal()
    folder_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SendPage()
        self._ui.setupUi(self)
        ui = self._ui
        enlarge(ui.title, 1.4)
        enlarge(ui.approval_title, 1.1)
        shorten(ui.table)
        for label in (ui.code, ui.result, ui.pdf_result):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        ui.send.clicked.connect(self.send_wanted)
        ui.problem.clicked.connect(self.problem_wanted)
        ui.pdf.clicked.connect(self.pdf_wanted)
        ui.open_pdf.clicked.connect(self.open_pdf_wanted)
        ui.approve.clicked.connect(self.approval_wanted)
        ui.mail.clicked.connect(self.mail_wanted)
        ui.folder.clicked.connect(self.folder_wanted)
        ui.copy.clicked.connect(self.copy_wanted)
        self._problems = 0
        self._head()
        self.show_written(None)
        self.show_pdf(None)

    def show_value(self, value: SendValue) -> None:
        """Show what would leave now, and how it stands with the head of department."""
        ui = self._ui
        fill(ui.table, [self._row(one) for one in value.leaving])
        spread(ui.table, (0, 1, 2))
        ui.also.setText(value.also)
        ui.also.setVisible(bool(value.also))
        ui.code.setText(self.tr("Release code: {code}").format(code=value.code))
        ui.approved.setText(value.approved)
        for button in (ui.send, ui.pdf, ui.approve):
            button.setEnabled(bool(value.leaving or value.also))
        ui.table.setVisible(bool(value.leaving))

    def show_problems(self, count: int) -> None:
        """Say how many problems are open; they do not keep anybody from sending."""
        self._problems = count
        open_ones = self.tr("%n problem(s) are open. You can send now and correct later.", "", count)
        self._ui.summary.setText(open_ones if count else self.tr("Everything is answered."))
        self._ui.problem_row.setVisible(bool(count))

    def show_pdf(self, written: WrittenPdf | None) -> None:
        """Say where the PDF is, or why it was not written; None takes that away."""
        self._ui.pdf_result.setText(written.told.sentence if written is not None else "")
        self._ui.pdf_result.setVisible(written is not None)
        self._ui.open_pdf.setVisible(written is not None and written.path is not None)

    def show_written(self, written: WrittenContribution | None) -> None:
        """Say where the contribution is, and what can be done with it; None takes that away."""
        ui = self._ui
        if written is not None:
            said = self.tr("Written: {path}. Send this file to the coordinator.").format(path=written.path)
            ui.result.setText(said)
        ui.result.setVisible(written is not None)
        ui.after.setVisible(written is not None)

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
            self.show_pdf(None)
        super().changeEvent(event)

    def _head(self) -> None:
        head(self._ui.table, (self.tr("Question"), self.tr("What leaves"), self.tr("Protection of people")))

    def _row(self, line: LeavingValue) -> tuple[str, str, str]:
        protections = map(protection_word, line.protection.split())
        return line.label, line.leaves, "; ".join(protections) or self.tr("as it is")

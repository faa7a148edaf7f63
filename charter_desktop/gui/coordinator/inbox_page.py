"""The inbox: what was just taken in, everything received, and the certificates to compare by telephone."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop._generated.qt.ui_inbox_page import Ui_InboxPage
from charter_desktop.gui.coordinator.inbox_lines import ArrivedValue, InboxValue, ReceivedValue, TrustValue
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.read_table import chosen, fill, head
from charter_desktop.gui.short_table import shorten, spread


class InboxPage(QWidget):
    """Shows the inbox; says what somebody wants done with a file or a certificate."""

    choose_wanted = Signal()
    look_wanted = Signal()
    merge_wanted = Signal()
    verify_wanted = Signal(object)
    retract_wanted = Signal(str, str)
    restore_wanted = Signal(str)
    accept_wanted = Signal(str)
    revoke_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_InboxPage()
        self._ui.setupUi(self)
        ui = self._ui
        enlarge(ui.title, 1.4)
        for title in (ui.arrived_title, ui.received_title, ui.trust_title):
            enlarge(title, 1.15)
        enlarge(ui.code, 1.6)
        for table, wide in ((ui.arrived, 1), (ui.received, 4), (ui.trust, 3)):
            shorten(table, wide)
        self.setFocusProxy(ui.choose)
        self._connect()
        self._head()
        self.show_inbox(InboxValue((), (), ()))

    def show_inbox(self, value: InboxValue) -> None:
        """Show the inbox as it stands."""
        ui = self._ui
        fill(
            ui.arrived,
            [(one.file, one.sentence, one.signer, one.certificate) for one in value.arrived],
            value.arrived,
        )
        fill(ui.received, [_cells(one) for one in value.received], value.received)
        fill(ui.trust, [(one.name, one.signer, one.code, one.standing) for one in value.trust], value.trust)
        for widget in (ui.arrived, ui.arrived_title, ui.verify_row):
            widget.setVisible(bool(value.arrived))
        ui.merge.setVisible(value.tried)
        for widget in (ui.received, ui.retracting):
            widget.setVisible(bool(value.received))
        ui.nothing.setVisible(not value.received)
        for widget in (ui.trust, ui.trust_title, ui.comparing):
            widget.setVisible(bool(value.trust))
        ui.wrong.hide()
        self._show_arrived()
        self._show_received()
        self._show_trust()

    def focus_merge(self) -> None:
        """Put the cursor on what merges the files that were looked into."""
        if self._ui.merge.isVisibleTo(self):
            self._ui.merge.setFocus()

    def show_newest(self) -> None:
        """Choose the newest line of what was just taken in."""
        self._ui.arrived.setCurrentCell(0, 0)

    def forget_reason(self) -> None:
        """Clear the reason once it was used."""
        self._ui.reason.clear()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; what is shown is asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
            self._show_trust()
        super().changeEvent(event)

    # how

    def _connect(self) -> None:
        ui = self._ui
        ui.choose.clicked.connect(self.choose_wanted)
        ui.look.clicked.connect(self.look_wanted)
        ui.merge.clicked.connect(self.merge_wanted)
        ui.verify.clicked.connect(self._verify)
        ui.arrived.activated.connect(self._verify)
        ui.arrived.currentCellChanged.connect(self._show_arrived)
        ui.received.currentCellChanged.connect(self._show_received)
        ui.trust.currentCellChanged.connect(self._show_trust)
        ui.retract.clicked.connect(self._retract)
        ui.reason.returnPressed.connect(self._retract)
        ui.restore.clicked.connect(self._restore)
        ui.accept.clicked.connect(self._accept)
        ui.revoke.clicked.connect(self._revoke)

    def _head(self) -> None:
        ui = self._ui
        arrived = (
            self.tr("File"),
            self.tr("What became of it"),
            self.tr("Signed by"),
            self.tr("Certificate"),
        )
        head(ui.arrived, arrived)
        spread(ui.arrived, (1, 2, 3))
        received = (
            self.tr("Received"), self.tr("Department"), self.tr("Signed by"), self.tr("File"),
            self.tr("Standing"),
        )  # fmt: skip
        head(ui.received, received)
        trust = (self.tr("Department"), self.tr("Signed by"), self.tr("Code"), self.tr("Standing"))
        head(ui.trust, trust)

    def _show_arrived(self) -> None:
        one = chosen(self._ui.arrived)
        self._ui.verify.setEnabled(isinstance(one, ArrivedValue) and one.verifiable)

    def _show_received(self) -> None:
        one = chosen(self._ui.received)
        self._ui.retract.setEnabled(isinstance(one, ReceivedValue) and one.counts)
        self._ui.reason.setEnabled(isinstance(one, ReceivedValue) and one.counts)
        self._ui.restore.setEnabled(isinstance(one, ReceivedValue) and one.retracted)

    def _show_trust(self) -> None:
        one, ui = chosen(self._ui.trust), self._ui
        if not isinstance(one, TrustValue):
            return
        asked = self.tr(
            "Telephone {signer} ({department}) and have their code read to you. It must be this one:"
        )
        ui.compare_text.setText(asked.format(signer=one.signer, department=one.name))
        ui.code.setText(one.code)
        ui.accept.setEnabled(not one.compared)
        ui.revoke.setEnabled(one.revocable)

    def _verify(self) -> None:
        one = chosen(self._ui.arrived)
        if isinstance(one, ArrivedValue) and one.verifiable:
            self.verify_wanted.emit(one.path)

    def _retract(self) -> None:
        one, reason = chosen(self._ui.received), self._ui.reason.text().strip()
        self._ui.wrong.setVisible(not reason)
        if not reason:
            self._ui.wrong.setText(self.tr("Write a reason: it stands beside the file."))
            self._ui.reason.setFocus()
        elif isinstance(one, ReceivedValue):
            self.retract_wanted.emit(one.sha256, reason)

    def _restore(self) -> None:
        one = chosen(self._ui.received)
        if isinstance(one, ReceivedValue):
            self.restore_wanted.emit(one.sha256)

    def _accept(self) -> None:
        one = chosen(self._ui.trust)
        if isinstance(one, TrustValue):
            self.accept_wanted.emit(one.code)

    def _revoke(self) -> None:
        one = chosen(self._ui.trust)
        if isinstance(one, TrustValue):
            self.revoke_wanted.emit(one.department, one.name)


def _cells(one: ReceivedValue) -> Sequence[str]:
    return (one.at, one.department, one.signer, one.file, one.standing)

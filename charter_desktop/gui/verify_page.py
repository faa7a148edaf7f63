"""Verify a file: whether it is intact, who signed it, what it holds, what was found."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop._generated.qt.ui_verify_page import Ui_VerifyPage
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.read_table import dress, fill, head


@dataclass(frozen=True, slots=True)
class VerdictValue:
    """What verifying found, in words; `kind` is that of our files, blank for other people's."""

    intact: bool
    kind: str
    sentence: str
    findings: tuple[str, ...] = ()
    signatures: tuple[tuple[str, str, str, str], ...] = ()
    entries: tuple[tuple[str, str, str], ...] = ()


class VerifyPage(QWidget):
    """Shows a verdict; says `choose_wanted` and `back_wanted`."""

    choose_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_VerifyPage()
        self._ui.setupUi(self)
        enlarge(self._ui.title, 1.4)
        enlarge(self._ui.verdict, 1.15)
        for table in (self._ui.signatures, self._ui.entries):
            dress(table)
        self._ui.choose.clicked.connect(self.choose_wanted)
        self._ui.back.clicked.connect(self.back_wanted)
        self.setFocusProxy(self._ui.choose)
        self._head()
        self.show_verdict(None)

    def show_verdict(self, verdict: VerdictValue | None) -> None:
        """Show what was found; None takes the last one away."""
        ui = self._ui
        found, tables = bool(verdict and verdict.findings), bool(verdict and verdict.signatures)
        ui.verdict.setVisible(verdict is not None)
        ui.findings.setVisible(found)
        for widget in (ui.signatures, ui.signatures_title, ui.entries, ui.entries_title):
            widget.setVisible(tables)
        if verdict is None:
            return
        ui.verdict.setProperty("tone", "ok" if verdict.intact else "error")
        ui.verdict.style().unpolish(ui.verdict)
        ui.verdict.style().polish(ui.verdict)
        ui.verdict.setText(("✓ " if verdict.intact else "⚠ ") + verdict.sentence)
        ui.findings.clear()
        ui.findings.addItems(list(verdict.findings))
        fill(ui.signatures, verdict.signatures)
        fill(ui.entries, verdict.entries)

    def show_back(self, *, wanted: bool) -> None:
        """Offer the way back where no list of places does."""
        self._ui.back.setVisible(wanted)

    def verdict(self) -> str:
        """Give what it says now."""
        return self._ui.verdict.text()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; what was found is asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
            self.show_verdict(None)
        super().changeEvent(event)

    def _head(self) -> None:
        signed = (self.tr("Name"), self.tr("As"), self.tr("When, by their clock"), self.tr("Certificate"))
        head(self._ui.signatures, signed)
        head(self._ui.entries, (self.tr("File"), self.tr("Size"), self.tr("Kind")))

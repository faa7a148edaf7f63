"""The report of an unforeseen error, as the person reads it before it becomes a file."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from charter_desktop._generated.qt.ui_error_report_dialog import Ui_ErrorReportDialog
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.usecases.error_report import error_report, write_error_report
from charter_desktop.wording.faults import trouble_sentence
from charter_desktop.wording.voice import Voice


class ErrorReportDialog(QDialog):
    """Shows the whole report, which can be changed, and saves what stands there then."""

    def __init__(self, error: BaseException, voice: Voice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._ui = Ui_ErrorReportDialog()
        self._ui.setupUi(self)
        self.resize(760, 520)
        self._ui.report.setPlainText(error_report(error))
        self._ui.result.hide()
        self._ui.close.clicked.connect(self.reject)
        self._ui.save.clicked.connect(self._ask)

    def save(self, into: Path) -> None:
        """Write what stands there now; says where, or why not."""
        try:
            write_error_report(self._ui.report.toPlainText(), into)
            said = self.tr("Saved: {path}").format(path=into)
        except TroubleError as error:
            said = trouble_sentence(error, self._voice)
        self._ui.result.setText(said)
        self._ui.result.show()

    def _ask(self) -> None:
        kinds = self.tr("Text files (*.txt)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), "error-report.txt", kinds)
        if chosen:
            self.save(Path(chosen))

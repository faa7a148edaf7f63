"""Submission: what has to be there before, the folder, and what was written."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from charter_desktop._generated.qt.ui_submission_page import Ui_SubmissionPage
from charter_desktop.domain.refusal import Fault
from charter_desktop.gui.coordinator.submission_values import (
    CheckLine,
    Readiness,
    SubmissionValue,
    SubmittedValue,
    Submitting,
)
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.read_table import fill, head
from charter_desktop.gui.short_table import shorten

_SIGNS = {Readiness.DONE: "✓", Readiness.OPEN: "○", Readiness.BLOCKS: "⚠"}
_TONES = {Readiness.DONE: "ok", Readiness.OPEN: "", Readiness.BLOCKS: "error"}


class SubmissionPage(QWidget):
    """Shows the check list and what was written; says what a person wants."""

    place_wanted = Signal(str)
    folder_wanted = Signal()
    write_wanted = Signal(bool)
    open_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SubmissionPage()
        self._ui.setupUi(self)
        ui = self._ui
        enlarge(ui.title, 1.4)
        enlarge(ui.checks_title, 1.1)
        enlarge(ui.verdict, 1.1)
        shorten(ui.facts, 1)
        ui.facts.horizontalHeader().hide()
        self._rows: list[QWidget] = []
        self._written: SubmittedValue | None = None
        ui.browse.clicked.connect(self.folder_wanted)
        ui.write.clicked.connect(partial(self._write, replace=False))
        ui.replace.clicked.connect(partial(self._write, replace=True))
        ui.keep.clicked.connect(self.show_idle)
        ui.open.clicked.connect(self._open)
        self._head()
        self.show_idle()
        self.show_written(None)

    def show_submission(self, value: SubmissionValue) -> None:
        """Show the check list and the folder."""
        self._ui.folder.setText(str(value.folder))
        for row in self._rows:
            row.setParent(None)
            row.deleteLater()
        self._rows = [self._row(one) for one in value.checks]
        last: QWidget = self._ui.scroll
        for row in self._rows:
            self._ui.checks_layout.addWidget(row)
            button = row.findChild(QPushButton)
            assert button is not None
            QWidget.setTabOrder(last, button)
            last = button
        QWidget.setTabOrder(last, self._ui.folder)

    def show_written(self, written: SubmittedValue | None) -> None:
        """Show what was written and what verifying it said; None takes it away."""
        ui = self._ui
        self._written = written
        ui.result.setVisible(written is not None)
        if written is None:
            return
        ui.verdict.setProperty("tone", "ok" if written.intact else "error")
        ui.verdict.style().unpolish(ui.verdict)
        ui.verdict.style().polish(ui.verdict)
        ui.verdict.setText(("✓ " if written.intact else "⚠ ") + written.verdict)
        fill(ui.facts, written.facts)

    def hear(self, result: Submitting) -> None:
        """Show what was written; or ask whether to replace what is there; or say why not."""
        ui = self._ui
        self.show_idle()
        self.show_written(result.submitted)
        if result.told.fault is Fault.ALREADY_THERE:
            ui.there_text.setText(result.told.sentence)
            ui.there.show()
            ui.replace.setFocus()
        elif result.told.fault is not None:
            ui.wrong.setText("⚠ " + result.told.sentence)
            ui.wrong.show()
            ui.write.setFocus()
        else:
            QTimer.singleShot(0, self, self._show_result)

    def show_idle(self) -> None:
        """Let it be written."""
        self._ui.write.setEnabled(True)
        self._ui.there.hide()
        self._ui.wrong.hide()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; the check list is asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
            self.show_written(None)
        super().changeEvent(event)

    def _head(self) -> None:
        head(self._ui.facts, (self.tr("What"), self.tr("Value")))

    def _row(self, line: CheckLine) -> QWidget:
        row = QWidget(self._ui.checks)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        words = QLabel(f"{_SIGNS[line.readiness]} {line.sentence}", row)
        words.setWordWrap(True)
        words.setProperty("tone", _TONES[line.readiness])
        button = QPushButton(self.tr("Show"), row)
        button.setAccessibleName(self.tr("Show: {sentence}").format(sentence=line.sentence))
        button.clicked.connect(partial(self.place_wanted.emit, line.place))
        layout.addWidget(words, 1)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _write(self, *, replace: bool) -> None:
        self.show_idle()
        self.show_written(None)
        self._ui.write.setEnabled(False)
        self.write_wanted.emit(replace)

    def _show_result(self) -> None:
        self._ui.open.setFocus()
        self._ui.scroll.ensureWidgetVisible(self._ui.verdict)

    def _open(self) -> None:
        if self._written is not None:
            self.open_wanted.emit(self._written.path.parent)

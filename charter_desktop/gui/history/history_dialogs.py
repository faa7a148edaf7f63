"""What is asked before much is changed: the state of a day, and a change that was changed again later."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from charter_desktop._generated.qt.ui_later_dialog import Ui_LaterDialog
from charter_desktop._generated.qt.ui_restore_dialog import Ui_RestoreDialog
from charter_desktop.gui.history.history_values import DayPreview
from charter_desktop.gui.read_table import fill, head
from charter_desktop.gui.short_table import shorten, spread
from charter_desktop.gui.told import Told


class RestoreDialog(QDialog):
    """Says `look_wanted` with a moment, shows what would change, and says `wanted` once that was seen."""

    look_wanted = Signal(str)
    wanted = Signal(str)

    def __init__(self, day: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_RestoreDialog()
        self._ui.setupUi(self)
        ui = self._ui
        self._seen = ""
        ui.moment.setText(day)
        ui.moment.textEdited.connect(self._begin)
        ui.look.clicked.connect(lambda: self.look_wanted.emit(ui.moment.text().strip()))
        ui.go.clicked.connect(lambda: self.wanted.emit(self._seen))
        ui.cancel.clicked.connect(self.reject)
        shorten(ui.changes)
        head(ui.changes, (self.tr("What"), self.tr("Now"), self.tr("Then")))
        spread(ui.changes, (0, 1, 2))
        letter = self.fontMetrics().horizontalAdvance("0")
        self.resize(min(letter * 96, 1160), min(self.fontMetrics().height() * 30, 640))
        self._begin()

    def show_preview(self, preview: DayPreview) -> None:
        """Show what would change, or why nothing can be restored."""
        ui = self._ui
        self._refuse(preview.fault)
        self._seen = preview.moment
        fill(ui.changes, [(one.label, one.before, one.after) for one in preview.lines])
        ui.changes.setVisible(bool(preview.lines))
        ui.said.setText("" if preview.fault else self._said(preview))
        ui.said.setVisible(not preview.fault)
        ui.go.setEnabled(bool(preview.count))
        if preview.count:
            ui.go.setFocus()

    def hear(self, told: Told) -> None:
        """Close when it was done; else say why not."""
        if told.fault is None:
            self.accept()
        else:
            self._refuse(told.sentence)

    def _said(self, preview: DayPreview) -> str:
        if not preview.count:
            return self.tr("Everything is as it was then.")
        if preview.count > len(preview.lines):
            said = self.tr(
                "%n field(s) would change, as one change that can be taken back. The first:",
                "",
                preview.count,
            )
        else:
            said = self.tr(
                "%n field(s) would change, as one change that can be taken back:", "", preview.count
            )
        return said

    def _begin(self) -> None:
        """Nothing was looked at for what stands there now."""
        self._seen = ""
        self._ui.go.setEnabled(False)
        for widget in (self._ui.wrong, self._ui.said, self._ui.changes):
            widget.hide()

    def _refuse(self, sentence: str) -> None:
        self._ui.wrong.setText("⚠ " + sentence)
        self._ui.wrong.setVisible(bool(sentence))


class LaterDialog(QDialog):
    """Asks whether a change is taken back all the same; accepted when it is."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_LaterDialog()
        self._ui.setupUi(self)
        self._ui.said.setText(sentence)
        self._ui.go.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        letter = self.fontMetrics().horizontalAdvance("0")
        self.resize(min(letter * 72, 1100), min(self.fontMetrics().height() * 16, 600))

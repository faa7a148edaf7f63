"""The chosen file or link: what is odd about it, a picture of it, its name, what it backs."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QListWidgetItem

from charter_desktop._generated.qt.ui_evidence_page import Ui_EvidencePage
from charter_desktop.gui.evidence.evidence_values import Choices, Described, EvidenceRow, PictureValue
from charter_desktop.gui.short_table import fit

_ID = Qt.ItemDataRole.UserRole


class EvidenceCard(QObject):
    """Shows one piece of evidence in its part of the page; what is typed is handed out on leaving."""

    described = Signal(object)
    tie_wanted = Signal(str, str)
    untie_wanted = Signal(str, str)

    def __init__(self, ui: Ui_EvidencePage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._row: EvidenceRow | None = None
        fit(ui.backs)
        ui.backs.setWordWrap(True)
        for line in (ui.name, ui.about):
            line.setAcceptDrops(False)  # a file is dropped on the page
            line.editingFinished.connect(self.leave)
        ui.tie.clicked.connect(self._tie)
        ui.untie.clicked.connect(self._untie)
        ui.backs.currentItemChanged.connect(self._enable)
        ui.more.currentIndexChanged.connect(self._enable)

    @property
    def row(self) -> EvidenceRow | None:
        """What is shown; None when nothing is."""
        return self._row

    def show_row(self, row: EvidenceRow | None, questions: Choices) -> None:
        """Show a piece of evidence; the picture comes later."""
        ui, self._row = self._ui, row
        ui.details.setVisible(row is not None)
        if row is None:
            return
        ui.chosen.setText(row.url or row.name)
        ui.notes.setText("\n".join(f"⚠ {note}" for note in row.notes))
        ui.notes.setVisible(bool(row.notes))
        ui.name.setText(row.name)
        ui.about.setText(row.about)
        ui.name.setReadOnly(row.fixed)
        for button, wanted in ((ui.save, not row.url), (ui.shrink, row.shrinkable)):
            button.setVisible(wanted)
        ui.left.setVisible(row.drawn)
        self._show_backs(row.backs)
        self._offer([one for one in questions if one[0] and one not in row.backs])
        for widget in (ui.more_label, ui.more, ui.tie_line, ui.untie_line):
            widget.setVisible(not row.fixed)
        self._enable()

    def show_picture(self, value: PictureValue) -> None:
        """Show the picture of the file, if it is still the one that is chosen."""
        if self._row is None or self._row.id != value.id:
            return
        pixmap = QPixmap()
        pixmap.loadFromData(QByteArray(value.png), "PNG")
        self._ui.picture.setPixmap(pixmap)
        self._ui.picture.setVisible(not pixmap.isNull())
        self._ui.pages.setText(value.words)
        self._ui.pages.setVisible(bool(value.words))

    def leave(self) -> None:
        """Hand out a name or a description that was changed."""
        row, ui = self._row, self._ui
        if row is not None and (ui.name.text(), ui.about.text()) != (row.name, row.about):
            self.described.emit(Described(row.id, ui.name.text(), ui.about.text()))

    def _show_backs(self, backs: Choices) -> None:
        ui = self._ui
        ui.backs.clear()
        for question, label in backs:
            item = QListWidgetItem(label, ui.backs)
            item.setData(_ID, question)
        ui.backs.setCurrentRow(0 if backs else -1)
        for widget in (ui.backs, ui.backs_label):
            widget.setVisible(bool(backs))

    def _offer(self, questions: Sequence[tuple[str, str]]) -> None:
        self._ui.more.clear()
        for question, label in questions:
            self._ui.more.addItem(label, question)
        self._ui.more.setCurrentIndex(-1)

    def _enable(self) -> None:
        ui, backs = self._ui, bool(self._row and self._row.backs)
        ui.untie.setEnabled(ui.backs.currentItem() is not None)
        ui.untie.setVisible(backs)
        ui.tie.setEnabled(ui.more.currentIndex() >= 0)

    def _tie(self) -> None:
        if self._row is not None and self._ui.more.currentIndex() >= 0:
            self.tie_wanted.emit(self._row.id, str(self._ui.more.currentData()))

    def _untie(self) -> None:
        item = self._ui.backs.currentItem()
        if self._row is not None and item is not None:
            self.untie_wanted.emit(self._row.id, str(item.data(_ID)))

"""Evidence: files and links that back answers, added by button or by dropping them here."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QWidget

from charter_desktop._generated.qt.ui_evidence_page import Ui_EvidencePage
from charter_desktop.gui.evidence.evidence_card import EvidenceCard
from charter_desktop.gui.evidence.evidence_values import EvidenceRow, EvidenceValue, PictureValue
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.opening import local_paths
from charter_desktop.gui.read_table import chosen, fill, head
from charter_desktop.gui.short_table import shorten, spread

_LEAST_LETTERS = 14


class EvidencePage(QWidget):
    """Shows what is attached; says what a person wants to do with it."""

    files_wanted = Signal(str)
    files_given = Signal(str, object)
    link_given = Signal(str, str)
    chosen_one = Signal(object)
    described = Signal(object)
    tie_wanted = Signal(str, str)
    untie_wanted = Signal(str, str)
    open_wanted = Signal(object)
    save_wanted = Signal(object)
    shrink_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_EvidencePage()
        self._ui.setupUi(self)
        self._value: EvidenceValue | None = None
        self._card = EvidenceCard(self._ui, self)
        self._dress()
        self._connect()
        self._head()
        self.setAcceptDrops(True)
        self.setFocusProxy(self._ui.question)

    def show_evidence(self, value: EvidenceValue) -> None:
        """Show what is attached; the chosen one stays chosen."""
        ui, self._value = self._ui, value
        ui.empty.setVisible(not value.rows)
        for widget in (ui.evidence_title, ui.evidence, ui.size, ui.bar):
            widget.setVisible(bool(value.rows))
        ui.size.setText(value.size if value.fits else f"⚠ {value.size}")
        ui.bar.setValue(value.percent)
        _offer(ui.question, value.questions)
        ui.evidence.blockSignals(True)
        fill(ui.evidence, [one.words for one in value.rows], value.rows)
        ui.evidence.blockSignals(False)
        self._choose()

    def show_picture(self, value: PictureValue) -> None:
        """Show the picture of the chosen file."""
        self._card.show_picture(value)

    def choose_last(self) -> None:
        """Choose what was attached last."""
        self._ui.evidence.setCurrentCell(self._ui.evidence.rowCount() - 1, 0)

    def clear_link(self) -> None:
        """The link is attached: room for the next one."""
        self._ui.link.clear()

    def leave(self) -> None:
        """Hand out what is being typed."""
        self._card.leave()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Welcome files and links."""
        if local_paths(event.mimeData()) or _links(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was dropped, for the question that is chosen above."""
        paths, links = local_paths(event.mimeData()), _links(event)
        event.acceptProposedAction()
        if paths:
            self.files_given.emit(self._question(), paths)
        for link in links:
            self.link_given.emit(self._question(), link)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; the values are asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
        super().changeEvent(event)

    def _dress(self) -> None:
        ui = self._ui
        enlarge(ui.title, 1.4)
        for title in (ui.evidence_title, ui.chosen):
            enlarge(title, 1.1)
        shorten(ui.evidence)
        ui.bar.setMaximumHeight(ui.bar.fontMetrics().height() // 2)
        ui.chosen.setTextFormat(Qt.TextFormat.PlainText)
        ui.chosen.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        ui.notes.setTextFormat(Qt.TextFormat.PlainText)
        ui.link.setAcceptDrops(False)
        for box in (ui.question, ui.more):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LEAST_LETTERS)

    def _connect(self) -> None:
        ui, card = self._ui, self._card
        ui.add_files.clicked.connect(self._want_files)
        ui.add_link.clicked.connect(self._give_link)
        ui.link.returnPressed.connect(self._give_link)
        ui.evidence.currentCellChanged.connect(self._choose)
        ui.evidence.activated.connect(self._open)
        ui.open.clicked.connect(self._open)
        ui.save.clicked.connect(self._save)
        ui.shrink.clicked.connect(self._shrink)
        ui.remove.clicked.connect(self._remove)
        card.described.connect(self.described)
        card.tie_wanted.connect(self.tie_wanted)
        card.untie_wanted.connect(self.untie_wanted)

    def _head(self) -> None:
        names = (self.tr("Name"), self.tr("Kind"), self.tr("Backs"), self.tr("What was found in it"))
        head(self._ui.evidence, names)
        spread(self._ui.evidence, (0, 2, 3))

    def _question(self) -> str:
        return str(self._ui.question.currentData() or "")

    def _choose(self) -> None:
        """Show the chosen one; what was typed about the one before is handed out first."""
        row = chosen(self._ui.evidence)
        row = row if isinstance(row, EvidenceRow) else None
        before = self._card.row
        if before is not None and (row is None or row.id != before.id):
            self._card.leave()
        self._card.show_row(row, self._value.questions if self._value else ())
        if row is not None and row.drawn:
            self.chosen_one.emit(row)

    def _want_files(self) -> None:
        self.files_wanted.emit(self._question())

    def _give_link(self) -> None:
        self.link_given.emit(self._question(), self._ui.link.text())

    def _open(self) -> None:
        self.open_wanted.emit(self._card.row)

    def _save(self) -> None:
        self.save_wanted.emit(self._card.row)

    def _shrink(self) -> None:
        self.shrink_wanted.emit(self._card.row)

    def _remove(self) -> None:
        self.remove_wanted.emit(self._card.row)


def _offer(box: QComboBox, questions: tuple[tuple[str, str], ...]) -> None:
    """Offer questions; the one that was chosen stays chosen."""
    here = box.currentData()
    box.clear()
    for question, label in questions:
        box.addItem(label, question)
    box.setCurrentIndex(max(0, box.findData(here)))


def _links(event: QDropEvent) -> list[str]:
    urls = [url for url in event.mimeData().urls() if url.scheme() in {"http", "https"}]
    return [url.toString() for url in urls]

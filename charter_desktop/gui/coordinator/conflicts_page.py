"""Conflicts: what differs side by side, and the decision with its reason."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QTableWidgetItem, QWidget

from charter_desktop._generated.qt.ui_conflicts_page import Ui_ConflictsPage
from charter_desktop.gui.coordinator.dispute_values import DecisionValue, DisputeValue, Entry
from charter_desktop.gui.coordinator.own_answer import OwnAnswer
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.read_table import chosen, fill, head
from charter_desktop.gui.short_table import shorten

_OWN = "own"
_MOST_LETTERS = 34


class ConflictsPage(QWidget):
    """Shows what has to be decided; says `decided` with a decision that has a reason."""

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ConflictsPage()
        self._ui.setupUi(self)
        ui = self._ui
        enlarge(ui.title, 1.4)
        enlarge(ui.question, 1.15)
        shorten(ui.disputes)
        shorten(ui.differences, 1)
        self._disputes: tuple[DisputeValue, ...] = ()
        self._shown: DisputeValue | None = None
        self._wanted = ""
        self._options = QButtonGroup(self)
        self._own = OwnAnswer(ui.own)
        ui.own_layout.addWidget(self._own)
        ui.wrong.hide()
        ui.disputes.currentCellChanged.connect(self._choose)
        self._options.buttonClicked.connect(self._show_own)
        ui.alike.hide()
        ui.decide.clicked.connect(self._decide)
        ui.reason.returnPressed.connect(self._decide)
        self._head()
        self.show_disputes(())

    def show_disputes(self, found: Sequence[DisputeValue]) -> None:
        """List what has to be decided; what is being typed about one that is still there stays."""
        self._disputes = tuple(found)
        ui = self._ui
        ui.empty.setVisible(not found)
        for widget in (ui.disputes_title, ui.disputes, ui.one):
            widget.setVisible(bool(found))
        ui.disputes.blockSignals(True)
        fill(ui.disputes, [(one.label, one.kind) for one in found], [one.key for one in found])
        ui.disputes.blockSignals(False)
        self._select(self._wanted)
        self._choose()

    def show_question(self, question: str) -> None:
        """Choose a question, now or as soon as it is listed."""
        self._wanted = question
        self._select(question)

    def show_wrong(self, sentence: str) -> None:
        """Say beside the decision why it was not made; blank takes that away."""
        self._ui.wrong.setText(sentence)
        self._ui.wrong.setVisible(bool(sentence))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; the disputes are asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
        super().changeEvent(event)

    def _head(self) -> None:
        head(self._ui.disputes, (self.tr("Question"), self.tr("What it is")))
        self._ui.empty.setText(
            "✓ " + self.tr("Nothing has to be decided. What disagrees in a contribution will stand here.")
        )

    def _select(self, key: str) -> None:
        row = next((number for number, one in enumerate(self._disputes) if one.key == key), -1)
        if row >= 0:
            self._wanted = ""
            self._ui.disputes.setCurrentCell(row, 0)

    def _choose(self) -> None:
        key = chosen(self._ui.disputes)
        dispute = next((one for one in self._disputes if one.key == key), None)
        before, self._shown = self._shown, dispute
        if dispute is not None and dispute != before:
            self._show(dispute)

    def _show(self, dispute: DisputeValue) -> None:
        ui = self._ui
        ui.question.setText(dispute.label)
        ui.explanation.setText(dispute.explanation)
        self._compare(dispute)
        self._offer(dispute)
        self._own.show_entry(dispute.entry, dispute.offered)
        ui.reason.clear()
        ui.alike.setChecked(False)
        ui.alike.setText(
            self.tr("Decide %n other(s) between the same sides in the same way", "", dispute.alike)
        )
        self.show_wrong("")
        self._show_own()

    def _compare(self, dispute: DisputeValue) -> None:
        table = self._ui.differences
        table.setSelectionMode(table.SelectionMode.NoSelection)
        head(table, ["", *(one.title for one in dispute.options)])
        for column in range(table.columnCount()):
            table.horizontalHeader().setSectionResizeMode(column, table.horizontalHeader().ResizeMode.Stretch)
        fill(table, dispute.rows)
        for row in range(table.rowCount()):
            item = table.item(row, 0)
            if isinstance(item, QTableWidgetItem):
                font = item.font()
                font.setBold(True)
                item.setFont(font)

    def _offer(self, dispute: DisputeValue) -> None:
        for button in self._options.buttons():
            self._options.removeButton(button)
            button.setParent(None)
            button.deleteLater()
        take = self.tr("Take {answer}")
        for one in dispute.options:
            self._add(one.id, take.format(answer=one.title))
        if dispute.entry is not Entry.NOTHING:
            self._add(_OWN, self.tr("Another answer"))

    def _add(self, key: str, text: str) -> None:
        short = text if len(text) <= _MOST_LETTERS else text[: _MOST_LETTERS - 1] + "…"
        button = QRadioButton(short, self._ui.options)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setMinimumHeight(26)
        button.setProperty("key", key)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._options.addButton(button)
        self._ui.options_layout.addWidget(button)

    def _key(self) -> str:
        button = self._options.checkedButton()
        return str(button.property("key")) if button is not None else ""

    def _show_own(self) -> None:
        own = self._key() == _OWN
        self._ui.own.setVisible(own)
        alike = self._shown.alike if self._shown else 0
        self._ui.alike.setVisible(bool(alike) and bool(self._key()) and not own)

    def _decide(self) -> None:
        key, reason = self._key(), self._ui.reason.text().strip()
        if self._shown is None:
            return
        if not key:
            self.show_wrong("⚠ " + self.tr("Choose which answer holds."))
            self._options.buttons()[0].setFocus()
        elif not reason:
            self.show_wrong("⚠ " + self.tr("Write the reason: it stays beside the decision."))
            self._ui.reason.setFocus()
        elif key == _OWN:
            typed, cells = self._own.typed(), self._own.cells()
            self.decided.emit(DecisionValue(self._shown, reason, "", typed, cells))
        else:
            alike = self._ui.alike.isVisibleTo(self) and self._ui.alike.isChecked()
            self.decided.emit(DecisionValue(self._shown, reason, key, alike=alike))

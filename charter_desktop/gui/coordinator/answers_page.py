"""Answers: every question with what the city makes of it, and who said what in which signed file."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from charter_desktop._generated.qt.ui_answers_page import Ui_AnswersPage
from charter_desktop.gui.coordinator.compare_values import ComparedValue, QuestionLine, Which
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.read_table import chosen, fill, head
from charter_desktop.gui.short_table import shorten, spread


class AnswersPage(QWidget):
    """Lists questions; says `question_wanted` with one to show in full, `decision_wanted` with one to decide."""

    question_wanted = Signal(str)
    decision_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AnswersPage()
        self._ui.setupUi(self)
        self._lines: tuple[QuestionLine, ...] = ()
        self._wanted = ""
        self._value: ComparedValue | None = None
        ui = self._ui
        enlarge(ui.title, 1.4)
        enlarge(ui.question, 1.15)
        for title in (ui.said_title, ui.cells_title):
            enlarge(title, 1.05)
        for table in (ui.questions, ui.said):
            shorten(table, 1)
        shorten(ui.cells)
        ui.cells.setSelectionMode(ui.cells.SelectionMode.NoSelection)
        ui.find.setClearButtonEnabled(True)
        ui.differing.setChecked(True)
        self._connect()
        self._head()
        self.show_questions(())

    def show_questions(self, lines: Sequence[QuestionLine]) -> None:
        """Show the questions as they stand; the chosen one stays chosen."""
        self._lines = tuple(lines)
        ui = self._ui
        ui.none.setVisible(not lines)
        for widget in (ui.finding, ui.questions, ui.one):
            widget.setVisible(bool(lines))
        self.setFocusProxy(ui.find)
        self._list()

    def show_question(self, question: str) -> None:
        """Choose a question, now or as soon as it is listed."""
        self._wanted = question
        self._ui.which.setCurrentIndex(0)
        self._ui.find.clear()
        self._list()

    def show_compared(self, value: ComparedValue) -> None:
        """Show one question in full."""
        self._value = value
        ui = self._ui
        ui.question.setText(value.label)
        ui.city.setText(value.city)
        ui.notes.setText("\n".join(value.notes))
        ui.notes.setVisible(bool(value.notes))
        fill(ui.said, value.lines)
        for widget in (ui.said, ui.said_title):
            widget.setVisible(bool(value.lines))
        ui.decide.setVisible(value.undecided)
        self._compare()

    def listed(self) -> list[str]:
        """Give the ids of the questions on screen."""
        return [one.id for one in self._shown()]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; the questions are asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
        super().changeEvent(event)

    # how

    def _connect(self) -> None:
        ui = self._ui
        ui.find.textChanged.connect(self._list)
        ui.which.activated.connect(self._list)
        ui.questions.currentCellChanged.connect(self._choose)
        ui.decide.clicked.connect(self._decide)
        ui.differing.toggled.connect(self._compare)

    def _head(self) -> None:
        ui = self._ui
        head(
            ui.questions,
            (self.tr("Question"), self.tr("In the city"), self.tr("How it stands"), self.tr("Answered")),
        )
        spread(ui.questions, (0, 1, 2))
        said = (
            self.tr("Department"), self.tr("Answer"), self.tr("Said by"), self.tr("On"), self.tr("Came in"),
            self.tr("Signed by"),
        )  # fmt: skip
        head(ui.said, said)
        spread(ui.said, (0, 1, 4, 5))
        self._offer()

    def _offer(self) -> None:
        which, words = self._ui.which, self._words()
        here = max(which.currentIndex(), 0)
        which.clear()
        for kind in Which:
            which.addItem(words[kind], kind.value)
        which.setCurrentIndex(here)

    def _words(self) -> dict[Which, str]:
        return {
            Which.ALL: self.tr("All questions"),
            Which.TO_DECIDE: self.tr("To decide"),
            Which.ADDED: self.tr("Added up"),
            Which.APART: self.tr("Not added up"),
            Which.SUSPECT: self.tr("Larger than their context"),
            Which.SILENT: self.tr("An answer is missing"),
            Which.UNANSWERED: self.tr("Nobody has answered"),
        }

    def _shown(self) -> list[QuestionLine]:
        kind = Which(str(self._ui.which.currentData() or Which.ALL.value))
        typed = self._ui.find.text().strip().casefold()
        return [
            one
            for one in self._lines
            if kind in one.kinds and (typed in one.label.casefold() or typed in one.id.casefold())
        ]

    def _list(self) -> None:
        table, shown = self._ui.questions, self._shown()
        here = self._wanted or chosen(table)
        table.blockSignals(True)
        fill(
            table,
            [(one.label, one.said, one.standing, one.counted) for one in shown],
            [one.id for one in shown],
        )
        row = next((number for number, one in enumerate(shown) if one.id == here), -1)
        if row >= 0:
            self._wanted = ""
            table.setCurrentCell(row, 0)
        table.blockSignals(False)
        self._ui.one.setVisible(bool(shown))
        self._choose()

    def _choose(self) -> None:
        question = chosen(self._ui.questions)
        if isinstance(question, str):
            self.question_wanted.emit(question)

    def _compare(self) -> None:
        value, ui = self._value, self._ui
        if value is None:
            return
        several = len(value.columns) > 1
        rows = value.cells
        if several and ui.differing.isChecked():
            rows = tuple(row for row in rows if len(set(row[1:])) > 1)
        head(ui.cells, ("", *value.columns))
        spread(ui.cells, range(ui.cells.columnCount()))
        fill(ui.cells, rows)
        ui.cells_head.setVisible(several)
        ui.cells.setVisible(bool(rows))

    def _decide(self) -> None:
        if self._value is not None:
            self.decision_wanted.emit(self._value.question)

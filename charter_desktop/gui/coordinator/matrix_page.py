"""The matrix: a grid to walk through with the arrow keys, and the answers of the chosen cell below it."""

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from charter_desktop._generated.qt.ui_matrix_page import Ui_MatrixPage
from charter_desktop.gui.coordinator.matrix_lines import (
    AnswerLine,
    CellAnswers,
    CellValue,
    MatrixValue,
    RowValue,
)
from charter_desktop.gui.coordinator.returning_panel import ReturningPanel
from charter_desktop.gui.coordinator.returning_values import ReturningValue, WrittenReturn
from charter_desktop.gui.coordinator.sections import Across
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.icons import tinted_icon
from charter_desktop.gui.read_table import chosen, fill, head, measured_once
from charter_desktop.gui.short_table import fit, shorten, spread

_Role = QPalette.ColorRole
_COLOURS = {
    "complete": _Role.Accent,
    "partly": _Role.WindowText,
    "empty": _Role.PlaceholderText,
    "conflicts": _Role.BrightText,
}

_HEAD_WIDTH = 16  # characters: a longer title stands in several lines


class MatrixPage(QWidget):
    """Shows the grid; says `cell_wanted` with department and section, `conflict_wanted` with a question.

    Says `across_wanted` when the columns shall be others, `compare_wanted` with a question, `comment_wanted` with an answer; its `panel` has the comments that stand.
    """

    cell_wanted = Signal(str, str)
    across_wanted = Signal()
    conflict_wanted = Signal(str)
    comment_wanted = Signal(object)
    compare_wanted = Signal(str)
    round_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_MatrixPage()
        self._ui.setupUi(self)
        self._value = MatrixValue((), ())
        self.panel = ReturningPanel(self._ui.content)
        ui = self._ui
        ui.rows.insertWidget(ui.rows.count() - 1, self.panel)
        enlarge(ui.title, 1.4)
        enlarge(ui.answers_title, 1.15)
        _dress_grid(ui.grid)
        shorten(ui.answers, 1)
        ui.across.activated.connect(self.across_wanted)
        ui.grid.activated.connect(self._want_cell)
        ui.grid.clicked.connect(self._want_cell)
        ui.answers.currentCellChanged.connect(self._show_choice)
        ui.answers.activated.connect(self._decide)
        ui.decide.clicked.connect(self._decide)
        ui.comment.clicked.connect(self._comment)
        ui.compare.clicked.connect(self._compare)
        ui.go_to_round.clicked.connect(self.round_wanted)
        self._head()
        self.show_matrix(self._value)

    def show_matrix(self, value: MatrixValue) -> None:
        """Show the grid as it stands; the chosen cell stays chosen."""
        self._value = value
        ui, grid = self._ui, self._ui.grid
        here = (max(grid.currentRow(), 0), max(grid.currentColumn(), 0))
        with measured_once(grid):
            grid.setRowCount(len(value.rows))
            grid.setColumnCount(len(value.columns) + 1)
            self._head_grid()
            self._show_rows(value.rows)
        if value.rows:
            grid.setCurrentCell(min(here[0], len(value.rows) - 1), min(here[1], len(value.columns)))
        ui.counts.setText("    ".join(value.counts))
        for widget in (grid, ui.above):
            widget.setVisible(bool(value.rows))
        ui.none.setVisible(not value.rows)
        self.setFocusProxy(ui.across if value.rows else ui.go_to_round)
        ui.unplaced.setText(value.unplaced)
        ui.unplaced.setVisible(bool(value.unplaced))
        self.show_answers(None)

    def across(self) -> Across:
        """Give what the columns shall be."""
        return Across(str(self._ui.across.currentData()))

    def show_answers(self, value: CellAnswers | None) -> None:
        """Show the answers of a cell; None takes them away."""
        ui = self._ui
        for widget in (ui.answers_title, ui.answers, ui.answers_row, self.panel):
            widget.setVisible(value is not None)
        self.panel.show_written(None)
        if value is None:
            return
        ui.answers_title.setText(value.title)
        fill(ui.answers, [_cells(line) for line in value.lines], value.lines)
        self.panel.show_returning(value.returning)
        self._show_choice()
        ui.answers.setFocus()
        QTimer.singleShot(0, self, self._scroll)

    def show_returning(self, value: ReturningValue) -> None:
        """Show the comments that stand now, below the answers and in the grid."""
        rows = tuple(
            replace(row, back=value.back) if row.department == value.department else row
            for row in self._value.rows
        )
        self._value = replace(self._value, rows=rows)
        for number, row in enumerate(rows):
            self._show_sent(number, row)
        if value.department == self.panel.department:
            self.panel.show_returning(value)

    def show_written(self, written: WrittenReturn | None) -> None:
        """Say what came of sending back, and bring it on screen; None takes it away."""
        self.panel.show_written(written)
        if written is not None:
            QTimer.singleShot(0, self, self._scroll_down)

    def answers_title(self) -> str:
        """Give what the answers below are of."""
        return self._ui.answers_title.text()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Speak the language of the window; what is shown is asked for again."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._head()
            self.show_answers(None)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_value"):
            self.show_matrix(self._value)
        super().changeEvent(event)

    # how

    def _head(self) -> None:
        names = (
            self.tr("Question"), self.tr("Answer"), self.tr("From"), self.tr("When"), self.tr("In the city"),
        )  # fmt: skip
        head(self._ui.answers, names)
        spread(self._ui.answers, (0, 1, 4))
        across, here = self._ui.across, max(self._ui.across.currentIndex(), 0)
        across.clear()
        across.addItem(self.tr("Sections"), Across.SECTIONS.value)
        across.addItem(self.tr("Commitments"), Across.COMMITMENTS.value)
        across.setCurrentIndex(here)
        self._head_grid()

    def _head_grid(self) -> None:
        grid = self._ui.grid
        for number, column in enumerate(self._value.columns, start=1):
            name = QTableWidgetItem(textwrap.fill(column.head, _HEAD_WIDTH))
            name.setToolTip(column.title)
            grid.setHorizontalHeaderItem(number, name)
        if self._value.columns:
            grid.setHorizontalHeaderItem(0, QTableWidgetItem(self.tr("How far it is")))
        grid.setVerticalHeaderLabels([row.name for row in self._value.rows])

    def _show_rows(self, rows: Sequence[RowValue]) -> None:
        icons = self._icons()
        for number, row in enumerate(rows):
            self._show_sent(number, row)
            for column, cell in enumerate(row.cells, start=1):
                self._ui.grid.setItem(number, column, _item(cell, icons))

    def _show_sent(self, number: int, row: RowValue) -> None:
        lines = (row.sent, *row.back.splitlines())
        sent = QTableWidgetItem("\n".join(lines))
        said = self.tr("{department}: {sent}").format(department=row.name, sent=", ".join(lines))
        sent.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self._ui.grid.setItem(number, 0, sent)

    def _icons(self) -> dict[str, QIcon]:
        """Draw each sign once, in the colours of the theme."""
        palette = self.palette()
        chosen_one = palette.color(_Role.HighlightedText)
        return {sign: tinted_icon(sign, palette.color(role), chosen_one) for sign, role in _COLOURS.items()}

    def _want_cell(self) -> None:
        row, column = self._ui.grid.currentRow(), self._ui.grid.currentColumn() - 1
        if column >= 0 and self._value.rows[row].cells[column].text:
            self.cell_wanted.emit(self._value.rows[row].department, self._value.columns[column].key)

    def _scroll(self) -> None:
        """Bring the answers on screen, once the page knows how high they are."""
        for widget in (self._ui.answers_row, self._ui.answers, self._ui.answers_title):
            self._ui.scroll.ensureWidgetVisible(widget, 0, 12)

    def _scroll_down(self) -> None:
        """Bring on screen what was written, which stands last."""
        self._ui.scroll.ensureVisible(0, self.panel.geometry().bottom(), 0, 24)

    def _comment(self) -> None:
        line = chosen(self._ui.answers)
        if isinstance(line, AnswerLine):
            self.comment_wanted.emit(line)

    def _compare(self) -> None:
        line = chosen(self._ui.answers)
        if isinstance(line, AnswerLine):
            self.compare_wanted.emit(line.question)

    def _show_choice(self) -> None:
        line = chosen(self._ui.answers)
        for button in (self._ui.comment, self._ui.compare):
            button.setEnabled(isinstance(line, AnswerLine))
        self._ui.decide.setEnabled(isinstance(line, AnswerLine) and line.undecided)

    def _decide(self) -> None:
        line = chosen(self._ui.answers)
        if isinstance(line, AnswerLine) and line.undecided:
            self.conflict_wanted.emit(line.question)


def _dress_grid(grid: QTableWidget) -> None:
    """Make the grid one to walk through cell by cell; Tab leaves it."""
    grid.setTabKeyNavigation(False)
    grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    for header in (grid.horizontalHeader(), grid.verticalHeader()):
        header.setSectionResizeMode(header.ResizeMode.ResizeToContents)
    grid.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    fit(grid)


def _item(cell: CellValue, icons: Mapping[str, QIcon]) -> QTableWidgetItem:
    item = QTableWidgetItem(cell.text)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, cell.spoken)
    item.setToolTip(cell.spoken)
    if cell.sign:
        item.setIcon(icons[cell.sign])
    return item


def _cells(line: AnswerLine) -> Sequence[str]:
    return (line.label, line.said, line.who, line.at, line.standing)

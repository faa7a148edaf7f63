"""A small list of records, a line each, with a button to add one and a button to take one away."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from charter_desktop.domain.plan import MEASURES
from charter_desktop.gui.plan.plan_values import Choices

_HEIGHT = 28
_MOST_ACROSS = 5
_FOLDED_ACROSS = 4


class RowsEditor(QWidget):
    """Rows of named parts, each a line or, where `choices` has its name, a choice.

    Rows of more parts than fit beside one another take several lines, each below its own names.
    """

    def __init__(
        self, parts: Choices, choices: Mapping[str, Choices], add: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parts, self._choices = parts, choices
        self._across = len(parts) if len(parts) <= _MOST_ACROSS else _FOLDED_ACROSS
        self._editors: list[dict[str, QLineEdit | QComboBox]] = []
        self._stops: list[QWidget] = []
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._table = QWidget(self)
        layout.addWidget(self._table)
        self._add = QPushButton(add, self)
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._add_row)
        layout.addWidget(self._add)
        self.show_rows(())

    def show_rows(self, rows: Sequence[Mapping[str, str]]) -> None:
        """Show records; what was typed before goes."""
        old, self._table = self._table, QWidget(self)
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        self._editors, self._stops = [], []
        for column in range(self._across):
            grid.setColumnStretch(column, 1)
        for number, row in enumerate(rows, 1):
            if number == 1 or self._is_folded:
                self._show_names(grid, number)
            self._show_row(grid, number, row)
        self._layout.replaceWidget(old, self._table)
        self._table.setVisible(bool(rows))
        old.setParent(None)
        old.deleteLater()
        self._keep_order()

    def rows(self) -> list[dict[str, str]]:
        """Give the records as they are typed; blank ones are left out."""
        found = [self._typed(row) for row in self._editors]
        return [{part: text for part, text in row.items() if text} for row in found if any(row.values())]

    def focus(self, row: int, part: str) -> None:
        """Put the cursor into a part of a row, counted from one without the blank ones."""
        filled = [one for one in self._editors if any(self._typed(one).values())]
        if 0 < row <= len(filled):
            filled[row - 1].get(part, next(iter(filled[row - 1].values()))).setFocus()

    @property
    def _is_folded(self) -> bool:
        return len(self._parts) > self._across

    def _cell(self, number: int, place: int) -> tuple[int, int]:
        """Give line and column of a part in the grid; its name stands in the line above."""
        if not self._is_folded:
            return number, place
        lines = -(-len(self._parts) // self._across)
        return ((number - 1) * lines + place // self._across) * 2 + 1, place % self._across

    def _show_names(self, grid: QGridLayout, number: int) -> None:
        for place, (_, word) in enumerate(self._parts):
            label = QLabel(word, self._table)
            label.setWordWrap(True)
            line, column = self._cell(number, place)
            grid.addWidget(label, line - 1, column)

    def _show_row(self, grid: QGridLayout, number: int, row: Mapping[str, str]) -> None:
        editors: dict[str, QLineEdit | QComboBox] = {}
        named = self.tr("{part}, row {row}")
        for place, (part, word) in enumerate(self._parts):
            editor = self._editor(part, row.get(part, ""))
            editor.setAccessibleName(named.format(part=word, row=number))
            editor.setMinimumHeight(_HEIGHT)
            grid.addWidget(editor, *self._cell(number, place))
            editors[part] = editor
        less = QPushButton("✕", self._table)
        less.setAutoDefault(False)
        less.setAccessibleName(self.tr("Take away row {row}").format(row=number))
        less.setToolTip(less.accessibleName())
        less.clicked.connect(partial(self._take_away, number - 1))
        grid.addWidget(less, self._cell(number, 0)[0], self._across)
        self._editors.append(editors)
        self._stops += [*editors.values(), less]

    def _editor(self, part: str, text: str) -> QLineEdit | QComboBox:
        if part not in self._choices:
            line = QLineEdit(text, self._table)
            if part in MEASURES:
                line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if part.endswith("date") or part == "reached":
                line.setPlaceholderText(self.tr("dd/mm/yyyy"))
            return line
        box = QComboBox(self._table)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        fill_choices(box, self._choices[part], text)
        return box

    def _typed(self, row: Mapping[str, QLineEdit | QComboBox]) -> dict[str, str]:
        return {
            part: one.text().strip() if isinstance(one, QLineEdit) else str(one.currentData() or "")
            for part, one in row.items()
        }

    def _add_row(self) -> None:
        self.show_rows([*(self._typed(row) for row in self._editors), {}])
        QTimer.singleShot(0, self, self._focus_last)

    def _focus_last(self) -> None:
        if self._editors:
            next(iter(self._editors[-1].values())).setFocus()

    def _take_away(self, place: int) -> None:
        kept = [self._typed(row) for number, row in enumerate(self._editors) if number != place]
        self.show_rows(kept)
        self._add.setFocus()

    def _keep_order(self) -> None:
        """Tab goes through the rows, then to the button that adds one."""
        for first, second in pairwise([*self._stops, self._add]):
            QWidget.setTabOrder(first, second)


def fill_choices(box: QComboBox, choices: Choices, chosen: str) -> None:
    """Offer nothing and each choice; a name that is not offered any more stands as it is."""
    box.clear()
    box.addItem("", "")
    for name, word in choices:
        box.addItem(word, name)
    if box.findData(chosen) < 0:
        box.addItem(chosen, chosen)
    box.setCurrentIndex(box.findData(chosen))

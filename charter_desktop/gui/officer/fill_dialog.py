"""Shows what a filled template would change before anything is written, and asks what is taken over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidgetItem, QWidget

from charter_desktop._generated.qt.ui_fill_dialog import Ui_FillDialog
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.officer.fill_lines import FillLine, FillValue
from charter_desktop.gui.read_table import dress, fill, head
from charter_desktop.gui.values import Typed

_TICKS = (Qt.CheckState.Unchecked, Qt.CheckState.Checked)
_WIDE = 1
_STRETCHED = (1, 2, 3)


class FillDialog(QDialog):
    """Says `wanted` with the number of changes and the gesture that records them."""

    wanted = Signal(int, object)

    def __init__(self, value: FillValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_FillDialog()
        self._ui.setupUi(self)
        self._value = value
        enlarge(self._ui.title, 1.2)
        dress(self._ui.changes, _WIDE)
        self._show_words()
        self._show_changes()
        self._show_problems()
        self._ui.changes.itemChanged.connect(self._count)
        self._ui.newer.toggled.connect(self._tick_newer)
        self._ui.go.clicked.connect(self._go)
        self._ui.cancel.clicked.connect(self.reject)
        self._count()
        self._size()

    def chosen(self) -> tuple[FillLine, ...]:
        """Give the changes that are ticked."""
        return tuple(line for row, line in enumerate(self._value.lines) if self._is_ticked(row))

    def _show_words(self) -> None:
        ui = self._ui
        ui.title.setText(self._value.name)
        ui.help.setText(
            self.tr("Nothing is written yet. Take the tick away from what shall stay as it is.")
            if self._value.lines
            else "✓ " + self.tr("The file changes nothing here.")
        )

    def _show_changes(self) -> None:
        ui, lines = self._ui, self._value.lines
        names = (self.tr("Cell"), self.tr("Question"), self.tr("Now"), self.tr("Then"))
        head(ui.changes, names)
        fill(ui.changes, [self._words(line) for line in lines])
        for column in _STRETCHED:
            ui.changes.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for row, line in enumerate(lines):
            self._tick(row, ticked=not line.overwrites)
        for widget in (ui.changes_title, ui.changes, ui.go):
            widget.setVisible(bool(lines))
        ui.newer.setVisible(any(line.overwrites for line in lines))

    def _words(self, line: FillLine) -> tuple[str, ...]:
        newer = "⚠ " + self.tr("Changed here after the template was made") if line.overwrites else ""
        remark = f"⚠ {line.remark}" if line.remark else ""
        question = "\n".join(word for word in (line.label, newer, remark) if word)
        return line.place, question, line.before or "—", line.after or "—"

    def _show_problems(self) -> None:
        ui, problems = self._ui, self._value.problems
        ui.problems_title.setText(self.tr("%n cell(s) left out", "", len(problems)))
        ui.problems.addItems([f"⚠ {sentence}" for sentence in problems])
        for widget in (ui.problems_title, ui.problems):
            widget.setVisible(bool(problems))

    def _size(self) -> None:
        """Be as large as the window bears: texts stand side by side."""
        around = self.parentWidget()
        room = around.window().size() if around is not None else self.screen().availableGeometry().size()
        em = self.fontMetrics().horizontalAdvance("0")
        self.resize(min(em * 140, room.width() - 40), min(em * 90, room.height() - 40))

    def _tick(self, row: int, *, ticked: bool) -> None:
        item = self._item(row)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_TICKS[ticked])

    def _is_ticked(self, row: int) -> bool:
        return self._item(row).checkState() == Qt.CheckState.Checked

    def _item(self, row: int) -> QTableWidgetItem:
        item = self._ui.changes.item(row, 0)
        assert item is not None
        return item

    def _tick_newer(self, ticked: bool) -> None:
        for row, line in enumerate(self._value.lines):
            if line.overwrites:
                self._tick(row, ticked=ticked)

    def _count(self) -> None:
        count = len(self.chosen())
        self._ui.go.setText(self.tr("Take over %n change(s)", "", count))
        self._ui.go.setEnabled(count > 0)

    def _go(self) -> None:
        lines = self.chosen()
        gesture: tuple[Typed, ...] = tuple(typed for line in lines for typed in line.gesture)
        self.accept()
        self.wanted.emit(len(lines), gesture)

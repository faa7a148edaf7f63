"""A statistics table on its page: its grid, the states of its cells in words, and how it will leave."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charter_desktop.gui.officer.fold_button import FoldButton
from charter_desktop.gui.officer.grid_model import NO_NUMBER, GridModel
from charter_desktop.gui.officer.grid_view import GridView
from charter_desktop.gui.officer.protection_words import protection_word
from charter_desktop.gui.officer.rich_label import RichLabel
from charter_desktop.gui.values import GridValue, LeavingGridValue

_MOST_SAID = 6


class GridBlock(QWidget):
    """Says `typed` with what was typed into cells, and `leaving_wanted` when somebody asks how it leaves."""

    typed = Signal(object)
    typing = Signal(object)
    leaving_wanted = Signal()

    def __init__(
        self, grid: GridValue, name: str, states: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._model = GridModel(grid, self)
        self._view = GridView(self._model, name, states, self)
        self._said, self._leaving = RichLabel(self, "muted"), QWidget(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._view)
        self._layout.addWidget(self._said)
        self._add_buttons(grid)
        self._layout.addWidget(self._leaving)
        self._model.typed.connect(self.typed)
        self._model.typing.connect(self.typing)
        self.setFocusProxy(self._view)
        self.show_grid(grid)

    def show_grid(self, grid: GridValue) -> None:
        """Show the table as it stands now, and ask anew how it leaves while that is shown."""
        self._model.show_grid(grid)
        declared = self._model.declared()
        lines = [f"{NO_NUMBER} {one}" for one in declared[:_MOST_SAID]]
        if len(declared) > _MOST_SAID:
            lines.append("…")
        self._said.say("\n".join(lines))
        if self._how.isChecked():
            self.leaving_wanted.emit()

    def show_leaving(self, value: LeavingGridValue) -> None:
        """Show the table as it will leave, and why cells are hidden."""
        self._forget_leaving()
        self._leaving = QWidget(self)
        layout = QVBoxLayout(self._leaving)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        name = self.tr("As it will leave: {name}").format(name=self._name)
        layout.addWidget(GridView(GridModel(value.grid, self._leaving), name, (), self._leaving))
        words = RichLabel(self._leaving, "muted")
        reasons = "; ".join(map(protection_word, value.reasons))
        sign = f"{NO_NUMBER} " if value.grid.states else ""
        words.say(sign + reasons if reasons else self.tr("It leaves as it is."))
        layout.addWidget(words)
        self._layout.addWidget(self._leaving)

    def leave(self) -> None:
        """Take over what is being typed in a cell."""
        self._view.leave()

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the grid."""
        self._view.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Describe the grid, and say how a cell is told to have no number."""
        help_ = self.tr("Ctrl+. says why a cell has no number.")
        self._view.setAccessibleDescription(" ".join(filter(None, (text, help_))))

    def _add_buttons(self, grid: GridValue) -> None:
        line = QHBoxLayout()
        more = FoldButton(
            self.tr("More categories"), self.tr("More categories of {name}").format(name=self._name), self
        )
        self._how = FoldButton(
            self.tr("How it will leave"), self.tr("How it will leave: {name}").format(name=self._name), self
        )
        more.setVisible(bool(grid.optional_rows or grid.optional_columns))
        more.opened.connect(self._view.show_optional)
        self._how.opened.connect(self._ask)
        line.addWidget(more)
        line.addWidget(self._how)
        line.addStretch(1)
        self._layout.addLayout(line)

    def _ask(self, wanted: bool) -> None:
        if wanted:
            self.leaving_wanted.emit()
        else:
            self._forget_leaving()

    def _forget_leaving(self) -> None:
        focus = self._leaving.focusWidget()
        if focus is not None and focus.hasFocus():
            self._how.setFocus(Qt.FocusReason.OtherFocusReason)
        self._leaving.hide()
        self._leaving.deleteLater()
        self._leaving = QWidget(self)

"""A repeat on its page as a table: name, help, cells, what is wrong with them, rows added and taken away."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.officer.readings import ReadingsBar
from charter_desktop.gui.officer.table_model import TableModel
from charter_desktop.gui.officer.table_view import TableView
from charter_desktop.gui.values import ItemValue, TableValue

_MOST_SAID = 5


class TableBlock(QWidget):
    """Shows a TableValue and says `gesture` with what was typed, pasted, added or taken away."""

    gesture = Signal(object)
    typing = Signal(object)

    def __init__(self, table: TableValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._model = TableModel(table, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._title, self._hint, self._wrong = (self._label(one) for one in ("", "muted", "error"))
        enlarge(self._title, 1.1)
        self._view = TableView(self._model, table.label, self)
        self._title.setBuddy(self._view)
        self._readings, self._buttons = ReadingsBar(self), QWidget(self)
        self._readings.gesture.connect(self.gesture)
        for widget in (self._title, self._hint, self._view, self._wrong, self._readings, self._buttons):
            layout.addWidget(widget)
        self._add_buttons()
        self._model.typed.connect(self.gesture)
        self._model.typing.connect(self.typing)
        self._view.moved.connect(self._visit)
        self._view.setAccessibleDescription(self._help())
        self._show()

    def show_item(self, item: ItemValue) -> None:
        """Show the table as it stands; only what changed is drawn anew."""
        if isinstance(item, TableValue):
            self._table = item
            self._model.show_table(item)
            self._show()

    def show_missing(self) -> None:
        """Say all that is missing: somebody wants to send."""
        self._model.visit_all()
        self._show_wrong()

    def focus(self, question: str = "") -> None:
        """Put the cursor into the table, or into the cell of a question."""
        place = self._model.place(question)
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if place.isValid():
            self._view.go_to(place)

    def leave(self) -> None:
        """Hand out what is typed in a cell."""
        self._view.leave()

    @property
    def relevant(self) -> bool:
        """Whether the repeat is asked at all now."""
        return self._table.relevant

    def _label(self, tone: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("tone", tone)
        return label

    def _add_buttons(self) -> None:
        layout = QHBoxLayout(self._buttons)
        layout.setContentsMargins(0, 0, 0, 0)
        self._add = QPushButton(self.tr("Add a row"), self._buttons)
        self._remove = QPushButton(self.tr("Remove rows"), self._buttons)
        for button, said in (
            (self._add, self.tr("Add a row: {name}")),
            (self._remove, self.tr("Remove the chosen rows: {name}")),
        ):
            button.setAccessibleName(said.format(name=self._table.label))
            layout.addWidget(button)
        layout.addStretch(1)
        self._add.clicked.connect(self._add_row)
        self._remove.clicked.connect(self._remove_rows)

    def _show(self) -> None:
        self._title.setText(self._table.label)
        hint = self._table.hint or (self._help() if self._table.grows else "")
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._buttons.setVisible(self._table.grows)
        self._remove.setEnabled(bool(self._table.rows))
        self._readings.offer(self._table.readings)
        self._show_wrong()

    def _help(self) -> str:
        return self.tr("Type in the last line to add a row, or paste rows copied from a spreadsheet.")

    def _show_wrong(self) -> None:
        said = self._model.messages()
        lines = [f"⚠ {one}" for one in said[:_MOST_SAID]]
        if len(said) > _MOST_SAID:
            lines.append(self.tr("%n more problem(s) in this table", "", len(said) - _MOST_SAID))
        self._wrong.setText("\n".join(lines))
        self._wrong.setVisible(bool(lines))

    def _visit(self, left: QModelIndex) -> None:
        if self._model.visit(left):
            self._show_wrong()

    def _add_row(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.go_to(self._model.add_row())

    def _remove_rows(self) -> None:
        if self._model.remove_rows(self._view.chosen_rows()):
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

"""The rows of a repeat for Qt's table view: one column a question; typing into the last line adds a row."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, Qt

from charter_desktop.domain.field import new_id
from charter_desktop.forms.definition import Kind
from charter_desktop.forms.rows import ADD_ROW, REMOVE_ROW
from charter_desktop.gui.officer.cells_model import CellsModel, Index, without_heads
from charter_desktop.gui.values import CellValue, ColumnValue, TableValue, Typed

_Role = Qt.ItemDataRole
_NOTHING = CellValue()
_NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RANGE})
_SELECTS = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})


class TableModel(CellsModel):
    """Shows a TableValue and says `typed` with a gesture; new rows are there before they are stored."""

    def __init__(self, table: TableValue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._rows = list(table.rows)
        self._cells = dict(table.cells)
        self._visited: set[str] = set()

    # what is shown

    def show_table(self, table: TableValue) -> None:
        """Show the table as it stands now; a partial one changes its own cells alone."""
        self._table = table
        self._take_rows(list(table.rows))
        if table.whole:
            self._cells = dict(table.cells)
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self._cells.update(table.cells)
        touched = {one.rpartition("/")[0] for one in table.cells}
        rows = [number for number, row in enumerate(self._rows) if row in touched]
        if rows:
            last = self.index(rows[-1], self.columnCount() - 1)
            self.dataChanged.emit(self.index(rows[0], 0), last)

    def column(self, index: Index) -> ColumnValue:
        """Give the question of a cell."""
        return self._table.columns[index.column()]

    def cell(self, index: Index) -> CellValue:
        """Give what stands in a cell."""
        return self._cells.get(self.question(index), _NOTHING)

    def choices(self, index: Index) -> tuple[tuple[str, str], ...]:
        """Give the choices of a cell, which may depend on others in its row."""
        own = self.cell(index).choices
        return self.column(index).choices if own is None else own

    def question(self, index: Index) -> str:
        """Give the id of the question of a cell; blank in the empty last line."""
        if index.row() >= len(self._rows):
            return ""
        return f"{self._rows[index.row()]}/{self.column(index).name}"

    def place(self, question: str) -> QModelIndex:
        """Give the cell of a question, or no valid one."""
        row, _, name = question.rpartition("/")
        names = [column.name for column in self._table.columns]
        if row not in self._rows or name not in names:
            return QModelIndex()
        return self.index(self._rows.index(row), names.index(name))

    def messages(self) -> list[str]:
        """Say what is wrong in the cells, row by row; what is missing only where somebody was."""
        return [said for row in self._rows for said in self._said(row)]

    def visit(self, index: Index) -> bool:
        """Somebody left this cell; tells whether there is something to say now that was not said before."""
        question = self.question(index)
        if not question or question in self._visited:
            return False
        self._visited.add(question)
        self.dataChanged.emit(index, index)
        return bool(self.cell(index).missing)

    def visit_all(self) -> None:
        """Somebody wants to send: say all that is missing."""
        names = [column.name for column in self._table.columns]
        self._visited.update(f"{row}/{name}" for row in self._rows for name in names)
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    # what is typed

    def fill(self, cells: Iterable[tuple[Index, str]]) -> bool:
        """Take one or many cells as one gesture; text in the empty last line makes it a row."""
        wanted = [
            (index.row(), index.column(), text.strip()) for index, text in cells if self.is_typed(index)
        ]
        lines = [row for row, _, text in wanted if row >= len(self._rows) and text]
        return self._take(wanted, max(lines, default=-1) + 1 - len(self._rows))

    def tell_typing(self, index: Index, text: str) -> None:
        """Say what is half typed; the empty last line is no row yet, so nothing can be kept for it."""
        question = self.question(index)
        if question:
            self.typing.emit(Typed(question, "", text))

    def paste(self, here: QModelIndex, block: Sequence[Sequence[str]]) -> None:
        """Fill a block from a cell on, with the rows that it needs; a line of column names is passed over."""
        lines = without_heads(block, [column.label for column in self._table.columns])
        width = self.columnCount()
        wanted = [
            (here.row() + down, here.column() + across, text.strip())
            for down, line in enumerate(lines)
            for across, text in enumerate(line)
            if here.column() + across < width
        ]
        more = here.row() + len(lines) - len(self._rows)
        self._take(wanted, more if self._table.grows else 0)

    def add_row(self) -> QModelIndex:
        """Add a row at the end; gives its first cell."""
        self._take((), 1)
        return self.index(len(self._rows) - 1, 0)

    def remove_rows(self, numbers: Iterable[int]) -> bool:
        """Ask for rows to be taken away as one gesture; tells whether there are any."""
        gone = [self._rows[number] for number in sorted(set(numbers)) if number < len(self._rows)]
        if gone:
            self.typed.emit(tuple(Typed(row, REMOVE_ROW, "") for row in gone))
        return bool(gone)

    def is_typed(self, index: Index) -> bool:
        """Say whether a person may type here."""
        return not self.cell(index).shut

    # Qt's own questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Count the rows, and the empty last line where a person may add one."""
        return 0 if parent.isValid() else len(self._rows) + self._table.grows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Count the questions."""
        return 0 if parent.isValid() else len(self._table.columns)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Give the words of a column, or the number of a row."""
        if orientation == Qt.Orientation.Vertical:
            number = str(section + 1) if section < len(self._rows) else "+"
            return number if role == _Role.DisplayRole else None
        column = self._table.columns[section]
        match role:
            case _Role.DisplayRole:
                mark = self.tr(" (required)") if column.required else ""
                return column.label + mark
            case _Role.ToolTipRole:
                return column.hint or None
            case _:
                return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give text, what typing begins with, alignment and spoken name of a cell."""
        cell = self.cell(index)
        match role:
            case _Role.DisplayRole:
                return self._shown(index, cell)
            case _Role.EditRole:
                return cell.shown if self.column(index).kind in _SELECTS else cell.typed
            case _Role.TextAlignmentRole:
                number = self.column(index).kind in _NUMBERS
                side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
            case _Role.ToolTipRole:
                return self._wrong(index, cell) or cell.shown or None
            case _Role.AccessibleTextRole:
                return self._spoken(index, cell)
            case _:
                return None

    # how

    def _take(self, wanted: Sequence[tuple[int, int, str]], more: int) -> bool:
        """Add the rows that are needed and write into the cells, as one gesture."""
        new = [f"{self._table.id}[{new_id()}]" for _ in range(max(0, more))]
        self._take_rows(self._rows + new)
        steps = [Typed(row, ADD_ROW, "") for row in new]
        steps += self._written(wanted)
        if steps:
            rows = [row for row, _, _ in wanted] or [len(self._rows) - 1]
            last = self.index(min(max(rows), self.rowCount() - 1), self.columnCount() - 1)
            self.dataChanged.emit(self.index(min(rows), 0), last)
            self.typed.emit(tuple(steps))
        return bool(steps)

    def _written(self, wanted: Iterable[tuple[int, int, str]]) -> Iterator[Typed]:
        for row, column, text in wanted:
            index = self.index(row, column)
            question = self.question(index)
            if not question or not self.is_typed(index) or self._stands(index, text):
                continue
            shown = dict(self.choices(index)).get(text, text)
            self._cells[question] = replace(self.cell(index), shown=shown, typed=text, message="")
            yield Typed(question, "", text)

    def _stands(self, index: Index, text: str) -> bool:
        cell = self.cell(index)
        return not cell.message and text in {cell.typed, cell.shown} and not (cell.typed and not text)

    def _take_rows(self, rows: list[str]) -> None:
        """Take rows away and put rows in where the lists differ."""
        old, none = self._rows, QModelIndex()
        if rows == old:
            return
        same = next((at for at, pair in enumerate(zip(old, rows, strict=False)) if pair[0] != pair[1]), None)
        first = min(len(old), len(rows)) if same is None else same
        tail = 0
        while tail < min(len(old), len(rows)) - first and old[-1 - tail] == rows[-1 - tail]:
            tail += 1
        if len(old) - tail > first:
            self.beginRemoveRows(none, first, len(old) - tail - 1)
            self._rows = old[:first] + old[len(old) - tail :]
            self.endRemoveRows()
        if len(rows) - tail > first:
            after = (
                1 if self._table.grows and not tail else 0
            )  # the empty last line becomes the first new row
            self.beginInsertRows(none, first + after, len(rows) - tail - 1 + after)
            self._rows = rows
            self.endInsertRows()

    def _said(self, row: str) -> Iterator[str]:
        for column in self._table.columns:
            question = f"{row}/{column.name}"
            cell = self._cells.get(question, _NOTHING)
            said = cell.message or (cell.missing if question in self._visited else "")
            if said:
                yield said

    def _wrong(self, index: Index, cell: CellValue) -> str:
        return cell.message or (cell.missing if self.question(index) in self._visited else "")

    def _shown(self, index: Index, cell: CellValue) -> str:
        if self._wrong(index, cell):
            return f"⚠ {cell.shown}"
        return "—" if cell.shut and not cell.shown else cell.shown

    def _spoken(self, index: Index, cell: CellValue) -> str:
        column = self.column(index).label
        if index.row() >= len(self._rows):
            return self.tr("New row, {column}: empty").format(column=column)
        text = cell.shown or (self.tr("not asked here") if cell.shut else self.tr("empty"))
        said = self.tr("Row {number}, {column}: {text}").format(
            number=index.row() + 1, column=column, text=text
        )
        wrong = self._wrong(index, cell)
        return f"{said}. {wrong}" if wrong else said

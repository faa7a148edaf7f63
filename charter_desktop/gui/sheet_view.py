"""Shows something to read: sentences, pictures and tables below one another."""

from PySide6.QtWidgets import QLabel, QTableWidget, QVBoxLayout, QWidget

from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.picture import PictureLabel
from charter_desktop.gui.read_table import fill, head
from charter_desktop.gui.sheet_values import SheetValue, TableValue
from charter_desktop.gui.short_table import align_right, shorten, spread, unroll


class SheetView(QWidget):
    """Is made anew for each sheet that it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget(self)
        self._layout.addWidget(self._content)

    def show_sheet(self, sheet: SheetValue) -> None:
        """Show a sheet in the place of the one before."""
        old, self._content = self._content, QWidget(self)
        rows = QVBoxLayout(self._content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        title = self._label(sheet.title)
        enlarge(title, 1.1)
        rows.addWidget(title)
        for sentence in sheet.sentences:
            rows.addWidget(self._label(sentence))
        for picture in sheet.pictures:
            label = PictureLabel(self._content)
            label.show_picture(picture, sheet.picture_name, sheet.picture_text)
            rows.addWidget(label)
        for table in sheet.tables:
            if table.rows:
                rows.addWidget(self._label(table.name))
                rows.addWidget(self._table(table))
        rows.addStretch(1)
        self._layout.replaceWidget(old, self._content)
        old.setParent(None)
        old.deleteLater()

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self._content)
        label.setWordWrap(True)
        return label

    def _table(self, value: TableValue) -> QTableWidget:
        table = QTableWidget(self._content)
        table.setAccessibleName(value.name)
        shorten(table, value.wide[0])
        unroll(table)
        head(table, value.heads)
        spread(table, value.wide[1:])
        fill(table, value.rows)
        table.clearSelection()  # it is there to be read: nothing is to be done with a row
        for column in value.numbers:
            align_right(table, column)
        return table

"""One section of a questionnaire, rendered from its form; leaving a field hands out what was typed."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from charter_desktop._generated.qt.ui_section_page import Ui_SectionPage
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.officer.field_row import FieldRow
from charter_desktop.gui.values import FieldValue, SectionValue


class SectionPage(QWidget):
    """Shows one section at a time and changes only the rows that an outcome names."""

    gesture = Signal(str, object)
    typing = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SectionPage()
        self._ui.setupUi(self)
        enlarge(self._ui.title, 1.4)
        self._rows: dict[str, FieldRow] = {}
        self._headings: list[tuple[QLabel, list[FieldRow]]] = []
        self._content: QWidget | None = None
        self.place = ""

    def show_section(self, section: SectionValue, states: Sequence[tuple[str, str]]) -> None:
        """Build the page anew, the old one goes."""
        self._clear()
        self.place = section.place
        self._ui.title.setText(section.title)
        self._content = QWidget(self._ui.content)
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        heading = ""
        for field in section.fields:
            if field.heading != heading:
                heading = field.heading
                self._headings.append((self._add_heading(layout, heading), []))
            self._add_row(layout, field, states)
        layout.addStretch(1)
        self._show_headings()
        self._ui.rows.addWidget(self._content, 1)
        self._ui.scroll.verticalScrollBar().setValue(0)

    def show_fields(self, fields: Iterable[FieldValue]) -> None:
        """Show what changed."""
        for field in fields:
            row = self._rows.get(field.id)
            if row is not None:
                row.show_field(field)
                if row.isHidden() is field.relevant:
                    row.setVisible(field.relevant)
        self._show_headings()

    def focus_question(self, question: str) -> bool:
        """Put the cursor into a question and bring it into sight; False when it is not on this page."""
        row = self._rows.get(question)
        if row is None or not row.relevant:
            return False
        row.focus()
        self._ui.scroll.ensureWidgetVisible(row, 24, 24)
        return True

    def focus_first(self) -> None:
        """Put the cursor into the first question."""
        next((True for question in self._rows if self.focus_question(question)), False)

    def leave(self) -> None:
        """Hand out what is being typed, before the page goes."""
        for row in self._rows.values():
            row.leave()

    def row(self, question: str) -> FieldRow:
        """Give the row of a question."""
        return self._rows[question]

    def _clear(self) -> None:
        self._rows, self._headings = {}, []
        if self._content is not None:
            self._ui.rows.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    def _add_heading(self, layout: QVBoxLayout, text: str) -> QLabel:
        label = QLabel(text, self._content)
        label.setWordWrap(True)
        enlarge(label, 1.15)
        layout.addWidget(label)
        return label

    def _add_row(self, layout: QVBoxLayout, field: FieldValue, states: Sequence[tuple[str, str]]) -> None:
        card = FieldRow(field, states, self._content)
        card.setVisible(field.relevant)
        card.gesture.connect(self._hand_out)
        card.typing.connect(self.typing)
        layout.addWidget(card)
        self._rows[field.id] = card
        if self._headings:
            self._headings[-1][1].append(card)

    def _show_headings(self) -> None:
        for label, rows in self._headings:
            label.setVisible(bool(label.text()) and any(row.relevant for row in rows))

    def _hand_out(self, gesture: object) -> None:
        self.gesture.emit(self.place, gesture)

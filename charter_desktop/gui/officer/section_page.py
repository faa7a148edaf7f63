"""One section of a questionnaire, rendered from its form; leaving a field hands out what was typed."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from charter_desktop._generated.qt.ui_section_page import Ui_SectionPage
from charter_desktop.gui.headings import enlarge
from charter_desktop.gui.officer.choice_table import ChoiceTable
from charter_desktop.gui.officer.field_row import FieldRow
from charter_desktop.gui.officer.row_widgets import RepeatFoot, RowHead
from charter_desktop.gui.officer.table_block import TableBlock
from charter_desktop.gui.values import (
    ChoiceTableValue,
    FieldValue,
    ItemValue,
    LeavingGridValue,
    RepeatValue,
    RowValue,
    SectionValue,
    TableValue,
    Typed,
)

PageItem = FieldRow | RowHead | RepeatFoot | TableBlock | ChoiceTable
_AT_ONCE = 15
"""Rows that are built before the window gets a turn again: more would be felt (30 ms)."""


class SectionPage(QWidget):
    """Shows one section at a time and changes only the rows that an outcome names.

    The first rows of a long section are there at once, the others follow in the next moments.
    """

    gesture = Signal(str, object)
    typing = Signal(object)
    leaving_wanted = Signal(str)
    file_wanted = Signal(object)
    decision_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SectionPage()
        self._ui.setupUi(self)
        enlarge(self._ui.title, 1.4)
        self._ui.take_over.clicked.connect(self._take_over)
        self._rows: dict[str, PageItem] = {}
        self._items: dict[str, ItemValue] = {}
        self._headings: list[tuple[QLabel, list[PageItem]]] = []
        self._content: QWidget | None = None
        self._waiting: list[ItemValue] = []
        self._states: Sequence[tuple[str, str]] = ()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._build_some)
        self._visited: set[str] = set()
        self._checked = False
        self.place = ""

    def show_section(self, section: SectionValue, states: Sequence[tuple[str, str]]) -> None:
        """Build the page anew, the old one goes."""
        self._clear()
        self.place = section.place
        self._ui.title.setText(section.title)
        self._states, self._waiting = states, list(section.items)
        self._items = {item.id: item for item in section.items}
        self._offer_previous()
        self._content = QWidget(self._ui.content)
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addStretch(1)
        self._build_some()
        self._ui.rows.addWidget(self._content, 1)
        self._ui.scroll.verticalScrollBar().setValue(0)

    def show_items(self, items: Iterable[ItemValue]) -> None:
        """Show what changed."""
        items = tuple(items)
        self._build_all()
        for item in items:
            row = self._rows.get(item.id)
            if row is not None:
                row.show_item(item)
                if row.isHidden() is item.relevant:
                    row.setVisible(item.relevant)
        self._items.update((item.id, item) for item in items)
        self._offer_previous()
        self._show_headings()

    def focus_question(self, question: str) -> bool:
        """Put the cursor into a question and bring it into sight; False when it is not on this page."""
        if question not in self._rows:
            self._build_all()
        row = self._rows.get(question) or self._rows.get(question.rpartition("[")[0])
        if row is None or not row.relevant:
            return False
        row.focus(question)
        self._ui.scroll.ensureWidgetVisible(row, 24, 24)
        return True

    def focus_first(self) -> None:
        """Put the cursor into the first question."""
        next((True for question in self._rows if self.focus_question(question)), False)

    def question_of(self, widget: QWidget | None) -> str:
        """Give the id of the question, or of the table, that a control stands in; blank for none."""
        around = (name for name, row in self._rows.items() if widget is not None and row.isAncestorOf(widget))
        return next(around, "")

    def show_leaving(self, value: LeavingGridValue) -> None:
        """Show how a statistics table will leave."""
        row = self._rows.get(value.question)
        if isinstance(row, FieldRow):
            row.show_leaving(value)

    def say_missing(self) -> None:
        """From now on say what is missing, wherever it is: somebody wants to send."""
        self._checked = True
        for row in self._rows.values():
            _say_missing(row)

    def leave(self) -> None:
        """Hand out what is being typed, before the page goes."""
        for row in self._rows.values():
            row.leave()

    def row(self, place: str) -> PageItem:
        """Give what stands on the page for a question, a row or a repeat."""
        self._build_all()
        return self._rows[place]

    def scrolled(self) -> int:
        """Give how far down the page is scrolled."""
        return self._ui.scroll.verticalScrollBar().value()

    def scroll_to(self, value: int) -> None:
        """Scroll to where the page was before it was built anew."""
        self._build_all()
        layout = self._ui.content.layout()
        assert layout is not None
        layout.activate()
        self._ui.scroll.verticalScrollBar().setValue(value)

    def _build_some(self) -> None:
        """Build the next rows, and come back for those after them."""
        ready, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for item in ready:
            self._build(item)
        self._show_headings()
        if self._waiting:
            self._next.start()

    def _build_all(self) -> None:
        while self._waiting:
            self._build_some()
        self._next.stop()

    def _build(self, item: ItemValue) -> None:
        last = self._headings[-1][0].text() if self._headings else ""
        if isinstance(item, FieldValue | ChoiceTableValue) and item.heading != last:
            self._headings.append((self._add_heading(item.heading), []))
        self._add(item)

    def _clear(self) -> None:
        self._next.stop()
        self._waiting = []
        self._visited |= {name for name, row in self._rows.items() if _was_visited(row)}
        self._rows, self._headings = {}, []
        if self._content is not None:
            self._ui.rows.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None

    def _add_heading(self, text: str) -> QLabel:
        label = QLabel(text, self._content)
        label.setWordWrap(True)
        enlarge(label, 1.15)
        self._append(label)
        return label

    def _add(self, item: ItemValue) -> None:
        card = self._made(item)
        card.setVisible(item.relevant)
        card.gesture.connect(self._hand_out)
        card.typing.connect(self.typing)
        if isinstance(card, FieldRow):
            card.leaving_wanted.connect(self.leaving_wanted)
            card.file_wanted.connect(self.file_wanted)
            card.decision_wanted.connect(self.decision_wanted)
        self._append(card)
        self._rows[item.id] = card
        if self._checked:
            _say_missing(card)
        if isinstance(item, ChoiceTableValue):
            self._rows.update((field.id, card) for field in item.fields)
        if self._headings:
            self._headings[-1][1].append(card)

    def _made(self, item: ItemValue) -> PageItem:
        match item:
            case FieldValue():
                visited = self._checked or item.id in self._visited
                return FieldRow(item, self._states, self._content, visited=visited)
            case RowValue():
                return RowHead(item, self._content)
            case RepeatValue():
                return RepeatFoot(item, self._content)
            case TableValue():
                return TableBlock(item, self._content)
            case ChoiceTableValue():
                return ChoiceTable(item, self._content)

    def _append(self, widget: QWidget) -> None:
        """Put a widget below those that are there, above the stretch."""
        assert self._content is not None
        layout = self._content.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.count() - 1, widget)

    def _show_headings(self) -> None:
        for label, rows in self._headings:
            label.setVisible(bool(label.text()) and any(row.relevant for row in rows))

    def _offer_previous(self) -> None:
        """Offer last round's answers for all fields of the page that are empty and had one."""
        count = len(self._from_last_round())
        said = self.tr("Use last round's answers for %n empty field(s)", "", count)
        self._ui.take_over.setText(said)
        self._ui.take_over.setVisible(count > 1)

    def _from_last_round(self) -> tuple[Typed, ...]:
        fields = (item for item in self._items.values() if isinstance(item, FieldValue))
        return tuple(
            Typed(field.id, "", field.previous_typed)
            for field in fields
            if field.previous_typed and not field.text and field.grid is None and not field.state
            if field.relevant and not field.readonly
        )

    def _take_over(self) -> None:
        self._hand_out(self._from_last_round())

    def _hand_out(self, gesture: object) -> None:
        self.gesture.emit(self.place, gesture)


def _say_missing(row: PageItem) -> None:
    if isinstance(row, FieldRow | TableBlock | ChoiceTable):
        row.show_missing()


def _was_visited(row: PageItem) -> bool:
    return isinstance(row, FieldRow) and row.visited

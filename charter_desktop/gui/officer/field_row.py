"""One question on its page: label, hint, control, what is wrong, and what stands beside the answer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from charter_desktop.forms.definition import Kind
from charter_desktop.gui.officer.beside import BesidePanel
from charter_desktop.gui.officer.choice_box import ChoiceBox
from charter_desktop.gui.officer.editors import (
    AcknowledgeEditor,
    ButtonsEditor,
    LineEditor,
    TextEditor,
)
from charter_desktop.gui.officer.grid_model import GridModel
from charter_desktop.gui.officer.grid_view import GridView
from charter_desktop.gui.values import FieldValue, ItemValue, Reading, Typed

MOST_BUTTONS = 6
"""More choices than these stand in a box that opens."""
Editor = LineEditor | TextEditor | ChoiceBox | ButtonsEditor | AcknowledgeEditor
_NARROW = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.DATE, Kind.TIME, Kind.DATE_TIME, Kind.RANGE})


class FieldRow(QWidget):
    """Shows a FieldValue and says `gesture` with what a person typed."""

    gesture = Signal(object)
    typing = Signal(object)

    def __init__(
        self, field: FieldValue, states: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._field, self._states = field, states
        self._model: GridModel | None = None
        self._editor: Editor | GridView | None = None
        self._beside: BesidePanel | None = None
        self._readings: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._label = self._add_head()
        self._hint = self._add_note(field.hint, "muted")
        self._add_previous()
        self._add_editor()
        self._message = self._add_note(field.message, "error")
        self._show(field)

    def show_item(self, field: ItemValue) -> None:
        """Show the question as it stands now; nothing is touched where nothing changed."""
        if isinstance(field, FieldValue) and field != self._field:
            self._show(field)

    def _show(self, field: FieldValue) -> None:
        self._field = field
        mark = self.tr(" (required)") if field.required else ""
        self._label.setText((field.label + mark).replace("&", "&&"))
        _say(self._hint, field.hint)
        _say(self._message, "⚠ " + field.message if field.message else "")
        self._offer(field.readings)
        if self._model is not None and field.grid is not None:
            self._model.show_grid(field.grid)
        elif self._editor is not None and not isinstance(self._editor, GridView):
            self._editor.show_text(field.text)
        if self._editor is not None:
            self._editor.setEnabled(not field.readonly)
            self._editor.setAccessibleName(self._label.text().replace("&&", "&"))
            self._editor.setAccessibleDescription(" ".join(filter(None, (field.message, field.hint))))
        if field.state or field.comment:
            self._open_beside()
        if self._beside is not None:
            self._beside.show_values(field.state, field.comment)

    def _offer(self, readings: Sequence[Reading]) -> None:
        """Offer a button for each number that an ambiguous text can mean."""
        if self._readings is not None:
            self._readings.hide()
            self._readings.deleteLater()
            self._readings = None
        if not readings:
            return
        self._readings = QWidget(self)
        layout = QHBoxLayout(self._readings)
        layout.setContentsMargins(0, 0, 0, 0)
        for reading in readings:
            button = QPushButton(self.tr("It means {number}").format(number=reading.shown), self._readings)
            button.clicked.connect(partial(self.gesture.emit, reading.chosen))
            layout.addWidget(button)
        layout.addStretch(1)
        self._layout.insertWidget(self._layout.indexOf(self._message) + 1, self._readings)

    def focus(self, question: str = "") -> None:
        """Put the cursor into the control."""
        del question
        if self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Hand out what is typed in any control of this row."""
        if self._editor is not None:
            self._editor.leave()
        if self._beside is not None:
            self._beside.leave()

    @property
    def relevant(self) -> bool:
        """Whether the question is asked at all now."""
        return self._field.relevant

    # how

    def _add_head(self) -> QLabel:
        head = QHBoxLayout()
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        head.addWidget(label, 1)
        self._layout.addLayout(head)
        return label

    def _add_note(self, text: str, tone: str) -> QLabel:
        note = QLabel(self)
        note.setProperty("tone", tone)
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        self._layout.addWidget(note)
        _say(note, text)
        return note

    def _add_previous(self) -> None:
        if not self._field.previous:
            return
        line = QHBoxLayout()
        words = QLabel(self.tr("Last round: {answer}").format(answer=self._field.previous), self)
        words.setProperty("tone", "muted")
        words.setWordWrap(True)
        line.addWidget(words, 1)
        if self._field.grid is None and not self._field.readonly:
            button = QPushButton(self.tr("Use this"), self)
            button.setAccessibleName(
                self.tr("Use last round's answer: {name}").format(name=self._field.label)
            )
            button.clicked.connect(self._take_over)
            line.addWidget(button)
        self._layout.addLayout(line)

    def _add_editor(self) -> None:
        field = self._field
        if field.kind is Kind.NOTE:
            return
        if field.grid is not None:
            self._model = GridModel(field.grid, self)
            self._model.typed.connect(self._leave_cells)
            self._editor = GridView(self._model, field.label, self)
        else:
            self._editor = self._make_editor()
            self._editor.left.connect(self._leave_answer)
        if isinstance(self._editor, LineEditor | TextEditor):
            self._editor.typing.connect(self._tell_typing)
            if field.typing:
                self._editor.take_typing(field.typing)
        self._layout.addWidget(self._editor)
        self._label.setBuddy(self._editor)
        if not field.readonly:
            self._add_more()

    def _add_more(self) -> None:
        self._more = QToolButton(self)
        self._more.setText(self.tr("State and comment"))
        self._more.setAccessibleName(self.tr("State and comment of {name}").format(name=self._field.label))
        self._more.setCheckable(True)
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more.setArrowType(Qt.ArrowType.RightArrow)
        self._more.toggled.connect(self._turn_arrow)
        self._more.setAutoRaise(True)
        self._more.setMinimumHeight(24)
        self._more.clicked.connect(self._toggle_beside)
        self._layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_editor(self) -> Editor:
        field = self._field
        match field.kind:
            case Kind.SELECT_ONE if len(field.choices) > MOST_BUTTONS:
                return ChoiceBox(field.choices, self.tr("(no answer)"), self)
            case Kind.SELECT_ONE | Kind.SELECT_MULTIPLE:
                return ButtonsEditor(field.choices, several=field.kind is Kind.SELECT_MULTIPLE, parent=self)
            case Kind.ACKNOWLEDGE:
                return AcknowledgeEditor(self.tr("I have read this"), self)
            case _ if field.multiline:
                return TextEditor(self)
            case _:
                line = LineEditor(self)
                if field.kind in _NARROW:
                    line.setMaximumWidth(line.fontMetrics().horizontalAdvance("0") * 24)
                if field.kind is Kind.DATE:
                    line.setPlaceholderText(self.tr("dd/mm/yyyy"))
                return line

    def _leave_answer(self, text: str) -> None:
        self.gesture.emit((Typed(self._field.id, "", text),))

    def _leave_cells(self, cells: Sequence[tuple[str, str]]) -> None:
        self.gesture.emit(tuple(Typed(self._field.id, key, text) for key, text in cells))

    def _leave_beside(self, part: str, text: str) -> None:
        self.gesture.emit((Typed(self._field.id, part, text),))

    def _tell_typing(self, text: str) -> None:
        self.typing.emit(Typed(self._field.id, "", text))

    def _tell_typing_beside(self, part: str, text: str) -> None:
        self.typing.emit(Typed(self._field.id, part, text))

    def _take_over(self) -> None:
        self._leave_answer(self._field.previous_typed)

    def _turn_arrow(self, opened: bool) -> None:
        self._more.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)

    def _toggle_beside(self, wanted: bool) -> None:
        if wanted:
            self._open_beside()
            assert self._beside is not None
            self._beside.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._beside is not None:
            self._beside.hide()

    def _open_beside(self) -> None:
        if self._beside is None:
            self._beside = BesidePanel(self._states, self._field.label, self)
            self._beside.left.connect(self._leave_beside)
            self._beside.typing.connect(self._tell_typing_beside)
            self._beside.show_values(self._field.state, self._field.comment)
            self._layout.addWidget(self._beside)
            QWidget.setTabOrder(self._more, self._beside)
        self._beside.show()
        self._more.setChecked(True)


def _say(note: QLabel, text: str) -> None:
    note.setText(text)
    note.setVisible(bool(text))

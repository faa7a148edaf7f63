"""One question on its page: label, hint, control, what is wrong, and what stands beside the answer."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from charter_desktop.forms.definition import Kind
from charter_desktop.forms.tables import REASON
from charter_desktop.gui.evidence.file_drop import FileDrop
from charter_desktop.gui.officer.beside import BesidePanel, WhyLine
from charter_desktop.gui.officer.buttons_editor import ButtonsEditor
from charter_desktop.gui.officer.choice_box import ChoiceBox, SearchBox
from charter_desktop.gui.officer.choose_editor import Editor, choose_editor
from charter_desktop.gui.officer.date_editor import DateEditor
from charter_desktop.gui.officer.editors import LineEditor, TextEditor
from charter_desktop.gui.officer.file_editor import FileEditor
from charter_desktop.gui.officer.fold_button import FoldButton
from charter_desktop.gui.officer.grid_block import GridBlock
from charter_desktop.gui.officer.picture_label import PictureLabel
from charter_desktop.gui.officer.readings import ReadingsBar
from charter_desktop.gui.officer.returned_panel import ReturnedPanel
from charter_desktop.gui.officer.rich_label import RichLabel
from charter_desktop.gui.officer.search_list import SearchList
from charter_desktop.gui.values import (
    DecisionGesture,
    FieldValue,
    FileGesture,
    GridValue,
    ItemValue,
    LeavingGridValue,
    Reading,
    ReturnedValue,
    Typed,
)


class FieldRow(QWidget):
    """Shows a FieldValue and says `gesture` with what a person typed.

    `visited` tells that somebody was here and left: from then on a missing answer is said.
    """

    gesture = Signal(object)
    typing = Signal(object)
    leaving_wanted = Signal(str)
    file_wanted = Signal(object)
    decision_wanted = Signal(object)

    def __init__(
        self,
        field: FieldValue,
        states: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        visited: bool = False,
    ) -> None:
        super().__init__(parent)
        self._field, self._states, self.visited = field, states, visited
        self._editor: Editor | GridBlock | None = None
        self._beside: BesidePanel | None = None
        self._more: FoldButton | None = None
        self._why: WhyLine | None = None
        self._returned: ReturnedPanel | None = None
        self._readings: ReadingsBar | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._label, self._hint = self._add_head()
        self._add_guidance()
        self._add_previous()
        self._add_editor()
        self._message = RichLabel(self, "error")
        self._layout.addWidget(self._message)
        self._add_more()
        self._show(field)

    def show_item(self, field: ItemValue) -> None:
        """Show the question as it stands now; nothing is touched where nothing changed."""
        if isinstance(field, FieldValue) and field != self._field:
            choices = self._field.choices
            if field.choices != choices and isinstance(
                self._editor, ChoiceBox | SearchBox | SearchList | ButtonsEditor
            ):
                self._editor.offer(field.choices)
            self._show(field)

    def show_leaving(self, value: LeavingGridValue) -> None:
        """Show how the table of this question will leave."""
        if isinstance(self._editor, GridBlock):
            self._editor.show_leaving(value)

    def show_missing(self) -> None:
        """Say that an answer is missing: somebody was here, or wants to send."""
        if not self.visited:
            self.visited = True
            self._show_message()

    def focus(self, question: str = "") -> None:
        """Put the cursor into the control."""
        del question
        if self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Hand out what is typed in any control of this row."""
        if self._editor is not None:
            self._editor.leave()
        for part in (self._beside, self._why):
            if part is not None:
                part.leave()

    @property
    def relevant(self) -> bool:
        """Whether the question is asked at all now."""
        return self._field.relevant

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice that somebody leaves the control."""
        passing = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in passing:
            self.show_missing()
        return super().eventFilter(watched, event)

    # showing

    def _show(self, field: FieldValue) -> None:
        self._field = field
        mark = self.tr(" (required)") if field.required else ""
        name = field.label + mark
        self._label.say(name, field.html + mark if field.html else "")
        self._hint.say(field.hint, field.hint_html)
        self._offer(field.readings)
        if isinstance(self._editor, GridBlock):
            self._editor.show_grid(field.grid or GridValue((), (), ()))
        elif isinstance(self._editor, FileEditor):
            self._editor.show_file(field.file)
        elif self._editor is not None:
            self._editor.show_text(field.text)
        if self._editor is not None:
            self._shut(field.readonly)
            self._editor.setAccessibleName(name)
        self._show_message()
        self._show_returned(field)
        self._ask_why(field)
        if (
            field.state
            or field.comment
            or field.evidence
            or (field.origin is not None and (field.origin.card or field.origin.own))
        ):
            self._open_beside()
        if self._beside is not None:
            self._beside.show_values(field)

    def _shut(self, shut: bool) -> None:
        """What can't be typed can still be reached and read."""
        if isinstance(self._editor, LineEditor | TextEditor):
            self._editor.setReadOnly(shut)
            if isinstance(self._editor, LineEditor):
                self._editor.setFrame(not shut)
        elif isinstance(self._editor, DateEditor):
            self._editor.set_read_only(shut)
        elif self._editor is not None:
            self._editor.setEnabled(not shut)

    def _show_message(self) -> None:
        said = self._field.message or (self._field.missing if self.visited else "")
        self._message.say(f"⚠ {said}" if said else "")
        if self._editor is not None:
            self._editor.setAccessibleDescription(" ".join(filter(None, (said, self._field.hint))))

    def _show_returned(self, field: FieldValue) -> None:
        """Show what the coordinator sent back; most rows never have any."""
        if self._returned is None and field.returned is not None:
            self._returned = ReturnedPanel(field.label, self)
            self._returned.taken.connect(partial(self._decide, None))
            self._returned.kept.connect(self._decide)
            self._layout.insertWidget(self._layout.indexOf(self._hint) + 1, self._returned)
        if self._returned is not None:
            self._returned.setVisible(field.returned is not None)
            self._returned.show_value(field.returned or ReturnedValue())

    def _decide(self, reason: str | None) -> None:
        self.decision_wanted.emit(DecisionGesture(self._field.id, reason))

    def _ask_why(self, field: FieldValue) -> None:
        """Ask why a number jumped; most never do."""
        if self._why is None and field.jump:
            self._why = WhyLine(field.label, self)
            self._why.left.connect(partial(self._leave_beside, REASON))
            self._why.typing.connect(partial(self._tell_typing_beside, REASON))
            self._layout.insertWidget(self._layout.indexOf(self._message) + 1, self._why)
        if self._why is not None:
            self._why.setVisible(bool(field.jump))
            self._why.show_values(field.jump, field.reason)

    def _offer(self, readings: Sequence[Reading]) -> None:
        """Ask what an ambiguous number means; most questions never need the buttons."""
        if self._readings is None and readings:
            self._readings = ReadingsBar(self)
            self._readings.gesture.connect(self.gesture)
            self._layout.insertWidget(self._layout.indexOf(self._message) + 1, self._readings)
        if self._readings is not None:
            self._readings.offer(readings)

    # building

    def _add_head(self) -> tuple[RichLabel, RichLabel]:
        label, hint = RichLabel(self), RichLabel(self, "muted")
        if self._field.kind is not Kind.NOTE:
            font = label.font()
            font.setBold(True)
            label.setFont(font)
        self._layout.addWidget(label)
        if self._field.picture is not None:
            self._layout.addWidget(PictureLabel(self._field.picture, self._field.label, self))
        self._layout.addWidget(hint)
        return label, hint

    def _add_guidance(self) -> None:
        if not self._field.guidance:
            return
        words = RichLabel(self, "muted")
        words.say(self._field.guidance)
        words.hide()
        fold = FoldButton(self.tr("More"), self.tr("More about {name}").format(name=self._field.label), self)
        fold.opened.connect(words.setVisible)
        self._layout.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(words)

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
            self._editor = GridBlock(field.grid, field.label, self._states, self)
            self._editor.typed.connect(self._leave_cells)
            self._editor.typing.connect(self._tell_typing_cell)
            self._editor.leaving_wanted.connect(self._ask_leaving)
        else:
            self._editor = choose_editor(field, self)
            self._editor.left.connect(self._leave_answer)
        if isinstance(self._editor, FileEditor):
            self._editor.given.connect(self._give_file)
            self._editor.open_wanted.connect(self._open_file)
            self._editor.remove_wanted.connect(self._remove_file)
        if isinstance(self._editor, LineEditor | TextEditor | DateEditor):
            self._editor.typing.connect(self._tell_typing)
            if field.typing:
                self._editor.take_typing(field.typing)
        self._layout.addWidget(self._editor)
        if not field.html:
            self._label.setBuddy(self._editor)
        for part in (self._editor, *self._editor.findChildren(QWidget)):
            if part.focusPolicy() != Qt.FocusPolicy.NoFocus:
                part.installEventFilter(self)

    def _add_more(self) -> None:
        if self._editor is None or self._field.readonly:
            return
        label = self._field.label
        if self._field.origin is None:
            words, named = self.tr("State and comment"), self.tr("State and comment of {name}")
        else:
            words, named = (
                self.tr("State, source and comment"),
                self.tr("State, source and comment of {name}"),
            )
        self._more = FoldButton(words, named.format(name=label), self)
        self._more.opened.connect(self._toggle_beside)
        self._layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        if not isinstance(self._editor, FileEditor):
            self._take_drops()

    def _take_drops(self) -> None:
        """A file that is dropped here backs the answer."""
        drop = FileDrop(self)
        drop.given.connect(self._give_file)
        if isinstance(self._editor, LineEditor):
            drop.watch(self._editor)
        elif isinstance(self._editor, TextEditor):
            drop.watch(self._editor.viewport())

    # handing out

    def _leave_answer(self, text: str) -> None:
        self.gesture.emit((Typed(self._field.id, "", text),))

    def _leave_cells(self, cells: Sequence[tuple[str, str]]) -> None:
        self.gesture.emit(tuple(Typed(self._field.id, key, text) for key, text in cells))

    def _give_file(self, path: Path) -> None:
        self.file_wanted.emit(FileGesture(self._field.id, path))

    def _open_file(self) -> None:
        self.file_wanted.emit(FileGesture(self._field.id, opens=True))

    def _remove_file(self) -> None:
        self.file_wanted.emit(FileGesture(self._field.id))

    def _ask_leaving(self) -> None:
        self.leaving_wanted.emit(self._field.id)

    def _leave_beside(self, part: str, text: str) -> None:
        self.gesture.emit((Typed(self._field.id, part, text),))

    def _tell_typing(self, text: str) -> None:
        self.typing.emit(Typed(self._field.id, "", text))

    def _tell_typing_cell(self, cell: tuple[str, str]) -> None:
        self.typing.emit(Typed(self._field.id, *cell))

    def _tell_typing_beside(self, part: str, text: str) -> None:
        self.typing.emit(Typed(self._field.id, part, text))

    def _take_over(self) -> None:
        self._leave_answer(self._field.previous_typed)

    def _toggle_beside(self, wanted: bool) -> None:
        if wanted:
            self._open_beside()
            assert self._beside is not None
            self._beside.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._beside is not None:
            self._beside.hide()

    def _open_beside(self) -> None:
        if self._more is None:
            return
        if self._beside is None:
            self._beside = BesidePanel(self._states, self._field, self)
            self._beside.left.connect(self._leave_beside)
            self._beside.typing.connect(self._tell_typing_beside)
            self._beside.file_given.connect(self._give_file)
            self._beside.show_values(self._field)
            self._layout.addWidget(self._beside)
            QWidget.setTabOrder(self._more, self._beside)
        self._beside.show()
        self._more.setChecked(True)

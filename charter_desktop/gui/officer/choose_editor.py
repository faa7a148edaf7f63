"""Choose the control of a question from its kind and its appearance."""

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from charter_desktop.forms.definition import Kind
from charter_desktop.gui.actions import QT_TRANSLATE_NOOP
from charter_desktop.gui.officer.buttons_editor import Arrangement, ButtonsEditor, Shape
from charter_desktop.gui.officer.choice_box import MOST_WITHOUT_SEARCH, ChoiceBox, SearchBox
from charter_desktop.gui.officer.date_editor import DateEditor, Precision
from charter_desktop.gui.officer.editors import AcknowledgeEditor, LineEditor, TextEditor
from charter_desktop.gui.officer.file_editor import FileEditor
from charter_desktop.gui.officer.range_editor import RangeEditor
from charter_desktop.gui.officer.search_list import SearchList
from charter_desktop.gui.values import FieldValue

MOST_BUTTONS = 6
"""More choices than these stand in a box that opens, unless the form wants them all to be seen."""
Editor = (
    LineEditor
    | TextEditor
    | ChoiceBox
    | SearchBox
    | SearchList
    | ButtonsEditor
    | AcknowledgeEditor
    | DateEditor
    | RangeEditor
    | FileEditor
)
Choosing = ChoiceBox | SearchBox | SearchList | ButtonsEditor
_NARROW = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.TIME, Kind.DATE_TIME})
_SEARCHED = frozenset({"autocomplete", "search"})
_BOXED = frozenset({"minimal"})
_SEEN = frozenset(
    {"quick", "quickcompact", "likert", "horizontal", "horizontal-compact", "compact", "no-buttons"}
)
_ACROSS = frozenset({"horizontal", "horizontal-compact", "compact", "quickcompact"})
_COLUMNS = re.compile(r"(?:columns|compact|columns-pack)(?:-(\d+))?\Z")
_WORDS = {
    "nothing": QT_TRANSLATE_NOOP("Editors", "(no answer)"),
    "read": QT_TRANSLATE_NOOP("Editors", "I have read this"),
    "date": QT_TRANSLATE_NOOP("Editors", "dd/mm/yyyy hh:mm"),
    "time": QT_TRANSLATE_NOOP("Editors", "hh:mm"),
}


def choose_editor(field: FieldValue, parent: QWidget) -> Editor:  # noqa: PLR0911 - one kind each
    """Make the control for a question that is no table and no note."""
    match field.kind:
        case Kind.SELECT_ONE:
            return _one_of(field, parent)
        case Kind.SELECT_MULTIPLE:
            return _some_of(field, parent)
        case Kind.ACKNOWLEDGE:
            return AcknowledgeEditor(_say("read"), parent)
        case Kind.DATE:
            return DateEditor(_precision(field.appearance.split()), parent)
        case Kind.FILE | Kind.IMAGE:
            return FileEditor(picture=field.kind is Kind.IMAGE, parent=parent)
        case Kind.RANGE:
            return RangeEditor(*field.limits, parent)
        case _ if field.multiline:
            return TextEditor(parent)
        case _:
            return _line(field, parent)


def _one_of(field: FieldValue, parent: QWidget) -> Editor:
    looks = set(field.appearance.split())
    if looks & _SEARCHED or (len(field.choices) > MOST_WITHOUT_SEARCH and not looks & _SEEN):
        return SearchBox(field.choices, _say("nothing"), parent)
    shaped = _shaped(looks)
    many = len(field.choices) > MOST_BUTTONS and not field.choice_pictures
    if looks & _BOXED or (many and not shaped):
        return ChoiceBox(field.choices, _say("nothing"), parent)
    return _buttons(field, shaped, parent)


def _some_of(field: FieldValue, parent: QWidget) -> Editor:
    looks = set(field.appearance.split())
    if looks & (_SEARCHED | _BOXED) or len(field.choices) > MOST_WITHOUT_SEARCH:
        return SearchList(field.choices, parent)
    return _buttons(field, _shaped(looks), parent)


def _buttons(field: FieldValue, shaped: Arrangement | None, parent: QWidget) -> ButtonsEditor:
    """Put the choices side by side where pictures would make a long column of them."""
    usual = Arrangement(Shape.COLUMNS) if field.choice_pictures else Arrangement()
    return ButtonsEditor(
        field.choices,
        several=field.kind is Kind.SELECT_MULTIPLE,
        arrangement=shaped or usual,
        pictures=field.choice_pictures,
        parent=parent,
    )


def _shaped(looks: set[str]) -> Arrangement | None:
    """Give the arrangement that a form asks for; None where it leaves it to us."""
    if "likert" in looks:
        return Arrangement(Shape.SCALE)
    if looks & _ACROSS:
        return Arrangement(Shape.ACROSS)
    columns = next((found for found in map(_COLUMNS.match, sorted(looks)) if found), None)
    if columns is not None:
        return Arrangement(Shape.COLUMNS, int(columns[1] or 0))
    return Arrangement() if looks & _SEEN else None


def _line(field: FieldValue, parent: QWidget) -> LineEditor:
    line = LineEditor(parent)
    if field.kind in _NARROW:
        line.setMaximumWidth(line.fontMetrics().horizontalAdvance("0") * 24)
    if field.kind is Kind.DATE_TIME:
        line.setPlaceholderText(_say("date"))
    if field.kind is Kind.TIME:
        line.setPlaceholderText(_say("time"))
    return line


def _precision(looks: list[str]) -> Precision:
    if "year" in looks:
        return Precision.YEAR
    return Precision.MONTH if "month-year" in looks else Precision.DAY


def _say(word: str) -> str:
    return QCoreApplication.translate("Editors", _WORDS[word])

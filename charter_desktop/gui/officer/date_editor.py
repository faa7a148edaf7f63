"""A date, a month or a year: typed, or chosen from a calendar that works by keyboard."""

import re
from enum import Enum

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from charter_desktop.gui.officer.editors import LineEditor

_MONTH = re.compile(r"(\d{1,2})\s*[/.\- ]\s*(\d{4})\Z")
_YEAR = re.compile(r"\d{4}\Z")
_SHOWN = "dd/MM/yyyy"
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LETTERS = 14


class Precision(Enum):
    """What of a date is asked for."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class DateEditor(QWidget):
    """Says `left` with dd/mm/yyyy; a month or a year stands for its first day."""

    left = Signal(str)
    typing = Signal(str)

    def __init__(self, precision: Precision, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._precision = precision
        self._line, self._open = LineEditor(self), QToolButton(self)
        self._line.setPlaceholderText(self._pattern())
        self._line.setFixedWidth(self._line.fontMetrics().horizontalAdvance("0") * _LETTERS)
        self._line.setMinimumHeight(28)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line)
        layout.addWidget(self._open)
        layout.addStretch(1)
        self._open.setText(self.tr("Calendar"))
        self._open.setMinimumHeight(28)
        self._open.setVisible(precision is Precision.DAY)
        self._open.clicked.connect(self._show_calendar)
        self._line.left.connect(self._take)
        self._line.typing.connect(self.typing)
        self.setFocusProxy(self._line)

    def show_text(self, text: str) -> None:
        """Show a date, or text that is none."""
        self._line.show_text(self._shortened(text))

    def take_typing(self, text: str) -> None:
        """Go on with what somebody was typing."""
        self._line.take_typing(text)

    def leave(self) -> None:
        """Hand out what was typed, if it is new."""
        self._line.leave()

    def set_read_only(self, shut: bool) -> None:
        """Let it be read and not typed."""
        self._line.setReadOnly(shut)
        self._open.setEnabled(not shut)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name both parts after the question."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)
        self._open.setAccessibleName(self.tr("Calendar: {name}").format(name=name))

    def setAccessibleDescription(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Describe the line."""
        super().setAccessibleDescription(text)
        self._line.setAccessibleDescription(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Alt+Down opens the calendar, as it opens a box."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Down and alt and self._precision is Precision.DAY:
            self._show_calendar()
        else:
            super().keyPressEvent(event)

    def _pattern(self) -> str:
        match self._precision:
            case Precision.DAY:
                return self.tr("dd/mm/yyyy")
            case Precision.MONTH:
                return self.tr("mm/yyyy")
            case Precision.YEAR:
                return self.tr("yyyy")

    def _shortened(self, text: str) -> str:
        """Give the part of a first day that is asked for."""
        if not QDate.fromString(text, _SHOWN).isValid():
            return text
        match self._precision:
            case Precision.DAY:
                return text
            case Precision.MONTH:
                return text[3:]
            case Precision.YEAR:
                return text[6:]

    def _take(self, text: str) -> None:
        month, year = _MONTH.match(text.strip()), _YEAR.match(text.strip())
        if self._precision is Precision.MONTH and month:
            self.left.emit(f"01/{month[1]:>02}/{month[2]}")
        elif self._precision is Precision.YEAR and year:
            self.left.emit(f"01/01/{year[0]}")
        else:
            self.left.emit(text)

    def _show_calendar(self) -> None:
        shown = QDate.fromString(self._line.text(), _SHOWN)
        popup = CalendarPopup(shown if shown.isValid() else QDate.currentDate(), self)
        popup.chosen.connect(self._choose)
        popup.setAccessibleName(self._open.accessibleName())
        popup.open_at(self._line.mapToGlobal(QPoint(0, self._line.height())))

    def _choose(self, date: QDate) -> None:
        self._line.setText(date.toString(_SHOWN))
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._line.leave()


class CalendarPopup(QFrame):
    """A calendar below its field: arrows move, Enter chooses, Escape closes."""

    chosen = Signal(QDate)

    def __init__(self, date: QDate, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calendar = QCalendarWidget(self)
        self._calendar.setLocale(parent.locale())
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.setSelectedDate(date)
        plain = QTextCharFormat()
        plain.setForeground(self.palette().text())  # Qt's own red is too faint to read
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(day, plain)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._calendar)
        self._calendar.activated.connect(self._take)
        self._calendar.clicked.connect(self._take)
        self.setFocusProxy(self._calendar)

    def open_at(self, place: QPoint) -> None:
        """Show it, as much of it as there is room for on the screen."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        self.move(
            min(place.x(), room.right() - self.width()),
            min(place.y(), room.bottom() - self.height()),
        )
        self.show()
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        """Escape closes it."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.close()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter chooses."""
        if event.key() in _ENTER:
            self._take(self._calendar.selectedDate())
        else:
            super().keyPressEvent(event)

    def _take(self, date: QDate) -> None:
        self.close()
        self.chosen.emit(date)

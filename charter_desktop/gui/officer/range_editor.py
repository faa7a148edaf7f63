"""A number between two ends: a slider for the hand, a line for the exact number, which may be empty."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from charter_desktop.gui.officer.editors import LineEditor

_PAUSE_MS = 400
_MOST_STEPS = 100_000
_DIGITS = 12


class _Slider(QSlider):
    """A slider that lets the page scroll."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Let the page scroll."""
        event.ignore()


class RangeEditor(QWidget):
    """Says `left` with the number; arrows on the slider go step by step, the line takes any text."""

    left = Signal(str)

    def __init__(self, start: str, end: str, step: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start, self._end = _number(start, "0"), _number(end, "10")
        self._step = abs(_number(step, "1")) or Decimal(1)
        if self._end < self._start:
            self._step = -self._step
        steps = int((self._end - self._start) / self._step)
        self._line, self._slider = LineEditor(self), _Slider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(0, max(0, min(steps, _MOST_STEPS)))
        self._slider.setPageStep(max(1, steps // 10))
        self._slider.setMinimumHeight(28)
        self._line.setFixedWidth(self._line.fontMetrics().horizontalAdvance("0") * _DIGITS)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._arrange()
        self._slider.valueChanged.connect(self._slide)
        self._slider.sliderReleased.connect(self.leave)
        self._pause.timeout.connect(self.leave)
        self._line.left.connect(self._take)
        self.setFocusProxy(self._line)

    def show_text(self, text: str) -> None:
        """Show a number, or none."""
        self._line.show_text(text)
        self._move(text)

    def leave(self) -> None:
        """Hand out what was typed or slid to, if it is new."""
        self._pause.stop()
        self._line.leave()

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name both parts after the question."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)
        self._slider.setAccessibleName(self.tr("Slider: {name}").format(name=name))

    def _arrange(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line)
        layout.addWidget(QLabel(_text(self._start), self))
        layout.addWidget(self._slider, 1)
        layout.addWidget(QLabel(_text(self._end), self))

    def _move(self, text: str) -> None:
        """Put the slider where a number is, and at its start where there is none."""
        number = _number(text.replace(",", "."), str(self._start))
        self._slider.blockSignals(True)
        self._slider.setValue(round((number - self._start) / self._step))
        self._slider.blockSignals(False)

    def _slide(self, steps: int) -> None:
        self._line.setText(_text(self._start + self._step * steps))
        self._pause.start()

    def _take(self, text: str) -> None:
        self._move(text)
        self.left.emit(text)


def _number(text: str, otherwise: str) -> Decimal:
    try:
        number = Decimal(text.strip() or otherwise)
    except InvalidOperation:
        return Decimal(otherwise)
    return number if number.is_finite() else Decimal(otherwise)


def _text(number: Decimal) -> str:
    """Write a number so that it reads one way only: 1.234 could mean a thousand."""
    text = f"{number.normalize():f}"
    return f"{text}0" if len(text.partition(".")[2]) == 3 else text

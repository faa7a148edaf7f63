"""Fusion with field frames that can be seen: Fusion's own have 2:1 contrast, and 1.08:1 in dark."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionComplex

_RADIUS = 4
_INDICATORS = {
    QStyle.PrimitiveElement.PE_IndicatorRadioButton: True,
    QStyle.PrimitiveElement.PE_IndicatorCheckBox: False,
}
"""The small signs whose edge Fusion draws too faint; round or not."""
_FRAMES = frozenset({QStyle.PrimitiveElement.PE_FrameLineEdit, QStyle.PrimitiveElement.PE_Frame})


class FieldStyle(QProxyStyle):
    """Draws the frame of fields in the palette's Mid, and in its Accent where the focus is."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(  # noqa: N802 - Qt's name
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the frame of line edits, text edits and tables; the rest is Fusion's."""
        if element in _FRAMES:
            _draw_frame(option, painter)
            return
        super().drawPrimitive(element, option, painter, widget)
        if element in _INDICATORS:
            _draw_indicator(option, painter, _INDICATORS[element])

    def drawComplexControl(  # noqa: N802 - Qt's name
        self,
        control: QStyle.ComplexControl,
        option: "QStyleOptionComplex",
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a seen frame round combo boxes and spin boxes, over Fusion's own."""
        super().drawComplexControl(control, option, painter, widget)
        if control in {QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox}:
            _draw_frame(option, painter)


def _draw_frame(option: QStyleOption, painter: QPainter) -> None:
    """Draw a round frame just inside the option's rectangle."""
    state, palette, rect = option.state, option.palette, option.rect
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    role = QPalette.ColorRole.Accent if focused else QPalette.ColorRole.Mid
    width = 2.0 if focused else 1.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(role), width))
    inset = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
    painter.restore()


def _draw_indicator(option: QStyleOption, painter: QPainter, is_round: bool) -> None:
    """Draw the edge of a radio button or check box over Fusion's own."""
    rect, palette = option.rect, option.palette
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1.2))
    edge = QRectF(rect).adjusted(0.6, 0.6, -0.6, -0.6)
    if is_round:
        painter.drawEllipse(edge)
    else:
        painter.drawRoundedRect(edge, 2, 2)
    painter.restore()

"""What charts are made of: boxes, lines, diamonds, words that fit, a legend that takes the lines it needs."""

from collections.abc import Callable, Sequence

from reportlab.graphics.shapes import Drawing, Line, Polygon, Rect, Shape, String
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth

from charter_desktop.domain.picture import TEXT_UNITS
from charter_desktop.reports.styles import BASE, BOLD, FONT, MUTED, TEXT, TEXT_WIDTH, printable

SIZE = TEXT_UNITS
LEGEND_STEP = 14.0
_GAP = 16.0
_HALF = 4.5

Mark = Callable[[float, float], Shape]
"""Draws the sign of a legend with its left end and its middle at a place."""


def box(x: float, y: float, width: float, height: float, colour: Color) -> Rect:
    """Draw a filled rectangle."""
    return Rect(x, y, width, height, fillColor=colour, strokeColor=None)


def text(x: float, y: float, words: str, font: str, colour: Color) -> String:
    """Write words in the size of all charts."""
    return String(x, y, printable(words), fontName=font, fontSize=SIZE, fillColor=colour)


def diamond(x: float, y: float, *, filled: bool) -> Polygon:
    """Draw a milestone with its middle at a place: filled once it is reached."""
    points = [x - _HALF, y, x, y + _HALF, x + _HALF, y, x, y - _HALF]
    return Polygon(points, fillColor=TEXT if filled else BASE, strokeColor=TEXT, strokeWidth=1)


def box_mark(colour: Color) -> Mark:
    """Stand for boxes of a colour."""
    return lambda x, y: box(x, y - 4, 8, 8, colour)


def diamond_mark(*, filled: bool) -> Mark:
    """Stand for milestones."""
    return lambda x, y: diamond(x + 4, y, filled=filled)


def line_mark(colour: Color) -> Mark:
    """Stand for an upright line."""
    return lambda x, y: Line(x + 4, y - 5, x + 4, y + 5, strokeColor=colour, strokeWidth=1.4)


def width_of(words: str, font: str = FONT) -> float:
    """Measure words in the size of all charts."""
    return float(stringWidth(printable(words), font, SIZE))


def fitting(words: str, room: float) -> str:
    """Shorten words to the room that they have."""
    shown = printable(words)
    if stringWidth(shown, FONT, SIZE) <= room:
        return shown
    while shown and stringWidth(shown + "\u2026", FONT, SIZE) > room:
        shown = shown[:-1]
    return shown.rstrip() + "\u2026"


def legend_height(entries: Sequence[tuple[str, Mark]]) -> float:
    """Tell how high a legend will be."""
    return LEGEND_STEP * len(_lines(entries))


def legend(drawing: Drawing, entries: Sequence[tuple[str, Mark]]) -> None:
    """Draw the legend at the foot of a drawing."""
    lines = _lines(entries)
    for row, line in enumerate(lines):
        x, y = 0.0, LEGEND_STEP * (len(lines) - 1 - row) + 5
        for words, mark in line:
            drawing.add(mark(x, y))
            drawing.add(text(x + 12, y - 3, words, FONT, MUTED))
            x += _width(words)


def _lines(entries: Sequence[tuple[str, Mark]]) -> list[list[tuple[str, Mark]]]:
    """Part a legend into lines that fit the page."""
    lines: list[list[tuple[str, Mark]]] = []
    left = 0.0
    for entry in entries:
        if not lines or left + _width(entry[0]) - _GAP > TEXT_WIDTH:
            lines.append([])
            left = 0.0
        lines[-1].append(entry)
        left += _width(entry[0])
    return lines


def _width(words: str) -> float:
    return 12 + width_of(words) + _GAP


HEAD = BOLD
"""The font of years and of other heads in a chart."""

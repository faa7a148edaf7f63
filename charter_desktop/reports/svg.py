"""A drawing as SVG for the screen, light and dark. Qt's renderer paints reportlab's clip paths black: none here."""

from collections.abc import Iterable, Iterator
from html import escape

from reportlab.graphics.shapes import Drawing, Line, Polygon, Rect, Shape, String
from reportlab.lib.colors import Color, HexColor

from charter_desktop.domain.picture import FONT_MARK, Picture
from charter_desktop.reports.styles import (
    ACCENT,
    BASE,
    BOLD,
    ERROR,
    HAIRLINE,
    MUTED,
    OK,
    PLANNED,
    SERIES,
    TEXT,
    WARN,
)

_DARK = {
    str(light.hexval()): str(HexColor(dark).hexval())
    for light, dark in (
        (BASE, "#1F2630"),
        (TEXT, "#E8ECF2"),
        (MUTED, "#A3AEBD"),
        (HAIRLINE, "#343E4C"),
        (ACCENT, "#7FB2F0"),
        (OK, "#6CCB9A"),
        (WARN, "#E5B454"),
        (ERROR, "#F2938C"),
        (PLANNED, "#41699C"),
        (SERIES[1], "#3F76B5"),
        (SERIES[2], "#5CC0A4"),
        (SERIES[3], "#D9A24E"),
    )
}
"""The colour on a dark page for each that charts are drawn in."""


def picture_of(drawing: Drawing) -> Picture:
    """Write a drawing for both themes; raises KeyError for a colour that has no dark partner."""
    light, dark = (b"".join(_svg(drawing, dark=dark)) for dark in (False, True))
    return Picture(light, dark, float(drawing.width), float(drawing.height))


def _svg(drawing: Drawing, *, dark: bool) -> Iterator[bytes]:
    size = f'width="{drawing.width:.1f}" height="{drawing.height:.1f}"'
    box = f'viewBox="0 0 {drawing.width:.1f} {drawing.height:.1f}"'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} '.encode() + FONT_MARK + b">"
    for shape in drawing.contents:
        yield _element(shape, drawing.height, dark=dark).encode()
    yield b"</svg>"


def _element(shape: Shape, height: float, *, dark: bool) -> str:
    """Write one shape; reportlab counts from the foot of the page, SVG from its head."""
    match shape:
        case Rect():
            top = height - shape.y - shape.height
            place = f'x="{shape.x:.2f}" y="{top:.2f}" width="{shape.width:.2f}" height="{shape.height:.2f}"'
            return f'<rect {place} fill="{_hex(shape.fillColor, dark=dark)}"/>'
        case Line():
            ends = (
                f'x1="{shape.x1:.2f}" y1="{height - shape.y1:.2f}" '
                f'x2="{shape.x2:.2f}" y2="{height - shape.y2:.2f}"'
            )
            return f"<line {ends} {_stroke(shape, dark=dark)}/>"
        case Polygon():
            points = " ".join(f"{x:.2f},{height - y:.2f}" for x, y in _pairs(shape.points))
            fill = _hex(shape.fillColor, dark=dark)
            return f'<polygon points="{points}" fill="{fill}" {_stroke(shape, dark=dark)}/>'
        case String():
            weight = ' font-weight="bold"' if shape.fontName == BOLD else ""
            place = f'x="{shape.x:.2f}" y="{height - shape.y:.2f}" font-size="{shape.fontSize}"{weight}'
            return f'<text {place} fill="{_hex(shape.fillColor, dark=dark)}">{escape(shape.text)}</text>'
        case _:
            raise TypeError(shape)


def _stroke(shape: Shape, *, dark: bool) -> str:
    return f'stroke="{_hex(shape.strokeColor, dark=dark)}" stroke-width="{shape.strokeWidth}"'


def _pairs(points: Iterable[float]) -> Iterator[tuple[float, float]]:
    listed = list(points)
    return zip(listed[::2], listed[1::2], strict=True)


def _hex(colour: Color, *, dark: bool) -> str:
    name = str(colour.hexval())
    return "#" + (_DARK[name] if dark else name).removeprefix("0x")

"""A chart for the screen: one drawing as SVG, in light and in dark."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """SVG without clip paths and without a font of its own; the colours stand for a light or a dark page.

    `width` and `height` are in the drawing's units, of which `TEXT_UNITS` make the size of its text.
    """

    light: bytes
    dark: bytes
    width: float
    height: float


TEXT_UNITS = 8
"""How many units of a drawing are as high as its text's font size."""

FONT_MARK = b'font-family="sans-serif"'
"""Stands once, at the root: whoever shows a picture may put another family there."""

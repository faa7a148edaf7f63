"""The round at a glance as drawings: the lights of the commitments by role, and how far departments are."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing

from charter_desktop.domain.light import Light
from charter_desktop.reports.chart_parts import HEAD, box, text, width_of
from charter_desktop.reports.content import Role
from charter_desktop.reports.styles import (
    ACCENT,
    BASE,
    ERROR,
    FONT,
    HAIRLINE,
    MUTED,
    OK,
    TEXT,
    TEXT_WIDTH,
    WARN,
)

_STEP, _SIDE, _EDGE = 24.0, 12.0, 2.0
_MOST = 3
"""The most commitments that a role has."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One department: its name, and how many of its questions are answered."""

    name: str
    answered: int
    asked: int


def lights_chart(roles: Sequence[Role]) -> Drawing:
    """Draw a line for each role with a square for each of its commitments: full, half, empty, a dash, a dot."""
    left = max((width_of(role.name, HEAD) for role in roles), default=0) + 20
    across = (TEXT_WIDTH - left) / _MOST
    drawing = Drawing(TEXT_WIDTH, _STEP * len(roles) + 4)
    for row, role in enumerate(roles):
        y = drawing.height - _STEP * (row + 1) + 4
        drawing.add(text(0, y + 2, role.name, HEAD, TEXT))
        for place, one in enumerate(role.commitments):
            x = left + place * across
            _light(drawing, x, y, one.light)
            drawing.add(text(x + _SIDE + 6, y + 2, one.code, HEAD, TEXT))
    return drawing


def _light(drawing: Drawing, x: float, y: float, light: Light) -> None:
    """Draw a light that can be told without its colour."""
    inner = _SIDE - 2 * _EDGE
    match light:
        case Light.FULLY:
            drawing.add(box(x, y, _SIDE, _SIDE, OK))
        case Light.PARTLY:
            drawing.add(box(x, y, _SIDE, _SIDE, WARN))
            drawing.add(box(x + _SIDE / 2, y + _EDGE, _SIDE / 2 - _EDGE, inner, BASE))
        case Light.NOT:
            drawing.add(box(x, y, _SIDE, _SIDE, ERROR))
            drawing.add(box(x + _EDGE, y + _EDGE, inner, inner, BASE))
        case Light.OUTSIDE:
            drawing.add(box(x, y + _SIDE / 2 - 1.5, _SIDE, 3, MUTED))
        case Light.OPEN | Light.UNRESOLVED:
            drawing.add(box(x + _SIDE / 2 - 2, y + _SIDE / 2 - 2, 4, 4, MUTED))


def progress_chart(bars: Sequence[Bar]) -> Drawing:
    """Draw a bar for each department, as long as what it has answered of what it is asked."""
    drawing = Drawing(TEXT_WIDTH, 18.0 * len(bars) + 4)
    left, room = 170.0, TEXT_WIDTH - 170 - 60
    for row, one in enumerate(bars):
        y = drawing.height - 18.0 * (row + 1) + 4
        drawing.add(text(0, y, _short(one.name, left - 12), FONT, TEXT))
        drawing.add(box(left, y, room, 8, HAIRLINE))
        share = one.answered / one.asked if one.asked else 0
        if share:
            drawing.add(box(left, y, room * share, 8, ACCENT))
        drawing.add(text(left + room + 8, y, f"{one.answered}/{one.asked}", FONT, TEXT))
    return drawing


def _short(name: str, room: float) -> str:
    """Cut a name to the room that there is."""
    if width_of(name) <= room:
        return name
    while name and width_of(name + "…") > room:
        name = name[:-1]
    return name + "…"

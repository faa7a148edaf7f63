"""Area and distance of points on a sphere: ODK XForms specification, `area` and `distance`."""

import math
from itertools import pairwise

from charter_desktop.forms.xpath.compiled import Result
from charter_desktop.forms.xpath.signature import Builder, define
from charter_desktop.forms.xpath.values import XValue

_RADIUS = 6_378_100.0
"""Metres; the radius that ODK clients use."""

Point = tuple[float, float]


def _points(value: XValue) -> list[Point] | None:
    if isinstance(value, list):
        texts = [node.string() for node in value]
        text = ";".join(texts)
    else:
        text = str(value)
    parts = [part.split() for part in text.split(";") if part.strip()]
    try:
        points = [(float(part[0]), float(part[1])) for part in parts]
    except (ValueError, IndexError):
        return None
    good = all(abs(latitude) <= 90 and abs(longitude) <= 180 for latitude, longitude in points)
    return points if good and points else None


def _distance(*values: XValue) -> float:
    found = [_points(value) for value in values]
    points = [point for some in found for point in some or ()]
    if any(some is None for some in found) or len(points) < 2:
        return math.nan
    return _hundredths(sum(_between(one, two) for one, two in pairwise(points)))


def _between(one: Point, two: Point) -> float:
    first, second = math.radians(one[0]), math.radians(two[0])
    turn = math.radians(one[1] - two[1])
    cosine = math.sin(first) * math.sin(second) + math.cos(first) * math.cos(second) * math.cos(turn)
    return math.acos(max(-1.0, min(1.0, cosine))) * _RADIUS


def _area(value: XValue) -> float:
    points = _points(value)
    if points is None:
        return math.nan
    if len(points) < 3:
        return 0.0
    if points[0] != points[-1]:
        points = [*points, points[0]]
    total = sum(
        math.radians(two[1] - one[1]) * (2 + math.sin(math.radians(one[0])) + math.sin(math.radians(two[0])))
        for one, two in pairwise(points)
    )
    return _hundredths(abs(total * _RADIUS * _RADIUS / 2))


def _hundredths(value: float) -> float:
    return round(value * 100) / 100


TABLE: dict[str, Builder] = {
    "area": define("o", Result.NUMBER, _area),
    "enclosed-area": define("o", Result.NUMBER, _area),
    "distance": define("oo*", Result.NUMBER, _distance),
}

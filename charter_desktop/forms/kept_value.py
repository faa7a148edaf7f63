"""What a node keeps of a computed value: its XForm text, and what expressions read."""

import math

from charter_desktop.forms.definition import Question
from charter_desktop.forms.instance import Atom, Leaf
from charter_desktop.forms.xpath.dates import Calendar, Moment
from charter_desktop.forms.xpath.values import XValue, number_text

_NEARLY_WHOLE = 1e-9
"""JavaRosa keeps a number as near as this above a whole one as that."""


def kept(leaf: Leaf, value: XValue, calendar: Calendar) -> tuple[str, Atom | None]:
    """Give the text of a computed value and the value itself, as JavaRosa keeps them.

    True is `1` and false `0`; NaN is blank; a whole-number node loses the fraction, a date its time.
    """
    if value.__class__ is float and value == value // 1:
        return number_text(value), value
    node = leaf.spec.node
    data_type = node.data_type if isinstance(node, Question) else "string"
    match value:
        case list():
            return kept(leaf, value[0].atom(calendar), calendar) if value else ("", None)
        case bool():
            return ("1" if value else "0"), value
        case float():
            return _kept_number(value, data_type)
        case Moment():
            return _kept_moment(value, data_type)
        case str():
            return _kept_text(value, data_type), value or None


def _kept_number(value: float, data_type: str) -> tuple[str, Atom | None]:
    if math.isnan(value):
        return "", None
    if math.isfinite(value) and (data_type == "int" or 0 < value - math.trunc(value) < _NEARLY_WHOLE):
        value = float(math.trunc(value))
    return number_text(value), value


def _kept_moment(value: Moment, data_type: str) -> tuple[str, Atom | None]:
    if math.isnan(value.days):
        return "", None
    return (str(value)[:10] if data_type == "date" else str(value)), value


def _kept_text(text: str, data_type: str) -> str:
    if data_type == "int" and "." in text:
        return text.partition(".")[0]
    return text[:10] if data_type == "date" else text

"""The four kinds of value, and how each turns into another: XPath 1.0 sections 3.4 and 4."""

import math
import re
from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from charter_desktop.forms.xpath.dates import Calendar, Moment
from charter_desktop.forms.xpath.mistake import ExpressionError, Mistake
from charter_desktop.forms.xpath.tree import Node

Nodes: TypeAlias = list[Node]
XValue: TypeAlias = float | str | bool | Nodes | Moment

_PLAIN = re.compile(r"\s*-?(?:\d+(?:[.,]\d*)?|[.,]\d+)\s*\Z")
_TOLERANCE = 1e-12
_NUMBER = re.compile(r"\s*-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*\Z")
_DATED = re.compile(r"\s*-?\d{4}-\d")
_TIMED = re.compile(r"\d{2}:\d{2}:\d{2}\.\d{3}")


def number_text(number: float) -> str:
    """Write a number without exponent and without spare zeros; NaN and Infinity by name."""
    if math.isfinite(number):
        if number == int(number):
            return str(int(number))
        return format(Decimal(repr(number)), "f").rstrip("0").rstrip(".")
    if math.isnan(number):
        return "NaN"
    return "Infinity" if number > 0 else "-Infinity"


def text_number(text: str, calendar: Calendar) -> float:
    """Read a number without exponent, as JavaRosa does; text that is none is NaN."""
    if not calendar.utc_days:
        return float(text.replace(",", ".")) if _PLAIN.match(text) else math.nan
    return _text_number_or_days(text, calendar)


def _text_number_or_days(text: str, calendar: Calendar) -> float:
    """Read a number, or the ISO text of a date or time as days, as browsers do."""
    if _NUMBER.match(text):
        return float(text)
    if _DATED.match(text):
        return calendar.days(text)
    if _TIMED.match(text):
        return calendar.day_part(text)
    return math.nan


def string(value: XValue) -> str:
    """Turn a value into text: XPath 1.0 section 4.2."""
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case float():
            return number_text(value)
        case list():
            return value[0].string() if value else ""
        case Moment():
            return str(value)


def number(value: XValue, calendar: Calendar) -> float:
    """Turn a value into a number, dates into days: XPath 1.0 section 4.4."""
    match value:
        case bool():
            return 1.0 if value else 0.0
        case float():
            return value
        case str():
            return text_number(value, calendar)
        case list():
            return number(value[0].atom(calendar), calendar) if value else math.nan
        case Moment():
            return (
                value.days if calendar.utc_days or math.isnan(value.days) else float(math.floor(value.days))
            )


def boolean(value: XValue) -> bool:
    """Turn a value into true or false: XPath 1.0 section 4.3."""
    match value:
        case bool():
            return value
        case float():
            return value != 0 and not math.isnan(value)
        case str():
            return value != ""
        case list():
            return bool(value) and value[0].truth()
        case Moment():
            return not math.isnan(value.days)


def nodes(value: XValue) -> Nodes:
    """Give the node-set; raises ExpressionError for another kind of value."""
    if isinstance(value, list):
        return value
    raise ExpressionError(Mistake.NOT_A_PATH)


Order = Callable[[float, float], bool]


def equal(left: XValue, right: XValue, calendar: Calendar) -> bool:
    """The operator `=`: XPath 1.0 section 3.4."""
    if isinstance(left, list) or isinstance(right, list):
        return _any_pair(left, right, calendar, equal)
    if isinstance(left, bool) or isinstance(right, bool):
        return boolean(left) == boolean(right)
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if calendar.utc_days:
        return number(left, calendar) == number(right, calendar)
    if isinstance(left, float) or isinstance(right, float):
        return _close(number(left, calendar), number(right, calendar))
    return day_text(left) == day_text(right)


def _close(left: float, right: float) -> bool:
    """Compare as JavaRosa does, which forgives what binary fractions lose."""
    return left == right or abs(left - right) < _TOLERANCE


def day_text(value: XValue) -> str:
    """Turn a value into text; of a moment only the day, as in JavaRosa."""
    return str(value)[:10] if isinstance(value, Moment) else string(value)


def unequal(left: XValue, right: XValue, calendar: Calendar) -> bool:
    """The operator `!=`, which is not the opposite of `=` for node-sets."""
    if isinstance(left, list) or isinstance(right, list):
        return _any_pair(left, right, calendar, unequal)
    return not equal(left, right, calendar)


def ordered(left: XValue, right: XValue, calendar: Calendar, test: Order) -> bool:
    """The operators < <= > >=, given as `test` on two numbers; of a node-set any node may do.

    A boolean beside a node-set counts as a number, as in JavaRosa, not as XPath 1.0 has it.
    """
    if not isinstance(left, list) and not isinstance(right, list):
        return test(number(left, calendar), number(right, calendar))
    return any(
        test(number(one, calendar), number(two, calendar))
        for one in _atoms(left, calendar)
        for two in _atoms(right, calendar)
    )


Comparison = Callable[[XValue, XValue, Calendar], bool]


def _any_pair(left: XValue, right: XValue, calendar: Calendar, test: Comparison) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return test(boolean(left), boolean(right), calendar)
    return any(test(one, two, calendar) for one in _atoms(left, calendar) for two in _atoms(right, calendar))


def _atoms(value: XValue, calendar: Calendar) -> "list[XValue]":
    if isinstance(value, list):
        return [node.atom(calendar) for node in value]
    return [value]

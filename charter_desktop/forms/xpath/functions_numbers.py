"""Functions on numbers: XPath 1.0 section 4.4 and the mathematics of the ODK specification."""

import math
from collections.abc import Callable
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal

from charter_desktop.forms.xpath.compiled import Result
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.dates import Moment
from charter_desktop.forms.xpath.signature import Builder, define
from charter_desktop.forms.xpath.values import Nodes, XValue, number


def _safe(apply: Callable[..., float]) -> Callable[..., float]:
    def run(*numbers: float) -> float:
        try:
            return float(apply(*numbers))
        except (ValueError, ZeroDivisionError):
            return math.nan
        except OverflowError:
            return math.inf

    return run


def _whole(apply: Callable[[float], float]) -> Callable[[float], float]:
    return lambda value: float(apply(value)) if math.isfinite(value) else value


def _round(value: float, digits: float = 0.0) -> float:
    """Halves go up, also below zero (XPath 1.0 section 4.4), by the decimal text of the number."""
    if not math.isfinite(value) or math.isnan(digits) or abs(digits) > 30:
        return value if not math.isfinite(value) else math.nan
    unit = Decimal(1).scaleb(-int(digits))
    steps = Decimal(repr(value)) / unit
    mode = ROUND_HALF_UP if value > 0 else ROUND_HALF_DOWN
    return float(steps.quantize(Decimal(1), mode) * unit)


def _numbers(context: Context, values: tuple[XValue, ...]) -> list[float]:
    calendar = context.calendar
    found: list[float] = []
    for value in values:
        if isinstance(value, list):
            found += [number(node.atom(calendar), calendar) for node in value]
        else:
            found.append(number(value, calendar))
    return found


def _extreme(choose: Callable[[list[float]], float]) -> Callable[..., float]:
    def run(context: Context, *values: XValue) -> float:
        found = [one for one in _numbers(context, values) if not math.isnan(one)]
        return choose(found) if found else math.nan

    return run


def _sum(context: Context, found: Nodes) -> float:
    """Blanks and words count as nothing, as in JavaRosa; the sum of nothing is 0."""
    read, calendar = number, context.calendar
    total = 0.0
    for node in found:
        atom = node.atom(calendar)
        value = atom if atom.__class__ is float else read(atom, calendar) if atom else 0.0
        if value == value:  # noqa: PLR0124 - NaN differs from itself
            total += value
    return total


def _int(context: Context, value: XValue) -> float:
    found = value.days if isinstance(value, Moment) else number(value, context.calendar)
    return float(math.trunc(found)) if math.isfinite(found) else found


def _log(value: float) -> float:
    return math.log(value) if value else -math.inf


def _log10(value: float) -> float:
    return math.log10(value) if value else -math.inf


_NUMBER = Result.NUMBER
TABLE: dict[str, Builder] = {
    "floor": define("n", _NUMBER, _whole(math.floor)),
    "ceiling": define("n", _NUMBER, _whole(math.ceil)),
    "round": define("nn?", _NUMBER, _round),
    "int": define("co", _NUMBER, _int),
    "sum": define("cN", _NUMBER, _sum),
    "min": define("co*", _NUMBER, _extreme(min)),
    "max": define("co*", _NUMBER, _extreme(max)),
    "abs": define("n", _NUMBER, abs),
    "pow": define("nn", _NUMBER, _safe(math.pow)),
    "pi": define("", _NUMBER, lambda: math.pi),
    "sin": define("n", _NUMBER, _safe(math.sin)),
    "cos": define("n", _NUMBER, _safe(math.cos)),
    "tan": define("n", _NUMBER, _safe(math.tan)),
    "asin": define("n", _NUMBER, _safe(math.asin)),
    "acos": define("n", _NUMBER, _safe(math.acos)),
    "atan": define("n", _NUMBER, _safe(math.atan)),
    "atan2": define("nn", _NUMBER, _safe(math.atan2)),
    "sqrt": define("n", _NUMBER, _safe(math.sqrt)),
    "exp": define("n", _NUMBER, _safe(math.exp)),
    "exp10": define("n", _NUMBER, _safe(lambda value: math.pow(10, value))),
    "log": define("n", _NUMBER, _safe(_log)),
    "log10": define("n", _NUMBER, _safe(_log10)),
    "random": define("c", _NUMBER, lambda context: context.host.chance.random()),
}

"""Functions on dates: ODK XForms specification; days are counted as JavaRosa counts them."""

import math

from charter_desktop.forms.xpath.compiled import Result
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.dates import NO_MOMENT, Moment, format_moment
from charter_desktop.forms.xpath.mistake import ExpressionError, Mistake
from charter_desktop.forms.xpath.signature import Builder, define
from charter_desktop.forms.xpath.values import XValue, number, string


def _moment(context: Context, value: XValue) -> Moment | None:
    if isinstance(value, Moment):
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return context.calendar.from_days(value)
    if isinstance(value, list):
        atom = value[0].atom(context.calendar) if value else ""
        return _moment(context, atom)
    text = string(value)
    return context.calendar.read(text) or context.calendar.from_days(_plain(context, text))


def _plain(context: Context, text: str) -> float:
    try:
        return float(text) if text.strip() else math.nan
    except ValueError:
        return number(text, context.calendar)


def _date(context: Context, value: XValue) -> XValue:
    """The date alone; text that is no date gives no moment, blank stays blank."""
    if isinstance(value, float) and math.isfinite(value) and not context.calendar.utc_days:
        value = float(math.trunc(value))
    moment = _moment(context, value)
    if moment is None:
        return _nothing(context, value)
    if context.calendar.utc_days or moment.dated:
        return moment
    return context.calendar.read(str(moment)[:10]) or moment


def _date_time(context: Context, value: XValue) -> XValue:
    moment = _moment(context, value)
    if moment is None:
        return _nothing(context, value)
    return moment


def _nothing(context: Context, value: XValue) -> XValue:
    if not isinstance(value, bool | float) and string(value) == "":
        return ""
    if not context.calendar.utc_days:
        if isinstance(value, float) and math.isnan(value):
            return value
        raise ExpressionError(Mistake.NOT_A_DATE, found=string(value))
    return NO_MOMENT


def _format(context: Context, value: XValue, pattern: str) -> str:
    moment = _moment(context, value)
    return "" if moment is None or moment is NO_MOMENT else format_moment(moment, pattern)


def _days(context: Context, value: XValue) -> XValue:
    if isinstance(value, float):
        return value
    moment = _moment(context, value)
    return _no_days(context, value) if moment is None else moment.days


def _no_days(context: Context, value: XValue) -> XValue:
    return "" if not context.calendar.utc_days and string(value) == "" else math.nan


def _time(context: Context, value: XValue) -> XValue:
    if isinstance(value, list) and value:
        atom = value[0].atom(context.calendar)
        value = value if isinstance(atom, float) else atom
    if string(value) == "":
        return _no_days(context, value)
    if isinstance(value, Moment):
        return value.days - math.floor(value.days)
    return context.calendar.day_part(string(value))


_STRING, _NUMBER, _ANY = Result.STRING, Result.NUMBER, Result.ANY
TABLE: dict[str, Builder] = {
    "today": define("c", _ANY, lambda context: context.calendar.today()),
    "now": define("c", _ANY, lambda context: context.calendar.moment(context.calendar.now())),
    "date": define("co", _ANY, _date),
    "date-time": define("co", _ANY, _date_time),
    "format-date": define("cos", _STRING, _format),
    "format-date-time": define("cos", _STRING, _format),
    "decimal-date-time": define("co", _ANY, _days),
    "decimal-time": define("co", _ANY, _time),
}

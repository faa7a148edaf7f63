"""Functions on dates: ODK XForms specification; days are counted as JavaRosa counts them."""

import math

from charter_desktop.forms.xpath.compiled import Result
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.dates import NO_MOMENT, Moment, format_moment
from charter_desktop.forms.xpath.signature import Builder, define
from charter_desktop.forms.xpath.values import XValue, number, string


def _moment(context: Context, value: XValue) -> Moment | None:
    if isinstance(value, Moment):
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return context.calendar.from_days(value)
    text = string(value)
    return context.calendar.read(text) or context.calendar.from_days(_plain(context, text))


def _plain(context: Context, text: str) -> float:
    try:
        return float(text) if text.strip() else math.nan
    except ValueError:
        return number(text, context.calendar)


def _date(context: Context, value: XValue) -> XValue:
    """The date alone; text that is no date gives no moment, blank stays blank."""
    moment = _moment(context, value)
    if moment is None:
        return _nothing(value)
    if context.calendar.utc_days or moment.dated:
        return moment
    return context.calendar.read(str(moment)[:10]) or moment


def _date_time(context: Context, value: XValue) -> XValue:
    moment = _moment(context, value)
    if moment is None:
        return _nothing(value)
    return moment


def _nothing(value: XValue) -> XValue:
    return "" if not isinstance(value, bool | float) and string(value) == "" else NO_MOMENT


def _format(context: Context, value: XValue, pattern: str) -> str:
    moment = _moment(context, value)
    return "" if moment is None or moment is NO_MOMENT else format_moment(moment, pattern)


def _days(context: Context, value: XValue) -> float:
    moment = _moment(context, value)
    return math.nan if moment is None else moment.days


def _time(context: Context, value: XValue) -> float:
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
    "decimal-date-time": define("co", _NUMBER, _days),
    "decimal-time": define("co", _NUMBER, _time),
}

"""What stands in one cell, freed from how the spreadsheet keeps it."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum

from charter_desktop.domain.canonical import decimal_text, tidy_text

_ERROR = re.compile(r"(#(N/A|DIV/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|Err:\d{3})\Z")
_DIGITS = 15
"""As many digits as a spreadsheet keeps."""
_DAY = timedelta(days=1)


class ContentKind(Enum):
    """What a spreadsheet holds in a cell."""

    TEXT = "text"
    NUMBER = "number"
    PERCENT = "percent"
    DAY = "day"
    MOMENT = "moment"
    CLOCK = "clock"
    TRUTH = "truth"
    ERROR = "error"
    NO_RESULT = "no_result"


@dataclass(frozen=True, slots=True)
class Content:
    """One filled cell: text as written, numbers canonical, dates and times as ISO 8601."""

    kind: ContentKind
    text: str


def content_of(cell: object) -> Content | None:  # noqa: PLR0911 - a type each
    """Give what a cell holds, as calamine gives it; None for a blank one."""
    match cell:
        case None:
            return None
        case bool():
            return Content(ContentKind.TRUTH, "TRUE" if cell else "FALSE")
        case int() | float() | Decimal():
            return Content(ContentKind.NUMBER, _number(cell))
        case datetime() | date():
            return _day(cell)
        case time():
            return Content(ContentKind.CLOCK, cell.replace(microsecond=0).isoformat())
        case timedelta():
            return _span(cell)
        case _:
            return _text(tidy_text(str(cell)))


def _text(text: str) -> Content | None:
    if not text.strip():
        return None
    return Content(ContentKind.ERROR if _ERROR.match(text.strip()) else ContentKind.TEXT, text)


def _day(cell: date) -> Content:
    if not isinstance(cell, datetime):
        return Content(ContentKind.DAY, cell.isoformat())
    if cell.time() == time():
        return Content(ContentKind.DAY, cell.date().isoformat())
    return Content(ContentKind.MOMENT, cell.replace(microsecond=0, tzinfo=None).isoformat())


def _span(cell: timedelta) -> Content:
    """A time of the day may arrive as hours since midnight; more than a day is a number of days."""
    if timedelta() <= cell < _DAY:
        return Content(ContentKind.CLOCK, _clock(int(cell.total_seconds())))
    return Content(ContentKind.NUMBER, _number(cell / _DAY))


def _number(cell: float | Decimal) -> str:
    """Give a number without the noise of binary fractions; what is no number stays as it is called."""
    number = cell if isinstance(cell, Decimal) else Decimal(format(cell, f".{_DIGITS}g"))
    if isinstance(cell, int):
        number = Decimal(cell)
    return decimal_text(number) if number.is_finite() else str(cell)


def _clock(seconds: int) -> str:
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60).isoformat()

"""Dates and times: days since 1970-01-01, ISO text, and the ODK patterns of format-date()."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo

_DATE = re.compile(r"(-?\d{4})-(\d{1,2})-(\d{1,2})\Z")
_DATE_TIME = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?\Z"
)
_TIME = re.compile(r"(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?\Z")
_SCRIPT = re.compile(
    r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT([+-]\d{4})(?: \(.*\))?\Z"
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAY = 86_400.0
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - local wall time on purpose


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time, in its zone; `dated` when only the day was meant.

    `days` counts from 1970-01-01: in local days (the rule of JavaRosa), or in days of UTC where
    the calendar says so.
    """

    at: datetime
    dated: bool
    days: float

    def __str__(self) -> str:
        """Give `2026-11-22` or `2026-11-22T10:00:00.000+01:00`."""
        if math.isnan(self.days):
            return "Invalid Date"
        if self.dated:
            return f"{self.at.year:04}-{self.at.month:02}-{self.at.day:02}"
        return f"{self.at.year:04}" + self.at.isoformat(timespec="milliseconds")[4:]


NO_MOMENT = Moment(datetime(1970, 1, 1, tzinfo=UTC), dated=True, days=math.nan)
"""What date() makes of text that is no date: not true, not a number."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Reads and counts dates in one zone; `now` is asked for the time, never the machine."""

    zone: tzinfo
    now: Callable[[], datetime]
    utc_days: bool = False
    """Whether the rules of browsers hold instead of those of JavaRosa: days of UTC with their fraction,
    and the text of a date counts as its days."""

    def moment(self, at: datetime, *, dated: bool = False) -> Moment:
        """Make a moment of an aware date and time."""
        local = at.astimezone(self.zone)
        if self.utc_days:
            return Moment(local, dated, local.timestamp() / _DAY)
        return Moment(local, dated, (local.replace(tzinfo=None) - _EPOCH).total_seconds() / _DAY)

    def today(self) -> Moment:
        """The day it is now."""
        now = self.now().astimezone(self.zone)
        return self._day(now.year, now.month, now.day)

    def from_days(self, days: float) -> Moment | None:
        """Make a moment of days since the epoch; None when that is no date."""
        if not math.isfinite(days):
            return None
        try:
            if self.utc_days:
                at = (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=days)).astimezone(self.zone)
                return Moment(at, (at.hour, at.minute, at.second, at.microsecond) == (0, 0, 0, 0), days)
            local = _EPOCH + timedelta(days=days)
        except OverflowError:
            return None
        return Moment(local.replace(tzinfo=self.zone), days == int(days), days)

    def read(self, text: str) -> Moment | None:
        """Read ISO 8601 text, with or without time; None when it is no date."""
        text = text.strip()
        try:
            return self._read_date(text) or self._read_date_time(text) or self._read_script(text)
        except (ValueError, OverflowError):
            return None

    def days(self, text: str) -> float:
        """Give the days of ISO text, a time as its part of a day; NaN when it is neither."""
        moment = self.read(text)
        if moment is not None:
            return moment.days
        return math.nan

    def day_part(self, text: str) -> float:
        """Give the part of a local day that a time such as 10:30:00.000+01:00 stands for."""
        match = _TIME.match(text.strip())
        if not match:
            return math.nan
        hour, minute, second, fraction, offset = match.groups()
        if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59 or not _is_offset(offset):
            return math.nan
        seconds = int(hour) * 3600 + int(minute) * 60 + int(second or 0) + float(f"0.{fraction or 0}")
        if offset:
            here = self.zone.utcoffset(self.now().replace(tzinfo=None)) or timedelta()
            seconds += (here - (_offset(offset).utcoffset(None) or timedelta())).total_seconds()
            seconds %= _DAY
        return seconds / _DAY

    def _day(self, year: int, month: int, day: int) -> Moment:
        return self.moment(datetime(year, month, day, tzinfo=self.zone), dated=True)

    def _read_date(self, text: str) -> Moment | None:
        match = _DATE.match(text)
        if not match:
            return None
        year, month, day = match.groups()
        return self._day(int(year), int(month), int(day))

    def _read_date_time(self, text: str) -> Moment | None:
        match = _DATE_TIME.match(text)
        if not match:
            return None
        year, month, day, hour, minute, second, fraction, offset = match.groups()
        micro = int((fraction or "0").ljust(6, "0")[:6])
        zone = _offset(offset) if offset else self.zone
        at = datetime(
            int(year), int(month), int(day), int(hour), int(minute), int(second or 0), micro, tzinfo=zone
        )
        return self.moment(at)

    def _read_script(self, text: str) -> Moment | None:
        match = _SCRIPT.match(text)
        if not match:
            return None
        month, day, year, hour, minute, second, offset = match.groups()
        place = _MONTHS.index(month) + 1
        at = datetime(int(year), place, int(day), int(hour), int(minute), int(second), tzinfo=_offset(offset))
        return self.moment(at)


def _is_offset(text: str | None) -> bool:
    """Tell whether an offset from UTC is one: less than a day, less than 60 minutes."""
    digits = (text or "").lstrip("Z+-").replace(":", "").ljust(4, "0")
    return int(digits[:2]) < 24 and int(digits[2:]) < 60


def _offset(text: str) -> timezone:
    if text == "Z":
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def format_moment(
    moment: Moment, pattern: str, months: tuple[str, ...] = (), days: tuple[str, ...] = ()
) -> str:
    """Fill an ODK pattern: %Y %y %m %n %b %d %e %H %h %M %S %3 %a and %%; others stand as they are.

    Source: ODK XForms specification, `format-date`. `months` and `days` (from Monday) may be given
    in the language of the form.
    """
    at = moment.at
    parts = {
        "Y": f"{at.year:04}",
        "y": f"{at.year % 100:02}",
        "m": f"{at.month:02}",
        "n": str(at.month),
        "b": (months or _MONTHS)[at.month - 1],
        "d": f"{at.day:02}",
        "e": str(at.day),
        "H": f"{at.hour:02}",
        "h": str(at.hour),
        "M": f"{at.minute:02}",
        "S": f"{at.second:02}",
        "3": f"{at.microsecond // 1000:03}",
        "a": (days or _DAYS)[at.weekday()],
        "W": str(at.isocalendar().week),
        "%": "%",
    }
    return re.sub(r"%(.)", lambda match: parts.get(match.group(1), match.group()), pattern)

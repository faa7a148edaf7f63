"""Read a day, or a day and a time, as a person types it."""

import re
from datetime import UTC, datetime, timedelta

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.reading import read_date
from charter_desktop.settings.clock import stamp

_TIME = re.compile(
    r"(?P<day>.+?)(?:T|\s+)(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?\Z", re.ASCII
)


def read_moment(typed: str) -> str | Refusal:
    """Give a moment of this computer's clock as a UTC stamp: `2026-11-22 14:30`, or a day meant to its end."""
    text = typed.strip()
    timed = _TIME.match(text)
    day = day_begins(timed["day"] if timed else text)
    if isinstance(day, Refusal):
        return Refusal(Fault.NOT_A_MOMENT, typed[:80])
    if timed is None:
        return stamp(_local(day.replace(hour=23, minute=59, second=59)))
    parts = [int(timed[name] or 0) for name in ("hour", "minute", "second")]
    try:
        # a minute is meant to its end, as it is read in the history
        second = parts[2] if timed["second"] else 59
        return stamp(_local(day.replace(hour=parts[0], minute=parts[1], second=second)))
    except ValueError:
        return Refusal(Fault.NOT_A_MOMENT, typed[:80])


def day_bounds(typed: str) -> tuple[str, str] | Refusal:
    """Give the UTC stamps between which a day lies here; the second one is no longer in it."""
    day = day_begins(typed)
    if isinstance(day, Refusal):
        return day
    try:
        after = stamp(_local(day + timedelta(days=1)))
    except OverflowError:  # the last day that there is
        after = ""
    return stamp(_local(day)), after


def day_begins(typed: str) -> datetime | Refusal:
    """Read a day; the time is midnight without a zone."""
    read = read_date(typed.strip())
    try:
        if not isinstance(read, Refusal) and read:
            return datetime.fromisoformat(read)
    except ValueError:
        pass
    return Refusal(Fault.NOT_A_DATE, typed[:80])


def _local(naive: datetime) -> datetime:
    try:
        return naive.astimezone().astimezone(UTC)
    except (OverflowError, OSError, ValueError):
        return naive.replace(tzinfo=UTC)

"""Days and times as a person reads them: dd/mm/yyyy, in this computer's time zone."""

from datetime import datetime


def short_day(day: str) -> str:
    """Write an ISO date as dd/mm/yyyy; blank stays blank."""
    return f"{day[8:10]}/{day[5:7]}/{day[:4]}" if len(day) >= 10 else day


def local_day(stamp: str) -> str:
    """Write the day of a UTC stamp, such as `2026-11-22T10:42:00Z`, as 22/11/2026."""
    return _local(stamp).strftime("%d/%m/%Y")


def local_time(stamp: str) -> str:
    """Write a UTC stamp as 22/11/2026 10:42."""
    return _local(stamp).strftime("%d/%m/%Y %H:%M")


def today() -> str:
    """Give the present day as an ISO date."""
    return datetime.now().astimezone().date().isoformat()


def _local(stamp: str) -> datetime:
    return datetime.fromisoformat(stamp).astimezone()

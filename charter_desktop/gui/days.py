"""Days and times of stamps as a person reads them, in this computer's time zone."""

from datetime import datetime

from charter_desktop.wording.safety import moment


def local_day(stamp: str) -> str:
    """Write the day of a UTC stamp, such as `2026-11-22T10:42:00Z`, as 22/11/2026."""
    return datetime.fromisoformat(stamp).astimezone().strftime("%d/%m/%Y")


def local_time(stamp: str) -> str:
    """Write a UTC stamp as 22/11/2026 10:42."""
    return moment(datetime.fromisoformat(stamp))


def today() -> str:
    """Give the present day as an ISO date."""
    return datetime.now().astimezone().date().isoformat()

"""How far an action's own indicators have come: the share of the way, and whether that is fast enough."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from charter_desktop.domain.plan import Action

_NUMBER = re.compile(r"(-?\d{1,15})(?:[.,](\d{1,6}))?\s*%?\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator of an action as it was typed; dates are ISO, all of it may be blank.

    `question` names the indicator of the questionnaire, such as EM1.1, that the latest value is taken from.
    """

    name: str
    baseline: str = ""
    baseline_date: str = ""
    target: str = ""
    target_date: str = ""
    latest: str = ""
    latest_date: str = ""
    question: str = ""


class Pace(Enum):
    """How an indicator goes, against a straight line from its baseline to its target."""

    REACHED = "reached"
    ON = "on"
    BEHIND = "behind"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Trend:
    """`way` is the share of the way from baseline to target that is done: 0 to 1, also below or beyond.

    `due` is the share that a straight line has reached on the day of the latest value. None where it can't
    be computed.
    """

    pace: Pace
    way: Decimal | None = None
    due: Decimal | None = None


def indicators(action: Action) -> tuple[Indicator, ...]:
    """Read the indicators of an action; parts that an older program did not know are blank."""
    return tuple(
        Indicator(
            row.get("name", ""),
            row.get("baseline", ""),
            row.get("baseline_date", ""),
            row.get("target", ""),
            row.get("target_date", ""),
            row.get("latest", ""),
            row.get("latest_date", ""),
            row.get("question", ""),
        )
        for row in action.items("indicators")
    )


def trend(indicator: Indicator) -> Trend:
    """Compare the latest value with the baseline and the target, in whichever direction they lie."""
    way = _way(indicator)
    if way is None:
        return Trend(Pace.UNKNOWN)
    due = _due(indicator)
    if way >= 1:
        return Trend(Pace.REACHED, way, due)
    if due is None:
        return Trend(Pace.UNKNOWN, way)
    return Trend(Pace.ON if way >= due else Pace.BEHIND, way, due)


def number_of(text: str) -> Decimal | None:
    """Read `12`, `12.5`, `12,5` or `12 %`; None for anything else."""
    found = _NUMBER.match(text.strip())
    return Decimal(f"{found[1]}.{found[2] or 0}") if found else None


def _way(indicator: Indicator) -> Decimal | None:
    """Give the share of the way; a target that equals its baseline is kept or it has no way."""
    start, end, now = (number_of(text) for text in (indicator.baseline, indicator.target, indicator.latest))
    if start is None or end is None or now is None:
        return None
    if start == end:
        return Decimal(1) if now == end else None
    return (now - start) / (end - start)


def _due(indicator: Indicator) -> Decimal | None:
    days = [_day(text) for text in (indicator.baseline_date, indicator.target_date, indicator.latest_date)]
    start, end, now = days
    if start is None or end is None or now is None or end <= start:
        return None
    share = Decimal((now - start).days) / Decimal((end - start).days)
    return min(max(share, Decimal(0)), Decimal(1))


def _day(text: str) -> date | None:
    """Read an ISO date; a year alone is its last day."""
    try:
        return date(int(text), 12, 31) if re.fullmatch(r"\d{4}", text) else date.fromisoformat(text)
    except ValueError:
        return None

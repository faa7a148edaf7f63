"""Whether the same figure of two rounds can be compared: definition, origin scheme, coverage (PL2.2)."""

from decimal import Decimal

from charter_desktop.domain.answer import Answer
from charter_desktop.domain.plan_progress import number_of

_MOST_APART = Decimal(10)
"""Percentage points by which coverage may differ."""


def is_comparable(before: Answer, after: Answer) -> bool:
    """Say whether nobody says otherwise, and what both say of definition, scheme and coverage is alike."""
    if after.about.get("comparable") == "no":
        return False
    for name in ("definition", "scheme"):
        then, now = before.about.get(name, ""), after.about.get(name, "")
        if then and now and then != now:
            return False
    covered, covers = (number_of(one.about.get("coverage", "")) for one in (before, after))
    return covered is None or covers is None or abs(covers - covered) <= _MOST_APART

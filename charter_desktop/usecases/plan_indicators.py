"""The indicators of actions, with the latest value taken from the merged city where they name a question."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from charter_desktop.domain.canonical import decimal_text
from charter_desktop.domain.plan import Action
from charter_desktop.domain.plan_progress import Indicator, indicators
from charter_desktop.usecases.published_figures import PublishedView

Measured = Callable[[Action], tuple[Indicator, ...]]
"""Gives the indicators of an action with their latest values."""

_PLACES = Decimal("0.1")


def measured(published: PublishedView) -> Measured:
    """Take latest values from what the city may publish; what is hidden or undecided gives none.

    A share is written in percent with one place, any other figure as its total. What is typed beside a
    question does not count: there is one source.
    """

    def measure(action: Action) -> tuple[Indicator, ...]:
        return tuple(_latest(one, published) if one.question else one for one in indicators(action))

    return measure


def _latest(indicator: Indicator, published: PublishedView) -> Indicator:
    found = published.figures([indicator.question])
    total = found[0].total if len(found) == 1 else None
    if total is None:
        return replace(indicator, latest="", latest_date="")
    day = found[0].source.reference
    if total.share is not None:
        percent = (total.share * 100).quantize(_PLACES)
        return replace(indicator, latest=decimal_text(percent), latest_date=day)
    number = total.numerator.number
    latest = "" if number is None else decimal_text(number)
    return replace(indicator, latest=latest, latest_date=day)

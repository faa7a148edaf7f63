"""The money of a plan: planned, committed and spent, by year, by source, by department."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from charter_desktop.domain.plan import MEASURES, Action


@dataclass(frozen=True, slots=True)
class Sums:
    """Amounts in EUR, added up under one name: a year, a source, a department."""

    name: str
    planned: Decimal = Decimal(0)
    committed: Decimal = Decimal(0)
    spent: Decimal = Decimal(0)


def by_year(plan: Iterable[Action]) -> tuple[Sums, ...]:
    """Add up by year; lines without one have a blank name."""
    return _added(plan, lambda _, row: row.get("year", ""))


def by_source(plan: Iterable[Action]) -> tuple[Sums, ...]:
    """Add up by where the money comes from, as a code."""
    return _added(plan, lambda _, row: row.get("source", ""))


def by_department(plan: Iterable[Action]) -> tuple[Sums, ...]:
    """Add up by the department that is responsible, as its id."""
    return _added(plan, lambda action, _: action.text("department"))


def whole(plan: Iterable[Action]) -> Sums:
    """Add up everything."""
    found = _added(plan, lambda *_: "")
    return found[0] if found else Sums("")


def unreadable(plan: Iterable[Action]) -> tuple[tuple[Action, Mapping[str, str]], ...]:
    """Name the budget lines with an amount that is in no sum, because it can't be read."""
    return tuple((action, row) for action in plan for row in action.unreadable)


def _added(plan: Iterable[Action], named: Callable[[Action, Mapping[str, str]], str]) -> tuple[Sums, ...]:
    found: dict[str, dict[str, Decimal]] = {}
    for action in plan:
        for measure in MEASURES:
            for row, amount in action.amounts(measure):
                sums = found.setdefault(named(action, row), dict.fromkeys(MEASURES, Decimal(0)))
                sums[measure] += amount
    return tuple(Sums(name, **found[name]) for name in sorted(found))

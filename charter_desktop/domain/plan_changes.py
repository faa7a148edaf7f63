"""A frozen plan against the plan of now: what changed, and what was delivered of what was due."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from charter_desktop.domain.canonical import Value, canonical
from charter_desktop.domain.plan import COLUMNS, Action, Status


@dataclass(frozen=True, slots=True)
class ColumnChange:
    """One column of an action: what stood there when the plan was frozen, and what stands there now."""

    column: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Changed:
    """An action that is in both versions with other columns."""

    action: Action
    columns: tuple[ColumnChange, ...]


class Delivery(Enum):
    """How an action that was due in a period stands."""

    DELIVERED = "delivered"
    AFTER = "after"
    OPEN = "open"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Due:
    """An action that was due in the period by the frozen version; `now` is None when it left the plan."""

    frozen: Action
    now: Action | None
    standing: Delivery


@dataclass(frozen=True, slots=True)
class PlanChanges:
    """Everything between a frozen version and now."""

    added: tuple[Action, ...]
    removed: tuple[Action, ...]
    changed: tuple[Changed, ...]
    due: tuple[Due, ...]

    @property
    def is_empty(self) -> bool:
        """Say whether nothing changed."""
        return not (self.added or self.removed or self.changed)


@dataclass(frozen=True, slots=True)
class DeliveryRate:
    """Actions completed that were due in a period, over actions due in it (PL1.6)."""

    completed: int
    due: int


def bounds(period: str) -> tuple[str, str]:
    """Give the first and the last day of `2026` or `2026-2027` as ISO dates."""
    first, _, last = period.partition("-")
    return f"{first}-01-01", f"{last or first}-12-31"


def changes(frozen: Iterable[Action], current: Iterable[Action], period: str) -> PlanChanges:
    """Compare; an action is the same by its proposer and id."""
    then = {(action.owner, action.id): action for action in frozen}
    now = {(action.owner, action.id): action for action in current}
    both = [(then[key], action) for key, action in now.items() if key in then]
    changed = [Changed(after, columns) for before, after in both if (columns := _columns(before, after))]
    start, end = bounds(period)
    return PlanChanges(
        tuple(action for key, action in now.items() if key not in then),
        tuple(action for key, action in then.items() if key not in now),
        tuple(changed),
        tuple(due(then.values(), now.values(), start, end)),
    )


def due(frozen: Iterable[Action], current: Iterable[Action], start: str, end: str) -> tuple[Due, ...]:
    """List what the frozen version says is due from `start` to `end`, with how it stands."""
    now = {(action.owner, action.id): action for action in current}
    asked = [action for action in frozen if start <= action.text("end") <= end]
    found = [(action, now.get((action.owner, action.id))) for action in asked]
    return tuple(Due(then, later, _standing(later, end)) for then, later in found)


def rate_of(listed: Iterable[Due]) -> DeliveryRate:
    """Count what was delivered of what was due."""
    standings = [one.standing for one in listed]
    return DeliveryRate(standings.count(Delivery.DELIVERED), len(standings))


def _standing(action: Action | None, end: str) -> Delivery:
    if action is None:
        return Delivery.GONE
    if action.status is not Status.DONE:
        return Delivery.OPEN
    return Delivery.DELIVERED if action.text("status_date") <= end else Delivery.AFTER


def _columns(before: Action, after: Action) -> tuple[ColumnChange, ...]:
    pairs = [(name, before.columns.get(name), after.columns.get(name)) for name in COLUMNS]
    return tuple(ColumnChange(*one) for one in pairs if _same(one[1]) != _same(one[2]))


def _same(value: Value) -> bytes:
    """Hold nothing and an empty text or list for the same."""
    return canonical(value or None)

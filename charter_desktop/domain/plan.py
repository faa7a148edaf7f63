"""The action plan: actions read from the city's view, coverage of the charter, delivery rate."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from enum import Enum

from charter_desktop.domain.canonical import Value, decimal_text
from charter_desktop.domain.field import CITY, Field

COLUMNS = (
    "title",
    "commitments",
    "objective",
    "target_group",
    "department",
    "responsible",
    "partners",
    "area",
    "start",
    "end",
    "milestones",
    "budget",
    "indicators",
    "status",
    "status_reason",
    "status_date",
    "risks",
    "difficulties",
    "lessons",
    "evidence",
    "publish",
    "origin",
    "tags",
)
"""The columns of one action, as `product.md` names them; lists are commitments, milestones, ..."""

LISTS = {"commitments", "milestones", "budget", "indicators", "evidence", "tags"}


class Status(Enum):
    """Where an action stands."""

    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    LATE = "late"
    STOPPED = "stopped"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Action:
    """One action with the columns that were filled in; `owner` is who proposed it."""

    id: str
    owner: str
    accepted: bool
    columns: Mapping[str, Value] = field(default_factory=dict)

    def text(self, column: str) -> str:
        """Give a text column, empty when it was not filled in."""
        value = self.columns.get(column)
        return value if isinstance(value, str) else ""

    def items(self, column: str) -> list[dict[str, str]]:
        """Give a list column of records, such as milestones or budget lines."""
        value = self.columns.get(column)
        rows = value if isinstance(value, list) else []
        return [{key: str(cell) for key, cell in row.items()} for row in rows if isinstance(row, dict)]

    @property
    def commitments(self) -> tuple[str, ...]:
        """The commitments it serves, the primary one first."""
        value = self.columns.get("commitments")
        return tuple(str(code) for code in value) if isinstance(value, list) else ()

    @property
    def status(self) -> Status:
        """Where it stands; planned until somebody says otherwise."""
        text = self.text("status")
        return Status(text) if text in {status.value for status in Status} else Status.PLANNED

    @property
    def is_complete(self) -> bool:
        """Say whether it has owner, deadline and budget, as PL1.3 asks."""
        owner = self.text("department") or self.text("responsible")
        return bool(owner and self.text("end") and self.items("budget"))

    def money(self, measure: str) -> Decimal:
        """Sum one of planned, committed, spent over years and sources, in EUR."""
        return sum((_decimal(row.get(measure, "")) for row in self.items("budget")), Decimal(0))

    def to_value(self) -> Value:
        """Give the canonical value of a frozen plan's line."""
        return {"id": self.id, "owner": self.owner, "columns": dict(self.columns)}

    @classmethod
    def from_value(cls, value: Value) -> "Action":
        """Read a frozen plan's line; raises ValueError for another shape."""
        if not isinstance(value, dict) or not isinstance(columns := value.get("columns"), dict):
            raise ValueError("not an action")
        return cls(str(value.get("id")), str(value.get("owner")), True, columns)


def actions(values: Mapping[Field, Value]) -> tuple[Action, ...]:
    """Read every action: the proposer's columns with the city's laid over them.

    A department's proposal is in the plan once `city/action/ID#accepted` says so; the city's own
    actions are. `removed` takes an action out without losing it.
    """
    proposed: dict[str, dict[str, Value]] = {}
    city: dict[str, dict[str, Value]] = {}
    owners: dict[str, str] = {}
    for where, value in values.items():
        if where.kind != "action" or value is None:
            continue
        target = city if where.owner == CITY else proposed
        target.setdefault(where.id, {})[where.part] = value
        if where.owner != CITY or where.id not in owners:
            owners[where.id] = where.owner
    found = []
    for action_id, owner in owners.items():
        laid = city.get(action_id, {})
        if laid.get("removed") is True:
            continue
        columns = {**proposed.get(action_id, {}), **laid}
        accepted = owner == CITY or laid.get("accepted") is True
        found.append(
            Action(action_id, owner, accepted, {key: columns[key] for key in COLUMNS if key in columns})
        )
    return tuple(sorted(found, key=lambda action: (action.commitments[:1], action.text("start"), action.id)))


def covered(plan: Iterable[Action], commitments: Iterable[str]) -> tuple[str, ...]:
    """Name the commitments with at least one action that has owner, deadline and budget (PL1.3)."""
    served = {
        code for action in plan if action.accepted and action.is_complete for code in action.commitments
    }
    return tuple(code for code in commitments if code in served)


@dataclass(frozen=True, slots=True)
class DeliveryRate:
    """Actions completed that were due in a period, over actions due in it (PL1.6)."""

    completed: int
    due: int


def delivery_rate(frozen: Iterable[Action], current: Iterable[Action], start: str, end: str) -> DeliveryRate:
    """Count by the plan version frozen at the period's start; `start` and `end` are ISO dates."""
    due = [action for action in frozen if start <= action.text("end") <= end]
    now = {action.id: action for action in current}
    completed = sum(
        1
        for action in due
        if (later := now.get(action.id)) and later.status is Status.DONE and later.text("status_date") <= end
    )
    return DeliveryRate(completed, len(due))


def money_by(plan: Iterable[Action], key: str, measure: str) -> dict[str, str]:
    """Sum the money of accepted actions by `year` or `source`, as canonical decimals in EUR."""
    totals: dict[str, Decimal] = {}
    for action in plan:
        for row in action.items("budget") if action.accepted else ():
            name = row.get(key, "")
            totals[name] = totals.get(name, Decimal(0)) + _decimal(row.get(measure, ""))
    return {name: decimal_text(total) for name, total in sorted(totals.items())}


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text or "0")
    except InvalidOperation:
        return Decimal(0)

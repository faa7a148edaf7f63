"""The action plan: actions read from the city's view."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import Enum

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan_proposals import is_decline

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

MEASURES = ("planned", "committed", "spent")
"""The amounts of one budget line, in EUR."""

SOURCES = ("own", "national", "eu", "other")
"""Where money comes from."""
ORIGINS = ("last plan", "consultation", "peer recommendation", "EU project")
"""Where an action came from."""

_AMOUNT = re.compile(r"(?:\d{1,15}(?:\.\d{1,6})?)?\Z", re.ASCII)

LISTS = {"commitments", "milestones", "budget", "indicators", "evidence", "tags"}


class Status(Enum):
    """Where an action stands."""

    PLANNED = "planned"
    RUNNING = "running"
    DONE = "done"
    LATE = "late"
    STOPPED = "stopped"
    CANCELLED = "cancelled"


GIVEN_UP = frozenset({Status.STOPPED, Status.CANCELLED})
"""What serves nobody any more."""
ENDED = frozenset({Status.DONE, *GIVEN_UP})
"""Where nothing is left to do."""


@dataclass(frozen=True, slots=True)
class Action:
    """One action with the columns that were filled in; `owner` is who proposed it.

    `declined` is the reason for which the city does not take the proposal, None where it did not decline.
    """

    id: str
    owner: str
    accepted: bool
    columns: Mapping[str, Value] = field(default_factory=dict)
    declined: str | None = None

    @property
    def is_open(self) -> bool:
        """Say whether it is a proposal that nobody has decided yet."""
        return not self.accepted and self.declined is None

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
    def is_unexplained(self) -> bool:
        """Say whether it is late or given up, and nobody says why."""
        return self.status in {Status.LATE, *GIVEN_UP} and not self.text("status_reason").strip()

    def money(self, measure: str) -> Decimal:
        """Sum one of planned, committed, spent over years and sources, in EUR.

        Amounts that can't be read are left out; `unreadable` gives their rows.
        """
        return sum((amount for _, amount in self.amounts(measure)), Decimal(0))

    def amounts(self, measure: str) -> Iterator[tuple[dict[str, str], Decimal]]:
        """Give the budget lines with what one of planned, committed, spent can be read as."""
        for row in self.items("budget"):
            amount = amount_of(row.get(measure, ""))
            if amount is not None:
                yield row, amount

    @property
    def unreadable(self) -> tuple[dict[str, str], ...]:
        """The budget lines with an amount that can't be read: in no sum, to be told beside it."""
        rows = self.items("budget")
        return tuple(row for row in rows if any(amount_of(row.get(name, "")) is None for name in MEASURES))

    def to_value(self) -> Value:
        """Give the canonical value of a frozen plan's line."""
        return {"id": self.id, "owner": self.owner, "columns": dict(self.columns)}

    @classmethod
    def from_value(cls, value: Value) -> "Action":
        """Read a frozen plan's line; raises ValueError for another shape."""
        if not isinstance(value, dict) or not isinstance(columns := value.get("columns"), dict):
            raise ValueError("not an action")
        return cls(str(value.get("id")), str(value.get("owner")), True, columns)


def actions(
    values: Mapping[Field, Value], declines: Mapping[tuple[str, str], str] | None = None
) -> tuple[Action, ...]:
    """Read every action: the proposer's columns with the city's laid over them.

    The proposer is the owner under whose name it stands: the same id under two names is two
    actions. A department's proposal is in the plan once `city/action/ID#accepted` names that
    department; from then on the city's columns lie over that proposal only. The city's own actions
    are in the plan. The city's `removed` takes an action out without losing it, a department's own
    as long as nobody accepted it. `declines` are the reasons of those that stand, by action and owner.
    """
    refused = declines or {}
    written: dict[tuple[str, str], dict[str, Value]] = {}
    for where, value in values.items():
        if where.kind == "action" and value is not None:
            written.setdefault((where.id, where.owner), {})[where.part] = value
    found = []
    for (action_id, owner), own in written.items():
        laid = written.get((action_id, CITY), {})
        alone = all(other == CITY for name, other in written if name == action_id)
        action = _action(action_id, owner, own, laid, alone=alone)
        if action is not None:
            reason = None if action.accepted else refused.get((action_id, owner))
            found.append(replace(action, declined=reason))
    return tuple(sorted(found, key=_place))


def _action(
    action_id: str, owner: str, own: Mapping[str, Value], laid: Mapping[str, Value], *, alone: bool
) -> Action | None:
    """Make the action that an owner wrote, or None when there is none (any more)."""
    said = laid.get("accepted")
    if laid.get("removed") is True:
        return None
    if owner == CITY:
        decides = isinstance(said, str) or any(map(is_decline, laid))
        accepted, columns = said is True or (alone and not decides), dict(own)
        if not accepted:
            return None  # only columns over somebody's proposal
    else:
        accepted = said == owner
        if own.get("removed") is True and not accepted:
            return None
        columns = {**own, **laid} if accepted or said is None else dict(own)
    return Action(action_id, owner, accepted, {key: columns[key] for key in COLUMNS if key in columns})


def _place(action: Action) -> tuple[tuple[str, ...], str, str, str]:
    return (action.commitments[:1], action.text("start"), action.id, action.owner)


def amount_of(text: str) -> Decimal | None:
    """Read an amount of money: finite, not negative, no exponent; blank is zero, None is unreadable."""
    return Decimal(text or "0") if _AMOUNT.match(text) else None

"""The review of the last plan: what became of each of its actions, and why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan import ENDED, Action, Status

REVIEW = "review"
"""`city/review/ID#outcome` and `#reason` say what became of an action of the last plan."""


class Outcome(Enum):
    """What the coordinator says of an action of the last plan."""

    DONE = "done"
    CONTINUED = "continued"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class LastPlan:
    """The plan that was carried over, as it ended on `day`: the actions in it, and what the frozen one held.

    `frozen` are the actions of its last frozen version; a submission tells the same twice.
    """

    round: str
    day: str
    actions: tuple[Action, ...]
    frozen: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One action of the last plan with its last columns; `outcome` is None until somebody said it.

    `late` is one that was to have ended; `left` one that was taken out of the plan after it was frozen.
    """

    action: Action
    outcome: Outcome | None
    reason: str
    late: bool
    left: bool


def reviewed(last: LastPlan, said: Mapping[Field, Value]) -> tuple[Reviewed, ...]:
    """Give every action that the last plan held, frozen or added later, with what is said of it."""
    there = {action.id for action in last.actions}
    gone = [action for action in last.frozen if action.id not in there]
    return tuple(_reviewed(action, last.day, said, there) for action in (*last.actions, *gone))


def to_review(found: Iterable[Reviewed]) -> int:
    """Count the actions of which nothing is said yet."""
    return sum(one.outcome is None for one in found)


def _reviewed(action: Action, day: str, said: Mapping[Field, Value], there: set[str]) -> Reviewed:
    where = Field(CITY, REVIEW, action.id)
    outcome, reason = said.get(where.with_part("outcome")), said.get(where.with_part("reason"))
    known = {one.value: one for one in Outcome}
    overdue = action.status not in ENDED and "" < action.text("end") < day
    return Reviewed(
        action,
        known.get(outcome) if isinstance(outcome, str) else None,
        reason if isinstance(reason, str) else "",
        action.status is Status.LATE or overdue,
        action.id not in there,
    )

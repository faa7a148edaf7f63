"""Which of the eleven commitments the plan serves, and what their actions lack (PL1.3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from charter_desktop.domain.plan import GIVEN_UP, Action


class Lack(Enum):
    """What an action needs before it counts."""

    OWNER = "owner"
    END = "end"
    BUDGET = "budget"


@dataclass(frozen=True, slots=True)
class Coverage:
    """One commitment: how many actions of the plan serve it, and how many have all that they need.

    `lacks` is what the action that is nearest to counting has not; empty where one counts, or none is there.
    """

    code: str
    actions: int
    complete: int
    lacks: tuple[Lack, ...] = ()

    @property
    def is_covered(self) -> bool:
        """Say whether at least one action has owner, deadline and budget."""
        return self.complete > 0


def coverage(plan: Iterable[Action], codes: Iterable[str]) -> tuple[Coverage, ...]:
    """Look at each commitment; only actions that are in the plan and not given up count."""
    listed = [action for action in plan if action.accepted and action.status not in GIVEN_UP]
    return tuple(_of(code, [one for one in listed if code in one.commitments]) for code in codes)


def covered(plan: Iterable[Action], codes: Iterable[str]) -> tuple[str, ...]:
    """Name the commitments with at least one action that has owner, deadline and budget."""
    return tuple(one.code for one in coverage(plan, codes) if one.is_covered)


def lacks(action: Action) -> tuple[Lack, ...]:
    """Name what an action has not of owner, deadline and budget."""
    has = {
        Lack.OWNER: action.text("department") or action.text("responsible"),
        Lack.END: action.text("end"),
        Lack.BUDGET: action.items("budget"),
    }
    return tuple(lack for lack in Lack if not has[lack])


def _of(code: str, serving: list[Action]) -> Coverage:
    missing = sorted((lacks(action) for action in serving), key=len)
    return Coverage(code, len(serving), sum(not one for one in missing), missing[0] if missing else ())

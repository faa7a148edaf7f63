"""Proposals that the city declined: which declines stand, and what they were decided on."""

from collections import defaultdict

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY
from charter_desktop.domain.view import Heads, is_conflict

_DECLINED = "declined:"
_OF_BEFORE = "declined"
"""Until each proposal was declined by itself, this part named the department."""


def declined_part(owner: str) -> str:
    """Name the part of `city/action/ID#declined:OWNER`: true where that proposal is not taken.

    Its reason says why. Two departments' proposals under one id are declined one by one.
    """
    return _DECLINED + owner


def is_decline(part: str) -> bool:
    """Say whether a part of a city's action field declines somebody's proposal."""
    return part == _OF_BEFORE or part.startswith(_DECLINED)


def declines(found: Heads) -> dict[tuple[str, str], str]:
    """Give the reasons of the declines that stand, by action and proposing department.

    A decline was decided on the proposal's heads: once the department changes it, it is open again. A
    decline without a basis stands for whatever is proposed.
    """
    proposals: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for where, group in found.items():
        if where.kind == "action" and where.owner != CITY:
            proposals[where.id, where.owner].update(item.id for item in group)
    standing = {}
    for where, group in found.items():
        if (where.owner, where.kind) != (CITY, "action") or not is_decline(where.part) or is_conflict(group):
            continue
        decision = group[0]
        owner = _declined(where.part, decision.value)
        if owner and (not decision.basis or set(decision.basis) == proposals[where.id, owner]):
            standing[where.id, owner] = decision.reason
    return standing


def _declined(part: str, value: Value) -> str:
    """Give whose proposal a decision declines; blank where it was lifted."""
    if part == _OF_BEFORE:
        return value if isinstance(value, str) else ""
    return part.removeprefix(_DECLINED) if value is True else ""


def basis_of(found: Heads, action_id: str, owner: str) -> tuple[str, ...]:
    """Name the heads of a department's proposal, which a decline is decided on."""
    mine = [
        group
        for where, group in found.items()
        if (where.owner, where.kind, where.id) == (owner, "action", action_id)
    ]
    return tuple(sorted(item.id for group in mine for item in group))

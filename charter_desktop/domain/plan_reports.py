"""A plan whose state departments report: the plan of before, what a department says since, what the city decided.

In a progress round `city/action/ID#base` holds the line of the plan of before: its owner, its columns and the
department that reports on it. Three layers make such an action, the later above the earlier:

1. the base, which no department rewrites;
2. of what the reporting department says only the columns of `STATE`: how far it is, not what was planned; of
   milestones whether they were reached, of money what was spent;
3. the city's own columns, but of `STATE` only as long as the department has not said anything newer.

The third rule holds in every round. The city's word on a `STATE` column names the department's revisions that it
was decided on as its `basis`. When the department's heads are others, the city's word is outdated and what the
department reports shows again. A city's word that names no basis is of an older program and stays, but over a
base: there it was written before the department said anything.
"""

from collections.abc import Iterator, Mapping

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan import COLUMNS
from charter_desktop.domain.view import Heads, values

STATE = ("status", "status_date", "status_reason", "milestones", "budget", "difficulties", "lessons")
"""What a department reports of an action between two plans."""
BASE = "base"
"""The column of a progress round's city in which the plan's line stands."""
REPORTER = "reporter"
"""The key of a base that names who reports on it; blank for the coordinator."""


def reported(found: Heads) -> dict[Field, Value]:
    """Give the values of all fields, with the actions of a progress round put together and old words left out."""
    bases, said = dict(_bases(found)), _said(found)
    known = values(found)
    for where in [one for one in known if _is_outdated(one, found, said, bases)]:
        del known[where]
    for action_id, base in bases.items():
        known |= _joined(action_id, base, found, known)
        reporter, owner = str(base[REPORTER]), str(base["owner"])
        if owner == CITY and reporter:  # under whose name it stood, it stands once
            for column in (*COLUMNS, "removed"):
                known.pop(Field(reporter, "action", action_id, column), None)
    return known


def state_basis(found: Heads, where: Field) -> tuple[str, ...]:
    """Name the departments' revisions that a city's word on a `STATE` column is decided on."""
    if not _is_word(where):
        return ()
    return _said(found).get((where.id, where.part), ())


def columns_of(base: Mapping[str, Value]) -> dict[str, Value]:
    """Give the columns of a base."""
    columns = base.get("columns")
    return {key: columns[key] for key in COLUMNS if key in columns} if isinstance(columns, dict) else {}


def _bases(found: Heads) -> Iterator[tuple[str, Mapping[str, Value]]]:
    for where, group in found.items():
        if (where.owner, where.kind, where.part) == (CITY, "action", BASE) and isinstance(
            group[0].value, dict
        ):
            base = group[0].value
            if {REPORTER, "owner", "columns"} <= base.keys():
                yield where.id, base


def _said(found: Heads) -> dict[tuple[str, str], tuple[str, ...]]:
    """Name what departments say now of each action and column of `STATE`, by the ids of their revisions."""
    said: dict[tuple[str, str], tuple[str, ...]] = {}
    speakers = _speakers(found)
    for where, group in found.items():
        if where.kind != "action" or where.owner == CITY or where.part not in STATE:
            continue
        if speakers.get(where.id, where.owner) == where.owner:
            before = said.get((where.id, where.part), ())
            said[where.id, where.part] = tuple(sorted((*before, *(item.id for item in group))))
    return said


def _speakers(found: Heads) -> dict[str, str]:
    """Name whose word counts on an action: who reports on it, or whose proposal it is once it is accepted."""
    speakers = {action_id: str(base[REPORTER]) for action_id, base in _bases(found) if base[REPORTER]}
    for where, group in found.items():
        accepted = group[0].value
        if (where.owner, where.kind, where.part) == (CITY, "action", "accepted") and isinstance(
            accepted, str
        ):
            speakers.setdefault(where.id, accepted)
    return speakers


_PARTS = {"milestones": (("title",), "reached"), "budget": (("year", "source"), "spent")}
"""Of these lists a department reports one part of each planned row: by what the row is known, and the part."""


def on_plan(column: str, planned: Value, said: Value) -> Value:
    """Lay what is reported over the planned rows of a list; a department adds, drops and plans none."""
    if column not in _PARTS or not isinstance(said, list):
        return said
    names, part = _PARTS[column]
    reports: dict[tuple[Value, ...], list[Value]] = {}
    for row in said:
        if isinstance(row, dict):
            reports.setdefault(tuple(row.get(name) for name in names), []).append(row.get(part))
    laid: list[Value] = []
    for row in planned if isinstance(planned, list) else ():
        waiting = reports.get(tuple(row.get(name) for name in names)) if isinstance(row, dict) else None
        reported_part = waiting.pop(0) if waiting else None
        told = isinstance(row, dict) and isinstance(reported_part, str)
        laid.append({**row, part: reported_part} if told and isinstance(row, dict) else row)
    return laid


def _is_word(where: Field) -> bool:
    return where.kind == "action" and where.owner == CITY and where.part in STATE


def _is_outdated(
    where: Field,
    found: Heads,
    said: Mapping[tuple[str, str], tuple[str, ...]],
    bases: Mapping[str, Mapping[str, Value]],
) -> bool:
    if not _is_word(where):
        return False
    decided_on = {name for item in found[where] for name in item.basis}
    now = set(said.get((where.id, where.part), ()))
    return decided_on != now if decided_on or where.id in bases else False


def _joined(
    action_id: str, base: Mapping[str, Value], found: Heads, known: Mapping[Field, Value]
) -> dict[Field, Value]:
    """Lay the reporter's state over the base; under whose name the action stood, it stands again."""
    owner, reporter = str(base["owner"]), str(base[REPORTER])
    made: dict[Field, Value] = {}
    for column, planned in columns_of(base).items():
        made[Field(owner, "action", action_id, column)] = planned
    for column in STATE:
        said = Field(reporter or CITY, "action", action_id, column)
        if said.owner != CITY and said in found and said in known:
            planned = columns_of(base).get(column)
            made[Field(owner, "action", action_id, column)] = on_plan(column, planned, known[said])
    if owner == CITY:
        own = {where: value for where, value in known.items() if where in made and value is not None}
        return {**made, **own}
    removed = Field(owner, "action", action_id, "removed")
    return {**made, removed: None} if removed in known else made

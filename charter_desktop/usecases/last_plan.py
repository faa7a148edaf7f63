"""The plan of last round: read from the city's file or its submission, kept, and read again."""

import json
from collections.abc import Iterable, Mapping

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan import Action
from charter_desktop.domain.plan_review import LastPlan, Reviewed, reviewed
from charter_desktop.domain.view import Heads, values
from charter_desktop.store import documents
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.foreign_content import is_fit
from charter_desktop.usecases.plan_actions import frozen_plan, list_actions

PREVIOUS = "previous"
"""The document in which a city keeps what it took over from last round."""


def plan_of_city(opened: Workspace) -> dict[str, Value]:
    """Give the plan of a city's file as it is kept: its actions, and those of its last frozen version."""
    frozen = frozen_plan(opened)
    now: list[Value] = [action.to_value() for action in list_actions(opened) if action.accepted]
    then: list[Value] = [action.to_value() for action in frozen[1]] if frozen else []
    return {"actions": now, "frozen": then}


def plan_of_submission(body: Mapping[str, Value]) -> dict[str, Value]:
    """Give the plan that a submission tells; raises ValueError for what is no action."""
    listed = body.get("actions", [])
    if not isinstance(listed, list):
        raise ValueError("actions")
    found: list[Value] = [action.to_value() for action in _foreign(listed)]
    return {"actions": found, "frozen": []}


def read_last_plan(workspace: Workspace) -> LastPlan | None:
    """Read the plan that was taken over; None where there was none, or an older program took it over."""
    kept = documents.latest(workspace, PREVIOUS)
    if kept is None:
        return None
    content = json.loads(documents.content(workspace, kept.sha256))
    rows, frozen = content.get("actions", []), content.get("frozen", [])
    if not rows and not frozen:
        return None
    return LastPlan(
        str(content.get("round", "")),
        kept.at[:10],
        tuple(map(Action.from_value, rows)),
        tuple(map(Action.from_value, frozen)),
    )


def review_of(workspace: Workspace, found: Heads) -> tuple[Reviewed, ...]:
    """Give the actions of the last plan with what is said of them; `found` are the city's heads."""
    last = read_last_plan(workspace)
    return reviewed(last, values(found)) if last is not None else ()


def _foreign(listed: list[Value]) -> Iterable[Action]:
    for row in listed:
        if not isinstance(row, dict):
            raise ValueError("an action")
        action = Action.from_value({**row, "owner": CITY})
        where = Field.parse(f"{CITY}/action/{action.id}")
        if where.part:
            raise ValueError("the id of an action")
        for column, value in action.columns.items():
            if not is_fit(where.with_part(column), value):
                raise ValueError(f"{column} of an action")
        yield action

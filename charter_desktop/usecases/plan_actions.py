"""The action plan: list, add, change and remove actions, freeze a version."""

import hashlib
import json
import re
from collections.abc import Mapping

from charter_desktop.domain.canonical import Value, canonical
from charter_desktop.domain.charter import Charter, read_charter
from charter_desktop.domain.field import CITY, Field, new_id
from charter_desktop.domain.plan import Action, actions
from charter_desktop.domain.plan_proposals import declines
from charter_desktop.domain.plan_reports import reported
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.settings.clock import now, stamp
from charter_desktop.settings.shipped import shipped_toml
from charter_desktop.store import documents, revisions
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.action_columns import NEEDED, read_columns, why_not_in_order
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.setup import read_setup
from charter_desktop.usecases.share import shared_heads
from charter_desktop.usecases.share_columns import share_columns
from charter_desktop.usecases.take_actions import why_only_state

FROZEN = "plan"
_PERIOD = re.compile(r"(\d{4})(?:-(\d{4}))?\Z", re.ASCII)


def charter() -> Charter:
    """Give the charter's pledges, commitments, requests and service areas."""
    return read_charter(shipped_toml("charter", "charter.toml"))


def list_actions(workspace: Workspace) -> tuple[Action, ...]:
    """List every action: a department's own proposals, or the city's plan with all proposals."""
    if workspace.about.owner == CITY:
        found = shared_heads(workspace)
        return actions(reported(found), declines(found))
    drafts = {where: item.value for where, item in revisions.drafts(workspace).items()}
    return actions(drafts)


COORDINATION = "coord"
"""How the catalogue of questions calls the coordination itself, which is no department."""


def add_action(workspace: Workspace, columns: Mapping[str, str]) -> str | Refusal:
    """Add an action from typed columns (lists as JSON, or codes with commas); gives its id."""
    read = read_columns(columns)
    if isinstance(read, Refusal):
        return read
    for needed in NEEDED:
        if not read.get(needed):
            return Refusal(Fault.EMPTY, needed)
    refusal = why_not_in_order(read) or _why_nobody(workspace, read)
    if refusal:
        return refusal
    action_id = new_id()
    marks: dict[str, Value] = {"accepted": True} if workspace.about.owner == CITY else {}
    write_action(workspace, action_id, {**read, **marks}, "")
    return action_id


def set_action(
    workspace: Workspace, action_id: str, columns: Mapping[str, str], reason: str = ""
) -> Action | Refusal:
    """Change columns of an action; in the city's file over what a department proposed.

    Another status takes the reason and the day of the one before with it: `reason` is told beside it in the plan,
    unless those columns are given as well.
    """
    known = found_actions(workspace, action_id)
    if not known:
        return Refusal(Fault.NO_SUCH_ACTION, action_id)
    read = read_changes(workspace, known[0], columns, reason)
    if isinstance(read, Refusal):
        return read
    for action in known:
        refusal = why_not_in_order({**action.columns, **read})
        refusal = refusal or why_only_state(workspace, action_id, read, action.columns)
        if refusal:
            return refusal
    write_action(workspace, action_id, read, reason)
    return found_actions(workspace, action_id)[0]


def read_changes(
    workspace: Workspace, action: Action, columns: Mapping[str, str], reason: str
) -> dict[str, Value] | Refusal:
    """Read typed columns of an action that is there; another status gets a reason and a day of its own."""
    read = read_columns(columns)
    if isinstance(read, Refusal):
        return read
    if read.get("status", action.status.value) != action.status.value:
        read = {"status_reason": reason.strip(), "status_date": "", **read}
    return why_not_in_order({**action.columns, **read}) or _why_nobody(workspace, read) or read


def _why_nobody(workspace: Workspace, columns: Mapping[str, Value]) -> Refusal | None:
    """Refuse a department, by id or name, that takes no part in the round; where none is known, any may be named."""
    named, known = columns.get("department"), read_setup(workspace).departments
    names = {name.casefold() for one in known if one.id != CITY for name in (one.id, one.name)}
    if not isinstance(named, str) or not names or named.casefold() in names | {"", CITY, COORDINATION}:
        return None
    return Refusal(Fault.NO_SUCH_DEPARTMENT, named)


def remove_action(workspace: Workspace, action_id: str, reason: str) -> Refusal | None:
    """Take an action out of the plan, or a department's own proposal back; its history stays."""
    if not reason.strip():
        return Refusal(Fault.NO_REASON, action_id)
    if not found_actions(workspace, action_id):
        return Refusal(Fault.NO_SUCH_ACTION, action_id)
    refusal = why_only_state(workspace, action_id, {"removed": True}, {})
    if refusal is None:
        write_action(workspace, action_id, {"removed": True}, reason)
    return refusal


def found_actions(workspace: Workspace, action_id: str) -> list[Action]:
    """Give the actions with an id; the one in the plan first, then by owner."""
    found = [action for action in list_actions(workspace) if action.id == action_id]
    return sorted(found, key=lambda action: (not action.accepted, action.owner))


def freeze_plan(workspace: Workspace, period: str) -> Document | Refusal:
    """Freeze the plan for a period: what delivery rate and "changed since" are counted against.

    A period is a year, or two of them such as 2026-2027; an empty plan is not frozen.
    """
    years = _PERIOD.match(period.strip())
    if years is None or (years[2] or years[1]) < years[1]:
        return Refusal(Fault.NOT_A_PERIOD, period)
    at = stamp(now())
    listed: list[Value] = [action.to_value() for action in list_actions(workspace) if action.accepted]
    if not listed:
        return Refusal(Fault.NO_ACTIONS, period)
    period = years[0]
    data = canonical({"period": period, "at": at, "actions": listed})
    facts = {"period": period, "actions": str(len(listed))}
    item = Document(
        hashlib.sha256(data).hexdigest(), FROZEN, "kept", CITY, author_of(workspace).person, at, facts
    )
    with workspace.transaction():
        documents.keep(workspace, item, data)
    return item


def frozen_versions(workspace: Workspace, period: str = "") -> tuple[Document, ...]:
    """List the frozen plans, or those of a period, the oldest first."""
    listed = documents.listed(workspace, FROZEN)
    return tuple(item for item in listed if period in {"", item.facts["period"]})


def read_frozen(workspace: Workspace, version: Document) -> tuple[Action, ...]:
    """Read the actions of a frozen plan."""
    content = json.loads(documents.content(workspace, version.sha256))
    return tuple(Action.from_value(row) for row in content["actions"])


def frozen_plan(workspace: Workspace, period: str = "") -> tuple[Document, tuple[Action, ...]] | None:
    """Read the newest frozen plan, or the newest of a period."""
    kept = frozen_versions(workspace, period)
    return (kept[-1], read_frozen(workspace, kept[-1])) if kept else None


def write_action(workspace: Workspace, action_id: str, columns: Mapping[str, Value], reason: str) -> None:
    """Write columns of an action as one gesture: the city's line, or a department's draft."""
    owner = workspace.about.owner
    changes = {Field(owner, "action", action_id, column): value for column, value in columns.items()}
    author, at = author_of(workspace), now()
    with workspace.transaction():
        if owner == CITY:
            share_columns(workspace, changes, author, at, reason)
            return
        gesture = new_id()
        made = []
        for where, value in changes.items():
            before = revisions.draft_head(workspace, where)
            made.append(
                Revision.make(
                    where,
                    value,
                    author=author,
                    at=stamp(at),
                    parents=[before.id] if before else [],
                    reason=reason,
                    line=Line.DRAFT,
                    gesture=gesture,
                )
            )
        revisions.append(workspace, made)

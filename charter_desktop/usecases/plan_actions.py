"""The action plan: list, add, change and remove actions, accept proposals, freeze a version."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date

from charter_desktop.domain.canonical import NotCanonicalError, Value, canonical, parse, tidy_text
from charter_desktop.domain.charter import Charter, read_charter
from charter_desktop.domain.field import CITY, Field, new_id
from charter_desktop.domain.plan import COLUMNS, LISTS, Action, Status, actions
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.domain.view import values
from charter_desktop.settings.clock import now, stamp
from charter_desktop.settings.shipped import shipped_toml
from charter_desktop.store import documents, revisions
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.share import share, shared_heads

FROZEN = "plan"
_DATES = {"start", "end", "status_date"}


def charter() -> Charter:
    """Give the charter's pledges, commitments, requests and service areas."""
    return read_charter(shipped_toml("charter", "charter.toml"))


def list_actions(workspace: Workspace) -> tuple[Action, ...]:
    """List every action: a department's own proposals, or the city's plan with all proposals."""
    if workspace.about.owner == CITY:
        return actions(values(shared_heads(workspace)))
    drafts = {where: item.value for where, item in revisions.drafts(workspace).items()}
    return actions(drafts)


def add_action(workspace: Workspace, columns: Mapping[str, str]) -> str | Refusal:
    """Add an action from typed columns (lists as JSON, or codes with commas); gives its id."""
    read = _columns(columns)
    if isinstance(read, Refusal):
        return read
    for needed in ("title", "commitments"):
        if not read.get(needed):
            return Refusal(Fault.BAD_VALUE, needed, {"value": ""})
    action_id = new_id()
    _write(workspace, action_id, read, "")
    return action_id


def set_action(
    workspace: Workspace, action_id: str, columns: Mapping[str, str], reason: str = ""
) -> Action | Refusal:
    """Change columns of an action; in the city's file over what a department proposed."""
    if not any(action.id == action_id for action in list_actions(workspace)):
        return Refusal(Fault.NO_SUCH_ACTION, action_id)
    read = _columns(columns)
    if isinstance(read, Refusal):
        return read
    _write(workspace, action_id, read, reason)
    return next(action for action in list_actions(workspace) if action.id == action_id)


def accept_action(workspace: Workspace, action_id: str) -> Refusal | None:
    """Take a department's proposal into the plan."""
    if not any(action.id == action_id for action in list_actions(workspace)):
        return Refusal(Fault.NO_SUCH_ACTION, action_id)
    _write(workspace, action_id, {"accepted": True}, "")
    return None


def remove_action(workspace: Workspace, action_id: str, reason: str) -> Refusal | None:
    """Take an action out of the plan; its history stays."""
    if not reason.strip():
        return Refusal(Fault.NO_REASON, action_id)
    if not any(action.id == action_id for action in list_actions(workspace)):
        return Refusal(Fault.NO_SUCH_ACTION, action_id)
    _write(workspace, action_id, {"removed": True}, reason)
    return None


def freeze_plan(workspace: Workspace, period: str) -> Document:
    """Freeze the plan for a period: what delivery rate and "changed since" are counted against."""
    at = stamp(now())
    listed: list[Value] = [action.to_value() for action in list_actions(workspace) if action.accepted]
    data = canonical({"period": period, "at": at, "actions": listed})
    facts = {"period": period, "actions": str(len(listed))}
    item = Document(
        hashlib.sha256(data).hexdigest(), FROZEN, "kept", CITY, author_of(workspace).person, at, facts
    )
    with workspace.transaction():
        documents.keep(workspace, item, data)
    return item


def frozen_plan(workspace: Workspace, period: str = "") -> tuple[Document, tuple[Action, ...]] | None:
    """Read the newest frozen plan, or the newest of a period."""
    kept = [item for item in documents.listed(workspace, FROZEN) if period in {"", item.facts["period"]}]
    if not kept:
        return None
    content = json.loads(documents.content(workspace, kept[-1].sha256))
    return kept[-1], tuple(Action.from_value(row) for row in content["actions"])


def _write(workspace: Workspace, action_id: str, columns: Mapping[str, Value], reason: str) -> None:
    owner = workspace.about.owner
    changes = {Field(owner, "action", action_id, column): value for column, value in columns.items()}
    author, at = author_of(workspace), now()
    with workspace.transaction():
        if owner == CITY:
            share(workspace, changes, author=author, at=at, reason=reason)
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


def _columns(columns: Mapping[str, str]) -> dict[str, Value] | Refusal:
    found: dict[str, Value] = {}
    for column, text in columns.items():
        read = _column(column, tidy_text(text).strip())
        if isinstance(read, Refusal):
            return read
        found[column] = read[0]
    return found


def _column(column: str, text: str) -> tuple[Value] | Refusal:
    if column not in COLUMNS:
        return Refusal(Fault.NO_SUCH_COLUMN, column, {"columns": ", ".join(COLUMNS)})
    if column == "commitments":
        return _commitments(text)
    if column in LISTS:
        return _list(column, text)
    if column == "status" and text not in {status.value for status in Status}:
        return Refusal(Fault.BAD_VALUE, column, {"value": text})
    if column in _DATES and text and not _is_date(text):
        return Refusal(Fault.NOT_A_DATE, column, {"value": text})
    return (text,)


def _commitments(text: str) -> tuple[Value] | Refusal:
    codes = [code.strip().upper() for code in text.replace(";", ",").split(",") if code.strip()]
    known = set(charter().codes) | {clause.code for clause in charter().pledges}
    for code in codes:
        if code not in known:
            return Refusal(Fault.NO_SUCH_COMMITMENT, code)
    return ([*codes],)


def _list(column: str, text: str) -> tuple[Value] | Refusal:
    try:
        value = parse(text.encode())
    except NotCanonicalError:
        return Refusal(Fault.BAD_VALUE, column, {"value": text[:80]})
    return (value,) if isinstance(value, list) else Refusal(Fault.BAD_VALUE, column, {"value": text[:80]})


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False

"""Put the actions that an invitation asks about into a department's workspace, and say what may change there."""

from collections.abc import Mapping

from charter_desktop.domain.canonical import Value, canonical
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.gesture import new_filling
from charter_desktop.domain.plan_reports import STATE, columns_of, on_plan
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import revisions
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.setup import read_setup


def take_actions(workspace: Workspace) -> int:
    """Write each action of the set-up that is not here yet as this department's own; gives how many."""
    owner, author = workspace.about.owner, author_of(workspace)
    drafts, at, gesture = revisions.drafts(workspace), stamp(now()), new_filling()
    here = {where.id for where in drafts if where.kind == "action"}
    new = {name: base for name, base in read_setup(workspace).actions.items() if name not in here}
    made = [
        Revision.make(
            Field(owner, "action", name, column),
            value,
            author=author,
            at=at,
            line=Line.DRAFT,
            gesture=gesture,
        )
        for name, base in new.items()
        for column, value in columns_of(base).items()
    ]
    with workspace.transaction():
        revisions.append(workspace, made)
    return len(new)


def why_only_state(
    workspace: Workspace, action_id: str, columns: Mapping[str, Value], known: Mapping[str, Value]
) -> Refusal | None:
    """Refuse to change what was planned, where a progress round asks only how far an action is."""
    if workspace.about.owner == CITY or action_id not in read_setup(workspace).actions:
        return None
    for column, value in columns.items():
        before = known.get(column, _blank(value))
        if value != before and not _keeps_plan(column, before, value):
            return Refusal(Fault.ONLY_STATE, column)
    return None


def _keeps_plan(column: str, before: Value, value: Value) -> bool:
    """Say whether a value tells only how far an action is; what a list plans stays as it was."""
    return column in STATE and _told(on_plan(column, before, value)) == _told(value)


def _told(value: Value) -> "Value | list[bytes]":
    """Give what a list's rows say: in any order, without the blank cells, which say nothing."""
    if not isinstance(value, list):
        return value
    filled: list[Value] = [
        {key: cell for key, cell in row.items() if cell} for row in value if isinstance(row, dict)
    ]
    return sorted(map(canonical, filled))


def _blank(value: Value) -> Value:
    """Give what stands for a column that was never filled in."""
    return value if value in ("", [], None) else None

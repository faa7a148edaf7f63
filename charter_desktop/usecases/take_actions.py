"""Put the actions that an invitation asks about into a department's workspace, and say what may change there."""

from collections.abc import Mapping

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.gesture import new_filling
from charter_desktop.domain.plan_reports import STATE, columns_of
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
    changed = (column for column, value in columns.items() if value != known.get(column, _blank(value)))
    other = next((column for column in changed if column not in STATE), None)
    return Refusal(Fault.ONLY_STATE, other) if other else None


def _blank(value: Value) -> Value:
    """Give what stands for a column that was never filled in."""
    return value if value in ("", [], None) else None

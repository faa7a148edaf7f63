"""Decide what departments propose for the plan: take it in, take it in with changes, or decline it."""

from collections.abc import Mapping

from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan import Action
from charter_desktop.domain.plan_proposals import basis_of, declined_part
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.settings.clock import now
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.plan_actions import found_actions, read_changes, write_action
from charter_desktop.usecases.share import share, shared_heads


def accept_action(
    workspace: Workspace,
    action_id: str,
    owner: str = "",
    columns: Mapping[str, str] | None = None,
    reason: str = "",
) -> Refusal | None:
    """Take a department's proposal into the plan, with the city's typed columns over it.

    `owner` says whose, where two have one id. A decline of it is lifted. Nothing is written for one that is
    in the plan already and has no columns to change.
    """
    proposed = _proposed(workspace, action_id, owner)
    if isinstance(proposed, Refusal):
        return proposed
    read = read_changes(workspace, proposed, columns or {}, reason)
    if isinstance(read, Refusal):
        return read
    if not proposed.accepted:
        read["accepted"] = proposed.owner
        if proposed.declined is not None:
            read[declined_part(proposed.owner)] = None
    write_action(workspace, action_id, read, reason)
    return None


def decline_action(workspace: Workspace, action_id: str, reason: str, owner: str = "") -> Refusal | None:
    """Say no to a department's proposal, with the reason. It stays listed, and can be accepted later.

    The decline stands for the proposal as it is now: one that its department changes is open again.
    """
    if not reason.strip():
        return Refusal(Fault.NO_REASON, action_id)
    proposed = _proposed(workspace, action_id, owner)
    if isinstance(proposed, Refusal):
        return proposed
    if proposed.accepted:
        return Refusal(Fault.ALREADY_IN_PLAN, proposed.text("title"))
    if proposed.declined is not None:
        return Refusal(Fault.ALREADY_DECLINED, proposed.text("title"), {"reason": proposed.declined})
    found = shared_heads(workspace)
    with workspace.transaction():
        share(
            workspace,
            {Field(CITY, "action", action_id, declined_part(proposed.owner)): True},
            author=author_of(workspace),
            at=now(),
            found=found,
            reason=reason.strip(),
            basis=basis_of(found, action_id, proposed.owner),
        )
    return None


def _proposed(workspace: Workspace, action_id: str, owner: str) -> Action | Refusal:
    """Find the one action that is meant."""
    if workspace.about.owner != CITY:
        return Refusal(Fault.NOT_A_CITY, str(workspace.path))
    proposed = [action for action in found_actions(workspace, action_id) if owner in {"", action.owner}]
    if not proposed:
        return Refusal(Fault.NO_SUCH_ACTION, action_id)
    if len(proposed) > 1:
        return Refusal(Fault.TWO_OWNERS, action_id, {"owners": ", ".join(item.owner for item in proposed)})
    return proposed[0]

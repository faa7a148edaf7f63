"""Say what became of an action of the last plan: done, goes on in this plan, or dropped."""

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan import Action
from charter_desktop.domain.plan_review import REVIEW, Outcome, Reviewed
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.settings.clock import now
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.last_plan import review_of
from charter_desktop.usecases.plan_actions import found_actions
from charter_desktop.usecases.share import share, shared_heads

ORIGIN = "last plan"
"""Where an action that goes on comes from, as the plan says."""


def list_reviewed(workspace: Workspace) -> tuple[Reviewed, ...] | Refusal:
    """List the actions of the last plan with what is said of them; empty when none was taken over."""
    if workspace.about.owner != CITY:
        return Refusal(Fault.NOT_A_CITY, str(workspace.path))
    return review_of(workspace, shared_heads(workspace, CITY))


def review_action(workspace: Workspace, action_id: str, outcome: Outcome, reason: str = "") -> Refusal | None:
    """Say it, as one gesture. What goes on comes into this plan under the same id, unless it is there.

    Dropping needs a reason. Saying something else later takes what had come into the plan out of it again.
    """
    listed = list_reviewed(workspace)
    if isinstance(listed, Refusal):
        return listed
    one = next((item for item in listed if item.action.id == action_id), None)
    if one is None:
        return Refusal(Fault.NO_SUCH_ACTION, action_id)
    said = reason.strip()
    if outcome is Outcome.DROPPED and not said:
        return Refusal(Fault.NO_REASON, one.action.text("title"))
    where = Field(CITY, REVIEW, action_id)
    changes: dict[Field, Value] = {where.with_part("outcome"): outcome.value, where.with_part("reason"): said}
    if outcome is Outcome.CONTINUED:
        changes |= _coming(workspace, one.action)
    elif one.outcome is Outcome.CONTINUED:
        changes |= _leaving(workspace, action_id)
    with workspace.transaction():
        share(workspace, changes, author=author_of(workspace), at=now(), reason=said)
    return None


def _coming(workspace: Workspace, action: Action) -> dict[Field, Value]:
    """Take an action into this plan; one that a department proposes under the same id is accepted.

    One that was here before comes back with what was changed in it.
    """
    where = Field(CITY, "action", action.id)
    there = found_actions(workspace, action.id)
    if there:
        return {} if there[0].accepted else {where.with_part("accepted"): there[0].owner}
    marks: dict[str, Value] = {"accepted": True, "removed": None}
    was_here = where.with_part("title") in shared_heads(workspace, CITY)
    columns = {} if was_here else {**action.columns, "origin": ORIGIN}
    return {where.with_part(name): value for name, value in {**columns, **marks}.items()}


def _leaving(workspace: Workspace, action_id: str) -> dict[Field, Value]:
    """Take out of this plan what came from the last one."""
    came = [one for one in found_actions(workspace, action_id) if one.text("origin") == ORIGIN]
    return {Field(CITY, "action", action_id, "removed"): True} if came else {}

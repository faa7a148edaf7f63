"""What became of the last plan, as its document tells it."""

from collections.abc import Iterable

from charter_desktop.domain.plan import Action, Status
from charter_desktop.domain.plan_review import Outcome, Reviewed
from charter_desktop.reports.content import EarlierAction
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.last_plan import review_of
from charter_desktop.usecases.plan_actions import frozen_versions, read_frozen
from charter_desktop.usecases.published_actions import may_be_published

_ENDED = {Status.DONE: Outcome.DONE, Status.STOPPED: Outcome.DROPPED, Status.CANCELLED: Outcome.DROPPED}


def earlier_actions(workspace: Workspace, view: CityView) -> tuple[EarlierAction, ...]:
    """Give the actions of the plan that was taken over from last round, as they were reviewed.

    Where none was taken over: those frozen for an earlier period in this file, as they stand now.
    """
    taken = review_of(workspace, view.heads)
    found = [_told(one) for one in taken if may_be_published(one.action)]
    return tuple(found) if taken else tuple(_of_this_file(workspace, view))


def _told(one: Reviewed) -> EarlierAction:
    action = one.action
    reason = one.reason or action.text("status_reason")
    return EarlierAction(
        action.text("title"), action.text("end"), action.status, one.outcome, one.late, reason
    )


def _of_this_file(workspace: Workspace, view: CityView) -> Iterable[EarlierAction]:
    kept = frozen_versions(workspace)
    before = [item for item in kept if item.facts["period"] != kept[-1].facts["period"]]
    now = {action.id: action for action in view.plan}
    for frozen in read_frozen(workspace, before[-1]) if before else ():
        action = now.get(frozen.id)
        if may_be_published(action or frozen):
            yield _stands(action or frozen, there=action is not None)


def _stands(action: Action, *, there: bool) -> EarlierAction:
    outcome = _ENDED.get(action.status, Outcome.CONTINUED) if there else Outcome.DROPPED
    late = action.status is Status.LATE
    return EarlierAction(
        action.text("title"), action.text("end"), action.status, outcome, late, action.text("status_reason")
    )

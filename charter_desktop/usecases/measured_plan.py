"""Which frozen version of the plan delivery is counted against: that of the period's start, of the period that runs."""

from collections.abc import Iterable, Sequence

from charter_desktop.domain.plan import Action
from charter_desktop.domain.plan_changes import bounds
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.settings.clock import now
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.plan_actions import frozen_versions, read_frozen


def measured_plan(
    workspace: Workspace, day: str, period: str = ""
) -> tuple[Document, tuple[Action, ...]] | None:
    """Read the version that delivery is counted against on a day (ISO), or that of a named period.

    None where none was frozen, or none for that period.
    """
    kept = frozen_versions(workspace, period)
    if not kept:
        return None
    running = period or running_period({item.facts["period"] for item in kept}, day)
    version = at_its_start([item for item in kept if item.facts["period"] == running])
    return version, read_frozen(workspace, version)


def chosen_plan(
    workspace: Workspace, period: str = "", sha256: str = ""
) -> tuple[Document, tuple[Action, ...]] | Refusal:
    """Read a version by the first digits of its hash, or the one that delivery is counted against today."""
    if not sha256:
        measured = measured_plan(workspace, now().astimezone().date().isoformat(), period)
        return measured or Refusal(Fault.NOT_FROZEN, period or str(workspace.path))
    named = [one for one in frozen_versions(workspace) if one.sha256.startswith(sha256)]
    if len(named) != 1:
        return Refusal(Fault.NO_SUCH_VERSION, sha256)
    return named[0], read_frozen(workspace, named[0])


def running_period(periods: Iterable[str], day: str) -> str:
    """Choose the period that runs on a day, the one that began last of several.

    Where none runs, the one that ended last; before all of them, the first to come.
    """
    listed = sorted(periods, key=bounds)
    running = [one for one in listed if bounds(one)[0] <= day <= bounds(one)[1]]
    over = sorted((one for one in listed if bounds(one)[1] < day), key=lambda one: bounds(one)[::-1])
    return running[-1] if running else over[-1] if over else listed[0]


def at_its_start(versions: Sequence[Document]) -> Document:
    """Of one period's versions, oldest first, give the last from before it began, else the first of all.

    A plan that is frozen again while its period runs does not move the goal (product.md, PL1.6).
    """
    first_day = bounds(versions[0].facts["period"])[0]
    before = [item for item in versions if item.at[:10] < first_day]
    return before[-1] if before else versions[0]


def older_measure(workspace: Workspace, version: Document) -> str:
    """Give the ISO day of the version that delivery is counted against, where it is older than this one."""
    measured = at_its_start(frozen_versions(workspace, version.facts["period"]))
    return "" if measured.sha256 == version.sha256 else measured.at[:10]

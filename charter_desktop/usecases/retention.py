"""Until when raw figures are kept: set by the coordinator, told to departments with their invitation."""

from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.reading import read_date
from charter_desktop.settings.clock import now
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.setup import RETENTION, read_setup
from charter_desktop.usecases.share import share
from charter_desktop.wording.shown import day as shown


def set_retention(workspace: Workspace, until: str, *, force: bool = False) -> str | Refusal:
    """Set the last day on which raw figures are kept; gives it as an ISO date.

    A day that is over, or before a deadline of the round, is refused unless forced: after it the round can be
    closed for good.
    """
    day = read_date(until) if until.strip() else ""
    if isinstance(day, Refusal) or not day:
        return Refusal(Fault.NOT_A_DATE, "--until", {"typed": until})
    least = least_retention(workspace)
    if day < least and not force:
        return Refusal(Fault.KEPT_TOO_SHORT, "--until", {"day": shown(day), "least": shown(least)})
    where = Field(CITY, "round", workspace.about.round, RETENTION)
    with workspace.transaction():
        share(workspace, {where: day}, author=author_of(workspace), at=now())
    return day


def least_retention(workspace: Workspace) -> str:
    """Give the first day that may be set without force: today, or the last deadline of the round."""
    deadlines = (one.deadline for one in read_setup(workspace).departments)
    return max([now().astimezone().date().isoformat(), *deadlines])

"""Until when raw figures are kept: set by the coordinator, told to departments with their invitation."""

from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.reading import read_date
from charter_desktop.settings.clock import now
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.setup import RETENTION
from charter_desktop.usecases.share import share


def set_retention(workspace: Workspace, until: str) -> str | Refusal:
    """Set the last day on which raw figures are kept; gives it as an ISO date."""
    day = read_date(until) if until.strip() else ""
    if isinstance(day, Refusal) or not day:
        return Refusal(Fault.NOT_A_DATE, "--until", {"typed": until})
    where = Field(CITY, "round", workspace.about.round, RETENTION)
    with workspace.transaction():
        share(workspace, {where: day}, author=author_of(workspace), at=now())
    return day

"""Whether a workspace was handed over to a colleague, or waits for the one it was handed to."""

from dataclasses import dataclass

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store import documents
from charter_desktop.store.workspace import Workspace

KIND = "handover"
"""Of the note about it: `out` in the file that was handed over, `in` in the one that the colleague gets."""
TO, UNDONE, TAKEN = "to", "undone", "taken"


@dataclass(frozen=True, slots=True)
class HandedOver:
    """To whom a workspace was handed over by whom, and when (UTC)."""

    to: str
    person: str
    at: str


def handed_over(workspace: Workspace) -> HandedOver | None:
    """Say to whom this workspace was handed over; None where its person goes on with it."""
    gone = [item for item in documents.listed(workspace, KIND) if item.way == "out"]
    if not gone or gone[-1].facts.get(UNDONE):
        return None
    return HandedOver(gone[-1].facts.get(TO, "?"), gone[-1].person, gone[-1].at)


def waits_for_colleague(workspace: Workspace) -> HandedOver | None:
    """Say who handed this file over, where nobody took it up yet."""
    came = [item for item in documents.listed(workspace, KIND) if item.way == "in"]
    if not came or came[-1].facts.get(TAKEN):
        return None
    return HandedOver(came[-1].facts.get(TO, "?"), came[-1].person, came[-1].at)


def why_handed_on(workspace: Workspace) -> Refusal | None:
    """Refuse what only the person may do who goes on with this workspace."""
    waits = waits_for_colleague(workspace)
    return Refusal(Fault.TAKE_UP_FIRST, str(workspace.path), {"person": waits.to}) if waits else None


def why_not_sent(workspace: Workspace) -> Refusal | None:
    """Refuse to send anything from a workspace that somebody else goes on with."""
    gone = handed_over(workspace)
    if gone is None:
        return why_handed_on(workspace)
    facts = {"person": gone.to, "at": f"{gone.at[8:10]}/{gone.at[5:7]}/{gone.at[:4]}"}
    return Refusal(Fault.HANDED_OVER, str(workspace.path), facts)

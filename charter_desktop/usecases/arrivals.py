"""List what arrived at the city: contributions that count, that were retracted, that wait."""

from dataclasses import dataclass
from enum import Enum

from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.refusal import Fault
from charter_desktop.domain.view import Heads
from charter_desktop.store import documents
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.share import shared_heads


class Whereabouts(Enum):
    """Where an arrived contribution is now."""

    COUNTING = "counting"
    RETRACTED = "retracted"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Arrival:
    """One arrived contribution; `at` is the stamp of its arrival, `person` who took it in.

    RETRACTED: `reason` says why it does not count. WAITING: `why` says what it waits for.
    """

    sha256: str
    file: str
    department: str
    signer: str
    person: str
    at: str
    whereabouts: Whereabouts
    reason: str = ""
    why: Fault | None = None


def list_arrivals(workspace: Workspace) -> tuple[Arrival, ...]:
    """List every contribution that was kept, in the order of arrival."""
    known = shared_heads(workspace, CITY)
    kept = documents.listed(workspace, "contribution")
    merged = {item.sha256 for item in kept if item.way == "in"}
    return tuple(
        _merged(item, known) if item.way == "in" else _waiting(item)
        for item in kept
        if item.way == "in" or item.sha256 not in merged
    )


def _merged(item: Document, known: Heads) -> Arrival:
    marks = known.get(Field(CITY, "document", item.sha256, "retracted"), ())
    gone = next((mark for mark in marks if mark.value is True), None)
    if gone is None:
        return _arrival(item, Whereabouts.COUNTING)
    return _arrival(item, Whereabouts.RETRACTED, reason=gone.reason)


def _waiting(item: Document) -> Arrival:
    return _arrival(item, Whereabouts.WAITING, why=Fault(item.facts["why"]))


def _arrival(
    item: Document, whereabouts: Whereabouts, *, reason: str = "", why: Fault | None = None
) -> Arrival:
    facts = item.facts
    return Arrival(
        item.sha256, facts["file"], item.peer, facts["signer"], item.person, item.at, whereabouts, reason, why
    )

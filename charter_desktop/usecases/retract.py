"""Take a received contribution back out of the city's view; nothing is deleted."""

from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.settings.clock import now
from charter_desktop.store import documents, revisions
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.share import retracted, share, shared_heads


def list_received(workspace: Workspace) -> list[Document]:
    """List the contributions that were merged, in the order of their arrival."""
    return documents.listed(workspace, "contribution", "in")


def list_counting(workspace: Workspace) -> list[Document]:
    """List the merged contributions that count: those not retracted."""
    gone = retracted(revisions.shared(workspace, owner=CITY))
    return [item for item in list_received(workspace) if item.sha256 not in gone]


def retract(workspace: Workspace, contribution: str, reason: str = "") -> Document | Refusal:
    """Retract a contribution by its SHA-256 or the start of it: the exact inverse of receiving it."""
    found = [item for item in list_received(workspace) if item.sha256.startswith(contribution)]
    if len(found) != 1 or not contribution:
        return Refusal(Fault.NO_SUCH_DOCUMENT, contribution)
    where = Field(CITY, "document", found[0].sha256, "retracted")
    heads = shared_heads(workspace, CITY)
    if any(item.value is True for item in heads.get(where, ())):
        return Refusal(Fault.ALREADY_RETRACTED, contribution)
    with workspace.transaction():
        share(workspace, {where: True}, author=author_of(workspace), at=now(), found=heads, reason=reason)
    return found[0]


def restore(workspace: Workspace, contribution: str) -> Document | Refusal:
    """Take a retraction back; refused for what counts already."""
    found = [item for item in list_received(workspace) if item.sha256.startswith(contribution)]
    if len(found) != 1 or not contribution:
        return Refusal(Fault.NO_SUCH_DOCUMENT, contribution)
    where = Field(CITY, "document", found[0].sha256, "retracted")
    if not any(item.value is True for item in shared_heads(workspace, CITY).get(where, ())):
        return Refusal(Fault.COUNTS_ALREADY, contribution)
    with workspace.transaction():
        share(workspace, {where: False}, author=author_of(workspace), at=now())
    return found[0]

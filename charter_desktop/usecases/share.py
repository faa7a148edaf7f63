"""Write shared revisions: every change in the city's file, and what a department releases."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from charter_desktop.domain.canonical import Value, canonical
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.revision import Author, Revision
from charter_desktop.domain.view import Heads, heads
from charter_desktop.settings.clock import stamp
from charter_desktop.store import revisions
from charter_desktop.store.workspace import Workspace


def shared_heads(workspace: Workspace, owner: str = "") -> Heads:
    """Give the heads of every shared field, without what retracted documents brought.

    With an `owner` only the heads of its fields: a city may hold hundreds of thousands.
    """
    gone = retracted(revisions.shared(workspace, owner=CITY))
    return heads(revisions.shared(workspace, gone, owner))


def retracted(known: Iterable[Revision]) -> set[str]:
    """Name the documents whose retraction stands, by SHA-256."""
    marks = [item for item in known if item.field.owner == CITY and item.field.kind == "document"]
    return {
        where.id
        for where, group in heads(marks).items()
        if where.part == "retracted" and any(item.value is True for item in group)
    }


def share(
    workspace: Workspace,
    changes: Mapping[Field, Value],
    *,
    author: Author,
    at: datetime,
    found: Heads | None = None,
    reason: str = "",
    basis: Iterable[str] = (),
    form: str = "",
) -> list[Revision]:
    """Record shared revisions on top of all heads, inside the caller's transaction.

    A change to the value that already stands is left out. `found` saves reading the heads again.
    """
    owners = {where.owner for where in changes}
    known = dict(found or {})
    for owner in owners if found is None else ():
        known.update(shared_heads(workspace, owner))
    made = []
    for where, value in changes.items():
        group = known.get(where, ())
        if (
            len(group) == 1
            and canonical(group[0].value) == canonical(value)
            and tuple(basis) == group[0].basis
        ):
            continue
        made.append(
            Revision.make(
                where,
                value,
                author=author,
                at=stamp(at),
                parents=[item.id for item in group],
                basis=basis,
                reason=reason,
                form=form,
            )
        )
    revisions.append(workspace, made)
    return made

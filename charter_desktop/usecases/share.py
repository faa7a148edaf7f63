"""Write shared revisions: every change in the city's file, and what a department releases."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from charter_desktop.domain.canonical import Value, canonical
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.gesture import new_gesture
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
    basis: tuple[str, ...] = (),
    form: str = "",
) -> list[Revision]:
    """Record shared revisions on top of all heads, inside the caller's transaction.

    A change to the value that already stands is left out. `found` saves reading the heads again.
    """
    gesture = new_gesture()
    known = _heads_of({where.owner for where in changes}, workspace) if found is None else found
    made = [
        Revision.make(
            where,
            value,
            author=author,
            at=stamp(at),
            parents=[item.id for item in known.get(where, ())],
            basis=basis,
            reason=reason,
            form=form,
            gesture=gesture,
        )
        for where, value in changes.items()
        if not _stands(known.get(where, ()), value, basis)
    ]
    revisions.append(workspace, made)
    return made


def _heads_of(owners: Iterable[str], workspace: Workspace) -> Heads:
    return {where: group for owner in owners for where, group in shared_heads(workspace, owner).items()}


def _stands(group: tuple[Revision, ...], value: Value, basis: tuple[str, ...]) -> bool:
    """Say whether a field has this value already, decided on the same answers."""
    return len(group) == 1 and canonical(group[0].value) == canonical(value) and basis == group[0].basis

"""Revisions in and out of the file. There is no other way to change a value."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, insert, select
from sqlalchemy.dialects import sqlite

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import Field
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.store.schema import carried, edge, revision
from charter_desktop.store.workspace import Workspace

# rows come by the hundred thousand: the driver takes tuples at twice the speed of SQLAlchemy's parameters
_DRIVER = sqlite.dialect(paramstyle="qmark")
_INSERT, _INSERT_EDGE, _INSERT_CARRIED = (
    str(insert(table).compile(dialect=_DRIVER)) for table in (revision, edge, carried)
)
_DRAFT_HEAD = (
    select(revision)
    .where(revision.c.line == Line.DRAFT.value, revision.c.field == bindparam("field"))
    .order_by(revision.c.n.desc())
    .limit(1)
)


def append(workspace: Workspace, revisions: Sequence[Revision], carrier: str = "") -> int:
    """Add revisions that are not here yet, inside the caller's transaction; gives how many those were.

    `carrier` is the SHA-256 of the document that brought them; empty when they were made here.
    """
    if not revisions:
        return 0
    workspace.make_sure_open()
    known = _known(workspace, [item.id for item in revisions]) if carrier else {}
    new = [item for item in revisions if item.id not in known]
    numbered = list(zip(workspace.take_numbers(len(new)), new, strict=True))
    if numbered:
        workspace.connection.exec_driver_sql(_INSERT, [_row(n, item) for n, item in numbered])
    # the draft line is a chain, which `parents` says already; the shared one is a graph to walk
    edges = [(parent, n) for n, item in numbered if item.line is Line.SHARED for parent in item.parents]
    if edges:
        workspace.connection.exec_driver_sql(_INSERT_EDGE, edges)
    if carrier:
        arrived = [n for n, _ in numbered] + _also_carried(workspace, list(known.values()))
        if arrived:
            workspace.connection.exec_driver_sql(_INSERT_CARRIED, [(n, carrier) for n in arrived])
    return len(numbered)


def _known(workspace: Workspace, ids: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for start in range(0, len(ids), 500):
        query = select(revision.c.id, revision.c.n).where(revision.c.id.in_(ids[start : start + 500]))
        found.update((row.id, row.n) for row in workspace.connection.execute(query))
    return found


def _also_carried(workspace: Workspace, numbers: list[int]) -> list[int]:
    """Of revisions already here, those that a file brought; one made here needs no carrier."""
    found: list[int] = []
    for start in range(0, len(numbers), 500):
        query = (
            select(carried.c.revision).distinct().where(carried.c.revision.in_(numbers[start : start + 500]))
        )
        found += workspace.connection.execute(query).scalars()
    return found


def missing(workspace: Workspace, ids: Iterable[str]) -> set[str]:
    """Of some revision ids, those that are not in this file."""
    wanted = sorted(set(ids))
    return set(wanted) - set(_known(workspace, wanted))


def draft_head(workspace: Workspace, where: Field) -> Revision | None:
    """Give the newest draft revision of a field."""
    row = workspace.connection.execute(_DRAFT_HEAD, {"field": str(where)}).first()
    return read_revision(workspace, row) if row else None


def drafts(workspace: Workspace) -> dict[Field, Revision]:
    """Give the newest draft revision of every field."""
    newest = (
        select(func.max(revision.c.n)).where(revision.c.line == Line.DRAFT.value).group_by(revision.c.field)
    )
    rows = workspace.connection.execute(select(revision).where(revision.c.n.in_(newest)))
    return {item.field: item for item in (read_revision(workspace, row) for row in rows)}


def drafts_of(workspace: Workspace, owner: str, kind: str) -> dict[Field, Revision]:
    """Give the newest draft revision of every field of one kind, in the order in which the fields came."""
    begins, ends = f"{owner}/{kind}/", f"{owner}/{kind}{chr(ord('/') + 1)}"
    known = (
        select(func.max(revision.c.n).label("newest"), func.min(revision.c.n).label("first"))
        .where(revision.c.line == Line.DRAFT.value, revision.c.field >= begins, revision.c.field < ends)
        .group_by(revision.c.field)
        .subquery()
    )
    query = select(revision).join(known, revision.c.n == known.c.newest).order_by(known.c.first)
    rows = workspace.connection.execute(query)
    return {item.field: item for item in (read_revision(workspace, row) for row in rows)}


def history(workspace: Workspace, where: Field | None = None, line: Line | None = None) -> Iterator[Revision]:
    """Walk every revision in the order it was recorded here; of one field and line if asked."""
    query = select(revision).order_by(revision.c.n)
    if where is not None:
        query = query.where(revision.c.field == str(where))
    if line is not None:
        query = query.where(revision.c.line == line.value)
    return (read_revision(workspace, row) for row in workspace.connection.execute(query))


def shared(workspace: Workspace, retracted: Iterable[str] = (), owner: str = "") -> list[Revision]:
    """Give the visible shared revisions: made here, or carried by a document not retracted.

    With an `owner` only those of its fields, found by the index.
    """
    query = select(revision).where(revision.c.line == Line.SHARED.value)
    if owner:
        after = chr(ord("/") + 1)
        query = query.where(revision.c.field >= f"{owner}/", revision.c.field < f"{owner}{after}")
    rows = workspace.connection.execute(_visible(query, sorted(retracted)))
    return [read_revision(workspace, row) for row in rows]


def shared_in(workspace: Workspace, fields: Iterable[Field], retracted: Iterable[str] = ()) -> list[Revision]:
    """Give the visible shared revisions of some fields, found by the index."""
    names, gone = sorted({str(where) for where in fields}), sorted(retracted)
    found: list[Revision] = []
    for start in range(0, len(names), 500):
        query = select(revision).where(
            revision.c.line == Line.SHARED.value, revision.c.field.in_(names[start : start + 500])
        )
        rows = workspace.connection.execute(_visible(query, gone))
        found += [read_revision(workspace, row) for row in rows]
    return found


def _visible(query: Select[Any], gone: Sequence[str]) -> Select[Any]:
    """Leave out what nothing but retracted documents brought."""
    if not gone:
        return query
    brought = select(carried.c.revision)
    held = brought.where(carried.c.document.not_in(gone))
    return query.where(revision.c.n.not_in(brought) | revision.c.n.in_(held))


def _row(n: int, item: Revision) -> tuple[int | str, ...]:
    """Give the columns of the table in their order."""
    return (
        n,
        item.id,
        item.line.value,
        str(item.field),
        item.canonical_value().decode(),
        " ".join(item.parents),
        " ".join(item.basis),
        item.department,
        item.person,
        item.at,
        item.reason,
        item.form,
        item.salt,
        item.gesture,
    )


def read_revision(workspace: Workspace, row: Row[Any]) -> Revision:
    """Read a row and check that nothing in it changed since it was written; raises TroubleError."""
    try:
        value: Value = json.loads(row.value)
        item = Revision(
            id=row.id,
            field=Field.parse(row.field),
            value=value,
            parents=tuple(row.parents.split()),
            basis=tuple(row.basis.split()),
            department=row.department,
            person=row.person,
            at=row.at,
            reason=row.reason,
            form=row.form,
            salt=row.salt,
            line=Line(row.line),
            gesture=row.gesture,
        )
        intact = item.is_intact(row.value.encode())
    except (ValueError, TypeError, AttributeError) as error:  # a cell may hold any type after damage
        raise TroubleError(Trouble.DAMAGED, str(workspace.path), f"revision {row.n}") from error
    if not intact:
        raise TroubleError(Trouble.DAMAGED, str(workspace.path), f"revision {row.n}")
    return item

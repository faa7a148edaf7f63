"""Erase for good: a workspace is written anew without some rows, put in its place, and the old file overwritten.

The new file never holds what is erased, not even in its journal. The bytes of the old file are overwritten
before it is removed; what a disk or a backup program of the computer keeps beside it is out of reach.
"""

import os
from collections.abc import Collection, Iterable
from contextlib import suppress
from itertools import chain, count
from pathlib import Path

from sqlalchemy import ColumnElement, Table, func, insert, select, true

from charter_desktop.domain.refusal import Refusal
from charter_desktop.domain.revision import Line
from charter_desktop.store import schema
from charter_desktop.store.backup import sync
from charter_desktop.store.workspace import Workspace, create, remove_files

_ROWS = 500
_BLOCK = 1 << 20
ENDING = ".erasing"
"""How the old file is called while it is overwritten."""


def count_drafts(workspace: Workspace) -> int:
    """Count the draft revisions."""
    query = select(func.count()).select_from(schema.revision).where(_is_draft())
    return workspace.connection.execute(query).scalar_one()


def count_unread(workspace: Workspace) -> int:
    """Count the texts that could not be read."""
    return workspace.connection.execute(select(func.count()).select_from(schema.unread)).scalar_one()


def write_without(
    workspace: Workspace, aside: Path, blobs: Collection[str], documents: Collection[tuple[str, str, str]]
) -> Workspace:
    """Write all but drafts, unread texts, some kept bytes and some documents to a new file; gives it open.

    `blobs` are SHA-256, `documents` SHA-256, kind and way. Raises TroubleError of the disk.
    """
    remove_files(aside)
    made = create(aside, workspace.about)
    assert not isinstance(made, Refusal), made
    try:
        with made.transaction():
            _copy(workspace, made, schema.form, true())
            _copy(workspace, made, schema.revision, ~_is_draft())
            for table in (schema.edge, schema.carried):
                _copy(workspace, made, table, true())
            for table, keep in _kept(blobs, documents):
                _copy(workspace, made, table, keep)
    except BaseException:
        made.close()
        remove_files(aside)
        raise
    return made


def left_behind(path: Path) -> tuple[Path, ...]:
    """List what a closing that was cut off left beside a workspace of its old file."""
    return beside(path, ENDING)


def put_in_place(path: Path, aside: Path) -> None:
    """Put a checked new file in the place of one that nobody holds, then overwrite and remove the old one.

    What an earlier try left of the old file goes last, when the new one stands.
    """
    drop_second_names(path)
    old = _free_name(path)
    sync(aside)
    _name_again(path, old)
    try:
        aside.replace(path)
    except OSError:
        if path.exists():
            old.unlink()
        else:
            old.replace(path)
        raise
    sync(path.parent)
    for one in left_behind(path):
        scrub(one)


def drop_second_names(path: Path) -> None:
    """Take away the second name that a try which was cut off gave a file: its bytes are the file itself."""
    for one in left_behind(path):
        if one.samefile(path):
            one.unlink()


def beside(path: Path, ending: str) -> tuple[Path, ...]:
    """List the files beside a workspace whose name is its own with an ending, and whatever follows that."""
    quoted = "".join(f"[{letter}]" if letter in "*?[" else letter for letter in path.name)
    return tuple(sorted(one for one in path.parent.glob(f"{quoted}{ending}*") if one.is_file()))


def _free_name(path: Path) -> Path:
    names = (path.with_name(f"{path.name}{ENDING}{number}") for number in chain([""], count(2)))
    return next(one for one in names if not one.exists())


def _name_again(path: Path, old: Path) -> None:
    """Give the old file a second name, so that its own is never missing; where there is but one, rename it."""
    try:
        os.link(path, old)
    except OSError:
        path.replace(old)


def scrub(path: Path) -> None:
    """Overwrite a file with zeros, then remove it; raises OSError."""
    with path.open("r+b") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(bytes(min(_BLOCK, left)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
    with suppress(OSError):  # the name is gone; that the folder says so durably is a courtesy here
        sync(path.parent)


def _is_draft() -> ColumnElement[bool]:
    return schema.revision.c.line == Line.DRAFT.value


def _kept(
    blobs: Collection[str], documents: Collection[tuple[str, str, str]]
) -> Iterable[tuple[Table, ColumnElement[bool]]]:
    document = schema.document.c
    keep: ColumnElement[bool] = true()
    for sha256, kind, way in documents:
        same = (document.sha256 == sha256) & (document.kind == kind) & (document.way == way)
        keep = keep & ~same
    return ((schema.document, keep), (schema.blob, schema.blob.c.sha256.not_in(list(blobs))))


def _copy(source: Workspace, target: Workspace, table: Table, keep: ColumnElement[bool]) -> None:
    result = source.connection.execute(select(table).where(keep))
    while rows := result.fetchmany(_ROWS):
        names = table.columns.keys()
        target.connection.execute(insert(table), [dict(zip(names, row, strict=True)) for row in rows])

"""Safety copies: written aside, opened and checked, then put in place."""

import hashlib
import os
from pathlib import Path

from sqlalchemy import func, select

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.store import connection as sqlite
from charter_desktop.store import revisions
from charter_desktop.store.schema import document, revision, unread
from charter_desktop.store.workspace import Workspace, open_file


def back_up(workspace: Workspace, target: Path, *, replace: bool = False) -> Refusal | None:
    """Copy an open workspace to a file that opens by itself; never over one unless told to."""
    if target.exists() and not replace:
        return Refusal(Fault.ALREADY_THERE, str(target))
    aside = target.with_name(target.name + ".part")
    aside.unlink(missing_ok=True)
    try:
        os.close(os.open(aside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _copy(workspace, aside, target)
        check(aside)
        sync(aside)
        aside.replace(target)
        sync(target.parent)
    finally:
        aside.unlink(missing_ok=True)
    return None


def count_changes(workspace: Workspace) -> int:
    """Count the revisions and documents, which are only ever added."""
    newest = (select(func.max(table.c.n)) for table in (revision, document))
    return sum(workspace.connection.execute(query).scalar() or 0 for query in newest)


def state_of(workspace: Workspace) -> str:
    """Give a short name of what a workspace holds: another state has another name, also after a restore."""
    newest = (
        select(revision.c.id).order_by(revision.c.n.desc()).limit(1),
        select(document.c.sha256).order_by(document.c.n.desc()).limit(1),
    )
    names = [str(workspace.connection.execute(query).scalar()) for query in newest]
    unread_texts = workspace.connection.execute(
        select(unread.c.field, unread.c.text).order_by(unread.c.field)
    )
    told = "\n".join([*names, *(f"{row.field} {row.text}" for row in unread_texts)])
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def check(path: Path) -> int:
    """Open a copy and read every revision; gives their number, raises TroubleError when damaged."""
    opened = open_file(path)
    if isinstance(opened, Refusal):
        raise TroubleError(Trouble.DAMAGED, str(path), opened.fault.value)
    with opened:
        return sum(1 for _ in revisions.history(opened))


def _copy(workspace: Workspace, aside: Path, target: Path) -> None:
    try:
        sqlite.copy_into(workspace.connection, aside)
    except TroubleError as error:
        if error.trouble is Trouble.DAMAGED:
            raise
        raise TroubleError(error.trouble, str(target), error.detail) from error


def sync(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    if os.name == "nt" and path.is_dir():
        return  # Windows has no such call for folders
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

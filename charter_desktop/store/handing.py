"""A workspace for another person: a checked copy that lacks some kept bytes, such as a private key."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from sqlalchemy import delete

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.store import connection as sqlite
from charter_desktop.store.backup import back_up, check, sync
from charter_desktop.store.schema import blob
from charter_desktop.store.workspace import Workspace, open_file, remove_files


def copy_without(
    workspace: Workspace,
    target: Path,
    secret: Iterable[str],
    finish: Callable[[Workspace], None],
    *,
    replace: bool = False,
) -> Refusal | None:
    """Copy an open workspace without the bytes kept under some hashes; never over a file unless told to.

    `finish` writes into the copy, inside one transaction. No trace of the secret bytes stays in the file: it
    is written twice, the second time from what is left. Raises TroubleError.
    """
    if target.exists() and not replace:
        return Refusal(Fault.ALREADY_THERE, str(target))
    first, second = (target.with_name(f"{target.name}.{ending}") for ending in ("part-1", "part-2"))
    for aside in (first, second):
        remove_files(aside)
    try:
        back_up(workspace, first)
        _take_out(first, second, secret, finish)
        check(second)
        sync(second)
        second.replace(target)
        sync(target.parent)
    except TroubleError as error:
        place = str(target) if error.place in {str(first), str(second)} else error.place
        raise TroubleError(error.trouble, place, error.detail) from error
    finally:
        for aside in (first, second):
            remove_files(aside)
    return None


def _take_out(first: Path, second: Path, secret: Iterable[str], finish: Callable[[Workspace], None]) -> None:
    opened = open_file(first)
    if isinstance(opened, Refusal):
        raise TroubleError(Trouble.DAMAGED, str(first), opened.fault.value)
    with opened:
        with opened.transaction():
            opened.connection.execute(delete(blob).where(blob.c.sha256.in_(list(secret))))
            finish(opened)
        os.close(os.open(second, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        sqlite.copy_into(opened.connection, second)

"""Back a workspace up, and put a backup in its place."""

import shutil
from pathlib import Path

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store.backup import back_up, check
from charter_desktop.store.workspace import Workspace, open_file
from charter_desktop.usecases.letter import trouble_of


def back_up_workspace(workspace: Workspace, into: Path, *, force: bool = False) -> Refusal | None:
    """Write a checked copy that opens by itself."""
    return back_up(workspace, into, replace=force)


def restore_workspace(backup: Path, into: Path, *, force: bool = False) -> int | Refusal:
    """Put a backup in a workspace's place; gives the number of its revisions.

    The backup is opened and read whole first. What is replaced is kept beside it as NAME.before.
    """
    opened = open_file(backup)
    if isinstance(opened, Refusal):
        return opened
    opened.close()
    count = check(backup)
    if into.exists() and not force:
        return Refusal(Fault.ALREADY_THERE, str(into))
    try:
        if into.exists():
            into.replace(into.with_name(into.name + ".before"))
        into.with_name(into.name + "-journal").unlink(missing_ok=True)
        shutil.copyfile(backup, into)
    except OSError as error:
        raise trouble_of(error, into) from error
    return count

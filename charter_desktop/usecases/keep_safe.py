"""Back a workspace up, and put a backup in its place."""

import itertools
import shutil
from pathlib import Path

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.store.backup import back_up, check, sync
from charter_desktop.store.workspace import Workspace, make_sure_nobody_holds, open_file, remove_files
from charter_desktop.usecases.letter import trouble_of

_JOURNAL = "-journal"


def back_up_workspace(workspace: Workspace, into: Path, *, force: bool = False) -> Refusal | None:
    """Write a checked copy that opens by itself; raises TroubleError of the disk."""
    try:
        if into.exists() and into.samefile(workspace.path):
            return Refusal(Fault.SAME_FILE, str(into))
        return back_up(workspace, into, replace=force)
    except OSError as error:
        raise trouble_of(error, into) from error


def restore_workspace(backup: Path, into: Path, *, force: bool = False) -> int | Refusal:
    """Put a backup in a workspace's place; gives the number of its revisions.

    The backup is copied beside it, opened and read whole first. What is replaced is kept as
    NAME.before, NAME.before-2, ... Raises TroubleError when another program holds either file.
    """
    try:
        refusal = _why_not(backup, into, force=force)
        if refusal:
            return refusal
        for path in (backup, into):
            if path.is_file():
                make_sure_nobody_holds(path)
        return _restore(backup, into)
    except OSError as error:
        raise trouble_of(error, into) from error


def _why_not(backup: Path, into: Path, *, force: bool) -> Refusal | None:
    if not backup.is_file():
        return Refusal(Fault.NO_SUCH_FILE, str(backup))
    if into.exists() and into.samefile(backup):
        return Refusal(Fault.SAME_FILE, str(into))
    if into.exists() and not (force and into.is_file()):
        return Refusal(Fault.ALREADY_THERE, str(into))
    return None


def _restore(backup: Path, into: Path) -> int | Refusal:
    aside = into.with_name(into.name + ".part")
    remove_files(aside)
    try:
        count = _copy_checked(backup, aside)
        if isinstance(count, Refusal):
            return count
        kept = _set_aside(into)
        try:
            aside.replace(into)
        except OSError:
            if kept:
                kept.replace(into)
            raise
        sync(into.parent)
        return count
    finally:
        remove_files(aside)


def _copy_checked(backup: Path, aside: Path) -> int | Refusal:
    """Copy a backup, with the journal of a write that was cut off, and read the copy whole."""
    shutil.copyfile(backup, aside)
    journal = backup.with_name(backup.name + _JOURNAL)
    if journal.exists():
        shutil.copyfile(journal, aside.with_name(aside.name + _JOURNAL))
    try:
        opened = open_file(aside)
        if isinstance(opened, Refusal):
            return Refusal(opened.fault, str(backup), opened.facts)
        opened.close()
        count = check(aside)
    except TroubleError as error:
        raise TroubleError(error.trouble, str(backup), error.detail) from error
    sync(aside)
    return count


def _set_aside(into: Path) -> Path | None:
    """Keep what is there under a free name; its journal goes with it, so that it can be read again."""
    if not into.exists():
        return None
    names = (f"{into.name}.before{'' if number == 1 else f'-{number}'}" for number in itertools.count(1))
    kept = next(place for name in names if not (place := into.with_name(name)).exists())
    into.replace(kept)
    journal = into.with_name(into.name + _JOURNAL)
    if journal.exists():
        journal.replace(kept.with_name(kept.name + _JOURNAL))
    return kept

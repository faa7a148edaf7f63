"""Hand the whole workspace over to a colleague, and go on with one that was handed over.

The colleague gets drafts, history, evidence and unread texts, but not the key: they make their own, and the
coordinator compares its code once. Two people who go on in two files would contradict each other, so nothing is
sent from the old file any more; it stays readable, and whoever handed it over can take that back.
"""

import hashlib
import shutil
from pathlib import Path

from charter_desktop.domain.canonical import canonical
from charter_desktop.domain.field import new_id
from charter_desktop.domain.naming import why_no_name
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.settings.clock import now, stamp
from charter_desktop.signing.certificate import Subject
from charter_desktop.store import documents
from charter_desktop.store.backup import check, sync
from charter_desktop.store.documents import Document
from charter_desktop.store.handing import copy_without
from charter_desktop.store.workspace import Workspace, open_file, remove_files
from charter_desktop.usecases.handing import (
    KIND,
    TAKEN,
    TO,
    UNDONE,
    HandedOver,
    handed_over,
    waits_for_colleague,
    why_handed_on,
)
from charter_desktop.usecases.identify import KIND as IDENTITY
from charter_desktop.usecases.identify import author_of, make_key, organisation_of
from charter_desktop.usecases.letter import trouble_of
from charter_desktop.usecases.open_workspace import open_workspace


def hand_over(workspace: Workspace, to: str, into: Path, *, force: bool = False) -> HandedOver | Refusal:
    """Write a file with all of this workspace but its key, and send nothing from here any more.

    Handing over again, to somebody else or into another file, is allowed. Raises TroubleError of the disk.
    """
    refusal = why_no_name("--to", to) or why_handed_on(workspace)
    if refusal is not None:
        return refusal
    try:
        if into.exists() and into.samefile(workspace.path):
            return Refusal(Fault.SAME_FILE, str(into))
        into.parent.mkdir(parents=True, exist_ok=True)
        secret = [item.sha256 for item in documents.listed(workspace, IDENTITY)]
        made = HandedOver(to.strip(), author_of(workspace).person, stamp(now()))
        refusal = copy_without(workspace, into, secret, lambda copy: _give(copy, made), replace=force)
    except OSError as error:
        raise trouble_of(error, into) from error
    if refusal is not None:
        return refusal
    with workspace.transaction():
        _mark(workspace, made, "out")
    return made


def take_handing_back(workspace: Workspace) -> Refusal | None:
    """Go on here after all: the colleague did not take the file up."""
    gone = handed_over(workspace)
    if gone is None:
        return Refusal(Fault.NOT_HANDED_OVER, str(workspace.path))
    with workspace.transaction():
        _keep(workspace, "out", gone.to, author_of(workspace).person, {TO: gone.to, UNDONE: "yes"})
    return None


def take_up(source: Path, into: Path, name: str, function: str) -> Workspace | Refusal:
    """Go on with a workspace that was handed over, with a key of one's own; gives it open.

    The file that was handed over stays as it is. Refused: a file that is none, a place that is taken.
    """
    refusal = why_no_name("--name", name) or why_no_name("--function", function)
    if refusal is not None:
        return refusal
    if not source.is_file():
        return Refusal(Fault.NO_SUCH_FILE, str(source))
    if into.exists():
        return Refusal(Fault.ALREADY_THERE, str(into))
    refusal = _why_none(source)
    if refusal is not None:
        return refusal
    try:
        return _take_up(source, into, name, function)
    except OSError as error:
        raise trouble_of(error, into) from error


def _why_none(source: Path) -> Refusal | None:
    opened = open_file(source)
    if isinstance(opened, Refusal):
        return opened
    with opened:
        waits = waits_for_colleague(opened)
    return None if waits else Refusal(Fault.NOT_HANDED_OVER, str(source))


def _take_up(source: Path, into: Path, name: str, function: str) -> Workspace | Refusal:
    aside = into.with_name(into.name + ".part")
    into.parent.mkdir(parents=True, exist_ok=True)
    remove_files(aside)
    try:
        shutil.copyfile(source, aside)
        aside.chmod(0o600)
        check(aside)
        _make_own(aside, name.strip(), function.strip())
        sync(aside)
        aside.replace(into)
        sync(into.parent)
    finally:
        remove_files(aside)
    return open_workspace(into)


def _make_own(aside: Path, name: str, function: str) -> None:
    opened = open_file(aside)
    assert isinstance(opened, Workspace), opened  # it was read whole just now
    with opened:
        waits = waits_for_colleague(opened)
        facts = {TO: waits.to if waits else name, TAKEN: "yes"}
        with opened.transaction():
            _keep(opened, "in", name, waits.person if waits else "", facts)
            make_key(opened, Subject(name, function, organisation_of(opened)), now())


def _give(copy: Workspace, made: HandedOver) -> None:
    """The copy waits for the colleague, whatever its original was handed over before."""
    gone = handed_over(copy)
    if gone is not None:
        _keep(copy, "out", gone.to, made.person, {TO: gone.to, UNDONE: "yes"})
    _mark(copy, made, "in")


def _mark(workspace: Workspace, made: HandedOver, way: str) -> None:
    _keep(workspace, way, made.to, made.person, {TO: made.to}, made.at)


def _keep(
    workspace: Workspace, way: str, peer: str, person: str, facts: dict[str, str], at: str = ""
) -> None:
    """Keep a note about the handing over, inside the caller's transaction; each one is kept on its own."""
    moment = at or stamp(now())
    data = canonical({"at": moment, "person": person, "note": new_id(), **facts})
    item = Document(hashlib.sha256(data).hexdigest(), KIND, way, peer, person, moment, facts)
    documents.keep(workspace, item, data)

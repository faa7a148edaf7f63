"""Close a round: erase its raw figures for good when the time for keeping them is over, and write a record of it.

What was shared, frozen, received and sent stays, so that everything published can still be proved. In a
department the drafts go, with their history, the texts that could not be read and the evidence that was never
sent; in the city the coordinator's drafts and the files that waited or were never merged. What people see on the
pages afterwards is what was released.
"""

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from charter_desktop.domain.canonical import Value, canonical
from charter_desktop.domain.evidence import EVIDENCE
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import documents, erasing, revisions
from charter_desktop.store.backup import check
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import CLOSED, Workspace, remove_files
from charter_desktop.usecases.city_view import shared_hash
from charter_desktop.usecases.examine_evidence import KIND as EXAMINED
from charter_desktop.usecases.identify import author_of, function_of
from charter_desktop.usecases.letter import trouble_of
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.put_back_released import put_back_released
from charter_desktop.usecases.safety_copies import everything_kept
from charter_desktop.usecases.setup import read_setup
from charter_desktop.usecases.share import shared_heads
from charter_desktop.wording.shown import day


@dataclass(frozen=True, slots=True)
class Erased:
    """How much is erased: draft revisions, texts never read, files that were never sent or merged, copies."""

    drafts: int = 0
    unread: int = 0
    files: int = 0
    copies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClosedRecord:
    """The record of a closing: when, by whom in which function, kept until when, what, and the hash of what stays."""

    at: str
    person: str
    function: str
    retention: str
    erased: Erased
    hash: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Closing:
    """How a workspace stands: `is_due` once the day is over, `record` where it is closed already.

    `erased` is what closing would erase; its copies are files beside it that hold raw figures too. `cut_off`
    names what a closing left that was cut off before the old file was overwritten.
    """

    retention: str
    is_due: bool
    erased: Erased
    record: ClosedRecord | None = None
    cut_off: tuple[str, ...] = ()


def look_at_closing(workspace: Workspace, today: date | None = None) -> Closing:
    """Say what closing this workspace would erase, without touching anything."""
    until = read_setup(workspace).retention
    due = bool(until) and (today or now().astimezone().date()) > date.fromisoformat(until)
    blobs, gone = _leftover_files(workspace)
    copies = copies_beside(workspace.path)
    erased = Erased(
        erasing.count_drafts(workspace), erasing.count_unread(workspace), max(len(blobs), len(gone)), copies
    )
    left = tuple(one.name for one in erasing.left_behind(workspace.path))
    return Closing(until, due, erased, closed_record(workspace), left)


def closed_record(workspace: Workspace) -> ClosedRecord | None:
    """Read the record of a workspace that is closed."""
    kept = documents.latest(workspace, CLOSED)
    if kept is None:
        return None
    body = json.loads(documents.content(workspace, kept.sha256))
    found = body["erased"]
    erased = Erased(int(found["drafts"]), int(found["unread"]), int(found["files"]), tuple(found["copies"]))
    at, person, function, until = (body[name] for name in ("at", "person", "function", "retention"))
    return ClosedRecord(at, person, function, until, erased, body["hash"], kept.sha256[:12].upper())


def copies_beside(path: Path) -> tuple[str, ...]:
    """Name the files beside a workspace that hold what it held: what a restore set aside, safety copies.

    Names count from the workspace's folder.
    """
    found = erasing.beside(path, ".before")
    aside = [one for one in found if not one.name.endswith(("-journal", ".lock"))]
    return tuple(one.relative_to(path.parent).as_posix() for one in (*aside, *everything_kept(path)))


def close_round(
    path: Path, copies: Collection[str] = (), today: date | None = None
) -> ClosedRecord | Refusal:
    """Erase raw figures from a workspace that nobody holds, and the copies beside it that are named.

    Refused before the day until which they are kept, without one, and when it was done already. The state
    that is shared is the same before and after. Raises TroubleError; the file is whole at any moment.
    The record names the copies that are gone: where one could not be removed, or a closing was cut off,
    closing again does the rest.
    """
    opened = open_workspace(path)
    if isinstance(opened, Refusal):
        return opened
    with opened:
        closing = look_at_closing(opened, today)
        named = tuple(one for one in closing.erased.copies if one in copies)
        again = closing.record if closing.cut_off or named else None
        refusal = None if again else _why_not(closing, path)
        if refusal is not None:
            return refusal
        aside = path.with_name(f"{path.name}.part")
        record = again or _written_aside(opened, aside, closing)
    if again is None:
        _put_in_place(path, aside)
    return _finish(path, record, named)


def _put_in_place(path: Path, aside: Path) -> None:
    try:
        check(aside)
        erasing.put_in_place(path, aside)
    except OSError as error:
        raise trouble_of(error, path) from error
    finally:
        if _is_good(path):
            remove_files(aside)


def _is_good(path: Path) -> bool:
    """Say whether a file is there and whole; what was written aside is kept where it is not."""
    try:
        return check(path) >= 0
    except TroubleError:
        return False


def _written_aside(workspace: Workspace, aside: Path, closing: Closing) -> ClosedRecord:
    """Write the new file; nothing of it stays where that fails, nor of what was left once in its place."""
    try:
        for one in erasing.beside(workspace.path, ".part"):
            erasing.scrub(one)
        return _write_aside(workspace, aside, closing)
    except OSError as error:
        raise trouble_of(error, aside) from error
    except BaseException:
        remove_files(aside)
        raise


def _finish(path: Path, record: ClosedRecord, named: tuple[str, ...]) -> ClosedRecord | Refusal:
    """Overwrite what is left of the old file, then the copies; what can't be does not keep the rest."""
    done, failed = [], list[TroubleError]()
    try:
        erasing.drop_second_names(path)
    except OSError as error:
        raise trouble_of(error, path) from error
    for one in (*erasing.left_behind(path), *(path.parent / name for name in named)):
        try:
            erasing.scrub(one)
            for rest in erasing.beside(one, "-journal"):
                erasing.scrub(rest)
        except FileNotFoundError:
            continue
        except OSError as error:
            failed.append(trouble_of(error, one))
        else:
            done.append(one.relative_to(path.parent).as_posix())
    removed = tuple(name for name in named if name in done)
    kept = _record_copies(path, record, removed) if removed else record
    if failed:
        raise failed[0]
    return kept


def _record_copies(path: Path, record: ClosedRecord, removed: tuple[str, ...]) -> ClosedRecord | Refusal:
    """Write the record anew with the copies that are gone; the newest record counts."""
    opened = open_workspace(path)
    if isinstance(opened, Refusal):
        return opened
    erased = replace(record.erased, copies=(*record.erased.copies, *removed))
    with opened, opened.transaction():
        made = replace(record, erased=erased)
        return replace(made, code=_keep(opened, made)[:12].upper())


def _why_not(closing: Closing, path: Path) -> Refusal | None:
    if closing.record is not None:
        return Refusal(Fault.CLOSED_ALREADY, str(path), {"day": day(closing.record.at[:10])})
    if not closing.retention:
        return Refusal(Fault.NO_RETENTION, str(path))
    if not closing.is_due:
        return Refusal(Fault.KEPT_UNTIL, str(path), {"day": day(closing.retention)})
    return None


def _write_aside(workspace: Workspace, aside: Path, closing: Closing) -> ClosedRecord:
    before = shared_hash(shared_heads(workspace))
    erased = replace(closing.erased, copies=())
    who, at = author_of(workspace).person, stamp(now())
    record = ClosedRecord(at, who, function_of(workspace), closing.retention, erased, before)
    blobs, gone = _leftover_files(workspace)
    with erasing.write_without(workspace, aside, blobs, gone) as made:
        put_back_released(made)
        if shared_hash(shared_heads(made)) != before:
            raise TroubleError(Trouble.DAMAGED, str(workspace.path), "state")
        with made.transaction():
            kept = _keep(made, record)
    return ClosedRecord(at, who, record.function, record.retention, erased, before, kept[:12].upper())


def _keep(made: Workspace, record: ClosedRecord) -> str:
    erased = record.erased
    copies: list[Value] = [*erased.copies]
    counts: dict[str, Value] = {
        "copies": copies,
        "drafts": str(erased.drafts),
        "files": str(erased.files),
        "unread": str(erased.unread),
    }
    data = canonical({
        "at": record.at, "erased": counts, "function": record.function, "hash": record.hash,
        "person": record.person, "retention": record.retention,
    })  # fmt: skip
    sha256 = hashlib.sha256(data).hexdigest()
    facts = {"retention": record.retention}
    documents.keep(made, Document(sha256, CLOSED, "kept", "", record.person, record.at, facts), data)
    return sha256


def _leftover_files(workspace: Workspace) -> tuple[set[str], set[tuple[str, str, str]]]:
    """Name the bytes and the documents that go: evidence never sent, files never merged."""
    listed = documents.listed(workspace)
    shared = set(_evidence(revisions.shared(workspace)))
    own = set(_evidence(revisions.history(workspace, line=Line.DRAFT))) - shared
    gone = {
        (item.sha256, item.kind, item.way)
        for item in listed
        if item.way == "parked" or (item.kind == EXAMINED and item.sha256 in own)
    }
    kept = {item.sha256 for item in listed if (item.sha256, item.kind, item.way) not in gone}
    return ({sha256 for sha256, _, _ in gone} | own) - kept - shared, gone


def _evidence(found: Iterable[Revision]) -> Iterator[str]:
    for item in found:
        sha256 = item.value.get("sha256") if isinstance(item.value, dict) else None
        if item.field.kind == EVIDENCE and isinstance(sha256, str) and sha256:
            yield sha256

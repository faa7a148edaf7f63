"""Send and read the files that travel: one container round one message, in and out."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from charter_desktop.container.layout import media_type_of
from charter_desktop.container.message import Message, read_message, write_message
from charter_desktop.container.reader import OpenContainer, open_container
from charter_desktop.container.verdict import SignatureFacts, Verdict
from charter_desktop.container.writer import Entry, write_container
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.settings.clock import stamp
from charter_desktop.store import documents
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.handing import why_not_sent
from charter_desktop.usecases.identify import author_of, function_of, key_of
from charter_desktop.usecases.setup import Setup

MOST_MESSAGE_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Sent:
    """A file that was written: where, its SHA-256, and what kind it is."""

    path: Path
    sha256: str
    kind: str


def numbered_place(
    workspace: Workspace, kind: str, department: str, receiver: str, into: Path, *, force: bool
) -> Path:
    """Give `KIND-ID-N.asice`: N counts what this workspace sent to the receiver.

    Unless forced it passes over files that are there already: a restored backup has forgotten its newest ones.
    """
    sent = sum(1 for item in documents.listed(workspace, kind, "out") if item.peer == receiver)
    places = (into / f"{kind}-{department}-{number}.asice" for number in count(sent + 1))
    return next(place for place in places if force or not place.exists())


def write_letter(
    workspace: Workspace,
    target: Path,
    message: Message,
    extra: Sequence[Entry],
    *,
    setup: Setup,
    role: str,
    at: datetime,
    force: bool = False,
) -> Sent | Refusal:
    """Write and sign a file; refuses to replace one that is there unless forced.

    Nothing is sent from a workspace that was handed over, and nothing but a submission once the round is
    closed. Raises TroubleError when the disk is full or may
    not be written.
    """
    if message.kind != "submission":  # a closed round can still be told to EUROCITIES
        workspace.make_sure_open()
    refusal = why_not_sent(workspace)
    if refusal is not None:
        return refusal
    if target.exists() and not force:
        return Refusal(Fault.ALREADY_THERE, str(target))
    first = Entry(f"data/{message.kind}.json", media_type_of(".json"), write_message(message))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        sha256 = write_container(
            target,
            [first, *extra],
            key_of(workspace),
            role=role,
            at=at,
            city=setup.city,
            country=setup.country,
        )
    except OSError as error:
        raise trouble_of(error, target) from error
    return Sent(target, sha256, message.kind)


def keep_sent(workspace: Workspace, sent: Sent, receiver: str, at: datetime) -> None:
    """Keep what was sent, byte for byte, inside the caller's transaction."""
    person = author_of(workspace).person
    facts = {"file": sent.path.name, "function": function_of(workspace)}
    item = Document(sent.sha256, sent.kind, "out", receiver, person, stamp(at), facts)
    documents.keep(workspace, item, sent.path)


@dataclass(frozen=True, slots=True)
class Letter:
    """A file that was read: its SHA-256, what it says, who signed it, its open container."""

    path: Path
    sha256: str
    message: Message
    signatures: tuple[SignatureFacts, ...]
    container: OpenContainer

    @property
    def signer(self) -> SignatureFacts:
        """The first signature: the one that the sender's program made."""
        return self.signatures[0]


def open_letter(path: Path, *kinds: str, trusted: Collection[bytes] = ()) -> Letter | Refusal:
    """Verify and read a file of one of these kinds; the caller closes its container."""
    if not path.is_file():
        return Refusal(Fault.NO_SUCH_FILE, str(path))
    try:
        opened = open_container(path, trusted=trusted)
        if isinstance(opened, Verdict):
            return refusal_of(opened, path)
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise trouble_of(error, path) from error
    read = _read(opened, path, kinds)
    if isinstance(read, Refusal):
        opened.close()
        return read
    return Letter(path, sha256, read, opened.verdict.signatures, opened)


def _read(opened: OpenContainer, path: Path, kinds: Collection[str]) -> Message | Refusal:
    kind = opened.verdict.kind or ""
    if kind not in kinds:
        return Refusal(Fault.OTHER_KIND, str(path), {"kind": kind, "wanted": " ".join(kinds)})
    name = f"data/{kind}.json"
    if next(item.size for item in opened.verdict.entries if item.name == name) > MOST_MESSAGE_BYTES:
        return Refusal(Fault.TOO_LARGE, str(path))
    message = read_message(opened.read(name, MOST_MESSAGE_BYTES))
    if isinstance(message, Refusal):
        return Refusal(message.fault, str(path), message.facts)
    if message.kind != kind:
        return Refusal(Fault.BAD_CONTENT, str(path))
    return message


def refusal_of(verdict: Verdict, path: Path) -> Refusal:
    """Say why a file was refused by its first finding."""
    finding = verdict.findings[0]
    fault = Fault.NOT_INTACT if verdict.entries else Fault.NOT_A_CONTAINER
    facts = {"problem": finding.problem.value, "entry": finding.entry, **finding.facts}
    return Refusal(fault, str(path), facts)


def trouble_of(error: OSError, place: Path) -> TroubleError:
    """Name the trouble behind an operating system's error."""
    return TroubleError.of(error, str(place))

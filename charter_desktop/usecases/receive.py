"""Receive contributions: verify, keep byte for byte, and join their revisions to the city's.

Each file is merged whole or not at all, in any order, any number of times. Nothing arbitrates:
revisions are only added, and the view says what they mean.
"""

import dataclasses
import hashlib
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Author, Revision
from charter_desktop.settings.clock import now, stamp
from charter_desktop.signing.certificate import short_code
from charter_desktop.store import documents, revisions
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.contribution_changes import Changes, changes_of
from charter_desktop.usecases.foreign_content import first_unfit
from charter_desktop.usecases.identify import author_of
from charter_desktop.usecases.letter import Letter, open_letter, trouble_of
from charter_desktop.usecases.share import share, shared_heads
from charter_desktop.wording.shown import day

MOST_EVIDENCE_BYTES = 1 << 30
_COMMIT_EVERY = 0.5  # seconds: whole contributions, and answers in between


class Outcome(Enum):
    """What became of one file."""

    MERGED = "merged"
    ALREADY = "already"
    RETRACTED = "retracted"
    PARKED = "parked"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Received:
    """One file's line in the inbox. `new` counts revisions that were not here before.

    RETRACTED: it was merged once and taken out of the view since; `retract --undo` takes it back in.

    `compared` says whether the signer's certificate was compared by telephone; for ALREADY,
    `person` and `at` say who merged it when; for PARKED and REFUSED `refusal` says why. `changes` is what
    a MERGED file changed, or what a PARKED one would change. `tried` says that nothing was kept.
    """

    path: Path
    outcome: Outcome
    sha256: str = ""
    department: str = ""
    signer: str = ""
    new: int = 0
    compared: bool = False
    person: str = ""
    at: str = ""
    refusal: Refusal | None = None
    changes: Changes | None = None
    tried: bool = False


class _UndoneError(Exception):
    """Everything that was tried is taken back."""


@dataclass(slots=True)
class _City:
    """What receiving has to know of the city, kept up to date over many files."""

    workspace: Workspace
    author: Author
    departments: set[str]
    keys: dict[str, dict[str, bool]] = field(default_factory=dict)
    revoked: dict[tuple[str, str], Revision] = field(default_factory=dict)
    codes: dict[bytes, str] = field(default_factory=dict)
    retracted: set[str] = field(default_factory=set)

    def code_of(self, certificate: bytes) -> str:
        """Give the telephone code of a certificate; made slow on purpose, so once each."""
        if certificate not in self.codes:
            self.codes[certificate] = short_code(certificate)
        return self.codes[certificate]


def receive(
    workspace: Workspace,
    files: Sequence[Path],
    *,
    progress: Callable[[int], bool] | None = None,
) -> list[Received]:
    """Receive files in turn; `progress` is told how many are done and says False to stop.

    Raises TroubleError where the round is closed: then nothing is taken in, nor kept to wait.
    """
    workspace.make_sure_open()
    city = _city(workspace)
    done: list[Received] = []
    waiting = list(files)
    while waiting:
        started = time.monotonic()
        with workspace.transaction():
            while waiting and time.monotonic() - started < _COMMIT_EVERY:
                done.append(_receive_one(city, waiting.pop(0)))
        if progress is not None and not progress(len(done)):
            break
    return done + _retry_parked(city, done)


def preview(
    workspace: Workspace,
    files: Sequence[Path],
    *,
    progress: Callable[[int], bool] | None = None,
) -> list[Received]:
    """Say what would become of files, in their order; nothing of it is kept. Raises as `receive` does."""
    workspace.make_sure_open()
    city, done = _city(workspace), list[Received]()
    with suppress(_UndoneError), workspace.transaction():
        for path in files:
            done.append(_tried(_receive_one(city, path), done))
            if progress is not None and not progress(len(done)):
                break
        raise _UndoneError
    return done


def _tried(line: Received, before: Iterable[Received]) -> Received:
    """Mark a line as tried; a file that stands twice in one look was not merged by anybody yet."""
    again = any(line.sha256 and line.sha256 == one.sha256 for one in before)
    tried = dataclasses.replace(line, tried=True)
    return dataclasses.replace(tried, person="", at="") if again else tried


def _city(workspace: Workspace) -> _City:
    city = _City(workspace, author_of(workspace), set())
    for where, group in shared_heads(workspace, CITY).items():
        if where.kind == "document" and where.part == "retracted" and group[0].value is True:
            city.retracted.add(where.id)
        if where.kind == "department":
            city.departments.add(where.id)
        if where.kind == "trust":
            city.keys.setdefault(where.id, {})
            if group[0].value is None:
                city.revoked[where.id, where.part] = group[0]
            else:
                city.keys[where.id][where.part] = group[0].value is True
    return city


def _receive_one(city: _City, path: Path) -> Received:
    known = _known_already(city, path)
    if known is not None:
        return known
    letter = open_letter(path, "contribution")
    if isinstance(letter, Refusal):
        return Received(path, Outcome.REFUSED, refusal=letter)
    with letter.container:
        return _receive_letter(city, letter)


def _known_already(city: _City, path: Path) -> Received | None:
    """Recognise a file that was merged before by its bytes, without reading it again."""
    if path.is_dir():
        return Received(path, Outcome.REFUSED, refusal=Refusal(Fault.IS_A_FOLDER, str(path)))
    if not path.is_file():
        return None
    try:
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise trouble_of(error, path) from error
    merged = _merged(city.workspace, sha256)
    if merged is None:
        return None
    facts = merged.facts
    compared = city.keys.get(merged.peer, {}).get(facts["fingerprint"], False)
    outcome = Outcome.RETRACTED if sha256 in city.retracted else Outcome.ALREADY
    line = Received(path, outcome, sha256, merged.peer, facts["signer"], compared=compared)
    return dataclasses.replace(line, person=merged.person, at=merged.at)


def _receive_letter(city: _City, letter: Letter) -> Received:
    sender = letter.message.sender
    line = Received(letter.path, Outcome.MERGED, letter.sha256, sender, letter.signer.who)
    refusal = (
        _wrong_address(city, letter) or _unfit(letter) or _foreign(city, letter) or _bad_evidence(letter)
    )
    if refusal:
        return _not_merged(line, Outcome.REFUSED, refusal)
    waits = _other_key(city, letter) or _gap(city, letter)
    if waits:
        _keep(city, letter, "parked", waits)
        parked = _not_merged(line, Outcome.PARKED, waits)
        return dataclasses.replace(parked, changes=_changes(city, letter))
    return _merge(city, letter)


def _not_merged(line: Received, outcome: Outcome, refusal: Refusal) -> Received:
    return Received(line.path, outcome, line.sha256, line.department, line.signer, refusal=refusal)


def _merged(workspace: Workspace, sha256: str) -> Document | None:
    return documents.find(workspace, sha256, "contribution", "in")


def _wrong_address(city: _City, letter: Letter) -> Refusal | None:
    message, about = letter.message, city.workspace.about
    if message.city != about.city:
        return Refusal(Fault.OTHER_CITY, str(letter.path), {"theirs": message.city, "ours": about.city})
    if message.round != about.round:
        return Refusal(Fault.OTHER_ROUND, str(letter.path), {"theirs": message.round, "ours": about.round})
    if message.receiver != CITY:
        return Refusal(Fault.WRONG_RECEIVER, str(letter.path), {"receiver": message.receiver})
    if message.sender not in city.departments or message.sender == CITY:
        return Refusal(Fault.NO_SUCH_DEPARTMENT, message.sender, {"file": str(letter.path)})
    return None


def _unfit(letter: Letter) -> Refusal | None:
    """Refuse what is signed and intact, but could not be shown, counted or protected."""
    bad = first_unfit(letter.message.revisions)
    if bad is None:
        return None
    return Refusal(Fault.BAD_CONTENT, str(letter.path), {"detail": str(bad.field)})


def _foreign(city: _City, letter: Letter) -> Refusal | None:
    """Refuse a new revision in a field that its signer does not own, or in somebody's name."""
    odd = [
        item
        for item in letter.message.revisions
        if item.field.owner != letter.message.sender or item.department != letter.message.sender
    ]
    if not odd:
        return None
    unknown = revisions.missing(city.workspace, (item.id for item in odd))
    for item in odd:
        own_field = item.field.owner == letter.message.sender
        if item.id in unknown and not (own_field and item.department == CITY):
            return Refusal(Fault.FOREIGN_FIELD, str(letter.path), {"field": str(item.field)})
    return None


def _gap(city: _City, letter: Letter) -> Refusal | None:
    """Name what a file builds on and this city does not have (yet)."""
    brought = {item.id for item in letter.message.revisions}
    wanted = {parent for item in letter.message.revisions for parent in item.parents} - brought
    wanted |= {item.id for item in letter.message.revisions if item.department == CITY}
    missing = revisions.missing(city.workspace, wanted)
    if missing:
        return Refusal(Fault.UNKNOWN_PARENT, str(letter.path), {"count": str(len(missing))})
    return None


def _other_key(city: _City, letter: Letter) -> Refusal | None:
    known = city.keys.get(letter.message.sender)
    if known is not None and letter.signer.fingerprint not in known:
        facts = {"department": letter.message.sender, "fingerprint": letter.signer.fingerprint}
        withdrawn = city.revoked.get((letter.message.sender, letter.signer.fingerprint))
        if withdrawn is None:
            return Refusal(Fault.OTHER_KEY, str(letter.path), facts)
        told = {
            **facts,
            "person": withdrawn.person,
            "day": day(withdrawn.at[:10]),
        }
        return Refusal(Fault.KEY_REVOKED, str(letter.path), told)
    return None


def _bad_evidence(letter: Letter) -> Refusal | None:
    held = {item.sha256.hex() for item in letter.container.verdict.entries}
    for item in letter.message.revisions:
        if item.field.kind == "evidence" and isinstance(item.value, dict):
            sha256 = item.value.get("sha256")
            if (
                isinstance(sha256, str)
                and sha256
                and item.value.get("enclosed") is True
                and sha256 not in held
            ):
                return Refusal(Fault.BAD_CONTENT, str(letter.path), {"detail": str(item.field)})
    return None


def _merge(city: _City, letter: Letter) -> Received:
    workspace, sender = city.workspace, letter.message.sender
    changes = _changes(city, letter)
    _keep(city, letter, "in", None)
    new = revisions.append(workspace, letter.message.revisions, letter.sha256)
    for entry in letter.container.verdict.entries:
        if entry.name.startswith("data/evidence/"):
            data = letter.container.read(entry.name, MOST_EVIDENCE_BYTES)
            documents.keep_bytes(workspace, entry.sha256.hex(), data)
    _remember_key(city, letter)
    compared = city.keys[sender][letter.signer.fingerprint]
    line = Received(letter.path, Outcome.MERGED, letter.sha256, sender, letter.signer.who, new, compared)
    return dataclasses.replace(line, changes=changes)


def _changes(city: _City, letter: Letter) -> Changes:
    brought = letter.message.revisions
    here = revisions.shared_in(city.workspace, (item.field for item in brought), city.retracted)
    return changes_of(here, brought)


def _keep(city: _City, letter: Letter, way: str, refusal: Refusal | None) -> None:
    facts = {
        "file": letter.path.name,
        "signer": letter.signer.who,
        "function": letter.signer.function,
        "fingerprint": letter.signer.fingerprint,
        "code": city.code_of(letter.signer.certificate.der),
        "signed": stamp(letter.signer.at),
        "why": refusal.fault.value if refusal else "",
    }
    item = Document(
        letter.sha256, "contribution", way, letter.message.sender, city.author.person, stamp(now()), facts
    )
    documents.keep(city.workspace, item, letter.path)


def _remember_key(city: _City, letter: Letter) -> None:
    """Pin the first certificate of a department; it stays flagged until compared by telephone."""
    sender, code = letter.message.sender, letter.signer.fingerprint
    if sender in city.keys:
        return
    where = Field(CITY, "trust", sender, code)
    share(city.workspace, {where: False}, author=city.author, at=now(), found={})
    city.keys[sender] = {code: False}


def _retry_parked(city: _City, done: Iterable[Received]) -> list[Received]:
    """Take up parked files again once something new has arrived."""
    if not any(line.outcome is Outcome.MERGED for line in done):
        return []
    return retry_parked(city.workspace, city)


def retry_parked(workspace: Workspace, city: _City | None = None) -> list[Received]:
    """Try every parked file again, until no more of them can be merged; gives those that were."""
    city = city or _city(workspace)
    merged: list[Received] = []
    while fresh := _retry_once(workspace, city):
        merged += fresh
    return merged


def _retry_once(workspace: Workspace, city: _City) -> list[Received]:
    merged: list[Received] = []
    for parked in documents.listed(workspace, "contribution", "parked"):
        if _merged(workspace, parked.sha256):
            continue
        with tempfile.TemporaryDirectory() as folder, workspace.transaction():
            path = Path(folder) / parked.facts["file"]
            path.write_bytes(documents.content(workspace, parked.sha256))
            line = _receive_one(city, path)
        if line.outcome is Outcome.MERGED:
            merged.append(line)
    return merged

"""Receive what the coordinator sent back: comments appear at their fields, decisions wait to be answered."""

from dataclasses import dataclass
from pathlib import Path

from charter_desktop.domain.field import CITY
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.settings.clock import now, stamp
from charter_desktop.signing.certificate import short_code
from charter_desktop.store import documents, revisions
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_decision import waiting_decisions
from charter_desktop.usecases.comments import KIND as COMMENT
from charter_desktop.usecases.comments import list_comments
from charter_desktop.usecases.foreign_content import first_unfit
from charter_desktop.usecases.letter import Letter, open_letter
from charter_desktop.usecases.setup import read_setup

KIND = "return"


@dataclass(frozen=True, slots=True)
class ReceivedReturn:
    """What a return brought; `already` says that this file was taken in before."""

    comments: int
    decisions: int
    already: bool = False


def receive_return(workspace: Workspace, path: Path) -> ReceivedReturn | Refusal:
    """Take a return in, whole or not at all; the same file again changes nothing.

    Refused: another city, round or department; a key that is not the coordinator's of the invitation;
    revisions that build on what is not here; fields that are not this department's.
    """
    letter = open_letter(path, KIND)
    if isinstance(letter, Refusal):
        return letter
    with letter.container:
        refusal = (
            _wrong_address(workspace, letter) or _wrong_key(workspace, letter) or _foreign(workspace, letter)
        )
        if refusal:
            return refusal
        already = documents.find(workspace, letter.sha256, KIND, "in") is not None
        if not already:
            _take(workspace, letter)
    owner = workspace.about.owner
    return ReceivedReturn(len(list_comments(workspace, owner)), len(waiting_decisions(workspace)), already)


def _wrong_address(workspace: Workspace, letter: Letter) -> Refusal | None:
    message, about, path = letter.message, workspace.about, str(letter.path)
    if message.city != about.city:
        return Refusal(Fault.OTHER_CITY, path, {"theirs": message.city})
    if message.round != about.round:
        return Refusal(Fault.OTHER_ROUND, path, {"theirs": message.round})
    if message.sender != CITY or message.receiver != about.owner:
        return Refusal(Fault.WRONG_RECEIVER, path, {"receiver": message.receiver})
    return None


def _wrong_key(workspace: Workspace, letter: Letter) -> Refusal | None:
    if letter.signer.fingerprint == read_setup(workspace).certificate:
        return None
    code = short_code(letter.signer.certificate.der)
    return Refusal(Fault.OTHER_COORDINATOR, str(letter.path), {"code": code})


def _foreign(workspace: Workspace, letter: Letter) -> Refusal | None:
    owner, items, path = workspace.about.owner, letter.message.revisions, str(letter.path)
    bad = first_unfit(items)
    if bad is not None:
        return Refusal(Fault.BAD_CONTENT, path, {"detail": str(bad.field)})
    for item in items:
        comment = item.field.owner == CITY and item.field.kind == COMMENT and item.department == CITY
        if not comment and (item.field.owner != owner or item.department not in {owner, CITY}):
            return Refusal(Fault.FOREIGN_FIELD, path, {"field": str(item.field)})
    brought = {item.id for item in items}
    wanted = {parent for item in items for parent in item.parents} - brought
    missing = revisions.missing(workspace, wanted)
    if missing:
        return Refusal(Fault.UNKNOWN_PARENT, path, {"count": str(len(missing))})
    return None


def _take(workspace: Workspace, letter: Letter) -> None:
    facts = {"file": letter.path.name, "signer": letter.signer.who, "signed": stamp(letter.signer.at)}
    item = Document(letter.sha256, KIND, "in", CITY, letter.signer.who, stamp(now()), facts)
    with workspace.transaction():
        documents.keep(workspace, item, letter.path)
        revisions.append(workspace, letter.message.revisions, letter.sha256)

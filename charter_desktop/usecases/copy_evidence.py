"""Give an attached file out again: as a copy somewhere, or as a small picture of what it shows."""

import re
from pathlib import Path

from charter_desktop.container.layout import is_safe_name
from charter_desktop.container.replacing import replacing
from charter_desktop.domain.evidence import Evidence, FileKind
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.evidence.preview import Preview, preview
from charter_desktop.store import documents
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.examine_evidence import look_at
from charter_desktop.usecases.keep_evidence import find_evidence
from charter_desktop.usecases.letter import trouble_of

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_LONGEST = 200


def save_evidence(book: AnswerBook, evidence_id: str, into: Path, *, force: bool = False) -> Path | Refusal:
    """Write a copy of a file to a place, or into a folder under its own name; raises TroubleError."""
    item = _file(book, evidence_id)
    if isinstance(item, Refusal):
        return item
    target = into / safe_name(item.name) if into.is_dir() else into
    if target.exists() and not force:
        return Refusal(Fault.ALREADY_THERE, str(target))
    data = documents.content(book.workspace, item.sha256)
    try:
        with replacing(target) as file:
            file.write(data)
    except OSError as error:
        raise trouble_of(error, target) from error
    return target


def copy_to_open(book: AnswerBook, evidence_id: str, folder: Path) -> Path | Refusal:
    """Write a copy into a private folder for the system's program; a program itself is never given out so."""
    item = _file(book, evidence_id)
    if isinstance(item, Refusal):
        return item
    if look_at(book.workspace, item).kind is FileKind.PROGRAM:
        return Refusal(Fault.A_PROGRAM, item.name)
    place = folder / item.id
    place.mkdir(mode=0o700, exist_ok=True)
    return save_evidence(book, item.id, place, force=True)


def preview_evidence(book: AnswerBook, evidence_id: str, side: int) -> Preview | None:
    """Draw the first page of a PDF, or a picture, at most `side` pixels long; None for anything else."""
    item = _file(book, evidence_id)
    if isinstance(item, Refusal):
        return None
    kind = look_at(book.workspace, item).kind
    if kind not in {FileKind.PDF, FileKind.PICTURE}:
        return None
    return preview(kind, documents.content(book.workspace, item.sha256), side)


def safe_name(name: str) -> str:
    """Give a name under which a file can be written on every system."""
    tidy = _NOT_IN_NAMES.sub("_", name).strip(" .")
    if len(tidy.encode()) > _LONGEST:
        stem, dot, ending = tidy.rpartition(".")
        short = (stem or ending).encode()[: _LONGEST - 20].decode("utf-8", "ignore").rstrip()
        tidy = f"{short}{dot}{ending[:10]}" if stem else short
    return tidy if is_safe_name(tidy) else f"_{tidy}"


def _file(book: AnswerBook, evidence_id: str) -> Evidence | Refusal:
    item = find_evidence(book, evidence_id)
    if isinstance(item, Refusal):
        return item
    return Refusal(Fault.ONLY_A_LINK, item.name) if item.is_link else item

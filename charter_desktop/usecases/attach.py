"""Attach evidence to an answer: a file, copied in and hashed, or a link."""

import hashlib
import mimetypes
import re
from dataclasses import dataclass
from pathlib import Path

from charter_desktop.domain.canonical import Value, tidy_text
from charter_desktop.domain.field import CITY, Field, new_id
from charter_desktop.domain.naming import why_no_name
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import documents, revisions
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.letter import trouble_of
from charter_desktop.usecases.share import share

MOST_BYTES = 200 * 1024 * 1024
MOST_ABOUT = 5_000
MOST_FILE_NAME = 255


_ENDING = re.compile(r"[a-z0-9]{1,8}\Z")


def safe_ending(name: str) -> str:
    """Give the end of a file's name that may stand in a container, such as `pdf`; else `bin`."""
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    return ending if _ENDING.match(ending) else "bin"


@dataclass(frozen=True, slots=True)
class Attached:
    """Evidence that is in the workspace now."""

    id: str
    name: str
    sha256: str
    size: int
    media_type: str


def attach(book: AnswerBook, question_id: str, source: Path, about: str = "") -> Attached | Refusal:
    """Copy a file into the workspace and tie it to a question; the original stays where it is."""
    if book.session_of(question_id) is None:
        return Refusal(Fault.NO_SUCH_QUESTION, question_id)
    refusal = why_no_name("FILE", source.name, MOST_FILE_NAME)
    if refusal is None and len(about) > MOST_ABOUT:
        refusal = Refusal(Fault.TOO_LONG, "--about", {"most": str(MOST_ABOUT)})
    if refusal:
        return refusal
    data = _read(source)
    if isinstance(data, Refusal):
        return data
    sha256 = hashlib.sha256(data).hexdigest()
    media_type = mimetypes.guess_type(source.name)[0] or "application/octet-stream"
    value: dict[str, Value] = {
        "name": tidy_text(source.name),
        "about": tidy_text(about),
        "questions": [question_id],
        "sha256": sha256,
        "enclosed": True,
    }
    evidence_id = new_id()
    _keep(book, Field(book.author.department, "evidence", evidence_id), value, sha256, data)
    return Attached(evidence_id, source.name, sha256, len(data), media_type)


def _read(source: Path) -> bytes | Refusal:
    try:
        if not source.is_file():
            return Refusal(Fault.NO_SUCH_FILE, str(source))
        if source.stat().st_size > MOST_BYTES:
            return Refusal(Fault.TOO_LARGE, str(source))
        return source.read_bytes()
    except OSError as error:
        raise trouble_of(error, source) from error


def _keep(book: AnswerBook, where: Field, value: Value, sha256: str, data: bytes) -> None:
    """Keep bytes and revision at once; in the city's file the shared one too."""
    at = now()
    revision = Revision.make(
        where, value, author=book.author, at=stamp(at), line=Line.DRAFT, gesture=new_id()
    )
    with book.workspace.transaction():
        documents.keep_bytes(book.workspace, sha256, data)
        revisions.append(book.workspace, [revision])
        if where.owner == CITY:
            share(book.workspace, {where: value}, author=book.author, at=at)

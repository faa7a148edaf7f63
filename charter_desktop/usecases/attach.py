"""Attach evidence: a file, copied in and hashed; the same file twice is kept once and tied to both questions."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from charter_desktop.container.layout import media_type_of
from charter_desktop.domain.canonical import tidy_text
from charter_desktop.domain.evidence import Evidence, FileKind
from charter_desktop.domain.field import new_id
from charter_desktop.domain.naming import why_no_name
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.evidence.file_kind import kind_of
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.evidence_questions import why_not_raw, why_not_tied
from charter_desktop.usecases.examine_evidence import remember_look
from charter_desktop.usecases.keep_evidence import MOST_EVIDENCE, evidence_here, keep_evidence
from charter_desktop.usecases.letter import trouble_of
from charter_desktop.usecases.own_evidence import answers_itself

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
    """Evidence that is in the workspace now; `again` when the same file was there before."""

    id: str
    name: str
    sha256: str
    size: int
    media_type: str
    again: bool = False


def attach(
    book: AnswerBook, question_id: str, source: Path, about: str = "", *, apart: bool = False
) -> Attached | Refusal:
    """Copy a file into the workspace and tie it to a question; the original stays where it is.

    A blank question ties it to none yet. `apart` keeps it on its own even where the same file is here: it is
    an answer. Refused: no such file, empty, over 200 MB, a program, a raw workbook for a question of class S2.
    """
    refusal = _why_not_named(book, question_id, source, about)
    data = refusal or _read(source)
    if isinstance(data, Refusal):
        return data
    refusal = _why_not(book, question_id, source.name, data, apart=apart)
    if refusal is not None:
        return refusal
    made = Evidence(
        new_id(),
        tidy_text(source.name),
        tidy_text(about),
        (question_id,) if question_id else (),
        hashlib.sha256(data).hexdigest(),
    )
    here = None if apart else _same(book, made.sha256)
    if here is not None:
        return _tie_again(book, here, made, len(data))
    if len(evidence_here(book)) >= MOST_EVIDENCE:
        return Refusal(Fault.TOO_MANY, source.name, {"most": str(MOST_EVIDENCE)})
    keep_evidence(book, {made.id: made}, {made.sha256: data})
    remember_look(book.workspace, made, data)
    return _attached(made, len(data))


def why_no_about(about: str) -> Refusal | None:
    """Refuse a description that is too long."""
    return Refusal(Fault.TOO_LONG, "--about", {"most": str(MOST_ABOUT)}) if len(about) > MOST_ABOUT else None


def _why_not_named(book: AnswerBook, question_id: str, source: Path, about: str) -> Refusal | None:
    if question_id and book.session_of(question_id) is None:
        return Refusal(Fault.NO_SUCH_QUESTION, question_id)
    return why_no_name("FILE", source.name, MOST_FILE_NAME) or why_no_about(about)


def _why_not(book: AnswerBook, question_id: str, name: str, data: bytes, *, apart: bool) -> Refusal | None:
    """Look at what is in the file; `data` is all of it."""
    kind = kind_of(name, data)
    if not data:
        return Refusal(Fault.NOTHING_IN_IT, name)
    if kind is FileKind.PROGRAM:
        return Refusal(Fault.A_PROGRAM, name)
    if not question_id:
        return None
    if apart:
        return why_not_raw(book, question_id, name, kind)
    return why_not_tied(book, question_id, name, kind)


def _read(source: Path) -> bytes | Refusal:
    try:
        if not source.is_file():
            return Refusal(Fault.NO_SUCH_FILE, str(source))
        if source.stat().st_size > MOST_BYTES:
            return Refusal(Fault.TOO_LARGE, str(source))
        return source.read_bytes()
    except OSError as error:
        raise trouble_of(error, source) from error


def _same(book: AnswerBook, sha256: str) -> Evidence | None:
    """Find the same file, unless it is the answer of a question."""
    alike: Sequence[Evidence] = [one for one in evidence_here(book).values() if one.sha256 == sha256]
    return next((one for one in alike if not answers_itself(book, one)), None)


def _tie_again(book: AnswerBook, here: Evidence, made: Evidence, size: int) -> Attached | Refusal:
    questions = tuple(dict.fromkeys((*here.questions, *made.questions)))
    for question in made.questions:
        refusal = why_not_tied(book, question, here.name, FileKind.OTHER, here.questions)
        if refusal is not None:
            return refusal
    both = replace(here, questions=questions, about=here.about or made.about)
    if both != here:
        keep_evidence(book, {both.id: both})
    return replace(_attached(both, size), again=True)


def _attached(item: Evidence, size: int) -> Attached:
    return Attached(item.id, item.name, item.sha256, size, media_type_of(item.name))

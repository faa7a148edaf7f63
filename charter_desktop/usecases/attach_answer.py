"""Answer a question that asks for a file or a picture: copied in, shown again, taken away."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.forms.changes import ChangeSet
from charter_desktop.forms.definition import Kind
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import documents, revisions
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.attach import Attached, attach
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.share import share

_FILES = frozenset({Kind.FILE, Kind.IMAGE})


@dataclass(frozen=True, slots=True)
class AnswerFile:
    """The file that answers a question; `size` in bytes."""

    name: str
    sha256: str
    size: int


def attach_file(book: AnswerBook, question_id: str, source: Path, about: str = "") -> Attached | Refusal:
    """Copy a file in; where the question asks for one, it is the answer and takes the place of another."""
    question = book.question(question_id)
    asked = question is not None and question.kind in _FILES
    if asked and question is not None and question.kind is Kind.IMAGE and not _is_picture(source):
        return Refusal(Fault.BAD_VALUE, question_id, {"value": source.name})
    before = list(_kept(book, question_id)) if asked else []
    with book.one_gesture():
        made = attach(book, question_id, source, about, apart=asked)
        if isinstance(made, Refusal) or not asked:
            return made
        _forget(book, before)
        answered = record_answer(book, question_id, made.name)
    return answered if isinstance(answered, Refusal) else made


def detach_file(book: AnswerBook, question_id: str) -> ChangeSet | Refusal:
    """Take the file of a question away; its history stays."""
    with book.one_gesture():
        _forget(book, list(_kept(book, question_id)))
        return record_answer(book, question_id, "")


def file_of(book: AnswerBook, question_id: str) -> AnswerFile | None:
    """Give the file that answers a question; None where there is none."""
    newest = next(iter(_kept(book, question_id)), None)
    if newest is None or not isinstance(newest.value, dict):
        return None
    sha256 = str(newest.value.get("sha256"))
    return AnswerFile(str(newest.value.get("name")), sha256, documents.size(book.workspace, sha256))


def bytes_of(book: AnswerBook, item: AnswerFile) -> bytes:
    """Give what is in a file; raises TroubleError when it is damaged."""
    return documents.content(book.workspace, item.sha256)


def _kept(book: AnswerBook, question_id: str) -> Iterator[Revision]:
    """Give the evidence that is tied to this question alone, the newest first."""
    found = [item for item in revisions.drafts(book.workspace).values() if _answers(item, question_id)]
    return iter(sorted(found, key=lambda item: (item.at, item.id), reverse=True))


def _answers(item: Revision, question_id: str) -> bool:
    value = item.value
    if item.field.kind != "evidence" or not isinstance(value, dict):
        return False
    return bool(value.get("sha256")) and value.get("questions") == [question_id]


def _forget(book: AnswerBook, kept: list[Revision]) -> None:
    if not kept:
        return
    at, gesture = now(), book.gesture_name()
    gone = [
        Revision.make(
            item.field,
            None,
            author=book.author,
            at=stamp(at),
            parents=[item.id],
            line=Line.DRAFT,
            gesture=gesture,
        )
        for item in kept
    ]
    with book.workspace.transaction():
        revisions.append(book.workspace, gone)
        if book.author.department == CITY:
            nothing: dict[Field, Value] = {item.field: None for item in kept}
            share(book.workspace, nothing, author=book.author, at=at)


def _is_picture(source: Path) -> bool:
    return source.suffix.lower() in {
        ".png",
        ".jpg",
        ".jpeg",
        ".gif",
        ".webp",
        ".bmp",
        ".tif",
        ".tiff",
        ".svg",
    }

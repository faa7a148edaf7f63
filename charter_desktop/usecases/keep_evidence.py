"""The evidence of a workspace's owner, and how a change of it is kept: one gesture, one revision each."""

from collections.abc import Mapping

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.evidence import EVIDENCE, Evidence
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import documents, revisions
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.share import share

MOST_EVIDENCE = 500
MOST_QUESTIONS = 50


def evidence_here(book: AnswerBook) -> dict[str, Evidence]:
    """Give what is attached by id, in the order in which it came."""
    found = revisions.drafts_of(book.workspace, book.author.department, EVIDENCE)
    read = (Evidence.read(where.id, item.value) for where, item in found.items())
    return {item.id: item for item in read if item is not None}


def find_evidence(book: AnswerBook, evidence_id: str) -> Evidence | Refusal:
    """Find one piece of evidence by its id, or by its name where no other has it."""
    here = evidence_here(book)
    if evidence_id in here:
        return here[evidence_id]
    named = [item for item in here.values() if item.name == evidence_id]
    return named[0] if len(named) == 1 else Refusal(Fault.NO_SUCH_EVIDENCE, evidence_id)


def keep_evidence(
    book: AnswerBook, changes: Mapping[str, Evidence | None], files: Mapping[str, bytes] | None = None
) -> None:
    """Keep changes, None for what is taken away, and `files` by SHA-256 at once; raises TroubleError.

    In the city's file the shared line is written too. What was taken away stays in the history.
    """
    at, gesture = now(), book.gesture_name()
    heads = revisions.drafts_of(book.workspace, book.author.department, EVIDENCE)
    values: dict[Field, Value] = {
        Field(book.author.department, EVIDENCE, name): item.to_value() if item else None
        for name, item in changes.items()
    }
    made = [
        Revision.make(
            where,
            value,
            author=book.author,
            at=stamp(at),
            parents=[heads[where].id] if where in heads else [],
            line=Line.DRAFT,
            gesture=gesture,
        )
        for where, value in values.items()
    ]
    with book.workspace.transaction():
        for sha256, data in (files or {}).items():
            documents.keep_bytes(book.workspace, sha256, data)
        revisions.append(book.workspace, made)
        if book.author.department == CITY:
            share(book.workspace, values, author=book.author, at=at)
    book.note_evidence({**{where: item.value for where, item in heads.items()}, **values})

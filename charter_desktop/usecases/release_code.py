"""The release code: what a head of department approves is what leaves, to the last character."""

import hashlib
from collections.abc import Mapping

from charter_desktop.domain.canonical import Value, canonical
from charter_desktop.domain.field import Field
from charter_desktop.store import revisions
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.release import Released, release
from charter_desktop.usecases.rules import rules_of_round

TRAVELLING_KINDS = ("source", "evidence", "action")
"""Besides answers: what is true by itself and leaves as it was written."""
_LETTERS = 12


def release_code(book: AnswerBook, released: Mapping[str, Released] | None = None) -> str:
    """Give the code of what would leave now, such as `3F2A-91BC-77D0`; any change makes another one."""
    leaving = leaving_values(book, release(book) if released is None else released)
    body: Value = {
        "department": book.author.department,
        "round": book.workspace.about.round,
        "rules": rules_of_round(book.workspace).version,
        "values": {str(where): value for where, value in leaving.items() if value is not None},
    }
    digest = hashlib.sha256(canonical(body)).hexdigest()[:_LETTERS].upper()
    return "-".join(digest[start : start + 4] for start in range(0, _LETTERS, 4))


def leaving_values(book: AnswerBook, released: Mapping[str, Released]) -> dict[Field, Value]:
    """Give every shared field of this department with the value that leaves: answers protected, the rest as it is."""
    owner = book.author.department
    wanted: dict[Field, Value] = {
        Field(owner, "answer", question): item.protected.answer.to_value()
        for question, item in released.items()
    }
    for where, item in revisions.drafts(book.workspace).items():
        if where.kind in TRAVELLING_KINDS or where.part == "row":
            wanted[where] = item.value
    return wanted


def leaving_evidence(book: AnswerBook) -> int:
    """Count the files and links that leave with the answers."""
    drafts = revisions.drafts(book.workspace)
    return sum(1 for where, item in drafts.items() if where.kind == "evidence" and item.value is not None)

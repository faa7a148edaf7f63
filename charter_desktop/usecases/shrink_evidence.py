"""Shrink an attached picture: a smaller copy takes its place, without place, camera and author."""

import hashlib
from dataclasses import dataclass, replace

from charter_desktop.domain.evidence import Concern, Evidence, FileKind
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.evidence.shrink import shrink
from charter_desktop.store import documents
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.examine_evidence import look_at, remember_look
from charter_desktop.usecases.keep_evidence import find_evidence, keep_evidence

_WORTH_IT = 0.95
"""Saving a JPEG again always saves a few bytes, and always loses a little of the picture."""
_TOLD_BY_PICTURE = frozenset({Concern.PLACE_OF_PICTURE, Concern.AUTHOR})


@dataclass(frozen=True, slots=True)
class ShrunkEvidence:
    """The picture as it is now, and its bytes before and after."""

    item: Evidence
    before: int
    after: int


def shrink_evidence(book: AnswerBook, evidence_id: str) -> ShrunkEvidence | Refusal:
    """Make a picture small: at most 2000 pixels a side. The larger one stays in the history.

    Refused: anything but a JPEG or PNG, and one that would gain nothing and tells nothing to take away.
    """
    item = find_evidence(book, evidence_id)
    if isinstance(item, Refusal):
        return item
    looked = look_at(book.workspace, item)
    if looked.kind is not FileKind.PICTURE:
        return Refusal(Fault.NOT_TO_SHRINK, item.name)
    before = documents.content(book.workspace, item.sha256)
    made = shrink(before)
    if made is None:
        return Refusal(Fault.NOT_TO_SHRINK, item.name)
    tells = any(noted.concern in _TOLD_BY_PICTURE for noted in looked.notes)
    if len(made.data) > len(before) * _WORTH_IT and not tells:
        return Refusal(Fault.SMALL_ALREADY, item.name)
    smaller = replace(item, sha256=hashlib.sha256(made.data).hexdigest())
    keep_evidence(book, {item.id: smaller}, {smaller.sha256: made.data})
    remember_look(book.workspace, smaller, made.data)
    return ShrunkEvidence(smaller, len(before), len(made.data))

"""List the evidence of a workspace with its size and what is odd about it, against what an e-mail takes."""

from dataclasses import dataclass

from charter_desktop.domain.evidence import Concern, Evidence, FileKind, Noted
from charter_desktop.mail.draft import USUAL_LIMIT, size_on_the_wire
from charter_desktop.store import documents
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.evidence_questions import classes_of
from charter_desktop.usecases.examine_evidence import look_at
from charter_desktop.usecases.keep_evidence import evidence_here
from charter_desktop.usecases.own_evidence import answers_itself

_WITHOUT_FIGURES = frozenset({"S0"})


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One piece of evidence: its kind, its size in bytes, what is odd; `is_answer` of a question for a file."""

    item: Evidence
    kind: FileKind
    size: int
    notes: tuple[Noted, ...]
    is_answer: bool = False


@dataclass(frozen=True, slots=True)
class EvidenceSize:
    """All enclosed files: their bytes here, in an e-mail, and what an e-mail may have."""

    size: int
    in_mail: int
    limit: int

    @property
    def fits(self) -> bool:
        """Whether one e-mail takes it."""
        return self.in_mail <= self.limit


def list_evidence(book: AnswerBook) -> tuple[EvidenceLine, ...]:
    """Give everything that is attached, in the order in which it came; raises TroubleError."""
    return tuple(line_of(book, item) for item in evidence_here(book).values())


def line_of(book: AnswerBook, item: Evidence) -> EvidenceLine:
    """Look at one piece of evidence."""
    looked = look_at(book.workspace, item)
    size = 0 if item.is_link else documents.size(book.workspace, item.sha256)
    notes = looked.notes
    classes = {one for question in item.questions for one in classes_of(book, question)}
    if looked.kind is FileKind.WORKBOOK and classes - _WITHOUT_FIGURES:
        notes = (Noted(Concern.RAW_FIGURES), *notes)
    return EvidenceLine(item, looked.kind, size, notes, answers_itself(book, item))


def evidence_size(book: AnswerBook, limit: int = USUAL_LIMIT) -> EvidenceSize:
    """Add up the enclosed files, each once, and say what they come to in an e-mail."""
    hashes = {item.sha256 for item in evidence_here(book).values() if not item.is_link}
    size = sum(documents.size(book.workspace, sha256) for sha256 in hashes)
    return EvidenceSize(size, size_on_the_wire(size), limit)

"""Make what the page of evidence shows; in the database thread."""

from typing import TYPE_CHECKING

from charter_desktop.domain.evidence import FileKind
from charter_desktop.gui.evidence.evidence_values import EvidenceRow, EvidenceValue, PictureValue
from charter_desktop.gui.values import Mark
from charter_desktop.wording.evidence import concern_sentence, kind_word
from charter_desktop.wording.shown import size_words
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.officer.department_desk import DepartmentDesk
    from charter_desktop.usecases.answer_book import AnswerBook
    from charter_desktop.usecases.list_evidence import EvidenceLine, EvidenceSize

_DRAWN = frozenset({FileKind.PDF, FileKind.PICTURE})


def evidence(desk: "DepartmentDesk") -> EvidenceValue:
    """Give the page as it stands; raises TroubleError."""
    from charter_desktop.usecases.evidence_questions import questions_to_back
    from charter_desktop.usecases.list_evidence import evidence_size, list_evidence

    size = evidence_size(desk.book)
    later = desk.voice.say("wording", "(to be said later)")
    questions = tuple((one, _called(desk, one)) for one in questions_to_back(desk.book))
    return EvidenceValue(
        tuple(_row(desk, line) for line in list_evidence(desk.book)),
        (("", later), *questions),
        _size(size, desk.voice),
        min(100, round(size.in_mail * 100 / size.limit)),
        size.fits,
    )


def picture(desk: "DepartmentDesk", evidence_id: str, side: int) -> PictureValue:
    """Draw one file; without bytes where there is nothing to see."""
    from charter_desktop.usecases.copy_evidence import preview_evidence

    made = preview_evidence(desk.book, evidence_id, side)
    if made is None:
        said = desk.voice.say("wording", "This file can't be shown here. Open it to see it.")
        return PictureValue(evidence_id, words=said)
    words = desk.voice.plural("wording", "The first of %n page(s)", "", 2)(made.pages) if made.pages else ""
    return PictureValue(evidence_id, made.png, words)


def evidence_mark(book: "AnswerBook", voice: Voice) -> Mark:
    """Count what is attached, for the list of places."""
    from charter_desktop.usecases.keep_evidence import evidence_here

    count = len(evidence_here(book))
    return Mark(str(count), voice.plural("wording", "%n file(s) and link(s)", "", 2)(count))


def evidence_names(book: "AnswerBook") -> dict[str, tuple[str, ...]]:
    """Give the names of what is attached to each question."""
    from charter_desktop.usecases.keep_evidence import evidence_here

    found: dict[str, tuple[str, ...]] = {}
    for item in evidence_here(book).values():
        for question in item.questions:
            found[question] = (*found.get(question, ()), item.name)
    return found


def _row(desk: "DepartmentDesk", line: "EvidenceLine") -> EvidenceRow:
    item, voice = line.item, desk.voice
    kind = kind_word(line.kind, voice)
    notes = tuple(concern_sentence(noted, voice) for noted in line.notes)
    if not item.questions:
        notes = (voice.say("wording", "It backs no question yet: choose one below."), *notes)
    backs = tuple((one, _called(desk, one)) for one in item.questions)
    words = (
        item.name,
        kind if item.is_link else f"{kind}, {size_words(line.size, voice)}",
        "\n".join(label for _, label in backs) or "—",
        "\n".join(f"⚠ {note}" for note in notes) or "✓",
    )
    return EvidenceRow(
        item.id,
        item.name,
        item.about,
        item.url,
        words,
        notes,
        backs,
        shrinkable=line.kind is FileKind.PICTURE,
        drawn=line.kind in _DRAWN,
        fixed=line.is_answer,
    )


def _called(desk: "DepartmentDesk", question: str) -> str:
    """Name a question with its page, since several have the same words."""
    section = desk.section_of(question)
    return f"{section.title} · {desk.label(question)}" if section else question


def _size(size: "EvidenceSize", voice: Voice) -> str:
    if size.fits:
        said = voice.say("wording", "{size} of {limit} by e-mail")
    else:
        said = voice.say(
            "wording",
            "{size} by e-mail, where {limit} fit: shrink pictures, or give a link to what is on the web.",
        )
    return said.format(size=size_words(size.in_mail, voice), limit=size_words(size.limit, voice))

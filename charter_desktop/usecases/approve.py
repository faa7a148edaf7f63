"""Record that the head of department approved what leaves: by whom, when, how, against which code."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from charter_desktop.domain.canonical import canonical
from charter_desktop.domain.naming import why_no_name
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.reading import read_date
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import documents
from charter_desktop.store.documents import Document
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.letter import trouble_of
from charter_desktop.usecases.release import Released
from charter_desktop.usecases.release_code import release_code

KIND = "approval"
MEANS = ("signed_pdf", "email", "paper")
MOST_BYTES = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Approval:
    """One approval: the name stays here, function, day and means leave with the contribution."""

    name: str
    function: str
    day: str
    means: str
    code: str


@dataclass(frozen=True, slots=True)
class ApprovalState:
    """The code of what would leave now, and the newest approval; `current` when it is of this code."""

    code: str
    approval: Approval | None

    @property
    def current(self) -> bool:
        """Whether exactly what leaves now was approved."""
        return self.approval is not None and self.approval.code == self.code


def approve(book: AnswerBook, asked: Approval, proof: Path | None = None) -> ApprovalState | Refusal:
    """Record an approval of what leaves now; `proof` is the signed PDF or the e-mail, kept byte for byte.

    Refused: a code that is not the one of what leaves now, because an answer changed since the PDF was
    printed; no name or function; a day that is none or to come; unknown means.
    """
    code = release_code(book)
    if asked.code and _bare(asked.code) != _bare(code):
        return Refusal(Fault.OTHER_RELEASE, asked.code, {"code": code})
    unnamed = why_no_name("--name", asked.name) or why_no_name("--function", asked.function)
    if unnamed:
        return unnamed
    if asked.means not in MEANS:
        return Refusal(Fault.NOT_A_CHOICE, "--means", {"typed": asked.means, "choices": ", ".join(MEANS)})
    day = _read_day(asked.day)
    if isinstance(day, Refusal):
        return day
    data = _read(proof) if proof is not None else b""
    if isinstance(data, Refusal):
        return data
    made = Approval(asked.name.strip(), asked.function.strip(), day, asked.means, code)
    _keep(book, made, data)
    return ApprovalState(code, made)


def approval_state(book: AnswerBook, released: Mapping[str, Released] | None = None) -> ApprovalState:
    """Give the newest approval beside the code of what would leave now."""
    kept = documents.latest(book.workspace, KIND)
    found = None
    if kept is not None:
        facts = kept.facts
        found = Approval(kept.person, facts["function"], facts["day"], facts["means"], facts["code"])
    return ApprovalState(release_code(book, released), found)


def _bare(code: str) -> str:
    return "".join(letter for letter in code.upper() if letter.isalnum())


def _read_day(text: str) -> str | Refusal:
    today = now().astimezone().date().isoformat()
    day = read_date(text) if text.strip() else today
    if isinstance(day, Refusal):
        return Refusal(day.fault, "--day", day.facts)
    return Refusal(Fault.DAY_TO_COME, "--day", {"day": day}) if day > today else day


def _read(proof: Path) -> bytes | Refusal:
    try:
        if not proof.is_file():
            return Refusal(Fault.NO_SUCH_FILE, str(proof))
        if proof.stat().st_size > MOST_BYTES:
            return Refusal(Fault.TOO_LARGE, str(proof))
        return proof.read_bytes()
    except OSError as error:
        raise trouble_of(error, proof) from error


def _keep(book: AnswerBook, made: Approval, proof: bytes) -> None:
    at = stamp(now())
    proven = hashlib.sha256(proof).hexdigest() if proof else ""
    facts = {
        "function": made.function,
        "day": made.day,
        "means": made.means,
        "code": made.code,
        "proof": proven,
    }
    body = canonical({**facts, "name": made.name, "at": at, "by": book.author.person})
    item = Document(
        hashlib.sha256(body).hexdigest(), KIND, "kept", book.author.department, made.name, at, facts
    )
    with book.workspace.transaction():
        documents.keep(book.workspace, item, body)
        if proof:
            documents.keep_bytes(book.workspace, proven, proof)

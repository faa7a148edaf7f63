"""Attach a link as evidence: an address of the web, kept as text and never opened by the program itself."""

from urllib.parse import SplitResult, urlsplit

from charter_desktop.domain.canonical import normal_text, tidy_text
from charter_desktop.domain.evidence import Evidence, FileKind
from charter_desktop.domain.field import new_id
from charter_desktop.domain.naming import why_no_name
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.attach import MOST_FILE_NAME, why_no_about
from charter_desktop.usecases.change_evidence import tie_evidence
from charter_desktop.usecases.evidence_questions import why_not_tied
from charter_desktop.usecases.keep_evidence import MOST_EVIDENCE, evidence_here, keep_evidence

MOST_LINK = 2_000
_SCHEMES = ("http", "https")


def is_link(text: str) -> bool:
    """Say whether a text is meant as an address of the web rather than as a file."""
    return text.strip().lower().startswith(tuple(f"{scheme}://" for scheme in _SCHEMES))


def attach_link(
    book: AnswerBook, question_id: str, url: str, about: str = "", name: str = ""
) -> Evidence | Refusal:
    """Keep a link and tie it to a question, or to none yet; the same link twice is kept once.

    Refused: another scheme than http and https, no host, a name or password in it, spaces, over 2000 letters.
    """
    address = read_link(url)
    if isinstance(address, Refusal):
        return address
    refusal = why_no_about(about) or (why_no_name("NAME", name, MOST_FILE_NAME) if name else None)
    if refusal is None and question_id:
        refusal = why_not_tied(book, question_id, address, FileKind.LINK)
    if refusal is not None:
        return refusal
    here = evidence_here(book)
    same = next((item for item in here.values() if item.url == address), None)
    if same is not None:
        return tie_evidence(book, same.id, [question_id] if question_id else [])
    if len(here) >= MOST_EVIDENCE:
        return Refusal(Fault.TOO_MANY, address, {"most": str(MOST_EVIDENCE)})
    made = Evidence(
        new_id(),
        tidy_text(name).strip() or _name_of(address),
        tidy_text(about),
        (question_id,) if question_id else (),
        url=address,
    )
    keep_evidence(book, {made.id: made})
    return made


def read_link(text: str) -> str | Refusal:
    """Read an address as RFC 3986 writes it; what can't be shown as one plain line is refused."""
    address = normal_text(text).strip()  # a control character in an address is a trick: refused below
    shown = address[:80]
    if not address:
        return Refusal(Fault.EMPTY, "URL")
    if len(address) > MOST_LINK:
        return Refusal(Fault.TOO_LONG, shown, {"most": str(MOST_LINK)})
    if why_no_name("URL", address, MOST_LINK) or any(letter.isspace() for letter in address):
        return Refusal(Fault.NOT_A_LINK, shown)
    parts = _split(address)
    if parts is None or parts.scheme.lower() not in _SCHEMES or not parts.hostname or "@" in parts.netloc:
        return Refusal(Fault.NOT_A_LINK, shown)
    return address


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        assert parts.port != 0  # raises ValueError when it is no number
    except (ValueError, AssertionError):
        return None
    return parts


def _name_of(address: str) -> str:
    """Name a link by its host and the last part of its path."""
    parts = urlsplit(address)
    last = parts.path.rstrip("/").rpartition("/")[2]
    name = f"{parts.hostname} · {last}" if last else str(parts.hostname)
    return name[:MOST_FILE_NAME]

"""What a file says that is read into a workspace: a filled template, or JSON as `answers --json` prints it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from charter_desktop.domain.answer import Answer, State
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.wording.voice import LANGUAGES
from charter_desktop.workbooks.content import Content, ContentKind
from charter_desktop.workbooks.open_book import read_bytes
from charter_desktop.workbooks.read_back import Filled, FilledBook, read_back

EXACT = "exact"
"""The kind of what is not read from a cell: its text is XForm text."""


@dataclass(frozen=True, slots=True)
class Source:
    """Everything that a file says. `base` is what stood there when the template was made; None for JSON."""

    cells: tuple[Filled, ...]
    base: Mapping[str, str] | None
    language: str


def read_source(book: AnswerBook, path: Path) -> Source | Refusal:
    """Read a file; raises TroubleError when the disk does not give it."""
    try:
        data = read_bytes(path)
    except OSError as error:
        raise TroubleError.of(error, str(path)) from error
    if isinstance(data, Refusal):
        return data
    if path.suffix.lower() == ".json" or data.lstrip()[:1] == b"{":
        return source_of_json(data, str(path))
    filled = read_back(data, str(path))
    if isinstance(filled, Refusal):
        return filled
    wrong = _check(book, filled, str(path))
    if wrong is not None:
        return wrong
    about = filled.about
    language = about.language if about.language in LANGUAGES else LANGUAGES[0]
    return Source(filled.cells, about.base, language)


def _check(book: AnswerBook, filled: FilledBook, place: str) -> Refusal | None:
    """Refuse what was made for others; another version of the same questionnaire may be read."""
    theirs, ours = filled.about, book.workspace.about
    if theirs.city != ours.city:
        return Refusal(Fault.OTHER_CITY, place, {"theirs": theirs.city})
    if theirs.round != ours.round:
        return Refusal(Fault.OTHER_ROUND, place, {"theirs": theirs.round, "ours": ours.round})
    if theirs.department != ours.owner:
        return Refusal(Fault.OTHER_DEPARTMENT, place, {"found": theirs.department, "wanted": ours.owner})
    known = {session.definition.form_id for session in book.sessions}
    if known.isdisjoint(form_id for form_id, _, _ in theirs.forms):
        return Refusal(Fault.ANOTHER_FORM, place)
    return None


def source_of_json(data: bytes, place: str) -> Source | Refusal:
    """Read the JSON of answers, by question; `place` names it in a refusal."""
    try:
        found = json.loads(data)
        if not isinstance(found, dict):
            raise ValueError("not an object")  # noqa: TRY301 - one way out for every wrong shape
        cells = tuple(cell for question, value in found.items() for cell in _said(question, value))
    except (ValueError, TypeError, RecursionError):
        return Refusal(Fault.NOT_ANSWERS, place)
    return Source(cells, None, LANGUAGES[0])


def _said(question: str, value: Any) -> Iterator[Filled]:  # noqa: ANN401 - JSON
    """Give what the JSON of one answer says; what it leaves out says nothing."""
    answer = Answer.from_value(value)
    if answer.state is not State.VALUE:
        yield _exact(question, "state", answer.state.value)
    if answer.value is not None:
        yield _exact(question, "", answer.value)
    for key, cell in answer.cells.items():
        if cell.state is not State.VALUE:
            yield _exact(question, f"state:{key}", cell.state.value)
        elif cell.value is not None:
            yield _exact(question, str(key), cell.value)
    for part, text in answer.about.items():
        yield _exact(question, part, text)


def _exact(question: str, part: str, text: str) -> Filled:
    place = f"{question}#{part}" if part else question
    return Filled(place, question, part, Content(ContentKind.TEXT, text), EXACT)

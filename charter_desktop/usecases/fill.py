"""Take answers over from a filled template or from JSON: first a preview, then one gesture."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from charter_desktop.domain.filling import CellProblem, Doubt
from charter_desktop.domain.refusal import Refusal
from charter_desktop.forms.media import tables_of
from charter_desktop.store import revisions
from charter_desktop.usecases.answer_book import AnswerBook, load_session
from charter_desktop.usecases.definitions import old_ids
from charter_desktop.usecases.fill_value import FillChange, FillPreview, steps_of
from charter_desktop.usecases.form_media import read_media
from charter_desktop.usecases.record_gesture import record_gesture
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.usecases.fill_source import Source
    from charter_desktop.workbooks.read_back import Filled


def _no_news(_: str) -> None:
    """Nobody wants to know how far it is."""


def preview_fill(
    book: AnswerBook, path: Path, voice: Voice, tell: Callable[[str], None] = _no_news
) -> FillPreview | Refusal:
    """Say what a file would change; nothing is written. `tell` hears how far it is, and may raise to stop.

    What is blank in the file says nothing, nor does what is as the template gave it.
    Raises TroubleError when the file can't be read.
    """
    from charter_desktop.usecases.fill_compare import FillComparison
    from charter_desktop.usecases.fill_source import read_source

    tell(voice.say("wording", "Reading the file"))
    source = read_source(book, path)
    if isinstance(source, Refusal):
        return source
    tell(voice.say("wording", "Comparing it with the workspace"))
    values = {where: item.value for where, item in revisions.drafts(book.workspace).items()}
    shares, problems = _shared_out(book, source)
    changes: list[FillChange] = []
    for session, said in zip(book.sessions, shares, strict=True):
        form, owner = session.definition, (book.author.department, book.author.person)
        tables = read_media(book.workspace, form.sha256, tables_of(form))
        scratch = load_session(form, values, owner, session.previous, tables)
        comparison = FillComparison(session, scratch, source, voice)
        changes += comparison.changes(said)
        problems += comparison.problems
    return FillPreview(tuple(changes), tuple(problems))


def apply_fill(book: AnswerBook, changes: Sequence[FillChange]) -> int:
    """Record changes of a preview durably, all at once; gives how many answers were taken over."""
    steps = steps_of(tuple(changes))
    results = record_gesture(book, steps)
    return 0 if steps and all(isinstance(one, Refusal) for one in results) else len(changes)


def _shared_out(book: AnswerBook, source: "Source") -> "tuple[list[list[Filled]], list[CellProblem]]":
    """Give each questionnaire its cells, old ids mapped to new ones, and what nobody asks any more."""
    renamed = old_ids(session.definition for session in book.sessions)
    shares: list[list[Filled]] = [[] for _ in book.sessions]
    problems: list[CellProblem] = []
    for cell in source.cells:
        here = _moved(book, cell, renamed)
        session = book.session_of(here.question)
        if session is not None:
            shares[book.sessions.index(session)].append(here)
        elif (source.base or {}).get(f"{cell.question}#{cell.part}") != cell.content.text:
            facts = {"typed": cell.content.text[:80], "other": cell.question}
            problems.append(CellProblem(cell.place, Doubt.NOT_ASKED, facts))
    return shares, problems


def _moved(book: AnswerBook, cell: "Filled", renamed: Mapping[str, str]) -> "Filled":
    """Give a cell of an older questionnaire the question that took the place of its own."""
    if book.session_of(cell.question) is not None:
        return cell
    return replace(cell, question=renamed.get(cell.question, cell.question))

"""Write the record of erasure of a closed workspace as a PDF of one page."""

from datetime import UTC, datetime
from pathlib import Path

from charter_desktop.container.replacing import replacing
from charter_desktop.domain.field import CITY
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.reports.closing_content import ClosedContent
from charter_desktop.reports.content import Document, Masthead
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.close_round import ClosedRecord, closed_record
from charter_desktop.usecases.letter import trouble_of
from charter_desktop.usecases.setup import read_setup
from charter_desktop.wording.closings import copies_words, erased_lines, record_rows, stays_sentences
from charter_desktop.wording.voice import Voice


def write_record(workspace: Workspace, language: str, into: Path, *, force: bool = False) -> Path | Refusal:
    """Write `erasure-OWNER-LANGUAGE.pdf` into a folder; refused while the round is not closed.

    Raises TroubleError of the disk.
    """
    record = closed_record(workspace)
    if record is None:
        return Refusal(Fault.NOT_CLOSED, str(workspace.path))
    path = into / f"erasure-{workspace.about.owner}-{language}.pdf"
    if path.exists() and not force:
        return Refusal(Fault.ALREADY_THERE, str(path))
    from charter_desktop.reports.closing_document import draw_closing

    data = draw_closing(_content(workspace, record, Voice(language)))
    try:
        into.mkdir(parents=True, exist_ok=True)
        with replacing(path) as file:
            file.write(data)
    except OSError as error:
        raise trouble_of(error, path) from error
    return path


def said_record(record: ClosedRecord, voice: Voice) -> tuple[tuple[str, str], ...]:
    """Give the rows of a record in words."""
    erased = record.erased
    facts = {
        "at": record.at,
        "person": record.person,
        "function": record.function,
        "retention": record.retention,
        "copies": copies_words(erased.copies, voice),
        "hash": record.hash,
        "code": record.code,
    }
    return record_rows(facts, erased_lines(erased.drafts, erased.unread, erased.files, voice), voice)


def _content(workspace: Workspace, record: ClosedRecord, voice: Voice) -> ClosedContent:
    setup = read_setup(workspace)
    known = setup.department(workspace.about.owner) if workspace.about.owner != CITY else None
    whose = known.name if known else setup.city
    title = voice.say("wording", "{city}, {department}: record of erasure, round {round}")
    masthead = Masthead(
        Document.CLOSED,
        voice.language,
        setup.city,
        setup.round,
        datetime.fromisoformat(record.at).astimezone(UTC),
        title.format(city=setup.city, department=whose, round=setup.round),
        voice.say("wording", "What was erased when the round of the Integrating Cities Charter was closed"),
        code=record.code,
    )
    stays = stays_sentences(voice, city=workspace.about.owner == CITY)
    return ClosedContent(masthead, whose, said_record(record, voice), stays)

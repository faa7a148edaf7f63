"""What the dialog of closing a round shows, and how it is made in the database thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.gui.days import local_day
from charter_desktop.gui.told import Told, refused
from charter_desktop.wording.closings import copies_words, erased_lines, own_answers_sentence
from charter_desktop.wording.faults import trouble_sentence
from charter_desktop.wording.shown import day
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.desk import Desk


@dataclass(frozen=True, slots=True)
class ClosingValue:
    """How a workspace stands: `record` are the rows of its record where it is closed.

    `sets_day` says that the day is set here: in the city. `copies` are files beside it that would go too, `copies_named` names them.
    """

    until: str
    standing: str
    is_due: bool
    sets_day: bool
    erased: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    copies_named: str = ""
    record: tuple[tuple[str, str], ...] = ()


def closing_value(desk: "Desk") -> ClosingValue:
    """Look at the open workspace."""
    from charter_desktop.usecases.close_round import look_at_closing
    from charter_desktop.usecases.closing_record import said_record

    workspace, voice = desk.book.workspace, desk.department.voice
    found = look_at_closing(workspace)
    counts = erased_lines(found.erased.drafts, found.erased.unread, found.erased.files, voice)
    standing, coordinates = _standing(found.retention, voice, due=found.is_due), desk.overview().coordinates
    if coordinates:
        standing += "\n\n" + own_answers_sentence(voice)
    return ClosingValue(
        day(found.retention),
        standing,
        found.is_due,
        coordinates,
        counts,
        found.erased.copies,
        copies_words(found.erased.copies, voice),
        said_record(found.record, voice) if found.record else (),
    )


def closed_notice(desk: "Desk") -> str:
    """Say of a workspace that was opened that its round is closed; blank where it is not."""
    from charter_desktop.usecases.close_round import closed_record

    record = closed_record(desk.book.workspace)
    if record is None:
        return ""
    said = desk.department.voice.say(
        "wording", "This round was closed on {day}: it can be read and published, but takes nothing new."
    )
    return said.format(day=local_day(record.at))


def set_day(desk: "Desk", typed: str, *, sure: bool = False) -> Told:
    """Set until when raw figures are kept; a day that is doubtful only where somebody is `sure`."""
    from charter_desktop.usecases.retention import set_retention

    voice = desk.department.voice
    done = set_retention(desk.book.workspace, typed, force=sure)
    if isinstance(done, Refusal) and done.fault is Fault.KEPT_TOO_SHORT:
        asked = voice.say(
            "wording",
            "Raw figures are needed until {least} at least: today, or the last deadline of the round. Press “Set "
            "the day” once more if they are to go earlier.",
        )
        return Told(asked.format_map(done.facts), done.fault, done.place)
    if isinstance(done, Refusal):
        return refused(done, voice, voice.say("wording", "The last day"))
    return Told(voice.say("wording", "Raw figures are kept until {day}.").format(day=day(done)))


def close(path: Path, copies: Sequence[str], voice: Voice) -> Told:
    """Erase; nobody holds the file meanwhile."""
    from charter_desktop.usecases.close_round import close_round

    try:
        done = close_round(path, copies)
    except TroubleError as error:
        return Told(trouble_sentence(error, voice), Fault.EMPTY)
    if isinstance(done, Refusal):
        return refused(done, voice, path.name)
    return Told(
        voice.say("wording", "The round is closed. The raw figures are erased, and the record is kept.")
    )


def write_pdf(desk: "Desk") -> Told:
    """Write the record beside the workspace; one that is there is replaced, it says the same."""
    from charter_desktop.usecases.closing_record import write_record

    workspace, voice = desk.book.workspace, desk.department.voice
    made = write_record(workspace, voice.language, workspace.path.parent, force=True)
    if isinstance(made, Refusal):
        return refused(made, voice)
    return Told(voice.say("wording", "Written: {path}").format(path=made))


def _standing(until: str, voice: Voice, *, due: bool) -> str:
    if not until:
        return voice.say("wording", "No day is set yet until which raw figures are kept.")
    if due:
        return voice.say("wording", "Raw figures were kept until {day}: the round can be closed.").format(
            day=day(until)
        )
    return voice.say(
        "wording", "Raw figures are kept until {day}; after that day the round can be closed."
    ).format(day=day(until))

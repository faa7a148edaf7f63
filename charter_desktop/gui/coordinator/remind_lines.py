"""What the coordinator reminds of: who owes something, in which words, and the drafts; in the database thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.gui.coordinator.going_on import goes_on
from charter_desktop.gui.days import local_day
from charter_desktop.gui.jobs import Job
from charter_desktop.wording.faults import refusal_sentence
from charter_desktop.wording.reminders import open_since
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.coordinator.city_desk import CityDesk
    from charter_desktop.usecases.late import Open


@dataclass(frozen=True, slots=True)
class RemindLine:
    """One department that owes something: how it is listed, and what its reminder would say."""

    id: str
    line: str
    late: bool
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class RemindedValue:
    """Which reminders were written, whose were there already, and why one was refused."""

    folder: Path
    written: tuple[str, ...]
    there: tuple[str, ...]
    refused: str = ""


def remind_lines(city: "CityDesk") -> tuple[RemindLine, ...]:
    """List who owes something, those that are late or will be soon first."""
    from charter_desktop.usecases.late import SOON, list_open
    from charter_desktop.usecases.remind import word_reminder

    found = []
    for one in list_open(city.workspace):
        worded = word_reminder(city.workspace, one.department.id, city.voice.language)
        if not isinstance(worded, Refusal):
            line = f"{one.department.name}: {open_sentence(one, city.voice)}"
            found.append(RemindLine(one.department.id, line, one.is_late(SOON), worded.subject, worded.text))
    return tuple(sorted(found, key=lambda one: not one.late))


def open_sentence(one: "Open", voice: Voice) -> str:
    """Say what a department owes, since when, and when it was reminded last."""
    from charter_desktop.usecases.late import Waiting

    since = open_since(one.days, voice)
    if one.waiting is Waiting.SENT_BACK:
        said = voice.say("wording", "sent back on {day}, no answer yet").format(day=local_day(one.returned))
    else:
        said = voice.say("wording", "{since}, nothing has arrived").format(since=since)
    if not one.reminded:
        return said
    reminded = voice.say("wording", "{sentence}; reminded on {day}")
    return reminded.format(sentence=said, day=local_day(one.reminded))


def write_reminders(
    city: "CityDesk", departments: Sequence[str], folder: Path, job: Job, *, force: bool
) -> RemindedValue:
    """Write reminders one after another; what is there already is named and not replaced without force."""
    from charter_desktop.usecases.remind import remind

    writing = city.voice.say("wording", "Writing the reminder of {department}")
    written: list[str] = []
    there: list[str] = []
    for department in departments:
        if not goes_on(job, writing.format(department=department)):
            break
        made = remind(city.workspace, department, folder, city.voice.language, force=force)
        if isinstance(made, Refusal) and made.fault is Fault.ALREADY_THERE:
            there.append(department)
        elif isinstance(made, Refusal):
            return RemindedValue(folder, tuple(written), tuple(there), refusal_sentence(made, city.voice))
        else:
            written.append(made.name)
    return RemindedValue(folder, tuple(written), tuple(there))

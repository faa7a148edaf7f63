"""Write the reminder of a department as an e-mail draft: what is open, until when, what to do."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from charter_desktop.container.replacing import replacing
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.mail.draft import write_draft
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import documents
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.identify import author_of, function_of
from charter_desktop.usecases.invite import list_invited
from charter_desktop.usecases.late import REMINDER, Open, Waiting, list_open
from charter_desktop.usecases.letter import trouble_of
from charter_desktop.usecases.setup import read_setup
from charter_desktop.wording.reminders import reminder_subject, reminder_text
from charter_desktop.wording.shown import day
from charter_desktop.wording.voice import Voice


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a reminder says, to copy or to write as a draft; `open` is what it reminds of."""

    open: Open
    subject: str
    text: str


def word_reminder(workspace: Workspace, department: str, language: str) -> Reminder | Refusal:
    """Say what a department is reminded of; refused when nothing is open there."""
    found = next((one for one in list_open(workspace) if one.department.id == department), None)
    if found is not None:
        return _worded(workspace, found, Voice(language))
    known = read_setup(workspace).department(department)
    if known is None or department == workspace.about.owner:
        return Refusal(Fault.NO_SUCH_DEPARTMENT, department)
    invited = department in list_invited(workspace)
    return Refusal(Fault.NOTHING_OPEN if invited else Fault.NOT_INVITED, department)


def remind(
    workspace: Workspace, department: str, into: Path, language: str, *, force: bool = False
) -> Path | Refusal:
    """Write `reminder-ID.eml` and keep it, so that it is known when somebody was reminded last.

    One that is there is replaced only when forced. Raises TroubleError of the disk.
    """
    worded = word_reminder(workspace, department, language)
    if isinstance(worded, Refusal):
        return worded
    workspace.make_sure_open()
    path = into / f"reminder-{department}.eml"
    if path.exists() and not force:
        return Refusal(Fault.ALREADY_THERE, str(path))
    data = write_draft(worded.subject, worded.text, ())
    try:
        into.mkdir(parents=True, exist_ok=True)
        with replacing(path) as target:
            target.write(data)
    except OSError as error:
        raise trouble_of(error, path) from error
    _keep(workspace, department, path.name, data)
    return path


def _worded(workspace: Workspace, found: Open, voice: Voice) -> Reminder:
    setup, days = read_setup(workspace), found.days
    facts = {
        "city": setup.city,
        "round": setup.round,
        "department": found.department.name,
        "deadline": day(found.department.deadline),
        "today": now().astimezone().strftime("%d/%m/%Y"),
        "returned": day(found.returned[:10]),
        "person": author_of(workspace).person,
        "function": function_of(workspace),
    }
    back, past = found.waiting is Waiting.SENT_BACK, days is not None and days > 0
    text = reminder_text(facts, voice, sent_back=back, past=past, comments=found.comments)
    return Reminder(found, reminder_subject(facts, voice), text)


def _keep(workspace: Workspace, department: str, name: str, data: bytes) -> None:
    person, at = author_of(workspace).person, stamp(now())
    sha256 = hashlib.sha256(data).hexdigest()
    with workspace.transaction():
        item = Document(sha256, REMINDER, "out", department, person, at, {"file": name})
        documents.keep(workspace, item, data)

"""Write the e-mail that a file travels with as a draft beside it; somebody else presses Send."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from charter_desktop.container.layout import media_type_of
from charter_desktop.container.replacing import replacing
from charter_desktop.mail.draft import USUAL_LIMIT, Attachment, size_on_the_wire, write_draft
from charter_desktop.usecases.letter import trouble_of
from charter_desktop.usecases.setup import Setup
from charter_desktop.wording.mails import mail_subject, mail_text
from charter_desktop.wording.voice import Voice


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A draft: its file, what it says, and how large it is; one that `fits` no mail server has no file in it."""

    path: Path
    subject: str
    text: str
    size: int
    fits: bool


def write_mail(
    file: Path,
    kind: str,
    setup: Setup,
    language: str,
    *,
    department: str = "",
    beside: Sequence[Path] = (),
) -> MailDraft:
    """Write `FILE.eml` beside a file that was written; one that is there is replaced.

    `kind` is that of the file, `department` the name of whom it is from or for, `beside` are more files
    to attach. What is larger than most servers take is not attached: the text says so. Raises TroubleError.
    """
    voice = Voice(language)
    files = [path for path in (file, *beside) if path.is_file()]
    size = size_on_the_wire(sum(path.stat().st_size for path in files))
    fits = size <= USUAL_LIMIT
    facts = {
        "city": setup.city,
        "round": setup.round,
        "department": department,
        "file": file.name,
        "deadline": _deadline(setup, department),
    }
    subject, text = mail_subject(kind, facts, voice), mail_text(kind, facts, voice, attached=fits)
    path = file.with_name(f"{file.name}.eml")
    try:
        attached = [Attachment(one.name, media_type_of(one.name), one.read_bytes()) for one in files if fits]
        with replacing(path) as target:
            target.write(write_draft(subject, text, attached))
    except OSError as error:
        raise trouble_of(error, path) from error
    return MailDraft(path, subject, text, size, fits)


def _deadline(setup: Setup, name: str) -> str:
    day = next((item.deadline for item in setup.departments if item.name == name), "")
    return f"{day[8:]}/{day[5:7]}/{day[:4]}" if day else ""

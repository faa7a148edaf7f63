"""What the dialog of safety copies shows, and what is done with them in the database thread."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.gui.told import Told, refused
from charter_desktop.wording.faults import trouble_sentence
from charter_desktop.wording.safety import moment, not_copied_sentence
from charter_desktop.wording.shown import size_words
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.desk import Desk


@dataclass(frozen=True, slots=True)
class CopiesValue:
    """The copies of a workspace, newest first, each with its row; `damage` says what is wrong with the file."""

    path: Path
    rows: tuple[tuple[str, str, str], ...]
    copies: tuple[Path, ...]
    folder: str = ""
    damage: str = ""


def copies_of(path: Path, voice: Voice, damage: str = "") -> CopiesValue:
    """List the copies; the workspace itself is not touched."""
    from charter_desktop.usecases.safety_copies import list_safety_copies

    found = list_safety_copies(path)
    rows = tuple(
        (moment(one.at), size_words(one.path.stat().st_size, voice), str(one.changes)) for one in found
    )
    folder = str(found[0].path.parent) if found else ""
    return CopiesValue(path, rows, tuple(one.path for one in found), folder, damage)


def keep_one(desk: "Desk") -> str | None:
    """Keep a copy if the last is an hour old; says why where there could be none."""
    from charter_desktop.usecases.safety_copies import OFTEN, copy_beforehand

    trouble = copy_beforehand(desk.book.workspace, OFTEN)
    return not_copied_sentence(trouble, desk.department.voice) if trouble else None


def put_back(path: Path, copy: Path, voice: Voice) -> Told:
    """Put a copy in the place of a workspace that nobody holds; what was there is kept beside it."""
    from charter_desktop.usecases.keep_safe import restore_workspace

    try:
        done = restore_workspace(copy, path, force=True)
    except TroubleError as error:
        return Told(trouble_sentence(error, voice), Fault.EMPTY)
    if isinstance(done, Refusal):
        return refused(done, voice)
    said = voice.say("wording", "{name} is what it was in the copy. What it was before is kept beside it.")
    return Told(said.format(name=path.name))

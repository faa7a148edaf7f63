"""The preview of a filled template as lines to show, made in the database thread."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from charter_desktop.domain.refusal import Refusal
from charter_desktop.gui.values import Typed
from charter_desktop.wording.fills import cell_sentence
from charter_desktop.wording.voice import Voice

if TYPE_CHECKING:
    from charter_desktop.gui.desk import Desk
    from charter_desktop.gui.jobs import Job
    from charter_desktop.usecases.fill_value import FillChange

_MOST_LETTERS = 160


@dataclass(frozen=True, slots=True)
class FillLine:
    """One change: its place in the file, the question, before and after; `gesture` records it.

    `overwrites` says that the workspace was changed there after the template was made; `remark` what will
    be wrong with the answer.
    """

    place: str
    label: str
    before: str
    after: str
    overwrites: bool
    remark: str
    gesture: tuple[Typed, ...]


@dataclass(frozen=True, slots=True)
class FillValue:
    """What a file would change, and a sentence for each cell that is left out."""

    name: str
    lines: tuple[FillLine, ...]
    problems: tuple[str, ...]


def preview(desk: "Desk", path: Path, voice: Voice, job: "Job") -> FillValue | Refusal:
    """Compare a file with the open workspace; raises TroubleError, and StoppedError when that is wanted."""
    from charter_desktop.usecases.fill import preview_fill

    found = preview_fill(desk.book, path, voice, job.tell)
    if isinstance(found, Refusal):
        return found
    sentences = tuple(cell_sentence(problem, voice) for problem in found.problems)
    return FillValue(path.name, tuple(map(_line, found.changes)), sentences)


def write(desk: "Desk", into: Path, language: str) -> Path | Refusal:
    """Write the template of the open workspace; the file dialog has asked whether it replaces another."""
    from charter_desktop.usecases.workbook_template import write_template

    return write_template(desk.book, into, language, force=True)


def _line(change: "FillChange") -> FillLine:
    return FillLine(
        change.place,
        change.label,
        _short(change.before),
        _short(change.after),
        change.overwrites,
        change.remark,
        tuple(Typed(step.place, step.part, step.typed) for step in change.steps),
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _MOST_LETTERS else f"{line[: _MOST_LETTERS - 1]}…"

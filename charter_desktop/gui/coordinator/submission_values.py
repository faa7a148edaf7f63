"""What has to be there before the submission leaves, and what was written."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from charter_desktop.gui.told import Told


class Readiness(Enum):
    """How one point of the check list stands; OPEN may be left, BLOCKS may not."""

    DONE = "done"
    OPEN = "open"
    BLOCKS = "blocks"


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One point of the check list, and the place where it is put right."""

    readiness: Readiness
    sentence: str
    place: str


@dataclass(frozen=True, slots=True)
class SubmissionValue:
    """The folder and the check list."""

    folder: Path
    checks: tuple[CheckLine, ...]


@dataclass(frozen=True, slots=True)
class SubmittedValue:
    """A submission that was written: where, what verifying it said, and its facts as rows of words."""

    path: Path
    intact: bool
    verdict: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Submitting:
    """What came of writing the submission; `submitted` is None where nothing was written."""

    told: Told
    submitted: SubmittedValue | None = None

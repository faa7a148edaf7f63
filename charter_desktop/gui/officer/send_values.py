"""What the page *Check and send* shows, and what its dialog gives back."""

from dataclasses import dataclass
from pathlib import Path

from charter_desktop.gui.told import Told
from charter_desktop.gui.values import LeavingValue

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SendValue:
    """What would leave now: answers, what goes with them in words, its code, and how it stands with the head."""

    leaving: tuple[LeavingValue, ...]
    also: str
    code: str
    approved: str
    means: Choices


@dataclass(frozen=True, slots=True)
class ApprovalTyped:
    """What was typed about an approval; `proof` is blank where none is kept."""

    name: str
    function: str
    day: str
    means: str
    code: str
    proof: str


@dataclass(frozen=True, slots=True)
class WrittenPdf:
    """What came of writing the PDF; no path where it was refused."""

    told: Told
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class WrittenContribution:
    """A contribution that was written, and the e-mail draft beside it."""

    path: Path
    mail: Path
    subject: str
    text: str

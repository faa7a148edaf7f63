"""What the pages are handed about sending answers back: comments, what was written, what was typed."""

from dataclasses import dataclass
from pathlib import Path

from charter_desktop.gui.told import Told


@dataclass(frozen=True, slots=True)
class CommentLine:
    """One comment that stands: what it is about, what it says, who wrote it and when."""

    id: str
    about: str
    text: str
    who: str
    at: str


@dataclass(frozen=True, slots=True)
class ReturningValue:
    """What can be sent back to one department; `back` is what the matrix says of it, blank for nothing."""

    department: str
    name: str
    comments: tuple[CommentLine, ...]
    back: str


@dataclass(frozen=True, slots=True)
class CommentTyped:
    """What a person typed about a field, such as `hr/answer/EM1.1`."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class WrittenReturn:
    """What came of sending back; file and draft are there when all went well."""

    told: Told
    path: Path = Path()
    mail: Path = Path()

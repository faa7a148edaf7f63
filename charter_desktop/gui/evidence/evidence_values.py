"""What the page of evidence shows, and what it gives back."""

from dataclasses import dataclass

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One file or link: `words` by column of the table, `notes` as sentences, `backs` as ids and labels.

    A `fixed` one is the answer of a question that asks for a file: it is changed there.
    """

    id: str
    name: str
    about: str
    url: str
    words: tuple[str, ...]
    notes: tuple[str, ...] = ()
    backs: Choices = ()
    shrinkable: bool = False
    drawn: bool = False
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class EvidenceValue:
    """Everything that is attached, its size against what an e-mail takes, and the questions to back."""

    rows: tuple[EvidenceRow, ...]
    questions: Choices
    size: str
    percent: int
    fits: bool


@dataclass(frozen=True, slots=True)
class PictureValue:
    """A small picture of a file as a PNG, and in words what it is the first page of; no bytes for none."""

    id: str
    png: bytes = b""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Described:
    """The name and the description as they were typed."""

    id: str
    name: str
    about: str

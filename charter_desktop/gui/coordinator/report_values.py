"""What is published, as values: the documents that are there, the order of new ones, a page's picture."""

from dataclasses import dataclass
from pathlib import Path

from charter_desktop.gui.told import Told

DOCUMENTS = ("plan", "report", "mayor")
FEEDBACK = "feedback"
"""The sheets of the departments: a document each."""
LANGUAGES = ("es", "en")


@dataclass(frozen=True, slots=True)
class FileLine:
    """One document that is there: its words in the list, and what its picture shows."""

    path: Path
    words: tuple[str, ...]
    picture: str


@dataclass(frozen=True, slots=True)
class ReportsValue:
    """The folder, the documents in it, and a sentence where they are drafts."""

    folder: Path
    files: tuple[FileLine, ...]
    draft: str


@dataclass(frozen=True, slots=True)
class Order:
    """Which documents to write in which languages; `replace` takes the place of those that are there."""

    folder: Path
    documents: tuple[str, ...]
    languages: tuple[str, ...]
    replace: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """What came of an order; `there` names the files that are there already: nothing was written."""

    told: Told
    there: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PictureValue:
    """A page's picture: four bytes a pixel, and its words for who can't see it."""

    width: int
    height: int
    stride: int
    data: bytes
    words: str

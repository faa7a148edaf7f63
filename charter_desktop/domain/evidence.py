"""Evidence of an answer: a file or a link, what kind it is, and what is odd about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from charter_desktop.domain.canonical import Value

EVIDENCE = "evidence"
"""The kind of its fields; also the last name of questions that ask for evidence in words."""


class FileKind(Enum):
    """What a piece of evidence is, told by what is in it and not by its name alone."""

    LINK = "link"
    PDF = "pdf"
    PICTURE = "picture"
    WORKBOOK = "workbook"
    DOCUMENT = "document"
    ARCHIVE = "archive"
    PROGRAM = "program"
    OTHER = "other"


class Concern(Enum):
    """Everything that a person should know of a file before it leaves or is opened."""

    SCRIPT = "script"
    LAUNCH = "launch"
    SENDS = "sends"
    ENCLOSES = "encloses"
    LOCKED = "locked"
    DAMAGED = "damaged"
    NOT_LOOKED_INTO = "not_looked_into"
    OTHER_CONTENT = "other_content"
    MACROS = "macros"
    HIDDEN_SHEETS = "hidden_sheets"
    RAW_FIGURES = "raw_figures"
    PLACE_OF_PICTURE = "place_of_picture"
    AUTHOR = "author"


ACTIVE = frozenset({Concern.SCRIPT, Concern.LAUNCH, Concern.SENDS, Concern.ENCLOSES, Concern.MACROS})
"""What can do something when the file is opened."""


@dataclass(frozen=True, slots=True)
class Noted:
    """One concern; `detail` is what its sentence names, such as hidden sheets or an author."""

    concern: Concern
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One piece of evidence: a file by its SHA-256, or a link; `questions` are those that it backs."""

    id: str
    name: str
    about: str = ""
    questions: tuple[str, ...] = ()
    sha256: str = ""
    url: str = ""

    @property
    def is_link(self) -> bool:
        """Whether nothing is copied in."""
        return not self.sha256

    def to_value(self) -> dict[str, Value]:
        """Give the value of its field; a link travels without bytes."""
        common: dict[str, Value] = {"name": self.name, "about": self.about, "questions": list(self.questions)}
        if self.is_link:
            return {**common, "url": self.url, "enclosed": False}
        return {**common, "sha256": self.sha256, "enclosed": True}

    @classmethod
    def read(cls, evidence_id: str, value: Value) -> "Evidence | None":
        """Read a value that a file may have brought; None when it is removed or is no evidence."""
        if not isinstance(value, dict):
            return None
        texts = [value.get(name, "") for name in ("name", "about", "sha256", "url")]
        questions = value.get("questions")
        name, about, sha256, url = (text if isinstance(text, str) else "" for text in texts)
        if not isinstance(questions, list) or not (sha256 or url):
            return None
        named = tuple(one for one in questions if isinstance(one, str))
        return cls(evidence_id, name or sha256 or url, about, named, sha256, url)


def answered_by_evidence(questions: Iterable[str]) -> frozenset[str]:
    """Name the questions that ask for evidence in words and need none: a file or a link is tied to them.

    Evidence for any question of a standing block, such as `EM1.S/assessment`, is that of the block.
    """
    found = set()
    for question in questions:
        block, _, name = question.rpartition("/")
        if name == EVIDENCE:
            found.add(question)
        elif block.endswith(".S"):
            found.add(f"{block}/{EVIDENCE}")
    return frozenset(found)

"""The answers to every question as values ready to show."""

from dataclasses import dataclass
from enum import Enum


class Which(Enum):
    """Which questions somebody wants to see."""

    ALL = "all"
    TO_DECIDE = "to_decide"
    ADDED = "added"
    APART = "apart"
    SUSPECT = "suspect"
    SILENT = "silent"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """One question: its words, the city's answer in one line, how it stands, how many answered.

    `kinds` say in which choices of questions it is listed.
    """

    id: str
    label: str
    said: str
    standing: str
    counted: str
    kinds: frozenset[Which]


@dataclass(frozen=True, slots=True)
class ComparedValue:
    """One question in full.

    `lines` are what each department said with its provenance; `columns` and `cells` put the answers side
    by side: each cell row is the word of the row and what each column says there.
    """

    question: str
    label: str
    city: str
    notes: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    undecided: bool

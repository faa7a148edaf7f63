"""What has to be decided, as values ready to show: who says what, and what differs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

KEEP = "keep"
"""Stands for the city's earlier decision among the answers that may be taken."""


class Entry(Enum):
    """How another answer is typed, where it can be."""

    NOTHING = "nothing"
    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    CHOICES = "choices"
    CELLS = "cells"


@dataclass(frozen=True, slots=True)
class OptionValue:
    """One answer that may be taken: its id, and its name as a column has it."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class DisputeValue:
    """One thing to decide.

    `field` is what the decision is given to; `rows` are the words of a line and what each option says
    there. `offered` are names and words: of the choices, or of the cells that may be typed. `alike` is how
    many others are between the same sides.
    """

    key: str
    field: str
    label: str
    kind: str
    explanation: str
    options: tuple[OptionValue, ...]
    rows: tuple[tuple[str, ...], ...]
    entry: Entry
    offered: tuple[tuple[str, str], ...] = ()
    alike: int = 0


@dataclass(frozen=True, slots=True)
class DecisionValue:
    """What a person decided: an option's id in `take`, or what was typed in its place.

    `alike` decides all others between the same sides for the same side.
    """

    dispute: DisputeValue
    reason: str
    take: str = ""
    typed: str = ""
    cells: Mapping[str, str] = field(default_factory=dict)
    alike: bool = False

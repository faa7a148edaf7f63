"""What the page of sources shows, and what its dialog gives back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CardLine:
    """One source card in words, by column of the table; `system` is its name."""

    id: str
    system: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure: its question, and in words where it comes from."""

    question: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SourcesValue:
    """All cards, all figures, and what a figure can be said to come from."""

    cards: tuple[CardLine, ...]
    figures: tuple[FigureLine, ...]
    choices: Choices = ()


@dataclass(frozen=True, slots=True)
class SourceForm:
    """What the dialog of one card begins with: its columns by name, choices of each select by name."""

    id: str
    columns: Mapping[str, str]
    choices: Mapping[str, Choices] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SourceTyped:
    """What was typed into the dialog; a blank id is a new card."""

    id: str
    columns: Mapping[str, str]

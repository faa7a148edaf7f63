"""The city's own words and their English, as values ready to show."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EnglishLine:
    """One text: where its English is kept, what it is about, both texts, and how it stands."""

    field: str
    about: str
    own: str
    english: str
    standing: str
    missing: bool


@dataclass(frozen=True, slots=True)
class EnglishTyped:
    """What was typed as the English of a text."""

    field: str
    text: str

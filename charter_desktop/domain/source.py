"""A source card: where figures come from, filled once and inherited by its figures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import Field

SYSTEM = "system"
USUAL = "usual"
COLUMNS = (
    SYSTEM,
    "method",
    "reference",
    "coverage",
    "scheme",
    "legal_basis",
    "definition",
    "comparable",
    USUAL,
)
"""`system` is its name; `usual` is "yes" on the card that figures inherit from which name none."""

METHODS = ("register", "survey", "estimate")
SCHEMES = ("nationality", "country_of_birth", "migrant_background", "none")
SOURCE = "source"
"""What a figure calls its card; in what leaves, the system's name stands there instead."""


@dataclass(frozen=True, slots=True)
class SourceCard:
    """One card; `columns` hold what was filled in, by name, blank ones left out."""

    id: str
    columns: Mapping[str, str] = field(default_factory=dict)

    @property
    def system(self) -> str:
        """The name of the register, survey or list."""
        return self.columns.get(SYSTEM, "")

    @property
    def is_usual(self) -> bool:
        """Whether figures that name no card inherit from this one."""
        return self.columns.get(USUAL) == "yes"


def cards_of(values: Mapping[Field, Value]) -> tuple[SourceCard, ...]:
    """Read the cards among the values of a department, in the order of their names."""
    found: dict[str, dict[str, str]] = {}
    for where, value in values.items():
        if where.kind == SOURCE and where.part in COLUMNS and isinstance(value, str) and value:
            found.setdefault(where.id, {})[where.part] = value
    cards = (SourceCard(card, columns) for card, columns in found.items() if columns.get(SYSTEM))
    return tuple(sorted(cards, key=lambda card: (card.system.casefold(), card.id)))


def card_of(about: Mapping[str, str], cards: Iterable[SourceCard]) -> SourceCard | None:
    """Give the card that a figure inherits from: the one it names, else the usual one.

    A name that is no card's id is what somebody typed as the source itself: it inherits nothing.
    """
    named = about.get(SOURCE, "")
    if named:
        return next((card for card in cards if card.id == named), None)
    return next((card for card in cards if card.is_usual), None)


def inherited(about: Mapping[str, str], cards: Iterable[SourceCard]) -> dict[str, str]:
    """Give what stands beside a figure with what its card fills in; what it says itself goes before."""
    card = card_of(about, cards)
    if card is None:
        return dict(about)
    own = {name: text for name, text in about.items() if text and name != SOURCE}
    given = {name: text for name, text in card.columns.items() if name not in {SYSTEM, USUAL}}
    return {SOURCE: card.system, **given, **own}

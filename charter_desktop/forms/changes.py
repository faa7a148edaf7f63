"""What one answer changed: the rows on screen to redraw, and what has to be stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import Field


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Every mapping is by question id (with row keys) and holds the new state of what changed.

    `stored` is what cannot be recomputed: what was typed, rows, defaults and triggers that fired.
    `rows` names repeats whose rows changed, with their row ids in order; `texts` are questions and
    groups whose label, hint or message reads differently now.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    relevance: Mapping[str, bool] = field(default_factory=dict)
    required: Mapping[str, bool] = field(default_factory=dict)
    readonly: Mapping[str, bool] = field(default_factory=dict)
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    validity: Mapping[str, bool] = field(default_factory=dict)
    rows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    texts: frozenset[str] = frozenset()
    stored: Mapping[Field, Value] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return any(
            (
                self.values,
                self.relevance,
                self.required,
                self.readonly,
                self.choices,
                self.validity,
                self.rows,
                self.texts,
                self.stored,
            )
        )


@dataclass(slots=True)
class Gathering:
    """A change set while it grows."""

    values: dict[str, str] = field(default_factory=dict)
    relevance: dict[str, bool] = field(default_factory=dict)
    required: dict[str, bool] = field(default_factory=dict)
    readonly: dict[str, bool] = field(default_factory=dict)
    choices: dict[str, tuple[str, ...]] = field(default_factory=dict)
    validity: dict[str, bool] = field(default_factory=dict)
    rows: dict[str, tuple[str, ...]] = field(default_factory=dict)
    texts: set[str] = field(default_factory=set)
    stored: dict[Field, Value] = field(default_factory=dict)

    def finished(self) -> ChangeSet:
        """Give what was gathered."""
        return ChangeSet(
            self.values,
            self.relevance,
            self.required,
            self.readonly,
            self.choices,
            self.validity,
            self.rows,
            frozenset(self.texts),
            self.stored,
        )

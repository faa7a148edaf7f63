"""The small-number rules of a round, by disclosure class."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

FLOOR = 3
"""No city may set a threshold below it."""


class Kind(Enum):
    """What a figure counts, as far as disclosure is concerned (second letter of the class)."""

    COUNT = "count"
    AVERAGE = "average"
    FIRMS = "firms"


@dataclass(frozen=True, slots=True)
class ClassRule:
    """One class: cells of 1 to `threshold` - 1 are hidden; counts are rounded to `base` when above 1.

    Shares need a denominator of at least `percent_base`.
    """

    threshold: int
    base: int = 1
    percent_base: int = 0


@dataclass(frozen=True, slots=True)
class Rules:
    """A round's rule set and its version, which stands on every release."""

    version: str
    classes: Mapping[str, ClassRule]
    average_base: int
    firms: int

    def rule(self, disclosure_class: str) -> ClassRule | None:
        """Give the rule of a class such as `S2a`; None when nobody is counted (S0)."""
        return self.classes.get(disclosure_class[:2])


def kind_of(disclosure_class: str) -> Kind:
    """Tell averages and firms from plain counts by the class's last letter."""
    if disclosure_class.endswith("a"):
        return Kind.AVERAGE
    return Kind.FIRMS if disclosure_class.endswith("d") else Kind.COUNT


def read_rules(data: Mapping[str, Any]) -> Rules:
    """Read a rule file, parsed as TOML; raises ValueError for a threshold below the floor."""
    classes = {
        name: ClassRule(int(row["threshold"]), int(row.get("round", 1)), int(row.get("percent_base", 0)))
        for name, row in data["class"].items()
    }
    rules = Rules(
        str(data["version"]), classes, int(data["average"]["base"]), int(data["firms"]["threshold"])
    )
    if min(rule.threshold for rule in classes.values()) < FLOOR:
        raise ValueError(f"a threshold is below {FLOOR}")
    return rules

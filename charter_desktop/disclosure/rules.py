"""The small-number rules of a round, by disclosure class."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

FLOOR = 3
"""No city may set a threshold below it."""
COUNTED = ("S1", "S2")
"""The classes that every rule set must have: without a rule a count would leave as it is."""
_MOST = 1_000_000
_LONGEST_VERSION = 40


class BelowFloorError(ValueError):
    """A threshold is lower than any round may have it; its text names the part."""


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

    def looser_than(self, other: "Rules") -> str:
        """Name the first part in which these rules hide less than others do; blank for none.

        Rounding to a multiple hides at least as much; to another base it does not.
        """
        for name, theirs in other.classes.items():
            ours = self.classes.get(name)
            if ours is None:
                return name
            if ours.threshold < theirs.threshold or ours.percent_base < theirs.percent_base:
                return name
            if ours.base % theirs.base:
                return name
        if self.average_base < other.average_base:
            return "average"
        return "firms" if self.firms < other.firms else ""


def kind_of(disclosure_class: str) -> Kind:
    """Tell averages and firms from plain counts by the class's last letter."""
    if disclosure_class.endswith("a"):
        return Kind.AVERAGE
    return Kind.FIRMS if disclosure_class.endswith("d") else Kind.COUNT


def parse_rules(text: str) -> Rules:
    """Read a rule file that somebody wrote; raises BelowFloorError, or ValueError for another shape."""
    try:
        return read_rules(tomllib.loads(text))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(str(error)) from error


def read_rules(data: Mapping[str, Any]) -> Rules:
    """Read a rule file, parsed as TOML; raises ValueError for a threshold below the floor."""
    classes = {
        name: ClassRule(
            _count(row["threshold"], f"class.{name}.threshold", FLOOR),
            _count(row.get("round", 1), f"class.{name}.round", 1),
            _count(row.get("percent_base", 0), f"class.{name}.percent_base", 0),
        )
        for name, row in data["class"].items()
    }
    for name in COUNTED:
        if name not in classes:
            raise BelowFloorError(f"class.{name}")
    version = data["version"]
    if not isinstance(version, str) or not version.isprintable() or not 0 < len(version) <= _LONGEST_VERSION:
        raise ValueError("version")
    average = _count(data["average"]["base"], "average.base", FLOOR)
    return Rules(version, classes, average, _count(data["firms"]["threshold"], "firms.threshold", FLOOR))


def _count(value: object, part: str, least: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value > _MOST:
        raise ValueError(part)
    if value < least:
        raise BelowFloorError(part)
    return value

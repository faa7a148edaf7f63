"""One answer as it leaves a department: its state, its value or table, and what stands beside it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from functools import lru_cache

from charter_desktop.domain.canonical import Value


class State(Enum):
    """What an answer or a cell means; no head or null means unanswered. Zero is a VALUE."""

    VALUE = "value"
    NOT_YET = "not_yet"
    NOT_COLLECTED = "not_collected"
    NOT_LAWFUL = "not_lawful"
    OUTSIDE_COMPETENCE = "outside_competence"
    NOT_APPLICABLE = "not_applicable"
    SUPPRESSED = "suppressed"


DECLARED = (
    State.NOT_YET,
    State.NOT_COLLECTED,
    State.NOT_LAWFUL,
    State.OUTSIDE_COMPETENCE,
    State.NOT_APPLICABLE,
)
"""The states a person may choose instead of a value."""

NUMERATOR = "numerator"
DENOMINATOR = "denominator"


def adds_up(dimension: str) -> bool:
    """Say whether a dimension's members are parts of a whole; the steps of a sequence are not."""
    return not dimension.endswith("_step")


@dataclass(frozen=True, slots=True, order=True)
class CellKey:
    """The place of one number in a statistics table.

    `members` are (dimension, member) pairs in ABC order of the dimension; a dimension left out
    is its total. Text form: `numerator:grade=top,sex=f`; the grand total is `numerator`.
    """

    measure: str
    members: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        if not self.members:
            return self.measure
        return self.measure + ":" + ",".join(f"{name}={member}" for name, member in self.members)

    @property
    def dimensions(self) -> tuple[str, ...]:
        """The names of its dimensions, in ABC order."""
        return tuple(name for name, _ in self.members)

    @classmethod
    def of(cls, measure: str, members: Mapping[str, str]) -> "CellKey":
        """Make the key of a measure and one member per named dimension, in any order."""
        return cls(measure, tuple(sorted(members.items())))

    @classmethod
    @lru_cache(maxsize=4096)
    def parse(cls, text: str) -> "CellKey":
        """Read a key's text form; raises ValueError when it is not one. The same few come again and again."""
        measure, colon, rest = text.partition(":")
        pairs = [pair.partition("=") for pair in rest.split(",")] if colon else []
        if not measure or any(not name or not equals or not member for name, equals, member in pairs):
            raise ValueError(f"{text!r} is not the key of a cell")
        members = {name: member for name, _, member in pairs}
        if len(members) != len(pairs):
            raise ValueError(f"{text!r} names a dimension twice")
        return cls.of(measure, members)


@dataclass(frozen=True, slots=True)
class Cell:
    """One number of a table, as canonical decimal text, or the state that stands in its place."""

    state: State
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The shared form of one answer.

    A plain answer has `value`; a statistics table has `cells` by key. `about` holds what stands
    beside it (reference, source, method, coverage, scheme, comment, ...), always text.
    """

    state: State
    value: str | None = None
    cells: Mapping[CellKey, Cell] = field(default_factory=dict)
    about: Mapping[str, str] = field(default_factory=dict)
    rounded: bool = False

    def to_value(self) -> Value:
        """Give the canonical value that a shared revision carries."""
        body: dict[str, Value] = {"state": self.state.value}
        if self.value is not None:
            body["value"] = self.value
        if self.cells:
            body["cells"] = {str(key): _cell_value(cell) for key, cell in self.cells.items()}
        if self.about:
            body["about"] = dict(self.about)
        if self.rounded:
            body["rounded"] = True
        return body

    @classmethod
    def from_value(cls, value: Value) -> "Answer":
        """Read a shared value; raises ValueError when it has another shape."""
        if not isinstance(value, dict) or not value.keys() <= _KEYS:
            raise ValueError("not an answer")
        text, cells, about = value.get("value"), value.get("cells", {}), value.get("about", {})
        if not isinstance(text, str | None) or not isinstance(cells, dict) or not isinstance(about, dict):
            raise ValueError("not an answer")
        return cls(
            state=_state(value.get("state")),
            value=text,
            cells={CellKey.parse(key): _cell(cell) for key, cell in cells.items()},
            about={key: _text(item) for key, item in about.items()},
            rounded=value.get("rounded") is True,
        )


_STATES = {state.value: state for state in State}
_KEYS = frozenset({"state", "value", "cells", "about", "rounded"})
_CELL_KEYS = frozenset({"state", "value"})


def measures(keys: Iterable[CellKey]) -> tuple[str, ...]:
    """Name the measures that occur in a table, numerator first."""
    found = {key.measure for key in keys}
    return tuple(sorted(found, key=lambda name: (name != NUMERATOR, name)))


def total_of(answer: Answer, measure: str) -> Decimal | None:
    """Give a measure's total: as stated, or added up when every cell holds a value; None otherwise."""
    stated = answer.cells.get(CellKey(measure))
    if stated is not None:
        return None if stated.value is None else Decimal(stated.value)
    cells = {key: cell for key, cell in answer.cells.items() if key.measure == measure}
    finest = max((key.dimensions for key in cells), key=lambda names: (len(names), names), default=())
    if not finest or not all(map(adds_up, finest)):
        return None
    parts = [cell.value for key, cell in cells.items() if key.dimensions == finest]
    if any(part is None for part in parts):
        return None
    return sum((Decimal(part or "0") for part in parts), Decimal(0))


def _cell_value(cell: Cell) -> Value:
    body: dict[str, Value] = {"state": cell.state.value}
    if cell.value is not None:
        body["value"] = cell.value
    return body


def _cell(value: Value) -> Cell:
    if not isinstance(value, dict) or not value.keys() <= _CELL_KEYS:
        raise ValueError("not a cell")
    text = value.get("value")
    return Cell(_state(value.get("state")), None if text is None else _text(text))


def _state(value: Value) -> State:
    found = _STATES.get(value) if isinstance(value, str) else None
    if found is None:
        raise ValueError("not a state")
    return found


def _text(value: Value) -> str:
    if not isinstance(value, str):
        raise ValueError("text is expected here")
    return value

"""A form compiled once: every node with its closures, its triggers and what depends on it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from charter_desktop.forms.definition import FormDefinition, Group, Kind, Question, Repeat
from charter_desktop.forms.form_error import FormError
from charter_desktop.forms.xpath.compiled import Compiled, Run
from charter_desktop.forms.xpath.values import XValue


class Role(Enum):
    """What an expression decides about its node."""

    CALCULATE = "calculate"
    RELEVANT = "relevant"
    COUNT = "jr:count"
    REQUIRED = "required"
    READONLY = "readonly"
    CONSTRAINT = "constraint"
    CHOICES = "choice_filter"
    TEXT = "label"


class Reading(Enum):
    """What an expression makes of the text of a node."""

    TEXT = "text"
    NUMBER = "number"
    MOMENT = "moment"
    TIME = "time"


_READINGS = {
    "int": Reading.NUMBER,
    "integer": Reading.NUMBER,
    "decimal": Reading.NUMBER,
    "date": Reading.MOMENT,
    "dateTime": Reading.MOMENT,
    "time": Reading.TIME,
}
_SELECTS = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})


def reading_of(node: Group | Question) -> Reading:
    """Say how the text of a node is read: by its data type, a selection as text."""
    if not isinstance(node, Question) or node.kind in _SELECTS:
        return Reading.TEXT
    return _READINGS.get(node.data_type, Reading.TEXT)


class Spec:
    """One node of the definition, made ready to run; rows of a repeat share it."""

    __slots__ = (
        "children",
        "dependents",
        "depth",
        "index",
        "inner",
        "is_repeat",
        "name",
        "node",
        "on_change",
        "on_load",
        "parent",
        "reads",
        "repeat",
        "seen",
        "single",
        "triggers",
        "volatile",
    )

    def __init__(self, node: Group | Question, parent: "Spec | None", index: int) -> None:
        self.node = node
        self.name = node.path[-1]
        self.parent = parent
        self.index = index
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.children: dict[str, Spec] = {}
        self.is_repeat = isinstance(node, Repeat)
        self.repeat: Spec | None = self if self.is_repeat else parent.repeat if parent else None
        self.single = self.repeat is None
        self.dependents: list[Dependent] = []
        self.triggers: dict[Role, Trigger] = {}
        self.inner: list[Trigger] = []
        self.on_change: list[Writing] = []
        self.on_load: list[Writing] = []
        self.volatile = False
        self.seen: Compiled | None = None
        self.reads = reading_of(node)

    def above(self) -> "Iterator[Spec]":
        """Give the node itself and everything above it, upwards."""
        here: Spec | None = self
        while here is not None:
            yield here
            here = here.parent

    def below(self) -> "Iterator[Spec]":
        """Give the node itself and everything below it, in order."""
        yield self
        for child in self.children.values():
            yield from child.below()

    def route(self, base: "Spec | None") -> "tuple[Spec, ...]":
        """Give the nodes from below `base` (or the root) down to this one."""
        path: list[Spec] = []
        here: Spec = self
        while here is not base and here.parent is not None:
            path.append(here)
            here = here.parent
        path.reverse()
        return tuple(path)


@dataclass(eq=False, slots=True)
class Trigger:
    """One expression on one node; `rank` orders them so that each runs after what it reads."""

    spec: Spec
    role: Role
    run: Run[XValue]
    text: str
    reads: list["Read"] = field(default_factory=list)
    rank: int = 0
    volatile: bool = False

    @property
    def owner(self) -> "Spec":
        """The node it runs on: the count of a repeat runs on what holds the rows."""
        if self.role is Role.COUNT and self.spec.parent is not None:
            return self.spec.parent
        return self.spec


class Read(NamedTuple):
    """A node that an expression reads; `shared` is the repeat whose row both stand in."""

    target: Spec
    shared: Spec | None


class Dependent(NamedTuple):
    """A trigger to run again when a node changes, and the way down to its nodes from the shared row.

    A trigger outside of all repeats has one node only: its `slot` among the single ones.
    """

    trigger: Trigger
    shared: Spec | None
    route: tuple[Spec, ...]
    slot: int = -1


@dataclass(frozen=True, slots=True)
class Writing:
    """A compiled setvalue: where it writes, seen from the row that both share."""

    target: Spec
    shared: Spec | None
    route: tuple[Spec, ...]
    run: Run[XValue]
    on_new_row: bool = False


@dataclass(eq=False)
class Program:
    """Everything that a session needs to run a form; immutable once it is compiled."""

    definition: FormDefinition
    root: Spec
    specs: tuple[Spec, ...]
    by_path: Mapping[tuple[str, ...], Spec]
    triggers: tuple[Trigger, ...] = ()
    remarks: tuple[FormError, ...] = ()

    def find(self, path: str) -> Spec | None:
        """Give the node at a path such as `/data/group/name`."""
        return self.by_path.get(tuple(part.strip() for part in path.strip().strip("/").split("/")))

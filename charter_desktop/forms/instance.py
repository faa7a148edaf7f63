"""The live tree of a form: leaves with values, branches with members, repeats with rows."""

from collections.abc import Iterator, Sequence
from math import isnan
from typing import TypeAlias

from charter_desktop.forms.program import Reading, Spec
from charter_desktop.forms.xpath.dates import Calendar, Moment
from charter_desktop.forms.xpath.tree import Node, NodeKind
from charter_desktop.forms.xpath.values import text_number

Atom: TypeAlias = str | float | bool | Moment
"""One value as an expression reads it."""

_NONE: list[Node] = []


class Place(Node):
    """One node of a live form; `relevant` counts what stands above it, `own` only its own rule."""

    __slots__ = ("key", "own", "readonly", "relevant", "required", "spec", "valid")

    def __init__(self, spec: Spec, parent: "Branch | None", key: str) -> None:
        self.kind = NodeKind.ELEMENT
        self.name = spec.name
        self.namespace = ""
        self.prefix = ""
        self.text = ""
        self.parent = parent
        self.attributes = _NONE
        self.spaces = _NONE
        self.spec = spec
        self.key = key
        self.own = True
        self.relevant = True
        self.required = False
        self.readonly = False
        self.valid = True


class Leaf(Place):
    """A question in one row: `value` is its XForm text, kept also while it is not relevant.

    `typed` is that value as expressions read it, once it was asked for; a calculate knows it at once.
    """

    __slots__ = ("parts", "typed", "value")

    def __init__(self, spec: Spec, parent: "Branch | None", key: str) -> None:
        super().__init__(spec, parent, key)
        self.value = ""
        self.typed: Atom | None = None
        self.parts: dict[str, str] | None = None
        self.children = _NONE

    def string(self) -> str:
        """The text that expressions see: blank while not relevant; of a moment the day, as in JavaRosa."""
        if not self.relevant:
            return ""
        typed = self.typed
        if typed.__class__ is bool:
            return "true" if typed else "false"
        if self.spec.reads is Reading.MOMENT or typed.__class__ is Moment:
            return self.value[:10]
        return self.value

    def atom(self, calendar: Calendar) -> Atom:
        """The value that expressions see, by the type of the question: text, number, moment, truth."""
        if not self.relevant or not self.value:
            return ""
        if self.typed is None:
            self.typed = _read(self.value, self.spec.reads, calendar)
        return self.typed

    def truth(self) -> bool:
        """Whether it counts as true: not blank, and not zero where it is a number."""
        if not self.relevant or not self.value:
            return False
        typed = self.typed
        if typed.__class__ is bool:
            return bool(typed)
        if self.spec.reads is Reading.NUMBER or typed.__class__ is float:
            return self.value.strip("-0.") != ""
        return True

    def place(self) -> float:
        """A leaf is alone under its name."""
        return 1.0


class Branch(Place):
    """A group, or one row of a repeat with its `row` key and its `index` among the rows."""

    __slots__ = ("index", "members", "order", "row")

    def __init__(self, spec: Spec, parent: "Branch | None", key: str, row: str = "") -> None:
        super().__init__(spec, parent, key)
        self.members: dict[str, Place] = {}
        self.row = row
        self.index = 0
        self.order = ""

    @property
    def children(self) -> list[Node]:  # type: ignore[override]  # why - a branch computes what a node holds
        """Every member in order, rows of repeats in their places."""
        found: list[Node] = []
        for member in self.members.values():
            if isinstance(member, Rows):
                found += member.rows
            else:
                found.append(member)
        return found

    def visible(self) -> Sequence[Node]:
        """The members that are relevant."""
        return [one for one in self.children if isinstance(one, Place) and one.relevant]

    def atom(self, calendar: Calendar) -> Atom:
        """A group has no value of its own."""
        del calendar
        return ""

    def string(self) -> str:
        """The text of all leaves below."""
        return "".join(child.string() for child in self.visible())

    def place(self) -> float:
        """The place of a row in its repeat, from 1."""
        return self.index + 1.0


class Rows(Place):
    """A repeat under one parent: its rows in order. It is no node of the tree itself."""

    __slots__ = ("rows",)

    def __init__(self, spec: Spec, parent: Branch, key: str) -> None:
        super().__init__(spec, parent, key)
        self.rows: list[Branch] = []
        self.children = _NONE

    def renumber(self, start: int = 0) -> None:
        """Give every row from `start` on its index."""
        for index in range(start, len(self.rows)):
            self.rows[index].index = index


def _read(text: str, reading: Reading, calendar: Calendar) -> Atom:
    """Read a text by the type of its node; text that does not fit it stays text."""
    match reading:
        case Reading.TEXT:
            return text
        case Reading.NUMBER:
            number = text_number(text, calendar)
        case Reading.MOMENT:
            return calendar.read(text) or text
        case Reading.TIME:
            number = calendar.day_part(text)
    return text if isnan(number) else number


def leaves(place: Place) -> Iterator[Leaf]:
    """Give the leaves at and below a place, in order, rows expanded."""
    if isinstance(place, Leaf):
        yield place
    elif isinstance(place, Rows):
        for row in place.rows:
            yield from leaves(row)
    elif isinstance(place, Branch):
        for member in place.members.values():
            yield from leaves(member)


def places(place: Place) -> Iterator[Place]:
    """Give every place at and below one, in order, rows expanded."""
    yield place
    if isinstance(place, Rows):
        for row in place.rows:
            yield from places(row)
    elif isinstance(place, Branch):
        for member in place.members.values():
            yield from places(member)

"""A questionnaire as it was frozen: its groups, repeats and questions, read from the XForm XML."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from charter_desktop.forms.form_error import FormError
from charter_desktop.forms.xpath.tree import Node

Labels: TypeAlias = "Mapping[str, Text]"
"""A text by language; a language without it falls back to the default language."""

_NO_LABELS: Mapping[str, "Text"] = MappingProxyType({})
_NO_DATA: Mapping[str, str] = MappingProxyType({})


class Kind(Enum):
    """What a question asks for, in the words of XLSForm."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    TIME = "time"
    DATE_TIME = "dateTime"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    NOTE = "note"
    CALCULATE = "calculate"
    HIDDEN = "hidden"
    ACKNOWLEDGE = "acknowledge"
    RANGE = "range"
    FILE = "file"
    IMAGE = "image"
    START = "start"
    END = "end"
    TODAY = "today"
    USERNAME = "username"


UNSEEN = frozenset({Kind.CALCULATE, Kind.HIDDEN, Kind.START, Kind.END, Kind.TODAY, Kind.USERNAME})
"""Kinds that never stand on a page."""


@dataclass(frozen=True, slots=True)
class Output:
    """The place of an expression inside a text: `<output value="..."/>`."""

    expression: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text in one language: words and expressions in turn; `image` names a picture beside it."""

    parts: tuple[str | Output, ...]
    image: str = ""

    def plain(self) -> str:
        """Give the words alone, with nothing where an expression stands."""
        return "".join(part for part in self.parts if isinstance(part, str))


class Bind(NamedTuple):
    """The expressions that rule one node, as written; blank where there is none."""

    relevant: str = ""
    required: str = ""
    readonly: str = ""
    constraint: str = ""
    calculate: str = ""
    constraint_message: "Mapping[str, Text]" = _NO_LABELS
    required_message: "Mapping[str, Text]" = _NO_LABELS


_NO_BIND = Bind()


@dataclass(frozen=True, slots=True)
class SetValue:
    """A value written when something happens: first load, a new row, or a change of `source`."""

    target: str
    expression: str
    text: str
    events: tuple[str, ...]
    source: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice written into the form itself; `data` holds its extra columns."""

    name: str
    labels: Labels
    data: Mapping[str, str] = field(default_factory=lambda: _NO_DATA)


@dataclass(frozen=True, slots=True)
class Itemset:
    """Where the choices of a select come from: a path over items, and which child says what.

    `value` and `label` are the expressions on one item; `choices` are there instead when the form
    lists them in place.
    """

    nodeset: str = ""
    value: str = ""
    label: str = ""
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a dimension; an `optional` one is shown only on demand."""

    name: str
    labels: Labels
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Dimension:
    """One split of a statistics table: a choice list and its members in order."""

    name: str
    members: tuple[Member, ...]

    def names(self) -> tuple[str, ...]:
        """Give the names of the members."""
        return tuple(member.name for member in self.members)


@dataclass(frozen=True, slots=True)
class Figure:
    """What makes a question a statistics table.

    `dimensions` stand in ABC order of their names, `split` keeps the order of the workbook;
    `measures` are numerator and, where the form asks for it, denominator; `labels` name each
    measure by language.
    """

    dimensions: tuple[Dimension, ...]
    split: tuple[str, ...]
    measures: tuple[str, ...]
    labels: Mapping[str, Mapping[str, str]]
    unit: str = ""
    kind: str = "count"
    disclosure: str = "S0"
    combine: str = "one"
    core: bool = False
    was: str = ""
    area: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `path` are the names from the root down; `question_id` is the same for all rows."""

    path: tuple[str, ...]
    question_id: str
    kind: Kind
    bind: Bind = _NO_BIND
    data_type: str = "string"
    appearance: str = ""
    label: Labels = field(default_factory=lambda: _NO_LABELS)
    hint: Labels = field(default_factory=lambda: _NO_LABELS)
    guidance: Labels = field(default_factory=lambda: _NO_LABELS)
    default: str = ""
    preload: str = ""
    itemset: Itemset | None = None
    figure: Figure | None = None
    indicator: str = ""
    commitment: str = ""
    start: str = ""
    end: str = ""
    step: str = ""
    media_type: str = ""
    data: Mapping[str, str] = field(default_factory=lambda: _NO_DATA)

    @property
    def name(self) -> str:
        """The last name of the path."""
        return self.path[-1]

    @property
    def key(self) -> str:
        """The path as text, stable inside one form."""
        return "/" + "/".join(self.path)


@dataclass(frozen=True, slots=True)
class Group:
    """A group of nodes; the whole form is one too."""

    path: tuple[str, ...]
    question_id: str
    children: "tuple[Group | Question, ...]"
    bind: Bind = _NO_BIND
    appearance: str = ""
    label: Labels = field(default_factory=lambda: _NO_LABELS)
    hint: Labels = field(default_factory=lambda: _NO_LABELS)
    indicator: str = ""
    commitment: str = ""
    shown: bool = True
    data: Mapping[str, str] = field(default_factory=lambda: _NO_DATA)

    @property
    def name(self) -> str:
        """The last name of the path."""
        return self.path[-1]

    @property
    def key(self) -> str:
        """The path as text, stable inside one form."""
        return "/" + "/".join(self.path)


@dataclass(frozen=True, slots=True)
class Repeat(Group):
    """A group in rows. `count` is an expression, blank where a person adds rows.

    `initial` rows stand there at first; a `fixed` repeat keeps them.
    """

    count: str = ""
    initial: int = 1
    fixed: bool = False


@dataclass(frozen=True, eq=False)
class FormDefinition:
    """A frozen questionnaire; `sha256` of its XForm XML is its identity."""

    form_id: str
    version: str
    title: str
    sha256: str
    languages: tuple[str, ...]
    default_language: str
    root: Group
    set_values: tuple[SetValue, ...] = ()
    instances: Mapping[str, Node] = field(default_factory=dict, repr=False, compare=False)
    sources: Mapping[str, str] = field(default_factory=dict)
    itext: Mapping[str, Labels] = field(default_factory=dict, repr=False, compare=False)
    spaces: Mapping[str, str] = field(default_factory=dict, repr=False)
    xform: bytes = field(default=b"", repr=False, compare=False)

    def questions(self) -> Iterator[Question]:
        """Give every question in order, once each."""
        yield from _questions(self.root)

    def nodes(self) -> "Iterator[Group | Question]":
        """Give every group, repeat and question in order."""
        yield from _nodes(self.root)

    @property
    def remarks(self) -> tuple[FormError, ...]:
        """What was odd but could be run, found when the form was compiled."""
        found = getattr(self.__dict__.get("_program"), "remarks", ())
        return tuple(one for one in found if isinstance(one, FormError))

    def question(self, question_id: str) -> Question | None:
        """Give the question of an id without row keys."""
        return self.by_id.get(question_id)

    @cached_property
    def by_id(self) -> Mapping[str, Question]:
        """Every question by its id without row keys."""
        return {question.question_id: question for question in self.questions()}


def _questions(group: Group) -> Iterator[Question]:
    for child in group.children:
        if isinstance(child, Group):
            yield from _questions(child)
        else:
            yield child


def _nodes(group: Group) -> "Iterator[Group | Question]":
    yield group
    for child in group.children:
        if isinstance(child, Group):
            yield from _nodes(child)
        else:
            yield child

"""The shapes of a parsed expression: XPath 1.0 section 3, nothing evaluated yet."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written."""

    value: float
    text: str


@dataclass(frozen=True, slots=True)
class Literal:
    """A quoted string."""

    text: str


@dataclass(frozen=True, slots=True)
class Negative:
    """Unary minus."""

    operand: "Expression"


@dataclass(frozen=True, slots=True)
class Binary:
    """An operator between two operands: or and = != < <= > >= + - * div mod."""

    operator: str
    left: "Expression"
    right: "Expression"


@dataclass(frozen=True, slots=True)
class Union:
    """Two node-sets joined by `|`."""

    left: "Expression"
    right: "Expression"


@dataclass(frozen=True, slots=True)
class Call:
    """A function call."""

    name: str
    arguments: tuple["Expression", ...]
    position: int


@dataclass(frozen=True, slots=True)
class NameTest:
    """A test on a name; `*` stands for any local name, an empty prefix for no namespace."""

    prefix: str
    local: str


@dataclass(frozen=True, slots=True)
class KindTest:
    """node(), text(), comment() or processing-instruction('target')."""

    kind: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: XPath 1.0 section 2.1."""

    axis: str
    test: NameTest | KindTest
    predicates: tuple["Expression", ...] = ()


@dataclass(frozen=True, slots=True)
class Root:
    """The path starts at the root of the document."""


@dataclass(frozen=True, slots=True)
class Here:
    """The path starts at the context node."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A primary expression with predicates: XPath 1.0 section 3.3."""

    primary: "Expression"
    predicates: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Path:
    """A location path; `start` is the root, the context node, or a node-set to walk on from."""

    start: "Root | Here | Expression"
    steps: tuple[Step, ...]


Expression: TypeAlias = Number | Literal | Negative | Binary | Union | Call | Filter | Path

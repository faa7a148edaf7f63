"""A compiled expression and its typed faces: one closure for each kind of value that is wanted."""

from collections.abc import Callable
from enum import Enum
from math import nan
from typing import NamedTuple, TypeVar

from charter_desktop.forms.xpath import values
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.tree import Node
from charter_desktop.forms.xpath.values import Nodes, XValue

T = TypeVar("T")
Run = Callable[[Context], T]


class Result(Enum):
    """What an expression gives, as far as it is known before it runs."""

    NUMBER = "number"
    STRING = "string"
    BOOLEAN = "boolean"
    NODES = "nodes"
    ANY = "any"


class Compiled(NamedTuple):
    """`run` gives the value; `one`, where there is one, gives the only node of a node-set faster.

    A `constant` is known before it runs. `wide` gives the nodes of a path in every row, where `run`
    keeps to the row it stands in.
    """

    result: Result
    run: Run[XValue]
    one: Run[Node | None] | None = None
    constant: XValue | None = None
    wide: Run[Nodes] | None = None


def constant(value: XValue, result: Result) -> Compiled:
    """Make an expression that is already known."""
    return Compiled(result, lambda _context: value, constant=value)


def as_string(code: Compiled) -> Run[str]:
    """Give the closure that yields text."""
    if code.one is not None:
        return _string_of(code.one)
    run = code.run
    if code.constant is not None:
        text = values.string(code.constant)
        return lambda _context: text
    return lambda context: values.string(run(context))


def _string_of(one: Run[Node | None]) -> Run[str]:
    def run(context: Context) -> str:
        node = one(context)
        return "" if node is None else node.string()

    return run


def as_number(code: Compiled) -> Run[float]:
    """Give the closure that yields a number, NaN where there is none."""
    if code.one is not None:
        return _number_of(code.one)
    run = code.run
    if isinstance(code.constant, float):
        number = code.constant
        return lambda _context: number
    convert = values.number
    return lambda context: convert(run(context), context.calendar)


def _number_of(one: Run[Node | None]) -> Run[float]:
    read = values.number

    def run(context: Context) -> float:
        node = one(context)
        if node is None:
            return nan
        atom = node.atom(context.calendar)
        return atom if atom.__class__ is float else read(atom, context.calendar)

    return run


def as_boolean(code: Compiled) -> Run[bool]:
    """Give the closure that yields true or false."""
    run = code.run
    if code.result is Result.BOOLEAN:
        return run  # type: ignore[return-value]  # why - its result says that it is boolean
    if code.one is not None:
        return _truth_of(code.one)
    convert = values.boolean
    return lambda context: convert(run(context))


def _truth_of(one: Run[Node | None]) -> Run[bool]:
    def run(context: Context) -> bool:
        node = one(context)
        return node is not None and node.truth()

    return run


def as_nodes(code: Compiled) -> Run[Nodes]:
    """Give the closure that yields nodes; it raises ExpressionError for other values."""
    run = code.run
    convert = values.nodes
    return lambda context: convert(run(context))

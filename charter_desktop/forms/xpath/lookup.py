"""The equality index: `instance('x')/root/item[k = value]` without a walk over every item."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charter_desktop.forms.xpath.compiled import Compiled, Result, Run, as_string
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.syntax import (
    Binary,
    Call,
    Expression,
    Filter,
    Here,
    Literal,
    NameTest,
    Negative,
    Number,
    Path,
    Root,
    Union,
)
from charter_desktop.forms.xpath.tree import Node
from charter_desktop.forms.xpath.values import XValue

if TYPE_CHECKING:
    from charter_desktop.forms.xpath.compile import Compiler

Keep = Callable[[list[Node], Context], list[Node]]
"""Filters the nodes of a step by a predicate."""


def indexed(compiler: "Compiler", path: Path, keep: "Callable[[Expression, int], Keep]") -> Compiled | None:
    """Give faster code for a path that filters an instance by an equality; None for any other.

    The predicate may join more tests by `and`; they are put to what the index found. `keep` makes the
    filter of a predicate of a step.
    """
    shape = _shape(path)
    if shape is None:
        return None
    name, names, place, key, value = shape
    wanted = compiler.compile(value)
    if wanted.result is not Result.STRING and wanted.one is None:
        return None
    predicate = path.steps[place].predicates[0]
    more = keep(predicate, place) if isinstance(predicate, Binary) and predicate.operator == "and" else None
    slow = compiler.compile(_without_index(path))
    tail = tuple(step.test.local for step in path.steps[place + 1 :] if isinstance(step.test, NameTest))
    return Compiled(Result.NODES, _run(_Lookup(name, names, key, as_string(wanted), more, tail), slow))


@dataclass(frozen=True, slots=True)
class _Lookup:
    instance: str
    names: tuple[str, ...]
    key: str
    value: Run[str]
    more: Keep | None
    tail: tuple[str, ...]


def _run(lookup: _Lookup, slow: Compiled) -> Run[XValue]:
    def run(context: Context) -> XValue:
        found = context.host.matching(lookup.instance, lookup.names, lookup.key, lookup.value(context))
        if found is None:
            return slow.run(context)
        nodes = list(found)
        if lookup.more is not None:
            nodes = lookup.more(nodes, context)
        for local in lookup.tail:
            nodes = [child for node in nodes for child in node.children if child.name == local]
        return nodes

    return run


def _without_index(path: Path) -> Path:
    assert isinstance(path.start, Call)
    return Path(Filter(path.start, ()), path.steps)


def _shape(path: Path) -> tuple[str, tuple[str, ...], int, str, Expression] | None:
    name = _instance(path.start)
    if name is None or not all(_is_child(path, index) for index in range(len(path.steps))):
        return None
    for place, step in enumerate(path.steps):
        if step.predicates:
            alone = len(step.predicates) == 1 and not any(one.predicates for one in path.steps[place + 1 :])
            pair = _among(step.predicates[0]) if alone else None
            names = tuple(one.test.local for one in path.steps[: place + 1] if isinstance(one.test, NameTest))
            return None if pair is None else (name, names, place, *pair)
    return None


def _instance(start: object) -> str | None:
    if isinstance(start, Call) and start.name == "instance" and len(start.arguments) == 1:
        first = start.arguments[0]
        return first.text if isinstance(first, Literal) else None
    return None


def _is_child(path: Path, index: int) -> bool:
    step = path.steps[index]
    return step.axis == "child" and isinstance(step.test, NameTest) and step.test.local != "*"


def _among(tree: Expression) -> tuple[str, Expression] | None:
    """Find one equality among tests joined by `and`, none of which asks for a position."""
    if not isinstance(tree, Binary) or tree.operator != "and":
        return _equality(tree)
    if _asks_position(tree):
        return None
    return _among(tree.left) or _among(tree.right)


def _asks_position(tree: Expression) -> bool:
    match tree:
        case Call():
            own = tree.name in {"position", "last"} and not tree.arguments
            return own or any(_asks_position(argument) for argument in tree.arguments)
        case Binary() | Union():
            return _asks_position(tree.left) or _asks_position(tree.right)
        case Negative():
            return _asks_position(tree.operand)
        case Filter():
            return _asks_position(tree.primary)
        case Number() | Literal() | Path():
            return False


def _equality(tree: Expression) -> tuple[str, Expression] | None:
    if not isinstance(tree, Binary) or tree.operator != "=":
        return None
    for own, other in ((tree.left, tree.right), (tree.right, tree.left)):
        key = _own_name(own)
        if key is not None and _is_free(other):
            return key, other
    return None


def _own_name(tree: Expression) -> str | None:
    if not isinstance(tree, Path) or not isinstance(tree.start, Here) or len(tree.steps) != 1:
        return None
    step = tree.steps[0]
    if step.axis != "child" or step.predicates or not isinstance(step.test, NameTest):
        return None
    return step.test.local if not step.test.prefix and step.test.local != "*" else None


def _is_free(tree: Expression) -> bool:
    """Tell whether an expression means the same inside and outside of the predicate."""
    match tree:
        case Number() | Literal():
            return True
        case Negative():
            return _is_free(tree.operand)
        case Binary() | Union():
            return _is_free(tree.left) and _is_free(tree.right)
        case Call():
            return tree.name == "current" or (
                bool(tree.arguments) and all(_is_free(argument) for argument in tree.arguments)
            )
        case Filter():
            return False
        case Path():
            rooted = isinstance(tree.start, Root) or (
                isinstance(tree.start, Call) and tree.start.name == "current"
            )
            return rooted and not any(step.predicates for step in tree.steps)

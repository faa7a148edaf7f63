"""The equality index: `instance('x')/root/item[k = value]` without a walk over every item."""

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
from charter_desktop.forms.xpath.values import XValue

if TYPE_CHECKING:
    from charter_desktop.forms.xpath.compile import Compiler


def indexed(compiler: "Compiler", path: Path) -> Compiled | None:
    """Give faster code for a path that filters an instance by one equality; None for any other."""
    shape = _shape(path)
    if shape is None:
        return None
    name, names, place, key, value = shape
    wanted = compiler.compile(value)
    if wanted.result is not Result.STRING and wanted.one is None:
        return None
    plain = path.steps[place]
    slow = compiler.compile(_without_index(path))
    rest = path.steps[place + 1 :]
    if len(plain.predicates) != 1 or any(step.predicates for step in rest):
        return None
    tail = tuple(step.test.local for step in rest if isinstance(step.test, NameTest))
    return Compiled(Result.NODES, _run(name, names, key, as_string(wanted), slow, tail))


def _run(
    name: str, names: tuple[str, ...], key: str, value: Run[str], slow: Compiled, tail: tuple[str, ...]
) -> Run[XValue]:
    def run(context: Context) -> XValue:
        found = context.host.matching(name, names, key, value(context))
        if found is None:
            return slow.run(context)
        nodes = list(found)
        for local in tail:
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
            pair = _equality(step.predicates[0])
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

"""Location paths as walks over the tree: XPath 1.0 section 2."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from charter_desktop.forms.xpath.compiled import Compiled, Result, Run, as_nodes
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.lookup import Keep, indexed
from charter_desktop.forms.xpath.mistake import ExpressionError, Mistake
from charter_desktop.forms.xpath.syntax import (
    Expression,
    Filter,
    Here,
    KindTest,
    NameTest,
    Path,
    Root,
    Step,
)
from charter_desktop.forms.xpath.tree import AXES, FLAT, REVERSE, Axis, Node, NodeKind, order
from charter_desktop.forms.xpath.values import Nodes, XValue, boolean

if TYPE_CHECKING:
    from charter_desktop.forms.xpath.compile import Compiler

Test = Callable[[Node], bool]
Walk = Callable[[Nodes, Context], Nodes]

_KINDS = {
    "text": NodeKind.TEXT,
    "comment": NodeKind.COMMENT,
    "processing-instruction": NodeKind.INSTRUCTION,
}


def compile_path(compiler: "Compiler", path: Path) -> Compiled:
    """Give the code of a location path, walking step by step."""
    fast = indexed(compiler, path, lambda predicate, step: _keep_at(compiler, path, predicate, step))
    if fast is not None:
        return fast
    start = _start(compiler, path)
    walks = _walks(compiler, path)
    one = _self_or_parent(path)

    def run(context: Context) -> XValue:
        found = start(context)
        for walk in walks:
            found = walk(found, context)
        return found

    return Compiled(Result.NODES, run, one)


def compile_filter(compiler: "Compiler", tree: Filter) -> Compiled:
    """Give the code of a primary expression with predicates."""
    primary = as_nodes(compiler.compile(tree.primary))
    inner = compiler.within(compiler.scope.inside(Path(tree.primary, ()), -1))
    keeps = [_keep(inner, predicate) for predicate in tree.predicates]

    def run(context: Context) -> XValue:
        found = primary(context)
        for keep in keeps:
            found = keep(found, context)
        return found

    return Compiled(Result.NODES, run)


def _self_or_parent(path: Path) -> Run[Node | None] | None:
    if not isinstance(path.start, Here) or len(path.steps) != 1:
        return None
    step = path.steps[0]
    if step.predicates or step.test != KindTest("node"):
        return None
    if step.axis == "self":
        return lambda context: context.node
    if step.axis == "parent":
        return lambda context: context.node.parent
    return None


def _start(compiler: "Compiler", path: Path) -> Run[Nodes]:
    if isinstance(path.start, Root):
        return compiler.scope.root()
    if isinstance(path.start, Here):
        return lambda context: [context.node]
    return as_nodes(compiler.compile(path.start))


def _walks(compiler: "Compiler", path: Path) -> list[Walk]:
    walks: list[Walk] = []
    flat = isinstance(path.start, Root | Here)
    for index, step in enumerate(path.steps):
        inner = compiler.within(compiler.scope.inside(path, index))
        keeps = [_keep(inner, predicate) for predicate in step.predicates]
        test = _test(compiler, step)
        sort = not (flat and step.axis in FLAT)
        flat = flat and step.axis in FLAT
        walks.append(_walk(AXES[step.axis], test, keeps, step.axis in REVERSE, sort))
    return walks


def _walk(axis: Axis, test: Test, keeps: list[Keep], backward: bool, sort: bool) -> Walk:
    def walk(starts: Nodes, context: Context) -> Nodes:
        found: Nodes = []
        for start in starts:
            some = [node for node in axis(start) if test(node)]
            for keep in keeps:
                some = keep(some, context)
            found += reversed(some) if backward else some
        return in_order(found) if sort and len(starts) > 1 else found

    return walk


def in_order(found: Nodes) -> Nodes:
    """Give nodes once each, in document order."""
    unique = list({id(node): node for node in found}.values())
    return sorted(unique, key=order) if len(unique) > 1 else unique


def _keep_at(compiler: "Compiler", path: Path, predicate: Expression, step: int) -> Keep:
    return _keep(compiler.within(compiler.scope.inside(path, step)), predicate)


def _keep(compiler: "Compiler", predicate: Expression) -> Keep:
    code = compiler.compile(predicate)
    if isinstance(code.constant, float):
        return _keep_place(code.constant)
    run = code.run

    def keep(found: Sequence[Node], context: Context) -> list[Node]:
        size = len(found)
        inner = context.at(context.node)
        inner.size = size
        kept = []
        for place, node in enumerate(found, 1):
            inner.node, inner.position = node, place
            value = run(inner)
            if value == place if isinstance(value, float) else boolean(value):
                kept.append(node)
        return kept

    return keep


def _keep_place(place: float) -> Keep:
    def keep(found: list[Node], _context: Context) -> list[Node]:
        index = int(place) - 1
        return [found[index]] if place == index + 1 and 0 <= index < len(found) else []

    return keep


def _test(compiler: "Compiler", step: Step) -> Test:
    test = step.test
    if isinstance(test, KindTest):
        return _kind_test(test)
    kind = {"attribute": NodeKind.ATTRIBUTE, "namespace": NodeKind.NAMESPACE}.get(step.axis, NodeKind.ELEMENT)
    return _name_test(test, kind, _space(compiler, test))


def _space(compiler: "Compiler", test: NameTest) -> str:
    if not test.prefix:
        return ""
    space = compiler.spaces.get(test.prefix)
    if space is None:
        raise ExpressionError(Mistake.NO_PREFIX, found=test.prefix)
    return space


def _name_test(test: NameTest, kind: NodeKind, space: str) -> Test:
    local = test.local
    if local == "*" and not test.prefix:
        return lambda node: node.kind is kind
    if local == "*":
        return lambda node: node.kind is kind and node.namespace == space
    return lambda node: node.name == local and node.kind is kind and node.namespace == space


def _kind_test(test: KindTest) -> Test:
    if test.kind == "node":
        return lambda _node: True
    kind = _KINDS[test.kind]
    target = test.target
    return lambda node: node.kind is kind and (not target or node.name == target)

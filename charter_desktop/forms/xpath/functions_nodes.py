"""Functions on nodes: XPath 1.0 section 4.1, and the ODK functions that pick rows of a repeat."""

import math
import random

from charter_desktop.forms.xpath.compiled import Compiled, Result, as_nodes, as_number
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.mistake import ExpressionError, Mistake
from charter_desktop.forms.xpath.signature import Builder, check_count, define
from charter_desktop.forms.xpath.tree import AXES, Node, NodeKind
from charter_desktop.forms.xpath.values import Nodes, XValue, number, string

_XML = "http://www.w3.org/XML/1998/namespace"


def _position(arguments: list[Compiled]) -> Compiled:
    """`position()`, or the ODK `position(node)`: the place of a row in its repeat."""
    check_count(len(arguments), 0, 1)
    if not arguments:
        return Compiled(Result.NUMBER, lambda context: float(context.position))
    one = arguments[0].one
    if one is not None:
        return Compiled(Result.NUMBER, lambda context: _place(one(context)))
    nodes = as_nodes(arguments[0])
    return Compiled(Result.NUMBER, lambda context: _place(next(iter(nodes(context)), None)))


def _place(node: Node | None) -> float:
    return math.nan if node is None else node.place()


def _id(context: Context, value: XValue) -> XValue:
    wanted: set[str] = set()
    for text in [node.string() for node in value] if isinstance(value, list) else [string(value)]:
        wanted.update(text.split())
    root = context.node
    while root.parent is not None:
        root = root.parent
    return [node for node in AXES["descendant"](root) if _id_of(node) in wanted]


def _id_of(node: Node) -> str | None:
    return next((one.text for one in node.attributes if one.name == "id"), None)


def _first(context: Context, found: tuple[Nodes, ...]) -> Node | None:
    if not found:
        return context.node
    return found[0][0] if found[0] else None


def _local_name(context: Context, *found: Nodes) -> str:
    node = _first(context, found)
    return node.name if node is not None else ""


def _namespace_uri(context: Context, *found: Nodes) -> str:
    node = _first(context, found)
    return node.namespace if node is not None and node.kind is not NodeKind.NAMESPACE else ""


def _name(context: Context, *found: Nodes) -> str:
    node = _first(context, found)
    if node is None:
        return ""
    return f"{node.prefix}:{node.name}" if node.prefix else node.name


def _lang(context: Context, wanted: str) -> bool:
    node: Node | None = context.node
    while node is not None:
        for one in node.attributes:
            if one.name == "lang" and one.namespace == _XML:
                have = one.text.lower()
                return have == wanted.lower() or have.startswith(wanted.lower() + "-")
        node = node.parent
    return False


def _randomize(context: Context, found: Nodes, *seed: XValue) -> XValue:
    chance = context.host.chance
    if seed:
        start = number(seed[0], context.calendar)
        if math.isnan(start):
            raise ExpressionError(Mistake.NOT_A_SEED)
        chance = random.Random(start)  # noqa: S311 - the order of choices is no secret
    mixed = list(found)
    chance.shuffle(mixed)
    return mixed


def _indexed_repeat(arguments: list[Compiled]) -> Compiled:
    """`indexed-repeat(path, repeat, row, ...)`: the node of `path` in those rows."""
    check_count(len(arguments), 3, 7)
    if len(arguments) % 2 == 0:
        raise ExpressionError(Mistake.PAIRS)
    target = arguments[0].wide or as_nodes(arguments[0])
    pairs = [
        (arguments[at].wide or as_nodes(arguments[at]), as_number(arguments[at + 1]))
        for at in range(1, len(arguments), 2)
    ]

    def run(context: Context) -> XValue:
        found = target(context)
        for repeat, row in pairs:
            found = _in_row(found, repeat(context), max(row(context), 1.0))
        return found

    return Compiled(Result.NODES, run)


def _in_row(found: Nodes, rows: Nodes, row: float) -> Nodes:
    chosen = {id(one) for one in rows if one.place() == row}
    return [node for node in found if any(id(up) in chosen for up in AXES["ancestor-or-self"](node))]


TABLE: dict[str, Builder] = {
    "last": define("c", Result.NUMBER, lambda context: float(context.size)),
    "position": _position,
    "count": define("N", Result.NUMBER, lambda found: float(len(found))),
    "id": define("co", Result.NODES, _id),
    "local-name": define("cN?", Result.STRING, _local_name),
    "namespace-uri": define("cN?", Result.STRING, _namespace_uri),
    "name": define("cN?", Result.STRING, _name),
    "lang": define("cs", Result.BOOLEAN, _lang),
    "randomize": define("cNo?", Result.NODES, _randomize),
    "indexed-repeat": _indexed_repeat,
}

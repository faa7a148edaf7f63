"""The tree that expressions walk: nodes of XPath 1.0 section 5, and its axes."""

from collections.abc import Callable, Iterator, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charter_desktop.forms.xpath.dates import Calendar, Moment


class NodeKind(IntEnum):
    """The kinds of node of XPath 1.0 section 5."""

    ROOT = 0
    ELEMENT = 1
    ATTRIBUTE = 2
    TEXT = 3
    COMMENT = 4
    INSTRUCTION = 5
    NAMESPACE = 6


class Node:
    """One node; `text` is its own text, `children` and `attributes` are in document order."""

    __slots__ = ("attributes", "children", "kind", "name", "namespace", "parent", "prefix", "spaces", "text")

    def __init__(
        self, kind: NodeKind, name: str = "", text: str = "", namespace: str = "", prefix: str = ""
    ) -> None:
        self.kind = kind
        self.name = name
        self.text = text
        self.namespace = namespace
        self.prefix = prefix
        self.parent: Node | None = None
        self.children: list[Node] = []
        self.attributes: list[Node] = []
        self.spaces: list[Node] = []

    def add(self, child: "Node") -> "Node":
        """Append a child and give it back."""
        child.parent = self
        self.children.append(child)
        return child

    def string(self) -> str:
        """The string-value: XPath 1.0 section 5, the text of all descendants."""
        if self.kind not in {NodeKind.ROOT, NodeKind.ELEMENT}:
            return self.text
        children = self.children
        if len(children) == 1 and children[0].kind is NodeKind.TEXT:
            return children[0].text
        return "".join(
            child.string() for child in children if child.kind in {NodeKind.ELEMENT, NodeKind.TEXT}
        )

    def atom(self, calendar: "Calendar") -> "str | float | bool | Moment":
        """The value as an expression reads it; a form knows the type of its answers."""
        del calendar
        return self.string()

    def truth(self) -> bool:
        """Whether a node counts as true: here each one that is there; in a form its value decides."""
        return True

    def place(self) -> float:
        """The place among siblings of the same name, from 1."""
        if self.parent is None:
            return 1.0
        same = [one for one in self.parent.children if one.name == self.name and one.kind is self.kind]
        return float(_index(same, self) + 1)

    def visible(self) -> "Sequence[Node]":
        """The children that an expression may see; a form leaves out what is not relevant."""
        return self.children


class Item(Node):
    """A node of a secondary instance of a form: blank ones count as false, as in JavaRosa."""

    __slots__ = ()

    def truth(self) -> bool:
        """Whether it holds any text."""
        return self.string() != ""


Axis = Callable[[Node], Iterator[Node]]


def order(node: Node) -> tuple[tuple[int, int], ...]:
    """Give a key that sorts nodes in document order: XPath 1.0 section 5."""
    path: list[tuple[int, int]] = []
    here = node
    while here.parent is not None:
        path.append(_place(here, here.parent))
        here = here.parent
    path.append((id(here), 0))
    return tuple(reversed(path))


def _place(node: Node, parent: Node) -> tuple[int, int]:
    match node.kind:
        case NodeKind.ATTRIBUTE:
            return (1, _index(parent.attributes, node))
        case NodeKind.NAMESPACE:
            return (0, _index(parent.spaces, node))
        case _:
            return (2, _index(parent.children, node))


def _index(nodes: Sequence[Node], node: Node) -> int:
    for index, other in enumerate(nodes):
        if other is node:
            return index
    return -1


def _child(node: Node) -> Iterator[Node]:
    return iter(node.visible())


def _self(node: Node) -> Iterator[Node]:
    yield node


def _parent(node: Node) -> Iterator[Node]:
    if node.parent is not None:
        yield node.parent


def _attribute(node: Node) -> Iterator[Node]:
    return iter(node.attributes)


def _namespace(node: Node) -> Iterator[Node]:
    return iter(node.spaces)


def _descendant(node: Node) -> Iterator[Node]:
    for child in node.visible():
        yield child
        yield from _descendant(child)


def _descendant_or_self(node: Node) -> Iterator[Node]:
    yield node
    yield from _descendant(node)


def _ancestor(node: Node) -> Iterator[Node]:
    here = node.parent
    while here is not None:
        yield here
        here = here.parent


def _ancestor_or_self(node: Node) -> Iterator[Node]:
    yield node
    yield from _ancestor(node)


def _siblings(node: Node) -> tuple[Sequence[Node], int]:
    if node.parent is None or node.kind in {NodeKind.ATTRIBUTE, NodeKind.NAMESPACE}:
        return (), 0
    return node.parent.children, _index(node.parent.children, node)


def _following_sibling(node: Node) -> Iterator[Node]:
    nodes, index = _siblings(node)
    return iter(nodes[index + 1 :])


def _preceding_sibling(node: Node) -> Iterator[Node]:
    nodes, index = _siblings(node)
    return iter(nodes[:index][::-1])


def _following(node: Node) -> Iterator[Node]:
    if node.kind in {NodeKind.ATTRIBUTE, NodeKind.NAMESPACE} and node.parent is not None:
        yield from _descendant(node.parent)
        node = node.parent
    for start in _ancestor_or_self(node):
        for sibling in _following_sibling(start):
            yield from _descendant_or_self(sibling)


def _preceding(node: Node) -> Iterator[Node]:
    if node.kind in {NodeKind.ATTRIBUTE, NodeKind.NAMESPACE} and node.parent is not None:
        node = node.parent
    for start in _ancestor_or_self(node):
        for sibling in _preceding_sibling(start):
            yield from reversed(list(_descendant_or_self(sibling)))


AXES: dict[str, Axis] = {
    "ancestor": _ancestor,
    "ancestor-or-self": _ancestor_or_self,
    "attribute": _attribute,
    "child": _child,
    "descendant": _descendant,
    "descendant-or-self": _descendant_or_self,
    "following": _following,
    "following-sibling": _following_sibling,
    "namespace": _namespace,
    "parent": _parent,
    "preceding": _preceding,
    "preceding-sibling": _preceding_sibling,
    "self": _self,
}
REVERSE = frozenset({"ancestor", "ancestor-or-self", "preceding", "preceding-sibling"})
FLAT = frozenset({"attribute", "child", "self"})
"""Axes that keep document order when no node of the start lies inside another."""

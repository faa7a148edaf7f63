"""What an expression sees while it runs: its node, its place, and the form around it."""

import random
from collections.abc import Sequence

from charter_desktop.forms.xpath.dates import Calendar
from charter_desktop.forms.xpath.mistake import ExpressionError, Mistake
from charter_desktop.forms.xpath.tree import Node


class Host:
    """What stands around an expression; a live form answers more of it than a bare document."""

    __slots__ = ("calendar", "chance")

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.chance = random.Random()  # noqa: S311 - random() of a form is no secret

    def instance(self, name: str) -> Node | None:
        """Give the root of a secondary instance."""
        raise ExpressionError(Mistake.NOT_HERE, found=name)

    def matching(self, name: str, path: tuple[str, ...], key: str, value: str) -> Sequence[Node] | None:
        """Give items of an instance whose child `key` equals `value`; None when that is not indexed."""
        del name, path, key, value
        return None

    def itext(self, name: str) -> str:
        """Give a text in the language of the screen."""
        raise ExpressionError(Mistake.NOT_HERE, found=name)

    def choice_name(self, value: str, path: str, node: Node) -> str:
        """Give the label of a choice of the question at `path`, seen from `node`."""
        raise ExpressionError(Mistake.NOT_HERE, found=f"{path} {value} {node.name}")

    def pulldata(self, table: str, column: str, key: str, value: str) -> str:
        """Give one cell of a CSV file by a key."""
        raise ExpressionError(Mistake.NOT_HERE, found=f"{table} {column} {key} {value}")

    def cell(self, question: str, measure: str, members: str, node: Node) -> str:
        """Give one cell of a statistics table; blank when it is empty."""
        raise ExpressionError(Mistake.NOT_HERE, found=f"{question} {measure} {members} {node.name}")

    def version(self) -> str:
        """Give the version of the form."""
        return ""

    def property(self, name: str) -> str:
        """Give a property of the device or the person, such as `username`."""
        del name
        return ""


class Context:
    """XPath 1.0 section 1: node, position and size; `origin` is what current() gives."""

    __slots__ = ("calendar", "host", "node", "origin", "position", "size")

    def __init__(self, host: Host, node: Node, origin: Node | None = None) -> None:
        self.host = host
        self.calendar = host.calendar
        self.node = node
        self.origin = node if origin is None else origin
        self.position = 1
        self.size = 1

    def at(self, node: Node, position: int = 1, size: int = 1) -> "Context":
        """Give the context of another node; current() stays."""
        context = Context(self.host, node, self.origin)
        context.position = position
        context.size = size
        return context

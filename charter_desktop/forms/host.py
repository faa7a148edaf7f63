"""What the expressions of a live form can ask: its instances, its texts, its tables."""

import csv
import io
import uuid
from collections.abc import Callable, Mapping, Sequence

from lxml import etree

from charter_desktop.forms.definition import FormDefinition
from charter_desktop.forms.instance import Place
from charter_desktop.forms.xpath.context import Host
from charter_desktop.forms.xpath.dates import Calendar
from charter_desktop.forms.xpath.document import read_document
from charter_desktop.forms.xpath.tree import Item, Node, NodeKind

Index = dict[str, list[Node]]


class FormHost(Host):
    """The host of one session; `single` holds every node that is not inside a repeat, by its number."""

    __slots__ = (
        "_definition",
        "_indexes",
        "_instances",
        "_media",
        "cell_of",
        "choice_name_of",
        "document",
        "language",
        "properties",
        "root",
        "single",
        "text_of",
    )

    def __init__(
        self, definition: FormDefinition, calendar: Calendar, media: Mapping[str, bytes], size: int
    ) -> None:
        super().__init__(calendar)
        self._definition = definition
        self._media = media
        self._instances: dict[str, Node | None] = dict(definition.instances)
        self._indexes: dict[tuple[str, tuple[str, ...], str], Index] = {}
        self.single: list[Place | None] = [None] * size
        self.document = Node(NodeKind.ROOT)
        self.root: Place
        self.language = definition.default_language
        self.properties: Mapping[str, str] = {}
        self.cell_of: Callable[[str, str, str, Node], str]
        self.choice_name_of: Callable[[str, str, Node], str]
        self.text_of: Callable[[str], str]

    def instance(self, name: str) -> Node | None:
        """Give the root of a secondary instance, read from its file at first use."""
        if name not in self._instances:
            self._instances[name] = self._read(name)
        return self._instances[name]

    def matching(self, name: str, path: tuple[str, ...], key: str, value: str) -> Sequence[Node] | None:
        """Give items by the equality index, made at the first question."""
        index = self._indexes.get((name, path, key))
        if index is None:
            index = self._indexes[name, path, key] = self._index(name, path, key)
        return index.get(value, ())

    def itext(self, name: str) -> str:
        """Give a text in the language of the screen."""
        return self.text_of(name)

    def choice_name(self, value: str, path: str, node: Node) -> str:
        """Give the label of a choice; `path` may start from the node."""
        return self.choice_name_of(value, _absolute(path.strip(), node), node)

    def pulldata(self, table: str, column: str, key: str, value: str) -> str:
        """Give one cell of a CSV file; blank where the row or column is missing."""
        found = self.matching(table, ("root", "item"), key, value) if value else ()
        for item in found or ():
            for child in item.children:
                if child.name == column:
                    return child.string()
        return ""

    def cell(self, question: str, measure: str, members: str, node: Node) -> str:
        """Give one cell of a statistics table, totals too."""
        return self.cell_of(question, measure, members, node)

    def version(self) -> str:
        """The version of the form."""
        return self._definition.version

    def property(self, name: str) -> str:
        """A property such as `username`."""
        return self.properties.get(name, "")

    def new_uuid(self) -> str:
        """Make the id of a record."""
        return str(uuid.UUID(int=self.chance.getrandbits(128), version=4))

    def _index(self, name: str, path: tuple[str, ...], key: str) -> Index:
        root = self.instance(name)
        items = [root] if root is not None else []
        for step in path:
            items = [child for item in items for child in item.children if child.name == step]
        index: Index = {}
        for item in items:
            for text in {child.string() for child in item.children if child.name == key} or {""}:
                index.setdefault(text, []).append(item)
        return index

    def _read(self, name: str) -> Node | None:
        source = self._definition.sources.get(name, "")
        file_name = source.rpartition("/")[2] or f"{name}.csv"
        data = self._media.get(file_name)
        if data is None:
            return Node(NodeKind.ELEMENT, "instance")
        if file_name.endswith((".xml", ".geojson")):
            return _read_xml(data)
        return read_table(data)


def _absolute(path: str, node: Node) -> str:
    """Give a path such as `../town`, seen from a node, as a path from the root without rows."""
    if path.startswith("/") or not isinstance(node, Place):
        return path
    names = list(node.spec.node.path)
    for step in path.removeprefix("current()/").split("/"):
        if step.strip() == "..":
            names.pop()
        elif step.strip() != ".":
            names.append(step.strip())
    return "/" + "/".join(names)


def _read_xml(data: bytes) -> Node:
    instance = Node(NodeKind.ELEMENT, "instance")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        document = read_document(etree.fromstring(data, parser), "", Item)
    except etree.XMLSyntaxError:
        return instance
    for child in document.children:
        instance.add(child)
    return instance


def read_table(data: bytes) -> Node:
    """Read CSV bytes into root/item/column nodes, as ODK does.

    A Spanish Excel saves semicolons and Windows-1252: a head without a comma is divided by them, bytes
    that are not UTF-8 are read as that.
    """
    instance = Node(NodeKind.ELEMENT, "instance")
    root = instance.add(Node(NodeKind.ELEMENT, "root"))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    head = text.partition("\n")[0]
    semicolons = ";" in head and "," not in head
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=";" if semicolons else ",")
    header = [name.strip() for name in next(rows, [])]
    for row in rows:
        item = root.add(Item(NodeKind.ELEMENT, "item"))
        for name, text in zip(header, row, strict=False):
            item.add(Item(NodeKind.ELEMENT, name)).add(Node(NodeKind.TEXT, "", text))
    return instance

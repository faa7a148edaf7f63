"""Read XML into the tree that expressions walk; for secondary instances."""

from lxml import etree

from charter_desktop.forms.xpath.tree import Node, NodeKind


def read_document(element: "etree._Element", ignored: str = "") -> Node:
    """Give the root of a document that holds this element.

    Names in the namespace `ignored` count as without one; comments must have been left out on parsing.
    """
    root = Node(NodeKind.ROOT)
    _add(root, element, ignored)
    return root


def _add(parent: Node, source: "etree._Element", ignored: str) -> None:
    _fill(parent.add(_element(source, ignored)), source, ignored)


def _element(source: "etree._Element", ignored: str) -> Node:
    name = etree.QName(source)
    space = name.namespace or ""
    node = Node(
        NodeKind.ELEMENT,
        name.localname,
        namespace="" if space == ignored else space,
        prefix=source.prefix or "",
    )
    prefixes = {space: prefix for prefix, space in source.nsmap.items() if prefix}
    for key, text in source.attrib.items():
        attribute = etree.QName(str(key))
        space = attribute.namespace or ""
        one = Node(NodeKind.ATTRIBUTE, attribute.localname, str(text), space, prefixes.get(space, ""))
        one.parent = node
        node.attributes.append(one)
    return node


def _fill(node: Node, source: "etree._Element", ignored: str) -> None:
    if source.text:
        node.add(Node(NodeKind.TEXT, "", source.text))
    for child in source:
        _add(node, child, ignored)
        if child.tail:
            node.add(Node(NodeKind.TEXT, "", child.tail))

"""Read XML into the tree that expressions walk; for secondary instances."""

from lxml import etree

from charter_desktop.forms.xpath.tree import Node, NodeKind


def read_document(element: "etree._Element", ignored: str = "", make: type[Node] = Node) -> Node:
    """Give the root of a document that holds this element.

    Its elements are of the class `make`. Names in the namespace `ignored` count as without one; comments must have been left out on parsing.
    """
    root = Node(NodeKind.ROOT)
    _add(root, element, ignored, make)
    return root


def _add(parent: Node, source: "etree._Element", ignored: str, make: type[Node]) -> None:
    _fill(parent.add(_element(source, ignored, make)), source, ignored, make)


def _element(source: "etree._Element", ignored: str, make: type[Node]) -> Node:
    name = etree.QName(source)
    space = name.namespace or ""
    node = make(
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


def _fill(node: Node, source: "etree._Element", ignored: str, make: type[Node]) -> None:
    if source.text:
        node.add(Node(NodeKind.TEXT, "", source.text))
    for child in source:
        _add(node, child, ignored, make)
        if child.tail:
            node.add(Node(NodeKind.TEXT, "", child.tail))

"""The documents of recorded cases: DOM trees, whose nodes are addressed by child indexes."""

from xml.dom import Node as Dom
from xml.dom import minidom
from xml.parsers.expat import ExpatError

from charter_desktop.forms.xpath.tree import Node, NodeKind

_KINDS = {
    Dom.TEXT_NODE: NodeKind.TEXT,
    Dom.CDATA_SECTION_NODE: NodeKind.TEXT,
    Dom.COMMENT_NODE: NodeKind.COMMENT,
    Dom.PROCESSING_INSTRUCTION_NODE: NodeKind.INSTRUCTION,
}
_XMLNS = "http://www.w3.org/2000/xmlns/"


class Document:
    """One parsed document: its root, its nodes by address, and the prefixes it declares."""

    def __init__(self, xml: str) -> None:
        self.root = Node(NodeKind.ROOT)
        self.by_path: dict[str, Node] = {"/": self.root}
        self.paths: dict[int, str] = {id(self.root): "/"}
        self.spaces = {"xml": "http://www.w3.org/XML/1998/namespace"}
        if xml.strip():
            try:
                dom = minidom.parseString(xml.strip().encode())
            except ExpatError:
                dom = minidom.parseString(f"<x>{xml}</x>".encode())
            self._fill(self.root, dom, "")

    def _note(self, node: Node, path: str) -> None:
        self.by_path[path] = node
        self.paths[id(node)] = path

    def _fill(self, parent: Node, dom: Dom, path: str) -> None:
        number = -1 if any(one.nodeType == Dom.DOCUMENT_TYPE_NODE for one in dom.childNodes) else 0
        for child in dom.childNodes:
            if child.nodeType == Dom.ELEMENT_NODE:
                self._element(parent, child, f"{path}/c{number}")
            elif child.nodeType in _KINDS:
                node = Node(_KINDS[child.nodeType], _target(child), child.data)
                self._note(parent.add(node), f"{path}/c{number}")
            number += 1

    def _element(self, parent: Node, dom: minidom.Element, path: str) -> None:
        node = Node(
            NodeKind.ELEMENT,
            dom.localName or dom.tagName,
            namespace=dom.namespaceURI or "",
            prefix=dom.prefix or "",
        )
        self._note(parent.add(node), path)
        for one in (dom.attributes or {}).values():
            if one.namespaceURI == _XMLNS:
                self.spaces.setdefault(one.localName if one.prefix else "", one.value)
                continue
            space = one.namespaceURI or ""
            attribute = Node(
                NodeKind.ATTRIBUTE, one.localName or one.name, one.value, space, one.prefix or ""
            )
            attribute.parent = node
            node.attributes.append(attribute)
            self._note(attribute, f"{path}/@{{{space}}}{attribute.name}" if space else f"{path}/@{one.name}")
        self._fill(node, dom, path)


def _target(dom: Dom) -> str:
    return dom.target if dom.nodeType == Dom.PROCESSING_INSTRUCTION_NODE else ""

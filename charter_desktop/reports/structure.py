"""The tags that assistive tools read, and how they are written into the file.

Logical structure and marked content: ISO 32000-1, 14.6 to 14.8; what must be tagged, and how:
ISO 14289-1 (PDF/UA-1), clause 7.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFString

Kid: TypeAlias = "Element | Mark | LinkPlace"
_KEPT_EMPTY = {"TD", "TH"}
"""A table stays regular only when its empty cells are there (ISO 14289-1, 7.5)."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One piece of marked content: the page, counted from 0, and its number on that page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class LinkPlace:
    """The annotation that makes a piece of a page clickable."""

    page: int
    annotation: PDFDictionary


@dataclass(eq=False, slots=True)
class Element:
    """One structure element; `alt` stands for a figure, `scope` and `span` for a header cell."""

    tag: str
    alt: str = ""
    scope: str = ""
    span: int = 1
    parent: "Element | None" = None
    kids: list[Kid] = field(default_factory=list)
    drawn: bool = False

    def add(self, tag: str, *, alt: str = "", scope: str = "", span: int = 1) -> "Element":
        """Add a child; the order of adding is the order of reading."""
        child = Element(tag, alt, scope, span, self)
        self.kids.append(child)
        return child


@dataclass(eq=False, slots=True)
class StructureTree:
    """A document's elements, and which element each marked piece of each page belongs to."""

    root: Element = field(default_factory=lambda: Element("Document"))
    pages: dict[int, list[Element]] = field(default_factory=dict)
    links: list[tuple[Element, LinkPlace]] = field(default_factory=list)

    def mark(self, element: Element, page: int) -> Mark:
        """Give the next piece of a page to an element."""
        owners = self.pages.setdefault(page, [])
        mark = Mark(page, len(owners))
        owners.append(element)
        element.kids.append(mark)
        element.drawn = True
        return mark

    def link(self, element: Element, place: LinkPlace) -> None:
        """Give a link annotation to an element (ISO 14289-1, 7.18.5)."""
        element.kids.append(place)
        self.links.append((element, place))


@contextmanager
def tagged(canvas: Any, element: Element) -> Iterator[None]:
    """Draw a piece of an element."""
    mark = canvas.tree.mark(element, canvas.getPageNumber() - 1)
    canvas.addLiteral(f"/{element.tag} <</MCID {mark.number}>> BDC")
    yield
    canvas.addLiteral("EMC")


@contextmanager
def artifact(canvas: Any, kind: str = "") -> Iterator[None]:
    """Draw what is no content: lines, backgrounds, page numbers (ISO 14289-1, 7.1 and 7.8)."""
    facts = {
        "": "/Artifact BMC",
        "header": "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
        "footer": "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
        "watermark": "/Artifact <</Type /Pagination /Subtype /Watermark>> BDC",
    }
    canvas.addLiteral(facts[kind])
    yield
    canvas.addLiteral("EMC")


def write_structure(tree: StructureTree, document: PDFDocument) -> None:
    """Write the tree, the way back from each page to it, and the marks that say so."""
    pages = [document.Reference(page) for page in document.Pages.pages]
    root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
    written: dict[Element, PDFDictionary] = {}
    _write(tree.root, root, document, pages, written)
    root["K"] = document.Reference(written[tree.root])
    root["ParentTree"] = document.Reference(_parent_tree(tree, document, written))
    root["ParentTreeNextKey"] = len(pages) + len(tree.links)
    for number, page in enumerate(document.Pages.pages):
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = number
        page.Tabs = PDFName("S")
    document.Catalog.StructTreeRoot = root
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def _parent_tree(
    tree: StructureTree, document: PDFDocument, written: dict[Element, PDFDictionary]
) -> PDFDictionary:
    numbers: list[Any] = []
    for number in range(len(document.Pages.pages)):
        owners = [document.Reference(written[owner]) for owner in tree.pages.get(number, [])]
        numbers += [number, PDFArray(owners)]
    for place, (element, link) in enumerate(tree.links, len(document.Pages.pages)):
        link.annotation["StructParent"] = place
        numbers += [place, document.Reference(written[element])]
    return PDFDictionary({"Nums": PDFArray(numbers)})


def _write(
    element: Element,
    parent: PDFDictionary,
    document: PDFDocument,
    pages: list[Any],
    written: dict[Element, PDFDictionary],
) -> bool:
    """Write an element below its parent, and those below it; False when there is nothing in it."""
    own = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(element.tag)})
    kids: list[Any] = []
    for kid in element.kids:
        match kid:
            case Mark():
                facts = {"Type": PDFName("MCR"), "Pg": pages[kid.page], "MCID": kid.number}
                kids.append(PDFDictionary(facts))
            case LinkPlace():
                target = document.Reference(kid.annotation)
                facts = {"Type": PDFName("OBJR"), "Pg": pages[kid.page], "Obj": target}
                kids.append(PDFDictionary(facts))
            case Element():
                if _write(kid, own, document, pages, written):
                    kids.append(document.Reference(written[kid]))
    if not kids and element.tag not in _KEPT_EMPTY:
        return False
    own["P"] = document.Reference(parent)
    own["K"] = PDFArray(kids)
    _describe(element, own)
    written[element] = own
    return True


def _describe(element: Element, own: PDFDictionary) -> None:
    if element.alt:
        own["Alt"] = PDFString(element.alt)
    if element.tag in {"TH", "TD"}:
        cell: dict[str, Any] = {"O": PDFName("Table")}
        if element.scope:
            cell["Scope"] = PDFName(element.scope)
        if element.span > 1:
            cell["ColSpan"] = element.span
        if len(cell) > 1:
            own["A"] = PDFDictionary(cell)
    if element.tag == "L":
        own["A"] = PDFDictionary({"O": PDFName("List"), "ListNumbering": PDFName("Disc")})

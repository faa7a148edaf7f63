"""Walks a PDF as an assistive tool does: tags, marked content, fonts. Reads with pyHanko."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pyhanko.pdf_utils.reader import PdfFileReader

_TOKEN = re.compile(
    rb"\((?:\\.|[^\\()])*\)|<<.*?>>|<[0-9A-Fa-f\s]*>|/[^\s/<>()\[\]]+|[\[\]]|[^\s/<>()\[\]]+", re.DOTALL
)
PAINTS = {b"Tj", b"TJ", b"'", b'"', b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"Do", b"sh"}


@dataclass
class Tag:
    """One structure element as it stands in the file."""

    name: str
    alt: str = ""
    scope: str = ""
    kids: "list[Tag]" = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)

    def every(self) -> "Iterator[Tag]":
        yield self
        for kid in self.kids:
            yield from kid.every()

    def named(self, name: str) -> "list[Tag]":
        return [tag for tag in self.every() if tag.name == name]


def each(array: Any) -> list[Any]:  # noqa: ANN401 - pyHanko's objects
    """Give an array's items, references followed; a missing array has none."""
    return [array[place] for place in range(len(array))]


def maybe(dictionary: Any, name: str) -> Any:  # noqa: ANN401 - pyHanko's objects
    """Give an entry, reference followed, or None."""
    return dictionary[name] if name in dictionary else None  # noqa: SIM401 - get gives the reference


class Pdf:
    """One file, read."""

    def __init__(self, data: bytes) -> None:
        self.reader = PdfFileReader(io.BytesIO(data), strict=True)
        self.root: Any = self.reader.root
        self.pages = [self._page(number) for number in range(int(self.root["/Pages"]["/Count"]))]
        self._numbers = {
            self.reader.root["/Pages"]["/Kids"].raw_get(number).idnum: number
            for number in range(len(self.pages))
        }

    def _page(self, number: int) -> Any:  # noqa: ANN401 - pyHanko's objects
        return self.root["/Pages"]["/Kids"][number]

    def tree(self) -> Tag:
        return self._tag(self.root["/StructTreeRoot"]["/K"])

    def _tag(self, element: Any) -> Tag:  # noqa: ANN401 - pyHanko's objects
        attributes = maybe(element, "/A") or {}
        tag = Tag(
            str(element["/S"])[1:], str(element.get("/Alt", "")), str(attributes.get("/Scope", "/"))[1:]
        )
        for kid in each(maybe(element, "/K") or []):
            if kid.get("/Type") == "/MCR":
                tag.marks.append((self._numbers[kid.raw_get("/Pg").idnum], int(kid["/MCID"])))
            elif kid.get("/Type") == "/StructElem":
                tag.kids.append(self._tag(kid))
        return tag

    def unmarked(self) -> list[tuple[int, bytes]]:
        """Name what is painted outside marked content, by page."""
        found = []
        for number, page in enumerate(self.pages):
            depth = 0
            for token in _TOKEN.findall(page["/Contents"].data):
                if token in {b"BDC", b"BMC"}:
                    depth += 1
                elif token == b"EMC":
                    depth -= 1
                elif token in PAINTS and depth != 1:
                    found.append((number, token))
            assert depth == 0, number
        return found

    def marks(self) -> set[tuple[int, int]]:
        """Give page and number of every piece of tagged content."""
        return {
            (number, int(mark))
            for number, page in enumerate(self.pages)
            for mark in re.findall(rb"/MCID (\d+)>> BDC", page["/Contents"].data)
        }

    def fonts(self) -> list[Any]:
        page_fonts = self.pages[0]["/Resources"]["/Font"]
        return [font for name in page_fonts if (font := page_fonts[name])]

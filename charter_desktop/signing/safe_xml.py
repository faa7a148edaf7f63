"""Read XML that a stranger may have made: no DOCTYPE, no entities, no comments, UTF-8 only, not too large."""

import base64
import re

from lxml import etree

from charter_desktop.domain.finding import Problem
from charter_desktop.signing.refused import RefusedError

MOST_XML_BYTES = 4 * 1024 * 1024
_DECLARED = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)[\"']")
_UTF8 = {b"utf-8", b"utf8", b"us-ascii"}
_XML = "{http://www.w3.org/XML/1998/namespace}"


def read_xml(data: bytes) -> "etree._Element":
    """Give the root element; raises RefusedError for XML that is broken or could hold a trap."""
    start = data.removeprefix(b"\xef\xbb\xbf")
    declared = _DECLARED.match(start)
    if len(data) > MOST_XML_BYTES or not start.startswith(b"<") or b"\0" in data:
        raise RefusedError(Problem.BROKEN_XML)
    if declared and declared[1].lower() not in _UTF8:
        raise RefusedError(Problem.FORBIDDEN_XML)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise RefusedError(Problem.FORBIDDEN_XML)
    root = _parsed(data)
    if root.getroottree().docinfo.internalDTD is not None or root.getprevious() is not None:
        raise RefusedError(Problem.FORBIDDEN_XML)
    for node in root.iter():
        if not isinstance(node.tag, str) or any(str(name).startswith(_XML) for name, _ in node.items()):
            raise RefusedError(Problem.FORBIDDEN_XML)
    return root


def only(parent: "etree._Element", *tags: str) -> "etree._Element":
    """Give the one child with one of these tags; raises RefusedError when there are none or several."""
    found = [child for child in parent if child.tag in tags]
    if len(found) != 1:
        raise RefusedError(Problem.BROKEN_XML, tag=tags[0].rpartition("}")[2])
    return found[0]


def text_of(element: "etree._Element") -> str:
    """Give the text of an element without children; raises RefusedError when it has some."""
    if len(element):
        raise RefusedError(Problem.BROKEN_XML, tag=str(element.tag).rpartition("}")[2])
    return element.text or ""


def bytes_of(element: "etree._Element") -> bytes:
    """Decode the base64 text of an element, white space allowed; raises RefusedError."""
    try:
        return base64.b64decode("".join(text_of(element).split()), validate=True)
    except ValueError as error:
        raise RefusedError(Problem.BROKEN_XML) from error


def _parsed(data: bytes) -> "etree._Element":
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, collect_ids=False
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise RefusedError(Problem.BROKEN_XML) from error

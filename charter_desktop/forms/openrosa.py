"""A record as OpenRosa XML, out and in; tables travel in a `cd:` element under meta."""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from charter_desktop.domain.answer import NUMERATOR
from charter_desktop.domain.canonical import Value, tidy_text
from charter_desktop.domain.field import Field, new_id, without_rows
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.definition import FormDefinition, Group, Kind, Question, Repeat
from charter_desktop.forms.instance import Branch, Leaf, Place, Rows
from charter_desktop.forms.rows import ROW
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.xform import OURS, ascii_id

_CD = f"{{{OURS}}}"
_ANSWER = "answer"


def write_record(session: FormSession) -> bytes:
    """Give the record as XForm instance XML, UTF-8; what is not relevant is left out.

    Source: OpenRosa metadata schema and ODK XForms specification, submission. Cells and what stands
    beside an answer are `cd:beside` elements, in `cd:beside` order of the form.
    """
    definition, root = session.definition, session.root
    name = root.spec.name
    head = f"<{name} id={quoteattr(definition.form_id)} version={quoteattr(definition.version)}"
    out = ["<?xml version='1.0' encoding='UTF-8'?>\n", head, f' xmlns:cd="{OURS}">']
    beside: list[str] = []
    _write_members(root, out, beside, session.now())
    if "meta" not in root.members and beside:
        out += ["<meta>", *beside, "</meta>"]
    out.append(f"</{name}>")
    return "".join(out).encode()


def _write_members(branch: Branch, out: list[str], beside: list[str], now: str) -> None:
    last = [one for one in branch.members.values() if one.name == "meta"]
    for member in [*(one for one in branch.members.values() if one.name != "meta"), *last]:
        _write(member, out, beside, now)


def _write(place: Place, out: list[str], beside: list[str], now: str) -> None:
    if isinstance(place, Leaf):
        _write_leaf(place, out, beside, now)
    elif isinstance(place, Rows):
        for row in place.rows:
            if row.relevant:
                out.append(f'<{row.name} cd:row="{row.row}">')
                _write_members(row, out, beside, now)
                out.append(f"</{row.name}>")
    elif isinstance(place, Branch) and place.relevant:
        out.append(f"<{place.name}>")
        _write_members(place, out, beside, now)
        if place.name == "meta" and place.spec.depth == 1:
            out += beside
        out.append(f"</{place.name}>")


def _write_leaf(leaf: Leaf, out: list[str], beside: list[str], now: str) -> None:
    if not leaf.relevant:
        return
    text = leaf.value
    node = leaf.spec.node
    if not text and isinstance(node, Question) and node.kind is Kind.END:
        text = now
    out.append(f"<{leaf.name}>{escape(text)}</{leaf.name}>" if text else f"<{leaf.name}/>")
    for part, words in (leaf.parts or {}).items():
        mark = f"<cd:beside question={quoteattr(leaf.key)} part={quoteattr(part)}>"
        beside.append(f"{mark}{escape(words)}</cd:beside>")


def read_record(definition: FormDefinition, record: bytes, owner: str) -> dict[Field, Value] | Refusal:
    """Read a record into draft fields of an owner; calculates are left out, since they are computed.

    Refuses with NOT_A_RECORD what is no such XML, with ANOTHER_FORM the record of another form.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        top = etree.fromstring(record, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        return Refusal(Fault.NOT_A_RECORD, facts={"detail": str(error)})
    if top.get("id") != definition.form_id or etree.QName(top).localname != definition.root.name:
        return Refusal(Fault.ANOTHER_FORM, facts={"found": top.get("id", ""), "wanted": definition.form_id})
    found: dict[Field, Value] = {}
    for question_id, part, text in _read_group(top, definition.root, ""):
        found[Field(owner, _ANSWER, question_id, part)] = text
    for element in top.iter(f"{_CD}beside"):
        question_id, part = element.get("question", ""), element.get("part", "")
        if definition.question(without_rows(question_id)) and part:
            found[Field(owner, _ANSWER, question_id, part)] = tidy_text(element.text or "")
    return found


def _read_group(element: "etree._Element", group: Group, above: str) -> Iterator[tuple[str, str, Value]]:
    for child in group.children:
        elements = [one for one in element if etree.QName(one).localname == child.name]
        key = f"{above}/{ascii_id(child.name)}" if above else child.question_id
        if isinstance(child, Repeat):
            yield from _read_rows(elements, child, key)
        elif isinstance(child, Group):
            for one in elements[:1]:
                yield from _read_group(one, child, above and key)
        elif elements and not child.bind.calculate:
            yield from _read_leaf(elements[0].text or "", child, key)


def _read_leaf(text: str, question: Question, key: str) -> Iterator[tuple[str, str, Value]]:
    """A blank is kept too: it says that a default is no longer wanted."""
    if question.figure is None:
        yield key, "", tidy_text(text) or None
    elif text.strip() and not question.figure.dimensions:
        yield key, NUMERATOR, text.strip()


def _read_rows(
    elements: "list[etree._Element]", repeat: Repeat, key: str
) -> Iterator[tuple[str, str, Value]]:
    for number, element in enumerate(elements, 1):
        row = str(number) if repeat.count else element.get(f"{_CD}row") or new_id()
        if not repeat.count:
            yield f"{key}[{row}]", ROW, str(number)
        yield from _read_group(element, repeat, f"{key}[{row}]")

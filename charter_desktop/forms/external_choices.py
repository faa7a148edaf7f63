"""Carry the sheet external_choices inside the XForm, so that the XML alone is the form."""

import re

from lxml import etree

from charter_desktop.forms.sheets import Row, Sheet

_X = "http://www.w3.org/2002/xforms"
_NAME = re.compile(r"[A-Za-z_][\w.\-]*\Z")


def with_external_choices(xform: bytes, sheet: Sheet | None) -> bytes:
    """Give the XForm with one secondary instance for each list of the sheet that it does not have."""
    if sheet is None or not sheet.rows:
        return xform
    top = etree.fromstring(xform, etree.XMLParser(resolve_entities=False, no_network=True))
    model = next(top.iter(f"{{{_X}}}model"))
    known = {one.get("id", "") for one in model.findall(f"{{{_X}}}instance")}
    lists: dict[str, list[Row]] = {}
    for row in sheet.rows:
        lists.setdefault(row.get("list_name", "list name"), []).append(row)
    place = list(model).index(model.findall(f"{{{_X}}}instance")[-1]) + 1
    for name, rows in lists.items():
        if name and name not in known:
            model.insert(place, _instance(name, rows))
            place += 1
    return b'<?xml version="1.0"?>' + etree.tostring(top, encoding="utf-8")


def _instance(name: str, rows: list[Row]) -> "etree._Element":
    instance = etree.Element(f"{{{_X}}}instance", id=name)
    root = etree.SubElement(instance, f"{{{_X}}}root")
    for row in rows:
        item = etree.SubElement(root, f"{{{_X}}}item")
        for column, text in row.cells.items():
            if _NAME.match(column) and column != "list_name":
                etree.SubElement(item, f"{{{_X}}}{column}").text = text
    return instance

"""Read what makes a question a statistics table from its `cd:` attributes."""

from collections.abc import Mapping

from charter_desktop.domain.answer import DENOMINATOR, NUMERATOR
from charter_desktop.forms.definition import Dimension, Figure, Member, Text
from charter_desktop.forms.xform_body import Translations
from charter_desktop.forms.xpath.tree import Node, NodeKind

_YES = frozenset({"yes", "true", "1", "true()"})


def read_figure(data: Mapping[str, str], instances: Mapping[str, Node], texts: Translations) -> Figure | None:
    """Give the figure of a question; None for a plain question.

    A dimension is a choice list of the form; raises KeyError never: an unknown list has no members.
    """
    if not data.get("numerator") and not data.get("split"):
        return None
    split = tuple(dict.fromkeys(data.get("split", "").split()))
    dimensions = tuple(Dimension(name, members_of(instances.get(name), texts)) for name in sorted(split))
    measures = (NUMERATOR, DENOMINATOR) if data.get("denominator") else (NUMERATOR,)
    return Figure(
        dimensions=dimensions,
        split=split,
        measures=measures,
        labels={measure: _labels(data, measure) for measure in measures},
        unit=data.get("unit", ""),
        kind=data.get("figure", "count"),
        disclosure=data.get("class", "S0"),
        combine=data.get("combine", "one"),
        core=data.get("core", "").lower() in _YES,
        was=data.get("was", ""),
        area=data.get("area", ""),
    )


def _labels(data: Mapping[str, str], measure: str) -> dict[str, str]:
    found = {"en": data.get(measure, "")}
    for key, text in data.items():
        if key.startswith(measure + "_"):
            found[key[len(measure) + 1 :]] = text
    return found


def members_of(instance: Node | None, texts: Translations) -> tuple[Member, ...]:
    """Give the items of a choice list as members, with their labels in all languages."""
    if instance is None:
        return ()
    members = []
    for root in instance.children:
        for item in root.children:
            if item.kind is NodeKind.ELEMENT:
                parts = {child.name: child.string() for child in item.children}
                members.append(_member(parts, texts))
    return tuple(members)


def _member(parts: Mapping[str, str], texts: Translations) -> Member:
    if "itextId" in parts:
        labels = texts.by_id.get(parts["itextId"], {})
    else:
        words = Text((parts.get("label", parts.get("name", "")),))
        labels = dict.fromkeys(texts.languages, words)
    return Member(parts.get("name", ""), labels, parts.get("cd_optional", "").lower() in _YES)

"""Read the texts and the controls of an XForm."""

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from charter_desktop.forms.definition import Choice, Itemset, Labels, Output, SetValue, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

_XFORMS = "http://www.w3.org/2002/xforms"
_ABOUT = frozenset({f"{{{_XFORMS}}}label", f"{{{_XFORMS}}}hint"})
_SET_VALUE = f"{{{_XFORMS}}}setvalue"
_JR = "{http://openrosa.org/javarosa}"
_X = f"{{{_XFORMS}}}"
_NO_LABELS: Labels = MappingProxyType({})
_CHOOSING = frozenset({"input", "select", "select1", "rank"})
_CONTROLS = frozenset({"input", "select", "select1", "trigger", "range", "upload", "rank", "secret"})


@dataclass(slots=True)
class Translations:
    """Every itext of a form by its id, then by form (`""`, image, guidance), then by language."""

    languages: tuple[str, ...] = ("",)
    default: str = ""
    by_id: dict[str, Labels] = field(default_factory=dict)
    guidance: dict[str, Labels] = field(default_factory=dict)

    def message(self, text: object) -> Labels:
        """Give a message that is either itself or a reference to an itext."""
        words = str(text or "")
        if words.startswith("jr:itext("):
            return self.by_id.get(_reference(words), {})
        return dict.fromkeys(self.languages, Text((words,))) if words else {}


class Control(NamedTuple):
    """One control of the body; an empty `tag` stands for a node without one."""

    tag: str = ""
    appearance: str = ""
    label: Labels = _NO_LABELS
    hint: Labels = _NO_LABELS
    guidance: Labels = _NO_LABELS
    itemset: Itemset | None = None
    media_type: str = ""
    start: str = ""
    end: str = ""
    step: str = ""


@dataclass(frozen=True, slots=True)
class RepeatControl:
    """A repeat of the body: its count and its look."""

    count: str = ""
    fixed: bool = False
    appearance: str = ""


@dataclass(slots=True)
class Body:
    """All controls by path."""

    controls: dict[str, Control] = field(default_factory=dict)
    repeats: dict[str, RepeatControl] = field(default_factory=dict)
    groups: dict[str, Control] = field(default_factory=dict)
    set_values: list[SetValue] = field(default_factory=list)


def read_texts(model: "etree._Element") -> Translations:
    """Read the itext of a model; the default language comes first."""
    translations = model.findall(f"{_X}itext/{_X}translation")
    texts = Translations()
    if not translations:
        return texts
    names = [one.get("lang", "") for one in translations]
    default = next((one.get("lang", "") for one in translations if one.get("default")), names[0])
    texts.languages = (default, *[name for name in names if name != default])
    texts.default = default
    for one in translations:
        _read_language(one, one.get("lang", ""), texts)
    return texts


def _read_language(translation: "etree._Element", language: str, texts: Translations) -> None:
    by_id: dict[str, dict[str, Text]] = texts.by_id  # type: ignore[assignment]  # why - filled here only
    guidance: dict[str, dict[str, Text]] = texts.guidance  # type: ignore[assignment]  # why - the same
    for entry in translation.iterfind(f"{_X}text"):
        name = entry.get("id", "")
        parts: tuple[str | Output, ...] | None = None
        image = ""
        for value in entry.iterfind(f"{_X}value"):
            form = value.get("form")
            if form is None or form == "long":
                parts = read_parts(value)
            elif form == "image":
                image = (value.text or "").rpartition("/")[2]
            elif form == "guidance":
                guidance.setdefault(name, {})[language] = Text(read_parts(value))
        if image or (parts and parts != ("-",)):
            by_id.setdefault(name, {})[language] = Text(parts or (), image)


def read_parts(element: "etree._Element") -> tuple[str | Output, ...]:
    """Read mixed text: words, and outputs where expressions stand."""
    if not len(element):
        text = element.text or ""
        return (text,) if text else ()
    parts: list[str | Output] = [(element.text or "").removeprefix(" ")]
    for child in element:
        if isinstance(child.tag, str) and etree.QName(child).localname == "output":
            parts.append(Output((child.get("value") or child.get("ref") or "").strip()))
        else:
            parts.append("".join(str(words) for words in child.itertext()))
        parts.append(child.tail or "")
    if isinstance(parts[-1], str):
        parts[-1] = parts[-1].removesuffix(" ")
    return tuple(part for part in parts if part)


def read_body(body: "etree._Element | None", texts: Translations) -> Body:
    """Read the controls of a body; controls inside repeats too."""
    found = Body()
    if body is not None:
        _walk(body, texts, found)
    return found


def _walk(elements: "Iterable[etree._Element]", texts: Translations, found: Body) -> None:
    for element in elements:
        tag = str(element.tag).rpartition("}")[2]
        if tag == "group":
            if element.get("ref"):
                found.groups[_path(element)] = _control("group", element, texts)
            _walk(element, texts, found)
        elif tag == "repeat":
            count = (element.get(f"{_JR}count") or "").strip()
            fixed = (element.get(f"{_JR}noAddRemove") or "").strip() == "true()"
            found.repeats[_path(element)] = RepeatControl(count, fixed, element.get("appearance", ""))
            _walk(element, texts, found)
        elif tag in _CONTROLS:
            path = _path(element)
            found.controls[path] = _control(tag, element, texts)
            if any(child.tag == _SET_VALUE for child in element):
                found.set_values += _set_values(element, path)


def _set_values(element: "etree._Element", path: str) -> "Iterable[SetValue]":
    for one in element.iterfind(f"{_X}setvalue"):
        events = tuple((one.get("event") or "").split())
        target = one.get("ref", "").strip()
        yield SetValue(target, one.get("value", "").strip(), one.text or "", events, path)


def _path(element: "etree._Element") -> str:
    text = element.get("ref") or element.get("nodeset") or ""
    if ":" not in text and " " not in text and text.startswith("/"):
        return text.rstrip("/")
    return "/" + "/".join(part.strip().rpartition(":")[2] for part in text.strip().strip("/").split("/"))


def _control(tag: str, element: "etree._Element", texts: Translations) -> Control:
    inside = {child.tag: child for child in element if child.tag in _ABOUT}
    hint = inside.get(f"{_X}hint")
    hint_id = _reference(hint.get("ref") or "") if hint is not None else ""
    return Control(
        tag=tag,
        appearance=(element.get("appearance") or "").strip(),
        label=_labels(inside.get(f"{_X}label"), texts),
        hint=_labels(hint, texts),
        guidance=texts.guidance.get(hint_id, {}),
        itemset=_itemset(element, texts) if tag in _CHOOSING else None,
        media_type=element.get("mediatype", ""),
        start=element.get("start", ""),
        end=element.get("end", ""),
        step=element.get("step", ""),
    )


def _labels(element: "etree._Element | None", texts: Translations) -> Labels:
    if element is None:
        return {}
    reference = (element.get("ref") or "").strip()
    if reference.startswith("jr:itext("):
        return texts.by_id.get(_reference(reference), {})
    parts = read_parts(element)
    return dict.fromkeys(texts.languages, Text(parts)) if parts else {}


def _reference(text: str) -> str:
    return text.strip().removeprefix("jr:itext(").removesuffix(")").strip().strip("'\"")


def _itemset(element: "etree._Element", texts: Translations) -> Itemset | None:
    query = (element.get("query") or "").strip()
    if not query and element.tag == f"{_X}input":
        return None
    source = element.find(f"{_X}itemset")
    if source is not None:
        value, label = source.find(f"{_X}value"), source.find(f"{_X}label")
        return Itemset(
            nodeset=(source.get("nodeset") or "").strip(),
            value=(value.get("ref") or "").strip() if value is not None else "name",
            label=(label.get("ref") or "").strip() if label is not None else "",
        )
    if query:
        return Itemset(query, "name", "label")
    items = element.findall(f"{_X}item")
    choices = tuple(_choice(item, texts) for item in items)
    return Itemset(choices=choices) if items else None


def _choice(item: "etree._Element", texts: Translations) -> Choice:
    value = item.find(f"{_X}value")
    name = (value.text or "") if value is not None else ""
    return Choice(name.strip(), _labels(item.find(f"{_X}label"), texts))

"""Read the XForm XML of a questionnaire into its definition."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from urllib.parse import quote

from lxml import etree

from charter_desktop.forms.collector import collector_paused
from charter_desktop.forms.compilation import program_of
from charter_desktop.forms.definition import (
    Bind,
    FormDefinition,
    Group,
    Question,
    Repeat,
    SetValue,
)
from charter_desktop.forms.form_error import FormError, FormFault
from charter_desktop.forms.xform_body import Control, RepeatControl, Translations, read_body, read_texts
from charter_desktop.forms.xform_figure import read_figure
from charter_desktop.forms.xform_kind import kind_of
from charter_desktop.forms.xpath.document import read_document
from charter_desktop.forms.xpath.tree import Item, Node

XFORMS = "http://www.w3.org/2002/xforms"
JAVAROSA = "http://openrosa.org/javarosa"
XHTML = "http://www.w3.org/1999/xhtml"
OURS = "urn:charter-desktop:xlsform:1"
ODK = "http://www.opendatakit.org/xforms"
_X = f"{{{XFORMS}}}"
_JR = f"{{{JAVAROSA}}}"
_CD = f"{{{OURS}}}"
_PLAIN = frozenset({"nodeset", "type"})
_NO_BIND = Bind()


def read_definition(xform: bytes) -> FormDefinition:
    """Read and check a form; raises FormError when it is not an XForm that we run."""
    with collector_paused():
        model, body, title = _parts(xform)
        definition = _Reader(model, body).read(title, xform)
        program_of(definition)
    return definition


def _parts(xform: bytes) -> "tuple[etree._Element, etree._Element | None, str]":
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        top = etree.fromstring(xform, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FormError(FormFault.NOT_XML, detail=str(error)) from error
    model = next(top.iter(f"{_X}model"), None)
    if model is None:
        raise FormError(FormFault.NO_MODEL)
    body = next(top.iter(f"{{{XHTML}}}body"), None)
    title = next(top.iter(f"{{{XHTML}}}title"), None)
    return model, body, (title.text or "") if title is not None else ""


def ascii_id(text: str) -> str:
    """Give a name as it stands in a field: printable ASCII, anything else percent-encoded."""
    if text.isascii() and text.isalnum():
        return text
    return quote(text, safe="-_.:")


@dataclass(frozen=True, slots=True)
class _Around:
    """What the groups around a node give to it: the id above, the commitment, whether rows repeat."""

    above: str = ""
    commitment: str = ""
    in_repeat: bool = False


class _Reader:
    def __init__(self, model: "etree._Element", body: "etree._Element | None") -> None:
        self._model = model
        self._spaces = {prefix or "": space for prefix, space in model.nsmap.items()}
        self._texts: Translations = read_texts(model)
        self._instances, self._sources = self._secondary()
        self._binds = {_path(bind.get("nodeset", "")): bind for bind in model.findall(f"{_X}bind")}
        found = read_body(body, self._texts)
        self._controls, self._repeats, self._groups = found.controls, found.repeats, found.groups
        self._moved = found.set_values
        self._form_id = ""

    def read(self, title: str, xform: bytes) -> FormDefinition:
        data = self._primary()
        root = self._group(data, (_local(data),), _Around())
        return FormDefinition(
            form_id=self._form_id,
            version=data.get("version", "") or data.get(f"{{{ODK}}}version", "") or "",
            title=title,
            sha256=hashlib.sha256(xform).hexdigest(),
            languages=self._texts.languages,
            default_language=self._texts.default,
            root=root,
            set_values=tuple(self._set_values()),
            instances=self._instances,
            sources=self._sources,
            itext=self._texts.by_id,
            spaces={**self._spaces, "jr": JAVAROSA, "cd": OURS},
            xform=xform,
        )

    def _primary(self) -> "etree._Element":
        instance = self._model.find(f"{_X}instance")
        data = (
            next((child for child in instance if isinstance(child.tag, str)), None)
            if instance is not None
            else None
        )
        if data is None:
            raise FormError(FormFault.NO_INSTANCE)
        self._form_id = data.get("id", "") or etree.QName(data).namespace or _local(data)
        if (
            data.find(f".//{_X}*[@encrypted]") is not None
            or self._model.find(f"{_X}submission[@base64RsaPublicKey]") is not None
        ):
            raise FormError(FormFault.ENCRYPTED)
        return data

    def _secondary(self) -> tuple[dict[str, Node], dict[str, str]]:
        instances: dict[str, Node] = {}
        sources: dict[str, str] = {}
        for instance in self._model.findall(f"{_X}instance")[1:]:
            name = instance.get("id", "")
            source = instance.get("src", "")
            if source:
                sources[name] = source
            else:
                root = read_document(instance, XFORMS, Item)
                instances[name] = root.children[0]
                instances[name].parent = None
        return instances, sources

    def _set_values(self) -> "list[SetValue]":
        found = list(self._moved)
        for element in self._model.findall(f"{_X}setvalue"):
            events = tuple((element.get("event") or "").split())
            found.append(
                SetValue(
                    _path(element.get("ref", "")),
                    element.get("value", "").strip(),
                    element.text or "",
                    events,
                )
            )
        return found

    def _bind(self, path: str) -> "tuple[Bind, Mapping[str, str], etree._Element | None]":
        element = self._binds.get(path)
        if element is None:
            return _NO_BIND, {}, None
        attributes = {str(key): str(text) for key, text in element.items()}
        if attributes.keys() <= _PLAIN:
            return _NO_BIND, {}, element
        get = attributes.get
        bind = Bind(
            relevant=_rule(get("relevant"), "true()"),
            required=_rule(get("required"), "false()"),
            readonly=_rule(get("readonly"), "false()"),
            constraint=_rule(get("constraint"), "true()"),
            calculate=get("calculate", "").strip(),
            constraint_message=self._texts.message(get(f"{_JR}constraintMsg")),
            required_message=self._texts.message(get(f"{_JR}requiredMsg")),
        )
        data = {key[len(_CD) :]: text for key, text in attributes.items() if key.startswith(_CD)}
        return bind, data, element

    def _ids(self, path: tuple[str, ...], around: _Around, data: Mapping[str, str]) -> tuple[str, str]:
        indicator = "" if around.in_repeat else data.get("indicator", "").strip()
        if indicator:
            return indicator, ascii_id(indicator)
        if around.above:
            return "", f"{around.above}/{ascii_id(path[-1])}"
        form = ascii_id(self._form_id).replace(":", "%3A")
        return "", f"{form}:{'/'.join(ascii_id(name) for name in path[1:])}"

    def _group(self, element: "etree._Element", path: tuple[str, ...], around: _Around) -> Group:
        key = "/" + "/".join(path)
        bind, data, _ = self._bind(key)
        indicator, group_id = self._ids(path, around, data)
        control, repeat = self._groups.get(key), self._repeats.get(key)
        within = _Around(
            group_id if len(path) > 1 else "",
            data.get("commitment", "").strip() or around.commitment,
            around.in_repeat or repeat is not None,
        )
        children = (
            self._node(child, (*path, _local(child)), within)
            for child in _once_each(element, self._repeats, key)
        )
        group = Group(
            path=path,
            question_id=group_id,
            children=tuple(children),
            bind=bind,
            appearance=control.appearance if control else "",
            label=control.label if control else {},
            hint=control.hint if control else {},
            indicator=indicator,
            commitment=within.commitment,
            shown=control is not None or repeat is not None or len(path) == 1,
            data=data,
        )
        return group if repeat is None else _as_repeat(group, repeat, element, around)

    def _node(self, element: "etree._Element", path: tuple[str, ...], around: _Around) -> Group | Question:
        key = "/" + "/".join(path)
        if key in self._repeats or key in self._groups or len(element) > 0:
            return self._group(element, path, around)
        return self._question(element, path, around)

    def _question(self, element: "etree._Element", path: tuple[str, ...], around: _Around) -> Question:
        key = "/" + "/".join(path)
        bind, data, raw = self._bind(key)
        indicator, question_id = self._ids(path, around, data)
        control = self._controls.get(key) or Control()
        data_type = (raw.get("type", "string") if raw is not None else "string").rpartition(":")[2]
        preload = _preload(raw)
        return Question(
            path=path,
            question_id=question_id,
            kind=kind_of(control, data_type, bind, preload, key),
            bind=bind,
            data_type=data_type,
            appearance=control.appearance,
            label=control.label,
            hint=control.hint,
            guidance=control.guidance,
            default=element.text or "",
            preload=preload,
            itemset=control.itemset,
            figure=read_figure(data, self._instances, self._texts),
            indicator=indicator,
            commitment=data.get("commitment", "").strip() or around.commitment,
            start=control.start,
            end=control.end,
            step=control.step,
            media_type=control.media_type,
            data=data,
        )


def _as_repeat(group: Group, control: RepeatControl, element: "etree._Element", around: _Around) -> Repeat:
    """Give a group as a repeat; a template holds no row of the repeats inside it, so they get one."""
    shared = {one.name: getattr(group, one.name) for one in fields(Group)}
    shared["appearance"] = control.appearance or group.appearance
    initial = max(int(element.get("rows-at-first") or 0), 1 if around.in_repeat else 0)
    return Repeat(**shared, count=control.count, initial=initial, fixed=control.fixed)


def _preload(bind: "etree._Element | None") -> str:
    kind = bind.get(f"{_JR}preload") if bind is not None else None
    return f"{kind}:{bind.get(f'{_JR}preloadParams', '')}" if kind and bind is not None else ""


def _local(element: "etree._Element") -> str:
    return str(element.tag).rpartition("}")[2]


def _path(text: str) -> str:
    """Give a path without prefixes and spaces."""
    if ":" not in text and " " not in text and text.startswith("/"):
        return text.rstrip("/")
    return "/" + "/".join(part.strip().rpartition(":")[2] for part in text.strip().strip("/").split("/"))


def _rule(text: str | None, idle: str) -> str:
    if not text:
        return ""
    stripped = text.strip()
    return "" if stripped.replace(" ", "") == idle else stripped


def _once_each(element: "etree._Element", repeats: Mapping[str, object], key: str) -> "list[etree._Element]":
    """Give each child name once: the template of a repeat, or else its first row, with its rows counted."""
    found: dict[str, etree._Element] = {}
    rows: dict[str, int] = {}
    for child in element:
        name = _local(child)
        template = child.get(f"{_JR}template") is not None
        rows[name] = rows.get(name, 0) + (0 if template else 1)
        if name not in found or template:
            found[name] = child
    for name, child in found.items():
        if f"{key}/{name}" in repeats:
            child.set("rows-at-first", str(rows[name]))
    return list(found.values())

"""Choices of a select: what its filter lets through, and how each is called."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.definition import Itemset, Kind, Question
from charter_desktop.forms.folding import bare
from charter_desktop.forms.host import FormHost
from charter_desktop.forms.instance import Leaf
from charter_desktop.forms.program import Role
from charter_desktop.forms.texts import Texts
from charter_desktop.forms.xpath.context import Context
from charter_desktop.forms.xpath.mistake import ExpressionError
from charter_desktop.forms.xpath.tree import Node


@dataclass(frozen=True, slots=True)
class ChoiceItem:
    """One choice as it is shown: its name, its label, and a picture's file name."""

    name: str
    label: str
    image: str = ""


def names_of(leaf: Leaf, host: FormHost) -> tuple[str, ...]:
    """Give the names that may be chosen now."""
    node = leaf.spec.node
    if not isinstance(node, Question) or node.itemset is None:
        return ()
    if node.itemset.choices:
        return tuple(choice.name for choice in node.itemset.choices)
    value = node.itemset.value
    return tuple(dict.fromkeys(child_text(item, value) for item in _items(leaf, host)))


def choices_of(leaf: Leaf, host: FormHost, texts: Texts, language: str) -> tuple[ChoiceItem, ...]:
    """Give the choices with their labels in a language."""
    node = leaf.spec.node
    if not isinstance(node, Question) or node.itemset is None:
        return ()
    if node.itemset.choices:
        return tuple(
            ChoiceItem(one.name, texts.words(one.labels, language, leaf), texts.image(one.labels, language))
            for one in node.itemset.choices
        )
    itemset = node.itemset
    found = (_choice(item, itemset, texts, language, leaf) for item in _items(leaf, host))
    return tuple({choice.name: choice for choice in found}.values())


def _choice(item: Node, itemset: Itemset, texts: Texts, language: str, leaf: Leaf) -> ChoiceItem:
    name = child_text(item, itemset.value)
    label = itemset.label
    if label.startswith("jr:itext("):
        entry = child_text(item, label.removeprefix("jr:itext(").removesuffix(")").strip())
        labels = texts.entry(entry)
        return ChoiceItem(name, texts.words(labels, language, leaf) or name, texts.image(labels, language))
    return ChoiceItem(name, child_text(item, label) or name)


def child_text(item: Node, path: str) -> str:
    """Give the text of a child by name."""
    wanted = path.strip().removeprefix("./")
    return next((child.string() for child in item.children if child.name == wanted), "")


def _items(leaf: Leaf, host: FormHost) -> Iterable[Node]:
    trigger = leaf.spec.triggers.get(Role.CHOICES)
    if trigger is None:
        return ()
    try:
        found = trigger.run(Context(host, leaf))
    except ExpressionError:
        return ()
    return found if isinstance(found, list) else ()


_MARKS = re.compile(r"\s*[;·,]\s*")
"""What stands between the labels of several choices."""


def choice_names(choices: Iterable[ChoiceItem], typed: str, *, several: bool) -> str:
    """Give the names of choices that were typed as labels, in any case and without accents; blank for none."""
    known = {bare(choice.label): choice.name for choice in choices}
    whole = known.get(bare(typed), "")
    if whole or not several:
        return whole
    names = [known.get(bare(one), "") for one in _MARKS.split(typed.strip()) if one]
    return " ".join(names) if all(names) else ""


def ordered_selection(leaf: Leaf, kind: Kind, typed: str, host: FormHost) -> str | Refusal:
    """Read what was chosen: names split on spaces, in the order of the choices.

    A choice that the filter excludes now but that was chosen before may stay.
    """
    names = names_of(leaf, host)
    chosen = typed.split() if kind is Kind.SELECT_MULTIPLE else [typed.strip()] if typed.strip() else []
    known = [*names, *(name for name in leaf.value.split() if name not in names)]
    wrong = [name for name in chosen if name not in known]
    if wrong:
        return Refusal(Fault.NOT_A_CHOICE, leaf.key, {"typed": " ".join(wrong)})
    return " ".join(sorted(set(chosen), key=known.index))

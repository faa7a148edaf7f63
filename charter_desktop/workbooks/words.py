"""Words of a questionnaire as they stand in cells: labels without markup, choices in every language."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from charter_desktop.forms.choices import child_text
from charter_desktop.forms.definition import Group, Itemset, Kind, Labels, Question
from charter_desktop.forms.folding import bare
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.xpath.tree import Node

_INSTANCE = re.compile(r"\s*instance\(\s*['\"]([^'\"]+)['\"]\s*\)")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_MARKS = re.compile(r"(?<!\\)(\*\*|__|[*_])(?=\S)(.+?)(?<=[^\s\\])\1(?!\w)")
_HEADING = re.compile(r"^#{1,6}\s+", re.MULTILINE)
_BACKSLASH = re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>&])")
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)\Z")
_MOMENT = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)")
_NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RANGE})
_MOST_DIGITS = 15
_FIRST_YEAR = 1900
BETWEEN = "; "
"""What stands between several choices in one cell."""
MOST_LETTERS = 32_767
"""A cell of Excel holds no more."""

CellValue = str | Decimal | date


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: its name, its words by language of the form, and the word that a cell shows."""

    name: str
    labels: Mapping[str, str]
    word: str


def plain(text: str) -> str:
    """Give the words of a label without markup."""
    bare_text = _TAG.sub("", _HEADING.sub("", text))
    return _BACKSLASH.sub(r"\1", _MARKS.sub(r"\2", _MARKS.sub(r"\2", bare_text))).strip()


def writable(text: str) -> str:
    """Leave out what no cell can hold."""
    return _UNWRITABLE.sub("", text)


def label_of(session: FormSession, place: str, node: Group | Question, language: str) -> str:
    """Name a place; one in a row that is not there yet by the words of the form alone."""
    if session.node(place) is not None:
        return plain(session.label(place, language))
    return plain(_in(node.label, language))


def hint_of(session: FormSession, place: str, node: Question, language: str) -> str:
    """Give the hint of a question."""
    if session.node(place) is not None:
        return plain(session.hint(place, language))
    return plain(_in(node.hint, language))


def languages_of(session: FormSession, language: str) -> tuple[str, str]:
    """Give the form's name of a language and of another one beside it; blank where there is none."""
    form = session.definition
    spoken = next((name for name in form.languages if f"({language})" in name), form.default_language)
    return spoken, next((name for name in form.languages if name != spoken), "")


def choices_of(session: FormSession, place: str, node: Question, language: str) -> tuple[Choice, ...]:
    """Give all choices of a question, also those that its filter leaves out now."""
    if node.kind is Kind.ACKNOWLEDGE:
        return (Choice("OK", {}, "OK"),)
    if node.itemset is None:
        return ()
    found = list(_listed(session, node.itemset)) or [
        (one.name, {language: one.label}) for one in session.choices(place, language)
    ]
    first: dict[str, str] = {}
    words = [bare(_word(labels, language)) for _, labels in found]
    for name, labels in found:
        word = _word(labels, language)
        unclear = not word or words.count(bare(word)) > 1 or ";" in word or "\n" in word
        first.setdefault(name, name if unclear else word)
    return tuple(Choice(name, labels, first[name]) for name, labels in dict(found).items())


def shown(  # noqa: PLR0911 - a kind each
    node: Question, text: str, choices: tuple[Choice, ...]
) -> CellValue:
    """Give what a cell shows for an answer's XForm text; dates and numbers as such where they fit."""
    if not text:
        return ""
    if node.itemset is not None:
        words = {choice.name: choice.word for choice in choices}
        chosen = text.split() if node.kind is Kind.SELECT_MULTIPLE else [text]
        return writable(BETWEEN.join(words.get(name, name) for name in chosen))
    if node.kind in _NUMBERS:
        return number_shown(text)
    if node.kind in {Kind.DATE, Kind.TODAY} and (found := _DATE.match(text)):
        return _day(int(found[1]), int(found[2]), int(found[3])) or text
    if node.kind is Kind.DATE_TIME and (found := _MOMENT.match(text)):
        return f"{found[3]}/{found[2]}/{found[1]} {found[4]}"
    if node.kind is Kind.TIME:
        return text[:5]
    return writable(text)


def number_shown(text: str) -> CellValue:
    """Give a number as one where a spreadsheet keeps all its digits, else as text."""
    digits = text.lstrip("-").replace(".", "").lstrip("0")
    is_number = re.fullmatch(r"-?\d+(\.\d+)?", text) is not None
    return Decimal(text) if is_number and len(digits) <= _MOST_DIGITS else writable(text)


def _day(year: int, month: int, day: int) -> date | None:
    """Give a date that Excel counts; March 1900 is the first that all programs count alike."""
    try:
        return date(year, month, day) if year > _FIRST_YEAR else None
    except ValueError:
        return None


def _word(labels: Mapping[str, str], language: str) -> str:
    return labels.get(language) or next((label for label in labels.values() if label), "")


def _listed(session: FormSession, itemset: Itemset) -> Iterator[tuple[str, dict[str, str]]]:
    """Give name and labels of every choice that the form itself lists."""
    for choice in itemset.choices:
        yield choice.name, _plain_labels(choice.labels)
    found = _INSTANCE.match(itemset.nodeset)
    root = session.definition.instances.get(found[1]) if found else None
    for item in _items(root) if root is not None else ():
        yield child_text(item, itemset.value), _item_labels(session, item, itemset.label)


def _items(instance: Node) -> Iterator[Node]:
    for root in instance.children:
        yield from (item for item in root.children if item.name == "item")


def _item_labels(session: FormSession, item: Node, label: str) -> dict[str, str]:
    if label.startswith("jr:itext("):
        entry = child_text(item, label.removeprefix("jr:itext(").removesuffix(")").strip())
        return _plain_labels(session.definition.itext.get(entry, {}))
    return {"": plain(child_text(item, label))}


def _plain_labels(labels: Labels) -> dict[str, str]:
    return {language: plain(text.plain()) for language, text in labels.items()}


def _in(labels: Labels, language: str) -> str:
    text = labels.get(language) or next(iter(labels.values()), None)
    return text.plain() if text is not None else ""

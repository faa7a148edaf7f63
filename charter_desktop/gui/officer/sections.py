"""The pages of a live questionnaire: what stands on each, in order, rows of repeats among it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from itertools import takewhile
from typing import TYPE_CHECKING

from charter_desktop.forms.definition import UNSEEN, Group, Kind, Question
from charter_desktop.forms.instance import Branch, Leaf, Place, Rows
from charter_desktop.gui.officer.markdown import as_plain
from charter_desktop.gui.officer.table_shape import table_columns

if TYPE_CHECKING:
    from charter_desktop.forms.session import FormSession

MOST_ROWS = 60
"""A page of more rows takes too long to build and too long to read."""
_META = "meta"
_GENERATED = "generated_table_list_label"
_SELECTS = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})


class ItemKind(Enum):
    """What an item of a page is: a question, head of a row, end of a repeat; a repeat or selects as a table."""

    QUESTION = "question"
    ROW = "row"
    REPEAT = "repeat"
    TABLE = "table"
    CHOICES = "choices"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on a page. `groups` are the ids of the groups and rows around it below the form.

    `columns` are the names of the questions of a repeat that stands as a table, `members` the ids of selects
    that stand as one.
    """

    id: str
    kind: ItemKind
    groups: tuple[str, ...]
    number: int = 0
    columns: tuple[str, ...] = ()
    members: tuple[str, ...] = ()

    def is_touched(self, touched: set[str]) -> bool:
        """Say whether it, what is around it or what is in it was touched."""
        if self.id in touched or touched.intersection(self.groups) or touched.intersection(self.members):
            return True
        return self.kind is ItemKind.TABLE and any(one.startswith(f"{self.id}[") for one in touched)


@dataclass(frozen=True, slots=True)
class Section:
    """One page of one questionnaire: `group` is the id it stands for, `part` counts long ones."""

    session: "FormSession"
    group: str
    title: str
    language: str
    items: tuple[Item, ...] = ()
    part: int = 0

    @property
    def place(self) -> str:
        """The id of this place in the list."""
        return f"{self.group}#{self.part}" if self.part else self.group

    def questions(self) -> Iterator[str]:
        """Give the ids of the questions on this page, hidden ones too."""
        for item in self.items:
            if item.kind is ItemKind.QUESTION:
                yield item.id
            elif item.kind is ItemKind.TABLE:
                yield from self.cells(item)
            else:
                yield from item.members

    def targets(self) -> Iterator[str]:
        """Give what one may want to go to: questions, and tables as a whole."""
        for item in self.items:
            if item.kind in {ItemKind.QUESTION, ItemKind.TABLE}:
                yield item.id
            else:
                yield from item.members

    def tables(self) -> Iterator[Item]:
        """Give the repeats that stand as tables."""
        return (item for item in self.items if item.kind is ItemKind.TABLE)

    def cells(self, table: Item) -> Iterator[str]:
        """Give the ids of the questions in a repeat that stands as a table, row by row."""
        for row in self.session.rows(table.id):
            for name in table.columns:
                yield f"{row}/{name}"

    def label(self, place: str) -> str:
        """Name a question, a group or a repeat, without markup."""
        return as_plain(self.session.label(place, self.language)) or place

    def address(self, question: str) -> str:
        """Name a question, one in a table with its row."""
        row, _, _ = question.rpartition("/")
        repeat = row.rpartition("[")[0]
        if not any(item.kind is ItemKind.TABLE and item.id == repeat for item in self.items):
            return self.label(question)
        number = self.session.rows(repeat).index(row) + 1
        return f"{self.label(repeat)} {number} · {self.label(question)}"

    def is_asked(self, question: str) -> bool:
        """Say whether an answer of a person counts here now."""
        session = self.session
        node = session.question(question)
        if node is None or node.kind is Kind.NOTE or not session.relevant(question):
            return False
        return not session.readonly(question) and not (node.bind.calculate and node.figure is None)

    def is_answered(self, question: str) -> bool:
        """Say whether there is an answer, or the reason why there is none."""
        filled = self.session.value(question) or self.session.part(question, "state")
        return bool(filled or self.session.cells(question))


def sections_of(session: "FormSession", language: str) -> Iterator[Section]:
    """Give the pages of a questionnaire in order; questions outside of groups make the first."""
    form = session.definition
    spoken = next((name for name in form.languages if f"({language})" in name), form.default_language)
    session.set_language(spoken)
    members = list(session.root.members.values())
    loose = tuple(item for one in members if not _is_group(one) for item in _items(one, ()))
    if loose:
        yield from _pages(Section(session, f"{form.form_id}:", form.title, spoken), loose)
    for place in members:
        node = place.spec.node
        if _is_group(place) and isinstance(node, Group) and node.shown and node.name != _META:
            whole = Section(session, node.question_id, "", spoken)
            named, items = _without_title(whole, tuple(_items(place, ())))
            title = as_plain(session.label(node.question_id, spoken)) or named or node.name
            yield from _pages(replace(whole, title=title), items)


def _without_title(whole: Section, items: tuple[Item, ...]) -> tuple[str, tuple[Item, ...]]:
    """Take the note out that pyxform makes of the label of a group of selects, and give its words."""
    first = items[0].id if items else ""
    if not first.rpartition("/")[2].startswith(_GENERATED):
        return "", items
    return whole.label(first), items[1:]


def _pages(whole: Section, items: tuple[Item, ...]) -> Iterator[Section]:
    for part, start in enumerate(range(0, len(items), MOST_ROWS)):
        title = f"{whole.title} ({part + 1})" if part else whole.title
        yield replace(whole, part=part, title=title, items=items[start : start + MOST_ROWS])


def _is_group(place: Place) -> bool:
    return isinstance(place, Branch | Rows)


def _items(place: Place, around: tuple[str, ...]) -> Iterator[Item]:
    """Walk a place and all below it, in the order of the form."""
    if isinstance(place, Leaf):
        node = place.spec.node
        if isinstance(node, Question) and node.kind not in UNSEEN:
            yield Item(place.key, ItemKind.QUESTION, around)
    elif isinstance(place, Rows) and table_columns(place.spec.node):
        yield Item(place.key, ItemKind.TABLE, around, columns=table_columns(place.spec.node))
    elif isinstance(place, Rows):
        for number, row in enumerate(place.rows, start=1):
            yield Item(row.key, ItemKind.ROW, (*around, place.key), number)
            yield from _members(list(row.members.values()), (*around, place.key, row.key))
        yield Item(place.key, ItemKind.REPEAT, around)
    elif isinstance(place, Branch):
        yield from _members(list(place.members.values()), (*around, place.key))


def _members(members: list[Place], around: tuple[str, ...]) -> Iterator[Item]:
    """Walk what is in a group; selects below one that only names their choices are taken together."""
    at = 0
    while at < len(members):
        together = _labelled(members, at)
        if together:
            yield Item(members[at].key, ItemKind.CHOICES, around, members=tuple(one.key for one in together))
        else:
            yield from _items(members[at], around)
        at += 1 + len(together)


def _labelled(members: list[Place], at: int) -> list[Place]:
    if not _looks(members[at], "label"):
        return []
    return list(takewhile(lambda one: _looks(one, "list-nolabel"), members[at + 1 :]))


def _looks(place: Place, appearance: str) -> bool:
    node = place.spec.node
    return isinstance(node, Question) and node.kind in _SELECTS and appearance in node.appearance.split()

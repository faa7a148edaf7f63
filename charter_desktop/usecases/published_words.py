"""The words of what is published, in one language: questions, choices, members, departments, codes."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from charter_desktop.domain.charter import Charter
from charter_desktop.domain.field import CITY, Field, without_rows
from charter_desktop.domain.plan import Action
from charter_desktop.forms.choices import child_text
from charter_desktop.forms.definition import FormDefinition, Itemset, Kind, Labels, Question
from charter_desktop.forms.xpath.tree import Node
from charter_desktop.reports.printed import short_day
from charter_desktop.usecases.city_view import CityView
from charter_desktop.usecases.english_texts import PART, Narrative, Translated, narratives
from charter_desktop.usecases.plan_actions import charter
from charter_desktop.usecases.publishable import JOINED
from charter_desktop.wording.sources import scheme_word
from charter_desktop.wording.voice import Voice

_INSTANCE = re.compile(r"instance\('([^']+)'\)")


@dataclass(frozen=True)
class Words:
    """Finds words for one view in one language."""

    view: CityView
    voice: Voice

    @property
    def language(self) -> str:
        """The language's code."""
        return self.voice.language

    @cached_property
    def charter(self) -> Charter:
        """The charter's clauses and terms."""
        return charter()

    def question(self, question_id: str) -> Question | None:
        """Find a question; answers in rows of a repeat belong to the question without the row."""
        return self.view.question(question_id)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {name: place for place, name in enumerate(self.view.questions)}

    def place(self, question_id: str) -> int:
        """Give a question's place among all questionnaires, to sort by."""
        return self._places.get(without_rows(question_id), len(self._places))

    def label(self, question_id: str) -> str:
        """Give a question's text, or its id where there is none."""
        question = self.question(question_id)
        return (self.text(question.label) if question else "") or question_id

    def address(self, question_id: str) -> str:
        """Give a question's text behind the code of its commitment: the same is asked about several."""
        question = self.question(question_id)
        code = question.commitment if question else ""
        return f"{code} · {self.label(question_id)}" if code else self.label(question_id)

    def text(self, labels: Labels) -> str:
        """Give a text in the language, else in the first one."""
        found = next((text for name, text in labels.items() if f"({self.language})" in name), None)
        found = found or next(iter(labels.values()), None)
        return found.plain() if found else ""

    def named(self, names: Mapping[str, str]) -> str:
        """Give a name whose languages are codes or named like `Spanish (es)`."""
        found = names.get(self.language)
        if found is None:
            mark = f"({self.language})"
            found = next((text for name, text in names.items() if mark in name), None)
        return found or next(iter(names.values()), "")

    def value(self, question_id: str, value: str) -> str:
        """Write a plain answer: choices by their labels, everything else as it stands."""
        question = self.question(question_id)
        if question is not None and question.kind is Kind.DATE:
            return short_day(value)
        if question is None or question.kind not in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}:
            return value
        labels = self.choices(without_rows(question_id))
        return ", ".join(labels.get(name, name) for name in value.split())

    def scheme(self, code: str) -> str:
        """Name an origin scheme, in the words of the city's questionnaire where it asks for it."""
        return self.choices("CX.6/scheme").get(code) or scheme_word(code, self.voice)

    def department(self, code: str) -> str:
        """Name a department, or several whose figures are one line; blank for the city."""
        if code == CITY:
            return ""
        if JOINED in code:
            return ", ".join(self.department(one) for one in code.split(JOINED))
        found = self.view.setup.department(code)
        if found is None and code == "coord":
            found = self.view.setup.department(CITY)
        return found.name if found else code

    @cached_property
    def _english(self) -> dict[Field, Narrative]:
        return {one.field: one for one in narratives(self.view) if one.standing is Translated.CURRENT}

    def english_of_action(self, action: Action, column: str) -> str:
        """Give a column in English where the city put these very words into English; else empty."""
        found = self._english.get(Field(CITY, "action", action.id, f"{PART}:{column}"))
        return found.english if found and found.text == action.text(column) else ""

    def action_text(self, action: Action, column: str) -> str:
        """Give a text column in the language of the document, as far as the city gave it."""
        english = self.english_of_action(action, column) if self.language == "en" else ""
        return english or action.text(column)

    def area(self, code: str) -> str:
        """Name a service area."""
        return next((self.named(area.names) for area in self.charter.areas if area.code == code), code)

    def choices(self, question_id: str) -> dict[str, str]:
        """Give the choices of a select by name, filters left out; empty where they are not known."""
        for form in reversed(self.view.definitions):
            question = form.by_id.get(question_id)
            if question and question.itemset:
                return dict(self._items(form, question.itemset))
        return {}

    def _items(self, form: FormDefinition, itemset: Itemset) -> Iterable[tuple[str, str]]:
        for choice in itemset.choices:
            yield choice.name, self.text(choice.labels) or choice.name
        found = _INSTANCE.search(itemset.nodeset)
        root = form.instances.get(found.group(1)) if found else None
        for item in _children(root) if root else ():
            name = child_text(item, itemset.value)
            yield name, self._item_label(form, itemset, item) or name

    def _item_label(self, form: FormDefinition, itemset: Itemset, item: Node) -> str:
        if not itemset.label.startswith("jr:itext("):
            return child_text(item, itemset.label)
        entry = child_text(item, itemset.label.removeprefix("jr:itext(").removesuffix(")").strip())
        return self.text(form.itext.get(entry, {}))


def _children(node: Node) -> Iterable[Node]:
    for child in node.children:
        if child.name == "item":
            yield child
        else:
            yield from _children(child)


def dimension_word(name: str, voice: Voice) -> str:
    """Name a dimension as the head of a column."""
    known = {**_dimensions_of_people(voice), **_dimensions_of_work(voice)}
    return known.get(name, name.replace("_", " ").capitalize())


def _dimensions_of_people(voice: Voice) -> dict[str, str]:
    say = voice.say
    return {
        "origin": say("wording", "Origin"),
        "sex": say("wording", "Sex"),
        "age": say("wording", "Age"),
        "grade": say("wording", "Grade"),
        "stage": say("wording", "Stage of school"),
        "household": say("wording", "Household"),
        "funnel_step": say("wording", "Step"),
        "nationality_group": say("wording", "Nationality"),
        "language": say("wording", "Language"),
        "cefr": say("wording", "Level"),
        "time_slot": say("wording", "Time of day"),
    }


def _dimensions_of_work(voice: Voice) -> dict[str, str]:
    say = voice.say
    return {
        "area": say("wording", "Service area"),
        "department": say("wording", "Department"),
        "buyer_unit": say("wording", "Unit"),
        "contract": say("wording", "Type of contract"),
        "firm_step": say("wording", "Step"),
        "clause_step": say("wording", "Step"),
        "peer_role": say("wording", "Part played"),
        "peer_review": say("wording", "Review"),
        "year": say("wording", "Year"),
        "money_source": say("wording", "Source of money"),
        "money_step": say("wording", "Amount"),
        "fund": say("wording", "EU fund"),
        "government": say("wording", "Level of government"),
        "channel": say("wording", "Channel"),
        "topic": say("wording", "Topic"),
        "complaint_outcome": say("wording", "Outcome"),
    }


def money_source_word(code: str, voice: Voice) -> str:
    """Name where money comes from."""
    say = voice.say
    known = {
        "own": say("wording", "own funds"),
        "national": say("wording", "national or regional"),
        "eu": say("wording", "European Union"),
        "other": say("wording", "other"),
    }
    return known.get(code, code)


def origin_word(code: str, voice: Voice) -> str:
    """Name where an action came from."""
    say = voice.say
    known = {
        "last plan": say("wording", "last plan"),
        "consultation": say("wording", "consultation"),
        "peer recommendation": say("wording", "peer recommendation"),
        "EU project": say("wording", "EU project"),
    }
    return known.get(code, code)

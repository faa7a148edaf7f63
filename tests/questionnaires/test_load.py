"""How long the core of a questionnaire takes to fill in, held to what a department can spare.

The figures are an estimate of a clerk with the tables at hand: one number is read and typed in 20 s
(a block pasted from Excel takes less, one that has to be looked up more), a question is read in 15 s,
a choice made in 40 s, a link or a name written in a minute, a narrative of two or three sentences in
two. What is asked only after a certain answer counts half. Members of a split that are shown on
demand are not counted.
"""

from collections.abc import Mapping
from math import prod

import pytest

from charter_desktop.forms.definition import UNSEEN, FormDefinition, Group, Kind, Question
from tests.questionnaires.sources import FORMS

READING, CELL, CHOICE, SHORT_TEXT, NARRATIVE = 15, 20, 40, 60, 120
"""Seconds."""
NARRATIVES = frozenset({"changed", "next_step", "done", "how", "legal_basis"})
"""Texts of several sentences, by name; all others are a line."""


def core(form: FormDefinition) -> list[Question]:
    return [
        question
        for question in form.questions()
        if question.kind not in UNSEEN and question.data["core"] == "yes"
    ]


def typed_cells(question: Question) -> int:
    """Count the innermost cells of a table: its totals are added up by the program."""
    if question.figure is None:
        return 0
    sizes = [
        sum(1 for member in dimension.members if not member.optional)
        for dimension in question.figure.dimensions
    ]
    return prod(sizes) * len(question.figure.measures)


def seconds(question: Question) -> int:
    if question.figure is not None:
        return READING + CELL * typed_cells(question)
    if question.kind in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.DATE}:
        return READING + CHOICE
    return READING + (NARRATIVE if question.name in NARRATIVES else SHORT_TEXT)


def conditional(form: FormDefinition) -> set[str]:
    """Give the paths of questions that stand under a condition, or are required on one only."""
    found = {question.key for question in core(form) if question.name == "evidence"}
    for node in form.nodes():
        if node.bind.relevant:
            inside = node.children if isinstance(node, Group) else (node,)
            found |= {child.key for child in inside}
    return found


def minutes(form: FormDefinition) -> float:
    rare = conditional(form)
    return sum(seconds(one) / (2 if one.key in rare else 1) for one in core(form)) / 60


def test_human_resources_type_at_most_150_numbers(forms: Mapping[str, FormDefinition]) -> None:
    assert sum(typed_cells(question) for question in core(forms["hr"])) <= 150


def test_human_resources_need_at_most_two_hours(forms: Mapping[str, FormDefinition]) -> None:
    assert minutes(forms["hr"]) <= 120


@pytest.mark.parametrize("name", [name for name in FORMS if name != "hr"])
def test_any_other_department_needs_at_most_45_minutes(
    forms: Mapping[str, FormDefinition], name: str
) -> None:
    assert minutes(forms[name]) <= 45

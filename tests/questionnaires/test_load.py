"""How long the core of a questionnaire takes to fill in, held to what a department can spare."""

from collections.abc import Mapping

import pytest

from charter_desktop.forms.definition import FormDefinition
from charter_desktop.forms.effort import core_questions, minutes, typed_cells
from tests.questionnaires.sources import FORMS


def test_human_resources_type_at_most_150_numbers(forms: Mapping[str, FormDefinition]) -> None:
    assert sum(typed_cells(question) for question in core_questions(forms["hr"])) <= 150


def test_human_resources_need_at_most_two_hours(forms: Mapping[str, FormDefinition]) -> None:
    assert minutes(forms["hr"]) <= 120


@pytest.mark.parametrize("name", [name for name in FORMS if name != "hr"])
def test_any_other_department_needs_at_most_45_minutes(
    forms: Mapping[str, FormDefinition], name: str
) -> None:
    assert minutes(forms[name]) <= 45

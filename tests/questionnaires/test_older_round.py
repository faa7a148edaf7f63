"""The education questionnaire of the round before, and how this round's finds its answers."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from charter_desktop.forms.definition import FormDefinition
from charter_desktop.forms.xform import read_definition


@pytest.fixture(scope="module")
def older(built: Path) -> FormDefinition:
    return read_definition((built / "older" / "edu-2024.xml").read_bytes())


def test_it_is_the_same_form_in_an_older_version(older: FormDefinition) -> None:
    assert (older.form_id, older.version) == ("edu", "2024.1")


def test_every_older_question_but_one_is_found_again(
    older: FormDefinition, forms: Mapping[str, FormDefinition]
) -> None:
    known = set(forms["edu"].by_id)
    known |= {was for question in forms["edu"].questions() if (was := question.data.get("was"))}
    assert set(older.by_id) - known == {"SP1.ED6"}


def test_a_renamed_question_says_what_it_was_called(
    older: FormDefinition, forms: Mapping[str, FormDefinition]
) -> None:
    for question_id, was in (("SP1.ED2", "SP1.ED5"), ("SP2.8/done", "SP2.8/account")):
        now = forms["edu"].by_id[question_id]
        then = older.by_id[was]
        assert now.data["was"] == was
        assert question_id not in older.by_id
        assert was not in forms["edu"].by_id
        assert (now.kind, now.label) == (then.kind, then.label)


def test_a_renamed_figure_kept_its_unit_and_its_split(
    older: FormDefinition, forms: Mapping[str, FormDefinition]
) -> None:
    now, then = forms["edu"].by_id["SP1.ED2"].figure, older.by_id["SP1.ED5"].figure
    assert now is not None
    assert then is not None
    assert (now.was, now.unit, now.dimensions) == ("SP1.ED5", then.unit, then.dimensions)

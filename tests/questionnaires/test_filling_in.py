"""The questionnaires in use: who runs a service decides what is asked, and rules say what is wrong."""

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from charter_desktop.domain.answer import CellKey
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Refusal
from charter_desktop.forms.definition import FormDefinition
from charter_desktop.forms.problems import ProblemKind
from charter_desktop.forms.session import FormSession
from tests.questionnaires.sources import AREAS, FORMS

Forms = Mapping[str, FormDefinition]
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SERVED = {
    "lang": "SP1.LA1",
    "hous": "SP1.HO1/allocations",
    "empl": "SP1.JB2",
    "health": "SP1.HE1",
    "soc": "SP1.SC1",
    "edu": "SP1.ED1",
}


def open_form(form: FormDefinition, competence: str = "") -> FormSession:
    draft = {}
    if competence:
        draft[Field(form.form_id, "answer", f"{form.form_id}:competence")] = competence
    return FormSession.load(form, draft, owner=form.form_id, clock=lambda: NOON, zone=UTC)


def answer(session: FormSession, question_id: str, typed: str) -> None:
    assert not isinstance(session.set(question_id, typed), Refusal)


def problems(session: FormSession) -> dict[str, ProblemKind]:
    return {problem.question_id: problem.kind for problem in session.problems()}


@pytest.mark.parametrize("name", FORMS)
def test_a_form_opens_empty_and_asks_for_its_core(forms: Forms, name: str) -> None:
    session = open_form(forms[name])
    found = problems(session)
    assert found
    assert set(found.values()) == {ProblemKind.REQUIRED}
    assert all(forms[name].by_id[one].data["core"] == "yes" for one in found)


@pytest.mark.parametrize("name", AREAS)
def test_the_competence_comes_from_what_the_coordinator_said(forms: Forms, name: str) -> None:
    source = forms[name].by_id[f"{name}:competence"].data["from"]
    assert source == f"CX.5/{AREAS[name]}"
    coordinator = open_form(forms["coord"])
    answer(coordinator, source, "other")
    department = open_form(forms[name], coordinator.value(source))
    assert department.relevant("SP2.8/steps")


@pytest.mark.parametrize("name", AREAS)
@pytest.mark.parametrize("competence", ["contracted", "shared", "other"])
def test_a_service_that_others_run_brings_the_advocacy_questions(
    forms: Forms, name: str, competence: str
) -> None:
    session = open_form(forms[name], competence)
    for part in ("steps", "provider", "done", "agreed"):
        assert session.relevant(f"SP2.8/{part}")
    assert problems(session).keys() >= {"SP2.8/steps", "SP2.8/provider", "SP2.8/done"}


@pytest.mark.parametrize("name", AREAS)
@pytest.mark.parametrize("competence", ["", "city"])
def test_a_service_of_the_city_itself_has_no_advocacy_questions(
    forms: Forms, name: str, competence: str
) -> None:
    session = open_form(forms[name], competence)
    assert not session.relevant("SP2.8")
    assert not any(one.startswith("SP2.8") for one in problems(session))


@pytest.mark.parametrize("name", AREAS)
def test_figures_that_another_authority_holds_stay_but_are_not_required(forms: Forms, name: str) -> None:
    assert SERVED[name] in problems(open_form(forms[name], "shared"))
    session = open_form(forms[name], "other")
    assert session.relevant(SERVED[name])
    assert not any(one.startswith("SP1") for one in problems(session) if not one.startswith("SP1.S"))
    assert not isinstance(session.set_part(SERVED[name], "state", "outside_competence"), Refusal)


def test_fully_asks_for_a_file_or_a_link(forms: Forms) -> None:
    session = open_form(forms["hr"])
    answer(session, "EM1.S/assessment", "partly")
    assert "EM1.S/evidence" not in problems(session)
    answer(session, "EM1.S/assessment", "fully")
    assert problems(session)["EM1.S/evidence"] is ProblemKind.REQUIRED
    answer(session, "EM1.S/evidence", "https://example.org/plan.pdf")
    assert "EM1.S/evidence" not in problems(session)


def test_a_good_practice_is_told_only_where_there_is_one(forms: Forms) -> None:
    session = open_form(forms["proc"])
    assert not session.relevant("BU1.S/practice_card/problem")
    answer(session, "BU1.S/practice", "yes")
    assert session.relevant("BU1.S/practice_card/problem")
    assert not session.relevant("BU2.S/practice_card/problem")


def test_evidence_is_asked_for_where_the_answer_is_yes(forms: Forms) -> None:
    session = open_form(forms["hr"])
    answer(session, "EM2.6/in_force", "no")
    assert not session.relevant("EM2.6/evidence")
    answer(session, "EM2.6/in_force", "yes")
    assert problems(session)["EM2.6/evidence"] is ProblemKind.REQUIRED


def test_the_charter_was_not_signed_in_the_future(forms: Forms) -> None:
    session = open_form(forms["coord"])
    answer(session, "CX.0/signed_on", "2026-03-02")
    assert problems(session)["CX.0/signed_on"] is ProblemKind.CONSTRAINT
    assert session.constraint_message("CX.0/signed_on", "Spanish (es)") == "La fecha no puede ser futura."
    answer(session, "CX.0/signed_on", "2010-02-10")
    assert "CX.0/signed_on" not in problems(session)


def test_a_source_with_another_criterion_gets_a_row(forms: Forms) -> None:
    session = open_form(forms["coord"])
    answer(session, "CX.6/differs", "yes")
    assert session.relevant("CX.6/source")
    assert not isinstance(session.add_row("CX.6/source"), Refusal)
    row = session.rows("CX.6/source")[0]
    answer(session, f"{row}/scheme", "country_of_birth")
    assert session.value(f"{row}/scheme") == "country_of_birth"


def test_no_help_and_some_help_for_bidders_exclude_each_other(forms: Forms) -> None:
    session = open_form(forms["proc"])
    answer(session, "BU3.5/forms", "workshops none")
    assert problems(session)["BU3.5/forms"] is ProblemKind.CONSTRAINT
    answer(session, "BU3.5/forms", "none")
    assert "BU3.5/forms" not in problems(session)


def test_the_plan_is_dated_only_once_an_organ_has_adopted_it(forms: Forms) -> None:
    session = open_form(forms["mayor"])
    assert not session.relevant("PL1.2/adopted_on")
    answer(session, "PL1.2/organ", "none")
    assert not session.relevant("PL1.2/adopted_on")
    answer(session, "PL1.2/organ", "council")
    for part in ("adopted_on", "reference", "evidence"):
        assert problems(session)[f"PL1.2/{part}"] is ProblemKind.REQUIRED


def test_a_request_is_named_where_the_city_supported_one(forms: Forms) -> None:
    session = open_form(forms["mayor"])
    answer(session, "PL4.2/any", "no")
    assert not session.relevant("PL4.2/supported")
    answer(session, "PL4.2/any", "yes")
    answer(session, "PL4.2/supported", "RQ1 RQ4")
    assert "PL4.2/supported" not in problems(session)
    assert problems(session)["PL4.2/how"] is ProblemKind.REQUIRED


def test_what_is_planned_committed_and_spent_is_never_added_to_one_another(forms: Forms) -> None:
    session = open_form(forms["fin"])
    for step, euros in (("planned", "1000"), ("committed", "800"), ("spent", "500")):
        for year in ("first", "second"):
            cell = CellKey.parse(f"numerator:money_source=own,money_step={step},year={year}")
            assert not isinstance(session.set_cell("PL1.5/by_source", cell, euros), Refusal)
    table = {str(key): number for key, number in session.table("PL1.5/by_source").items()}
    assert table["numerator:money_step=spent"] == "1000"
    assert table["numerator:money_step=planned"] == "2000"
    assert not table.get("numerator")


def test_the_languages_of_two_areas_make_no_sum(forms: Forms) -> None:
    session = open_form(forms["comms"])
    for area in ("housing", "health"):
        cell = CellKey.parse(f"numerator:area={area}")
        assert not isinstance(session.set_cell("PM1.3/number", cell, "6"), Refusal)
    table = {str(key): number for key, number in session.table("PM1.3/number").items()}
    assert not table.get("numerator")


def test_statistics_may_leave_the_commitments_to_others(forms: Forms) -> None:
    """Statistics has figures; its view is asked for, and nobody waits for it."""
    session = open_form(forms["stats"])
    assert not any(".S/" in one for one in problems(session))
    assert session.relevant("SP1.S/assessment")
    answer(session, "SP1.S/assessment", "fully")
    assert problems(session)["SP1.S/evidence"] is ProblemKind.REQUIRED


@pytest.mark.parametrize(
    ("name", "question", "cell"),
    [
        ("proc", "BU2.2", "numerator:clause_step=checks"),
        ("hr", "EM1.4", "numerator:funnel_step=hired,origin=eu,sex=f"),
        ("hous", "SP1.HO2", "numerator:origin=eu"),
        ("fin", "PL1.5/by_source", "numerator:money_source=own,money_step=spent,year=first"),
    ],
)
def test_a_table_without_a_grand_total_is_answered_by_its_cells(
    forms: Forms, name: str, question: str, cell: str
) -> None:
    session = open_form(forms[name])
    assert not isinstance(session.set_cell(question, CellKey.parse(cell), "12"), Refusal)
    assert problems(session).get(question) is not ProblemKind.REQUIRED

"""The indicators that nobody types follow from the answers, the plan and last round, and tell no hidden number."""

import csv
import io
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from charter_desktop.domain.answer import Answer, Cell, CellKey, State
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.view import CityAnswer, Standing
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import CityView, view_city
from charter_desktop.usecases.computed import comparable, computed
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.plan_actions import add_action, freeze_plan, set_action
from charter_desktop.usecases.published_figures import PublishedView
from charter_desktop.usecases.published_words import Words
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.record_answer import record_answer, record_part
from charter_desktop.usecases.submit import submit
from charter_desktop.wording.voice import Voice
from tests.rounds import SmallCity, must

WHOLE = {"title": "Courses", "commitments": "SP1", "department": "hr", "end": "2026-06-30",
         "budget": '[{"year":"2026","source":"own","planned":"5"}]'}  # fmt: skip


def told(workspace: Workspace) -> dict[tuple[str, str], tuple[Decimal, Decimal | None]]:
    view = view_city(workspace)
    found = computed(workspace, PublishedView(view, Words(view, Voice("en"))))
    return {(one.indicator, one.split): (one.numerator, one.denominator) for one in found}


def figure(number: str, **about: str) -> Value:
    cells = {CellKey("numerator"): Cell(State.VALUE, number)}
    return Answer(State.VALUE, cells=cells, about=about).to_value()


def test_the_plan_is_told_by_commitment_role_and_status(city: SmallCity) -> None:
    with city.open_city() as opened:
        must(add_action(opened, WHOLE))
        given_up = must(add_action(opened, {**WHOLE, "commitments": "EM1"}))
        must(set_action(opened, given_up, {"status": "cancelled"}, "No money"))
        must(freeze_plan(opened, "2000-2099"))
        found = told(opened)
    assert found["PL1.3", ""] == (1, 11)
    assert (found["PL1.3", "role=SP"], found["PL1.3", "role=EM"]) == ((1, 2), (0, 3))
    assert (found["PL1.4", "status=planned"], found["PL1.4", "status=cancelled"]) == ((1, None), (1, None))
    assert found["PL1.6", ""] == (0, 2)


def test_what_can_not_be_collected_is_counted_by_its_reason(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        must(record_part(book, "EM1.1", "state", "not_lawful"))
        must(record_part(book, "EM1.3", "state", "not_collected"))
        must(record_answer(book, "SP2.5", "4"))
        file = must(contribute(book, tmp_path)).sent.path
    with city.open_city() as opened:
        receive(opened, [file])
        found = told(opened)
    assert found["PL2.5", "reason=not_lawful"] == (1, None)
    assert found["PL2.5", "reason=not_collected"] == (1, None)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({}, {}, (1, 1)),
        ({"coverage": "90"}, {"coverage": "80"}, (1, 1)),
        ({"coverage": "90"}, {"coverage": "79.9"}, (0, 1)),
        ({}, {"comparable": "no"}, (0, 1)),
        ({"scheme": "nationality"}, {"scheme": "country_of_birth"}, (0, 1)),
        ({"definition": "all staff"}, {"definition": "permanent staff"}, (0, 1)),
        ({"scheme": "nationality"}, {}, (1, 1)),
        ({"coverage": "a lot"}, {"coverage": "80"}, (1, 1)),
    ],
)
def test_a_figure_is_comparable_with_the_same_definition_and_coverage(
    city: SmallCity, before: dict[str, str], after: dict[str, str], expected: tuple[int, int]
) -> None:
    with city.open_city() as opened:
        view = view_city(opened)
    assert comparable(both(view, figure("7", **before), figure("9", **after))) == expected
    assert comparable(both(view, {"state": "not_yet"}, figure("9", **after))) == (0, 0)


def test_an_indicator_that_several_answer_is_counted_once(city: SmallCity) -> None:
    with city.open_city() as opened:
        view = view_city(opened)
    answers = {name: Answer.from_value(figure("9")) for name in ("hr", "proc")}
    item = CityAnswer("SP2.5", Standing.SETTLED, answers["hr"], answers)
    previous = {f"{owner}/SP2.5": figure("7") for owner in ("hr", "proc", "city")}
    told = replace(view, setup=replace(view.setup, previous=previous), answers={"SP2.5": item})
    assert comparable(told) == (1, 1)


def both(view: CityView, before: Value, after: Value) -> CityView:
    """Look at the city as if HR had said this last round, and says that now."""
    item = CityAnswer("SP2.5", Standing.SETTLED, None, {"hr": Answer.from_value(after)})
    setup = replace(view.setup, previous={"hr/SP2.5": before})
    return replace(view, setup=setup, answers={**view.answers, "SP2.5": item})


def test_the_submission_carries_them_for_machines(city: SmallCity, tmp_path: Path) -> None:
    with city.open_city() as opened:
        must(add_action(opened, WHOLE))
        must(freeze_plan(opened, "2000-2099"))
        sent = must(submit(opened, tmp_path)).sent.path
    with zipfile.ZipFile(sent) as bundle:
        rows = list(csv.DictReader(io.StringIO(bundle.read("data/computed.csv").decode("utf-8-sig"))))
        body = bundle.read("data/submission.json").decode()
    assert {"indicator": "PL1.3", "split": "", "numerator": "1", "denominator": "11"} in rows
    assert '"computed":[{"denominator":"11","indicator":"PL1.3","numerator":"1"}' in body

"""Actions typed wrongly, proposed twice, withdrawn: refused with a place, or read with care."""

import json
from pathlib import Path

import pytest

from charter_desktop.domain.plan import Action
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.decide_proposal import accept_action
from charter_desktop.usecases.plan_actions import (
    add_action,
    list_actions,
    remove_action,
    set_action,
)
from charter_desktop.usecases.receive import receive
from tests.rounds import SmallCity, must

NEEDED = {"title": "Traineeships", "commitments": "EM1"}


def added(workspace: Workspace, **columns: str) -> Action:
    action_id = must(add_action(workspace, {**NEEDED, **columns}))
    return next(item for item in list_actions(workspace) if item.id == action_id)


def test_amounts_are_read_as_people_write_them_and_kept_exactly(city: SmallCity) -> None:
    budget = [{"year": "2026", "source": "own", "planned": "12.500,50", "spent": "0"}]
    with city.open_department("hr") as hr:
        action = added(hr, budget=json.dumps(budget), start="1/3/2026", end="2026-12-31")
    assert action.items("budget") == [{"year": "2026", "source": "own", "planned": "12500.5", "spent": "0"}]
    assert action.text("start") == "2026-03-01"


@pytest.mark.parametrize(
    ("column", "typed", "fault", "place"),
    [
        ("budget", '[{"planned":"NaN"}]', Fault.NOT_AN_AMOUNT, "budget 1 planned"),
        ("budget", '[{"planned":"1e9"}]', Fault.NOT_AN_AMOUNT, "budget 1 planned"),
        ("budget", '[{"planned":"-5"}]', Fault.NOT_AN_AMOUNT, "budget 1 planned"),
        ("budget", '[{"planned":"12 %"}]', Fault.NOT_AN_AMOUNT, "budget 1 planned"),
        ("budget", '[{"planned":"1.234"}]', Fault.AMBIGUOUS_NUMBER, "budget 1 planned"),
        ("budget", '[{"year":"26"}]', Fault.NOT_A_YEAR, "budget 1 year"),
        ("budget", '[{"planned":{"a":"b"}}]', Fault.BAD_VALUE, "budget 1 planned"),
        ("budget", '[{"amount":"1"}]', Fault.NO_SUCH_PART, "budget 1"),
        ("budget", '["x"]', Fault.BAD_VALUE, "budget 1"),
        ("budget", '{"planned":"1"}', Fault.BAD_VALUE, "budget"),
        ("budget", "[" * 2000, Fault.BAD_VALUE, "budget"),
        ("milestones", '[{"title":"x"},{"date":"31/02/2026"}]', Fault.NOT_A_DATE, "milestones 2 date"),
        ("indicators", '[{"target_date":"soon"}]', Fault.NOT_A_DATE, "indicators 1 target_date"),
        ("tags", '[["x"]]', Fault.BAD_VALUE, "tags 1"),
        ("title", "  ", Fault.EMPTY, "title"),
        ("title", "x" * 301, Fault.TOO_LONG, "title"),
        ("objective", "x" * 5_001, Fault.TOO_LONG, "objective"),
        ("end", "2025-01-01", Fault.END_BEFORE_START, "end"),
        ("commitments", ",", Fault.EMPTY, "commitments"),
    ],
)
def test_a_column_that_cannot_be_read_is_refused_with_its_place(
    city: SmallCity, column: str, typed: str, fault: Fault, place: str
) -> None:
    with city.open_department("hr") as hr:
        action = added(hr, start="2026-01-01")
        for refused in (
            set_action(hr, action.id, {column: typed}),
            add_action(hr, {**NEEDED, "start": "2026-01-01", column: typed}),
        ):
            assert isinstance(refused, Refusal)
            assert (refused.fault, refused.place) == (fault, place)
        assert list_actions(hr) == (action,)


def test_a_department_takes_its_proposal_back(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        action = added(hr)
        sent = must(contribute(AnswerBook.open(hr), tmp_path)).sent.path
        assert remove_action(hr, action.id, "moved to next year") is None
        assert list_actions(hr) == ()
        again = must(contribute(AnswerBook.open(hr), tmp_path)).sent.path
    with city.open_city() as workspace:
        receive(workspace, [sent])
        assert [item.id for item in list_actions(workspace)] == [action.id]
        receive(workspace, [again])
        assert list_actions(workspace) == ()


def test_a_department_can_not_accept_its_own_proposal(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        action = added(hr)
        refused = accept_action(hr, action.id)
    assert isinstance(refused, Refusal)
    assert refused.fault is Fault.NOT_A_CITY


def test_the_city_accepts_one_departments_proposal_and_keeps_its_own_actions(
    city: SmallCity, tmp_path: Path
) -> None:
    with city.open_department("hr") as hr:
        action = added(hr)
        sent = must(contribute(AnswerBook.open(hr), tmp_path)).sent.path
    with city.open_city() as workspace:
        receive(workspace, [sent])
        own = added(workspace, title="Our own")
        assert accept_action(workspace, action.id) is None
        must(set_action(workspace, action.id, {"title": "Agreed"}))
        found = {item.id: item for item in list_actions(workspace)}
    assert (found[own.id].owner, found[own.id].accepted) == ("city", True)
    changed = found[action.id]
    assert (changed.owner, changed.accepted, changed.text("title")) == ("hr", True, "Agreed")

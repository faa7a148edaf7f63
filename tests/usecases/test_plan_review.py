"""The plan of last round comes over and is reviewed: done, goes on in this plan, dropped with a reason."""

import json
from pathlib import Path

import pytest

from charter_desktop.domain.plan import Action
from charter_desktop.domain.plan_review import Outcome, Reviewed
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.carry_over import carry_over
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.earlier_actions import earlier_actions
from charter_desktop.usecases.last_plan import plan_of_submission, read_last_plan
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import (
    add_action,
    freeze_plan,
    list_actions,
    remove_action,
    set_action,
)
from charter_desktop.usecases.review_plan import list_reviewed, review_action
from charter_desktop.usecases.submit import submit
from tests.rounds import SmallCity, must
from tests.usecases.test_carry_over import next_round

BUDGET = '[{"year": "2024", "source": "own", "planned": "1000"}]'


@pytest.fixture
def last(city: SmallCity, tmp_path: Path) -> Path:
    """Give the city's file of a round with a frozen plan, changed since."""
    path = tmp_path / "last.charter"
    path.write_bytes(city.city.read_bytes())
    with must(open_workspace(path, city=True)) as opened:
        courses = must(add_action(opened, {"title": "Courses", "commitments": "SP1", "budget": BUDGET}))
        council = must(add_action(opened, {"title": "Council", "commitments": "PM3", "publish": "no"}))
        must(freeze_plan(opened, "2024-2025"))
        must(set_action(opened, courses, {"status": "late", "end": "2025-12-31"}))
        assert remove_action(opened, council, "no money") is None
        must(add_action(opened, {"title": "Campaign", "commitments": "PM1", "status": "done"}))
    return path


@pytest.fixture
def now(last: Path, tmp_path: Path) -> Workspace:
    opened = next_round(tmp_path)
    assert must(carry_over(opened, last)).actions == 3
    return opened


def named(workspace: Workspace, title: str) -> Reviewed:
    return next(one for one in must(list_reviewed(workspace)) if one.action.text("title") == title)


def plan(workspace: Workspace) -> dict[str, Action]:
    return {one.text("title"): one for one in list_actions(workspace) if one.accepted}


def test_the_plan_and_what_left_it_after_it_was_frozen_are_there_to_review(now: Workspace) -> None:
    with now:
        found = {
            one.action.text("title"): (one.outcome, one.late, one.left) for one in must(list_reviewed(now))
        }
        last_plan = read_last_plan(now)
    assert found == {
        "Courses": (None, True, False),
        "Campaign": (None, False, False),
        "Council": (None, False, True),
    }
    assert last_plan is not None
    assert last_plan.round == "2026"


def test_what_goes_on_comes_into_this_plan_under_the_same_id(now: Workspace) -> None:
    with now:
        one = named(now, "Courses")
        assert review_action(now, one.action.id, Outcome.CONTINUED) is None
        action = plan(now)["Courses"]
        assert named(now, "Courses").outcome is Outcome.CONTINUED
    assert (action.id, action.text("origin")) == (one.action.id, "last plan")
    assert action.items("budget") == json.loads(BUDGET)
    assert action.status.value == "late"


def test_said_otherwise_it_leaves_this_plan_and_comes_back_with_what_was_changed_in_it(
    now: Workspace,
) -> None:
    with now:
        name = named(now, "Courses").action.id
        assert review_action(now, name, Outcome.CONTINUED) is None
        must(set_action(now, name, {"title": "More courses"}))
        assert review_action(now, name, Outcome.DROPPED, "No money") is None
        assert plan(now) == {}
        assert (named(now, "Courses").outcome, named(now, "Courses").reason) == (Outcome.DROPPED, "No money")
        assert review_action(now, name, Outcome.CONTINUED) is None
        assert list(plan(now)) == ["More courses"]
        assert named(now, "Courses").reason == ""


def test_an_action_that_is_in_this_plan_already_is_left_as_it_is(now: Workspace) -> None:
    with now:
        name = named(now, "Courses").action.id
        assert review_action(now, name, Outcome.CONTINUED) is None
        must(set_action(now, name, {"title": "More courses"}))
        assert review_action(now, name, Outcome.CONTINUED, "as agreed") is None
        assert list(plan(now)) == ["More courses"]


def test_what_is_done_or_dropped_stays_out_of_this_plan(now: Workspace) -> None:
    with now:
        assert review_action(now, named(now, "Campaign").action.id, Outcome.DONE) is None
        assert review_action(now, named(now, "Council").action.id, Outcome.DROPPED, "No money") is None
        assert plan(now) == {}


def test_what_cannot_be_reviewed_is_refused_in_words(now: Workspace, city: SmallCity) -> None:
    with now, city.open_department("hr") as hr:
        name = named(now, "Courses").action.id
        refusals = [
            review_action(now, name, Outcome.DROPPED, "  "),
            review_action(now, "none", Outcome.DONE),
            review_action(hr, name, Outcome.DONE),
        ]
    faults = [one.fault for one in refusals if one is not None]
    assert faults == [Fault.NO_REASON, Fault.NO_SUCH_ACTION, Fault.NOT_A_CITY]


def test_a_city_without_a_last_plan_has_nothing_to_review(tmp_path: Path) -> None:
    with next_round(tmp_path) as opened:
        assert must(list_reviewed(opened)) == ()
        assert read_last_plan(opened) is None


def test_a_submission_tells_the_plan_that_was_published(last: Path, tmp_path: Path) -> None:
    with must(open_workspace(last, city=True)) as opened:
        file = must(submit(opened, tmp_path)).sent.path
    with next_round(tmp_path) as opened:
        assert must(carry_over(opened, file)).actions == 1
        one = named(opened, "Courses")
        assert review_action(opened, one.action.id, Outcome.CONTINUED) is None
        assert list(plan(opened)) == ["Courses"]


@pytest.mark.parametrize(
    "row",
    [
        "x",
        {"id": "a"},
        {"id": "a", "columns": {"title": 1}},
        {"id": "a", "columns": {"nonsense": "x"}},
        {"id": "a", "columns": {"budget": [["x"]]}},
        {"id": "a#b", "columns": {}},
        {"id": "ñ", "columns": {}},
    ],
)
def test_a_submission_whose_actions_have_another_shape_is_refused(row: object) -> None:
    with pytest.raises(ValueError, match=r".*"):
        plan_of_submission({"actions": [row]})  # type: ignore[list-item]  # why - what a foreign file may say


def test_the_plan_tells_what_became_of_the_published_actions_and_why(now: Workspace) -> None:
    with now:
        assert (
            review_action(now, named(now, "Courses").action.id, Outcome.CONTINUED, "the school asks for it")
            is None
        )
        assert review_action(now, named(now, "Council").action.id, Outcome.DROPPED, "No money") is None
        found = [
            (one.title, one.outcome, one.late, one.reason) for one in earlier_actions(now, view_city(now))
        ]
    assert found == [
        ("Campaign", None, False, ""),
        ("Courses", Outcome.CONTINUED, True, "the school asks for it"),
    ]


def test_a_round_that_took_nothing_over_tells_of_its_own_earlier_period(last: Path) -> None:
    with must(open_workspace(last, city=True)) as opened:
        must(freeze_plan(opened, "2026"))
        found = [(one.title, one.outcome) for one in earlier_actions(opened, view_city(opened))]
    assert found == [("Courses", Outcome.CONTINUED)]


def test_refusals_of_a_review_leave_nothing_behind(now: Workspace) -> None:
    with now:
        name = named(now, "Courses").action.id
        before = view_city(now).heads
        assert isinstance(review_action(now, name, Outcome.DROPPED), Refusal)
        assert view_city(now).heads == before

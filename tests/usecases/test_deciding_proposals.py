"""Proposals are accepted, accepted with changes, or declined with a reason; a changed one is open again."""

from pathlib import Path

import pytest

from charter_desktop.domain.field import Field
from charter_desktop.domain.plan import Action
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.decide_proposal import accept_action, decline_action
from charter_desktop.usecases.plan_actions import add_action, freeze_plan, list_actions, set_action
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.share import shared_heads
from tests.rounds import SmallCity, must


@pytest.fixture
def proposed(city: SmallCity) -> tuple[SmallCity, Workspace, str]:
    """HR proposed an action: give its open workspace and the action's id."""
    hr = city.open_department("hr")
    action = must(add_action(hr, {"title": "Traineeships", "commitments": "EM1", "start": "2026-02-01"}))
    return city, hr, action


def file_of(hr: Workspace, folder: Path, name: str = "hr.asice") -> Path:
    return must(contribute(AnswerBook.open(hr), folder, name=name)).sent.path


def only(workspace: Workspace) -> Action:
    (action,) = list_actions(workspace)
    return action


def test_a_declined_proposal_keeps_its_reason_until_its_department_changes_it(
    proposed: tuple[SmallCity, Workspace, str], tmp_path: Path
) -> None:
    city, hr, action = proposed
    first = file_of(hr, tmp_path)
    must(set_action(hr, action, {"objective": "Thirty people"}))
    second = file_of(hr, tmp_path, "hr-2.asice")
    hr.close()
    with city.open_city() as opened:
        receive(opened, [first])
        assert decline_action(opened, action, "No money") is None
        assert only(opened).declined == "No money"
        frozen = freeze_plan(opened, "2026")
        assert isinstance(frozen, Refusal)
        assert frozen.fault is Fault.NO_ACTIONS
        receive(opened, [first])
        assert only(opened).declined == "No money"
        receive(opened, [second])
        assert only(opened).is_open
        assert decline_action(opened, action, "Still no money", "hr") is None
        assert only(opened).declined == "Still no money"


def test_a_declined_proposal_can_be_accepted_later(
    proposed: tuple[SmallCity, Workspace, str], tmp_path: Path
) -> None:
    city, hr, action = proposed
    with hr:
        file = file_of(hr, tmp_path)
    with city.open_city() as opened:
        receive(opened, [file])
        assert decline_action(opened, action, "No money") is None
        assert accept_action(opened, action) is None
        assert (only(opened).accepted, only(opened).declined) == (True, None)
        (head,) = shared_heads(opened)[Field("city", "action", action, "declined:hr")]
        assert head.value is None


def test_accepting_with_changes_lays_the_citys_columns_over_the_proposal(
    proposed: tuple[SmallCity, Workspace, str], tmp_path: Path
) -> None:
    city, hr, action = proposed
    with hr:
        file = file_of(hr, tmp_path)
    with city.open_city() as opened:
        receive(opened, [file])
        refused = accept_action(opened, action, columns={"end": "2025-01-01"})
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.END_BEFORE_START
        assert only(opened).is_open
        assert accept_action(opened, action, columns={"title": "Paid traineeships"}) is None
        found = only(opened)
        assert (found.accepted, found.owner) == (True, "hr")
        assert (found.text("title"), found.text("start")) == ("Paid traineeships", "2026-02-01")


def test_what_cannot_be_declined_is_refused_in_words(
    proposed: tuple[SmallCity, Workspace, str], tmp_path: Path
) -> None:
    city, hr, action = proposed
    with hr:
        file = file_of(hr, tmp_path)
        assert decline_action(hr, action, "x") == Refusal(Fault.NOT_A_CITY, str(hr.path))
    with city.open_city() as opened:
        receive(opened, [file])
        faults = [decline_action(opened, action, "  "), decline_action(opened, "none", "x")]
        assert decline_action(opened, action, "No money") is None
        faults.append(decline_action(opened, action, "No money"))
        assert accept_action(opened, action) is None
        faults.append(decline_action(opened, action, "No money"))
    assert [one.fault for one in faults if one is not None] == [
        Fault.NO_REASON,
        Fault.NO_SUCH_ACTION,
        Fault.ALREADY_DECLINED,
        Fault.ALREADY_IN_PLAN,
    ]

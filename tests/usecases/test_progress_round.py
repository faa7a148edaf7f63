"""A progress round: the plan comes along, departments say how far their actions are, nothing newer is hidden."""

import json
from pathlib import Path

import pytest

from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan import Action, Status
from charter_desktop.domain.plan_reports import STATE, reported
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Author, Revision
from charter_desktop.domain.view import heads
from charter_desktop.store import documents
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.decide_proposal import accept_action
from charter_desktop.usecases.departments import list_departments
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import (
    add_action,
    freeze_plan,
    frozen_plan,
    list_actions,
    remove_action,
    set_action,
)
from charter_desktop.usecases.progress_round import start_progress
from charter_desktop.usecases.receive import Outcome, receive
from charter_desktop.usecases.setup import read_setup
from tests.rounds import SmallCity, must, send

COURSES = {"title": "Language courses", "commitments": "SP1", "end": "2027-06-30", "status": "planned"}

PLANNED = {"year": "2026", "source": "own", "planned": "5000"}


@pytest.fixture
def last(city: SmallCity, tmp_path: Path) -> Path:
    """A city with a frozen plan: one action of HR, one of its own that procurement does, one nobody's."""
    with city.open_department("hr", "hr-last.charter") as hr:
        proposed = must(add_action(hr, {**COURSES, "risks": "few teachers"}))
        file = send(hr, tmp_path, {"EM2.6": "A rule"}, "hr.asice")
    with city.open_city("last.charter") as opened:
        receive(opened, [file])
        assert accept_action(opened, proposed) is None
        must(set_action(opened, proposed, {"lessons": "begin early"}))
        must(add_action(opened, {"title": "Clauses", "commitments": "BU1", "department": "PROC"}))
        must(add_action(opened, {"title": "Day of the city", "commitments": "PM1"}))
        steps = [{"title": "First course", "date": "2027-01-10"}]
        must(set_action(opened, proposed, {"budget": json.dumps([PLANNED]), "milestones": json.dumps(steps)}))
        must(freeze_plan(opened, "2026-2027"))
    return tmp_path / "last.charter"


@pytest.fixture
def progress(last: Path, tmp_path: Path) -> Path:
    with must(open_workspace(last, city=True)) as opened:
        made = must(start_progress(opened, tmp_path / "progress.charter", "2027", deadline="30/06/2027"))
        made.workspace.close()
        assert (made.actions, made.departments) == (3, ("hr", "proc"))
    return tmp_path / "progress.charter"


def department(progress: Path, name: str, folder: Path) -> Workspace:
    with must(open_workspace(progress, city=True)) as opened:
        sent = must(invite(opened, name, folder)).path
    return must(accept(sent, folder / f"{name}-progress.charter", f"Nadie de {name}", "Officer"))


def named(workspace: Workspace, title: str) -> Action:
    return next(one for one in list_actions(workspace) if one.text("title") == title)


def report(workspace: Workspace, folder: Path, name: str) -> Path:
    return must(contribute(AnswerBook.open(workspace), folder, name=name)).sent.path


def test_the_plan_comes_along_and_asks_nothing_else(last: Path, progress: Path) -> None:
    with must(open_workspace(last, city=True)) as opened:
        before = {one.id: one for one in list_actions(opened) if one.accepted}
        frozen = frozen_plan(opened)
        assert frozen is not None
        plan = documents.content(opened, frozen[0].sha256)
    with must(open_workspace(progress, city=True)) as opened:
        assert {one.id: one for one in list_actions(opened)} == before
        found = frozen_plan(opened)
        assert found is not None
        assert documents.content(opened, found[0].sha256) == plan
        setup = read_setup(opened)
        assert (setup.city, setup.round, setup.progress) == ("Ejemplia", "2027", True)
        listed = [(one.id, one.deadline, one.forms) for one in list_departments(opened)]
        assert listed == [("hr", "2027-06-30", ()), ("proc", "2027-06-30", ())]
        assert view_city(opened).undecided == ()


def test_a_department_gets_its_actions_and_reports_only_how_far_they_are(
    progress: Path, tmp_path: Path
) -> None:
    with department(progress, "hr", tmp_path) as hr:
        (action,) = list_actions(hr)
        assert (action.text("title"), action.text("lessons")) == ("Language courses", "begin early")
        step = {"title": "First course", "date": "2027-01-10"}
        milestones = json.dumps([{**step, "reached": "2027-01-12"}])
        must(
            set_action(
                hr, action.id, {"status": "running", "title": "Language courses", "milestones": milestones}
            )
        )
        must(set_action(hr, action.id, {"budget": json.dumps([{**PLANNED, "committed": "", "spent": "70"}])}))
        cheaper, more = json.dumps([{**PLANNED, "planned": "1"}]), json.dumps([PLANNED, PLANNED])
        for change in (
            {"title": "Another"}, {"end": "2029-01-01"}, {"objective": "more"}, {"budget": cheaper}, {"budget": more},
            {"milestones": json.dumps([step, {"title": "Invented"}])}
        ):  # fmt: skip
            refused = set_action(hr, action.id, change)
            assert isinstance(refused, Refusal)
            assert refused.fault is Fault.ONLY_STATE
        gone = remove_action(hr, action.id, "not ours")
        assert gone is not None
        assert gone.fault is Fault.ONLY_STATE
        must(add_action(hr, {"title": "A new idea", "commitments": "SP1"}))
        file = report(hr, tmp_path, "hr-now.asice")
    with must(open_workspace(progress, city=True)) as opened:
        assert [line.outcome for line in receive(opened, [file])] == [Outcome.MERGED]
        courses = named(opened, "Language courses")
        assert (courses.status, courses.owner, courses.accepted) == (Status.RUNNING, "hr", True)
        assert courses.items("milestones") == [{**step, "reached": "2027-01-12"}]
        assert courses.text("risks") == "few teachers"
        assert courses.items("budget") == [{**PLANNED, "spent": "70"}]
        assert not named(opened, "A new idea").accepted


def test_the_citys_own_action_shows_what_the_department_does(progress: Path, tmp_path: Path) -> None:
    with department(progress, "proc", tmp_path) as proc:
        (action,) = list_actions(proc)
        must(set_action(proc, action.id, {"status": "done", "status_date": "2027-02-01"}))
        file = report(proc, tmp_path, "proc.asice")
    with must(open_workspace(progress, city=True)) as opened:
        receive(opened, [file])
        clauses = named(opened, "Clauses")
        assert (clauses.owner, clauses.status) == (CITY, Status.DONE)
        assert len(list_actions(opened)) == 3


def test_the_citys_word_lies_over_the_state_until_the_department_says_something_newer(
    progress: Path, tmp_path: Path
) -> None:
    with department(progress, "hr", tmp_path) as hr, must(open_workspace(progress, city=True)) as opened:
        (action,) = list_actions(hr)
        must(set_action(opened, action.id, {"status": "late", "title": "Courses"}))
        assert named(opened, "Courses").status is Status.LATE
        must(set_action(hr, action.id, {"status": "running"}))
        receive(opened, [report(hr, tmp_path, "1.asice")])
        assert named(opened, "Courses").status is Status.RUNNING
        must(set_action(opened, action.id, {"status": "stopped"}, "told by the mayor"))
        assert named(opened, "Courses").status is Status.STOPPED
        must(set_action(hr, action.id, {"difficulties": "no rooms"}))
        receive(opened, [report(hr, tmp_path, "2.asice")])
        assert named(opened, "Courses").status is Status.STOPPED
        assert named(opened, "Courses").text("difficulties") == "no rooms"
        must(set_action(hr, action.id, {"status": "done"}))
        receive(opened, [report(hr, tmp_path, "3.asice")])
        assert named(opened, "Courses").status is Status.DONE


def test_in_an_ordinary_round_a_newer_state_shows_as_well(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr", "hr.charter") as hr, city.open_city() as opened:
        action = must(add_action(hr, COURSES))
        receive(opened, [report(hr, tmp_path, "1.asice")])
        assert accept_action(opened, action) is None
        must(set_action(opened, action, {"status": "late", "title": "Courses"}))
        must(set_action(hr, action, {"status": "done", "title": "Other words"}))
        receive(opened, [report(hr, tmp_path, "2.asice")])
        (found,) = list_actions(opened)
        assert (found.status, found.text("title")) == (Status.DONE, "Courses")


def test_a_word_of_an_older_program_that_names_no_basis_stays() -> None:
    def made(owner: str, column: str, value: str) -> Revision:
        where = Field(owner, "action", "a", column)
        return Revision.make(where, value, author=Author(owner, "N"), at="2026-11-01T10:00:00Z")

    found = heads(
        [made("hr", "status", "running"), made(CITY, "status", "late"), made(CITY, "accepted", "hr")]
    )
    assert reported(found)[Field(CITY, "action", "a", "status")] == "late"
    assert "title" not in STATE


def test_an_invitation_again_leaves_what_was_reported(progress: Path, tmp_path: Path) -> None:
    with department(progress, "hr", tmp_path) as hr:
        (action,) = list_actions(hr)
        must(set_action(hr, action.id, {"status": "running"}))
    with must(open_workspace(progress, city=True)) as opened:
        again = must(invite(opened, "hr", tmp_path / "again")).path
    with must(accept(again, tmp_path / "hr-progress.charter", "Nadie de hr", "Officer")) as hr:
        assert list_actions(hr)[0].status is Status.RUNNING


def test_without_a_plan_or_a_name_there_is_no_progress_round(
    city: SmallCity, last: Path, tmp_path: Path
) -> None:
    into = tmp_path / "progress.charter"
    with city.open_city() as opened:
        refused = start_progress(opened, into, "2027")
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.NO_ACTIONS
    with must(open_workspace(last, city=True)) as opened:
        for label, deadline, fault in ((" ", "", Fault.EMPTY), ("2027", "soon", Fault.NOT_A_DATE)):
            refused = start_progress(opened, into, label, deadline=deadline)
            assert isinstance(refused, Refusal)
            assert refused.fault is fault
        folder = tmp_path / "out"
        folder.mkdir()
        (folder / "invitation-proc.asice").write_bytes(b"another")
        refused = start_progress(opened, into, "2027", invitations=folder)
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.ALREADY_THERE
        assert [path.name for path in folder.iterdir()] == ["invitation-proc.asice"]
    assert not into.exists()


def test_what_happened_since_the_plan_was_frozen_comes_along(last: Path, tmp_path: Path) -> None:
    with must(open_workspace(last, city=True)) as opened:
        must(set_action(opened, named(opened, "Clauses").id, {"status": "running"}))
        assert remove_action(opened, named(opened, "Day of the city").id, "no money") is None
        made = must(start_progress(opened, tmp_path / "1.charter", "2027"))
        made.workspace.close()
    with must(open_workspace(tmp_path / "1.charter", city=True)) as opened:
        assert named(opened, "Clauses").status is Status.RUNNING
        assert len(list_actions(opened)) == made.actions == 3


def test_an_action_added_after_freezing_waits_and_a_plan_never_frozen_is_asked_whole(
    last: Path, city: SmallCity, tmp_path: Path
) -> None:
    with must(open_workspace(last, city=True)) as opened:
        must(add_action(opened, {"title": "Later", "commitments": "PM1"}))
        made = must(start_progress(opened, tmp_path / "1.charter", "2027"))
        made.workspace.close()
        assert made.actions == 3
    with city.open_city() as opened:
        must(add_action(opened, {"title": "Later", "commitments": "PM1"}))
        made = must(start_progress(opened, tmp_path / "2.charter", "2027"))
        made.workspace.close()
        assert (made.actions, made.departments) == (1, ())

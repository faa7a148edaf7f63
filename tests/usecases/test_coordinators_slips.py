"""What a coordinator gets wrong in a hurry is refused or asked about, and says what is the matter."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from charter_desktop.domain.answer import Answer, CellKey
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.settings.clock import now
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.check import check
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.decide_proposal import accept_action
from charter_desktop.usecases.decided_value import with_agreed_cells
from charter_desktop.usecases.departments import assign
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import add_action, freeze_plan, list_actions, set_action
from charter_desktop.usecases.progress_round import start_progress
from charter_desktop.usecases.receive import Outcome, receive
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.retention import set_retention
from charter_desktop.usecases.retract import restore, retract
from charter_desktop.usecases.settle import settle
from charter_desktop.usecases.trust import accept_trust, list_trust, revoke_trust
from tests.rounds import SmallCity, copy_of, must, send

COURSES = {"title": "Courses", "commitments": "SP1"}
MANY = {"f": "400", "m": "500", "unknown": "100"}


def fault_of(result: object) -> Fault:
    assert isinstance(result, Refusal), result
    return result.fault


def table(numerator: str, denominator: str) -> Value:
    cells = {"numerator": numerator, "denominator": denominator}
    return {
        "state": "value",
        "cells": {key: {"state": "value", "value": text} for key, text in cells.items()},
    }


def send_table(workspace: Workspace, folder: Path, women: str, name: str) -> Path:
    book = AnswerBook.open(workspace)
    for measure, more in (("numerator", "0"), ("denominator", "9")):
        for sex, number in {**MANY, "f": women}.items():
            must(
                record_answer(book, "EM1.1", more.strip("0") + number, cell=CellKey.of(measure, {"sex": sex}))
            )
    return must(contribute(book, folder, name=name)).sent.path


# decisions


def test_a_total_that_is_typed_keeps_the_whole_on_which_all_sides_agree() -> None:
    typed: Value = {"state": "value", "cells": {"numerator": {"state": "value", "value": "8395"}}}
    kept = with_agreed_cells(typed, [table("8370", "9188"), table("8390", "9188"), None])
    assert kept == (table("8395", "9188"),)
    assert with_agreed_cells(typed, [table("8370", "9188"), table("8390", "9190")]) is None
    assert with_agreed_cells(typed, [table("8", "9"), table("7", "9")]) is None
    assert with_agreed_cells(typed, [table("8370", "9188"), {"state": "not_yet"}]) == (table("8395", "9188"),)
    rounded = replace(Answer.from_value(table("8370", "9190")), rounded=True).to_value()
    kept = with_agreed_cells(typed, [rounded, rounded])
    assert kept is not None
    assert Answer.from_value(kept[0]).rounded


def test_a_table_is_not_decided_by_one_number(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        copy = copy_of(hr, "copy.charter")
        files = [send_table(hr, tmp_path, "400", "a.asice")]
    with must(open_workspace(copy)) as other:
        files.append(send_table(other, tmp_path, "450", "b.asice"))
    with city.open_city() as opened:
        receive(opened, files)
        refused = settle(opened, "hr/answer/EM1.1", value="1050", reason="counted again")
        assert fault_of(refused) is Fault.WHOLE_TABLE
        whole = '{"cells":{"numerator:sex=f":{"state":"value","value":"450"}},"state":"value"}'
        decided = must(settle(opened, "hr/answer/EM1.1", value=whole, reason="counted again"))
        assert [str(key) for key in Answer.from_value(decided.value).cells] == ["numerator:sex=f"]


# files


def test_a_folder_is_told_from_a_file_that_is_missing(city: SmallCity, tmp_path: Path) -> None:
    with city.open_city() as opened:
        lines = receive(opened, [tmp_path, tmp_path / "none.asice"])
    assert [fault_of(line.refusal) for line in lines] == [Fault.IS_A_FOLDER, Fault.NO_SUCH_FILE]


def test_a_key_that_was_revoked_is_not_called_another_key(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        files = [send(hr, tmp_path, {"EM2.6": text}, f"{text}.asice") for text in ("one", "two")]
    with city.open_city() as opened:
        receive(opened, files[:1])
        must(revoke_trust(opened, "hr"))
        (line,) = receive(opened, files[1:])
        assert line.outcome is Outcome.PARKED
        assert line.refusal is not None
        assert line.refusal.fault is Fault.KEY_REVOKED
        assert line.refusal.facts["person"] == "Clara Ficticia"
        _, merged = must(accept_trust(opened, list_trust(opened)[0].code))
        assert [one.outcome for one in merged] == [Outcome.MERGED]


def test_what_counts_already_is_not_taken_back_in(city: SmallCity, contributions: list[Path]) -> None:
    with city.open_city() as opened:
        (line,) = receive(opened, contributions[:1])
        assert fault_of(restore(opened, line.sha256)) is Fault.COUNTS_ALREADY
        must(retract(opened, line.sha256))
        must(restore(opened, line.sha256))
        assert fault_of(restore(opened, line.sha256)) is Fault.COUNTS_ALREADY


# the round


def test_raw_figures_are_not_given_up_before_the_round_is_over(city: SmallCity) -> None:
    today = now().astimezone().date()
    yesterday, soon, later = ((today + timedelta(days=days)).isoformat() for days in (-1, 10, 30))
    with city.open_city() as opened:
        assert fault_of(set_retention(opened, yesterday)) is Fault.KEPT_TOO_SHORT
        assert must(set_retention(opened, soon)) == soon
        must(assign(opened, "hr", "HR", forms=[], deadline=later))
        assert fault_of(set_retention(opened, soon)) is Fault.KEPT_TOO_SHORT
        assert must(set_retention(opened, later)) == later
        assert must(set_retention(opened, yesterday, force=True)) == yesterday


def test_a_progress_round_has_a_name_of_its_own(city: SmallCity, tmp_path: Path) -> None:
    with city.open_city() as opened:
        must(add_action(opened, {**COURSES, "department": "hr"}))
        must(freeze_plan(opened, "2026-2027"))
        refused = start_progress(opened, tmp_path / "p.charter", "2026")
    assert fault_of(refused) is Fault.SAME_ROUND
    assert not (tmp_path / "p.charter").exists()


# the plan


@pytest.mark.parametrize(
    ("column", "typed", "fault"),
    [
        ("budget", '[{"year":"2026","source":"casa","planned":"5"}]', Fault.BAD_VALUE),
        ("department", "nope", Fault.NO_SUCH_DEPARTMENT),
        ("origin", "nope", Fault.BAD_VALUE),
        ("publish", "maybe", Fault.BAD_VALUE),
        ("indicators", '[{"name":"","baseline":"1"}]', Fault.EMPTY),
        ("milestones", '[{"date":"2026-05-01"}]', Fault.EMPTY),
    ],
)
def test_nonsense_stays_out_of_the_plan(city: SmallCity, column: str, typed: str, fault: Fault) -> None:
    with city.open_city() as opened:
        assert fault_of(add_action(opened, {**COURSES, column: typed})) is fault
        action = must(add_action(opened, COURSES))
        assert fault_of(set_action(opened, action, {column: typed})) is fault
        assert list_actions(opened)[0].columns.keys() == {"title", "commitments"}


def test_a_status_has_its_own_reason_and_its_own_day(city: SmallCity) -> None:
    with city.open_city() as opened:
        action = must(add_action(opened, COURSES))
        must(set_action(opened, action, {"status": "stopped", "status_date": "2026-06-01"}, "No money"))
        (stopped,) = list_actions(opened)
        assert (stopped.text("status_reason"), stopped.text("status_date")) == ("No money", "2026-06-01")
        must(set_action(opened, action, {"status": "running"}))
        (running,) = list_actions(opened)
        assert (running.text("status_reason"), running.text("status_date")) == ("", "")


def test_a_proposal_is_accepted_under_the_same_rules(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        action = must(add_action(hr, {**COURSES, "status": "late", "status_reason": "No teachers"}))
        file = send(hr, tmp_path, {}, "hr.asice")
    with city.open_city() as opened:
        receive(opened, [file])
        assert (
            fault_of(accept_action(opened, action, columns={"department": "nope"}))
            is Fault.NO_SUCH_DEPARTMENT
        )
        assert accept_action(opened, action, columns={"status": "running"}) is None
        (accepted,) = list_actions(opened)
        assert (accepted.text("status"), accepted.text("status_reason")) == ("running", "")


@pytest.mark.parametrize(("status", "asked"), [("late", True), ("cancelled", True), ("done", False)])
def test_who_gives_an_action_up_is_asked_why(city: SmallCity, status: str, asked: bool) -> None:
    with city.open_city() as opened:
        action = must(add_action(opened, COURSES))
        must(set_action(opened, action, {"status": status}))
        assert [one.id for one in check(AnswerBook.open(opened)).unexplained] == [action] * asked
        must(set_action(opened, action, {"status_reason": "No tenders"}))
        assert check(AnswerBook.open(opened)).unexplained == ()

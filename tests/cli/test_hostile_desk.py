"""The coordinator's commands under wrong input: refused in one sentence, or wrong usage; nothing half done."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from charter_desktop.cli.program import run
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.comments import comment
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.send_back import send_back
from charter_desktop.usecases.settle import settle
from tests.gui.cities import answered
from tests.rounds import SmallCity, copy_of, must, send


@pytest.fixture
def city(tmp_path: Path) -> SmallCity:
    made, files = answered(tmp_path)
    with must(open_workspace(made.city)) as workspace:
        receive(workspace, files)
    return made


def test_a_look_is_for_a_city_and_leaves_a_department_alone(city: SmallCity, tmp_path: Path) -> None:
    with must(open_workspace(city.city)) as workspace:
        must(comment(workspace, "hr/answer/EM2.6", "Which?"))
        back = must(send_back(workspace, "hr", tmp_path)).sent.path
    before = city.departments["hr"].read_bytes()
    assert run(["receive", str(city.departments["hr"]), str(back), "--look"]) == 2
    assert city.departments["hr"].read_bytes() == before


@pytest.mark.parametrize("words", [["translate", "", "--same"], ["translate", "", "oops"], ["compare", ""]])
def test_an_empty_name_is_not_everything(
    city: SmallCity, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([words[0], str(city.city), *words[1:]]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_what_is_added_up_is_not_overruled_by_a_departments_field(city: SmallCity) -> None:
    words = ["settle", str(city.city), "hr/answer/SP2.5", "--value", "3", "--reason", "x"]
    assert run(words) == 1
    with must(open_workspace(city.city)) as workspace:
        assert view_city(workspace).answers["SP2.5"].counted == 2


def test_a_question_may_be_settled_by_its_id(city: SmallCity, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["settle", str(city.city), "EM2.6", "--value", "Ordinance 7", "--reason", "read"]) == 0
    assert capsys.readouterr().out.startswith("city/answer/EM2.6")


def test_a_new_figure_keeps_the_scheme_that_all_sides_name(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr", "one.charter") as hr:
        copy = copy_of(hr, "two.charter")
        files = [send(hr, tmp_path, {"SP2.5": "5"}, "one.asice")]
    with must(open_workspace(copy)) as hr:
        files.append(send(hr, tmp_path, {"SP2.5": "6"}, "two.asice"))
    with must(open_workspace(city.city)) as workspace:
        receive(workspace, files)
        for head in view_city(workspace).answers["SP2.5"].heads:
            assert isinstance(head.value, dict)
        must(settle(workspace, "hr/answer/SP2.5", value="7", reason="counted again"))
        answer = view_city(workspace).answers["SP2.5"]
        assert (answer.standing.value, answer.counted) == ("added", 2)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--accept", "--decline", "--reason", "both"],
        ["--reason", "only"],
        ["--decline", "--set", "title", "x"],
    ],
)
def test_a_proposal_is_decided_in_one_way(city: SmallCity, words: list[str]) -> None:
    assert run(["plan", "set", str(city.city), "a2345672345672", *words]) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has no /dev/full")
def test_output_that_cannot_be_written_is_one_sentence(city: SmallCity) -> None:
    command = [sys.executable, "-m", "charter_desktop", "compare", str(city.city), "--json"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1

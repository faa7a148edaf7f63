"""`compare`: who said what, in which signed file, and what it adds up to."""

import json
from pathlib import Path

import pytest

from charter_desktop.cli.program import run
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import receive
from tests.gui.cities import answered
from tests.rounds import must


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made, files = answered(tmp_path_factory.mktemp("compared"))
    with must(open_workspace(made.city)) as workspace:
        receive(workspace, files)
    return made.city


def test_a_question_is_told_with_person_file_and_signature(
    city: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["compare", str(city), "EM2.6", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["standing"] == "disagreement"
    assert [(one["field"], one["file"], one["signer"], one["compared"]) for one in told["said"]] == [
        ("hr/answer/EM2.6", "hr.asice", "Nadie de hr", False),
        ("proc/answer/EM2.6", "proc.asice", "Nadie de proc", False),
    ]
    assert all(len(one["sha256"]) == 64 for one in told["said"])


def test_a_sum_says_how_many_departments_are_in_it(city: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--lang", "es", "compare", str(city), "SP2.5"]) == 0
    said = capsys.readouterr().out
    assert "Se suman las cifras de los departamentos." in said
    assert "2 de 2 departamentos" in said


def test_every_question_has_a_line(city: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", str(city)]) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert ["EM2.6", "2/2", "⚠ departments disagree: to decide"] in lines
    assert ["PL4.3", "0/2", "○ unanswered"] in lines


def test_a_question_that_nobody_asks_is_refused_in_one_sentence(
    city: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["compare", str(city), "XX.9"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_look_merges_nothing_and_says_what_would_change(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made, files = answered(tmp_path)
    assert run(["receive", str(made.city), *map(str, files), "--look", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(one["outcome"], one["merged"], one["changes"]["new_answers"]) for one in told] == [
        ("merged", False, 2),
        ("merged", False, 2),
    ]
    assert run(["--lang", "es", "receive", str(made.city), str(files[0]), "--look"]) == 0
    assert "se incorporaría de Nadie de hr (hr): 2 respuestas nuevas." in capsys.readouterr().out
    assert run(["inbox", str(made.city)]) == 0
    assert capsys.readouterr().out == ""

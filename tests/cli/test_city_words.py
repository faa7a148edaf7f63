"""What a coordinator reads in a terminal: sums and indicators in words, documents in the language that is spoken."""

import json
from pathlib import Path

import pytest

from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import add_action, freeze_plan, set_action
from charter_desktop.usecases.receive import receive
from tests.cli.test_commands import run
from tests.rounds import must, send, small_city


@pytest.fixture
def city(tmp_path: Path) -> Path:
    made = small_city(tmp_path)
    with (
        must(open_workspace(made.departments["hr"])) as hr,
        must(open_workspace(made.departments["proc"])) as proc,
    ):
        files = [
            send(hr, tmp_path, {"SP2.5": "4"}, "a.asice"),
            send(proc, tmp_path, {"SP2.5": "3"}, "b.asice"),
        ]
    with must(open_workspace(made.city, city=True)) as opened:
        receive(opened, files)
        action = must(add_action(opened, {"title": "Courses", "commitments": "SP1", "end": "2020-06-30"}))
        must(freeze_plan(opened, "2020"))
        must(set_action(opened, action, {"title": "More courses"}))
        must(freeze_plan(opened, "2020"))
    return made.city


def test_a_sum_is_told_in_words_with_what_each_said(city: Path) -> None:
    told = run("--lang", "es", "compare", city, "SP2.5").stdout.splitlines()
    assert told[1:3] == ["7", "2 de 2 departamentos"]
    assert [line.split("\t")[:2] for line in told[3:]] == [["  hr", "4"], ["  proc", "3"]]
    assert not any("{" in line for line in told)


def test_computed_indicators_are_told_in_words_and_as_json(city: Path) -> None:
    lines = [line.split("\t") for line in run("computed", city, "--lang", "es").stdout.splitlines()]
    assert lines[0][:2] == ["PL1.3", "0 de 11"]
    assert ["PL1.3", "0 de 3", "Empleadora"] in [[line[0], line[1], line[3]] for line in lines]
    found = json.loads(run("computed", city, "--json").stdout)
    assert {"indicator": "PL1.6", "numerator": "0", "denominator": "1"} in found
    assert run("computed", city.with_name("hr.charter")).returncode == 1


def test_a_document_is_in_the_language_that_is_spoken(city: Path, tmp_path: Path) -> None:
    done = run("--lang", "es", "publish", city, "mayor", "--into", tmp_path / "out")
    assert done.stdout == f"{tmp_path / 'out' / 'mayor-es.pdf'}\n"


def test_any_frozen_version_can_be_compared_with(city: Path) -> None:
    first = json.loads(run("plan", "changes", city, "--json").stdout)
    older, newer = first["versions"]
    assert first["version"] == older["version"]
    assert [one["title"] for one in first["changed"]] == ["More courses"]
    other = json.loads(run("plan", "changes", city, "--json", "--version", newer["version"][:12]).stdout)
    assert other["changed"] == []
    assert "versión" in run("plan", "changes", city, "--version", "abc", "--lang", "es").stderr
    for words, code in ((("--version", "abc"), 1), (("--version", "abc", "--period", "2020"), 2)):
        assert run("plan", "changes", city, *words).returncode == code

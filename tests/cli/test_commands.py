"""The command line as a person or a script meets it: sentences, JSON, exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rounds import SmallCity, send, small_city


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SmallCity:
    return small_city(tmp_path_factory.mktemp("cli"))


@pytest.fixture
def city(made: SmallCity, tmp_path: Path) -> SmallCity:
    return SmallCity(tmp_path, made.city, made.departments)


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "charter_desktop", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
    )


def file_of(city: SmallCity, department: str = "") -> Path:
    opened = city.open_department(department) if department else city.open_city()
    opened.close()
    return opened.path


def test_an_answer_is_recorded_and_read_back_as_json(city: SmallCity) -> None:
    hr = file_of(city, "hr")
    done = run("answer", hr, "EM1.1", "1.234,0", "--cell", "sex=f", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["stored"] == {"hr/answer/EM1.1#numerator:sex=f": "1234"}
    answers = json.loads(run("answers", hr, "--json").stdout)
    assert answers["EM1.1"] == {
        "cells": {"numerator:sex=f": {"state": "value", "value": "1234"}},
        "state": "value",
    }


def test_what_cannot_be_read_is_refused_in_one_sentence_and_kept(city: SmallCity) -> None:
    hr = file_of(city, "hr")
    done = run("answer", hr, "EM1.1", "casi", "--cell", "sex=f")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("EM1.1")
    assert done.stderr.count("\n") == 1
    check = run("check", hr, "--json")
    assert check.returncode == 1
    assert json.loads(check.stdout)["unread"] == [
        {"field": "hr/answer/EM1.1#numerator:sex=f", "typed": "casi"}
    ]


def test_a_state_takes_the_place_of_a_value(city: SmallCity) -> None:
    hr = file_of(city, "hr")
    assert run("answer", hr, "EM1.1", "--state", "not-lawful", "--reason", "opinion 12").returncode == 0
    assert json.loads(run("answers", hr, "--json").stdout)["EM1.1"]["state"] == "not_lawful"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["answer", "HR", "NO.1", "1"], 1),
        (["answer", "HR", "EM1.1", "1", "--cell", "sex=x"], 1),
        (["answer", "HR", "EM1.1", "1", "--cell", "nonsense"], 1),
        (["answer", "HR", "EM1.1", "--state", "perhaps"], 1),
        (["answer", "HR", "EM1.1"], 2),
        (["answers", "no-such.charter"], 1),
        (["city", "departments", "HR"], 1),
        (["contribute", "CITY", "--into", "out"], 1),
        (["invite", "CITY", "nobody", "--into", "out"], 1),
        (["retract", "CITY", "0000"], 1),
        (["settle", "CITY", "hr/answer/EM1.1", "--value", "1", "--reason", "x"], 1),
        (["settle", "CITY", "hr/answer/EM1.1", "--reason", "x"], 2),
        (["plan", "add", "CITY", "--set", "title", "x", "--set", "commitments", "XX9"], 1),
        (["plan", "add", "CITY", "--set", "nonsense", "x"], 1),
        (["plan", "freeze", "CITY", "--period", "soon"], 1),
        (["plan", "freeze", "CITY", "--period", "2026"], 1),
        (["submit", "CITY", "--into", "out"], 1),
        (["trust", "accept", "CITY", "1234"], 1),
        (["no-such-command"], 2),
        (["verify"], 2),
        (["accept", "CITY", "--into", "x.charter", "--name", "a", "--function", "b"], 1),
    ],
)
def test_wrong_input_ends_with_a_sentence_and_its_exit_code(
    city: SmallCity, words: list[str], code: int
) -> None:
    places = {"HR": str(file_of(city, "hr")), "CITY": str(file_of(city)), "out": str(city.folder / "out")}
    done = run(*[places.get(word, word) for word in words])
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()


def test_receiving_says_what_became_of_each_file(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        good = send(hr, tmp_path, {"EM2.6": "x"}, "good.asice")
    bad = tmp_path / "bad.asice"
    bad.write_bytes(b"no container")
    path = file_of(city)
    done = run("receive", path, good, bad, good, "--json")
    assert done.returncode == 1
    assert [line["outcome"] for line in json.loads(done.stdout)] == ["merged", "refused", "already"]
    said = run("receive", path, good)
    assert "already merged" in said.stdout


def test_a_written_contribution_is_not_replaced_without_being_told(city: SmallCity, tmp_path: Path) -> None:
    hr = file_of(city, "hr")
    assert run("answer", hr, "EM2.6", "x").returncode == 0
    assert run("contribute", hr, "--into", tmp_path, "--as", "c.asice").returncode == 0
    before = (tmp_path / "c.asice").read_bytes()
    assert run("contribute", hr, "--into", tmp_path, "--as", "c.asice").returncode == 1
    assert (tmp_path / "c.asice").read_bytes() == before
    assert run("contribute", hr, "--into", tmp_path, "--as", "c.asice", "--force").returncode == 0


def test_a_workspace_held_by_another_program_is_exit_code_three(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        done = run("answers", hr.path)
    assert done.returncode == 3
    assert "open in another program" in done.stderr


def test_a_backup_is_restored_and_what_it_replaces_is_kept(city: SmallCity, tmp_path: Path) -> None:
    hr = file_of(city, "hr")
    assert run("answer", hr, "EM2.6", "first").returncode == 0
    assert run("backup", hr, "--into", tmp_path / "b.charter").returncode == 0
    assert run("answer", hr, "EM2.6", "second").returncode == 0
    assert run("restore", tmp_path / "b.charter", "--into", hr).returncode == 1
    assert run("restore", tmp_path / "b.charter", "--into", hr, "--force").returncode == 0
    assert json.loads(run("answers", hr, "--json").stdout)["EM2.6"]["value"] == "first"
    assert (hr.with_name(hr.name + ".before")).exists()


def test_the_doctor_sees_a_changed_answer(city: SmallCity) -> None:
    hr = file_of(city, "hr")
    assert run("answer", hr, "EM2.6", "a rule of 2023").returncode == 0
    assert run("doctor", hr).returncode == 0
    data = hr.read_bytes()
    assert data.count(b"a rule of 2023") == 1
    hr.write_bytes(data.replace(b"a rule of 2023", b"a rule of 2024"))
    sick = run("doctor", hr, "--json")
    assert sick.returncode == 1
    assert json.loads(sick.stdout)["healthy"] is False


def test_every_command_explains_itself() -> None:
    listed = run("--help")
    assert listed.returncode == 0
    names = [line.split()[0] for line in listed.stdout.partition("Commands:")[2].splitlines() if line.strip()]
    assert len(names) > 20
    for name in names[::4]:
        assert run(name, "--help").returncode == 0, name


def test_spanish_is_spoken_wherever_the_option_stands(city: SmallCity) -> None:
    for words in (["--lang", "es", "answers", "nada.charter"], ["answers", "nada.charter", "--lang", "es"]):
        done = run(*words)
        assert done.returncode == 1
        assert "No existe" in done.stderr
    assert city


def test_the_questionnaire_judge_names_sheet_and_row(tmp_path: Path) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"not a workbook")
    done = run("form", "check", bad, "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)[0]["severity"] == "error"


def test_a_document_is_not_written_into_a_file(city: SmallCity, tmp_path: Path) -> None:
    blocked = tmp_path / "letter.txt"
    blocked.write_text("mine", encoding="utf-8")
    done = run("publish", file_of(city), "plan", "--into", blocked)
    assert done.returncode in {1, 3}, done.stderr
    assert "Traceback" not in done.stderr
    assert blocked.read_text(encoding="utf-8") == "mine"

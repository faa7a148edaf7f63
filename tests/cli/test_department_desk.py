"""Sources, approval, what to ask for, last round and returns, all on the command line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rounds import SmallCity, send, small_city

NOT_DONE, WRONG_USAGE = 1, 2


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program."""
    command = [sys.executable, "-m", "charter_desktop", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def out(*words: str | Path) -> str:
    """Run what must succeed; gives what it prints."""
    done = run(*words)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture
def city(tmp_path: Path) -> SmallCity:
    return small_city(tmp_path)


def test_a_source_is_filled_once_used_and_taken_away(city: SmallCity) -> None:
    hr = city.departments["hr"]
    usual = out("source", "add", hr, "system=Staff register", "method=register", "coverage=97,5")
    survey = out("source", "add", hr, "system=Survey")
    out("source", "use", hr, survey, "EM1.1")
    listed = {one["system"]: one for one in json.loads(out("source", "list", hr, "--json"))}
    assert listed["Survey"]["figures"] == ["EM1.1"]
    assert (listed["Staff register"]["id"], listed["Staff register"]["coverage"]) == (usual, "97.5")
    out("source", "set", hr, usual, "coverage=")
    out("source", "remove", hr, survey)
    (left,) = json.loads(out("source", "list", hr, "--json"))
    assert "EM1.1" in left["figures"]
    assert "coverage" not in left


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("source", "add", "system=A", "coverage=130"), NOT_DONE, "130"),
        (("source", "add", "a name"), WRONG_USAGE, "NAME=TEXT"),
        (("source", "remove", "nothing"), NOT_DONE, "no source card nothing"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_sentence(
    city: SmallCity, words: tuple[str, ...], code: int, said: str
) -> None:
    group, verb, *rest = words
    done = run(group, verb, city.departments["hr"], *rest)
    assert done.returncode == code
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_what_leaves_is_printed_approved_and_sent(city: SmallCity, tmp_path: Path) -> None:
    hr = city.departments["hr"]
    out("answer", hr, "EM2.6", "A rule")
    assert out("release", hr, "--pdf", tmp_path).endswith("release-hr-en.pdf")
    code = out("approve", hr, "--name", "Jefa", "--function", "Head", "--means", "paper")
    out("answer", hr, "EM2.6", "Another rule")
    late = run("approve", hr, "--name", "Jefa", "--function", "Head", "--means", "paper", "--code", code)
    assert late.returncode == NOT_DONE
    assert "an answer changed" in late.stderr
    assert out("ask-for", hr, "--into", tmp_path).endswith("ask-for-hr-en.pdf")


def test_a_return_goes_out_and_comes_in(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr", "mine.charter") as hr:
        sent = send(hr, tmp_path, {"EM2.6": "A rule"}, "hr.asice")
    out("receive", city.city, sent)
    nothing = run("return", city.city, "hr", "--into", tmp_path)
    assert nothing.returncode == NOT_DONE
    out("comment", city.city, "hr/answer/EM2.6", "Which rule?")
    file, mail = out("return", city.city, "hr", "--into", tmp_path, "--mail").splitlines()
    assert mail == f"{file}.eml"
    assert out("receive", tmp_path / "mine.charter", file) == "1 comment stands at your answers."
    (comment,) = json.loads(out("comment", tmp_path / "mine.charter", "--json"))
    assert (comment["field"], comment["text"]) == ("hr/answer/EM2.6", "Which rule?")
    assert out("comment", city.city, "--withdraw", comment["id"]) == ""


def test_last_round_is_carried_over(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        sent = send(hr, tmp_path, {"EM2.6": "A rule"}, "hr.asice")
    out("receive", city.city, sent)
    following = tmp_path / "next.charter"
    book = ("--questionnaire", tmp_path / "hr.xlsx")
    out("city", "new", following, "--name", "Ejemplia", "--country", "ES", "--round", "2028", *book)
    said = out("city", "carry-over", following, "--from", city.city)
    assert said.splitlines() == [
        "1 answer of the round 2026 stands beside the questions now.",
        "Departments that take part again: HR",
    ]

"""The history and handing over from the command line: listed, taken back, restored, handed over, taken up."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import file_of, run
from tests.rounds import SmallCity, small_city


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SmallCity:
    return small_city(tmp_path_factory.mktemp("history"))


@pytest.fixture
def hr(made: SmallCity, tmp_path: Path) -> Path:
    place = file_of(SmallCity(tmp_path, made.city, made.departments), "hr")
    for text in ("First", "Second"):
        assert run("answer", place, "EM2.6", text, "--reason", f"{text} try").returncode == 0
    return place


def listed(place: Path, *words: str) -> list[dict[str, object]]:
    done = run("history", place, "--json", *words)
    assert done.returncode == 0, done.stderr
    found: list[dict[str, object]] = json.loads(done.stdout)
    return found


def answer(place: Path) -> str:
    """Give the answer as it stands."""
    done = run("answers", place, "--json")
    return str(json.loads(done.stdout)["EM2.6"].get("value", ""))


def test_changes_are_listed_with_who_when_before_after_and_why(hr: Path) -> None:
    newest = listed(hr)[0]
    assert newest.keys() == {
        "number", "id", "at", "person", "department", "reason", "takes_back", "decision", "stands", "changes"
    }  # fmt: skip
    (change,) = newest["changes"]  # type: ignore[misc]  # why - JSON
    assert (change["field"], change["before"], change["after"]) == ("hr/answer/EM2.6", "First", "Second")
    assert (newest["reason"], newest["person"]) == ("Second try", "Nadie de hr")
    shown = run("history", hr, "--question", "EM2.6", "--most", "1").stdout
    assert "First\tSecond" in shown
    assert listed(hr, "--question", "EM9.9") == []
    assert len(listed(hr, "--field", "hr/answer/EM2.6")) == 2
    assert listed(hr, "--person", "Nobody") == []
    assert listed(hr, "--until", "01/01/2020") == []
    assert len(listed(hr, "--since", "2020-01-01")) == len(listed(hr))
    assert listed(hr, "--before", str(newest["number"])) == listed(hr)[1:]


def test_a_change_is_taken_back_and_done_again(hr: Path) -> None:
    second, first = (str(one["id"]) for one in listed(hr)[:2])
    refused = run("take-back", hr, first)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "hr/answer/EM2.6" in refused.stderr
    assert run("take-back", hr, second).returncode == 0
    assert answer(hr) == "First"
    taking = listed(hr)[0]
    assert taking["takes_back"] == second
    assert run("take-back", hr, str(taking["id"]), "--reason", "it was right").returncode == 0
    assert answer(hr) == "Second"
    assert run("take-back", hr, first, "--force").returncode == 0
    nothing = run("take-back", hr, "nothing", "--lang", "es")
    assert (nothing.returncode, nothing.stdout) == (1, "")
    assert len(nothing.stderr.splitlines()) == 1


def test_a_field_and_a_day_are_restored(hr: Path) -> None:
    first = listed(hr)[1]["changes"][0]["revision"]  # type: ignore[index]  # why - JSON
    done = run("restore-field", hr, "hr/answer/EM2.6", str(first)[:16])
    assert (done.returncode, done.stdout[:7]) == (0, "1 field")
    assert answer(hr) == "First"
    for field, revision in (("hr/answer/EM2.6", "zz"), ("hr/answer/EM0", "zz"), ("é", "zz")):
        assert run("restore-field", hr, field, revision).returncode == 1
    same = run("restore-day", hr, "31/12/2098")
    assert (same.returncode, same.stdout[:7]) == (0, "0 field")
    assert run("restore-day", hr, "1990-01-01").returncode == 1
    assert run("restore-day", hr, "someday", "--dry-run").returncode == 1
    assert run("history", hr, "--since", "someday").returncode == 1
    assert answer(hr) == "First"


def test_a_workspace_is_handed_over_and_taken_up(hr: Path, tmp_path: Path) -> None:
    handed, mine = tmp_path / "handed.charter", tmp_path / "mine.charter"
    done = run("hand-over", hr, "--to", "Ana", "--into", handed)
    assert (done.returncode, done.stdout) == (0, f"{handed}\n")
    assert run("hand-over", hr, "--to", "Ana", "--into", handed).returncode == 1
    sent = run("contribute", hr, "--into", tmp_path)
    assert (sent.returncode, sent.stdout) == (1, "")
    assert "Ana" in sent.stderr
    assert run("answers", handed).returncode == 1
    up = run("take-up", handed, "--into", mine, "--name", "Ana", "--function", "Officer")
    assert up.returncode == 0, up.stderr
    assert json.loads(run("identity", "show", mine, "--json").stdout)["code"] == up.stdout.strip()
    assert answer(mine) == "Second"
    assert run("contribute", mine, "--into", tmp_path).returncode == 0
    assert (
        run("take-up", hr, "--into", tmp_path / "x.charter", "--name", "A", "--function", "B").returncode == 1
    )
    assert run("hand-over", hr).returncode == 2
    assert run("hand-over", hr, "--undo", "--to", "Ana").returncode == 2
    assert run("hand-over", hr, "--undo").returncode == 0
    assert run("hand-over", hr, "--undo").returncode == 1


@pytest.mark.parametrize(
    "words",
    [
        ("history", "--since", "31/12/9999"),
        ("history", "--until", "31/12/9999", "--before", "4611686018427387904"),
        ("history", "--question", "%_[\\", "--person", "'; --"),
        ("history", "--field", "no field at all"),
    ],
)
def test_odd_questions_to_the_history_find_what_there_is(hr: Path, words: tuple[str, ...]) -> None:
    done = run(words[0], hr, *words[1:], "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert isinstance(json.loads(done.stdout), list)


def test_wrong_words_end_in_one_sentence(hr: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.charter"
    text.write_text("no workspace", encoding="utf-8")
    for words in (
        ("take-back", hr, "%"),
        ("take-back", hr, ""),
        ("restore-field", hr, "hr/answer/EM2.6", ""),
        ("restore-day", hr, "2026-02-30 12:00"),
        ("history", text),
        ("hand-over", hr, "--to", "A\nB", "--into", tmp_path / "x.charter"),
        ("hand-over", hr, "--to", "Ana", "--into", hr, "--force"),
        ("take-up", text, "--into", tmp_path / "y.charter", "--name", "A", "--function", "B"),
        (
            "take-up",
            tmp_path / "none.charter",
            "--into",
            tmp_path / "y.charter",
            "--name",
            "A",
            "--function",
            "B",
        ),
    ):
        for language in ("en", "es"):
            done = run(*words, "--lang", language)
            assert (done.returncode, done.stdout) == (1, ""), words
            assert len(done.stderr.splitlines()) == 1, done.stderr
    assert not list(tmp_path.glob("*.part*"))
    assert run("history", hr, "--before", "0").returncode == 2
    assert run("history", hr, "--most", "many").returncode == 2

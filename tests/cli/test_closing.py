"""`city retention` and `close-round` in scripts: the day, the question, the record, exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rounds import send, small_city


def run(*words: str | Path, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "charter_desktop", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        input=typed,
    )


@pytest.fixture
def hr(tmp_path: Path) -> Path:
    """HR's workspace of a round whose raw figures were to be kept until long ago."""
    city = small_city(tmp_path)
    assert run("city", "retention", city.city, "--until", "2020-12-31", "--force").stdout == "2020-12-31\n"
    run("invite", city.city, "hr", "--into", tmp_path / "again")
    invitation = tmp_path / "again" / "invitation-hr.asice"
    path = tmp_path / "hr-own.charter"
    done = run("accept", invitation, "--into", path, "--name", "Nadie", "--function", "Officer")
    assert done.returncode == 0, done.stderr
    run("answer", path, "EM2.6", "never sent anywhere")
    return path


def test_a_round_is_closed_after_asking_and_its_record_is_shown_again(hr: Path, tmp_path: Path) -> None:
    copy = tmp_path / "hr-own.charter.before"
    copy.write_bytes(b"an older copy")
    asked = run("close-round", hr, typed="n\n")
    assert asked.returncode != 0
    assert copy.name in asked.stderr
    assert b"never sent anywhere" in hr.read_bytes()
    in_spanish = run("close-round", hr, "--lang", "es", typed="no\n")
    assert in_spanish.returncode != 0
    assert "para siempre" in in_spanish.stderr or "definitivamente" in in_spanish.stderr
    assert "[s/N]" in in_spanish.stderr
    assert b"never sent anywhere" in hr.read_bytes()
    done = run("close-round", hr, "--json", "--pdf", tmp_path, typed="y\n")
    assert done.returncode == 0, done.stderr
    record = json.loads(done.stdout)
    assert record["erased"]["copies"] == [copy.name]
    assert record["erased"]["drafts"] > 0
    assert Path(record["pdf"]).read_bytes().startswith(b"%PDF")
    assert b"never sent anywhere" not in hr.read_bytes()
    assert not copy.exists()
    again = json.loads(run("close-round", hr, "--json").stdout)
    assert {**again, "pdf": record["pdf"]} == record
    assert record["code"] in run("close-round", hr, "--lang", "es").stdout
    refused = run("answer", hr, "EM2.6", "too late")
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (1, "", 1)
    assert json.loads(run("doctor", hr, "--json").stdout)["healthy"]
    assert run("answers", hr).returncode == 0


@pytest.mark.parametrize("typed", ["s\n", "sí\n"])
def test_a_yes_is_understood_in_spanish(hr: Path, typed: str) -> None:
    assert run("close-round", hr, "--lang", "es", typed=typed).returncode == 0
    assert b"never sent anywhere" not in hr.read_bytes()


def test_before_the_day_and_without_one_it_is_refused(hr: Path, tmp_path: Path) -> None:
    city = tmp_path / "city.charter"
    run("city", "retention", city, "--until", "2099-12-31")
    early = run("close-round", city, "--yes")
    assert early.returncode == 1
    assert "31/12/2099" in early.stderr
    none = run("close-round", tmp_path / "proc.charter", "--yes")
    assert (none.returncode, none.stderr.count("\n")) == (1, 1)
    assert run("city", "retention", city, "--until", "soon").returncode == 1
    assert run("close-round", hr, "--yes", "--keep-copies").returncode == 0


def test_a_closed_city_takes_no_file_in_and_says_so_in_one_line(tmp_path: Path) -> None:
    city = small_city(tmp_path)
    with city.open_department("hr") as hr:
        file = send(hr, tmp_path, {"EM2.6": "too late"}, "hr.asice")
    run("city", "retention", city.city, "--until", "2020-12-31", "--force")
    assert run("close-round", city.city, "--yes").returncode == 0
    for words in ((), ("--look",)):
        done = run("receive", city.city, file, *words)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
        assert "closed" in done.stderr

"""`kit` and `city new --kit`: from the secretariat's questionnaires to a city's round, in scripts."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rounds import workbook

RULES = """version = "2028.1"
class.S1.threshold = 10
class.S2 = {threshold = 20, round = 5, percent_base = 40}
average.base = 8
firms.threshold = 3
"""


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "charter_desktop", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    form, rules = tmp_path / "hr.xlsx", tmp_path / "rules.toml"
    form.write_bytes(workbook("hr"))
    rules.write_text(RULES, encoding="utf-8")
    done = run(
        *("kit", "write", "--into", tmp_path / "kits", "--round", "2028", "--questionnaire", form),
        *("--rules", rules, "--identity", tmp_path / "key.p12", "--name", "Nobody"),
    )
    assert done.returncode == 0, done.stderr
    if os.name != "nt":
        assert (tmp_path / "key.p12").stat().st_mode & 0o077 == 0
    return Path(done.stdout.strip())


def test_a_kit_is_written_shown_verified_and_opens_a_city(kit: Path, tmp_path: Path) -> None:
    shown = json.loads(run("kit", "show", kit, "--json").stdout)
    assert (shown["round"], shown["signer"], shown["organisation"]) == ("2028", "Nobody", "EUROCITIES")
    assert shown["questionnaires"] == [{"file": "hr.xlsx", "form_id": "hr", "version": "1"}]
    assert shown["rules"] == "2028.1"
    assert shown["code"] in run("kit", "show", kit).stdout
    assert "ronda 2028: 1 cuestionario." in run("verify", kit, "--lang", "es").stdout
    city = tmp_path / "city.charter"
    done = run("city", "new", city, "--name", "Kitburgo", "--country", "ES", "--kit", kit)
    assert done.returncode == 0, done.stderr
    assert json.loads(run("city", "rules", city, "--json").stdout)["classes"]["S2"]["threshold"] == 20
    assert "2028.1" in run("city", "rules", city).stdout


def test_rules_become_stricter_only(kit: Path, tmp_path: Path) -> None:
    city, rules = tmp_path / "city.charter", tmp_path / "rules.toml"
    run("city", "new", city, "--name", "Kitburgo", "--country", "ES", "--kit", kit)
    rules.write_text(RULES.replace("2028.1", "own").replace("= 20", "= 30"), encoding="utf-8")
    assert run("city", "rules", city, "--use", rules).returncode == 0
    rules.write_text(RULES, encoding="utf-8")
    refused = run("city", "rules", city, "--use", rules)
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert json.loads(run("city", "rules", city, "--json").stdout)["version"] == "own"


def test_bad_kits_and_wrong_words_are_refused(kit: Path, tmp_path: Path) -> None:
    new = ("city", "new", tmp_path / "x.charter", "--name", "Kitburgo", "--country", "ES")
    assert run(*new, "--kit", tmp_path / "none.asice").returncode == 1
    assert run(*new, "--kit", tmp_path / "hr.xlsx").returncode == 1
    assert run(*new).returncode == 2
    other = run(*new, "--kit", kit, "--round", "2030")
    assert (other.returncode, "2028" in other.stderr) == (1, True)
    assert not (tmp_path / "x.charter").exists()
    assert run("kit", "write", "--into", tmp_path, "--round", "2028").returncode == 2
    again = run(
        *("kit", "write", "--into", kit.parent, "--round", "2028", "--questionnaire", tmp_path / "hr.xlsx"),
        *("--identity", tmp_path / "key.p12"),
    )
    assert again.returncode == 1
    (tmp_path / "key.p12").write_bytes(b"no key")
    odd = run("kit", "write", "--into", tmp_path / "y", "--round", "2028", "--identity", tmp_path / "key.p12")
    assert (odd.returncode, odd.stderr.count("\n")) == (1, 1)


def test_a_round_is_opened_in_one_command(kit: Path, tmp_path: Path) -> None:
    city, out = tmp_path / "city.charter", tmp_path / "out"
    done = run(
        *("city", "new", city, "--name", "Kitburgo", "--country", "ES", "--kit", kit, "--invite", out),
        *("--department", "hr", "Human resources", "--deadline", "2028-10-30"),
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(city), str(out / "invitation-hr.asice")]
    new = ("city", "new", tmp_path / "next.charter", "--name", "Kitburgo", "--country", "ES", "--kit", kit)
    assert run(*new, "--from", city).returncode == 0
    (line,) = json.loads(run("city", "departments", tmp_path / "next.charter", "--json").stdout)
    assert (line["id"], line["name"]) == ("hr", "Human resources")


def test_a_progress_round_is_started_from_a_plan(kit: Path, tmp_path: Path) -> None:
    city, new = tmp_path / "city.charter", tmp_path / "progress.charter"
    run(
        *("city", "new", city, "--name", "Kitburgo", "--country", "ES", "--kit", kit),
        *("--department", "hr", "Human resources"),
    )
    assert run("city", "progress", city, "--into", new, "--round", "2029").returncode == 1
    run(
        "plan",
        "add",
        city,
        "--set",
        "title",
        "Courses",
        "--set",
        "commitments",
        "SP1",
        "--set",
        "department",
        "hr",
    )
    done = run(
        "city", "progress", city, "--into", new, "--round", "2029", "--invite", tmp_path / "i", "--json"
    )
    made = json.loads(done.stdout)
    assert (made["actions"], made["departments"]) == (1, ["hr"])
    assert [Path(one).name for one in made["invitations"]] == ["invitation-hr.asice"]
    assert json.loads(run("city", "rules", new, "--json").stdout)["version"] == "2028.1"

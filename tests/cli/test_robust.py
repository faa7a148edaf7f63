"""What a script or a slip of the hand may do to the command line: one sentence, the right exit code."""

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from charter_desktop.cli import program
from tests.cli.test_commands import file_of, run
from tests.rounds import SmallCity, small_city, workbook

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SmallCity:
    return small_city(tmp_path_factory.mktemp("cli"))


@pytest.fixture
def city(made: SmallCity, tmp_path: Path) -> SmallCity:
    return SmallCity(tmp_path, made.city, made.departments)


@pytest.mark.parametrize(
    "words",
    [
        ["EM1.3", "12", "--state", "not-yet"],
        ["EM1.3", "12", "--row", "+"],
        ["EM1.3", "x", "--part", "source", "--cell", "sex=f"],
        ["EM1.3", "x", "--part", "nonsense"],
        ["EM1.3"],
    ],
)
def test_two_things_at_once_are_wrong_usage(city: SmallCity, words: list[str]) -> None:
    hr = file_of(city, "hr")
    done = run("answer", hr, *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr


def test_the_state_of_a_cell_is_set_on_the_command_line(city: SmallCity) -> None:
    hr = file_of(city, "hr")
    assert run("answer", hr, "EM1.1", "12", "--cell", "sex=f").returncode == 0
    assert run("answer", hr, "EM1.1", "--cell", "sex=m", "--state", "not-lawful").returncode == 0
    assert json.loads(run("answers", hr, "--json").stdout)["EM1.1"]["cells"] == {
        "numerator:sex=f": {"state": "value", "value": "12"},
        "numerator:sex=m": {"state": "not_lawful"},
    }


def test_accepting_tells_the_code_to_compare(city: SmallCity, made: SmallCity) -> None:
    code = json.loads(run("identity", "show", file_of(city), "--json").stdout)["code"]
    done = run(
        "accept", made.folder / "invitation-hr.asice", "--into", city.folder / "new.charter",
        "--name", "Nadie", "--function", "Officer",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{city.folder / 'new.charter'}\n"
    assert code in done.stderr


def test_a_damaged_file_is_told_in_a_sentence_wherever_the_damage_is(
    city: SmallCity, capsys: pytest.CaptureFixture[str]
) -> None:
    hr = file_of(city, "hr")
    assert program.run(["answer", str(hr), "EM2.6", "a rule"]) == 0
    data, dice = hr.read_bytes(), random.Random(7)
    for _ in range(60):
        place, mark = dice.randrange(len(data)), dice.randrange(1, 256)
        for command, codes in (("doctor", {0, 1}), ("answers", {0, 1, 3})):
            hr.write_bytes(data[:place] + bytes([data[place] ^ mark]) + data[place + 1 :])
            capsys.readouterr()
            code = program.run([command, str(hr)])
            said = capsys.readouterr()
            assert code in codes, (place, mark, command, code)
            assert code == 0 or said.err.strip(), (place, mark, command)
            for name in ("-journal", ".lock"):
                hr.with_name(hr.name + name).unlink(missing_ok=True)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["backup", "HR", "--into", "NOWHERE/b.charter"], 3),
        (["restore", "HR", "--into", "NOWHERE/b.charter"], 3),
        (["identity", "export", "HR", "--into", "NOWHERE/k.p12"], 3),
        (["identity", "import", "HR", "FOLDER"], 1),
        (["form", "convert", "XLSX", "--into", "NOWHERE/f.xml"], 3),
        (["demo", "--no-window", "--into", "FILE"], 1),
        (["city", "new", "NOWHERE/c.charter", "--name", "x", "--country", "ES", "--round", "1"], 3),
        (["city", "new", "FOLDER/c.charter", "--name", "", "--country", "ES", "--round", "1"], 1),
        (["city", "questionnaire", "CITY", "--add", "XLSX", "--for", "nobody"], 1),
        (["answers", "FOLDER"], 1),
        (["answer", "HR", "EM2.6", "a\udcf1o"], 1),
        (["attach", "HR", "EM2.6", "a\udcf1o.pdf"], 1),
    ],
)
def test_a_place_that_cannot_be_written_or_read_is_told_in_one_sentence(
    city: SmallCity, tmp_path: Path, words: list[str], code: int
) -> None:
    book = tmp_path / "q.xlsx"
    book.write_bytes(workbook("hr"))
    folder = tmp_path / "folder"
    folder.mkdir()
    places = {
        "HR": file_of(city, "hr"), "CITY": file_of(city), "XLSX": book, "FILE": book,
        "FOLDER": folder, "NOWHERE": tmp_path / "no" / "where",
    }  # fmt: skip
    said = ["/".join(str(places.get(part, part)) for part in word.split("/")) for word in words]
    done = run(*said)
    assert done.returncode == code, done.stderr
    assert done.stdout == "" or words[0] == "demo"
    assert done.stderr.count("\n") == 1, done.stderr
    assert list(folder.iterdir()) == []


def test_a_folder_in_the_place_of_the_note_of_who_holds_a_file_does_not_matter(city: SmallCity) -> None:
    hr = file_of(city, "hr")
    hr.with_name(hr.name + ".lock").mkdir()
    assert run("answers", hr).returncode == 0


BOUND = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-all")
"""Runs a program that rights bind, also where the tests are run by somebody whom they don't."""


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights elsewhere")
def test_a_file_that_may_not_be_read_is_no_wrong_usage(city: SmallCity) -> None:
    hr = file_of(city, "hr")
    hr.chmod(0)
    prefix = BOUND if os.geteuid() == 0 else ()
    if prefix and not shutil.which(prefix[0]):
        pytest.skip("nothing here binds root")
    for words in (["answers", hr], ["doctor", hr], ["form", "check", hr]):
        done = subprocess.run(
            [*prefix, sys.executable, "-m", "charter_desktop", *map(str, words)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stdout) == (3, ""), done.stderr
        assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ["--lang=es", "answers", "HR"],
        ["answers", "--lang=es", "HR"],
        ["answers", "HR", "--lang", "es"],
        ["answers", "HR", "--lang=es"],
    ],
)
def test_the_language_may_stand_anywhere(words: list[str]) -> None:
    done = run(*["no-such.charter" if word == "HR" else word for word in words])
    assert done.returncode == 1
    assert "No hay" in done.stderr or "no existe" in done.stderr.lower(), done.stderr


def test_a_new_row_is_told_by_its_key(tmp_path: Path) -> None:
    city = tmp_path / "c.charter"
    assert (
        run("city", "new", city, "--name", "Ejemplia", "--country", "ES", "--round", "2026").returncode == 0
    )
    assert run("answer", city, "CX.6/differs", "yes").returncode == 0
    added = run("answer", city, "CX.6/source", "--row", "+")
    assert added.returncode == 0, added.stderr
    key = added.stdout.strip()
    assert len(key) == 13
    answers = run("answer", city, "CX.6/source/name", "Padrón", "--row", key)
    assert answers.returncode == 0, answers.stderr
    assert "Padrón" in run("answers", city).stdout
    removed = run("answer", city, "CX.6/source", "--row", key, "--remove")
    assert removed.returncode == 0, removed.stderr
    assert "Padrón" not in run("answers", city).stdout
    assert run("answer", city, "CX.6/source", "--row", key, "--remove").returncode == 1
    assert run("answer", city, "CX.6/source", "--remove").returncode == 2

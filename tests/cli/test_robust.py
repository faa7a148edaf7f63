"""What a script or a slip of the hand may do to the command line: one sentence, the right exit code."""

import json
import random
from pathlib import Path

import pytest

from charter_desktop.cli import program
from tests.cli.test_commands import file_of, run
from tests.rounds import SmallCity, small_city


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

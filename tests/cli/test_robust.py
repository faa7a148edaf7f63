"""What a script or a slip of the hand may do to the command line: one sentence, the right exit code."""

import json
from pathlib import Path

import pytest

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

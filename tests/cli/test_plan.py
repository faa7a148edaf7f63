"""`plan` on the command line: what the coordinator does with the action plan, in words and as JSON."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import run
from tests.disputes import disputed_city


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return disputed_city(tmp_path_factory.mktemp("plan"))


@pytest.fixture
def city(made: Path, tmp_path: Path) -> Path:
    path = tmp_path / "city.charter"
    path.write_bytes(made.read_bytes())
    return path


def listed(city: Path) -> list[dict[str, object]]:
    found = json.loads(run("plan", "list", city, "--json").stdout)
    assert isinstance(found, list)
    return found


def test_a_proposal_is_declined_with_a_reason_and_taken_with_changes_later(city: Path) -> None:
    (proposal,) = listed(city)
    name = str(proposal["id"])
    assert (proposal["accepted"], proposal["declined"]) == (False, None)
    assert run("plan", "set", city, name, "--decline").returncode == 1
    done = run("plan", "set", city, name, "--decline", "--owner", "hr", "--reason", "No money")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\t")[1:] == ["-", "EM1,PM2", "planned", "Paid traineeships", "No money\n"]
    assert listed(city)[0]["declined"] == "No money"
    again = run("plan", "set", city, name, "--decline", "--reason", "x", "--set", "title", "y")
    assert again.returncode == 2
    done = run("plan", "set", city, name, "--accept", "--set", "title", "Traineeships")
    assert done.stdout.split("\t")[1:] == ["+", "EM1,PM2", "planned", "Traineeships\n"]
    done = run("--lang", "es", "plan", "set", city, name, "--decline", "--reason", "x")
    assert (done.returncode, done.stderr) == (
        1,
        "Traineeships ya está en el plan; una medida sale de él con remove.\n",
    )

"""A decision about a question with choices is one of its choices, or is refused."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.settle import settle
from tests.disputes import disputed_city, undecided
from tests.rounds import must


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return disputed_city(tmp_path_factory.mktemp("disputed"))


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(made, tmp_path / "city.charter"))


def decide(path: Path, question: str, value: str) -> object:
    with must(open_workspace(path, city=True)) as city:
        assert isinstance(city, Workspace)
        return settle(city, f"city/answer/{question}", value=value, reason="telephoned")


def test_every_kind_of_question_is_in_dispute(path: Path) -> None:
    assert undecided(path) == {"EM1.1", "EM2.1", "EM2.6", "SP1.1"}


@pytest.mark.parametrize(
    ("question", "typed"),
    [
        ("EM2.1", "perhaps"),
        ("EM2.1", "yes no"),
        ("EM2.1", '{"state":"value","value":"perhaps"}'),
        ("SP1.1", "ar klingon"),
    ],
)
def test_what_is_none_of_the_choices_is_refused(path: Path, question: str, typed: str) -> None:
    refused = decide(path, question, typed)
    assert isinstance(refused, Refusal)
    assert refused.fault is Fault.NOT_A_CHOICE
    assert question in undecided(path)


def test_choices_are_kept_in_the_order_of_the_questionnaire(path: Path) -> None:
    made = decide(path, "SP1.1", "zh  ar zh")
    assert not isinstance(made, Refusal)
    assert made.value == {"state": "value", "value": "ar zh"}
    assert "SP1.1" not in undecided(path)


def test_the_command_line_refuses_it_in_one_sentence(path: Path) -> None:
    words = ["settle", path, "city/answer/EM2.1", "--value", "perhaps", "--reason", "telephoned"]
    done = subprocess.run(
        [sys.executable, "-m", "charter_desktop", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "city/answer/EM2.1: choose one of the listed answers.\n"

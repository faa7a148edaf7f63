"""Files written by the first version open, verify, merge and read as they did."""

import shutil
from pathlib import Path

import pytest

from charter_desktop.container.reader import verify
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import Outcome, receive
from tests.rounds import must

FIRST = Path(__file__).parent / "1"


def copied(name: str, folder: Path) -> Path:
    return Path(shutil.copyfile(FIRST / name, folder / name))


@pytest.mark.parametrize("name", ["invitation-hr.asice", "contribution-hr-1.asice"])
def test_a_container_of_the_first_format_is_intact(name: str) -> None:
    verdict = verify(FIRST / name)
    assert verdict.intact, verdict.findings
    assert verdict.kind == name.split("-", maxsplit=1)[0]


def test_a_departments_file_of_the_first_format_gives_its_answers(tmp_path: Path) -> None:
    with must(open_workspace(copied("hr.charter", tmp_path))) as hr:
        answers = {name: pair[0] for name, pair in AnswerBook.open(hr).answers().items()}
    assert answers["EM2.6"].value == "Norma 4/2024"
    assert {str(key): cell.value for key, cell in answers["EM1.1"].cells.items()} == {
        "numerator:sex=f": "120"
    }


def test_a_city_of_the_first_format_takes_a_contribution_of_it(tmp_path: Path) -> None:
    with must(open_workspace(copied("city.charter", tmp_path))) as city:
        lines = receive(city, [FIRST / "contribution-hr-1.asice"])
        assert [line.outcome for line in lines] == [Outcome.MERGED]
        assert view_city(city).answers["EM2.6"].answer is not None

"""Founding a city: all questionnaires that were named are in its file, or there is no file."""

from pathlib import Path

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store import questionnaires
from charter_desktop.usecases.found_city import found_city
from charter_desktop.usecases.questionnaire import shipped_questionnaires
from charter_desktop.usecases.setup import read_setup
from charter_desktop.usecases.start_city import NewCity
from tests.rounds import must, workbook

NEW = NewCity("Ejemplia", "ES", "2026", "Clara Ficticia", "Coordinator")


def test_a_city_starts_with_every_shipped_questionnaire_and_answers_its_own(tmp_path: Path) -> None:
    with must(found_city(tmp_path / "city.charter", NEW)) as city:
        kept = {item.form_id: item.sha256 for item in questionnaires.every(city)}
        (own,) = read_setup(city).departments
    assert sorted(kept) == [path.stem for path in shipped_questionnaires()]
    assert own.forms == (kept["coord"],)


def test_questionnaires_that_clash_with_one_another_found_no_city(tmp_path: Path) -> None:
    """The small one asks EM1.1 by sex alone, the shipped one by grade too."""
    small = tmp_path / "small.xlsx"
    small.write_bytes(workbook("small"))
    shipped = [path for path in shipped_questionnaires() if path.stem == "hr"]
    refused = found_city(tmp_path / "city.charter", NEW, [small, *shipped])
    assert isinstance(refused, Refusal)
    assert (refused.fault, refused.facts["form"]) == (Fault.SAME_QUESTION_ELSEWHERE, "small")
    assert not (tmp_path / "city.charter").exists()

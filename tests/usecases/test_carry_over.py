"""Last round's answers come over: from the city's file, or from the submission that it made."""

from pathlib import Path

import pytest

from charter_desktop.domain.answer import NUMERATOR, CellKey
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.problems import ProblemKind
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.carry_over import carry_over
from charter_desktop.usecases.departments import list_departments
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import add_action, freeze_plan
from charter_desktop.usecases.questionnaire import import_questionnaire
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.setup import read_setup
from charter_desktop.usecases.start_city import NewCity, start_city
from charter_desktop.usecases.submit import submit
from tests.rounds import SmallCity, must, send, workbook


@pytest.fixture
def last(city: SmallCity, tmp_path: Path) -> Path:
    """Give the city's file of a round in which HR answered."""
    with city.open_department("hr") as hr:
        file = send(hr, tmp_path, {"EM2.6": "Two campaigns", "EM1.3": "400"}, "hr.asice")
    path = tmp_path / "last.charter"
    path.write_bytes(city.city.read_bytes())
    with must(open_workspace(path, city=True)) as opened:
        receive(opened, [file])
    return path


def next_round(folder: Path, name: str = "Ejemplia") -> Workspace:
    """Start the city's next round with the same questionnaires."""
    opened = must(start_city(folder / "next.charter", NewCity(name, "ES", "2028", "Clara Ficticia", "C")))
    book = folder / "next.xlsx"
    book.write_bytes(workbook("hr"))
    must(import_questionnaire(opened, book))
    return opened


def test_every_department_finds_its_own_answers_beside_the_fields(last: Path, tmp_path: Path) -> None:
    with next_round(tmp_path) as city:
        found = must(carry_over(city, last))
        assert (found.round, found.answers) == ("2026", 2)
        assert [item.id for item in list_departments(city)] == ["hr"]
        file = must(invite(city, "hr", tmp_path)).path
    with must(accept(file, tmp_path / "hr-next.charter", "Nadie", "Officer")) as hr:
        book = AnswerBook.open(hr)
        session = book.session_of("EM2.6")
        assert session is not None
        assert session.previous["EM2.6"].value == "Two campaigns"
        assert session.previous["EM1.3"].cells[CellKey(NUMERATOR)].value == "400"
        must(record_answer(book, "EM1.3", "800"))
        assert ProblemKind.JUMP in {one.kind for one in session.problems()}


def test_a_submission_of_last_round_is_enough_for_what_was_published(last: Path, tmp_path: Path) -> None:
    with must(open_workspace(last, city=True)) as opened:
        must(add_action(opened, {"title": "Courses", "commitments": "SP1", "end": "2027-06-30"}))
        must(freeze_plan(opened, "2026-2027"))
        file = must(submit(opened, tmp_path)).sent.path
    with next_round(tmp_path) as city:
        found = must(carry_over(city, file))
    assert found.answers > 0
    assert found.departments == ()


def test_the_newest_carrying_over_counts(last: Path, tmp_path: Path) -> None:
    with next_round(tmp_path) as city:
        first = must(carry_over(city, last))
        again = must(carry_over(city, last))
        assert (again.answers, again.departments) == (first.answers, ())


def test_what_is_not_last_round_of_this_city_is_refused(last: Path, city: SmallCity, tmp_path: Path) -> None:
    with next_round(tmp_path, "Otra") as other:
        refusals = [
            carry_over(other, last),
            carry_over(other, other.path),
            carry_over(other, tmp_path / "none.charter"),
            carry_over(other, city.departments["hr"]),
            carry_over(other, tmp_path / "hr.asice"),
        ]
    faults = [one.fault for one in refusals if isinstance(one, Refusal)]
    assert faults == [
        Fault.LAST_OF_OTHER_CITY,
        Fault.SAME_FILE,
        Fault.NO_SUCH_FILE,
        Fault.NOT_A_CITY,
        Fault.OTHER_KIND,
    ]


def test_a_department_that_can_not_be_added_is_named_and_nothing_is_kept(last: Path, tmp_path: Path) -> None:
    with next_round(tmp_path) as city:
        refused = carry_over(city, last, deadline="soon")
        assert isinstance(refused, Refusal)
        assert (refused.fault, refused.facts["department"]) == (Fault.NOT_A_DATE, "hr")
        assert list_departments(city) == ()
        assert read_setup(city).previous == {}
        assert must(carry_over(city, last, deadline="30/10/2028")).departments == ("HR",)

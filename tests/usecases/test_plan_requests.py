"""What the mayor's office answers about the requests to the EU, as the plan's view of requests tells it."""

from pathlib import Path

import pytest

from charter_desktop.domain.answer import CellKey
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.published_figures import PublishedView
from charter_desktop.usecases.published_requests import loose, meetings, requests, ways
from charter_desktop.usecases.published_words import Words
from charter_desktop.usecases.questionnaire import import_questionnaire, shipped_questionnaires
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.start_city import NewCity, start_city
from charter_desktop.wording.voice import Voice
from tests.rounds import must

SAID = {
    "PL4.2/any": "yes",
    "PL4.2/supported": "RQ1 RQ3",
    "PL4.2/how": "A letter with twelve other cities.",
    "PL4.3/obstacle": "Social clauses are contested in court.",
}


@pytest.fixture
def published(tmp_path: Path) -> PublishedView:
    """What the city publishes of the answers of its mayor's office."""
    new = NewCity("Ejemplia", "ES", "2026", "Clara Ficticia", "Coordinator")
    with must(start_city(tmp_path / "city.charter", new)) as city:
        (form,) = [path for path in shipped_questionnaires() if path.stem == "mayor"]
        must(import_questionnaire(city, form))
        must(add_department(city, "mayor", "Mayor's office"))
        sent = must(invite(city, "mayor", tmp_path))
        with must(accept(sent.path, tmp_path / "mayor.charter", "Nadie", "Officer")) as mayor:
            book = AnswerBook.open(mayor)
            for question, typed in SAID.items():
                must(record_answer(book, question, typed))
            for level, count in (("regional", "3"), ("national", "2"), ("eu", "0")):
                must(record_answer(book, "PL4.1", count, cell=CellKey.of("numerator", {"government": level})))
            receive(city, [must(contribute(book, tmp_path)).sent.path])
        view = view_city(city)
    return PublishedView(view, Words(view, Voice()))


def test_support_and_how_it_was_given_are_told(published: PublishedView) -> None:
    assert [(one.code, one.supported) for one in requests(published)] == [
        ("RQ1", True),
        ("RQ2", False),
        ("RQ3", True),
        ("RQ4", False),
    ]
    assert [one.text for one in ways(published)] == ["A letter with twelve other cities."]


def test_an_obstacle_that_touches_no_request_is_for_the_national_level(published: PublishedView) -> None:
    assert [(one.who, one.text) for one in loose(published)] == [
        ("Mayor's office", "Social clauses are contested in court.")
    ]
    assert all(one.obstacles == () for one in requests(published))


def test_meetings_stand_by_level_of_government(published: PublishedView) -> None:
    assert meetings(published) == (
        ("Region or province", "3"),
        ("National government", "2"),
        ("EU institutions", "0"),
    )

"""A round of all sixteen: every question of every questionnaire is answered, sent, merged and printed."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest

from charter_desktop.domain.answer import CellKey, State
from charter_desktop.domain.refusal import Refusal
from charter_desktop.domain.view import Standing
from charter_desktop.forms.definition import Kind, Question
from charter_desktop.forms.session import FormSession
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import CityView, view_city
from charter_desktop.usecases.computed import computed
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.found_city import found_city
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.plan_actions import add_action, freeze_plan
from charter_desktop.usecases.publish import What, publish
from charter_desktop.usecases.published_figures import PublishedView
from charter_desktop.usecases.published_words import Words
from charter_desktop.usecases.receive import Outcome, receive
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.start_city import NewCity
from charter_desktop.usecases.submit import submit
from charter_desktop.usecases.verify_file import verify_file
from charter_desktop.wording.voice import Voice
from tests.questionnaires.sources import AREAS, FORMS
from tests.rounds import must

pytestmark = pytest.mark.slow

DEPARTMENTS = [name for name in FORMS if name != "coord"]
MANY = {"numerator": "40", "denominator": "100"}
TYPED = {
    Kind.TEXT: "Told in one sentence (fictional)",
    Kind.DATE: "2026-02-01",
    Kind.INTEGER: "40",
    Kind.DECIMAL: "40",
}


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """Give a city that all departments have answered in full; services are shared with others."""
    folder = tmp_path_factory.mktemp("round")
    new = NewCity("Aldavera (ficticia)", "ES", "2026", "Clara Ficticia", "Coordinator")
    with must(found_city(folder / "city.charter", new)) as founded:
        own = AnswerBook.open(founded)
        for area in AREAS.values():
            must(record_answer(own, f"CX.5/{area}", "shared"))
        for name in DEPARTMENTS:
            must(add_department(founded, name, name.upper()))
        files = [contribution(founded, name, folder) for name in DEPARTMENTS]
        answer_everything(own)
        assert {line.outcome for line in receive(founded, files)} == {Outcome.MERGED}
        action = {"title": "Language courses (fictional)", "commitments": "SP1", "end": "2027-06-30"}
        must(add_action(founded, action))
        yield founded


@pytest.fixture
def view(city: Workspace) -> CityView:
    return view_city(city)


def contribution(city: Workspace, name: str, folder: Path) -> Path:
    sent = must(invite(city, name, folder))
    with must(accept(sent.path, folder / f"{name}.charter", f"Nadie de {name}", "Officer")) as workspace:
        book = AnswerBook.open(workspace)
        answer_everything(book)
        return must(contribute(book, folder, name=f"{name}.asice")).sent.path


def answer_everything(book: AnswerBook) -> None:
    """Answer every question that is asked, until no answer brings another one."""
    for session in book.sessions:
        while True:
            open_ones = [one for one in session.definition.questions() if is_open(session, one)]
            if not open_ones:
                break
            for question in open_ones:
                fill(session, question)
        assert session.problems() == ()
        changes = session.set("PL4.3/obstacle", "A law of the State (fictional)")
        assert not isinstance(changes, Refusal)
        book.keep(session, changes, "")


def is_open(session: FormSession, question: Question) -> bool:
    """Say whether a question is to be answered; rows with other sources are left out."""
    name = question.question_id
    asked = question.kind is not Kind.HIDDEN and question.path[1] != "meta" and "CX.6/source" not in name
    return asked and session.relevant(name) and not session.value(name) and not session.cells(name)


def fill(session: FormSession, question: Question) -> None:
    """Give a table enough people in every cell; of choices the last, which is never `fully`."""
    name = question.question_id
    if question.figure is None:
        choices = session.choices(name) if question.kind in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE} else ()
        chosen = next((one.name for one in choices if one.name == "yes"), choices[-1].name if choices else "")
        assert not isinstance(session.set(name, chosen or TYPED[question.kind]), Refusal), name
        return
    dimensions = question.figure.dimensions
    for measure in question.figure.measures:
        for members in product(*(dimension.names() for dimension in dimensions)):
            split = dict(zip((dimension.name for dimension in dimensions), members, strict=True))
            cell = CellKey.of(measure, split)
            assert not isinstance(session.set_cell(name, cell, MANY[measure]), Refusal), name


def test_nothing_of_it_is_left_to_decide(view: CityView) -> None:
    assert view.undecided == ()
    assert view.unplaced == ()


def test_education_and_statistics_agree_on_early_leavers(view: CityView) -> None:
    answer = view.answers["SP1.ED3"]
    assert set(answer.answers) == {"edu", "stats"}
    assert answer.standing is Standing.SETTLED


def test_each_department_says_who_runs_its_service(view: CityView) -> None:
    assert set(view.answers["SP2.8/provider"].answers) == set(AREAS)
    assert view.answers["SP2.8/provider"].standing is Standing.LISTED
    assert view.answers["SP2.5"].standing is Standing.ADDED


def test_no_answer_is_hidden_where_every_number_is_large(view: CityView) -> None:
    hidden = [
        name
        for name, answer in view.answers.items()
        if answer.answer is not None and answer.answer.state is State.SUPPRESSED
    ]
    assert hidden == []


def test_the_wait_for_a_course_is_no_sum_of_medians(view: CityView) -> None:
    answer = view.answers["SP1.LA2/wait"].answer
    assert answer is not None
    assert CellKey("numerator") not in answer.cells


def test_staff_are_compared_with_residents(city: Workspace, view: CityView) -> None:
    """40 of 100 in each cell of the staff; of residents two known origins in three are foreign ones."""
    found = computed(city, PublishedView(view, Words(view, Voice("en"))))
    assert [one.numerator for one in found if one.indicator == "EM1.2"] == [Decimal("0.60")]


@pytest.mark.parametrize("what", list(What))
def test_it_is_printed(city: Workspace, tmp_path: Path, what: What) -> None:
    must(freeze_plan(city, "2026-2027"))
    for language in ("es", "en"):
        assert must(publish(city, what, language, tmp_path)).read_bytes().startswith(b"%PDF")


def test_it_is_submitted_and_verifies(city: Workspace, tmp_path: Path) -> None:
    must(freeze_plan(city, "2026-2028"))
    made = must(submit(city, tmp_path))
    assert must(verify_file(made.sent.path)).intact

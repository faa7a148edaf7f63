"""Templates and workspaces: whose it is, which version, one gesture, a disk that does not take it."""

from pathlib import Path

import openpyxl
import pytest

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.store import revisions
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.fill import apply_fill, preview_fill
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.questionnaire import import_questionnaire
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.start_city import NewCity, start_city
from charter_desktop.usecases.workbook_template import write_template
from charter_desktop.wording.voice import Voice
from charter_desktop.workbooks.about import About
from charter_desktop.workbooks.template import template_of
from charter_desktop.workbooks.write import write_book
from tests.forms.made import definition, workbook
from tests.rounds import SmallCity, must, small_city
from tests.workbooks.conftest import load
from tests.workbooks.filling import write_into

ENGLISH = Voice("en")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SmallCity:
    return small_city(tmp_path_factory.mktemp("city"))


@pytest.fixture
def city(made: SmallCity, tmp_path: Path) -> SmallCity:
    return SmallCity(tmp_path, made.city, made.departments)


def change_about(template: Path, name: str, text: str) -> None:
    """Change one line of the hidden sheet."""
    book = openpyxl.load_workbook(template)
    for row in book["charter"].iter_rows():
        if row[0].value == name:
            row[1].value = text
    book.save(template)


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("city", Fault.OTHER_CITY),
        ("round", Fault.OTHER_ROUND),
        ("department", Fault.OTHER_DEPARTMENT),
        ("form", Fault.ANOTHER_FORM),
    ],
)
def test_a_template_that_was_made_for_others_is_refused(city: SmallCity, name: str, fault: Fault) -> None:
    with city.open_department("hr") as opened:
        book, path = AnswerBook.open(opened), city.folder / "t.xlsx"
        must(write_template(book, path, "es"))
        change_about(path, name, "another")
        found = preview_fill(book, path, ENGLISH)
    assert isinstance(found, Refusal)
    assert found.fault is fault


def test_everything_is_one_gesture(city: SmallCity) -> None:
    with city.open_department("hr") as opened:
        book, path = AnswerBook.open(opened), city.folder / "t.xlsx"
        must(write_template(book, path, "en"))
        write_into(
            path,
            {
                ("A:EM2.6", "answer"): "x",
                ("A:PL4.3", "comment"): "y",
                ("T:EM1.1|sex=f", "numerator"): 7,
                ("T:EM1.3|", "numerator"): "not collected",
            },
        )
        before = len(list(revisions.history(opened)))
        assert apply_fill(book, must(preview_fill(book, path, ENGLISH)).changes) == 4
        written = list(revisions.history(opened))[before:]
    assert len(written) == 4
    assert len({item.gesture for item in written}) == 1


def test_an_older_template_is_read_by_the_old_ids(tmp_path: Path) -> None:
    rule = {"type": "text", "name": "rule", "label": "Rule"}
    old = load(definition([rule, {"type": "text", "name": "gone", "label": "Gone"}], (), {"form_id": "hr"}))
    newer = workbook(
        [{"type": "text", "name": "norm", "label": "Norm", "bind::cd:was": "hr:rule"}],
        (),
        {"form_id": "hr", "version": "2"},
    )
    (tmp_path / "hr.xlsx").write_bytes(newer)
    new = NewCity("Ejemplia", "ES", "2026", "Clara Ficticia", "Coordinator")
    with must(start_city(tmp_path / "city.charter", new)) as city:
        must(import_questionnaire(city, tmp_path / "hr.xlsx"))
        must(add_department(city, "hr", "HR"))
        sent = must(invite(city, "hr", tmp_path))
    path = tmp_path / "old.xlsx"
    with must(accept(sent.path, tmp_path / "hr.charter", "Nadie", "Officer")) as hr:
        about = About(hr.about.city, hr.about.round, "hr", "en", "", (("hr", "1", old.definition.sha256),))
        path.write_bytes(write_book(template_of([old], about, ("Ejemplia", "2026", "HR"), ENGLISH)))
        write_into(path, {("A:hr:rule", "answer"): "the rule", ("A:hr:gone", "answer"): "lost"})
        seen = must(preview_fill(AnswerBook.open(hr), path, ENGLISH))
    assert [(change.question, change.after) for change in seen.changes] == [("hr:norm", "the rule")]
    assert [problem.facts["other"] for problem in seen.problems] == ["hr:gone"]


def test_what_looks_like_a_formula_goes_out_and_comes_back_as_it_was_typed(city: SmallCity) -> None:
    with city.open_department("proc") as opened:
        path = city.folder / "t.xlsx"
        book = AnswerBook.open(opened)
        must(record_answer(book, "EM2.6", "=1+1"))
        must(write_template(book, path, "es"))
        assert must(preview_fill(book, path, ENGLISH)).changes == ()


def test_a_template_goes_nowhere_when_its_folder_is_not_there(city: SmallCity) -> None:
    with city.open_department("hr") as opened, pytest.raises(TroubleError):
        write_template(AnswerBook.open(opened), city.folder / "none" / "t.xlsx", "en")


def test_a_folder_is_no_place_for_a_template(city: SmallCity) -> None:
    with city.open_department("hr") as opened:
        found = write_template(AnswerBook.open(opened), city.folder, "en", force=True)
    assert isinstance(found, Refusal)


def test_stop_ends_the_reading_before_anything_is_written(city: SmallCity) -> None:
    class Stopped(Exception):  # noqa: N818 - what a job raises is its own affair
        pass

    def stop(_: str) -> None:
        raise Stopped

    with city.open_department("hr") as opened:
        book, path = AnswerBook.open(opened), city.folder / "t.xlsx"
        must(write_template(book, path, "en"))
        with pytest.raises(Stopped):
            preview_fill(book, path, ENGLISH, stop)

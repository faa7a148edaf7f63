"""The files beside a questionnaire: found at import, carried by the invitation, used by the department."""

import base64
from pathlib import Path

import pytest

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.issue import Code
from charter_desktop.store import questionnaires
from charter_desktop.usecases import form_media
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.form_media import read_media
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.questionnaire import Imported, check_questionnaires, import_questionnaire
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.start_city import NewCity, start_city
from charter_desktop.wording.issues import issue_sentence
from charter_desktop.wording.voice import Voice
from tests.forms.made import workbook
from tests.rounds import must

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
)
STREETS = "name,label,district\nmayor,Calle Mayor,Centre\noslo,Avenida de Oslo,North\n"
SURVEY = (
    {"type": "text", "name": "tree", "label": "Which tree?", "media::image": "tree.png"},
    {"type": "select_one_from_file streets.csv", "name": "street", "label": "Where?"},
    {
        "type": "calculate",
        "name": "district",
        "calculation": "instance('streets')/root/item[name=${street}]/district",
    },
)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Give a workbook that names a picture and a table, both beside it."""
    path = tmp_path / "trees.xlsx"
    path.write_bytes(workbook(SURVEY, (), {"form_title": "Trees"}))
    folder = tmp_path / "trees-media"
    folder.mkdir()
    (folder / "tree.png").write_bytes(DOT)
    (tmp_path / "streets.csv").write_text(STREETS, "utf-8")
    return path


def city_with(folder: Path, book: Path) -> tuple[Path, Imported]:
    """Make a city that imported a workbook and has a department for it."""
    path = folder / "city.charter"
    new = NewCity("Ejemplia", "ES", "2026", "Clara Ficticia", "Coordinator")
    with must(start_city(path, new)) as city:
        imported = must(import_questionnaire(city, book))
        must(add_department(city, "f", "Trees"))
    return path, imported


def test_a_department_chooses_from_a_table_that_came_with_the_invitation(book: Path, tmp_path: Path) -> None:
    city, imported = city_with(tmp_path, book)
    assert [issue.code for issue in imported.issues] == []
    with must(open_workspace(city, city=True)) as opened:
        sent = must(invite(opened, "f", tmp_path)).path
    with must(accept(sent, tmp_path / "dept.charter", "Nadie de Árboles", "Officer")) as theirs:
        must(record_answer(AnswerBook.open(theirs), "f:street", "oslo"))
        session = AnswerBook.open(theirs).sessions[0]
        assert [one.label for one in session.choices("f:street", session.definition.default_language)] == [
            "Calle Mayor",
            "Avenida de Oslo",
        ]
        assert session.value("f:district") == "North"
        form = questionnaires.every(theirs)[0].sha256
        assert read_media(theirs, form, ["tree.png", "other.png"]) == {"tree.png": DOT}


def test_a_file_that_is_missing_is_named_with_its_cell(book: Path, tmp_path: Path) -> None:
    (tmp_path / "streets.csv").unlink()
    (tmp_path / "trees-media" / "tree.png").unlink()
    (checked,) = must(check_questionnaires([book]))
    assert [(one.code, one.sheet, one.row, one.column) for one in checked.issues] == [
        (Code.NO_FILE, "survey", 3, "type"),
        (Code.NO_FILE, "survey", 2, "media::image"),
    ]
    said = issue_sentence(checked.issues[0], Voice("es"))
    assert "streets.csv" in said
    assert said != issue_sentence(checked.issues[0], Voice("en"))


def test_a_file_that_came_later_is_taken_in_by_another_import(book: Path, tmp_path: Path) -> None:
    (tmp_path / "streets.csv").unlink()
    city, imported = city_with(tmp_path, book)
    assert [issue.code for issue in imported.issues] == [Code.NO_FILE]
    (tmp_path / "streets.csv").write_text(STREETS, "utf-8")
    (tmp_path / "trees-media" / "tree.png").unlink()
    with must(open_workspace(city, city=True)) as opened:
        again = must(import_questionnaire(opened, book))
        assert sorted(form_media.media_of(opened, again.sha256)) == ["streets.csv", "tree.png"]


def test_the_newest_table_counts_even_when_it_is_an_old_one_again(book: Path, tmp_path: Path) -> None:
    city, imported = city_with(tmp_path, book)
    with must(open_workspace(city, city=True)) as opened:
        for text in ("name,label\nnew,New\n", STREETS):
            (tmp_path / "streets.csv").write_text(text, "utf-8")
            must(import_questionnaire(opened, book))
            found = read_media(opened, imported.sha256, ["streets.csv"])
            assert found["streets.csv"].decode() == text


def test_a_name_that_is_a_path_is_read_from_nowhere(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(DOT)
    inner = tmp_path / "inner"
    inner.mkdir()
    book = inner / "f.xlsx"
    row = {"type": "text", "name": "q", "label": "Question", "media::image": "../secret.png"}
    book.write_bytes(workbook((row,), (), {"form_title": "F"}))
    _, imported = city_with(inner, book)
    with must(open_workspace(inner / "city.charter", city=True)) as opened:
        assert form_media.media_of(opened, imported.sha256) == {}


def test_a_file_that_is_too_large_refuses_the_import(book: Path, tmp_path: Path) -> None:
    (tmp_path / "streets.csv").write_bytes(b"name,label\n" + b"x" * form_media.MOST_BYTES)
    refused = check_questionnaires([book])
    assert isinstance(refused, Refusal)
    assert refused.fault is Fault.TOO_LARGE
    assert refused.place.endswith("streets.csv")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("mark", [",", ";"])
def test_a_table_saved_by_any_excel_is_read(book: Path, tmp_path: Path, encoding: str, mark: str) -> None:
    lines = (("name", "label"), ("nino", "Niño"), ("cigüeña", "Cigüeña"))
    text = "\r\n".join(mark.join(line) for line in lines)
    (tmp_path / "streets.csv").write_bytes(text.encode(encoding))
    city, _ = city_with(tmp_path, book)
    with must(open_workspace(city, city=True)) as opened:
        sent = must(invite(opened, "f", tmp_path)).path
    with must(accept(sent, tmp_path / "dept.charter", "Nadie", "Officer")) as theirs:
        session = AnswerBook.open(theirs).sessions[0]
        found = session.choices("f:street", session.definition.default_language)
    assert [(one.name, one.label) for one in found] == [("nino", "Niño"), ("cigüeña", "Cigüeña")]

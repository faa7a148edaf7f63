"""Many things done at once: a block of rows pasted, rows taken away and put back, a file as an answer."""

from pathlib import Path

import pytest

from charter_desktop.domain.field import new_id
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.rows import ADD_ROW, REMOVE_ROW, RESTORE_ROW
from charter_desktop.store import revisions, unread
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.attach_answer import attach_file, bytes_of, detach_file, file_of
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.questionnaire import import_questionnaire
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.record_gesture import Step, record_gesture
from charter_desktop.usecases.start_city import NewCity, start_city
from tests.forms.made import workbook
from tests.gui.questionnaires import given, row
from tests.rounds import must

SURVEY = [
    row("begin repeat", "tree", "Trees"),
    row("text", "kind", "Kind"),
    row("integer", "age", "Age"),
    row("end repeat", ""),
    row("file", "rule", "The rule"),
    row("image", "photo", "A photo"),
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, passphrase_file: Path) -> Path:
    assert passphrase_file
    return given(tmp_path_factory.mktemp("trees"), SURVEY)


@pytest.fixture
def workspace(made: Path, tmp_path: Path) -> Path:
    place = tmp_path / "trees.charter"
    place.write_bytes(made.read_bytes())
    return place


def opened(place: Path) -> tuple[Workspace, AnswerBook]:
    found = must(open_workspace(place))
    return found, AnswerBook.open(found)


def test_a_block_of_new_rows_is_one_gesture_and_what_cannot_be_read_waits(workspace: Path) -> None:
    new = f"f:tree[{new_id()}]"
    steps = [
        Step(new, ADD_ROW, ""),
        Step(f"{new}/kind", "", "Oak"),
        Step(f"{new}/age", "", "many"),
    ]
    file, book = opened(workspace)
    with file:
        before = len(list(revisions.history(file)))
        results = record_gesture(book, steps)
        made = list(revisions.history(file))[before:]
        waiting = unread.every(file)
    assert [isinstance(one, Refusal) for one in results] == [False, False, True]
    assert {(item.field.id, item.field.part) for item in made} == {(new, "row"), (f"{new}/kind", "")}
    assert len({item.gesture for item in made}) == 1
    assert {(where.id, text) for where, text in waiting.items()} == {(f"{new}/age", "many")}


def test_rows_are_taken_away_and_put_back_in_their_places(workspace: Path) -> None:
    file, book = opened(workspace)
    with file:
        session = book.sessions[0]
        keys = [f"f:tree[{new_id()}]" for _ in range(3)]
        record_gesture(book, [Step(key, ADD_ROW, "") for key in keys])
        before = session.rows("f:tree")
        record_gesture(book, [Step(key, REMOVE_ROW, "") for key in keys[:2]])
        assert session.rows("f:tree") == (before[0], keys[2])
        record_gesture(book, [Step(key, RESTORE_ROW, "") for key in keys[:2]])
        assert session.rows("f:tree") == before


def test_a_row_is_added_once(workspace: Path) -> None:
    key = f"f:tree[{new_id()}]"
    file, book = opened(workspace)
    with file:
        _, second = record_gesture(book, [Step(key, ADD_ROW, ""), Step(key, ADD_ROW, "")])
    assert isinstance(second, Refusal)
    assert second.fault is Fault.NO_SUCH_ROW


def test_a_file_is_the_answer_and_travels(workspace: Path, made: Path, tmp_path: Path) -> None:
    rule, other = tmp_path / "rule.txt", tmp_path / "newer.txt"
    rule.write_bytes(b"a rule")
    other.write_bytes(b"newer")
    file, book = opened(workspace)
    with file:
        must(attach_file(book, "f:rule", rule))
        must(attach_file(book, "f:rule", other))
        found = file_of(book, "f:rule")
        assert found is not None
        assert (found.name, found.size, bytes_of(book, found)) == ("newer.txt", 5, b"newer")
        sent = must(contribute(book, tmp_path)).sent.path
    city = tmp_path / "city.charter"
    city.write_bytes((made.parent / "city.charter").read_bytes())
    with must(open_workspace(city)) as there:
        receive(there, [sent])
        values = [item.value for item in revisions.shared(there) if item.field.kind == "evidence"]
    assert [value["name"] for value in values if isinstance(value, dict)] == ["newer.txt"]


def test_a_file_that_was_taken_away_is_no_answer(workspace: Path, tmp_path: Path) -> None:
    rule = tmp_path / "rule.txt"
    rule.write_bytes(b"a rule")
    file, book = opened(workspace)
    with file:
        must(attach_file(book, "f:rule", rule))
        must(detach_file(book, "f:rule"))
        assert file_of(book, "f:rule") is None
        assert "f:rule" not in book.answers()


def test_what_is_no_picture_does_not_answer_a_question_for_one(workspace: Path, tmp_path: Path) -> None:
    rule = tmp_path / "rule.txt"
    rule.write_bytes(b"a rule")
    file, book = opened(workspace)
    with file:
        refused = attach_file(book, "f:photo", rule)
        assert isinstance(refused, Refusal)
        assert file_of(book, "f:photo") is None


def test_answers_of_two_questionnaires_are_one_gesture(tmp_path: Path) -> None:
    with must(
        start_city(tmp_path / "city.charter", NewCity("E", "ES", "2026", "Clara", "Coordinator"))
    ) as city:
        for name in ("one", "two"):
            (tmp_path / f"{name}.xlsx").write_bytes(
                workbook([row("text", "name", "Name")], (), {"form_title": name, "form_id": name})
            )
            must(import_questionnaire(city, tmp_path / f"{name}.xlsx"))
        must(add_department(city, "hr", "HR", forms=["one", "two"]))
        sent = must(invite(city, "hr", tmp_path)).path
    with must(accept(sent, tmp_path / "hr.charter", "Nadie", "Officer")) as file:
        book = AnswerBook.open(file)
        before = len(list(revisions.history(file)))
        steps = [
            Step("one:name", "", "Ana"),
            Step("two:name", "", "Eva"),
            Step("one:name", "comment", "sure"),
        ]
        results = record_gesture(book, steps)
        made = list(revisions.history(file))[before:]
    assert not any(isinstance(one, Refusal) for one in results)
    assert {(item.field.id, item.field.part, item.value) for item in made} == {
        ("one:name", "", "Ana"), ("two:name", "", "Eva"), ("one:name", "comment", "sure"),
    }  # fmt: skip
    assert len({item.gesture for item in made}) == 1

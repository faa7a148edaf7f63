"""The history of a workspace: who changed what, taking it back in any order, restoring a field or a day."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charter_desktop.domain.field import CITY, Field, new_id
from charter_desktop.domain.gesture import Sought
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Author, Line, Revision
from charter_desktop.forms.rows import ADD_ROW, REMOVE_ROW
from charter_desktop.forms.session import FormSession
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import revisions
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.attach_answer import attach_file, file_of
from charter_desktop.usecases.departments import assign
from charter_desktop.usecases.history import history_of, people, versions_of
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import add_action, list_actions
from charter_desktop.usecases.record_answer import record_answer, record_part, record_state
from charter_desktop.usecases.record_gesture import Step, record_gesture
from charter_desktop.usecases.share import shared_heads
from charter_desktop.usecases.source_cards import put_source, remove_source, source_cards
from charter_desktop.usecases.take_back import changes_since, restore_day, restore_field, take_back
from charter_desktop.usecases.undo import redo, undo
from tests.gui.questionnaires import given as questionnaire
from tests.gui.questionnaires import row
from tests.rounds import must, small_city

SURVEY = [
    row("text", "name", "Name"),
    row("decimal", "share", "Share"),
    row("text", "why", "Why", relevant="${share} > 1"),
    row("dateTime", "seen", "Seen", calculation="now()", trigger="${name}"),
    row("calculate", "double", "", calculation="${share} * 2"),
    row("begin repeat", "tree", "Trees"),
    row("text", "kind", "Kind"),
    row("integer", "age", "Age"),
    row("end repeat", ""),
    row("calculate", "ages", "", calculation="sum(${age})"),
    row("file", "rule", "The rule"),
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, passphrase_file: Path) -> Path:
    assert passphrase_file
    return questionnaire(tmp_path_factory.mktemp("history"), SURVEY)


@pytest.fixture
def book(made: Path, tmp_path: Path) -> Iterator[AnswerBook]:
    with must(open_workspace(Path(shutil.copyfile(made, tmp_path / "try.charter")))) as opened:
        yield AnswerBook.open(opened)


def state(book: AnswerBook) -> list[object]:
    """Give all that a page could show."""
    return [_state(session) for session in book.sessions]


def _state(session: FormSession) -> dict[str, object]:
    return {
        one: (
            session.value(one),
            session.relevant(one),
            session.valid(one),
            session.part(one, "comment"),
            session.part(one, "state"),
        )
        for one in session.questions()
    } | {"answers": session.answers(), "rows": session.rows("f:tree")}


def test_a_change_tells_who_when_before_after_and_why(book: AnswerBook) -> None:
    must(record_answer(book, "f:name", "Ana"))
    must(record_answer(book, "f:name", "Eva", reason="misheard"))
    newest, older = history_of(book.workspace)[:2]
    change = next(one for one in newest.changes if one.field.id == "f:name")
    assert (change.before, change.after, newest.reason) == ("Ana", "Eva", "misheard")
    assert newest.person == book.author.person
    assert newest.at <= stamp(now())
    assert next(one.before for one in older.changes if one.field.id == "f:name") is None


def test_a_gesture_is_taken_back_and_done_again(book: AnswerBook) -> None:
    must(record_answer(book, "f:share", "1.5"))
    must(record_answer(book, "f:share", "7"))
    first = history_of(book.workspace)[0]
    must(take_back(book, first.id))
    assert book.sessions[0].value("f:share") == "1.5"
    taking, gone = history_of(book.workspace)[:2]
    assert taking.takes_back == gone.id == first.id
    assert (taking.stands, gone.stands) == (True, False)
    must(take_back(book, taking.id))
    assert book.sessions[0].value("f:share") == "7"
    assert history_of(book.workspace)[2].stands


def test_the_stored_number_comes_back_not_its_text_read_again(book: AnswerBook) -> None:
    must(record_answer(book, "f:share", "1,2340"))
    must(record_answer(book, "f:share", "5"))
    must(take_back(book, history_of(book.workspace)[0].id))
    assert book.sessions[0].value("f:share") == "1.234"


def test_an_answer_to_a_question_that_is_not_asked_now_comes_back(book: AnswerBook) -> None:
    must(record_answer(book, "f:share", "5"))
    must(record_answer(book, "f:why", "because"))
    must(record_answer(book, "f:why", "perhaps"))
    last = history_of(book.workspace)[0]
    must(record_answer(book, "f:share", "0"))
    must(take_back(book, last.id))
    assert book.sessions[0].value("f:why") == ""
    must(record_answer(book, "f:share", "5"))
    assert book.sessions[0].value("f:why") == "because"


def test_what_was_changed_again_later_is_not_taken_back_unless_forced(book: AnswerBook) -> None:
    must(record_answer(book, "f:name", "Ana"))
    first = history_of(book.workspace)[0]
    must(record_answer(book, "f:name", "Eva"))
    before = len(history_of(book.workspace))
    refused = take_back(book, first.id)
    assert isinstance(refused, Refusal)
    assert refused.fault is Fault.CHANGED_LATER
    assert f"{book.author.department}/answer/f:name" in refused.facts["fields"]
    assert len(history_of(book.workspace)) == before
    must(take_back(book, first.id, force=True))
    assert book.sessions[0].value("f:name") == ""


def test_what_stands_as_before_is_not_taken_back_again(book: AnswerBook) -> None:
    must(record_answer(book, "f:share", "3"))
    first = history_of(book.workspace)[0]
    must(take_back(book, first.id))
    again = take_back(book, first.id)
    assert isinstance(again, Refusal)
    assert again.fault is Fault.NOTHING_TO_TAKE_BACK
    unknown = take_back(book, "nothing")
    assert isinstance(unknown, Refusal)
    assert unknown.fault is Fault.NO_SUCH_GESTURE


def test_rows_come_and_go_with_all_that_was_in_them(book: AnswerBook) -> None:
    key, first = f"f:tree[{new_id()}]", book.sessions[0].rows("f:tree")
    record_gesture(
        book, [Step(key, ADD_ROW, ""), Step(f"{key}/kind", "", "Oak"), Step(f"{key}/age", "", "9")]
    )
    record_gesture(book, [Step(key, REMOVE_ROW, "")])
    removed, planted = history_of(book.workspace)[:2]
    assert book.sessions[0].rows("f:tree") == first
    must(take_back(book, removed.id))
    assert book.sessions[0].value(f"{key}/kind") == "Oak"
    assert book.sessions[0].value("f:ages") == "9"
    must(take_back(book, planted.id))
    assert book.sessions[0].rows("f:tree") == first
    assert state(AnswerBook.open(book.workspace)) == state(book)


def test_a_file_is_attached_in_one_gesture_and_comes_back(book: AnswerBook, tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
        must(attach_file(book, "f:rule", tmp_path / name))
    second, first = history_of(book.workspace)[:2]
    assert {change.field.kind for change in second.changes} == {"evidence", "answer"}
    must(take_back(book, second.id))
    found = file_of(book, "f:rule")
    assert found is not None
    assert (found.name, book.sessions[0].value("f:rule")) == ("one.txt", "one.txt")
    must(take_back(book, first.id))
    assert file_of(book, "f:rule") is None
    assert "f:rule" not in book.answers()


def test_sources_and_actions_are_taken_back_too(book: AnswerBook) -> None:
    card = must(put_source(book, {"system": "Register"}))
    assert remove_source(book, card.id) is None
    action = must(add_action(book.workspace, {"title": "Mentors", "commitments": "EM1"}))
    added, removed = history_of(book.workspace)[:2]
    assert {change.field.kind for change in added.changes} == {"action"}
    must(take_back(book, removed.id))
    assert [one.system for one in source_cards(book)] == ["Register"]
    assert [one.id for one in list_actions(book.workspace)] == [action]
    must(take_back(book, added.id))
    assert list_actions(book.workspace) == ()


def test_a_field_gets_an_earlier_value_again(book: AnswerBook) -> None:
    for name in ("Ana", "Eva", "Ida"):
        must(record_answer(book, "f:name", name))
    where = Field(book.author.department, "answer", "f:name")
    known = versions_of(book.workspace, where)
    assert [item.value for item in known] == ["Ida", "Eva", "Ana"]
    must(restore_field(book, where, known[-1].id[:12]))
    assert book.sessions[0].value("f:name") == "Ana"
    for wrong, fault in (
        (("f:name", "00"), Fault.NO_SUCH_REVISION),
        (("f:nobody", "0"), Fault.NO_SUCH_FIELD),
    ):
        refused = restore_field(book, Field(book.author.department, "answer", wrong[0]), wrong[1])
        assert isinstance(refused, Refusal)
        assert refused.fault is fault


def test_the_state_of_a_day_comes_back_as_one_gesture(book: AnswerBook) -> None:
    owner = book.author
    _write(book.workspace, owner, {"f:name": "Ana", "f:share": "2"}, "2026-03-01T10:00:00Z")
    _write(book.workspace, owner, {"f:name": "Eva", "f:why": "x"}, "2026-03-05T10:00:00Z")
    again = AnswerBook.open(book.workspace)
    wanted = changes_since(again, "02/03/2026")
    assert {one.field.id: one.after for one in must(wanted) if one.field.id in {"f:name", "f:why"}} == {
        "f:name": "Ana",
        "f:why": None,
    }
    before = len(history_of(book.workspace))
    must(restore_day(again, "2026-03-02"))
    assert again.sessions[0].value("f:name") == "Ana"
    assert len(history_of(book.workspace)) == before + 1
    assert must(restore_day(again, "2026-03-02")).fields == ()
    assert state(AnswerBook.open(book.workspace)) == state(again)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "tomorrow",
        "2026-13-01",
        "2026-03-01 25:00",
        "31/02/2026",
        "9999-12-31 23:59",
        "31/12/9999",
        "0001-01-01",
    ],
)
def test_what_is_no_moment_is_refused(book: AnswerBook, typed: str) -> None:
    found = restore_day(book, typed)
    assert isinstance(found, Refusal) or found.fields == ()


def test_nothing_is_restored_from_before_the_beginning(book: AnswerBook) -> None:
    found = restore_day(book, "01/01/1990")
    assert isinstance(found, Refusal)
    assert found.fault is Fault.NOTHING_THEN


def test_the_history_is_searched_by_question_field_person_and_day(book: AnswerBook) -> None:
    must(record_answer(book, "f:name", "Ana"))
    must(record_part(book, "f:name", "comment", "sure"))
    must(record_state(book, "f:share", "not_yet"))
    of_name = history_of(book.workspace, Sought(question="f:name"))
    assert len([one for one in of_name if any(c.after in {"Ana", "sure"} for c in one.changes)]) == 2
    comment = str(Field(book.author.department, "answer", "f:name", "comment"))
    assert len(history_of(book.workspace, Sought(field=comment))) == 1
    assert history_of(book.workspace, Sought(person="Nobody else")) == ()
    assert book.author.person in people(book.workspace)
    assert history_of(book.workspace, Sought(until="2020-01-01T00:00:00Z")) == ()
    everything = history_of(book.workspace)
    assert history_of(book.workspace, Sought(before=everything[0].number)) == everything[1:]
    assert history_of(book.workspace, most=1) == everything[:1]


STEP = st.tuples(
    st.sampled_from(["set", "set", "set", "add", "remove", "part", "state"]),
    st.integers(min_value=0, max_value=50),
    st.sampled_from(["", "1", "3", "7,5", "x y"]),
)


@given(st.lists(STEP, min_size=1, max_size=10), st.lists(st.integers(min_value=0, max_value=50), max_size=8))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_gestures_taken_back_in_any_order_leave_what_a_reload_shows(
    made: Path, tmp_path: Path, steps: list[tuple[str, int, str]], chosen: list[int]
) -> None:
    with must(open_workspace(Path(shutil.copyfile(made, tmp_path / "any.charter")))) as opened:
        book = AnswerBook.open(opened)
        for step in steps:
            _act(book, step)
        for number in chosen:
            known = history_of(opened)
            take_back(book, known[number % len(known)].id, force=True)
            assert state(AnswerBook.open(opened)) == state(book)


def _act(book: AnswerBook, step: tuple[str, int, str]) -> None:
    what, number, text = step
    session = book.sessions[0]
    questions, rows = session.questions(), session.rows("f:tree")
    question = questions[number % len(questions)]
    match what:
        case "add":
            record_gesture(book, [Step(f"f:tree[{new_id()}]", ADD_ROW, "")])
        case "remove" if rows:
            record_gesture(book, [Step(rows[number % len(rows)], REMOVE_ROW, "")])
        case "part":
            record_gesture(book, [Step(question, "comment", text)])
        case "state":
            record_gesture(book, [Step(question, "state", "not_yet" if text else "")])
        case _:
            record_gesture(book, [Step(question, "", text)])


def _write(workspace: Workspace, author: Author, values: dict[str, str], at: str) -> None:
    heads = revisions.drafts(workspace)
    gesture = new_id()
    made = []
    for question, value in values.items():
        where = Field(author.department, "answer", question)
        parents = [heads[where].id] if where in heads else []
        made.append(
            Revision.make(
                where, value, author=author, at=at, parents=parents, line=Line.DRAFT, gesture=gesture
            )
        )
    with workspace.transaction():
        revisions.append(workspace, made)


def test_the_citys_own_answer_is_taken_back_in_both_lines(tmp_path: Path) -> None:
    with small_city(tmp_path).open_city() as city:
        must(assign(city, CITY, "Coordination", forms=["hr"]))
        book = AnswerBook.open(city)
        must(record_answer(book, "EM2.6", "Rule A"))
        must(record_answer(book, "EM2.6", "Rule B"))
        newest = history_of(city)[0]
        assert [change.field.part for change in newest.changes] == [""]
        must(take_back(book, newest.id))
        (head,) = shared_heads(city, CITY)[Field(CITY, "answer", "EM2.6")]
        assert isinstance(head.value, dict)
        assert head.value["value"] == "Rule A"
        assert book.sessions[0].value("EM2.6") == "Rule A"


def test_decisions_are_listed_and_taken_back_only_by_deciding_again(tmp_path: Path) -> None:
    with small_city(tmp_path).open_city() as city:
        must(assign(city, CITY, "Coordination", forms=["hr"]))
        action = must(add_action(city, {"title": "Mentors", "commitments": "EM1"}))
        book = AnswerBook.open(city)
        (made,) = [one for one in history_of(city) if any(item.field.id == action for item in one.changes)]
        assert made.decision
        refused = take_back(book, made.id)
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.DECIDED_ELSEWHERE
        assert [one.id for one in list_actions(city)] == [action]


def test_what_one_did_last_is_undone_and_redone_across_programs(book: AnswerBook) -> None:
    for name in ("Ana", "Eva"):
        must(record_answer(book, "f:name", name))
    found = undo(book)
    assert found is not None
    again = AnswerBook.open(book.workspace)
    assert undo(again) is not None
    assert again.sessions[0].value("f:name") == ""
    assert redo(again) is not None
    assert redo(again) is not None
    assert again.sessions[0].value("f:name") == "Eva"
    assert redo(again) is None
    assert undo(again) is not None
    must(record_answer(again, "f:share", "3"))
    assert redo(again) is None


def test_what_the_program_filled_in_and_others_did_is_not_undone(book: AnswerBook) -> None:
    somebody = Author(book.author.department, "Somebody else")
    _write(book.workspace, somebody, {"f:why": "theirs"}, stamp(now()))
    again = AnswerBook.open(book.workspace)
    assert undo(again) is None
    must(record_answer(again, "f:name", "Ana"))
    assert undo(again) is not None
    assert undo(again) is None

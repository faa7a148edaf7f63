"""Sent back and corrected: comments stand at their fields, decisions are taken over or answered, both ends agree."""

from pathlib import Path

import pytest

from charter_desktop.domain.answer import Answer
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store import documents
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.answer_decision import keep_own, take_decision, waiting_decisions
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.comments import comment, list_comments, withdraw_comment
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.identify import replace_key
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.receive_return import receive_return
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.send_back import list_returned, send_back
from charter_desktop.usecases.settle import list_conflicts, settle
from tests.rounds import SmallCity, copy_of, must, send


@pytest.fixture
def merged(city: SmallCity, tmp_path: Path) -> Path:
    """Give a city that received HR's answers."""
    with city.open_department("hr", "hr.charter") as hr:
        file = send(hr, tmp_path, {"EM2.6": "A rule", "PL4.3": "A law"}, "hr.asice")
    path = tmp_path / "city.charter"
    path.write_bytes(city.city.read_bytes())
    with must(open_workspace(path, city=True)) as opened:
        receive(opened, [file])
    return path


def returned(path: Path, folder: Path, text: str = "Which rule?") -> Path:
    """Comment on one answer of HR and send it back."""
    with must(open_workspace(path, city=True)) as opened:
        must(comment(opened, "hr/answer/EM2.6", text))
        return must(send_back(opened, "hr", folder)).sent.path


def test_a_comment_travels_to_the_field_it_is_about(merged: Path, tmp_path: Path) -> None:
    file = returned(merged, tmp_path)
    with must(open_workspace(tmp_path / "hr.charter")) as hr:
        taken = must(receive_return(hr, file))
        assert (taken.comments, taken.decisions, taken.already) == (1, 0, False)
        (found,) = list_comments(hr)
        assert (str(found.field), found.text) == ("hr/answer/EM2.6", "Which rule?")
        again = must(receive_return(hr, file))
        assert (again.comments, again.already) == (1, True)


def test_a_corrected_answer_merges_over_the_one_that_was_sent_back(merged: Path, tmp_path: Path) -> None:
    file = returned(merged, tmp_path)
    with must(open_workspace(tmp_path / "hr.charter")) as hr:
        must(receive_return(hr, file))
        corrected = send(hr, tmp_path, {"EM2.6": "The rule of 2024"}, "corrected.asice")
    with must(open_workspace(merged, city=True)) as opened:
        receive(opened, [corrected])
        view = view_city(opened)
        answer = view.answers["EM2.6"].answer
        assert answer is not None
        assert answer.value == "The rule of 2024"
        assert list_conflicts(opened) == ()


def test_a_withdrawn_comment_disappears_with_the_next_return(merged: Path, tmp_path: Path) -> None:
    first = returned(merged, tmp_path)
    with must(open_workspace(merged, city=True)) as opened:
        (made,) = list_comments(opened)
        must(comment(opened, "hr/answer/PL4.3", "Which law?"))
        assert withdraw_comment(opened, made.id) is None
        second = must(send_back(opened, "hr", tmp_path)).sent.path
    with must(open_workspace(tmp_path / "hr.charter")) as hr:
        must(receive_return(hr, first))
        must(receive_return(hr, second))
        assert [one.text for one in list_comments(hr)] == ["Which law?"]


def conflicting(city: SmallCity, folder: Path) -> tuple[Path, Path]:
    """Have two copies of HR say different things, decide it in the city; gives city and return."""
    with city.open_department("hr", "hr.charter") as hr:
        first = send(hr, folder, {"EM2.6": "one"}, "a.asice")
        copy = copy_of(hr, "copy.charter")
        second = send(hr, folder, {"EM2.6": "two"}, "b.asice")
    with must(open_workspace(copy)) as other:
        third = send(other, folder, {"EM2.6": "three"}, "c.asice")
    path = folder / "decided.charter"
    path.write_bytes(city.city.read_bytes())
    with must(open_workspace(path, city=True)) as opened:
        receive(opened, [first, second, third])
        must(settle(opened, "hr/answer/EM2.6", value="two and three", reason="telephoned"))
        return path, must(send_back(opened, "hr", folder)).sent.path


def agreed(city: Path, hr: Workspace, folder: Path) -> str:
    """Contribute again and give what the city says then."""
    file = must(contribute(AnswerBook.open(hr), folder, name="again.asice")).sent.path
    with must(open_workspace(city, city=True)) as opened:
        (line,) = receive(opened, [file])
        assert line.refusal is None
        assert list_conflicts(opened) == ()
        answer = view_city(opened).answers["EM2.6"].answer
        assert answer is not None
        return answer.value or ""


def test_a_decision_blocks_until_it_is_taken_over(city: SmallCity, tmp_path: Path) -> None:
    decided, file = conflicting(city, tmp_path)
    with must(open_workspace(tmp_path / "hr.charter")) as hr:
        assert must(receive_return(hr, file)).decisions == 1
        book = AnswerBook.open(hr)
        refused = contribute(book, tmp_path, name="blocked.asice")
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.ANSWER_FIRST
        (waiting,) = waiting_decisions(hr)
        assert (waiting.reason, Answer.from_value(waiting.value).value) == ("telephoned", "two and three")
        assert take_decision(book, str(waiting.field)) is None
        assert waiting_decisions(hr) == ()
        assert AnswerBook.open(hr).answers()["EM2.6"][0].value == "two and three"
        assert agreed(decided, hr, tmp_path) == "two and three"


def test_the_own_answer_is_kept_with_a_reason(city: SmallCity, tmp_path: Path) -> None:
    decided, file = conflicting(city, tmp_path)
    with must(open_workspace(tmp_path / "hr.charter")) as hr:
        must(receive_return(hr, file))
        book = AnswerBook.open(hr)
        refused = keep_own(book, "hr/answer/EM2.6", " ")
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.NO_REASON
        assert keep_own(book, "hr/answer/EM2.6", "Counted again") is None
        assert waiting_decisions(hr) == ()
        assert agreed(decided, hr, tmp_path) == "two"


def test_what_can_not_be_commented_on_is_refused(merged: Path) -> None:
    with must(open_workspace(merged, city=True)) as opened:
        refusals = (
            comment(opened, "hr/answer/EM2.6", "  "),
            comment(opened, "hr/answer/EM2.6", "x" * 5001),
            comment(opened, "nonsense", "?"),
            comment(opened, "city/answer/EM2.6", "?"),
            comment(opened, "pol/answer/EM2.6", "?"),
            comment(opened, "hr/answer/NO.1", "?"),
        )
        assert [one.fault for one in refusals if isinstance(one, Refusal)] == [
            Fault.EMPTY,
            Fault.TOO_LONG,
            Fault.NO_SUCH_FIELD,
            Fault.NO_SUCH_DEPARTMENT,
            Fault.NO_SUCH_DEPARTMENT,
            Fault.NO_SUCH_FIELD,
        ]
        assert list_comments(opened) == ()


def test_nothing_to_say_is_nothing_to_return(merged: Path, tmp_path: Path) -> None:
    with must(open_workspace(merged, city=True)) as opened:
        faults = []
        for department in ("hr", "pol", "city"):
            refused = send_back(opened, department, tmp_path)
            assert isinstance(refused, Refusal)
            faults.append(refused.fault)
    assert faults == [Fault.NOTHING_TO_RETURN, Fault.NO_SUCH_DEPARTMENT, Fault.NO_SUCH_DEPARTMENT]


def test_a_return_takes_the_next_free_name_after_a_backup_was_restored(merged: Path, tmp_path: Path) -> None:
    with must(open_workspace(merged, city=True)) as opened:
        before = copy_of(opened, "before.city.charter")
    first = returned(merged, tmp_path)
    sent = first.read_bytes()
    second = returned(before, tmp_path, "Which year?")
    assert (first.name, second.name) == ("return-hr-1.asice", "return-hr-2.asice")
    assert first.read_bytes() == sent


def test_the_day_of_the_newest_return_is_known(merged: Path, tmp_path: Path) -> None:
    with must(open_workspace(merged, city=True)) as opened:
        assert list_returned(opened) == {}
    returned(merged, tmp_path)
    with must(open_workspace(merged, city=True)) as opened:
        (item,) = documents.listed(opened, "return", "out")
        assert list_returned(opened) == {"hr": item.at}


def test_a_return_for_somebody_else_or_by_another_key_is_refused(
    city: SmallCity, merged: Path, tmp_path: Path
) -> None:
    file = returned(merged, tmp_path)
    with city.open_department("proc") as proc:
        refused = receive_return(proc, file)
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.WRONG_RECEIVER
    with must(open_workspace(merged, city=True)) as opened:
        assert replace_key(opened, "Somebody Else", "Coordinator") is None
        forged = must(send_back(opened, "hr", tmp_path)).sent.path
    with must(open_workspace(tmp_path / "hr.charter")) as hr:
        for path, fault in ((forged, Fault.OTHER_COORDINATOR), (tmp_path / "hr.asice", Fault.OTHER_KIND)):
            wrong = receive_return(hr, path)
            assert isinstance(wrong, Refusal)
            assert wrong.fault is fault
        assert list_comments(hr) == ()


def test_a_changed_return_is_refused(merged: Path, tmp_path: Path) -> None:
    file = returned(merged, tmp_path)
    data = bytearray(file.read_bytes())
    data[data.index(b"Which rule?")] ^= 1
    file.write_bytes(bytes(data))
    with must(open_workspace(tmp_path / "hr.charter")) as hr:
        refused = receive_return(hr, file)
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.NOT_INTACT
        must(record_answer(AnswerBook.open(hr), "EM2.6", "still here"))

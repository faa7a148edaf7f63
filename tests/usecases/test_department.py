"""What a department officer does, on real files: accept, answer, attach, propose, contribute."""

import hashlib
import json
import zipfile
from pathlib import Path

from charter_desktop.domain.answer import CellKey, State
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Line
from charter_desktop.store import documents, revisions, unread
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.attach import attach
from charter_desktop.usecases.check import check
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.departments import assign
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import add_action, list_actions
from charter_desktop.usecases.questionnaire import import_questionnaire
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.record_answer import record_answer, record_part, record_state
from charter_desktop.usecases.record_gesture import Step, record_gesture
from charter_desktop.usecases.setup import read_setup
from tests.rounds import SmallCity, copy_of, must, send, workbook

FEMALE = CellKey.parse("numerator:sex=f")


def test_an_answer_is_one_revision_with_its_person_and_questionnaire(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        must(record_answer(book, "EM1.1", "12", cell=FEMALE, reason="first count"))
        (made,) = [item for item in revisions.history(hr) if item.field.part == str(FEMALE)]
    assert (made.value, made.department, made.person, made.reason) == (
        "12",
        "hr",
        "Nadie de hr",
        "first count",
    )
    assert made.line is Line.DRAFT
    assert len(made.form) == 64


def test_each_answer_is_written_once(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        before = len(list(revisions.history(hr)))
        for number in ("1", "2", "3"):
            must(record_answer(book, "SP2.5", number))
        assert len(list(revisions.history(hr))) == before + 3


def test_a_pasted_block_is_one_gesture_and_keeps_what_cannot_be_read(city: SmallCity) -> None:
    keys = [CellKey.parse(f"numerator:sex={sex}") for sex in ("f", "m", "unknown")]
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        typed = zip(keys, ("12", "casi", "1 200"), strict=True)
        results = record_gesture(book, [Step("EM1.1", str(key), text) for key, text in typed])
        made = [item for item in revisions.history(hr) if item.field.id == "EM1.1"]
        waiting = unread.every(hr)
    assert [isinstance(result, Refusal) for result in results] == [False, True, False]
    assert {item.field.part: item.value for item in made} == {str(keys[0]): "12", str(keys[2]): "1200"}
    assert len({item.gesture for item in made}) == 1
    assert list(waiting.values()) == ["casi"]


def test_a_refusal_makes_no_revision_and_keeps_what_was_typed(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        before = list(revisions.history(hr))
        refused = record_answer(book, "EM1.1", "doce", cell=FEMALE)
        assert isinstance(refused, Refusal)
        assert list(revisions.history(hr)) == before
        assert unread.every(hr) == {Field("hr", "answer", "EM1.1", str(FEMALE)): "doce"}
        must(record_answer(book, "EM1.1", "12", cell=FEMALE))
        assert unread.every(hr) == {}


def test_what_was_typed_is_there_after_opening_again(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        must(record_answer(book, "EM1.1", "12", cell=FEMALE))
        must(record_part(book, "EM1.1", "reference", "2025-12-31"))
        must(record_state(book, "EM1.3", "not_yet"))
        before = {name: pair[0] for name, pair in book.answers().items()}
        again = {name: pair[0] for name, pair in AnswerBook.open(hr).answers().items()}
    assert before == again
    assert again["EM1.3"].state is State.NOT_YET


def test_evidence_is_copied_in_and_travels_with_its_hash(city: SmallCity, tmp_path: Path) -> None:
    source = tmp_path / "norma ñ.txt"
    source.write_bytes(b"a rule")
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        attached = must(attach(book, "EM2.6", source, "in force"))
        source.unlink()
        assert documents.content(hr, attached.sha256) == b"a rule"
        sent = must(contribute(book, tmp_path)).sent.path
    with zipfile.ZipFile(sent) as archive:
        assert archive.read(f"data/evidence/{hashlib.sha256(b'a rule').hexdigest()}.txt") == b"a rule"
    with city.open_city() as workspace:
        receive(workspace, [sent])
        assert documents.content(workspace, attached.sha256) == b"a rule"


def test_evidence_for_a_question_that_is_not_asked_is_refused(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        refused = attach(AnswerBook.open(hr), "NO.1", tmp_path)
    assert refused == Refusal(Fault.NO_SUCH_QUESTION, "NO.1")


def test_clearing_an_answer_is_a_revision_that_travels(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        first = send(hr, tmp_path, {"EM2.6": "a rule"}, "first.asice")
        second = send(hr, tmp_path, {"EM2.6": ""}, "second.asice")
    with city.open_city() as workspace:
        receive(workspace, [second, first])
        head = [item for item in revisions.history(workspace) if item.field == Field("hr", "answer", "EM2.6")]
    assert [item.value for item in head][-1] is None


def test_contributing_again_without_a_change_adds_nothing(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        send(hr, tmp_path, {"EM2.6": "a rule"}, "first.asice")
        again = must(contribute(AnswerBook.open(hr), tmp_path))
    assert again.changed == 0


def test_a_comment_never_leaves(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        must(record_answer(book, "EM1.3", "900"))
        must(record_part(book, "EM1.3", "comment", "ask Pilar before Friday"))
        must(record_part(book, "EM1.3", "reference", "2025"))
        sent = must(contribute(book, tmp_path)).sent.path
    with zipfile.ZipFile(sent) as archive:
        text = archive.read("data/contribution.json")
    assert b"Pilar" not in text
    (row,) = [row for row in json.loads(text)["revisions"] if row["field"] == "hr/answer/EM1.3"]
    assert row["value"]["about"] == {"reference": "2025"}


def test_a_proposal_of_a_department_is_listed_by_the_city_but_not_in_its_plan(
    city: SmallCity, tmp_path: Path
) -> None:
    with city.open_department("hr") as hr:
        action_id = must(add_action(hr, {"title": "Traineeships", "commitments": "em1; EM3"}))
        sent = must(contribute(AnswerBook.open(hr), tmp_path)).sent.path
    with city.open_city() as workspace:
        receive(workspace, [sent])
        (action,) = list_actions(workspace)
    assert (action.id, action.accepted, action.commitments) == (action_id, False, ("EM1", "EM3"))


def test_a_new_invitation_brings_the_workspace_up_to_date_and_keeps_its_answers(
    city: SmallCity, tmp_path: Path
) -> None:
    with city.open_department("hr") as hr:
        must(record_answer(AnswerBook.open(hr), "EM2.6", "kept"))
    newer = tmp_path / "newer.xlsx"
    newer.write_bytes(workbook("hr", version="2"))
    with city.open_city() as workspace:
        must(import_questionnaire(workspace, newer))
        must(assign(workspace, "hr", "HR", forms=["hr"], deadline="2026-12-01"))
        invitation = must(invite(workspace, "hr", tmp_path)).path
    with must(accept(invitation, tmp_path / "try-hr.charter", "Nadie de hr", "Officer")) as hr:
        desk = read_setup(hr).department("hr")
        assert desk is not None
        assert desk.deadline == "2026-12-01"
        book = AnswerBook.open(hr)
        assert [session.definition.version for session in book.sessions] == ["2"]
        assert book.answers()["EM2.6"][0].value == "kept"


def test_an_invitation_of_another_department_does_not_overwrite_a_workspace(
    city: SmallCity, made: SmallCity
) -> None:
    with city.open_department("hr") as hr:
        place = hr.path
    before = place.read_bytes()
    refused = accept(made.folder / "invitation-proc.asice", place, "x", "y")
    assert isinstance(refused, Refusal)
    assert refused.fault is Fault.ALREADY_THERE
    assert place.read_bytes() == before


def test_a_contribution_of_a_restored_backup_takes_the_next_free_name(
    city: SmallCity, tmp_path: Path
) -> None:
    with city.open_department("hr") as hr:
        backup = copy_of(hr, "restored.charter")
        first = must(contribute(AnswerBook.open(hr), tmp_path)).sent.path
    sent = first.read_bytes()
    with must(open_workspace(backup)) as restored:
        second = must(contribute(AnswerBook.open(restored), tmp_path)).sent.path
        third = must(contribute(AnswerBook.open(restored), tmp_path, force=True)).sent.path
    assert [path.name for path in (first, second, third)] == [
        "contribution-hr-1.asice",
        "contribution-hr-2.asice",
        "contribution-hr-2.asice",
    ]
    assert first.read_bytes() == sent


def test_problems_are_listed_with_their_place(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        assert check(book).count == 0
        record_answer(book, "EM1.1", "casi", cell=FEMALE)
        found = check(book)
    assert found.unread == (("hr/answer/EM1.1#numerator:sex=f", "casi"),)

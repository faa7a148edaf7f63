"""Files that are signed, intact and wrong all the same; and values that must not slip out."""

import json
import zipfile
from pathlib import Path

import pytest

from charter_desktop.container.layout import media_type_of
from charter_desktop.container.message import Message, write_message
from charter_desktop.container.reader import verify
from charter_desktop.container.writer import Entry, write_container
from charter_desktop.domain.answer import CellKey
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import Field
from charter_desktop.domain.finding import Problem
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Author, Revision
from charter_desktop.domain.view import Standing
from charter_desktop.settings.clock import now
from charter_desktop.store import revisions
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.attach import attach
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.identify import key_of
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import add_action, freeze_plan, set_action
from charter_desktop.usecases.receive import Outcome, Received, receive
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.retract import restore, retract
from charter_desktop.usecases.submit import submit
from charter_desktop.usecases.trust import TrustStanding, accept_trust, list_trust
from tests.rounds import SmallCity, copy_of, must, send

ANSWER: Value = {"state": "value", "value": "1"}


def made(field: str, value: Value, parents: tuple[str, ...] = ()) -> Revision:
    where = Field.parse(field)
    return Revision.make(
        where, value, author=Author(where.owner, "x"), at="2026-11-22T10:00:00Z", parents=parents
    )


def forge(workspace: Workspace, target: Path, *items: Revision) -> Path:
    """Sign any revisions with a department's real key."""
    about = workspace.about
    message = Message("contribution", about.city, about.round, about.owner, "city", items)
    entry = Entry("data/contribution.json", media_type_of(".json"), write_message(message))
    write_container(target, [entry], key_of(workspace), role="x", at=now(), city="", country="")
    return target


def received(city: SmallCity, *files: Path) -> list[Received]:
    with city.open_city() as workspace:
        return receive(workspace, files)


def cells(number: str, key: str = "numerator") -> Value:
    return {"state": "value", "cells": {key: {"state": "value", "value": number}}}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("hr/answer/EM2.6", "just text"),
        ("hr/answer/EM2.6", {"state": "quux"}),
        ("hr/answer/EM2.6", {"state": "value", "about": {"x": None}}),
        ("hr/answer/EM1.1", cells("abc")),
        ("hr/answer/EM1.1", cells("NaN")),
        ("hr/answer/EM1.1", cells("1e3")),
        ("hr/answer/EM1.1", cells("1", "numerator:" + ",".join(f"d{n:02}=x" for n in range(24)))),
        ("hr/action/a#budget", "12"),
        ("hr/action/a#nonsense", "12"),
        ("hr/evidence/a", {"name": []}),
        ("hr/trust/hr#x", True),
    ],
)
def test_a_signed_file_of_the_wrong_shape_is_refused_and_the_good_ones_beside_it_merge(
    city: SmallCity, contributions: list[Path], tmp_path: Path, field: str, value: Value
) -> None:
    with city.open_department("hr") as hr:
        bad = forge(hr, tmp_path / "bad.asice", made(field, value))
    lines = received(city, contributions[0], bad, contributions[3])
    assert [line.outcome for line in lines] == [Outcome.MERGED, Outcome.REFUSED, Outcome.MERGED]
    assert lines[1].refusal is not None
    assert lines[1].refusal.fault is Fault.BAD_CONTENT


def test_the_same_revision_twice_in_one_file_is_refused(city: SmallCity, tmp_path: Path) -> None:
    twice = made("hr/answer/EM2.6", ANSWER)
    with city.open_department("hr") as hr:
        bad = forge(hr, tmp_path / "bad.asice", twice, twice)
    assert [line.outcome for line in received(city, bad)] == [Outcome.REFUSED]


def test_naming_anothers_answer_as_parent_does_not_replace_it(
    city: SmallCity, contributions: list[Path], tmp_path: Path
) -> None:
    with city.open_city() as workspace:
        receive(workspace, [contributions[3]])
        theirs = view_city(workspace).answers["SP2.5"].heads[0]
    with city.open_department("hr") as hr:
        bad = forge(hr, tmp_path / "bad.asice", made("hr/answer/EM2.6", ANSWER, (theirs.id,)))
    with city.open_city() as workspace:
        receive(workspace, [contributions[3], bad])
        answer = view_city(workspace).answers["SP2.5"]
    assert answer.answers.keys() == {"proc"}


def test_files_that_wait_for_each_other_merge_in_any_order(city: SmallCity, tmp_path: Path) -> None:
    first = made("hr/answer/EM2.6", ANSWER)
    second = made("hr/answer/EM2.6", {"state": "value", "value": "2"}, (first.id,))
    third = made("hr/answer/EM2.6", {"state": "value", "value": "3"}, (second.id,))
    with city.open_department("hr") as hr:
        files = [forge(hr, tmp_path / f"{n}.asice", item) for n, item in enumerate((first, second, third))]
    hashes = set()
    for order in (files, files[::-1], [files[1], files[2], files[0]]):
        with city.open_city() as workspace:
            receive(workspace, order)
            hashes.add(view_city(workspace).hash)
    assert len(hashes) == 1


def test_a_retracted_file_that_comes_again_says_so_and_can_be_taken_back_in(
    city: SmallCity, contributions: list[Path]
) -> None:
    with city.open_city() as workspace:
        (line,) = receive(workspace, contributions[:1])
        must(retract(workspace, line.sha256, "by mistake"))
        assert [again.outcome for again in receive(workspace, contributions[:1])] == [Outcome.RETRACTED]
        must(restore(workspace, line.sha256))
        assert [again.outcome for again in receive(workspace, contributions[:1])] == [Outcome.ALREADY]


def test_two_edits_of_one_action_are_a_conflict_that_stops_the_submission(
    city: SmallCity, tmp_path: Path
) -> None:
    with city.open_department("hr") as hr:
        action_id = must(add_action(hr, {"title": "First", "commitments": "EM1"}))
        copy = copy_of(hr, "copy.charter")
        must(set_action(hr, action_id, {"title": "One"}))
        mine = must(contribute(AnswerBook.open(hr), tmp_path, name="mine.asice")).sent.path

    with must(open_workspace(copy)) as other:
        must(set_action(other, action_id, {"title": "Two"}))
        theirs = must(contribute(AnswerBook.open(other), tmp_path, name="theirs.asice")).sent.path
    with city.open_city() as workspace:
        receive(workspace, [mine, theirs])
        open_points = [item for item in view_city(workspace).undecided if item.standing is Standing.CONFLICT]
        assert f"hr/action/{action_id}#title" in [item.question for item in open_points]
        refused = submit(workspace, tmp_path)
    assert isinstance(refused, Refusal)
    assert refused.fault is Fault.UNSETTLED


def test_one_key_in_two_departments_is_accepted_for_both(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        key = key_of(hr)
        first = send(hr, tmp_path, {"EM2.6": "x"}, "first.asice")
    with city.open_department("proc") as proc:
        about = proc.about
        message = Message(
            "contribution", about.city, about.round, "proc", "city", (made("proc/answer/EM2.6", ANSWER),)
        )
        entry = Entry("data/contribution.json", media_type_of(".json"), write_message(message))
        second = tmp_path / "second.asice"
        write_container(second, [entry], key, role="x", at=now(), city="", country="")
    with city.open_city() as workspace:
        receive(workspace, [first, second])
        must(accept_trust(workspace, list_trust(workspace)[0].code))
        assert {line.standing for line in list_trust(workspace)} == {TrustStanding.COMPARED}


def test_two_contributions_together_give_no_small_number_away(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        for sex, number in (("f", "40"), ("m", "50")):
            for measure, count in (("numerator", number), ("denominator", "400")):
                must(record_answer(book, "EM1.1", count, cell=CellKey.parse(f"{measure}:sex={sex}")))
        must(contribute(book, tmp_path))
        must(record_answer(book, "EM1.1", "3", cell=CellKey.parse("numerator:sex=unknown")))
        must(record_answer(book, "EM1.1", "60", cell=CellKey.parse("denominator:sex=unknown")))
        second = must(contribute(book, tmp_path)).sent.path
    with zipfile.ZipFile(second) as archive:
        rows = json.loads(archive.read("data/contribution.json"))["revisions"]
    said = [row["value"] for row in rows if row["field"] == "hr/answer/EM1.1"]
    assert len(said) == 2
    assert said[1] == {"state": "suppressed"}


def test_an_action_that_may_not_be_published_is_in_no_file_of_the_submission(
    city: SmallCity, tmp_path: Path
) -> None:
    with city.open_city() as workspace:
        must(add_action(workspace, {"title": "Kept inside", "commitments": "EM1", "publish": "no"}))
        must(
            add_action(
                workspace,
                {
                    "title": "Open to all",
                    "commitments": "EM1",
                    "status_reason": "Somebody fell ill",
                    "lessons": "L2",
                },
            )
        )
        must(freeze_plan(workspace, "2026"))
        path = must(submit(workspace, tmp_path)).sent.path
    with zipfile.ZipFile(path) as archive:
        texts = {name: archive.read(name) for name in archive.namelist() if not name.endswith(".pdf")}
    assert any(b"Open to all" in text for text in texts.values())
    for secret in (b"Kept inside", b"fell ill", b'"lessons"'):
        assert [name for name, text in texts.items() if secret in text] == []
    assert b'"state":"' not in texts["data/submission.json"].replace(b'"state":"value"', b"")


def test_nothing_of_a_refused_file_is_kept(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        bad = forge(hr, tmp_path / "bad.asice", made("hr/answer/EM2.6", "text"))
    with city.open_city() as workspace:
        before = list(revisions.history(workspace))
        receive(workspace, [bad])
        assert list(revisions.history(workspace)) == before


@pytest.mark.parametrize("name", ["a." + "x" * 150, "a.ñ", "no-ending", "a.b.TXT", ".hidden"])
def test_evidence_of_any_name_travels(city: SmallCity, tmp_path: Path, name: str) -> None:
    source = tmp_path / name
    source.write_bytes(b"a rule")
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        must(attach(book, "EM2.6", source))
        sent = must(contribute(book, tmp_path / "out")).sent.path
    assert [line.outcome for line in received(city, sent)] == [Outcome.MERGED]


def test_a_file_for_another_round_is_refused(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        message = Message(
            "contribution", hr.about.city, "2024-older", "hr", "city", (made("hr/answer/EM2.6", ANSWER),)
        )
        entry = Entry("data/contribution.json", media_type_of(".json"), write_message(message))
        late = tmp_path / "late.asice"
        write_container(late, [entry], key_of(hr), role="x", at=now(), city="", country="")
    (line,) = received(city, late)
    assert line.outcome is Outcome.REFUSED
    assert line.refusal is not None
    assert line.refusal.fault is Fault.OTHER_ROUND


def test_an_unsigned_container_is_refused_and_says_so(
    city: SmallCity, contributions: list[Path], tmp_path: Path
) -> None:
    unsigned = tmp_path / "unsigned.asice"
    with zipfile.ZipFile(contributions[0]) as signed, zipfile.ZipFile(unsigned, "w") as target:
        for item in signed.infolist():
            if "signatures" not in item.filename:
                target.writestr(item, signed.read(item))
    (line,) = received(city, unsigned)
    assert line.outcome is Outcome.REFUSED
    verdict = verify(unsigned, strict=False)
    assert Problem.UNSIGNED in {finding.problem for finding in verdict.findings}
    assert not verdict.intact

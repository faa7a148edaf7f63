"""A workspace handed over to a colleague: whole, without the key, and nothing sent twice."""

import sqlite3
from pathlib import Path

import pytest

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store import documents, revisions, unread
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.attach import attach
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.doctor import examine
from charter_desktop.usecases.hand_over import hand_over, take_handing_back, take_up
from charter_desktop.usecases.handing import handed_over
from charter_desktop.usecases.history import history_of
from charter_desktop.usecases.identify import author_of, describe_key, key_of
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.keep_evidence import evidence_here
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import Outcome, receive
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.take_back import take_back
from charter_desktop.usecases.trust import accept_trust
from tests.rounds import SmallCity, must, send, small_city


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, passphrase_file: Path) -> SmallCity:
    assert passphrase_file
    return small_city(tmp_path_factory.mktemp("handing"))


@pytest.fixture
def hr(made: SmallCity, tmp_path: Path) -> Workspace:
    copy = tmp_path / "hr.charter"
    copy.write_bytes(made.departments["hr"].read_bytes())
    opened = must(open_workspace(copy))
    book = AnswerBook.open(opened)
    must(record_answer(book, "EM2.6", "The rule of 2024"))
    record_answer(book, "SP2.5", "some")
    paper = tmp_path / "rule.txt"
    paper.write_text("Rule", encoding="utf-8")
    must(attach(book, "EM2.6", paper))
    return opened


def test_the_colleague_gets_everything_but_the_key(hr: Workspace, tmp_path: Path) -> None:
    handed = tmp_path / "for-lucia.charter"
    with hr:
        gone = must(hand_over(hr, "Lucía Ficticia", handed))
        old_code = describe_key(hr)["code"]
        kept = [item.sha256 for item in documents.listed(hr, "identity")]
        secrets = [documents.content(hr, sha256) for sha256 in kept]
        before = [item.id for item in revisions.history(hr)]
    assert gone.to == "Lucía Ficticia"
    raw = handed.read_bytes()
    assert not any(secret[start : start + 64] in raw for secret in secrets for start in (0, 512, 1024))
    with must(take_up(handed, tmp_path / "mine.charter", "Lucía Ficticia", "Officer")) as mine:
        assert [item.id for item in revisions.history(mine)][: len(before)] == before
        assert list(unread.every(mine).values()) == ["some"]
        book = AnswerBook.open(mine)
        assert book.sessions[0].value("EM2.6") == "The rule of 2024"
        (paper,) = evidence_here(book).values()
        assert documents.content(mine, paper.sha256) == b"Rule"
        assert describe_key(mine)["code"] != old_code
        assert key_of(mine).subject.name == "Lucía Ficticia"
        assert examine(mine).faults == ()
        must(record_answer(book, "EM2.6", "The rule of 2025"))
        newest = history_of(mine)[0]
        assert newest.person == "Lucía Ficticia"
        must(take_back(book, newest.id))
        assert book.sessions[0].value("EM2.6") == "The rule of 2024"


def test_the_city_receives_from_the_colleague_and_compares_the_new_key(
    made: SmallCity, hr: Workspace, tmp_path: Path
) -> None:
    with hr:
        first = send(hr, tmp_path, {"PL4.3": "Nobody has time"}, "first.asice")
        must(hand_over(hr, "Lucía", tmp_path / "handed.charter"))
    city = tmp_path / "city.charter"
    city.write_bytes(made.city.read_bytes())
    with must(open_workspace(city)) as there:
        (line,) = receive(there, [first])
        assert line.outcome is Outcome.MERGED
        with must(
            take_up(tmp_path / "handed.charter", tmp_path / "mine.charter", "Lucía", "Officer")
        ) as mine:
            code = describe_key(mine)["code"]
            second = send(mine, tmp_path, {"PL4.3": "Nobody has time yet"}, "second.asice")
        (waits,) = receive(there, [second])
        assert waits.outcome is Outcome.PARKED
        trusted, (line,) = must(accept_trust(there, code))
        assert trusted.signer.startswith("Lucía")
        assert line.outcome is Outcome.MERGED
        said = [item.value for item in revisions.shared(there, owner="hr") if item.field.id == "PL4.3"]
        assert [value["value"] for value in said if isinstance(value, dict)][-1] == "Nobody has time yet"


def test_nothing_is_sent_from_the_old_file_until_the_handing_over_is_taken_back(
    hr: Workspace, tmp_path: Path
) -> None:
    with hr:
        must(hand_over(hr, "Lucía", tmp_path / "handed.charter"))
        book = AnswerBook.open(hr)
        refused = contribute(book, tmp_path)
        assert isinstance(refused, Refusal)
        assert (refused.fault, refused.facts["person"]) == (Fault.HANDED_OVER, "Lucía")
        assert list(tmp_path.glob("*.asice")) == []
        assert revisions.shared(hr) == []
        assert take_handing_back(hr) is None
        assert handed_over(hr) is None
        must(contribute(book, tmp_path))
        again = take_handing_back(hr)
    assert isinstance(again, Refusal)
    assert again.fault is Fault.NOT_HANDED_OVER


def test_a_file_handed_over_is_taken_up_before_anything_else(hr: Workspace, tmp_path: Path) -> None:
    handed = tmp_path / "handed.charter"
    with hr:
        must(hand_over(hr, "Lucía", handed))
        refused = take_up(hr.path.with_name("nothing.charter"), tmp_path / "x.charter", "A", "B")
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.NO_SUCH_FILE
    waits = open_workspace(handed)
    assert isinstance(waits, Refusal)
    assert waits.fault is Fault.TAKE_UP_FIRST
    none = take_up(hr.path, tmp_path / "x.charter", "A", "B")
    assert isinstance(none, Refusal)
    assert none.fault is Fault.NOT_HANDED_OVER
    for name, function in (("", "B"), ("A", " "), ("A\nB", "B")):
        assert isinstance(take_up(handed, tmp_path / "x.charter", name, function), Refusal)
    assert not (tmp_path / "x.charter").exists()
    place = tmp_path / "mine.charter"
    must(take_up(handed, place, "Lucía", "Officer")).close()
    taken = take_up(handed, place, "Lucía", "Officer")
    assert isinstance(taken, Refusal)
    assert taken.fault is Fault.ALREADY_THERE
    assert sorted(path.name for path in tmp_path.glob("*part*")) == []


def test_it_is_handed_on_from_colleague_to_colleague(hr: Workspace, tmp_path: Path) -> None:
    with hr:
        must(hand_over(hr, "Lucía", tmp_path / "one.charter"))
        must(hand_over(hr, "Pedro", tmp_path / "two.charter"))
        assert isinstance(hand_over(hr, "Pedro", tmp_path / "two.charter"), Refusal)
        assert isinstance(hand_over(hr, "", tmp_path / "three.charter"), Refusal)
        assert isinstance(hand_over(hr, "Pedro", hr.path, force=True), Refusal)
    with must(take_up(tmp_path / "two.charter", tmp_path / "pedro.charter", "Pedro", "Officer")) as pedro:
        assert handed_over(pedro) is None
        must(hand_over(pedro, "Ana", tmp_path / "three.charter"))
        found = handed_over(pedro)
        assert found is not None
        assert (found.to, found.person) == ("Ana", "Pedro")
    with must(take_up(tmp_path / "three.charter", tmp_path / "ana.charter", "Ana", "Officer")) as ana:
        assert handed_over(ana) is None
        must(contribute(AnswerBook.open(ana), tmp_path))


def test_the_colleague_takes_a_revised_invitation_over(
    made: SmallCity, hr: Workspace, tmp_path: Path
) -> None:
    with hr:
        must(hand_over(hr, "Lucía", tmp_path / "handed.charter"))
    place = tmp_path / "mine.charter"
    must(take_up(tmp_path / "handed.charter", place, "Lucía", "Officer")).close()
    city = tmp_path / "city.charter"
    city.write_bytes(made.city.read_bytes())
    with must(open_workspace(city)) as there:
        newer = must(invite(there, "hr", tmp_path)).path
    with must(accept(newer, place, "Lucía", "Officer")) as renewed:
        assert author_of(renewed).person == "Lucía"
        assert AnswerBook.open(renewed).answers() != {}


def test_a_damaged_file_is_not_taken_up(hr: Workspace, tmp_path: Path) -> None:
    handed = tmp_path / "handed.charter"
    with hr:
        must(hand_over(hr, "Lucía", handed))
    (tmp_path / "text.charter").write_text("no workspace", encoding="utf-8")
    refused = take_up(tmp_path / "text.charter", tmp_path / "x.charter", "Lucía", "Officer")
    assert isinstance(refused, Refusal)
    with sqlite3.connect(handed) as raw:
        raw.execute("UPDATE revision SET value = '\"forged\"' WHERE n = 1")
    raw.close()
    with pytest.raises(Exception, match="revision 1"):
        take_up(handed, tmp_path / "x.charter", "Lucía", "Officer")
    assert not (tmp_path / "x.charter").exists()

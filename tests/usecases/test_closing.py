"""Closing a round: raw figures are gone from the bytes of the file, what was shared stays and proves itself."""

import hashlib
import re
from datetime import date
from itertools import product
from pathlib import Path

import pypdfium2
import pytest

from charter_desktop.domain.answer import NUMERATOR, CellKey
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Author, Line, Revision
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.store import documents, erasing, revisions
from charter_desktop.store.documents import Document
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.attach import attach
from charter_desktop.usecases.city_view import shared_hash, view_city
from charter_desktop.usecases.close_round import close_round, closed_record, copies_beside, look_at_closing
from charter_desktop.usecases.closing_record import write_record
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.departments import assign
from charter_desktop.usecases.doctor import examine
from charter_desktop.usecases.found_city import found_city
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.keep_safe import back_up_workspace, restore_workspace
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import add_action, freeze_plan, list_actions
from charter_desktop.usecases.publish import What, publish
from charter_desktop.usecases.receive import Outcome, preview, receive
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.record_gesture import Step, record_gesture
from charter_desktop.usecases.retention import set_retention
from charter_desktop.usecases.safety_copies import keep_safety_copy
from charter_desktop.usecases.setup import read_setup
from charter_desktop.usecases.share import shared_heads
from charter_desktop.usecases.start_city import NewCity
from charter_desktop.usecases.submit import submit
from charter_desktop.usecases.verify_file import verify_file
from charter_desktop.wording.closings import copies_words
from charter_desktop.wording.voice import Voice
from tests.rounds import SmallCity, must

UNTIL, AFTER = "2026-12-31", date(2027, 1, 1)
STAYS_EXACT = {"en": "is not erased", "es": "no se borra"}
RAW = (b"83641", b"an earlier wording", b"never to be read", b"the secret annex")


@pytest.fixture
def city_file(city: SmallCity) -> Path:
    with city.open_city("city.charter") as opened:
        assert must(set_retention(opened, "31/12/2026", force=True)) == UNTIL
    return city.folder / "city.charter"


@pytest.fixture
def hr_file(city_file: Path, tmp_path: Path) -> Path:
    """HR's workspace with raw figures that its contribution rounds, drafts, unread text, unshared evidence."""
    with must(open_workspace(city_file, city=True)) as opened:
        sent = must(invite(opened, "hr", tmp_path / "invitations")).path
    path = tmp_path / "hr.charter"
    with must(accept(sent, path, "Nadie", "Officer")) as hr:
        book = AnswerBook.open(hr)
        must(record_answer(book, "EM1.1", "83641", cell=cell("f")))
        must(record_answer(book, "EM1.1", "4000", cell=cell("m")))
        must(record_answer(book, "EM1.1", "5000", cell=cell("unknown")))
        must(record_answer(book, "EM2.6", "an earlier wording"))
        must(record_answer(book, "EM2.6", "The rule that was sent"))
        must(add_action(hr, {"title": "Courses", "commitments": "SP1"}))
        must(contribute(book, tmp_path, name="hr.asice"))
        record_answer(book, "SP2.5", "never to be read")
        annex = tmp_path / "annex.txt"
        annex.write_bytes(b"the secret annex")
        must(attach(book, "EM2.6", annex))
    return path


def cell(sex: str) -> CellKey:
    return CellKey(NUMERATOR, (("sex", sex),))


def state(path: Path) -> str:
    with must(open_workspace(path)) as opened:
        return shared_hash(shared_heads(opened))


def holds(path: Path, words: bytes) -> bool:
    return words in path.read_bytes()


def test_what_was_typed_is_gone_from_the_bytes_and_what_was_shared_stays(
    hr_file: Path, tmp_path: Path
) -> None:
    assert [holds(hr_file, words) for words in RAW] == [True] * 4
    before = state(hr_file)
    record = must(close_round(hr_file, today=AFTER))
    assert [holds(hr_file, words) for words in RAW] == [False] * 4
    assert state(hr_file) == before == record.hash
    assert (record.erased.drafts > 5, record.erased.unread, record.erased.files) == (True, 1, 1)
    assert [path.name for path in tmp_path.glob("hr.charter*")] == ["hr.charter"]
    with must(open_workspace(hr_file)) as hr:
        assert examine(hr).healthy
        assert closed_record(hr) == record
        (sent,) = documents.listed(hr, "contribution", "out")
        assert documents.content(hr, sent.sha256) == (tmp_path / "hr.asice").read_bytes()


def test_the_pages_show_what_was_released(hr_file: Path) -> None:
    must(close_round(hr_file, today=AFTER))
    with must(open_workspace(hr_file)) as hr:
        answers = AnswerBook.open(hr).answers()
        assert answers["EM2.6"][0].value == "The rule that was sent"
        shown = answers["EM1.1"][0].cells.get(cell("f"))
        assert shown is None or shown.value != "83641"
        assert [one.text("title") for one in list_actions(hr)] == ["Courses"]


def test_a_closed_workspace_takes_nothing_new_and_says_so(
    hr_file: Path, city_file: Path, tmp_path: Path
) -> None:
    must(close_round(hr_file, today=AFTER))
    must(close_round(city_file, today=AFTER))
    with must(open_workspace(hr_file)) as hr:
        count = sum(1 for _ in revisions.history(hr))
        for typed in ("9", "not a number"):
            with pytest.raises(TroubleError) as raised:
                record_answer(AnswerBook.open(hr), "SP2.5", typed)
            assert raised.value.trouble is Trouble.CLOSED
        with pytest.raises(TroubleError):
            add_action(hr, {"title": "More", "commitments": "SP1"})
        assert sum(1 for _ in revisions.history(hr)) == count
    with must(open_workspace(city_file, city=True)) as opened, pytest.raises(TroubleError) as raised:
        receive(opened, [tmp_path / "hr.asice"])
    assert raised.value.trouble is Trouble.CLOSED


@pytest.mark.parametrize("today", [date(2026, 11, 1), date(2026, 12, 31)])
def test_before_the_day_is_over_nothing_is_erased_and_the_day_is_named(hr_file: Path, today: date) -> None:
    data = hr_file.read_bytes()
    refused = close_round(hr_file, today=today)
    assert isinstance(refused, Refusal)
    assert (refused.fault, refused.facts["day"]) == (Fault.KEPT_UNTIL, "31/12/2026")
    assert hr_file.read_bytes() == data
    with must(open_workspace(hr_file)) as hr:
        assert not look_at_closing(hr, today).is_due


def test_without_a_day_or_twice_it_is_refused(city: SmallCity, hr_file: Path) -> None:
    with city.open_department("proc", "proc.charter"):
        pass
    refused = close_round(city.folder / "proc.charter", today=AFTER)
    assert isinstance(refused, Refusal)
    assert refused.fault is Fault.NO_RETENTION
    must(close_round(hr_file, today=AFTER))
    again = close_round(hr_file, today=AFTER)
    assert isinstance(again, Refusal)
    assert again.fault is Fault.CLOSED_ALREADY
    assert re.fullmatch(r"\d\d/\d\d/\d{4}", again.facts["day"])


def test_copies_beside_the_file_go_only_when_they_are_named(hr_file: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.charter"
    with must(open_workspace(hr_file)) as hr:
        assert back_up_workspace(hr, backup) is None
    must(restore_workspace(backup, hr_file, force=True))
    must(restore_workspace(backup, hr_file, force=True))
    names = ["hr.charter.before", "hr.charter.before-2"]
    assert copies_beside(hr_file) == tuple(names)
    record = must(close_round(hr_file, [names[0], "backup.charter"], AFTER))
    assert record.erased.copies == (names[0],)
    assert copies_beside(hr_file) == (names[1],)
    assert backup.exists()


def test_safety_copies_hold_raw_figures_and_are_erased_too(hr_file: Path) -> None:
    with must(open_workspace(hr_file)) as hr:
        made = keep_safety_copy(hr)
    assert made is not None
    assert b"an earlier wording" in made.path.read_bytes()
    name = f"hr.charter.backups/{made.path.name}"
    assert copies_beside(hr_file) == (name,)
    second = hr_file.with_name("still readable")
    second.hardlink_to(made.path)
    assert must(close_round(hr_file, [name], AFTER)).erased.copies == (name,)
    assert not made.path.exists()
    assert set(second.read_bytes()) == {0}
    with must(open_workspace(hr_file)) as closed:
        assert keep_safety_copy(closed) is None


def test_many_copies_are_named_in_one_line() -> None:
    names = tuple(f"copy-{number}" for number in range(9))
    assert copies_words(names[:3], Voice("en")) == "copy-0, copy-1, copy-2"
    assert copies_words(names, Voice("es")) == "copy-0, copy-1, copy-2 y 6 más"
    assert copies_words((), Voice("en")) == ""


def from_another_key(folder: Path) -> Path:
    """Have somebody else of HR send a file, whose key nobody compared."""
    invitation = folder / "invitations" / "invitation-hr.asice"
    with must(accept(invitation, folder / "2.charter", "Otra", "O")) as other:
        book = AnswerBook.open(other)
        must(record_answer(book, "EM2.6", "from a key that nobody compared"))
        return must(contribute(book, folder, name="waits.asice")).sent.path


@pytest.mark.usefixtures("hr_file")
def test_the_city_keeps_what_was_merged_and_erases_what_waited(city_file: Path, tmp_path: Path) -> None:
    waiting = from_another_key(tmp_path)
    with must(open_workspace(city_file, city=True)) as opened:
        lines = receive(opened, [tmp_path / "hr.asice", waiting])
        assert [line.outcome for line in lines] == [Outcome.MERGED, Outcome.PARKED]
        must(add_action(opened, {"title": "Clauses", "commitments": "BU1", "end": "2027-06-30"}))
        must(freeze_plan(opened, "2026-2027"))
    before, parked = state(city_file), b"from a key that nobody compared"
    assert holds(city_file, parked)
    record = must(close_round(city_file, today=AFTER))
    assert not holds(city_file, parked)
    assert (record.erased.files, state(city_file)) == (1, before)
    with must(open_workspace(city_file, city=True)) as opened:
        assert view_city(opened).answers["EM2.6"].answer is not None
        assert publish(opened, What.PLAN, "es", tmp_path / "documents")
        sent = must(submit(opened, tmp_path / "submission")).sent.path
    verdict = verify_file(sent)
    assert not isinstance(verdict, Refusal)
    assert verdict.intact


@pytest.fixture
def own_desk(city_file: Path) -> Path:
    """The city, whose coordinator answers a questionnaire too, with all that can stand beside an answer."""
    cells = [Step("EM1.1", str(cell(sex)), count) for sex, count in (("f", "7"), ("m", "12"))]
    beside = [
        Step("EM1.1", "source", "Population register"), Step("EM1.1", "method", "count"),
        Step("EM1.1", "reference", "31/12/2025"), Step("EM1.1", "comment", "Counted by hand"),
        Step("EM1.1", f"state:{cell('unknown')}", "not_collected"),
        Step("EM2.6", "", "The rule in the city"), Step("EM2.6", "comment", "Since 2019"),
        Step("SP2.5", "state", "not_collected"), Step("SP2.5", "reason", "No register is kept"),
    ]  # fmt: skip
    with must(open_workspace(city_file, city=True)) as opened:
        must(assign(opened, "city", "Coordination", forms=["hr"]))
        for done in record_gesture(AnswerBook.open(opened), [*cells, *beside]):
            must(done)
    return city_file


def test_a_city_is_closed_whose_coordinator_answered_with_all_that_stands_beside(own_desk: Path) -> None:
    with must(open_workspace(own_desk)) as opened:
        before = {name: answer for name, (answer, _) in AnswerBook.open(opened).answers().items()}
        shared = [item.id for item in revisions.shared(opened)]
    assert before["EM1.1"].about.keys() == {"source", "method", "reference", "comment"}
    record = must(close_round(own_desk, today=AFTER))
    with must(open_workspace(own_desk)) as opened:
        assert [item.id for item in revisions.shared(opened)] == shared
        assert shared_hash(shared_heads(opened)) == record.hash
        assert {name: answer for name, (answer, _) in AnswerBook.open(opened).answers().items()} == before


def test_a_city_is_closed_whose_own_questionnaires_were_never_opened(tmp_path: Path) -> None:
    path = tmp_path / "shipped.charter"
    with must(found_city(path, NewCity("Ejemplia", "ES", "2026", "Clara Ficticia", "Coordinator"))) as opened:
        must(set_retention(opened, "31/12/2026", force=True))
    before = state(path)
    assert must(close_round(path, today=AFTER)).hash == before == state(path)


def test_nothing_stays_beside_a_file_that_could_not_be_written_anew(hr_file: Path) -> None:
    with must(open_workspace(hr_file)) as hr, hr.transaction():
        where = Field("hr", "answer", "PL4.3")
        bad = Revision.make(
            where, {"state": "nonsense"}, author=Author("hr", "Nadie"), at="2026-01-01T00:00:00Z"
        )
        revisions.append(hr, [bad])
    data = hr_file.read_bytes()
    with pytest.raises(ValueError, match="state"):
        close_round(hr_file, today=AFTER)
    assert hr_file.read_bytes() == data
    assert [one.name for one in hr_file.parent.glob("hr.charter*")] == ["hr.charter"]


@pytest.mark.usefixtures("hr_file")
def test_a_closed_city_takes_no_file_in_not_even_one_that_would_wait(city_file: Path, tmp_path: Path) -> None:
    waiting = from_another_key(tmp_path)
    with must(open_workspace(city_file, city=True)) as opened:
        receive(opened, [tmp_path / "hr.asice"])
    must(close_round(city_file, today=AFTER))
    data = city_file.read_bytes()
    damaged = tmp_path / "damaged.asice"
    damaged.write_bytes(waiting.read_bytes()[:-7])
    with must(open_workspace(city_file, city=True)) as opened:
        for file, verb in product((waiting, damaged, tmp_path / "hr.asice"), (receive, preview)):
            with pytest.raises(TroubleError) as raised:
                verb(opened, [file])
            assert raised.value.trouble is Trouble.CLOSED
        item = Document(hashlib.sha256(damaged.read_bytes()).hexdigest(), "contribution", "parked")
        with pytest.raises(TroubleError), opened.transaction():
            documents.keep(opened, item, damaged)
    assert city_file.read_bytes() == data


def test_a_failure_leaves_the_file_as_it_was(hr_file: Path, tmp_path: Path) -> None:
    data = hr_file.read_bytes()
    (tmp_path / "hr.charter.part").mkdir()
    with pytest.raises((TroubleError, OSError)):
        close_round(hr_file, today=AFTER)
    assert hr_file.read_bytes() == data


def test_an_overwritten_file_holds_nothing_any_more(tmp_path: Path) -> None:
    path, link = tmp_path / "a", tmp_path / "b"
    path.write_bytes(b"raw" * 500_000)
    link.hardlink_to(path)
    erasing.scrub(path)
    assert not path.exists()
    assert link.read_bytes() == bytes(1_500_000)


def test_the_day_travels_with_the_invitation(hr_file: Path) -> None:
    with must(open_workspace(hr_file)) as hr:
        assert read_setup(hr).retention == UNTIL


@pytest.mark.parametrize("typed", ["", " ", "soon", "31/31/2026"])
def test_a_day_that_is_none_is_refused(city: SmallCity, typed: str) -> None:
    with city.open_city() as opened:
        refused = set_retention(opened, typed)
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.NOT_A_DATE
        assert read_setup(opened).retention == ""


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_record_is_printed_on_one_page(hr_file: Path, tmp_path: Path, language: str) -> None:
    with must(open_workspace(hr_file)) as hr:
        refused = write_record(hr, language, tmp_path / "out")
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.NOT_CLOSED
    must(close_round(hr_file, today=AFTER))
    with must(open_workspace(hr_file)) as hr:
        path = must(write_record(hr, language, tmp_path / "out"))
        assert path.name == f"erasure-hr-{language}.pdf"
        pages = pypdfium2.PdfDocument(path)
        text = pages[0].get_textpage().get_text_range()
        assert len(pages) == 1
        pages.close()
        record = closed_record(hr)
    assert record is not None
    assert record.code in text
    assert "31/12/2026" in text
    assert STAYS_EXACT[language] not in " ".join(text.split())


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_record_of_a_city_says_that_its_own_answers_stay_exact(
    city_file: Path, tmp_path: Path, language: str
) -> None:
    must(close_round(city_file, today=AFTER))
    with must(open_workspace(city_file, city=True)) as opened:
        path = must(write_record(opened, language, tmp_path / "out"))
    pages = pypdfium2.PdfDocument(path)
    text = pages[0].get_textpage().get_text_range()
    assert len(pages) == 1
    pages.close()
    assert STAYS_EXACT[language] in " ".join(text.split())


def test_drafts_of_a_closed_workspace_are_only_what_was_shared(hr_file: Path) -> None:
    must(close_round(hr_file, today=AFTER))
    with must(open_workspace(hr_file)) as hr:
        drafts = _texts(hr)
    assert {"The rule that was sent", "Courses", "83640"} <= drafts
    assert not {"83641", "an earlier wording"} & drafts


def _texts(workspace: Workspace) -> set[str]:
    found = revisions.history(workspace, line=Line.DRAFT)
    return {item.value for item in found if isinstance(item.value, str)}

"""Evidence: copied in and hashed, or a link; named, tied to answers, made small, taken away, sent along."""

import hashlib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from charter_desktop.domain.evidence import Concern, FileKind
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store import documents, revisions
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.attach import MOST_ABOUT, MOST_BYTES, Attached, attach
from charter_desktop.usecases.attach_link import attach_link
from charter_desktop.usecases.change_evidence import (
    describe_evidence,
    remove_evidence,
    tie_evidence,
    untie_evidence,
)
from charter_desktop.usecases.check import check
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.copy_evidence import copy_to_open, preview_evidence, safe_name, save_evidence
from charter_desktop.usecases.doctor import examine
from charter_desktop.usecases.evidence_questions import questions_to_back
from charter_desktop.usecases.history import history_of
from charter_desktop.usecases.keep_evidence import MOST_QUESTIONS, evidence_here
from charter_desktop.usecases.list_evidence import EvidenceLine, evidence_size, list_evidence
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import Outcome, receive
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.shrink_evidence import shrink_evidence
from charter_desktop.usecases.take_back import take_back
from tests.evidence.files import acting_pdf, drawing, pdf, photo, workbook
from tests.rounds import SmallCity, must

STAFF, TEXT, PLAIN = "EM1.1", "EM2.6", "SP2.5"


@pytest.fixture
def book(city: SmallCity) -> Iterator[AnswerBook]:
    with city.open_department("hr") as hr:
        yield AnswerBook.open(hr)


def file(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def given(book: AnswerBook, tmp_path: Path, name: str, data: bytes, question: str = TEXT) -> Attached:
    return must(attach(book, question, file(tmp_path, name, data)))


def only(book: AnswerBook) -> EvidenceLine:
    (line,) = list_evidence(book)
    return line


def fault(result: object) -> Fault | None:
    return result.fault if isinstance(result, Refusal) else None


def test_a_file_is_listed_with_kind_size_and_what_is_odd(book: AnswerBook, tmp_path: Path) -> None:
    data = acting_pdf()
    made = given(book, tmp_path, "plan.pdf", data)
    line = only(book)
    assert (line.item.id, line.item.name, line.item.questions) == (made.id, "plan.pdf", (TEXT,))
    assert (line.kind, line.size) == (FileKind.PDF, len(data))
    assert line.item.sha256 == hashlib.sha256(data).hexdigest()
    assert [noted.concern for noted in line.notes] == [Concern.SCRIPT]


def test_what_was_found_is_remembered_and_not_looked_for_again(book: AnswerBook, tmp_path: Path) -> None:
    made = given(book, tmp_path, "plan.pdf", acting_pdf())
    kept = documents.find(book.workspace, made.sha256, "examined-1", "kept")
    assert kept is not None
    assert kept.facts["kind"] == "pdf"
    assert examine(book.workspace).healthy


def test_the_same_file_is_kept_once_and_tied_to_both_questions(book: AnswerBook, tmp_path: Path) -> None:
    data = pdf()
    first = given(book, tmp_path, "plan.pdf", data)
    second = given(book, tmp_path, "copia.pdf", data, PLAIN)
    assert (second.id, second.again, second.name) == (first.id, True, "plan.pdf")
    assert only(book).item.questions == (TEXT, PLAIN)
    before = len(list(revisions.history(book.workspace)))
    again = must(attach(book, TEXT, tmp_path / "plan.pdf"))
    assert again.again
    assert len(list(revisions.history(book.workspace))) == before


def test_a_file_may_wait_for_its_question(book: AnswerBook, tmp_path: Path) -> None:
    made = given(book, tmp_path, "plan.pdf", pdf(), "")
    assert only(book).item.questions == ()
    assert must(tie_evidence(book, made.id, [TEXT, PLAIN, TEXT])).questions == (TEXT, PLAIN)
    assert must(untie_evidence(book, "plan.pdf", [TEXT])).questions == (PLAIN,)
    assert fault(untie_evidence(book, made.id, [TEXT])) is Fault.NO_SUCH_QUESTION
    assert fault(tie_evidence(book, made.id, ["XX.1"])) is Fault.NO_SUCH_QUESTION


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("plan.exe", b"x", Fault.A_PROGRAM),
        ("plan.pdf", b"MZ" + bytes(90), Fault.A_PROGRAM),
        ("plan.pdf", b"", Fault.NOTHING_IN_IT),
    ],
)
def test_programs_and_empty_files_stay_outside(
    book: AnswerBook, tmp_path: Path, name: str, data: bytes, expected: Fault
) -> None:
    assert fault(attach(book, TEXT, file(tmp_path, name, data))) is expected
    assert list_evidence(book) == ()


def test_a_folder_a_missing_file_and_one_too_large_are_refused(book: AnswerBook, tmp_path: Path) -> None:
    large = tmp_path / "large.bin"
    with large.open("wb") as made:
        made.truncate(MOST_BYTES + 1)
    for path, expected in (
        (tmp_path, Fault.NO_SUCH_FILE),
        (tmp_path / "none.pdf", Fault.NO_SUCH_FILE),
        (large, Fault.TOO_LARGE),
    ):
        assert fault(attach(book, TEXT, path)) is expected
    assert fault(attach(book, "XX.1", large)) is Fault.NO_SUCH_QUESTION


def test_a_raw_workbook_is_refused_for_staff_figures_and_warned_of_elsewhere(
    book: AnswerBook, tmp_path: Path
) -> None:
    path = file(tmp_path, "plantilla.xlsx", workbook(hidden="Nombres"))
    refused = attach(book, STAFF, path)
    assert isinstance(refused, Refusal)
    assert (refused.fault, refused.place, refused.facts["question"]) == (
        Fault.RAW_WORKBOOK, "plantilla.xlsx", STAFF
    )  # fmt: skip
    assert fault(attach(book, STAFF, file(tmp_path, "a.csv", b"1;2"))) is Fault.RAW_WORKBOOK
    assert fault(attach(book, STAFF, file(tmp_path, "a.pdf", path.read_bytes()))) is Fault.RAW_WORKBOOK
    made = must(attach(book, "EM1.3", path))
    notes = [noted.concern for noted in only(book).notes]
    assert notes == [Concern.RAW_FIGURES, Concern.HIDDEN_SHEETS]
    assert fault(tie_evidence(book, made.id, [STAFF])) is Fault.RAW_WORKBOOK
    assert fault(attach(book, STAFF, path)) is Fault.RAW_WORKBOOK
    must(attach(book, STAFF, file(tmp_path, "plan.pdf", pdf())))


def test_a_name_and_a_description_are_changed_and_the_end_of_the_name_stays(
    book: AnswerBook, tmp_path: Path
) -> None:
    made = given(book, tmp_path, "scan0001.pdf", pdf())
    changed = must(describe_evidence(book, made.id, name="Protocolo de acogida", about="Artículo 4"))
    assert (changed.name, changed.about) == ("Protocolo de acogida.pdf", "Artículo 4")
    assert must(describe_evidence(book, made.id, name="Plan.PDF")).name == "Plan.PDF"
    assert fault(describe_evidence(book, made.id, name="  ")) is Fault.EMPTY
    assert fault(describe_evidence(book, made.id, name="a\u2028b")) is Fault.NOT_PRINTABLE
    assert fault(describe_evidence(book, made.id, about="x" * (MOST_ABOUT + 1))) is Fault.TOO_LONG
    assert fault(describe_evidence(book, "nothing", name="x")) is Fault.NO_SUCH_EVIDENCE


def test_what_is_removed_leaves_the_list_and_stays_in_the_history(book: AnswerBook, tmp_path: Path) -> None:
    made = given(book, tmp_path, "plan.pdf", pdf())
    must(remove_evidence(book, made.id))
    assert list_evidence(book) == ()
    where = Field("hr", "evidence", made.id)
    assert [item.value is None for item in revisions.history(book.workspace, where)] == [False, True]
    assert documents.content(book.workspace, made.sha256)
    assert fault(remove_evidence(book, made.id)) is Fault.NO_SUCH_EVIDENCE


def test_evidence_backs_a_limited_number_of_questions(book: AnswerBook, tmp_path: Path) -> None:
    made = given(book, tmp_path, "plan.pdf", pdf())
    rows = [f"{PLAIN}[row{number}]" for number in range(MOST_QUESTIONS)]
    assert fault(tie_evidence(book, made.id, rows)) is Fault.TOO_MANY
    assert only(book).item.questions == (TEXT,)


def test_a_link_is_kept_as_text(book: AnswerBook) -> None:
    made = must(attach_link(book, TEXT, " https://www.ejemplia.example/plan/2026.html?x=1 ", "The plan"))
    assert made.name == "www.ejemplia.example · 2026.html"
    line = only(book)
    assert (line.kind, line.size, line.item.url) == (
        FileKind.LINK, 0, "https://www.ejemplia.example/plan/2026.html?x=1"
    )  # fmt: skip
    again = must(attach_link(book, PLAIN, made.url))
    assert (again.id, again.questions) == (made.id, (TEXT, PLAIN))
    assert len(list_evidence(book)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org/a",
        "https://",
        "https:///plan",
        "https://user:word@example.org/",
        "https://example.org/a b",
        "https://example.org/\u202eplan\x07",
        "https://example.org:port/",
        "http://[::1",
        "example.org",
    ],
)
def test_what_is_no_plain_address_of_the_web_is_refused(book: AnswerBook, text: str) -> None:
    assert fault(attach_link(book, TEXT, text)) is Fault.NOT_A_LINK
    assert list_evidence(book) == ()


def test_a_link_is_neither_blank_nor_endless(book: AnswerBook) -> None:
    assert fault(attach_link(book, TEXT, "  ")) is Fault.EMPTY
    assert fault(attach_link(book, TEXT, "https://example.org/" + "a" * 2_000)) is Fault.TOO_LONG
    assert fault(attach_link(book, "XX.1", "https://example.org")) is Fault.NO_SUCH_QUESTION


def test_a_photo_is_shrunk_in_place(book: AnswerBook, tmp_path: Path) -> None:
    made = given(book, tmp_path, "foto.jpg", photo(2_600))
    assert [noted.concern for noted in only(book).notes] == [Concern.PLACE_OF_PICTURE]
    shrunk = must(shrink_evidence(book, made.id))
    line = only(book)
    assert (line.item.id, line.item.name, line.size, line.notes) == (made.id, "foto.jpg", shrunk.after, ())
    assert shrunk.after < shrunk.before
    assert documents.content(book.workspace, made.sha256)
    assert fault(shrink_evidence(book, made.id)) is Fault.SMALL_ALREADY
    other = given(book, tmp_path, "plan.pdf", pdf())
    assert fault(shrink_evidence(book, other.id)) is Fault.NOT_TO_SHRINK


def test_the_sum_counts_each_file_once_as_an_e_mail_carries_it(book: AnswerBook, tmp_path: Path) -> None:
    given(book, tmp_path, "a.bin", b"x" * 1_000_000)
    must(attach_link(book, TEXT, "https://example.org"))
    size = evidence_size(book)
    assert (size.size, size.in_mail, size.fits) == (1_000_000, 1_370_000, True)
    assert not evidence_size(book, limit=1_200_000).fits


def test_a_copy_is_written_out_and_never_over_another_unasked(book: AnswerBook, tmp_path: Path) -> None:
    data = pdf()
    made = given(book, tmp_path, "plan.pdf", data)
    out = tmp_path / "out"
    out.mkdir()
    assert must(save_evidence(book, made.id, out)) == out / "plan.pdf"
    assert (out / "plan.pdf").read_bytes() == data
    assert fault(save_evidence(book, made.id, out)) is Fault.ALREADY_THERE
    assert must(save_evidence(book, made.id, out, force=True)).exists()
    link = must(attach_link(book, TEXT, "https://example.org"))
    assert fault(save_evidence(book, link.id, out)) is Fault.ONLY_A_LINK


def test_a_copy_to_open_lies_in_a_folder_of_its_own(book: AnswerBook, tmp_path: Path) -> None:
    made = given(book, tmp_path, "plan.pdf", pdf())
    must(describe_evidence(book, made.id, name="../../plan: 2026"))
    copy = must(copy_to_open(book, made.id, tmp_path))
    assert copy == tmp_path / made.id / "_.._plan_ 2026.pdf"
    assert must(copy_to_open(book, made.id, tmp_path)) == copy


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("CON.pdf", "_CON.pdf"),
        ("a/b\\c.pdf", "a_b_c.pdf"),
        ("...", "_"),
        ("ñ" * 300 + ".pdf", "ñ" * 90 + ".pdf"),
    ],
)
def test_any_name_becomes_one_that_every_system_takes(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_pdf_and_a_picture_can_be_looked_at(book: AnswerBook, tmp_path: Path) -> None:
    seen = [
        preview_evidence(book, given(book, tmp_path, name, data).id, 100)
        for name, data in (("a.pdf", pdf()), ("b.png", drawing()), ("c.txt", b"text"))
    ]
    assert [one is not None for one in seen] == [True, True, False]


def test_what_a_department_attaches_travels_and_can_be_merged(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        made = given(book, tmp_path, "plan.pdf", pdf())
        gone = given(book, tmp_path, "gone.pdf", acting_pdf())
        link = must(attach_link(book, TEXT, "https://example.org/plan"))
        must(remove_evidence(book, gone.id))
        sent = must(contribute(book, tmp_path)).sent.path
    with zipfile.ZipFile(sent) as archive:
        inside = [name for name in archive.namelist() if name.startswith("data/evidence/")]
    assert inside == [f"data/evidence/{made.sha256}.pdf"]
    with city.open_city() as merged:
        (line,) = receive(merged, [sent])
        assert line.outcome is Outcome.MERGED
        values = {
            item.field.id: item.value for item in revisions.shared(merged) if item.field.kind == "evidence"
        }
        assert values[link.id] == link.to_value()
        assert documents.content(merged, made.sha256)


def test_the_coordinator_s_own_evidence_is_shared_at_once(city: SmallCity, tmp_path: Path) -> None:
    with city.open_city() as workspace:
        book = AnswerBook.open(workspace)
        made = given(book, tmp_path, "plan.pdf", pdf(), "")
        must(describe_evidence(book, made.id, about="Of the city"))
        shared = [item for item in revisions.shared(workspace) if item.field.kind == "evidence"]
        assert len(shared) == 2
        assert shared[-1].parents == (shared[0].id,)


def test_the_order_is_that_of_coming_whatever_is_changed_later(book: AnswerBook, tmp_path: Path) -> None:
    made = [given(book, tmp_path, f"{name}.txt", name.encode()) for name in "cab"]
    must(describe_evidence(book, made[0].id, about="later"))
    assert [line.item.name for line in list_evidence(book)] == ["c.txt", "a.txt", "b.txt"]


def test_a_value_that_a_file_brought_is_read_or_passed_over(book: AnswerBook) -> None:
    assert evidence_here(book) == {}
    assert all(not question.endswith("[") for question in questions_to_back(book))
    assert {STAFF, TEXT, PLAIN} <= set(questions_to_back(book))


def test_evidence_survives_closing_the_workspace(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        made = given(AnswerBook.open(hr), tmp_path, "plan.pdf", pdf())
        path = hr.path
    with must(open_workspace(path)) as again:
        assert list(evidence_here(AnswerBook.open(again))) == [made.id]


def test_what_was_removed_or_shrunk_is_taken_back_as_one_gesture(book: AnswerBook, tmp_path: Path) -> None:
    made = given(book, tmp_path, "foto.jpg", photo(2_400))
    must(shrink_evidence(book, made.id))
    take_last_back(book)
    assert only(book).item.sha256 == made.sha256
    must(remove_evidence(book, made.id))
    assert list_evidence(book) == ()
    take_last_back(book)
    assert only(book).item.id == made.id


def test_a_file_stands_for_words_where_fully_asks_for_evidence(tmp_path: Path, staff: Path) -> None:
    with must(open_workspace(staff)) as workspace:
        book = AnswerBook.open(workspace)
        must(record_answer(book, "EM1.S/assessment", "fully"))
        assert "EM1.S/evidence" in missing(book)
        made = given(book, tmp_path, "plan.pdf", pdf(), "EM1.S/assessment")
        assert "EM1.S/evidence" not in missing(book)
        must(untie_evidence(book, made.id, ["EM1.S/assessment"]))
        assert "EM1.S/evidence" in missing(book)
        take_last_back(book)
        assert "EM1.S/evidence" not in missing(book)
    with must(open_workspace(staff)) as again:
        assert "EM1.S/evidence" not in missing(AnswerBook.open(again))


def take_last_back(book: AnswerBook) -> None:
    must(take_back(book, history_of(book.workspace)[0].id))


def missing(book: AnswerBook) -> set[str]:
    return {problem.question_id for problem in check(book).problems}


@pytest.fixture
def staff(tmp_path: Path, passphrase_file: Path) -> Path:
    from tests.gui.windows import staff_workspace

    assert passphrase_file
    return staff_workspace(tmp_path)

"""The head of department: a PDF with a code, an approval against it, out of date as soon as an answer changes."""

from email import policy
from email.parser import BytesParser
from pathlib import Path

import pypdfium2
import pytest

from charter_desktop.container.message import Message, read_message
from charter_desktop.container.reader import OpenContainer, open_container
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.approve import Approval, approval_state, approve
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.mail_draft import write_mail
from charter_desktop.usecases.plan_actions import add_action
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.release_code import release_code
from charter_desktop.usecases.release_document import write_release
from charter_desktop.usecases.source_cards import put_source
from tests.rounds import SmallCity, must

BOSS = Approval("Jefa Ficticia", "Head of Human Resources", "", "paper", "")


def text_of(path: Path) -> str:
    """Read the words of a PDF."""
    with pypdfium2.PdfDocument(path) as pdf:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pdf)


def body_of(path: Path) -> dict[str, object]:
    """Read what a contribution says beside its answers."""
    opened = open_container(path)
    assert isinstance(opened, OpenContainer)
    with opened:
        message = read_message(opened.read("data/contribution.json", 1 << 20))
    assert isinstance(message, Message)
    return dict(message.body)


def test_the_pdf_shows_what_leaves_and_carries_the_code(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        must(record_answer(book, "EM2.6", "Two campaigns a year"))
        must(record_answer(book, "EM1.3", "1234"))
        must(add_action(hr, {"title": "Paid traineeships", "commitments": "EM1"}))
        path = must(write_release(book, "en", tmp_path))
        code = release_code(book)
    words = text_of(path)
    for wanted in (code, "Two campaigns a year", "1,234", "Paid traineeships", "Answers to release"):
        assert wanted in words
    assert "DRAFT" not in words


def test_what_is_open_makes_it_a_draft_and_is_listed(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        refused = record_answer(book, "EM1.3", "many")
        assert isinstance(refused, Refusal)
        words = text_of(must(write_release(book, "en", tmp_path)))
    assert "DRAFT" in words
    assert "many" in words


def test_any_change_makes_another_code(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        codes = [release_code(book)]
        must(record_answer(book, "EM2.6", "A rule"))
        codes.append(release_code(book))
        must(put_source(book, {"system": "Register"}))
        codes.append(release_code(book))
        must(add_action(hr, {"title": "Courses", "commitments": "EM1"}))
        codes.append(release_code(book))
        again = release_code(AnswerBook.open(hr))
    assert len(set(codes)) == 4
    assert again == codes[-1]


def test_an_approval_counts_until_an_answer_changes(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        must(record_answer(book, "EM2.6", "A rule"))
        state = must(approve(book, BOSS))
        assert state.current
        sent = must(contribute(book, tmp_path)).sent.path
        must(record_answer(book, "EM2.6", "Another rule"))
        assert not approval_state(book).current
        later = must(contribute(book, tmp_path)).sent.path
    approval = body_of(sent)["approval"]
    assert isinstance(approval, dict)
    assert (approval["function"], approval["means"]) == ("Head of Human Resources", "paper")
    assert "Jefa Ficticia" not in str(body_of(sent))
    assert body_of(later)["approval"] is None


def test_the_code_of_an_old_pdf_is_refused(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        printed = release_code(book)
        must(record_answer(book, "EM2.6", "A rule"))
        asked = Approval(BOSS.name, BOSS.function, "", "email", printed)
        refused = approve(book, asked)
        assert isinstance(refused, Refusal)
        assert refused.fault is Fault.OTHER_RELEASE
        typed = release_code(book).lower().replace("-", " ")
        assert must(approve(book, Approval(BOSS.name, BOSS.function, "", "email", typed))).current


@pytest.mark.parametrize(
    ("asked", "fault"),
    [
        (Approval("", "Head", "", "paper", ""), Fault.EMPTY),
        (Approval("A", " ", "", "paper", ""), Fault.EMPTY),
        (Approval("A", "Head", "", "telephone", ""), Fault.NOT_A_CHOICE),
        (Approval("A", "Head", "tomorrow", "paper", ""), Fault.NOT_A_DATE),
        (Approval("A", "Head", "31/12/2999", "paper", ""), Fault.DAY_TO_COME),
    ],
)
def test_an_approval_that_makes_no_sense_is_refused(city: SmallCity, asked: Approval, fault: Fault) -> None:
    with city.open_department("hr") as hr:
        refused = approve(AnswerBook.open(hr), asked)
        assert isinstance(refused, Refusal)
        assert refused.fault is fault
        assert approval_state(AnswerBook.open(hr)).approval is None


def test_a_mail_draft_carries_the_file_and_says_what_to_do(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        must(record_answer(book, "EM2.6", "A rule"))
        sent = must(contribute(book, tmp_path)).sent.path
        draft = write_mail(sent, "contribution", book.setup, "es", department="Recursos Humanos")
    message = BytesParser(policy=policy.default).parsebytes(draft.path.read_bytes())
    assert message["X-Unsent"] == "1"
    assert message["From"] is None
    assert message["Message-ID"] is None
    assert "Recursos Humanos" in str(message["Subject"])
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == sent.name
    assert attached.get_content() == sent.read_bytes()
    assert attached.get_content_type() == "application/vnd.etsi.asic-e+zip"


def test_a_file_that_no_mail_server_takes_is_not_attached_and_said_so(
    city: SmallCity, tmp_path: Path
) -> None:
    large = tmp_path / "contribution-hr-1.asice"
    large.write_bytes(b"\0" * (8 * 1024 * 1024))
    with city.open_department("hr") as hr:
        draft = write_mail(large, "contribution", AnswerBook.open(hr).setup, "en", department="HR")
    message = BytesParser(policy=policy.default).parsebytes(draft.path.read_bytes())
    assert not draft.fits
    assert list(message.iter_attachments()) == []
    assert "too large for most mail servers" in draft.text

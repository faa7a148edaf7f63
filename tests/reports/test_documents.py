"""What plan and report say, in both languages, and what they keep to themselves."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.signing.certificate import Subject
from charter_desktop.signing.identity import make_identity
from charter_desktop.signing.pades import check_pdf, sign_pdf
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.publish import What, publish
from tests.reports.conftest import Documents

pytestmark = pytest.mark.slow


def text_of(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return re.sub(r"\s+", " ", " ".join(pages))


@pytest.fixture(scope="module")
def texts(sample: Documents) -> dict[tuple[What, str], str]:
    return {key: text_of(data) for key, data in sample.finals.items()}


@pytest.fixture(scope="module")
def drafts(sample: Documents) -> dict[What, str]:
    return {what: text_of(data) for (what, _), data in sample.drafts.items()}


def test_the_plan_says_what_it_must_in_english(texts: dict[tuple[What, str], str]) -> None:
    plan = texts[What.PLAN, "en"]
    for words in (
        "The city in numbers", "How the plan was made", "Review of the last plan",
        "Self-assessment in the four roles", "Actions by commitment", "The six service areas", "Money",
        "Calendar", "Follow-up", "Risks", "Requests to the EU and national level", "Annexes",
        "PM1 Communicating equal opportunity", "BU3 A diverse supplier base", "Policy maker",
        "Prácticas remuneradas en la administración municipal", "611,000", "Another authority",
        "goes on, late", "Acudieron pocas empresas", "(reached 03/07/2026)", "on course", "behind",
        "La consejería autonómica de Educación", "procedimiento-4-2024.txt", "Before me (secretary)",
    ):  # fmt: skip
        assert words in plan, words
    assert "Aplicación móvil propia" not in plan  # declined


def test_the_plan_speaks_spanish_where_its_data_does(texts: dict[tuple[What, str], str]) -> None:
    plan = texts[What.PLAN, "es"]
    for words in (
        "PM1 Comunicar la igualdad de oportunidades", "Responsable de políticas", "611.000",
        "Personal de origen extranjero", "Otra administración", "10,5 %",
    ):  # fmt: skip
        assert words in plan, words
    assert "Communicating equal opportunity" not in plan
    assert "611,000" not in plan


def test_the_report_says_what_it_must(texts: dict[tuple[What, str], str]) -> None:
    report = texts[What.REPORT, "en"]
    for words in (
        "Delivery rate 2026-2027", "1 of 7", "11 of 11", "not lawfully collectable here",
        "hidden (small number)", "Rounded to 5: rounded figures do not add up.", "Origin by: nationality",
        "The contract of the service says so (fictional)", "Both counted again by telephone (fictional)",
        "Answers on an older questionnaire", "Schools with a welcome plan for new pupils",
        "Technical officer, human resources", "84.6%",
    ):  # fmt: skip
        assert words in report, words


def test_numbers_and_choices_follow_the_language(texts: dict[tuple[What, str], str]) -> None:
    assert "84,6 %" in texts[What.REPORT, "es"]
    assert "Mujeres" in texts[What.REPORT, "es"]
    assert "Women" in texts[What.REPORT, "en"]


def test_persons_are_not_named(texts: dict[tuple[What, str], str]) -> None:
    names = "Ficticia|Inventada|Imaginario|Supuesta|Novelado|Ideada"
    assert [key for key, text in texts.items() if re.search(names, text)] == []


def test_a_hidden_count_is_nowhere_in_the_file(sample: Documents, texts: dict[tuple[What, str], str]) -> None:
    """EM2.1 was hidden in its department; EM1.1 and EM2.2 left rounded, never as typed."""
    with open_workspace(sample.city) as city:
        answers = view_city(city).answers
        assert answers["EM2.1"].answer is not None
        assert answers["EM2.1"].answer.value is None
    report = texts[What.REPORT, "en"]
    assert not re.search(r"\(EM2\.1\)\s*\d", report)
    assert "Only the total is shown" in report[report.index("(EM1.1)") :][:400]
    typed = ("3,801", "3,289", "1,322", "1,847", "1,206", "1,203")
    assert [number for number in typed for text in texts.values() if number in text] == []


def test_what_is_undecided_is_unresolved_and_marked_as_a_draft(drafts: dict[What, str]) -> None:
    told = dict.fromkeys(What, "This is a draft: 2 answers are unresolved")
    told[What.MAYOR] = "2 answers are not decided yet."
    for what, text in drafts.items():
        assert "DRAFT" in text, what
        assert told[what] in text
    assert "unresolved" in drafts[What.REPORT]


def test_a_settled_document_carries_no_draft_mark(texts: dict[tuple[What, str], str]) -> None:
    assert [key for key, text in texts.items() if "DRAFT" in text or "BORRADOR" in text] == []


def test_equal_content_gives_equal_bytes(sample: Documents) -> None:
    assert sample.finals == sample.again


def test_every_page_carries_the_document_code(sample: Documents) -> None:
    document = pypdfium2.PdfDocument(sample.finals[What.PLAN, "en"])
    codes = [
        re.findall(r"[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}", page.get_textpage().get_text_range())
        for page in document
    ]
    document.close()
    assert len({code for found in codes for code in found}) == 1
    assert all(len(found) == 1 for found in codes)


def test_words_stay_apart_where_lines_are_wrapped(texts: dict[tuple[What, str], str]) -> None:
    assert "joined the answers and decided what disagreed" in texts[What.PLAN, "en"]


def test_two_people_sign_one_after_the_other(sample: Documents) -> None:
    at = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    data = sample.finals[What.PLAN, "es"]
    for number, role in enumerate(("Mayor", "Secretary"), 1):
        identity = make_identity(Subject("Nadie Inventado", role, "Ciudad"), now=at)
        data = sign_pdf(data, identity, role=role, at=at, field_name=f"Signature{number}")
    found = check_pdf(data)
    assert [one.role for one in found] == ["Mayor", "Secretary"]
    assert [one.findings for one in found] == [(), ()]


def test_a_file_that_is_there_is_replaced_only_by_force(sample: Documents, tmp_path: Path) -> None:
    with open_workspace(sample.city) as city:
        path = publish(city, What.REPORT, "es", tmp_path)
        assert path == tmp_path / "report-es.pdf"
        again = publish(city, What.REPORT, "es", tmp_path)
        assert isinstance(again, Refusal)
        assert again.fault is Fault.ALREADY_THERE
        assert publish(city, What.REPORT, "es", tmp_path, force=True) == path
    assert [item.name for item in tmp_path.iterdir()] == ["report-es.pdf"]

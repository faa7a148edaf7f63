"""Reports and the submission in the window: written as long work, shown, verified."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QTableWidget

from charter_desktop.domain.refusal import Refusal
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.page_picture import PagePicture, first_page
from charter_desktop.usecases.publish import What, publish
from charter_desktop.usecases.verify_file import verify_file
from tests.disputes import disputed_city
from tests.gui.coordinating import decided_city, press, rows, said
from tests.gui.windows import Desk, Opener
from tests.rounds import must

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return decided_city(tmp_path_factory.mktemp("decided"))


@pytest.fixture
def city(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(made, tmp_path / "city.charter"))


@pytest.fixture(scope="module")
def undecided(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return disputed_city(tmp_path_factory.mktemp("undecided"))


def reports_of(desk: Opener, city: Path, into: Path, *untick: str) -> Desk:
    shown = desk(city)
    shown.go_to("reports")
    shown.window._deciding.publish_into(into)
    shown.settle()
    for name in untick:
        shown.find(QCheckBox, name).setChecked(False)
    return shown


def test_a_report_is_written_listed_and_pictured(desk: Opener, city: Path, tmp_path: Path) -> None:
    shown = reports_of(desk, city, tmp_path / "out", "Action plan", "English")
    assert "No document has been written into this folder yet." in said(shown)
    press(shown, "Write the documents")
    assert (tmp_path / "out" / "report-es.pdf").read_bytes().startswith(b"%PDF")
    assert not (tmp_path / "out" / "plan-es.pdf").exists()
    listed = rows(shown.find(QTableWidget, "Written documents"))
    assert [row[:3] for row in listed] == [["Monitoring report", "Spanish", "report-es.pdf"]]
    picture = shown.window._deciding._publishing._page._ui.picture
    assert picture.accessibleName() == "First page: Monitoring report, Spanish"
    assert picture.pixmap().width() == 520


def test_feedback_for_each_department_is_written_and_listed(desk: Opener, city: Path, tmp_path: Path) -> None:
    shown = reports_of(desk, city, tmp_path, "Action plan", "Monitoring report", "English")
    shown.find(QCheckBox, "Feedback for each department").click()
    press(shown, "Write the documents")
    listed = {row[0]: row[2] for row in rows(shown.find(QTableWidget, "Written documents"))}
    assert listed == {"Feedback for HR": "feedback-hr-es.pdf", "Feedback for PROC": "feedback-proc-es.pdf"}


def test_what_is_there_is_replaced_only_when_somebody_says_so(
    desk: Opener, city: Path, tmp_path: Path
) -> None:
    (tmp_path / "plan-en.pdf").write_bytes(b"mine")
    shown = reports_of(desk, city, tmp_path, "Monitoring report", "Spanish")
    press(shown, "Write the documents")
    assert "there already: plan-en.pdf" in said(shown)
    press(shown, "Keep them")
    assert (tmp_path / "plan-en.pdf").read_bytes() == b"mine"
    press(shown, "Write the documents")
    press(shown, "Replace")
    assert (tmp_path / "plan-en.pdf").read_bytes().startswith(b"%PDF")


def test_nothing_chosen_is_said_beside_the_choice(desk: Opener, city: Path, tmp_path: Path) -> None:
    shown = reports_of(desk, city, tmp_path, "Monitoring report", "Action plan")
    press(shown, "Write the documents")
    assert "Choose a document and a language." in said(shown)
    assert list(tmp_path.glob("*.pdf")) == []


def test_an_undecided_city_is_told_that_it_prints_a_draft(desk: Opener, undecided: Path) -> None:
    shown = desk(undecided)
    shown.go_to("reports")
    assert any(text.startswith("⚠ Draft: 4 ") for text in shown.shown(QLabel))
    press(shown, "Go to the conflicts")
    assert len(rows(shown.find(QTableWidget, "To decide"))) == 4


def test_documents_can_be_written_again_after_the_disk_refused(
    desk: Opener, city: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    shown = reports_of(desk, city, tmp_path / "file", "Monitoring report", "Spanish")
    press(shown, "Write the documents")
    shown.bot.waitUntil(lambda: shown.find(QPushButton, "Write the documents").isEnabled())
    assert "Nothing was changed" in said(shown) or "could not be" in said(shown)


def test_writing_can_be_stopped_and_started_again(desk: Opener, city: Path, tmp_path: Path) -> None:
    shown = reports_of(desk, city, tmp_path / "out")
    shown.find(QPushButton, "Write the documents").click()
    press(shown, "Stop")
    assert shown.find(QPushButton, "Write the documents").isEnabled()
    written = list((tmp_path / "out").glob("*.pdf"))
    assert len(written) < 4
    assert all(path.read_bytes().startswith(b"%PDF") for path in written)
    press(shown, "Write the documents")
    if written:
        press(shown, "Replace")
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 4


def test_the_check_list_says_what_blocks_and_goes_there(desk: Opener, undecided: Path) -> None:
    shown = desk(undecided)
    shown.go_to("submission")
    texts = said(shown)
    assert "✓ 2 of 2 departments have sent" in texts
    assert "⚠ 4 " in texts
    assert "⚠ The plan is not frozen for a period" in texts
    press(shown, "Write the submission")
    assert "Answers that are not decided yet: 4" in said(shown)
    press(shown, "Show: The plan is not frozen for a period")
    assert shown.find(QPushButton, "Freeze the plan").isVisible()


def test_the_submission_is_written_and_verified(desk: Opener, city: Path, tmp_path: Path) -> None:
    shown = desk(city)
    shown.go_to("submission")
    shown.window._deciding.submit_into(tmp_path / "out")
    shown.settle()
    assert "✓ Everything is decided" in said(shown)
    press(shown, "Write the submission")
    assert "✓ The submission was written and verified: it is intact and signed." in said(shown)
    path = tmp_path / "out" / "submission-es-2026.asice"
    facts = dict(rows(shown.find(QTableWidget, "What was written")))
    assert facts["File"] == str(path)
    assert facts["Actions"] == "1"
    assert facts["Contributions"] == "2"
    verdict = must(verify_file(path))
    assert verdict.intact
    press(shown, "Write the submission")
    assert "there already and was not replaced" in said(shown)
    first = path.read_bytes()
    press(shown, "Replace")
    assert path.read_bytes() != first
    assert must(verify_file(path)).intact


def test_the_first_page_of_a_document_is_drawn_as_wide_as_asked(city: Path, tmp_path: Path) -> None:
    with must(open_workspace(city, city=True)) as opened:
        path = must(publish(opened, What.PLAN, "es", tmp_path))
    drawn = first_page(path, 300)
    assert isinstance(drawn, PagePicture)
    assert drawn.width == 300
    assert len(drawn.data) == drawn.stride * drawn.height
    assert len(set(drawn.data)) > 10


def test_what_is_no_pdf_is_refused_a_picture(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(b"not a PDF")
    assert isinstance(first_page(tmp_path / "x.pdf", 300), Refusal)
    assert isinstance(first_page(tmp_path / "y.pdf", 300), Refusal)

"""The page of evidence: files dropped and links typed, looked at, described, tied, made small, opened, removed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QWidget,
)

from charter_desktop.gui.evidence.evidence_page import EvidencePage
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_answer import record_answer
from tests.evidence.files import acting_pdf, pdf, photo, workbook
from tests.gui.audit import audit, tab_walk
from tests.gui.coordinating import go_on, press, rows
from tests.gui.dropping import drop_on, file, kept, said
from tests.gui.file_dialogs import choose_files
from tests.gui.test_accessible import SCREEN, look
from tests.gui.windows import Desk, Opener
from tests.rounds import must

assert look  # the fixture that dresses the application
ATTACHED, FOR, MORE = (
    "Attached",
    "The question that the next file or link backs",
    "Another question that it backs",
)


@pytest.fixture
def page(desk: Opener, workspace: Path) -> Desk:
    shown = desk(workspace)
    shown.go_to("evidence")
    return shown


def drop(shown: Desk, urls: list[QUrl]) -> None:
    """Drop files or links in the middle of the page."""
    drop_on(shown, shown.window.findChild(EvidencePage), urls)


def give(shown: Desk, *paths: Path) -> None:
    drop(shown, [QUrl.fromLocalFile(str(path)) for path in paths])


def choose(shown: Desk, name: str, ending: str) -> str:
    """Choose the question whose words end so."""
    box = shown.find(QComboBox, name)
    index = next(one for one in range(box.count()) if box.itemText(one).endswith(ending))
    box.setCurrentIndex(index)
    shown.settle()
    return str(box.itemData(index))


def table(shown: Desk) -> QTableWidget:
    return shown.find(QTableWidget, ATTACHED)


def test_an_empty_page_says_what_evidence_is_for(page: Desk) -> None:
    assert "Nothing is attached yet." in said(page)
    assert not page.window.findChild(QTableWidget, "evidence").isVisible()
    assert any(title == "0  Evidence" for title in page.window.titles())


def test_files_dropped_on_the_page_back_the_chosen_question(
    page: Desk, workspace: Path, tmp_path: Path
) -> None:
    question = choose(page, FOR, "Evidence")
    give(page, file(tmp_path, "plan.pdf", pdf(pages=3)), file(tmp_path, "formulario.pdf", acting_pdf()))
    first, second = rows(table(page))
    assert (first[0], first[1].split(",")[0], first[3]) == ("plan.pdf", "PDF", "✓")
    assert "⚠ It holds a script that runs when it is opened." in second[3]
    assert any(title == "2  Evidence" for title in page.window.titles())
    assert [line.item.questions for line in kept(page, workspace)] == [(question,), (question,)]


def test_files_are_chosen_in_a_dialog_too(page: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, "plan.txt", b"a plan")
    choose_files(page.find(QPushButton, "Add files…").click, [path])
    page.settle()
    assert rows(table(page))[0][0] == "plan.txt"
    assert "It backs no question yet" in said(page)


def test_what_is_refused_is_said_and_the_others_are_kept(page: Desk, workspace: Path, tmp_path: Path) -> None:
    give(page, file(tmp_path, "virus.exe", b"MZ"), file(tmp_path, "plan.txt", b"a plan"), tmp_path)
    assert "virus.exe can be run as a program" in said(page)
    assert "There is no file" in said(page)
    assert [line.item.name for line in kept(page, workspace)] == ["plan.txt"]


def test_a_raw_workbook_is_refused_for_staff_figures(page: Desk, tmp_path: Path) -> None:
    box = page.find(QComboBox, FOR)
    box.setCurrentIndex(box.findData("EM1.1"))
    give(page, file(tmp_path, "plantilla.xlsx", workbook()))
    assert "Attach a PDF without small numbers instead." in said(page)
    assert page.window.findChild(QTableWidget, "evidence").rowCount() == 0


def test_a_link_is_typed_and_added_by_keyboard(page: Desk, workspace: Path) -> None:
    line = page.find(QLineEdit, "Link")
    go_on(page, line)
    page.bot.keyClicks(line, "javascript:alert(1)")
    page.press(Qt.Key.Key_Return)
    assert "is not a link" in said(page)
    assert line.text() == "javascript:alert(1)"
    line.selectAll()
    page.bot.keyClicks(line, "https://www.ejemplia.example/plan")
    page.press(Qt.Key.Key_Return)
    assert line.text() == ""
    assert rows(table(page))[0][:2] == ["www.ejemplia.example · plan", "Link"]
    assert "https://www.ejemplia.example/plan" in page.shown(QLabel)
    assert kept(page, workspace)[0].item.url == "https://www.ejemplia.example/plan"


def test_a_link_can_be_dropped(page: Desk) -> None:
    drop(page, [QUrl("https://www.ejemplia.example/ordenanza")])
    assert rows(table(page))[0][0] == "www.ejemplia.example · ordenanza"


def test_a_name_and_a_description_are_kept_on_leaving_the_field(
    page: Desk, workspace: Path, tmp_path: Path
) -> None:
    give(page, file(tmp_path, "scan1.pdf", pdf()))
    page.find(QLineEdit, "Name").selectAll()
    page.type_into(page.find(QLineEdit, "Name"), "Plan de acogida")
    page.type_into(page.find(QLineEdit, "What it shows"), "Article 4")
    assert rows(table(page))[0][0] == "Plan de acogida.pdf"
    (line,) = kept(page, workspace)
    assert (line.item.name, line.item.about) == ("Plan de acogida.pdf", "Article 4")


def test_a_blank_name_is_refused_and_stays_to_be_put_right(
    page: Desk, workspace: Path, tmp_path: Path
) -> None:
    give(page, file(tmp_path, "scan1.pdf", pdf()))
    name = page.find(QLineEdit, "Name")
    name.setText("  ")
    name.setFocus()
    page.press(Qt.Key.Key_Tab)
    assert "Name can't be left empty." in said(page)
    assert name.text() == "  "
    assert kept(page, workspace)[0].item.name == "scan1.pdf"


def test_what_is_typed_is_kept_when_another_one_is_chosen(
    page: Desk, workspace: Path, tmp_path: Path
) -> None:
    give(page, file(tmp_path, "a.txt", b"a"), file(tmp_path, "b.txt", b"b"))
    table(page).setCurrentCell(0, 0)
    page.settle()
    about = page.find(QLineEdit, "What it shows")
    about.setFocus()
    page.bot.keyClicks(about, "The first")
    page.bot.mouseClick(
        table(page).viewport(),
        Qt.MouseButton.LeftButton,
        pos=table(page).visualItemRect(table(page).item(1, 0)).center(),
    )
    page.settle()
    assert page.find(QLineEdit, "Name").text() == "b.txt"
    assert [line.item.about for line in kept(page, workspace)] == ["The first", ""]


def test_a_question_is_added_and_taken_away(page: Desk, workspace: Path, tmp_path: Path) -> None:
    give(page, file(tmp_path, "plan.pdf", pdf()))
    question = choose(page, MORE, "Evidence")
    press(page, "Backs this one too")
    backs = page.find(QListWidget, "Questions that it backs")
    assert backs.count() == 1
    choose(page, MORE, "What is the next step?")
    press(page, "Backs this one too")
    backs.setCurrentRow(1)
    press(page, "Backs this question no longer")
    assert kept(page, workspace)[0].item.questions == (question,)


def test_a_pdf_and_a_photo_are_shown_small(page: Desk, tmp_path: Path) -> None:
    give(page, file(tmp_path, "plan.pdf", pdf(pages=3)), file(tmp_path, "foto.jpg", photo(900)))
    picture = page.find(QLabel, "Preview")
    assert (picture.pixmap().width(), picture.pixmap().height()) == (320, 240)
    table(page).setCurrentCell(0, 0)
    page.settle()
    assert (picture.pixmap().width(), picture.pixmap().height()) == (240, 320)
    assert "The first of 3 page" in said(page)


def test_a_photo_is_shrunk_and_the_size_against_the_limit_falls(page: Desk, tmp_path: Path) -> None:
    give(page, file(tmp_path, "foto.jpg", photo(4_000)))
    bar = page.window.findChild(QProgressBar)
    before = bar.value()
    assert "by e-mail, where 10.0 MB fit" in said(page)
    press(page, "Shrink")
    assert bar.value() < before
    assert "of 10.0 MB by e-mail" in said(page)
    assert rows(table(page))[0][3] == "⚠ It backs no question yet: choose one below."


def test_what_is_removed_leaves_the_page_and_stays_in_the_history(page: Desk, tmp_path: Path) -> None:
    give(page, file(tmp_path, "plan.pdf", pdf()))
    press(page, "Remove")
    assert "plan.pdf is removed. Its history stays." in said(page)
    assert "Nothing is attached yet." in said(page)


class Opened(QObject):
    """Takes the place of the system's programs, which a test has none of."""

    def __init__(self, *schemes: str) -> None:
        super().__init__()
        self.urls: list[QUrl] = []
        self._schemes = schemes
        for scheme in schemes:
            QDesktopServices.setUrlHandler(scheme, self, "take")

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)

    def leave(self) -> None:
        for scheme in self._schemes:
            QDesktopServices.unsetUrlHandler(scheme)


def test_a_copy_is_opened_by_the_system_and_a_link_by_the_browser(page: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, "plan.pdf", pdf())
    give(page, path)
    drop(page, [QUrl("https://www.ejemplia.example/plan")])
    opened = Opened("file", "https")
    table(page).setFocus()
    page.press(Qt.Key.Key_Return)
    table(page).setCurrentCell(0, 0)
    page.settle()
    press(page, "Open")
    link, copy = opened.urls
    opened.leave()
    assert link == QUrl("https://www.ejemplia.example/plan")
    assert Path(copy.toLocalFile()).read_bytes() == path.read_bytes()
    assert Path(copy.toLocalFile()) != path


def test_a_copy_is_saved_where_somebody_wants_it(page: Desk, tmp_path: Path) -> None:
    give(page, file(tmp_path, "plan.pdf", pdf()))
    into = tmp_path / "copy.pdf"
    choose_files(page.find(QPushButton, "Save a copy…").click, [into])
    page.settle()
    assert into.read_bytes() == (tmp_path / "plan.pdf").read_bytes()
    assert "copy.pdf is written." in said(page)


def test_a_file_stands_for_the_words_that_fully_asks_for(
    desk: Opener, workspace: Path, tmp_path: Path
) -> None:
    with must(open_workspace(workspace)) as opened:
        must(record_answer(AnswerBook.open(opened), "SP2.S/assessment", "fully"))
    page = desk(workspace)
    page.go_to("evidence")

    def missing() -> bool:
        found = page.window.findChild(QWidget, "problems")
        assert isinstance(found, QListWidget)
        return any("at least one file or link" in found.item(row).text() for row in range(found.count()))

    assert missing()
    choose(page, FOR, "How far does the city keep this commitment?")
    box = page.find(QComboBox, FOR)
    box.setCurrentIndex(box.findData("SP2.S/evidence"))
    give(page, file(tmp_path, "plan.pdf", pdf()))
    assert not missing()
    press(page, "Remove")
    assert missing()


def test_the_coordinator_has_evidence_of_the_city(desk: Opener, city_file: Path, tmp_path: Path) -> None:
    shown = desk(city_file)
    shown.go_to("evidence")
    give(shown, file(tmp_path, "plan.pdf", pdf()))
    assert rows(table(shown))[0][0] == "plan.pdf"


@pytest.fixture
def city_file(tmp_path: Path, passphrase_file: Path) -> Path:
    from tests.gui.windows import staff_invitation

    assert passphrase_file
    staff_invitation(tmp_path)
    return tmp_path / "city.charter"


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("full", [False, True], ids=["empty", "full"])
def test_nothing_is_wrong_on_the_page(desk: Opener, workspace: Path, tmp_path: Path, full: bool) -> None:
    shown = desk(workspace, "es")
    shown.go_to("evidence")
    if full:
        give(shown, file(tmp_path, "formulario.pdf", acting_pdf()), file(tmp_path, "foto.jpg", photo(900)))
    assert audit(shown.window, SCREEN) == []
    assert tab_walk(shown.window) == []


def test_a_damaged_picture_has_words_in_the_place_of_its_preview(page: Desk, tmp_path: Path) -> None:
    give(page, file(tmp_path, "foto.jpg", photo(300)[:400]))
    assert "This file can't be shown here." in said(page)
    assert page.window.findChild(QLabel, "picture").isHidden()
    assert QImage(str(tmp_path / "none.png")).isNull()


def test_ctrl_z_brings_back_what_was_removed(page: Desk, workspace: Path, tmp_path: Path) -> None:
    give(page, file(tmp_path, "plan.pdf", pdf()))
    press(page, "Remove")
    page.act("undo")
    assert rows(table(page))[0][0] == "plan.pdf"
    page.act("undo")
    assert kept(page, workspace) == []

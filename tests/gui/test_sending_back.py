"""Below the answers of a cell: comment on one, take a comment back, send a department's answers back."""

from collections.abc import Iterator
from email import policy
from email.parser import BytesParser
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTableWidget

from charter_desktop.usecases.comments import list_comments
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.receive_return import receive_return
from tests.gui.audit import audit, tab_walk
from tests.gui.cities import answered
from tests.gui.coordinating import dialogs, go_on, rows, said
from tests.gui.test_accessible import SCREEN, look
from tests.gui.windows import Desk, Opener
from tests.rounds import SmallCity, must

pytestmark = pytest.mark.slow
assert look

GRID = "What each department has answered"
ANSWERS = "The answers of the chosen cell"
COMMENTS = "Comments on the answers of this department"
TEXT = "What the department should look at again"


class Programs(QObject):
    """Stands for the programs of the desktop: notes what they are to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(Path(address.toLocalFile()))


@pytest.fixture
def programs() -> Iterator[Programs]:
    """Take what the window hands to other programs."""
    made = Programs()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def city(tmp_path: Path) -> SmallCity:
    """Give a city that received both departments."""
    made, files = answered(tmp_path)
    with must(open_workspace(made.city)) as workspace:
        receive(workspace, files)
    return made


@pytest.fixture
def shown(desk: Opener, city: SmallCity) -> Desk:
    """Give the matrix with the answers of HR to the questionnaire hr."""
    return at_cell(desk(city.city))


def at_cell(made: Desk) -> Desk:
    """Go to the matrix and, with Enter, to the answers of its first cell."""
    made.go_to("matrix")
    grid = made.window.findChild(QTableWidget, "grid")
    assert grid is not None
    grid.setCurrentCell(0, 1)
    grid.setFocus()
    made.press(Qt.Key.Key_Return)
    return made


def press(shown: Desk, name: str) -> None:
    """Go to a button with Tab and press Space."""
    go_on(shown, shown.find(QPushButton, name))
    shown.press(Qt.Key.Key_Space)


def comment(shown: Desk, text: str) -> None:
    """Comment on the chosen answer by keyboard."""
    press(shown, "Comment…")
    shown.bot.keyClicks(shown.find(QPlainTextEdit, TEXT), text)
    press(shown, "Keep")


def sent_cell(shown: Desk) -> str:
    """Read what the matrix says of HR."""
    return rows(shown.find(QTableWidget, GRID))[0][0]


def test_a_comment_on_an_answer_stands_below_it_and_in_the_grid(shown: Desk, city: SmallCity) -> None:
    assert "No comment yet: choose an answer above and comment on it." in said(shown)
    comment(shown, "Which rule is meant?")
    assert dialogs(shown) == []
    (line,) = rows(shown.find(QTableWidget, COMMENTS))
    assert line[:3] == ["The rule in force", "Which rule is meant?", "Clara Ficticia"]
    assert "Comments on the answers of HR" in shown.shown(QLabel)
    assert sent_cell(shown).splitlines()[1:] == ["1 comment"]
    assert shown.window.focusWidget() is shown.find(QPushButton, "Comment…")
    with city.open_city() as workspace:
        (kept,) = list_comments(workspace)
    assert (str(kept.field), kept.text) == ("hr/answer/EM2.6", "Which rule is meant?")


def test_the_dialog_says_what_it_is_about_and_keeps_what_was_typed_when_refused(shown: Desk) -> None:
    press(shown, "Comment…")
    assert "The rule in force: The old rule" in said(shown)
    press(shown, "Keep")
    assert "⚠ The comment can't be left empty." in said(shown)
    text = shown.find(QPlainTextEdit, TEXT)
    assert text.hasFocus()
    text.setPlainText("x" * 5001)
    press(shown, "Keep")
    assert "⚠ The comment is too long; it may have at most 5000." in said(shown)
    assert len(text.toPlainText()) == 5001
    shown.press(Qt.Key.Key_Escape)
    assert dialogs(shown) == []
    assert "No comment yet" in said(shown)


def test_an_unanswered_question_can_be_commented_on(shown: Desk) -> None:
    answers = shown.find(QTableWidget, ANSWERS)
    last = answers.rowCount() - 1
    for _ in range(last):
        shown.press(Qt.Key.Key_Down)
    assert rows(answers)[last][:2] == ["Obstacles", "unanswered"]
    comment(shown, "Please answer this one too.")
    (line,) = rows(shown.find(QTableWidget, COMMENTS))
    assert line[:2] == ["Obstacles", "Please answer this one too."]


def test_a_comment_is_withdrawn(shown: Desk, city: SmallCity) -> None:
    comment(shown, "A mistake")
    comment(shown, "Which rule?")
    comments = shown.find(QTableWidget, COMMENTS)
    assert sent_cell(shown).splitlines()[1:] == ["2 comments"]
    mistake = [line[1] for line in rows(comments)].index("A mistake")
    go_on(shown, comments)
    comments.setCurrentCell(mistake, 0)
    press(shown, "Withdraw comment")
    assert [line[1] for line in rows(comments)] == ["Which rule?"]
    press(shown, "Withdraw comment")
    assert not comments.isVisible()
    assert shown.find(QPushButton, "Send back to HR…").hasFocus()
    assert len(sent_cell(shown).splitlines()) == 1
    with city.open_city() as workspace:
        assert list_comments(workspace) == ()


def test_without_a_comment_there_is_nothing_to_send_back(shown: Desk, city: SmallCity) -> None:
    press(shown, "Send back to HR…")
    assert "⚠ There is nothing to send back to HR: write a comment on one of its answers first." in said(
        shown
    )
    assert "Open the folder" not in shown.shown(QPushButton)
    assert not (city.folder / "returns").exists()


def test_answers_are_sent_back_with_an_e_mail_that_is_ready(
    shown: Desk, city: SmallCity, programs: Programs
) -> None:
    comment(shown, "Which rule is meant?")
    press(shown, "Send back to HR…")
    file = city.folder / "returns" / "return-hr-1.asice"
    assert f"✓ Written: {file}." in said(shown)
    mail = BytesParser(policy=policy.default).parsebytes(Path(f"{file}.eml").read_bytes())
    assert mail["Subject"] == "Ejemplia: your answers came back with comments (HR)"
    assert [part.get_filename() for part in mail.iter_attachments()] == [file.name]
    _, counted, returned = sent_cell(shown).splitlines()
    assert counted == "1 comment"
    assert returned.startswith("sent back on ")
    press(shown, "Open the e-mail draft")
    press(shown, "Open the folder")
    assert programs.opened == [Path(f"{file}.eml"), file.parent]
    with city.open_department("hr") as hr:
        assert must(receive_return(hr, file)).comments == 1


def test_a_second_return_stands_beside_the_first(shown: Desk, city: SmallCity) -> None:
    comment(shown, "Which rule is meant?")
    press(shown, "Send back to HR…")
    comment(shown, "And since when?")
    assert "Written:" not in said(shown)
    press(shown, "Send back to HR…")
    names = sorted(path.name for path in (city.folder / "returns").glob("*.asice"))
    assert names == ["return-hr-1.asice", "return-hr-2.asice"]


def test_the_comments_of_another_department_are_not_shown_here(shown: Desk) -> None:
    comment(shown, "Which rule is meant?")
    grid = shown.find(QTableWidget, GRID)
    grid.setCurrentCell(1, 3)
    grid.setFocus()
    shown.press(Qt.Key.Key_Return)
    assert "Comments on the answers of PROC" in shown.shown(QLabel)
    assert "No comment yet: choose an answer above and comment on it." in said(shown)
    assert shown.find(QPushButton, "Send back to PROC…").isVisible()


@pytest.mark.usefixtures("look")
def test_nothing_is_wrong_on_the_page_nor_in_the_dialog(desk: Opener, city: SmallCity) -> None:
    with must(open_workspace(city.city)) as workspace:
        name = "Servicio Municipal de Convivencia, Diversidad e Igualdad de Oportunidades"
        must(add_department(workspace, "a-long-one", name, forms=["hr"]))
    made = at_cell(desk(city.city))
    comment(made, "Which rule is meant? " * 12)
    press(made, f"Send back to {name}…")
    assert "✓ Written" in said(made)
    assert audit(made.window, SCREEN) == []
    assert tab_walk(made.window) == []
    press(made, "Comment…")
    press(made, "Keep")
    (dialog,) = dialogs(made)
    assert audit(dialog, SCREEN) == []
    assert tab_walk(dialog) == []

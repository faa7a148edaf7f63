"""The coordinator's year by keyboard alone: from an empty city to a submission that verifies."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QWidget,
)

from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.sample_city import sample, type_in
from charter_desktop.usecases.verify_file import verify_file
from tests.gui.coordinating import dialogs, go_on, rows, said
from tests.gui.file_dialogs import choose_files
from tests.gui.windows import Desk, Opener
from tests.rounds import must

DEPARTMENTS = ("edu", "hous", "hr", "proc")
REASON = "Reason, which stays beside the decision"


@pytest.fixture
def clerk(desk: Opener) -> "Clerk":
    return Clerk(desk())


class Clerk:
    """Somebody who has a keyboard and no mouse."""

    def __init__(self, shown: Desk) -> None:
        self.shown = shown

    def write(self, words: str) -> None:
        """Type where the cursor is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        self.shown.bot.keyClicks(focus, words)

    def fill_in(self, *texts: str) -> None:
        """Type line after line of a dialog, going on with Tab."""
        for text in texts:
            self.write(text)
            self.shown.press(Qt.Key.Key_Tab)

    def go(self, place: str) -> None:
        """Find a place by its words."""
        self.shown.press(Qt.Key.Key_K, control=True)
        self.write(place)
        self.shown.press(Qt.Key.Key_Return)

    def tab_to(self, kind: type[QWidget], name: str) -> None:
        """Press Tab until a control has the cursor."""
        go_on(self.shown, self.shown.find(kind, name))

    def press(self, name: str, kind: type[QWidget] = QPushButton) -> None:
        """Go to a button with Tab and press Space."""
        self.tab_to(kind, name)
        self.shown.press(Qt.Key.Key_Space)

    def overwrite(self, name: str, text: str) -> None:
        """Replace what stands in a line."""
        self.tab_to(QLineEdit, name)
        self.shown.press(Qt.Key.Key_A, control=True)
        self.write(text)


def answer(invitation: Path, folder: Path, rule: str = "") -> Path:
    """Be the officer of a department: accept, answer, send."""
    department = invitation.stem.removeprefix("invitation-")
    place = folder / f"{department}{'-copy' if rule else ''}.charter"
    with must(accept(invitation, place, f"Nadie de {department}", "Officer")) as workspace:
        book = AnswerBook.open(workspace)
        if department in {"hr", "proc"}:
            type_in(book, sample(department))
        else:
            must(record_answer(book, "PL4.3/obstacle", "None of ours (fictional)"))
        if rule:
            must(record_answer(book, "EM2.6/evidence", rule))
        return must(contribute(book, folder, name=f"{place.stem}.asice")).sent.path


def found(clerk: Clerk) -> None:
    clerk.shown.press(Qt.Key.Key_N, control=True)
    clerk.shown.press(Qt.Key.Key_Return)  # with the questionnaires of the program
    clerk.fill_in("Aldavera (ficticia)", "ES", "2026", "Clara Ficticia", "Coordinator")
    clerk.press("Start")
    clerk.shown.bot.waitUntil(lambda: bool(clerk.shown.window.titles()), timeout=30_000)
    clerk.shown.settle()


def invite_all(clerk: Clerk) -> None:
    clerk.go("Round and dep")
    clerk.overwrite("Deadline of all of them", "30/10/2026")
    clerk.shown.press(Qt.Key.Key_Return)
    clerk.press("Invite all")


def receive(clerk: Clerk, files: Sequence[Path]) -> None:
    clerk.go("Inbox")
    clerk.tab_to(QPushButton, "Choose files…")
    choose_files(lambda: clerk.shown.press(Qt.Key.Key_Space), files)
    clerk.shown.settle()


def accept_waiting(clerk: Clerk) -> None:
    """Compare the code of the second person of HR by telephone, and accept it."""
    codes = clerk.shown.find(QTableWidget, "Who signs for whom")
    go_on(clerk.shown, codes)
    waiting = next(row for row, line in enumerate(rows(codes)) if "wait" in line[3])
    for _ in range(waiting - codes.currentRow()):
        clerk.shown.press(Qt.Key.Key_Down)
    clerk.press("The codes are equal")


def decide_all(clerk: Clerk) -> int:
    """Take the first answer of whatever is to be decided; gives how many that were."""
    clerk.go("Conflicts")
    for count in range(20):
        if "✓ Nothing has to be decided." in said(clerk.shown):
            return count
        first = min(
            (one.text() for one in clerk.shown.window.findChildren(QRadioButton) if "Take 1" in one.text()),
        )
        clerk.press(first, QRadioButton)
        clerk.overwrite(REASON, "compared by telephone")
        clerk.press("Decide")
    raise AssertionError(said(clerk.shown))


def plan(clerk: Clerk) -> None:
    clerk.go("Action plan")
    clerk.press("Add…")
    clerk.write("Language courses (fictional)")
    clerk.tab_to(QComboBox, "Primary commitment")
    clerk.shown.press(Qt.Key.Key_Down)
    clerk.press("Save")
    assert dialogs(clerk.shown) == []
    clerk.overwrite("Period", "2026-2027")
    clerk.press("Freeze the plan")


@pytest.mark.slow
def test_a_city_goes_from_nothing_to_a_submission_by_keyboard_alone(clerk: Clerk, tmp_path: Path) -> None:
    found(clerk)
    home = tmp_path / "home"
    invite_all(clerk)
    invitations = [home / "invitations" / f"invitation-{name}.asice" for name in DEPARTMENTS]
    files = [answer(path, tmp_path) for path in invitations]
    files.append(answer(invitations[2], tmp_path, "Another copy says this (fictional)"))
    receive(clerk, [*files, tmp_path / "edu.charter"])
    lines = rows(clerk.shown.find(QTableWidget, "Just taken in"))
    assert [line[1][0] for line in lines] == ["✓", "✓", "✓", "✓", "…", "⚠"]
    receive(clerk, files[:1])
    assert "Already merged" in rows(clerk.shown.find(QTableWidget, "Just taken in"))[0][1]
    accept_waiting(clerk)
    clerk.go("Matrix")
    assert any(
        cell.startswith("Procurement, BU3") and "4 of 14" in cell for cell in cells_of_matrix(clerk.shown)
    )
    decided = decide_all(clerk)
    plan(clerk)
    clerk.go("Reports")
    clerk.press("Write the documents")
    clerk.go("Submission")
    clerk.press("Write the submission")
    assert "✓ The submission was written and verified: it is intact and signed." in said(clerk.shown)
    clerk.shown.window.close()
    assert decided > 0
    assert {path.name for path in home.glob("*.pdf")} == {
        f"{what}-{language}.pdf" for what in ("plan", "report") for language in ("en", "es")
    }
    assert must(verify_file(home / "submission-es-2026.asice")).intact
    with must(open_workspace(home / "city.charter")) as city:
        assert city.about.owner == "city"


def cells_of_matrix(shown: Desk) -> list[str]:
    table = shown.find(QTableWidget, "What each department has answered")
    role = Qt.ItemDataRole.AccessibleTextRole
    return [
        str(table.item(row, column).data(role) if table.item(row, column) else "")
        for row in range(table.rowCount())
        for column in range(table.columnCount())
    ]

"""Reminders: the round says who is late, the dialog writes drafts and gives the words to copy."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QTableWidget

from charter_desktop.gui.coordinator.remind_dialog import RemindDialog
from charter_desktop.usecases.departments import assign
from charter_desktop.usecases.open_workspace import open_workspace
from tests.gui.audit import audit, tab_walk
from tests.gui.coordinating import dialogs, go_on, press, rows, said
from tests.gui.test_accessible import SCREEN, look
from tests.gui.windows import Desk, Opener
from tests.rounds import must, small_city

pytestmark = pytest.mark.slow
assert look


@pytest.fixture
def late(tmp_path: Path) -> Path:
    """A city whose HR should have answered long ago; procurement has time."""
    path = small_city(tmp_path).city
    with must(open_workspace(path, city=True)) as city:
        for name, day in (("hr", "2020-01-31"), ("proc", "2099-01-31")):
            must(assign(city, name, name.upper(), forms=[name], deadline=day))
    return path


def opened(desk: Opener, path: Path, language: str = "en") -> tuple[Desk, RemindDialog]:
    shown = desk(path, language)
    shown.go_to("round")
    remind = [one for one in shown.window.findChildren(QPushButton, "remind") if one.isVisible()]
    remind[0].click()
    shown.settle()
    (dialog,) = dialogs(shown)
    assert isinstance(dialog, RemindDialog)
    return shown, dialog


def test_the_late_one_is_marked_and_reminded_by_keyboard(desk: Opener, late: Path, tmp_path: Path) -> None:
    shown, dialog = opened(desk, late)
    table = shown.find(QTableWidget, "The departments")
    hr, proc = (row[5] for row in rows(table))
    assert hr.startswith("⚠ ")
    assert "nothing has arrived" in hr
    assert proc.startswith("… due in ")
    assert "⚠ 1 department is late or will be soon: HR." in said(shown)
    listed = shown.find(QListWidget, "Departments with something open")
    states = [listed.item(row).checkState() for row in range(listed.count())]
    assert states == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    assert "31/01/2020" in shown.find(QPlainTextEdit, "What the chosen one gets to read").toPlainText()
    go_on(shown, shown.find(QPushButton, "Write reminders"))
    shown.press(Qt.Key.Key_Space)
    assert [path.name for path in (tmp_path / "reminders").iterdir()] == ["reminder-hr.eml"]
    assert "✓ 1 reminder written" in said(shown)
    dialog.close()
    shown.settle()
    assert "reminded on" in rows(table)[0][5]


def test_what_the_chosen_one_reads_is_copied(desk: Opener, late: Path) -> None:
    shown, dialog = opened(desk, late)
    shown.find(QListWidget, "Departments with something open").setCurrentRow(1)
    press(shown, "Copy the text")
    assert "31/01/2099" in QGuiApplication.clipboard().text()
    dialog.close()


@pytest.mark.parametrize(("answer", "replaced"), [("keep", False), ("replace", True)])
def test_a_reminder_that_is_there_is_replaced_only_when_asked_for(
    desk: Opener, late: Path, tmp_path: Path, answer: str, replaced: bool
) -> None:
    shown, dialog = opened(desk, late)
    path = tmp_path / "reminders" / "reminder-hr.eml"
    press(shown, "Write reminders")
    path.write_bytes(b"edited")
    press(shown, "Write reminders")
    assert "⚠ 1 reminder is in this folder already: hr." in said(shown)
    button = dialog.findChild(QPushButton, answer)
    assert button is not None
    button.click()
    shown.settle()
    assert (path.read_bytes() != b"edited") == replaced
    dialog.close()


def test_without_a_folder_nothing_is_written(desk: Opener, late: Path) -> None:
    shown, dialog = opened(desk, late)
    folder = shown.find(QLineEdit, "Folder for the reminders")
    folder.clear()
    press(shown, "Write reminders")
    assert "⚠ Choose a folder." in said(shown)
    assert folder.hasFocus()
    dialog.close()


@pytest.mark.usefixtures("look")
def test_nothing_is_wrong_in_the_dialog_of_the_reminders(desk: Opener, late: Path) -> None:
    shown, dialog = opened(desk, late, "es")
    for _ in range(2):
        go = dialog.findChild(QPushButton, "go")
        assert go is not None
        go.click()
        shown.settle()
    dialog.activateWindow()
    assert audit(dialog, SCREEN) == []
    assert tab_walk(dialog) == []
    dialog.close()

"""The shell: the first page, opening, places, panes, the palette of commands, the language."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QTableWidget,
)

from charter_desktop.gui.beginning_dialogs import AcceptDialog
from tests.gui.windows import Opener, staff_invitation, stored
from tests.rounds import small_city


@pytest.mark.parametrize(("language", "title"), [("en", "Staff"), ("es", "Personal")])
def test_a_workspace_shows_its_places_in_the_language_of_the_window(
    desk: Opener, tmp_path: Path, language: str, title: str
) -> None:
    made = small_city(tmp_path)
    shown = desk(made.departments["hr"], language)
    assert any(title in place for place in shown.window.titles())
    assert "Ejemplia" in shown.window.windowTitle()


def test_places_tell_how_much_is_answered_in_words_and_numbers(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    places = shown.find(QListWidget, "Places")
    spoken = str(places.item(1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.endswith("empty, 0 of 6 answered")
    assert places.item(1).text().startswith("0/6")


def test_a_file_that_is_no_workspace_is_explained_on_the_first_page(desk: Opener, tmp_path: Path) -> None:
    shown = desk(tmp_path / "nothing.charter")
    assert any("nothing.charter" in text for text in shown.shown(QLabel))


def test_the_first_page_opens_an_invitation_and_remembers_the_workspace(desk: Opener, tmp_path: Path) -> None:
    shown = desk()
    shown.open(staff_invitation(tmp_path))
    dialog = shown.window.findChild(AcceptDialog)
    assert dialog is not None
    for name, text in (("name", "Nadie de Personal"), ("function", "Head of training")):
        line = dialog.findChild(QLineEdit, name)
        assert line is not None
        shown.bot.keyClicks(line, text)
    go = dialog.findChild(QPushButton, "go")
    assert go is not None
    shown.bot.mouseClick(go, Qt.MouseButton.LeftButton)
    shown.bot.waitUntil(lambda: bool(shown.window.titles()), timeout=20_000)
    shown.settle()
    assert (tmp_path / "home" / "hr.charter").exists()
    shown.window.close_workspace()
    shown.settle()
    recent = shown.find(QListWidget, "Recent files")
    assert recent.item(0).text().startswith("hr.charter")


def test_an_invitation_without_a_name_is_not_accepted(desk: Opener, tmp_path: Path) -> None:
    shown = desk()
    shown.open(staff_invitation(tmp_path))
    dialog = shown.window.findChild(AcceptDialog)
    assert dialog is not None
    go = dialog.findChild(QPushButton, "go")
    assert go is not None
    shown.bot.mouseClick(go, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "Write your name and your function." in shown.shown(QLabel)


def test_a_file_dropped_on_the_window_is_opened(desk: Opener, workspace: Path) -> None:
    shown = desk()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(workspace))])
    drop = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    shown.window.dropEvent(drop)
    shown.settle()
    assert shown.window.titles()[-1] == "Verify a file"


def test_ctrl_k_finds_a_question_and_goes_there(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.press(Qt.Key.Key_K, control=True)
    words = shown.find(QLineEdit, "Place, question or action")
    shown.bot.keyClicks(words, "in whAT fo")
    shown.bot.keyClick(words, Qt.Key.Key_Escape)
    shown.press(Qt.Key.Key_K, control=True)
    words = shown.find(QLineEdit, "Place, question or action")
    shown.bot.keyClicks(words, "what stood way")
    shown.bot.keyClick(words, Qt.Key.Key_Return)
    shown.settle()
    focus = shown.window.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith("What stood in the way")


def test_ctrl_k_starts_an_action(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.press(Qt.Key.Key_K, control=True)
    words = shown.find(QLineEdit, "Place, question or action")
    shown.bot.keyClicks(words, "keyboard")
    shown.bot.keyClick(words, Qt.Key.Key_Return)
    table = shown.find(QTableWidget, "Keyboard shortcuts")
    assert ["Next problem", "F8"] in [
        [table.item(row, column).text() for column in range(2)] for row in range(table.rowCount())
    ]


def test_f6_goes_round_the_panes(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    places, problems = shown.find(QListWidget, "Places"), shown.find(QListWidget, "Problems")
    places.setFocus()
    shown.press(Qt.Key.Key_F6)
    assert shown.window.focusWidget() not in {places, problems}
    shown.press(Qt.Key.Key_F6)
    assert shown.window.focusWidget() is problems
    shown.press(Qt.Key.Key_F6)
    assert shown.window.focusWidget() is places


def test_the_language_is_switched_while_running(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.act("spanish")
    assert any("Servicios que comprenden" in place for place in shown.window.titles())
    assert any("Personal de atención" in text for text in shown.shown(QLabel))
    shown.act("english")
    assert any("Front-line staff" in text for text in shown.shown(QLabel))


def test_about_names_versions_and_licences(desk: Opener) -> None:
    shown = desk()
    shown.act("about")
    table = shown.find(QTableWidget, "What it is made of")
    rows = [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]
    assert any(row[0] == "PySide6-Essentials" and "LGPL" in row[2] for row in rows)
    assert all(row[1] and row[2] for row in rows)
    for dialog in shown.window.findChildren(QDialog):
        dialog.close()


def test_what_is_being_typed_is_saved_when_the_window_closes(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.go_to("hr:pl4")
    obstacle = shown.window.findChild(QLabel, "title")
    assert obstacle is not None
    shown.window.go_to("hr:pl4", "PL4.3/obstacle")
    shown.settle()
    focus = shown.window.focusWidget()
    assert focus is not None
    shown.bot.keyClicks(focus, "The law (fictional)")
    shown.window.close()
    assert stored(workspace)["PL4.3/obstacle"].value == "The law (fictional)"


def test_the_last_place_is_shown_again_when_the_workspace_is_opened_again(
    desk: Opener, workspace: Path
) -> None:
    shown = desk(workspace)
    shown.go_to("hr:em2")
    shown.window.close_workspace()
    shown.settle()
    shown.open(workspace)
    assert shown.find(QListWidget, "Places").currentRow() == 3


def test_the_whole_way_of_an_officer_by_keyboard_alone(desk: Opener, tmp_path: Path) -> None:
    """From the invitation to the contribution, without a mouse."""
    shown = desk()
    shown.window.open_file(staff_invitation(tmp_path))
    shown.bot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    for words in ("Nadie de Personal", "Head of training"):
        focus = QApplication.focusWidget()
        assert focus is not None
        shown.bot.keyClicks(focus, words)
        shown.press(Qt.Key.Key_Tab)
    shown.press(Qt.Key.Key_Return)
    shown.bot.waitUntil(lambda: bool(shown.window.titles()), timeout=20_000)
    shown.settle()
    shown.press(Qt.Key.Key_F8)
    shown.press(Qt.Key.Key_3)
    shown.press(Qt.Key.Key_Tab)
    shown.press(Qt.Key.Key_9)
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_E, control=True)
    write = shown.find(QPushButton, "Write the contribution")
    for _ in range(10):
        if QApplication.focusWidget() is write:
            break
        shown.press(Qt.Key.Key_Tab)
    shown.press(Qt.Key.Key_Space)
    assert (tmp_path / "home" / "contribution-hr-1.asice").exists()
    shown.window.close()
    cells = stored(tmp_path / "home" / "hr.charter")["SP2.4"].cells
    assert {str(key): cell.value for key, cell in cells.items()} == {"numerator": "3", "denominator": "9"}


def test_the_bars_of_pages_never_come_and_go(desk: Opener, tmp_path: Path) -> None:
    """A bar that changes the width changes the height of what wraps, and so the bar: Qt never ended."""
    shown = desk(small_city(tmp_path).city)
    areas = shown.window._ui.pages.findChildren(QScrollArea)
    assert len(areas) > 10
    assert {area.verticalScrollBarPolicy() for area in areas} == {Qt.ScrollBarPolicy.ScrollBarAlwaysOn}

"""The inbox: files dropped in any order, retracted, taken back in, compared by telephone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from charter_desktop.gui.coordinator.going_on import goes_on
from charter_desktop.gui.coordinator.inbox_lines import InboxValue
from charter_desktop.gui.coordinator.inbox_page import InboxPage
from charter_desktop.gui.jobs import Job
from charter_desktop.usecases.identify import describe_key, replace_key
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.retract import list_counting
from tests.gui.cities import answered
from tests.gui.coordinating import go_on, press, rows
from tests.gui.file_dialogs import choose_files
from tests.gui.large_city import many_lines
from tests.gui.windows import Desk, Opener
from tests.rounds import SmallCity, must, send, small_city

pytestmark = pytest.mark.slow


def drop(shown: Desk, files: list[Path]) -> None:
    """Drop files on the window as a file manager does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    shown.window.dropEvent(QDropEvent(QPointF(600, 300), Qt.DropAction.CopyAction, mime, buttons, keys))
    shown.settle()


def colleague(city: SmallCity, folder: Path) -> tuple[Path, str]:
    """Have somebody else of HR send a file with a key of their own; gives it and their code."""
    with city.open_department("hr", "colleague.charter") as theirs:
        assert replace_key(theirs, "Another Nobody", "Officer") is None
        path = send(theirs, folder, {"PL4.3": "Time"}, "colleague.asice")
        return path, describe_key(theirs)["code"]


def counting(path: Path) -> int:
    with must(open_workspace(path)) as city:
        return len(list_counting(city))


def test_dropped_files_are_merged_and_each_gets_its_line(desk: Opener, tmp_path: Path) -> None:
    city, files = answered(tmp_path)
    shown = desk(city.city)
    drop(shown, [files[1], files[0], files[1], tmp_path / "invitation-hr.asice", tmp_path / "hr.xlsx"])
    lines = rows(shown.find(QTableWidget, "Just taken in"))
    assert [line[0] for line in lines] == [
        "proc.asice", "hr.asice", "proc.asice", "invitation-hr.asice", "hr.xlsx",
    ]  # fmt: skip
    assert lines[0][1].startswith("✓ Contribution merged: 2 new change")
    assert lines[0][2:] == ["Nadie de proc (PROC)", "not compared yet: see below"]
    assert lines[2][1].startswith("✓ Already merged on ")
    assert lines[2][1].endswith("by Clara Ficticia. Nothing changed.")
    assert lines[3][1] == "⚠ This is an invitation: the department opens it. Nothing was merged."
    assert lines[4][1].startswith("⚠ hr.xlsx is not a file of this program.")
    received = rows(shown.find(QTableWidget, "Everything received"))
    assert [(line[1], line[4]) for line in received] == [("HR", "✓ counts"), ("PROC", "✓ counts")]
    assert any(title.startswith("2  Inbox") for title in shown.window.titles())


def test_the_empty_inbox_says_what_to_do(desk: Opener, tmp_path: Path) -> None:
    shown = desk(small_city(tmp_path).city)
    shown.go_to("inbox")
    assert any("drop the file here" in text for text in shown.shown(QLabel))


def test_a_file_of_another_kind_is_verified_from_its_line(desk: Opener, tmp_path: Path) -> None:
    city = small_city(tmp_path)
    shown = desk(city.city)
    drop(shown, [tmp_path / "invitation-hr.asice", tmp_path / "hr.xlsx"])
    go_on(shown, shown.find(QPushButton, "Verify this file"))
    shown.press(Qt.Key.Key_Return)
    assert shown.find(QPushButton, "Choose a file…").isVisible()


def test_a_file_is_retracted_with_a_reason_and_taken_back_in(desk: Opener, tmp_path: Path) -> None:
    city, files = answered(tmp_path)
    shown = desk(city.city)
    drop(shown, files)
    reason, table = shown.find(QLineEdit, "Why is the chosen file taken out of the city?"), None
    go_on(shown, reason)
    shown.press(Qt.Key.Key_Return)
    assert "Write a reason: it stands beside the file." in shown.shown(QLabel)
    shown.bot.keyClicks(reason, "Sent by mistake")
    shown.press(Qt.Key.Key_Return)
    table = shown.find(QTableWidget, "Everything received")
    assert rows(table)[0][4] == "⚠ retracted: Sent by mistake"
    assert any(title.startswith("1  Inbox") for title in shown.window.titles())
    drop(shown, [files[1]])
    assert rows(shown.find(QTableWidget, "Just taken in"))[0][1].startswith("⚠ Merged once and retracted")
    go_on(shown, shown.find(QPushButton, "Take back in"))
    shown.press(Qt.Key.Key_Space)
    assert rows(table)[0][4] == "✓ counts"
    shown.window.close()
    assert counting(city.city) == 2


def test_a_file_with_another_key_waits_until_the_code_is_compared(desk: Opener, tmp_path: Path) -> None:
    city, files = answered(tmp_path)
    path, code = colleague(city, tmp_path)
    shown = desk(city.city)
    drop(shown, [*files, path])
    assert rows(shown.find(QTableWidget, "Just taken in"))[2][1].startswith("… It waits: HR signed with")
    trust = shown.find(QTableWidget, "Who signs for whom")
    codes = [line[2] for line in rows(trust)]
    trust.setCurrentCell(codes.index(code), 0)
    assert code in shown.shown(QLabel)
    assert any("Another Nobody" in text and "Telephone" in text for text in shown.shown(QLabel))
    go_on(shown, shown.find(QPushButton, "The codes are equal"))
    shown.press(Qt.Key.Key_Space)
    assert rows(trust)[codes.index(code)][3] == "✓ compared by telephone"
    newest = rows(shown.find(QTableWidget, "Just taken in"))[0]
    assert newest[0] == "colleague.asice"
    assert newest[1].startswith("✓ Contribution merged: 1 new change")
    shown.window.close()
    assert counting(city.city) == 3


def test_trust_is_withdrawn_and_the_next_file_waits(desk: Opener, tmp_path: Path) -> None:
    city, files = answered(tmp_path)
    shown = desk(city.city)
    drop(shown, files)
    trust = shown.find(QTableWidget, "Who signs for whom")
    go_on(shown, shown.find(QPushButton, "Revoke"))
    shown.press(Qt.Key.Key_Space)
    assert rows(trust)[0][3] == "⚠ revoked; its next file waits"
    assert any("Trust in HR is withdrawn" in text for text in shown.shown(QLabel))


def test_the_lines_speak_the_language_of_the_window_and_leave_with_the_workspace(
    desk: Opener, tmp_path: Path
) -> None:
    city, files = answered(tmp_path)
    shown = desk(city.city)
    drop(shown, files)
    shown.act("spanish")
    assert "sin comparar: véase abajo" in rows(shown.find(QTableWidget, "Recién recibidos"))[1]
    shown.act("english")
    (tmp_path / "other").mkdir()
    shown.open(small_city(tmp_path / "other").city)
    shown.go_to("inbox")
    tables = [one for one in shown.window.findChildren(QTableWidget, "arrived") if one.isVisible()]
    assert tables == []


def test_stop_is_heard_between_files() -> None:
    job = Job(lambda _: None, "Merging")
    heard: list[str] = []
    job.progress.connect(heard.append)
    assert goes_on(job, "1 of 2 files are merged")
    job.stop()
    assert not goes_on(job, "2 of 2 files are merged")
    assert heard == ["1 of 2 files are merged"]


def test_a_thousand_lines_are_shown_again_in_the_place_of_the_old_ones(qtbot: QtBot) -> None:
    page = InboxPage()
    qtbot.addWidget(page)
    page.show_inbox(InboxValue((), many_lines("first"), ()))
    page.show_inbox(InboxValue((), many_lines("second"), ()))
    table = page.findChild(QTableWidget, "received")
    assert isinstance(table, QTableWidget)
    assert [line[3] for line in rows(table)] == [f"second {one}.asice" for one in range(1000)]


def test_files_are_looked_into_first_and_merged_when_wanted(desk: Opener, tmp_path: Path) -> None:
    city, files = answered(tmp_path)
    shown = desk(city.city)
    shown.go_to("inbox")
    choose_files(lambda: press(shown, "Look first…"), [*files, tmp_path / "hr.xlsx"])
    shown.settle()
    lines = rows(shown.find(QTableWidget, "Just taken in"))
    assert [line[1] for line in lines[:2]] == ["→ Would be merged: 2 new answers."] * 2
    assert lines[2][1].startswith("⚠ hr.xlsx is not a file of this program.")
    assert not any(title.startswith("2  Inbox") for title in shown.window.titles())
    go_on(shown, shown.find(QPushButton, "Merge these files"))
    shown.press(Qt.Key.Key_Space)
    lines = rows(shown.find(QTableWidget, "Just taken in"))
    assert [line[1] for line in lines[:2]] == ["✓ Contribution merged: 2 new changes. 2 new answers"] * 2
    shown.window.close()
    assert counting(city.city) == 2

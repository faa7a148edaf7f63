"""What the shell does around the pages: help, one window each, error reports, what it remembers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTextBrowser,
)

from charter_desktop.gui.error_report import ErrorReportDialog
from charter_desktop.gui.help_pages import HelpDialog, read_topics
from charter_desktop.gui.places import PLACES
from charter_desktop.usecases.identify import describe_key
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.wording.voice import LANGUAGES
from tests.gui.windows import Opener
from tests.rounds import must, send, small_city


def test_help_is_whole_in_every_language() -> None:
    english = [topic.id for topic in read_topics("en")]
    assert {spec.id for spec in PLACES} <= set(english)
    for language in LANGUAGES:
        topics = read_topics(language)
        assert [topic.id for topic in topics] == english
        assert all(len(topic.text) > 100 for topic in topics)
    assert {topic.title for topic in read_topics("es")}.isdisjoint(topic.title for topic in read_topics("en"))


@pytest.mark.parametrize(
    ("place", "title"), [("send", "Revisar y enviar"), ("hr:pl4", "Responder una sección")]
)
def test_f1_explains_the_page_that_is_shown(desk: Opener, workspace: Path, place: str, title: str) -> None:
    shown = desk(workspace, "es")
    shown.go_to(place)
    shown.press(Qt.Key.Key_F1)
    assert shown.find(QListWidget, "Temas").currentItem().text() == title
    assert shown.find(QTextBrowser, "Texto de ayuda").toPlainText().startswith(title)
    for dialog in shown.window.findChildren(HelpDialog):
        dialog.close()


def test_a_second_window_brings_the_first_one_to_the_front(desk: Opener, workspace: Path) -> None:
    first = desk(workspace)
    second = desk()
    first.window.showMinimized()
    second.window.open_file(workspace)
    first.bot.waitUntil(lambda: not first.window.isMinimized())
    assert any("come to the front" in text for text in second.shown(QLabel))
    first.window.close()
    second.open(workspace)
    assert second.window.titles()[-1] == "Verify a file"


def test_an_unforeseen_error_can_be_read_before_it_becomes_a_file(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    place = workspace.with_name("report.txt")
    shown.window._link.ask(lambda _: 1 // 0, print)
    shown.settle()
    shown.bot.mouseClick(shown.find(QPushButton, "Read the error report"), Qt.MouseButton.LeftButton)
    dialog = shown.window.findChild(ErrorReportDialog)
    assert dialog is not None
    report = shown.find(QPlainTextEdit, "The report")
    assert "ZeroDivisionError" in report.toPlainText()
    assert str(Path.home()) not in report.toPlainText()
    assert str(Path.cwd()) not in report.toPlainText()
    report.setPlainText("only this")
    dialog.save(place)
    assert place.read_text("utf-8") == "only this"
    dialog.save(place.with_name("no such folder") / "report.txt")
    assert any("no such folder" in text for text in shown.shown(QLabel))
    dialog.close()


def test_the_window_goes_on_where_it_was_closed(desk: Opener, workspace: Path) -> None:
    before = desk(workspace)
    before.go_to("hr:em3")
    before.window.resize(1111, 666)
    before.window.close()
    after = desk()
    after.window.reopen_last()
    after.settle()
    assert after.find(QListWidget, "Places").currentItem().text().endswith("diversity")
    after.window.close_workspace()
    after.settle()
    after.window.close()
    third = desk()
    third.window.reopen_last()
    third.settle()
    assert third.window.titles() == []


def test_a_remembered_workspace_that_is_gone_is_no_error(desk: Opener, workspace: Path) -> None:
    before = desk(workspace)
    before.window.close()
    workspace.unlink()
    after = desk()
    after.window.reopen_last()
    after.settle()
    assert after.shown(QPushButton)[0] == "Open an invitation"


def test_the_size_of_the_window_is_remembered(desk: Opener, tmp_path: Path) -> None:
    before = desk()
    before.window.resize(1111, 666)
    before.window.close()
    kept = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    assert kept.value("geometry")
    assert before.window.size() == QSize(1111, 666)


def test_a_signed_file_is_looked_into_without_a_workspace(desk: Opener, tmp_path: Path) -> None:
    made = small_city(tmp_path)
    with made.open_department("hr") as workspace:
        sent = send(workspace, tmp_path, {"EM2.6": "Ordenanza ficticia"}, "sent.asice")
    shown = desk()
    shown.open(sent)
    assert any("sent.asice is intact" in text for text in shown.shown(QLabel))
    table = shown.find(QTableWidget, "Who signed it")
    assert table.item(0, 0).text().startswith("Nadie de hr")
    shown.bot.mouseClick(shown.find(QPushButton, "Back to the first page"), Qt.MouseButton.LeftButton)
    assert "Open an invitation" in shown.shown(QPushButton)


def test_a_changed_file_is_shown_as_refused(desk: Opener, tmp_path: Path) -> None:
    made = small_city(tmp_path)
    with must(open_workspace(made.departments["hr"])) as workspace:
        sent = send(workspace, tmp_path, {"EM2.6": "Ordenanza ficticia"}, "sent.asice")
    data = bytearray(sent.read_bytes())
    data[len(data) // 3] ^= 1
    sent.write_bytes(data)
    shown = desk(made.departments["proc"], "es")
    shown.go_to("verify")
    shown.open(sent)
    assert any("sent.asice" in text and "⚠" in text for text in shown.shown(QLabel))
    assert shown.find(QListWidget, "Lo que se encontró").count() > 0


def test_no_dialog_is_left_behind(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    for action in ("help", "shortcuts", "about"):
        shown.act(action)
        for dialog in shown.window.findChildren(QDialog):
            dialog.close()
        shown.bot.waitUntil(lambda: not shown.window.findChildren(QDialog))
    assert shown.window.findChildren(QDialog) == []


def test_an_officer_finds_the_code_that_the_coordinator_asks_for(desk: Opener, workspace: Path) -> None:
    with must(open_workspace(workspace)) as opened:
        code = describe_key(opened)["code"]
    shown = desk(workspace)
    shown.act("identity")
    assert "Nadie de Personal, Officer" in shown.shown(QLabel)
    assert shown.find(QLineEdit, "Your code").text() == code
    for dialog in shown.window.findChildren(QDialog):
        dialog.close()

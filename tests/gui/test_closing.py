"""Closing a round from the menu: the day, what goes, the question of the copies, the record."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableWidget

from charter_desktop.gui.closing_dialog import ClosingDialog
from charter_desktop.gui.closing_values import ClosingValue
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.close_round import close_round
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.retention import set_retention
from tests.gui.audit import audit, tab_walk
from tests.gui.coordinating import dialogs, press, rows, said, type_over
from tests.gui.test_accessible import SCREEN, look
from tests.gui.windows import Desk, Opener
from tests.rounds import must, small_city

pytestmark = pytest.mark.slow
assert look


@pytest.fixture
def due(tmp_path: Path) -> Path:
    """HR's workspace whose day is over, with a copy that a restore set aside."""
    city, path = small_city(tmp_path).city, tmp_path / "own.charter"
    with must(open_workspace(city, city=True)) as opened:
        must(set_retention(opened, "2020-12-31", force=True))
        sent = must(invite(opened, "hr", tmp_path / "again")).path
    with must(accept(sent, path, "Nadie", "Officer")) as hr:
        must(record_answer(AnswerBook.open(hr), "EM2.6", "never sent anywhere"))
    shutil.copyfile(path, tmp_path / "own.charter.before")
    return path


def asked(desk: Opener, path: Path, language: str = "en") -> tuple[Desk, ClosingDialog]:
    shown = desk(path, language)
    action = shown.window.findChild(QAction, "close_round")
    assert action is not None
    action.trigger()
    shown.settle()
    (dialog,) = dialogs(shown)
    assert isinstance(dialog, ClosingDialog)
    return shown, dialog


def test_a_round_is_closed_and_its_record_stands_there(desk: Opener, due: Path, tmp_path: Path) -> None:
    shown, dialog = asked(desk, due)
    assert "Raw figures were kept until 31/12/2020" in said(shown)
    assert "What the coordinator answered" not in said(shown)
    assert b"never sent anywhere" in due.read_bytes()
    press(shown, "Erase for good")
    shown.bot.waitUntil(lambda: bool(rows(shown.find(QTableWidget, "Record of erasure"))), timeout=20_000)
    shown.settle()
    record = dict(rows(shown.find(QTableWidget, "Record of erasure")))
    assert record["Copies removed beside the file"] == "own.charter.before"
    assert not (tmp_path / "own.charter.before").exists()
    press(shown, "Write the record as PDF")
    assert (tmp_path / "erasure-hr-en.pdf").exists()
    dialog.close()
    shown.settle()
    assert any("This round was closed on" in text for text in shown.shown(QLabel))
    shown.window.close()
    assert b"never sent anywhere" not in due.read_bytes()


def test_a_copy_that_stayed_is_removed_from_a_closed_round_later(desk: Opener, due: Path) -> None:
    must(close_round(due))
    shown, dialog = asked(desk, due)
    assert "Also remove the copies own.charter.before" in shown.shown(QCheckBox)
    press(shown, "Erase for good")
    shown.bot.waitUntil(lambda: not due.with_name("own.charter.before").exists(), timeout=20_000)
    shown.settle()
    record = dict(rows(shown.find(QTableWidget, "Record of erasure")))
    assert record["Copies removed beside the file"] == "own.charter.before"
    dialog.close()


def test_the_coordinator_sets_the_day_and_waits_for_it(desk: Opener, tmp_path: Path) -> None:
    shown, dialog = asked(desk, small_city(tmp_path).city)
    assert "No day is set yet" in said(shown)
    assert "What the coordinator answered for the city itself was shared exactly" in said(shown)
    go = dialog.findChild(QPushButton, "go")
    assert go is not None
    type_over(shown, "Last day on which raw figures are kept", "some day")
    press(shown, "Set the day")
    assert "⚠ The last day" in said(shown)
    type_over(shown, "Last day on which raw figures are kept", "31/12/2099")
    press(shown, "Set the day")
    assert "Raw figures are kept until 31/12/2099; after that day" in said(shown)
    assert not go.isEnabled()
    dialog.close()


def test_a_day_that_is_over_is_set_only_when_it_is_said_twice(desk: Opener, tmp_path: Path) -> None:
    shown, dialog = asked(desk, small_city(tmp_path).city)
    for typed, standing in (
        ("31/12/2020", "No day is set yet"),
        ("31/12/2020", "Raw figures were kept until"),
    ):
        type_over(shown, "Last day on which raw figures are kept", typed)
        press(shown, "Set the day")
        assert standing in said(shown)
    dialog.close()
    (tmp_path / "again").mkdir()
    shown, dialog = asked(desk, small_city(tmp_path / "again").city)
    for typed in ("31/12/2020", "31/12/2019"):
        type_over(shown, "Last day on which raw figures are kept", typed)
        press(shown, "Set the day")
        assert "Press “Set the day” once more" in said(shown)
        line = dialog.findChild(QLineEdit, "until")
        assert line is not None
        assert line.text() == typed
    dialog.close()


def test_an_officer_sees_the_day_and_can_not_change_it(desk: Opener, due: Path) -> None:
    _, dialog = asked(desk, due)
    line = dialog.findChild(QLineEdit, "until")
    assert line is not None
    assert not line.isVisible()
    dialog.close()


@pytest.mark.usefixtures("look")
def test_nothing_is_wrong_in_the_dialog_of_closing(desk: Opener, due: Path) -> None:
    shown, dialog = asked(desk, due, "es")
    record = (("Cerrada el", "23/11/2026"), ("Borrado", "12 valores escritos con su historial"))
    values = (
        ClosingValue("31/12/2099", "Las cifras se conservan.", False, True, ("12 valores",), ("a.before",)),
        ClosingValue("31/12/2020", "Se puede cerrar.", True, False, ("12 valores",)),
        ClosingValue("31/12/2020", "", True, True, record=record),
        ClosingValue("31/12/2020", "", True, True, copies=("a.before",), record=record),
    )
    for value in values:
        dialog.show_value(value)
        dialog.activateWindow()
        shown.settle()
        assert audit(dialog, SCREEN) == []
        assert tab_walk(dialog) == []
    dialog.close()


def test_what_is_typed_into_a_closed_workspace_is_refused_in_plain_words(desk: Opener, due: Path) -> None:
    must(close_round(due))
    data = due.read_bytes()
    shown = desk(due)
    assert any("This round was closed on" in text for text in shown.shown(QLabel))
    place = next(one for one in shown.window._places.ids() if one.startswith("hr:"))
    shown.go_to(place)
    rule = shown.find(QPlainTextEdit, "The rule in force")
    shown.bot.keyClicks(rule, "too late")
    shown.press(Qt.Key.Key_Tab)
    shown.settle()
    assert any("takes nothing new" in text and "is closed" in text for text in shown.shown(QLabel))
    shown.window.close()
    assert due.read_bytes() == data

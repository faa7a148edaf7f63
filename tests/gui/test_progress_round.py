"""A progress round in the window: begun on the page of the round, answered on two pages, seen in the plan."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableWidget

from charter_desktop.gui.coordinator.progress_dialog import ProgressDialog
from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import add_action, freeze_plan
from tests.gui.audit import audit, tab_walk
from tests.gui.coordinating import dialogs, press, rows, said, type_over
from tests.gui.test_accessible import SCREEN, look
from tests.gui.windows import Desk, Opener
from tests.rounds import must, small_city

pytestmark = pytest.mark.slow
assert look


@pytest.fixture
def planned(tmp_path: Path) -> Path:
    """A city whose plan has one action that HR is responsible for."""
    path = small_city(tmp_path).city
    with must(open_workspace(path, city=True)) as city:
        must(add_action(city, {"title": "Language courses", "commitments": "SP1", "department": "hr"}))
        must(freeze_plan(city, "2026-2027"))
        must(add_department(city, "pol", "Police", forms=["hr"]))
    return path


def asked(desk: Opener, path: Path, language: str = "en") -> tuple[Desk, ProgressDialog]:
    shown = desk(path, language)
    shown.go_to("round")
    button = next(one for one in shown.window.findChildren(QPushButton, "progress") if one.isVisible())
    button.click()
    shown.settle()
    (dialog,) = dialogs(shown)
    assert isinstance(dialog, ProgressDialog)
    return shown, dialog


def test_a_progress_round_begins_opens_and_is_answered(desk: Opener, planned: Path, tmp_path: Path) -> None:
    shown, _ = asked(desk, planned)
    press(shown, "Start")
    assert "⚠ Write a name for the round" in said(shown)
    type_over(shown, "Name of the progress round, such as 2027", "2027")
    press(shown, "Start")
    shown.bot.waitUntil(lambda: "2027" in shown.window.windowTitle(), timeout=20_000)
    shown.settle()
    shown.go_to("round")
    assert [row[:2] for row in rows(shown.find(QTableWidget, "The departments"))] == [["hr", "HR"]]
    shown.window.close()
    (invitation,) = (tmp_path / "progress-invitations").iterdir()
    place = tmp_path / "hr-progress.charter"
    must(accept(invitation, place, "Nadie", "Officer")).close()
    officer = desk(place)
    assert officer.window._places.ids() == ["desk", "actions", "send", "history", "verify"]
    officer.go_to("actions")
    assert "Language courses" in rows(officer.find(QTableWidget, "Actions of the department"))[0]
    officer.go_to("desk")
    assert any("how far 1 action of the plan is" in text for text in officer.shown(QLabel))
    officer.go_to("send")
    press(officer, "Write the contribution")
    assert any(text.startswith("Written: ") for text in officer.shown(QLabel))


def test_what_is_there_already_keeps_the_dialog_open(desk: Opener, planned: Path, tmp_path: Path) -> None:
    (tmp_path / "progress.charter").write_bytes(b"another")
    shown, dialog = asked(desk, planned)
    type_over(shown, "Name of the progress round, such as 2027", "2027")
    press(shown, "Start")
    assert "⚠ " in said(shown)
    assert dialog.isVisible()
    assert (tmp_path / "progress.charter").read_bytes() == b"another"
    dialog.reject()


def test_a_city_without_a_plan_offers_no_progress_round(desk: Opener, tmp_path: Path) -> None:
    shown = desk(small_city(tmp_path).city)
    shown.go_to("round")
    assert not any(one.isVisible() for one in shown.window.findChildren(QPushButton, "progress"))


@pytest.mark.usefixtures("look")
def test_nothing_is_wrong_in_the_dialog_and_on_the_pages_of_a_progress_round(
    desk: Opener, planned: Path
) -> None:
    shown, dialog = asked(desk, planned, "es")
    line = dialog.findChild(QLineEdit, "round")
    go = dialog.findChild(QPushButton, "go")
    assert line is not None
    assert go is not None
    go.click()
    dialog.activateWindow()
    shown.settle()
    assert audit(dialog, SCREEN) == []
    assert tab_walk(dialog) == []
    dialog.close()
    shown.settle()
    assert audit(shown.window, SCREEN) == []

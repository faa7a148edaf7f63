"""A department's own actions: proposed, changed and withdrawn in the window, sent, taken into the plan."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableWidget

from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.decide_proposal import accept_action
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import list_actions
from charter_desktop.usecases.receive import receive
from tests.gui.coordinating import go_on, rows
from tests.gui.windows import Desk, Opener
from tests.rounds import must, small_city

TABLE = "Actions of the department"


@pytest.fixture
def page(desk: Opener, workspace: Path) -> Desk:
    shown = desk(workspace)
    shown.go_to("actions")
    return shown


def propose(shown: Desk, title: str, end: str = "") -> None:
    """Propose an action by keyboard."""
    go_on(shown, shown.find(QPushButton, "Propose an action…"))
    shown.press(Qt.Key.Key_Space)
    line = shown.find(QLineEdit, "Title")
    shown.bot.keyClicks(line, title)
    first = shown.find(QComboBox, "Primary commitment")
    first.setCurrentIndex(first.findData("EM1"))
    shown.bot.keyClicks(shown.find(QLineEdit, "End"), end)
    shown.bot.keyClick(line, Qt.Key.Key_Return)
    shown.settle()


def test_an_empty_page_says_what_to_do(page: Desk) -> None:
    assert any(text.startswith("No action yet.") for text in page.shown(QLabel))


def test_an_action_is_proposed_changed_and_withdrawn(page: Desk, workspace: Path) -> None:
    propose(page, "Paid traineeships", "30/06/2027")
    table = page.find(QTableWidget, TABLE)
    assert rows(table)[0][:4] == ["Paid traineeships", "EM1", "", "30/06/2027"]
    table.setFocus()
    page.bot.keyClick(table, Qt.Key.Key_Return)
    page.settle()
    line = page.find(QLineEdit, "Title")
    line.setText("Paid traineeships for thirty")
    page.bot.keyClick(line, Qt.Key.Key_Return)
    page.settle()
    assert rows(table)[0][0] == "Paid traineeships for thirty"
    page.find(QPushButton, "Withdraw…").click()
    page.settle()
    reason = page.find(QLineEdit, "Reason")
    page.bot.keyClicks(reason, "No money")
    page.bot.keyClick(reason, Qt.Key.Key_Return)
    page.settle()
    assert not table.isVisible()
    page.window.close()
    with must(open_workspace(workspace)) as opened:
        assert list_actions(opened) == ()


def test_what_is_missing_is_said_in_the_dialog(page: Desk) -> None:
    propose(page, "")
    assert any("can't be left empty" in text for text in page.shown(QLabel))


def test_a_proposal_travels_and_is_taken_into_the_plan(desk: Opener, tmp_path: Path) -> None:
    city = small_city(tmp_path)
    shown = desk(city.departments["hr"])
    shown.go_to("actions")
    propose(shown, "Paid traineeships")
    shown.window.close()
    with must(open_workspace(city.departments["hr"])) as hr:
        file = must(contribute(AnswerBook.open(hr), tmp_path)).sent.path
    with must(open_workspace(city.city, city=True)) as opened:
        receive(opened, [file])
        (action,) = list_actions(opened)
        assert (action.owner, action.text("title"), action.accepted) == ("hr", "Paid traineeships", False)
        assert accept_action(opened, action.id) is None
        assert list_actions(opened)[0].accepted

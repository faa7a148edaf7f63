"""What the coordinator sent back, in the officer's window: opened, read at its field, answered, sent again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton

from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.answer_decision import waiting_decisions
from charter_desktop.usecases.comments import comment
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import add_action
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.send_back import send_back
from charter_desktop.usecases.settle import settle
from tests.gui.audit import audit
from tests.gui.coordinating import said
from tests.gui.test_accessible import look
from tests.gui.windows import Desk, Opener
from tests.rounds import SmallCity, copy_of, must, send, small_city

assert look
RULE = "The rule in force"


@pytest.fixture
def city(tmp_path: Path) -> SmallCity:
    return small_city(tmp_path)


def commented(city: SmallCity) -> Path:
    """Send HR's answer back with a comment."""
    with must(open_workspace(city.departments["hr"])) as hr:
        file = send(hr, city.folder, {"EM2.6": "A rule"}, "hr.asice")
    with must(open_workspace(city.city, city=True)) as opened:
        receive(opened, [file])
        must(comment(opened, "hr/answer/EM2.6", "Which rule is it?"))
        return must(send_back(opened, "hr", city.folder)).sent.path


def decided(city: SmallCity) -> Path:
    """Decide between two copies of HR's work and send it back."""
    with must(open_workspace(city.departments["hr"])) as hr:
        first = send(hr, city.folder, {"EM2.6": "one"}, "a.asice")
        copy = copy_of(hr, "copy.charter")
        second = send(hr, city.folder, {"EM2.6": "two"}, "b.asice")
    with must(open_workspace(copy)) as other:
        third = send(other, city.folder, {"EM2.6": "three"}, "c.asice")
    with must(open_workspace(city.city, city=True)) as opened:
        receive(opened, [first, second, third])
        must(settle(opened, "hr/answer/EM2.6", value="two and three", reason="telephoned"))
        return must(send_back(opened, "hr", city.folder)).sent.path


def opened(desk: Opener, city: SmallCity, file: Path) -> Desk:
    """Open HR's workspace and then the return, as a double click does."""
    shown = desk(city.departments["hr"])
    shown.window.open_file(file)
    shown.settle()
    shown.go_to("hr:")
    return shown


@pytest.mark.usefixtures("look")
def test_a_comment_stands_at_its_field(desk: Opener, city: SmallCity) -> None:
    shown = opened(desk, city, commented(city))
    assert any(text.startswith("✎ Which rule is it? (Clara Ficticia, ") for text in shown.shown(QLabel))
    assert audit(shown.window, QSize(1280, 720)) == []
    shown.go_to("desk")
    assert "1 comment stands at your answers." in said(shown)
    shown.find(QPushButton, "Look at it: 1 comment stands at your answers.").click()
    shown.settle()
    assert shown.place() == "hr:"


@pytest.mark.usefixtures("look")
def test_a_comment_on_an_action_stands_in_the_overview_and_leads_to_it(desk: Opener, city: SmallCity) -> None:
    with must(open_workspace(city.departments["hr"])) as hr:
        action = must(add_action(hr, {"title": "Train the reception desks", "commitments": "SP2"}))
        file = send(hr, city.folder, {"EM2.6": "A rule"}, "hr.asice")
    with must(open_workspace(city.city, city=True)) as there:
        receive(there, [file])
        must(comment(there, f"hr/action/{action}", "Who pays for it?"))
        back = must(send_back(there, "hr", city.folder)).sent.path
    shown = opened(desk, city, back)
    shown.go_to("desk")
    assert "Train the reception desks: Who pays for it? (Clara Ficticia, " in said(shown)
    assert audit(shown.window, QSize(1280, 720)) == []
    buttons = shown.window.findChildren(QPushButton)
    next(one for one in buttons if "Who pays for it?" in one.accessibleName()).click()
    shown.settle()
    assert shown.place() == "actions"


@pytest.mark.usefixtures("look")
def test_a_decision_is_taken_over_with_one_button(desk: Opener, city: SmallCity) -> None:
    shown = opened(desk, city, decided(city))
    assert "⚖ The coordinator decided: two and three (telephoned)" in said(shown)
    assert audit(shown.window, QSize(1280, 720)) == []
    shown.find(QPushButton, f"Use the coordinator's answer: {RULE}").click()
    shown.settle()
    assert shown.find(QPlainTextEdit, RULE).toPlainText() == "two and three"
    assert "The coordinator decided" not in said(shown)
    shown.window.close()
    with must(open_workspace(city.departments["hr"])) as hr:
        assert waiting_decisions(hr) == ()


def test_the_own_answer_is_kept_only_with_a_reason(desk: Opener, city: SmallCity) -> None:
    shown = opened(desk, city, decided(city))
    keep = shown.find(QPushButton, f"Keep our answer: {RULE}")
    keep.click()
    shown.settle()
    reason = shown.find(QLineEdit, f"Reason to keep our answer: {RULE}")
    assert reason.isVisible()
    shown.bot.keyClicks(reason, "Counted again")
    keep.click()
    shown.settle()
    assert shown.find(QPlainTextEdit, RULE).toPlainText() == "two"
    shown.window.close()
    with must(open_workspace(city.departments["hr"])) as hr:
        assert waiting_decisions(hr) == ()
        assert AnswerBook.open(hr).answers()["EM2.6"][0].value == "two"


def test_a_return_for_somebody_else_is_refused_in_words(desk: Opener, city: SmallCity) -> None:
    file = commented(city)
    shown = desk(city.departments["proc"])
    shown.window.open_file(file)
    shown.settle()
    assert "hr" in shown.window._notices.text()
    assert not any(text.startswith("✎") for text in shown.shown(QLabel))

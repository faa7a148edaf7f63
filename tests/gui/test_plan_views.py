"""The views of the action plan in the window: timeline, money, coverage, indicators, changes, requests."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QTableWidget

from charter_desktop.gui.picture import PictureLabel
from charter_desktop.gui.plan.actions_view import ActionsView
from charter_desktop.usecases.carry_over import carry_over
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import (
    add_action,
    freeze_plan,
    list_actions,
    remove_action,
    set_action,
)
from tests.disputes import disputed_city
from tests.gui.coordinating import dialogs, go_on, press, rows, said, type_over
from tests.gui.windows import Desk, Opener
from tests.rounds import must

COURSES = {
    "title": "Language courses",
    "commitments": "SP1,PM1",
    "department": "hr",
    "start": "2024-02-01",
    "end": "2024-12-31",
    "status": "running",
    "budget": json.dumps([
        {"year": "2024", "source": "own", "planned": "1000", "committed": "600", "spent": "500.5"},
        {"year": "2025", "source": "eu", "planned": "3000"},
    ]),
    "milestones": json.dumps([
        {"title": "First course", "date": "2024-03-01", "reached": "2024-03-02"},
        {"title": "Second course", "date": "2024-09-01"},
    ]),
    "indicators": json.dumps([
        {
            "name": "People", "baseline": "0", "baseline_date": "2023-12-31", "target": "100",
            "target_date": "2025-12-31", "latest": "20", "latest_date": "2024-12-31",
        },
        {"name": "Staff", "question": "EM1.3", "baseline": "1", "target": "2"},
    ]),
}  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan that was frozen twice, and changed in between and after; last round's plan came over."""
    path, last = (
        disputed_city(tmp_path_factory.mktemp("views")),
        disputed_city(tmp_path_factory.mktemp("last")),
    )
    with must(open_workspace(last, city=True)) as city:
        must(add_action(city, {**COURSES, "title": "First courses"}))
        must(add_action(city, {"title": "Campaign", "commitments": "PM1", "status": "done"}))
    with must(open_workspace(path, city=True)) as city:
        must(carry_over(city, last))
        courses = must(add_action(city, COURSES))
        council = must(add_action(city, {"title": "Council", "commitments": "PM3"}))
        must(freeze_plan(city, "2023-2024"))
        must(set_action(city, courses, {"status": "done", "status_date": "2024-12-01"}))
        must(freeze_plan(city, "2025"))
        assert remove_action(city, council, "no money") is None
        must(add_action(city, {"title": "Mediation", "commitments": "SP2"}))
    return path


@pytest.fixture
def shown(desk: Opener, made: Path, tmp_path: Path) -> Desk:
    opened = desk(Path(shutil.copyfile(made, tmp_path / "city.charter")))
    opened.go_to("plan")
    return opened


@pytest.fixture
def empty(desk: Opener, tmp_path: Path) -> Desk:
    opened = desk(disputed_city(tmp_path / "empty"))
    opened.go_to("plan")
    return opened


def table(shown: Desk, name: str) -> list[list[str]]:
    return rows(shown.find(QTableWidget, name))


def test_the_timeline_shows_a_chart_and_a_table_of_the_same_dates(shown: Desk) -> None:
    press(shown, "Timeline")
    chart = shown.find(PictureLabel, "Chart of the actions over time")
    assert chart.pixmap().width() > 100
    assert chart.accessibleDescription() == "The table below holds the same dates."
    listed = {row[0].partition(" ")[2]: row[1:] for row in table(shown, "Actions over time")}
    assert listed["Language courses"] == ["01/02/2024", "31/12/2024", "", "done"]
    assert "1 action without start or end is not in the chart." in said(shown)


def test_what_is_overdue_is_marked_in_words_and_signs(shown: Desk, tmp_path: Path) -> None:
    shown.window.close_workspace()
    shown.settle()
    with must(open_workspace(tmp_path / "city.charter", city=True)) as city:
        courses = next(one.id for one in list_actions(city) if one.text("title") == "Language courses")
        must(set_action(city, courses, {"status": "running"}))
    shown.open(tmp_path / "city.charter")
    shown.go_to("plan")
    press(shown, "Timeline")
    (row,) = [one for one in table(shown, "Actions over time") if "Language" in one[0]]
    assert row[2:4] == ["⚠ 31/12/2024", "⚠ 01/09/2024: Second course"]
    assert "⚠ 1 action should have ended already." in said(shown)
    assert "⚠ 1 action has a milestone that is overdue." in said(shown)


def test_money_stands_by_year_source_and_department(shown: Desk) -> None:
    press(shown, "Money")
    assert "The plan foresees 4,000\u00a0€; 600\u00a0€ are committed and 500.50\u00a0€ are spent." in said(
        shown
    )
    assert table(shown, "By year") == [
        ["2024", "1,000\u00a0€", "600\u00a0€", "500.50\u00a0€"],
        ["2025", "3,000\u00a0€", "0\u00a0€", "0\u00a0€"],
        ["Total", "4,000\u00a0€", "600\u00a0€", "500.50\u00a0€"],
    ]
    assert not any(one.isVisible() for one in shown.window.findChildren(ActionsView))
    assert [row[0] for row in table(shown, "By source")] == ["European Union", "own funds", "Total"]
    assert [row[0] for row in table(shown, "By department")] == ["HR", "Total"]
    assert shown.find(PictureLabel, "Chart of the planned money by year and source").isVisible()


def test_coverage_says_for_each_commitment_what_is_missing(shown: Desk) -> None:
    press(shown, "Coverage")
    assert "2 of 11 commitments have an action with owner, deadline and budget." in said(shown)
    listed = {row[0].partition(" ")[0]: row[1:] for row in table(shown, "The eleven commitments")}
    assert len(listed) == 11
    assert listed["SP1"] == ["1", "✓ yes", ""]
    assert listed["SP2"] == ["1", "✗ no", "an owner, a deadline, a budget"]
    assert listed["BU1"] == ["0", "✗ no", "an action"]


@pytest.mark.parametrize(
    ("view", "name"), [("Coverage", "The eleven commitments"), ("Last plan", "Actions of the last plan")]
)
def test_a_table_is_as_high_as_its_rows_and_the_page_scrolls(shown: Desk, view: str, name: str) -> None:
    font = shown.window.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    shown.window.setFont(font)
    press(shown, view)
    found = shown.find(QTableWidget, name)
    assert found.rowCount() > 1
    assert found.verticalScrollBar().maximum() == 0


def test_indicators_tell_their_trend_in_a_word_with_a_sign(shown: Desk) -> None:
    press(shown, "Indicators")
    assert "⚠ 1 indicator is behind the way to its target." in said(shown)
    assert table(shown, "Indicators of the actions") == [
        [
            *("People", "Language courses", "0 (31/12/2023)", "20 (31/12/2024)", "100 (31/12/2025)"),
            *("20 %", "⚠ behind"),
        ],
        ["Staff", "Language courses", "1", "EM1.3 has no published value", "2", "", "○ cannot be told"],
    ]


def test_changes_are_told_against_the_newest_frozen_version_or_another_one(shown: Desk) -> None:
    press(shown, "Changes")
    assert "No action of the frozen version was due in 2025." in said(shown)
    assert [row[0] for row in table(shown, "Added")] == ["Mediation"]
    assert [row[0] for row in table(shown, "Removed")] == ["Council"]
    box = shown.find(QComboBox, "Compare with the version")
    assert box.count() == 2
    box.setCurrentIndex(1)
    box.activated.emit(1)
    shown.settle()
    assert "Delivered: 1 of 1 actions that were due in 2023-2024." in said(shown)
    assert table(shown, "Due in 2023-2024") == [
        ["Language courses", "31/12/2024", "done, 01/12/2024", "✓ delivered"]
    ]
    assert ["Language courses", "Status", "running", "done"] in table(shown, "Changed")
    assert ["Language courses", "Date of the status", "", "01/12/2024"] in table(shown, "Changed")


def test_requests_list_the_four_and_say_who_to_ask_when_nobody_answered(shown: Desk) -> None:
    press(shown, "Requests")
    assert [row[1] for row in table(shown, "The four requests")] == ["○ not supported yet"] * 4
    assert "Nobody has named support or obstacles yet" in said(shown)


def test_the_last_plan_is_reviewed_action_by_action(shown: Desk) -> None:
    press(shown, "Last plan")
    assert "○ 2 actions of the last plan are to review." in said(shown)
    name = "Actions of the last plan"
    assert [row[0] for row in table(shown, name)] == ["Campaign", "First courses"]
    assert table(shown, name)[1][2:] == ["⚠ 31/12/2024", "running", "○ to review"]
    press(shown, "It is done")
    assert table(shown, name)[0][4] == "✓ done"
    assert "○ 1 action of the last plan is to review." in said(shown)
    shown.find(QTableWidget, name).setCurrentCell(1, 0)
    press(shown, "It goes on")
    assert table(shown, name)[1][4] == "→ goes on, late"
    assert "✓ All actions of the last plan are reviewed." in said(shown)
    press(shown, "Actions")
    assert "First courses" in [row[0] for row in table(shown, "Actions")]


def test_dropping_an_action_of_the_last_plan_asks_why(shown: Desk) -> None:
    press(shown, "Last plan")
    press(shown, "Drop it…")
    press(shown, "Drop")
    assert "Write the reason." in said(shown)
    type_over(shown, "Reason", "The school closed")
    press(shown, "Drop")
    assert dialogs(shown) == []
    assert table(shown, "Actions of the last plan")[0][4] == "✗ dropped"
    assert "Why: The school closed" in said(shown)


@pytest.mark.parametrize(
    ("view", "sentence"),
    [
        ("Timeline", "No action is in the plan yet."),
        ("Money", "No budget has been entered."),
        ("Coverage", "0 of 11 commitments"),
        ("Indicators", "No action has an indicator yet."),
        ("Changes", "The plan is not frozen yet."),
        ("Last plan", "There is no last plan here."),
    ],
)
def test_an_empty_view_says_what_to_do(empty: Desk, view: str, sentence: str) -> None:
    press(empty, view)
    assert sentence in said(empty)


def test_the_views_are_gone_through_with_the_arrow_keys(shown: Desk) -> None:
    go_on(shown, shown.find(QPushButton, "Actions"))
    shown.press(Qt.Key.Key_Right)
    assert shown.find(QPushButton, "Timeline").isChecked()
    assert shown.find(QTableWidget, "Actions over time").isVisible()
    shown.press(Qt.Key.Key_Right)
    assert shown.find(QTableWidget, "By year").isVisible()
    shown.press(Qt.Key.Key_Left)
    assert shown.find(QTableWidget, "Actions over time").isVisible()


def test_a_view_speaks_the_language_that_the_window_is_switched_to(shown: Desk) -> None:
    press(shown, "Coverage")
    shown.act("spanish")
    assert shown.find(QPushButton, "Cobertura").isChecked()
    assert "2 de 11 compromisos" in said(shown)

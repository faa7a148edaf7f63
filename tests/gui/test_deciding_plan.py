"""The action plan in the window: actions, proposals, and the version frozen for a period."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QTableWidget

from charter_desktop.domain.field import Field
from charter_desktop.domain.plan import Action
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import frozen_plan, list_actions
from charter_desktop.usecases.share import shared_heads
from tests.disputes import disputed_city
from tests.gui.coordinating import dialogs, go_on, press, rows, said, type_over
from tests.gui.windows import Desk, Opener, button
from tests.rounds import must


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return disputed_city(tmp_path_factory.mktemp("disputed"))


@pytest.fixture
def city(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(made, tmp_path / "city.charter"))


@pytest.fixture
def shown(desk: Opener, city: Path) -> Desk:
    opened = desk(city)
    opened.go_to("plan")
    return opened


def stored(path: Path, title: str) -> Action:
    with must(open_workspace(path, city=True)) as city:
        return next(one for one in list_actions(city) if one.text("title") == title)


def pick(shown: Desk, name: str, data: str) -> None:
    box = shown.find(QComboBox, name)
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def add_language_courses(shown: Desk) -> None:
    press(shown, "Add…")
    type_over(shown, "Title", "Language courses")
    pick(shown, "Primary commitment", "SP1")


def test_a_proposal_is_listed_and_accepted(shown: Desk, city: Path) -> None:
    table = shown.find(QTableWidget, "Actions")
    assert [row[0] for row in rows(table)] == ["Paid traineeships"]
    assert rows(table)[0][5] == "○ proposed by HR"
    press(shown, "Accept")
    assert rows(table)[0][5] == "✓ in the plan"
    assert not shown.find(QPushButton, "Accept").isEnabled()
    shown.window.close()
    assert stored(city, "Paid traineeships").accepted


def test_a_proposal_is_declined_with_a_reason_and_accepted_later(shown: Desk, city: Path) -> None:
    press(shown, "Decline…")
    press(shown, "Decline")
    assert "Write the reason." in said(shown)
    type_over(shown, "Reason", "No money this year")
    press(shown, "Decline")
    assert dialogs(shown) == []
    table = shown.find(QTableWidget, "Actions")
    assert rows(table)[0][5] == "✗ declined"
    assert "Proposed by HR, not taken into the plan: No money this year" in said(shown)
    assert not shown.find(QPushButton, "Decline…").isEnabled()
    press(shown, "Accept")
    assert rows(table)[0][5] == "✓ in the plan"
    assert "No money this year" not in said(shown)
    shown.window.close()
    assert stored(city, "Paid traineeships").declined is None


def test_a_declined_proposal_does_not_wait_before_the_submission(shown: Desk) -> None:
    def listed() -> str:
        shown.go_to("submission")
        tables = shown.window._ui.pages.currentWidget().findChildren(QTableWidget)
        return "\n".join(cell for table in tables for row in rows(table) for cell in row) + said(shown)

    assert "1 proposed action is not in the plan" in listed()
    shown.go_to("plan")
    press(shown, "Decline…")
    type_over(shown, "Reason", "No money this year")
    press(shown, "Decline")
    assert "proposed action" not in listed()


def test_a_proposal_is_accepted_with_changes(shown: Desk, city: Path) -> None:
    press(shown, "Accept with changes…")
    assert shown.find(QLineEdit, "Title").text() == "Paid traineeships"
    type_over(shown, "Partners", "The chamber")
    type_over(shown, "End", "soon")
    dialog = dialogs(shown)[0]
    button(dialog, "Accept").click()
    shown.settle()
    assert "End: write a date" in said(shown)
    type_over(shown, "End", "30/06/2027")
    type_over(shown, "Why you change the proposal", "The chamber takes part")
    button(dialog, "Accept").click()
    shown.settle()
    assert dialogs(shown) == []
    shown.window.close()
    made = stored(city, "Paid traineeships")
    assert (made.accepted, made.owner, made.text("partners")) == (True, "hr", "The chamber")
    with must(open_workspace(city, city=True)) as opened:
        (head,) = shared_heads(opened)[Field("city", "action", made.id, "partners")]
    assert head.reason == "The chamber takes part"


def test_a_proposal_is_accepted_in_the_dialog_as_it_is(shown: Desk, city: Path) -> None:
    press(shown, "Accept with changes…")
    button(dialogs(shown)[0], "Accept").click()
    shown.settle()
    assert dialogs(shown) == []
    shown.window.close()
    assert stored(city, "Paid traineeships").accepted


def test_an_action_is_added_with_everything_that_it_may_say(shown: Desk, city: Path) -> None:
    add_language_courses(shown)
    ticks = shown.find(QListWidget, "Other commitments it serves")
    ticks.item(1).setCheckState(Qt.CheckState.Checked)
    type_over(shown, "Start", "1/2/2026")
    type_over(shown, "End", "30/06/2027")
    type_over(shown, "Tags, with commas", "gender, age")
    pick(shown, "Department", "hr")
    pick(shown, "Status", "running")
    evidence = shown.find(QPlainTextEdit, "Evidence: a name or a link a line")
    evidence.setPlainText("programme.pdf\n\n https://example.org/courses ")
    press(shown, "Add a budget line")
    type_over(shown, "Year, row 1", "2026")
    pick(shown, "Source of money, row 1", "eu")
    type_over(shown, "Planned, EUR, row 1", "12.500,50")
    press(shown, "Add a milestone")
    type_over(shown, "What, row 1", "First course")
    type_over(shown, "When, row 1", "15/09/2026")
    press(shown, "Save")
    assert dialogs(shown) == []
    shown.window.close()
    made = stored(city, "Language courses")
    assert made.commitments == ("SP1", "PM2")
    assert (made.text("start"), made.text("end"), made.status.value) == (
        "2026-02-01",
        "2027-06-30",
        "running",
    )
    assert made.columns["tags"] == ["gender", "age"]
    assert made.columns["evidence"] == ["programme.pdf", "https://example.org/courses"]
    assert made.items("budget") == [{"year": "2026", "source": "eu", "planned": "12500.5"}]
    assert made.items("milestones") == [{"title": "First course", "date": "2026-09-15"}]
    assert made.text("status_date")


def test_milestones_and_indicators_say_how_far_they_are(shown: Desk, city: Path) -> None:
    add_language_courses(shown)
    press(shown, "Add a milestone")
    type_over(shown, "What, row 1", "First course")
    type_over(shown, "Reached on, row 1", "17/9/2026")
    press(shown, "Add an indicator")
    type_over(shown, "Indicator, row 1", "People in courses")
    pick(shown, "Taken from, row 1", "EM1.1")
    type_over(shown, "Baseline, row 1", "1.234,5")
    press(shown, "Add an indicator")
    type_over(shown, "Indicator, row 2", "Courses")
    type_over(shown, "Latest value, row 2", "12")
    type_over(shown, "Date of it, row 2", "soon")
    press(shown, "Save")
    assert "Indicators, row 2, Date of it: write a date" in said(shown)
    assert shown.find(QLineEdit, "Date of it, row 2").hasFocus()
    type_over(shown, "Date of it, row 2", "30/06/2026")
    press(shown, "Save")
    assert dialogs(shown) == []
    shown.window.close()
    made = stored(city, "Language courses")
    assert made.items("milestones") == [{"title": "First course", "reached": "2026-09-17"}]
    assert made.items("indicators") == [
        {"name": "People in courses", "question": "EM1.1", "baseline": "1234.5"},
        {"name": "Courses", "latest": "12", "latest_date": "2026-06-30"},
    ]


def test_a_new_action_needs_a_title_and_a_commitment(shown: Desk, city: Path) -> None:
    press(shown, "Add…")
    press(shown, "Save")
    assert "Title can't be left empty." in said(shown)
    type_over(shown, "Title", "Courses")
    press(shown, "Save")
    assert "Commitments can't be left empty." in said(shown)
    assert shown.find(QLineEdit, "Title").text() == "Courses"
    press(shown, "Cancel")
    shown.window.close()
    with must(open_workspace(city, city=True)) as opened:
        assert len(list_actions(opened)) == 1


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("Start", "soon", "Start: write a date, such as 31/12/2026 or 2026-12-31."),
        ("End", "01/01/2020", "End: 01/01/2020 is before the start, 01/02/2026."),
    ],
)
def test_what_is_refused_stays_typed_and_the_cursor_goes_there(
    shown: Desk, name: str, typed: str, sentence: str
) -> None:
    add_language_courses(shown)
    type_over(shown, "Start", "01/02/2026")
    type_over(shown, name, typed)
    press(shown, "Save")
    assert sentence in said(shown)
    assert shown.find(QLineEdit, name).text() == typed
    assert shown.find(QLineEdit, name).hasFocus()
    assert shown.find(QLineEdit, "Title").text() == "Language courses"
    press(shown, "Cancel")


def test_a_wrong_amount_is_named_by_its_row_and_column(shown: Desk) -> None:
    add_language_courses(shown)
    press(shown, "Add a budget line")
    press(shown, "Add a budget line")
    type_over(shown, "Year, row 1", "2026")
    type_over(shown, "Spent, EUR, row 2", "a lot")
    press(shown, "Save")
    assert "Money, row 2, Spent, EUR: write an amount in EUR" in said(shown)
    assert shown.find(QLineEdit, "Spent, EUR, row 2").hasFocus()
    press(shown, "Take away row 2")
    press(shown, "Save")
    assert dialogs(shown) == []


def test_only_what_was_changed_lies_over_a_proposal(shown: Desk, city: Path) -> None:
    press(shown, "Change…")
    assert shown.find(QLineEdit, "Title").text() == "Paid traineeships"
    type_over(shown, "Responsible function", "Head of training")
    press(shown, "Save")
    shown.window.close()
    made = stored(city, "Paid traineeships")
    assert made.text("responsible") == "Head of training"
    assert made.commitments == ("EM1", "PM2")
    assert made.owner == "hr"


def test_an_action_is_removed_with_a_reason(shown: Desk, city: Path) -> None:
    press(shown, "Remove…")
    press(shown, "Remove")
    assert "Write the reason." in said(shown)
    type_over(shown, "Reason", "Done elsewhere")
    press(shown, "Remove")
    assert "There is no action yet." in said(shown)
    shown.window.close()
    with must(open_workspace(city, city=True)) as opened:
        assert list_actions(opened) == ()


def test_the_plan_is_frozen_and_tells_what_changed_since(shown: Desk, city: Path) -> None:
    press(shown, "Accept")
    assert "Not frozen yet." in said(shown)
    type_over(shown, "Period", "2026-2027")
    press(shown, "Freeze the plan")
    assert "Frozen for 2026-2027 on " in said(shown)
    assert "Nothing has changed since." in said(shown)
    press(shown, "Change…")
    type_over(shown, "Partners", "The chamber")
    press(shown, "Save")
    assert "Changed since, for a later version: Paid traineeships" in said(shown)
    shown.window.close()
    with must(open_workspace(city, city=True)) as opened:
        kept = frozen_plan(opened)
    assert kept is not None
    assert kept[0].facts == {"period": "2026-2027", "actions": "1"}


@pytest.mark.parametrize("period", ["soon", "2027-2026", ""])
def test_a_period_is_of_years(shown: Desk, city: Path, period: str) -> None:
    press(shown, "Accept")
    type_over(shown, "Period", period)
    if not period:
        shown.find(QLineEdit, "Period").clear()
    press(shown, "Freeze the plan")
    assert "Write the period as years, such as 2026-2027." in said(shown)
    shown.window.close()
    with must(open_workspace(city, city=True)) as opened:
        assert frozen_plan(opened) is None


def test_an_empty_plan_is_not_frozen(shown: Desk) -> None:
    press(shown, "Freeze the plan")
    assert "There is no action in the plan yet" in said(shown)


def test_an_action_is_added_by_keyboard_alone(shown: Desk, city: Path) -> None:
    go_on(shown, shown.find(QPushButton, "Add…"))
    shown.press(Qt.Key.Key_Space)
    shown.bot.keyClicks(shown.find(QLineEdit, "Title"), "By keys")
    go_on(shown, shown.find(QComboBox, "Primary commitment"))
    shown.press(Qt.Key.Key_Down)
    go_on(shown, shown.find(QListWidget, "Other commitments it serves"))
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Space)
    go_on(shown, shown.find(QPushButton, "Save"))
    shown.press(Qt.Key.Key_Space)
    assert dialogs(shown) == []
    shown.window.close()
    assert stored(city, "By keys").commitments[0] == "PM1"


def test_a_dialog_that_is_closed_while_it_saves_does_no_harm(shown: Desk, city: Path) -> None:
    add_language_courses(shown)
    dialog = dialogs(shown)[0]
    shown.find(QPushButton, "Save").click()
    dialog.reject()
    shown.settle()
    assert dialogs(shown) == []
    assert "Language courses" in [row[0] for row in rows(shown.find(QTableWidget, "Actions"))]
    shown.window.close()
    assert stored(city, "Language courses").accepted


def test_escape_drops_what_was_typed_only_when_it_is_pressed_again(shown: Desk) -> None:
    press(shown, "Add…")
    shown.bot.keyClicks(shown.find(QLineEdit, "Title"), "Half of an action")
    shown.press(Qt.Key.Key_Escape)
    assert len(dialogs(shown)) == 1
    assert "⚠ What you typed is not saved. Press Escape or Cancel again to drop it." in said(shown)
    assert shown.find(QLineEdit, "Title").text() == "Half of an action"
    shown.press(Qt.Key.Key_Escape)
    assert dialogs(shown) == []
    press(shown, "Add…")
    shown.press(Qt.Key.Key_Escape)
    assert dialogs(shown) == []  # nothing was typed

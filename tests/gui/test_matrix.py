"""The matrix: departments down, sections across, the answers behind a cell."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableWidget

from charter_desktop.gui.coordinator.matrix_lines import matrix_of
from charter_desktop.usecases.comments import comment
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.send_back import send_back
from charter_desktop.wording.voice import Voice
from tests.gui.cities import answered, founded
from tests.gui.coordinating import go_on, rows
from tests.gui.large_city import DEPARTMENTS, QUESTIONS, large_view
from tests.gui.windows import Desk, Opener
from tests.rounds import SmallCity, copy_of, must, send

pytestmark = pytest.mark.slow

GRID = "What each department has answered"


def merged(folder: Path) -> SmallCity:
    """Make the small city that received both departments, and knows a third that sent nothing."""
    city, files = answered(folder)
    with must(open_workspace(city.city)) as workspace:
        receive(workspace, files)
        must(add_department(workspace, "pol", "Police", forms=["hr"]))
    return city


def opened(desk: Opener, path: Path) -> Desk:
    shown = desk(path)
    shown.go_to("matrix")
    return shown


def test_each_cell_counts_what_is_answered_and_what_is_to_decide(desk: Opener, tmp_path: Path) -> None:
    shown = opened(desk, merged(tmp_path).city)
    grid = shown.find(QTableWidget, GRID)
    names = [grid.verticalHeaderItem(row).text() for row in range(grid.rowCount())]
    heads_shown = [grid.horizontalHeaderItem(column).text() for column in range(grid.columnCount())]
    assert names == ["HR", "Police", "PROC"]
    assert heads_shown == ["How far it is", "hr", "Staff", "proc"]
    assert [row[1:] for row in rows(grid)] == [
        ["2/3 ⚠ 1", "0/2", ""],
        ["0/3", "0/2", ""],
        ["", "0/2", "2/3 ⚠ 1"],
    ]
    assert rows(grid)[1][0] == "⚠ not invited yet"
    spoken = grid.item(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "HR, hr: 2 of 3 answered, 1 to decide"
    assert grid.item(2, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "PROC, hr: nothing is asked"


def test_enter_on_a_cell_goes_to_its_answers_and_from_there_to_the_decision(
    desk: Opener, tmp_path: Path
) -> None:
    shown = opened(desk, merged(tmp_path).city)
    wanted: list[tuple[str, str]] = []
    shown.window._gathering.place_wanted.connect(lambda *where: wanted.append(where))
    go_on(shown, shown.find(QTableWidget, GRID))
    shown.press(Qt.Key.Key_Right)
    shown.press(Qt.Key.Key_Return)
    answers = shown.find(QTableWidget, "The answers of the chosen cell")
    assert answers.hasFocus()
    assert "HR: hr" in shown.shown(QLabel)
    said = rows(answers)
    assert said[0][:3] == ["The rule in force", "The old rule", "Nadie de hr"]
    assert said[0][4] == "⚠ departments disagree: to decide"
    assert [line[:2] for line in said[1:]] == [["Agreements", "4"], ["Obstacles", "unanswered"]]
    assert said[1][4] == "✓ is added up"
    go_on(shown, shown.find(QPushButton, "Decide this"))
    shown.press(Qt.Key.Key_Space)
    assert wanted == [("conflicts", "EM2.6")]


def test_two_versions_of_one_departments_answer_stand_below_each_other(desk: Opener, tmp_path: Path) -> None:
    city = merged(tmp_path)
    with city.open_department("hr", "one.charter") as workspace:
        first = send(workspace, tmp_path, {"PL4.3": "Time"}, "first.asice")
        copy = copy_of(workspace, "copy.charter")
        second = send(workspace, tmp_path, {"PL4.3": "Money"}, "second.asice")
    with must(open_workspace(copy)) as workspace:
        third = send(workspace, tmp_path, {"PL4.3": "People"}, "third.asice")
    with must(open_workspace(city.city)) as workspace:
        receive(workspace, [first, second, third])
    shown = opened(desk, city.city)
    grid = shown.find(QTableWidget, GRID)
    grid.setCurrentCell(0, 1)
    grid.setFocus()
    shown.press(Qt.Key.Key_Return)
    lines = [
        line
        for line in rows(shown.find(QTableWidget, "The answers of the chosen cell"))
        if line[0] == "Obstacles"
    ]
    assert sorted(line[1] for line in lines) == ["Money", "People"]
    assert {line[4] for line in lines} == {"⚠ two versions: to decide"}


def test_a_city_without_departments_says_where_to_add_them(desk: Opener, tmp_path: Path) -> None:
    shown = opened(desk, founded(tmp_path))
    go_on(shown, shown.find(QPushButton, "Round and departments"))
    shown.press(Qt.Key.Key_Return)
    assert shown.find(QPushButton, "Add them").isVisible()


def test_every_answer_of_twenty_departments_with_three_hundred_questions_is_counted() -> None:
    value = matrix_of(large_view(), Voice("en"), {})
    assert len(value.rows) == DEPARTMENTS
    assert {cell.text for row in value.rows for cell in row.cells} == {
        f"{QUESTIONS}/{QUESTIONS} ⚠ {QUESTIONS}"
    }


def test_the_columns_can_be_commitments_and_lead_to_their_answers(desk: Opener, tmp_path: Path) -> None:
    shown = opened(desk, merged(tmp_path).city)
    across, grid = shown.find(QComboBox, "Columns"), shown.find(QTableWidget, GRID)
    across.setCurrentIndex(across.findText("Commitments"))
    across.activated.emit(across.currentIndex())
    shown.settle()
    heads_shown = [grid.horizontalHeaderItem(column).text() for column in range(grid.columnCount())]
    assert heads_shown == ["How far it is", "PL4", "SP2", "EM1", "EM2"]
    assert rows(grid)[0][1:] == ["0/1", "1/1", "0/2", "1/1 ⚠ 1"]
    grid.setCurrentCell(0, 4)
    grid.setFocus()
    shown.press(Qt.Key.Key_Return)
    assert [row[0] for row in rows(shown.find(QTableWidget, "The answers of the chosen cell"))] == [
        "The rule in force"
    ]


def test_what_is_late_silent_returned_and_to_decide_is_counted(desk: Opener, tmp_path: Path) -> None:
    city = merged(tmp_path)
    with must(open_workspace(city.city)) as workspace:
        must(add_department(workspace, "fire", "Fire", forms=["hr"], deadline="2020-01-01"))
        must(comment(workspace, "hr/answer/EM2.6", "Which ordinance?"))
        must(send_back(workspace, "hr", tmp_path))
    shown = opened(desk, city.city)
    said = "\n".join(shown.shown(QLabel))
    for counted in (
        "⚠ 1 department late",
        "… 1 department has not sent yet",
        "↩ 1 department sent back, not answered yet",
        "⚠ 1 answer to decide",
    ):
        assert counted in said

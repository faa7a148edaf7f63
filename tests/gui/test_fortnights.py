"""Officers' fortnights, whole: real windows, real files, real keys, from the invitation to what the city says."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from charter_desktop.domain.answer import NUMERATOR, Answer, CellKey, State, total_of
from charter_desktop.gui.officer.grid_view import GridView
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.departments import add_department
from charter_desktop.usecases.found_city import found_city
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import list_actions
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.start_city import NewCity
from tests.gui.coordinating import go_on, said
from tests.gui.test_crash import OBSTACLE, PROGRAM
from tests.gui.windows import Desk, Opener, stored
from tests.rounds import must

pytestmark = pytest.mark.slow


def invited(folder: Path, department: str, competence: str = "") -> Path:
    """Found a city and invite one department; the coordinator may say who runs its service."""
    path = folder / "city.charter"
    new = NewCity("Aldavera (ficticia)", "ES", "2026", "Clara Ficticia", "Coordinator")
    must(found_city(path, new)).close()
    with must(open_workspace(path, city=True)) as city:
        if competence:
            area, _, who = competence.partition("=")
            must(record_answer(AnswerBook.open(city), f"CX.5/{area}", who))
        must(add_department(city, department, department.upper(), deadline="2999-12-31"))
        return must(invite(city, department, folder)).path


def begin(shown: Desk, invitation: Path, name: str) -> None:
    """Open an invitation and say who one is, by keyboard."""
    shown.window.open_file(invitation)
    shown.bot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    for words in (name, "Officer"):
        focus = QApplication.focusWidget()
        assert focus is not None
        shown.bot.keyClicks(focus, words)
        shown.press(Qt.Key.Key_Tab)
    shown.press(Qt.Key.Key_Return)
    shown.bot.waitUntil(lambda: bool(shown.window.titles()), timeout=20_000)
    shown.settle()
    assert shown.place() == "desk"


def do(shown: Desk, button: str) -> None:
    """Go to a button with Tab and press it with Space."""
    go_on(shown, shown.find(QPushButton, button), limit=90)
    shown.press(Qt.Key.Key_Space)


def travel(shown: Desk, words: str) -> None:
    """Go to a place by its name: Ctrl+K, a part of its words, Enter."""
    shown.press(Qt.Key.Key_K, control=True)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    shown.bot.keyClicks(line, words)
    shown.bot.keyClick(line, Qt.Key.Key_Return)
    shown.settle()


def paste(shown: Desk, name: str, block: str) -> GridView:
    """Paste a block from a spreadsheet into a statistics table."""
    view = shown.find(GridView, name)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QGuiApplication.clipboard().setText(block)
    shown.press(Qt.Key.Key_V, control=True)
    return view


def sent(shown: Desk, folder: Path, department: str) -> Path:
    """Write the contribution and leave."""
    shown.go_to("send")
    do(shown, "Write the contribution")
    shown.window.close()
    return folder / "home" / f"contribution-{department}-1.asice"


def received(folder: Path, file: Path) -> dict[str, Answer]:
    """Let the city receive a file; gives what it knows of that department then."""
    with must(open_workspace(folder / "city.charter", city=True)) as city:
        (line,) = receive(city, [file])
        assert line.refusal is None
        owner = line.department
        return {
            name: answer
            for name, found in view_city(city).answers.items()
            if (answer := found.answers.get(owner)) is not None
        }


def test_the_fortnight_of_human_resources_by_keyboard(desk: Opener, tmp_path: Path) -> None:
    shown = desk()
    begin(shown, invited(tmp_path, "hr"), "Nadie de Personal")
    do(shown, "Write the PDF")
    assert (tmp_path / "home" / "ask-for-hr-en.pdf").exists()

    travel(shown, "Sources")
    do(shown, "Add a source…")
    shown.bot.keyClicks(shown.find(QLineEdit, "Name of the register, survey or list"), "Staff register")
    shown.press(Qt.Key.Key_Return)

    travel(shown, "Staff that mirrors the city")
    table = "Apprentices and trainees with a migrant background"
    paste(shown, table, "12\t40\n1.008\t2.000\n")
    readings = [one for one in shown.shown(QPushButton) if one.startswith("It means 1008")]
    do(shown, readings[0])

    travel(shown, "Actions")
    do(shown, "Propose an action…")
    shown.bot.keyClicks(shown.find(QLineEdit, "Title"), "Paid traineeships")
    box = shown.find(QComboBox, "Primary commitment")
    go_on(shown, box)
    shown.bot.keyClicks(box, "EM1")
    assert box.currentData() == "EM1"
    go_on(shown, shown.find(QLineEdit, "Title"), Qt.Key.Key_Backtab)
    shown.press(Qt.Key.Key_Return)

    travel(shown, "Check and send")
    do(shown, "Write the PDF")
    do(shown, "Record the approval…")
    shown.bot.keyClicks(shown.find(QLineEdit, "Name"), "Jefa Ficticia")
    shown.bot.keyClicks(shown.find(QLineEdit, "Function"), "Head")
    shown.press(Qt.Key.Key_Return)
    assert "✓ Approved by Jefa Ficticia" in said(shown)

    answers = received(tmp_path, sent(shown, tmp_path, "hr"))
    assert answers["EM1.5"].about["source"] == "Staff register"
    with must(open_workspace(tmp_path / "city.charter", city=True)) as city:
        assert [one.text("title") for one in list_actions(city)] == ["Paid traineeships"]


def test_schools_that_the_region_runs_bring_other_questions(desk: Opener, tmp_path: Path) -> None:
    shown = desk()
    begin(shown, invited(tmp_path, "edu", "education=other"), "Nadie")
    places = [title for title in shown.window.titles() if "SP2" in title]
    assert places
    shown.go_to("edu:sp2")
    assert any("Who runs the service?" in text for text in shown.shown(QLabel))
    shown.type_into(shown.find(QPlainTextEdit, "Who runs the service?"), "The region (fictional)")
    shown.type_into(shown.find(QPlainTextEdit, "What did the city do?"), "Asked for language classes")
    answers = received(tmp_path, sent(shown, tmp_path, "edu"))
    assert answers["SP2.8/provider"].value == "The region (fictional)"


def test_procurement_pastes_spanish_numbers_from_excel(desk: Opener, tmp_path: Path) -> None:
    shown = desk()
    begin(shown, invited(tmp_path, "proc"), "Nadie")
    shown.go_to("proc:bu1")
    name = "Contracts with an equality or diversity clause, by number"
    view = paste(shown, name, "Obras\t12\t140\nServicios\t31\t1.240,00\nSuministros\t5\t88\n")
    shown_texts = [str(view.model().index(row, 0).data()) for row in range(3)]
    assert shown_texts != ["", "", ""]
    shown.press(Qt.Key.Key_Z, control=True)
    assert [str(view.model().index(row, 0).data()) for row in range(3)] == ["", "", ""]
    paste(shown, name, "12\t140\n31\t1240\n5\t88\n")
    answers = received(tmp_path, sent(shown, tmp_path, "proc"))
    found = answers["BU1.1"]
    assert total_of(found, NUMERATOR) == 48
    assert found.state is State.VALUE
    assert found.cells[CellKey.parse("numerator:contract=works")].value == "12"


def test_a_laptop_that_dies_twice_loses_nothing(desk: Opener, workspace: Path, tmp_path: Path) -> None:
    for _ in range(2):
        command = [sys.executable, "-c", PROGRAM, str(workspace)]
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as window:
            assert window.stdout is not None
            while (line := window.stdout.readline().split()) != ["typing", "3"]:
                assert line
            window.kill()
    shown = desk(workspace)
    shown.go_to("hr:pl4")
    field = shown.find(QPlainTextEdit, OBSTACLE)
    assert field.toPlainText() == "obstacle 3 and more"
    shown.bot.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    shown.type_into(field, ", and the battery")
    shown.go_to("send")
    do(shown, "Write the contribution")
    shown.window.close()
    assert (tmp_path / "contribution-hr-1.asice").exists()
    assert stored(workspace)["PL4.3/obstacle"].value == "obstacle 3 and more, and the battery"

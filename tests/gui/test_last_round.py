"""Last round beside this one: taken over by the coordinator, used by officers, asked about where it jumps."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QTableView

from charter_desktop.usecases.accept import accept
from charter_desktop.usecases.carry_over import carry_over
from charter_desktop.usecases.invite import invite
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.questionnaire import import_questionnaire
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.start_city import NewCity, start_city
from tests.gui.coordinating import said
from tests.gui.windows import Desk, Opener, stored
from tests.rounds import must, send, small_city, workbook

ANSWERS = {"EM2.6": "Two campaigns", "EM1.3": "400", "PL4.3": "A law", "SP2.5": "10"}


@pytest.fixture
def last(tmp_path: Path) -> Path:
    """Give the city's file of last round."""
    folder = tmp_path / "last"
    folder.mkdir()
    city = small_city(folder)
    with city.open_department("hr") as hr:
        file = send(hr, folder, ANSWERS, "hr.asice")
    with must(open_workspace(city.city, city=True)) as opened:
        receive(opened, [file])
    return city.city


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    """Start the next round of the same city."""
    path = tmp_path / "next.charter"
    book = tmp_path / "next.xlsx"
    book.write_bytes(workbook("hr"))
    with must(start_city(path, NewCity("Ejemplia", "ES", "2028", "Clara Ficticia", "C"))) as city:
        must(import_questionnaire(city, book))
    return path


@pytest.fixture
def staff(desk: Opener, last: Path, fresh: Path, tmp_path: Path) -> Desk:
    """Open the next round's workspace of HR."""
    with must(open_workspace(fresh, city=True)) as city:
        must(carry_over(city, last))
        file = must(invite(city, "hr", tmp_path)).path
    must(accept(file, tmp_path / "hr.charter", "Nadie", "Officer")).close()
    shown = desk(tmp_path / "hr.charter")
    shown.go_to("hr:")
    return shown


def test_the_coordinator_takes_last_round_over(desk: Opener, last: Path, fresh: Path) -> None:
    shown = desk(fresh)
    shown.go_to("round")
    shown.window._gathering.take_last_round(last)
    shown.settle()
    assert "4 answers of the round 2026 stand beside the questions now." in said(shown)
    assert "These departments take part again: HR." in said(shown)


def test_a_file_of_another_city_is_refused_in_words(desk: Opener, fresh: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.charter"
    must(start_city(other, NewCity("Otra", "ES", "2026", "Clara", "C"))).close()
    shown = desk(fresh)
    shown.go_to("round")
    shown.window._gathering.take_last_round(other)
    shown.settle()
    assert "other.charter is a file of another city, Otra." in said(shown)


def test_one_answer_or_all_of_a_section_are_used_again(staff: Desk, tmp_path: Path) -> None:
    assert "Last round: Two campaigns" in staff.shown(QLabel)
    staff.find(QPushButton, "Use last round's answer: The rule in force").click()
    staff.settle()
    assert staff.find(QPlainTextEdit, "The rule in force").toPlainText() == "Two campaigns"
    assert not any(words.startswith("Use last round's answers for") for words in staff.shown(QPushButton))
    staff.press(Qt.Key.Key_Z, control=True)
    staff.find(QPushButton, "Use last round's answers for 2 empty fields").click()
    staff.settle()
    assert staff.find(QPlainTextEdit, "Obstacles").toPlainText() == "A law"
    staff.window.close()
    found = stored(tmp_path / "hr.charter")
    assert (found["EM2.6"].value, found["PL4.3"].value) == ("Two campaigns", "A law")


def test_a_jump_asks_why_beside_the_figure_and_in_the_list(staff: Desk, tmp_path: Path) -> None:
    staff.go_to("hr:staff")
    view = staff.find(QTableView, "All staff")
    view.setFocus()
    staff.bot.keyClicks(view, "8")
    staff.bot.keyClicks(view.viewport().focusWidget(), "00")
    staff.press(Qt.Key.Key_Return)
    problems = staff.find(QListWidget, "Problems")
    listed = [problems.item(row).text() for row in range(problems.count())]
    assert any("differs by 100 % from last round (400)" in text for text in listed)
    why = staff.find(QLineEdit, "Why it changed: All staff")
    staff.type_into(why, "Two districts joined the city")
    assert not any("differs by" in problems.item(row).text() for row in range(problems.count()))
    assert why.text() == "Two districts joined the city"
    staff.press(Qt.Key.Key_Z, control=True)
    assert why.text() == ""
    staff.window.close()
    assert stored(tmp_path / "hr.charter")["EM1.3"].about.get("reason", "") == ""

"""Answers: every question, who said what in which signed file, and why some figures are not added."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QTableWidget

from tests.disputes import disputed_city
from tests.gui.cities import founded
from tests.gui.coordinating import go_on, press, rows, said
from tests.gui.test_matrix import merged
from tests.gui.windows import Desk, Opener

pytestmark = pytest.mark.slow


def opened(desk: Opener, path: Path, language: str = "en") -> Desk:
    shown = desk(path, language)
    shown.go_to("answers")
    return shown


def choose(shown: Desk, question: str) -> None:
    shown.window.go_to("answers", question)
    shown.settle()


def test_every_question_stands_with_what_the_city_makes_of_it(desk: Opener, tmp_path: Path) -> None:
    shown = opened(desk, merged(tmp_path).city)
    lines = {row[0]: row[1:] for row in rows(shown.find(QTableWidget, "Questions"))}
    assert lines["Agreements"] == ["8", "✓ is added up", "2/3"]
    assert lines["The rule in force"] == ["2 answers", "⚠ departments disagree: to decide", "2/3"]
    assert lines["Obstacles"] == ["", "○ unanswered", "0/3"]


def test_a_question_shows_person_file_and_signature_and_who_is_silent(desk: Opener, tmp_path: Path) -> None:
    shown = opened(desk, merged(tmp_path).city)
    choose(shown, "SP2.5")
    told = rows(shown.find(QTableWidget, "What each department says"))
    assert [(row[0], row[1], row[2], row[4], row[5]) for row in told] == [
        ("HR", "4", "Nadie de hr", "hr.asice", "⚠ Nadie de hr, not compared yet"),
        ("PROC", "4", "Nadie de proc", "proc.asice", "⚠ Nadie de proc, not compared yet"),
    ]
    assert "2 of 3 departments" in said(shown)
    assert "No answer yet from: Police" in said(shown)


def test_only_what_differs_stands_side_by_side_until_all_is_wanted(desk: Opener, tmp_path: Path) -> None:
    shown = opened(desk, disputed_city(tmp_path))
    choose(shown, "EM1.1")
    cells = shown.find(QTableWidget, "Side by side")
    assert [row for row in rows(cells) if row[0] in {"Women", "Men"}] == [["Women", "12", "14"]]
    shown.find(QCheckBox, "Only what differs").click()
    assert ["Men", "30", "30"] in rows(cells)


def test_the_list_is_narrowed_by_a_word_and_by_how_it_stands(desk: Opener, tmp_path: Path) -> None:
    shown = opened(desk, merged(tmp_path).city)
    table, which = shown.find(QTableWidget, "Questions"), shown.find(QComboBox, "Which questions")
    which.setCurrentIndex(which.findText("To decide"))
    which.activated.emit(which.currentIndex())
    assert [row[0] for row in rows(table)] == ["The rule in force"]
    which.setCurrentIndex(0)
    which.activated.emit(0)
    shown.bot.keyClicks(shown.find(QLineEdit, "Find a question"), "agree")
    assert [row[0] for row in rows(table)] == ["Agreements"]
    shown.bot.keyClicks(shown.find(QLineEdit, "Find a question"), "ment nobody wrote")
    assert rows(table) == []


def test_from_a_disagreement_one_goes_to_decide_it_by_keyboard(desk: Opener, tmp_path: Path) -> None:
    shown = opened(desk, merged(tmp_path).city)
    choose(shown, "EM2.6")
    go_on(shown, shown.find(QPushButton, "Decide this"))
    shown.press(Qt.Key.Key_Space)
    assert shown.find(QTableWidget, "To decide").isVisible()


def test_the_matrix_leads_to_all_departments_answers(desk: Opener, tmp_path: Path) -> None:
    shown = desk(merged(tmp_path).city)
    shown.go_to("matrix")
    grid = shown.find(QTableWidget, "What each department has answered")
    grid.setFocus()
    grid.setCurrentCell(0, 1)
    shown.press(Qt.Key.Key_Return)
    press(shown, "All departments")
    told = rows(shown.find(QTableWidget, "What each department says"))
    assert [row[1] for row in told] == ["The old rule", "The new rule"]


def test_a_city_with_nothing_asked_says_what_to_do(desk: Opener, tmp_path: Path) -> None:
    shown = opened(desk, founded(tmp_path), "es")
    assert shown.find(QTableWidget, "Preguntas").rowCount() > 0  # the coordinator's own

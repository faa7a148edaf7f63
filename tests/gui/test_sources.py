"""The page of sources: cards by keyboard, inherited at once, said otherwise for single figures."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableWidget

from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.source_cards import list_sources
from tests.gui.coordinating import go_on, rows
from tests.gui.windows import Desk, Opener
from tests.rounds import must

CARDS, FIGURES = "Source cards", "Figures and where they come from"


@pytest.fixture
def page(desk: Opener, workspace: Path) -> Desk:
    shown = desk(workspace)
    shown.go_to("sources")
    return shown


def add(shown: Desk, name: str, coverage: str = "", key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Add a card by keyboard: the cursor waits in the name."""
    go_on(shown, shown.find(QPushButton, "Add a source…"))
    shown.press(Qt.Key.Key_Space)
    line = shown.find(QLineEdit, "Name of the register, survey or list")
    assert line.hasFocus()
    shown.bot.keyClicks(line, name)
    shown.bot.keyClicks(shown.find(QLineEdit, "Coverage, in percent of those who should be in it"), coverage)
    shown.bot.keyClick(line, key)
    shown.settle()


def test_an_empty_page_says_what_to_do(page: Desk) -> None:
    assert any(text.startswith("No source yet.") for text in page.shown(QLabel))
    assert not page.window.findChild(QTableWidget, "figures").isVisible()


def test_a_card_is_filled_once_and_every_figure_inherits(page: Desk, workspace: Path) -> None:
    add(page, "Registro de personal", "97,5")
    assert rows(page.find(QTableWidget, CARDS))[0][:4] == ["Registro de personal (usual)", "", "", "97.5 %"]
    assert {line[1] for line in rows(page.find(QTableWidget, FIGURES))} == {"Registro de personal"}
    page.window.close()
    with must(open_workspace(workspace)) as opened:
        (use,) = list_sources(AnswerBook.open(opened))
    assert use.card.columns == {"system": "Registro de personal", "coverage": "97.5", "usual": "yes"}
    assert "EM1.1" in use.questions


def test_what_is_wrong_is_said_in_the_dialog_and_nothing_typed_is_lost(page: Desk) -> None:
    add(page, "Padron", "130")
    assert any("130 is not a percentage" in text for text in page.shown(QLabel))
    coverage = page.find(QLineEdit, "Coverage, in percent of those who should be in it")
    assert coverage.hasFocus()
    assert page.find(QLineEdit, "Name of the register, survey or list").text() == "Padron"
    coverage.selectAll()
    page.bot.keyClicks(coverage, "30")
    page.bot.keyClick(coverage, Qt.Key.Key_Return)
    page.settle()
    assert rows(page.find(QTableWidget, CARDS))[0][0] == "Padron (usual)"


def test_single_figures_come_from_another_card(page: Desk, workspace: Path) -> None:
    add(page, "Registro")
    add(page, "Survey of staff")
    figures = page.find(QTableWidget, FIGURES)
    figures.setCurrentCell(0, 0)
    figures.setFocus()
    page.bot.keyClick(figures, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    box = page.find(QComboBox, "The chosen figures come from")
    box.setCurrentText("Survey of staff")
    go_on(page, page.find(QPushButton, "Set"))
    page.press(Qt.Key.Key_Space)
    assert [line[1] for line in rows(figures)][:3] == ["Survey of staff", "Survey of staff", "Registro"]
    cards = page.find(QTableWidget, CARDS)
    cards.setCurrentCell(1, 0)
    page.find(QPushButton, "Remove").click()
    page.settle()
    assert {line[1] for line in rows(figures)} == {"Registro"}
    page.window.close()
    with must(open_workspace(workspace)) as opened:
        assert [use.card.system for use in list_sources(AnswerBook.open(opened))] == ["Registro"]


def test_a_card_is_changed_from_the_table(page: Desk) -> None:
    add(page, "Registro")
    cards = page.find(QTableWidget, CARDS)
    cards.setFocus()
    page.bot.keyClick(cards, Qt.Key.Key_Return)
    page.settle()
    line = page.find(QLineEdit, "Name of the register, survey or list")
    assert line.text() == "Registro"
    page.bot.keyClick(line, Qt.Key.Key_End)
    page.bot.keyClicks(line, " municipal")
    page.bot.keyClick(line, Qt.Key.Key_Return)
    page.settle()
    assert rows(cards)[0][0] == "Registro municipal (usual)"

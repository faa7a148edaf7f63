"""Rows of a repeat in the window: added, filled in, taken away, put back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QRadioButton

from charter_desktop.usecases.found_city import found_city
from charter_desktop.usecases.start_city import NewCity
from tests.gui.windows import Desk, Opener, stored
from tests.rounds import must

PLACE = "coord:cx"
FIRST, SECOND = "Source with another criterion 1", "Source with another criterion 2"
ADD = "Add: Source with another criterion"


@pytest.fixture
def city(tmp_path: Path, passphrase_file: Path) -> Path:
    assert passphrase_file
    place = tmp_path / "city.charter"
    must(found_city(place, NewCity("Ejemplia", "ES", "2026", "Clara Ficticia", "Coordinator"))).close()
    return place


def open_sources(desk: Opener, city: Path) -> Desk:
    shown = desk(city)
    shown.window.go_to(PLACE, "CX.6/differs")
    shown.settle()
    focus = shown.window.focusWidget()
    assert isinstance(focus, QRadioButton)
    shown.bot.keyClick(focus, Qt.Key.Key_Space)
    shown.settle()
    assert titles(shown) == [FIRST]  # a form asks for one row
    return shown


def titles(shown: Desk) -> list[str]:
    """Give the heads of the rows."""
    return [text for text in shown.shown(QLabel) if text.startswith("Source with another criterion")]


def texts(shown: Desk) -> list[str]:
    """Give what stands in the fields for text."""
    fields = [field for field in shown.window.findChildren(QPlainTextEdit) if field.isVisible()]
    return [field.toPlainText() for field in fields if field.toPlainText()]


def add_source(shown: Desk, name: str) -> None:
    button = shown.find(QPushButton, ADD)
    button.setFocus()
    shown.bot.keyClick(button, Qt.Key.Key_Space)
    shown.settle()
    focus = shown.window.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    assert focus.accessibleName().startswith("Source")
    shown.type_into(focus, name)


def test_rows_are_added_and_filled_in_by_keyboard(desk: Opener, city: Path) -> None:
    shown = open_sources(desk, city)
    add_source(shown, "Registry (fictional)")
    add_source(shown, "Payroll (fictional)")
    assert titles(shown)[:2] == [FIRST, SECOND]
    assert len(titles(shown)) == 3
    shown.window.close()
    named = {
        answer.value for name, answer in stored(city).items() if name.endswith("]/name") and answer.value
    }
    assert named == {"Registry (fictional)", "Payroll (fictional)"}


def test_a_row_that_was_taken_away_comes_back_with_ctrl_z(desk: Opener, city: Path) -> None:
    shown = open_sources(desk, city)
    add_source(shown, "Registry (fictional)")
    add_source(shown, "Payroll (fictional)")
    remove = shown.find(QPushButton, f"Remove {SECOND}")
    shown.bot.mouseClick(remove, Qt.MouseButton.LeftButton)
    shown.settle()
    assert texts(shown) == ["Payroll (fictional)"]
    shown.act("undo")
    assert texts(shown) == ["Registry (fictional)", "Payroll (fictional)"]


def test_adding_a_row_can_be_taken_back(desk: Opener, city: Path) -> None:
    shown = open_sources(desk, city)
    shown.bot.mouseClick(shown.find(QPushButton, ADD), Qt.MouseButton.LeftButton)
    shown.settle()
    assert titles(shown) == [FIRST, SECOND]
    shown.act("undo")
    assert titles(shown) == [FIRST]

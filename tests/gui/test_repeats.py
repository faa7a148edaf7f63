"""Rows of a repeat that are cards in the window: added, filled in, taken away, put back."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from charter_desktop.gui.officer.table_view import TableView
from charter_desktop.usecases.found_city import found_city
from charter_desktop.usecases.start_city import NewCity
from tests.gui.questionnaires import given, row
from tests.gui.windows import Desk, Opener, stored
from tests.rounds import must

FIRST, SECOND = "Source 1", "Source 2"
ADD = "Add: Source"
SURVEY = [
    row("begin group", "g", "Sources"),
    row("begin repeat", "source", "Source"),
    row("text", "name", "Name", appearance="multiline"),
    row("begin group", "more", "More"),
    row("integer", "year", "Year"),
    row("end group", ""),
    row("end repeat", ""),
    row("end group", ""),
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, passphrase_file: Path) -> Path:
    assert passphrase_file
    return given(tmp_path_factory.mktemp("sources"), SURVEY)


@pytest.fixture
def place(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(made, tmp_path / "sources.charter"))


@pytest.fixture
def sources(desk: Opener, place: Path) -> Desk:
    shown = desk(place)
    shown.go_to("f:g")
    assert titles(shown) == [FIRST]  # a form asks for one row
    return shown


def titles(shown: Desk) -> list[str]:
    """Give the heads of the rows."""
    return [text for text in shown.shown(QLabel) if text.startswith("Source ")]


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
    assert focus.accessibleName().startswith("Name")
    shown.type_into(focus, name)


def test_rows_are_added_and_filled_in_by_keyboard(sources: Desk, place: Path) -> None:
    add_source(sources, "Registry (fictional)")
    add_source(sources, "Payroll (fictional)")
    assert titles(sources) == [FIRST, SECOND, "Source 3"]
    sources.window.close()
    named = {
        answer.value for name, answer in stored(place).items() if name.endswith("]/name") and answer.value
    }
    assert named == {"Registry (fictional)", "Payroll (fictional)"}


def test_a_row_that_was_taken_away_comes_back_with_ctrl_z(sources: Desk) -> None:
    add_source(sources, "Registry (fictional)")
    add_source(sources, "Payroll (fictional)")
    remove = sources.find(QPushButton, f"Remove {SECOND}")
    sources.bot.mouseClick(remove, Qt.MouseButton.LeftButton)
    sources.settle()
    assert texts(sources) == ["Payroll (fictional)"]
    sources.act("undo")
    assert texts(sources) == ["Registry (fictional)", "Payroll (fictional)"]


def test_adding_a_row_can_be_taken_back(sources: Desk) -> None:
    sources.bot.mouseClick(sources.find(QPushButton, ADD), Qt.MouseButton.LeftButton)
    sources.settle()
    assert titles(sources) == [FIRST, SECOND]
    sources.act("undo")
    assert titles(sources) == [FIRST]


def test_a_repeat_of_plain_questions_of_the_city_is_a_table(desk: Opener, tmp_path: Path) -> None:
    city = tmp_path / "city.charter"
    must(found_city(city, NewCity("Ejemplia", "ES", "2026", "Clara Ficticia", "Coordinator"))).close()
    shown = desk(city)
    shown.go_to("coord:cx")
    table = shown.window.findChild(TableView)
    assert table is not None
    assert table.accessibleName() == "Source with another criterion"
    assert not table.isVisible()  # not asked before somebody says that sources differ

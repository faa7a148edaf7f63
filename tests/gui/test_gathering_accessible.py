"""The pages of gathering in both themes and at 100 and 200 percent, full and empty."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget

from charter_desktop.gui.coordinator.department_dialog import DepartmentDialog
from charter_desktop.gui.coordinator.round_lines import QuestionnaireValue
from tests.gui.audit import audit, tab_walk
from tests.gui.cities import answered, founded
from tests.gui.test_accessible import SCREEN, look
from tests.gui.windows import Opener

pytestmark = pytest.mark.slow

PLACES = ("overview", "round", "inbox", "matrix", "answers")
assert look


@pytest.mark.usefixtures("look")
def test_nothing_is_wrong_on_the_pages_of_a_new_city(desk: Opener, tmp_path: Path) -> None:
    shown = desk(founded(tmp_path), "es")
    for place in PLACES:
        shown.go_to(place)
        assert audit(shown.window, SCREEN) == [], place
        assert tab_walk(shown.window) == [], place


@pytest.mark.usefixtures("look")
def test_nothing_is_wrong_on_the_pages_once_files_arrived(desk: Opener, tmp_path: Path) -> None:
    city, files = answered(tmp_path)
    shown = desk(city.city, "es")
    shown.window._gathering.receive([*files, tmp_path / "hr.xlsx"])
    shown.settle()
    for place in PLACES:
        shown.go_to(place)
        if place == "matrix":
            grid = shown.window.findChild(QTableWidget, "grid")
            assert grid is not None
            grid.setCurrentCell(0, 1)
            shown.bot.keyClick(grid, Qt.Key.Key_Return)
            shown.settle()
        assert audit(shown.window, SCREEN) == [], place
        assert tab_walk(shown.window) == [], place


@pytest.mark.usefixtures("look")
def test_nothing_is_wrong_in_the_dialog_of_a_department(desk: Opener) -> None:
    shown = desk(None, "es")
    forms = [QuestionnaireValue(one, one.upper(), "1", 12, "", False) for one in ("hr", "hous", "edu")]
    dialog = DepartmentDialog(forms, None, shown.window)
    dialog.show()
    dialog.refuse("Something is missing, and this sentence that says so is long enough to be wrapped.")
    dialog.activateWindow()
    shown.settle()
    assert audit(dialog, SCREEN) == []
    assert tab_walk(dialog) == []
    dialog.close()

"""The views of the action plan in both themes, at 100 and 200 percent: names, targets, keys, nothing cut off."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from charter_desktop.gui.plan.action_dialog import ActionDialog
from charter_desktop.gui.plan.actions_view import ActionsView
from charter_desktop.gui.plan.plan_page import VIEWS
from charter_desktop.gui.plan.reason_dialog import ReasonDialog
from tests.disputes import disputed_city
from tests.gui.audit import audit, tab_walk
from tests.gui.test_accessible import SCREEN, look
from tests.gui.test_plan_views import made
from tests.gui.windows import Desk, Opener

pytestmark = pytest.mark.slow

assert look
assert made


def choose(shown: Desk, name: str) -> None:
    button = shown.window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()
    shown.settle()


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("view", VIEWS)
def test_nothing_is_wrong_in_a_view(desk: Opener, made: Path, tmp_path: Path, view: str) -> None:
    shown = desk(Path(shutil.copyfile(made, tmp_path / "city.charter")), "es")
    shown.go_to("plan")
    choose(shown, f"view_{view}")
    assert audit(shown.window, SCREEN) == []
    assert tab_walk(shown.window) == []


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("view", VIEWS)
def test_nothing_is_wrong_in_an_empty_view(desk: Opener, tmp_path: Path, view: str) -> None:
    shown = desk(disputed_city(tmp_path / "empty"), "en")
    shown.go_to("plan")
    choose(shown, f"view_{view}")
    assert audit(shown.window, SCREEN) == []
    assert tab_walk(shown.window) == []


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize(
    ("view", "button", "kind"),
    [
        ("actions", "decline", ReasonDialog),
        ("actions", "accept_changed", ActionDialog),
        ("review", "drop", ReasonDialog),
    ],
)
def test_nothing_is_wrong_in_a_dialog(
    desk: Opener, made: Path, tmp_path: Path, view: str, button: str, kind: type[QDialog]
) -> None:
    shown = desk(Path(shutil.copyfile(made, tmp_path / "city.charter")), "es")
    shown.go_to("plan")
    choose(shown, f"view_{view}")
    actions = shown.window.findChild(ActionsView)
    assert isinstance(actions, ActionsView)
    table = actions._ui.actions
    table.setCurrentCell(table.rowCount() - 1, 0)  # the proposal stands after the plan
    choose(shown, button)
    dialog = shown.window.findChild(kind)
    assert isinstance(dialog, QDialog)
    dialog.activateWindow()
    assert audit(dialog, SCREEN) == []
    assert tab_walk(dialog) == []
    assert dialog.height() <= SCREEN.height()
    dialog.close()

"""The coordinator's deciding pages in both themes, at 100 and 200 percent: names, targets, keys, nothing cut off."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton

from charter_desktop.gui.plan.action_dialog import ActionDialog
from charter_desktop.gui.plan.reason_dialog import ReasonDialog
from tests.disputes import disputed_city
from tests.gui.audit import audit, tab_walk
from tests.gui.coordinating import decided_city
from tests.gui.test_accessible import SCREEN, look
from tests.gui.windows import Desk, Opener

pytestmark = pytest.mark.slow

assert look


@pytest.fixture(scope="module")
def undecided(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return disputed_city(tmp_path_factory.mktemp("undecided"))


@pytest.fixture(scope="module")
def decided(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return decided_city(tmp_path_factory.mktemp("decided"))


def opened(desk: Opener, made: Path, tmp_path: Path, place: str) -> Desk:
    shown = desk(Path(shutil.copyfile(made, tmp_path / "city.charter")), "es")
    shown.go_to(place)
    return shown


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("place", ["conflicts", "plan", "english", "reports", "submission"])
def test_nothing_is_wrong_while_much_is_undecided(
    desk: Opener, undecided: Path, tmp_path: Path, place: str
) -> None:
    shown = opened(desk, undecided, tmp_path, place)
    assert audit(shown.window, SCREEN) == []
    assert tab_walk(shown.window) == []


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("place", ["conflicts", "plan", "english"])
def test_nothing_is_wrong_when_all_is_decided(
    desk: Opener, decided: Path, tmp_path: Path, place: str
) -> None:
    shown = opened(desk, decided, tmp_path, place)
    assert audit(shown.window, SCREEN) == []
    assert tab_walk(shown.window) == []


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("question", ["EM1.1", "EM2.1", "EM2.6", "SP1.1"])
def test_nothing_is_wrong_where_another_answer_is_typed(
    desk: Opener, undecided: Path, tmp_path: Path, question: str
) -> None:
    shown = opened(desk, undecided, tmp_path, "conflicts")
    shown.window._deciding.show_question(question)
    shown.settle()
    shown.window._deciding._settling._page.findChildren(QRadioButton)[-1].click()
    shown.settle()
    assert audit(shown.window, SCREEN) == []
    assert tab_walk(shown.window) == []


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("place", ["reports", "submission"])
def test_nothing_is_wrong_after_files_were_written(
    desk: Opener, decided: Path, tmp_path: Path, place: str
) -> None:
    shown = opened(desk, decided, tmp_path, place)
    page = shown.window._ui.pages.currentWidget()
    write = page.findChild(QPushButton, "write")
    assert isinstance(write, QPushButton)
    for _ in range(2):  # the second time there is something to replace
        write.click()
        shown.settle()
        assert audit(shown.window, SCREEN) == []
        assert tab_walk(shown.window) == []


@pytest.mark.usefixtures("look")
def test_nothing_is_wrong_in_the_dialogs_of_the_plan(desk: Opener, decided: Path, tmp_path: Path) -> None:
    shown = opened(desk, decided, tmp_path, "plan")
    page = shown.window._deciding._planning._page.actions_view
    for button, kind in ((page._ui.change, ActionDialog), (page._ui.remove, ReasonDialog)):
        button.click()
        shown.settle()
        dialog = shown.window.findChild(kind)
        assert dialog is not None
        if isinstance(dialog, ActionDialog):
            for editor in dialog._rows.values():
                editor._add.click()
                shown.settle()
        dialog.activateWindow()
        assert audit(dialog, SCREEN) == []
        assert tab_walk(dialog) == []
        assert dialog.height() <= SCREEN.height()
        dialog.close()
        shown.settle()

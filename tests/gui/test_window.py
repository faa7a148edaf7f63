"""The bare window: it opens a workspace and shows its sections, or says why not."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from charter_desktop.gui.window import MainWindow
from charter_desktop.wording.voice import Voice
from tests.rounds import SmallCity, small_city


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SmallCity:
    return small_city(tmp_path_factory.mktemp("gui"))


@pytest.mark.parametrize(("language", "title"), [("en", "Staff"), ("es", "Personal")])
def test_a_workspace_shows_its_sections_in_the_language_of_the_window(
    qtbot: QtBot, made: SmallCity, language: str, title: str
) -> None:
    window = MainWindow(Voice(language))
    qtbot.addWidget(window)
    window.show()
    window.open_workspace(made.departments["hr"])
    assert title in window.section_titles()
    assert "hr" in window.windowTitle()


def test_a_file_that_is_no_workspace_is_explained(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(Voice("en"))
    qtbot.addWidget(window)
    window.open_workspace(tmp_path / "nothing.charter")
    assert window.section_titles() == []
    assert "nothing.charter" in window.message()

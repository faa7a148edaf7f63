"""What the tests of the window get: a fresh HR workspace and a window on it."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.windows import Desk, Opener, make_desk, staff_workspace


@pytest.fixture(scope="session")
def made_workspace(tmp_path_factory: pytest.TempPathFactory, passphrase_file: Path) -> Path:
    assert passphrase_file
    return staff_workspace(tmp_path_factory.mktemp("staff"))


@pytest.fixture
def workspace(made_workspace: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(made_workspace, tmp_path / "hr.charter"))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Opener:
    def opened(path: Path | None = None, language: str = "en") -> Desk:
        made = make_desk(qtbot, qapp, tmp_path, language)
        return made.open(path) if path else made

    return opened

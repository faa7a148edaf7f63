"""What the tests of the window get: a fresh HR workspace and a window on it."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.source_cards import put_source
from tests.gui.windows import Desk, Opener, make_desk, staff_workspace
from tests.rounds import must


@pytest.fixture(scope="session")
def made_workspace(tmp_path_factory: pytest.TempPathFactory, passphrase_file: Path) -> Path:
    assert passphrase_file
    return staff_workspace(tmp_path_factory.mktemp("staff"))


@pytest.fixture
def workspace(made_workspace: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(made_workspace, tmp_path / "hr.charter"))


@pytest.fixture
def typed(workspace: Path) -> Path:
    """The workspace in which some things were typed yesterday."""
    with must(open_workspace(workspace)) as opened:
        book = AnswerBook.open(opened)
        must(record_answer(book, "SP2.S/next_step", "Ask the unions"))
        must(record_answer(book, "SP2.S/changed", "More courses", reason="told by the mayor"))
        must(record_answer(book, "SP2.S/next_step", "Ask everybody"))
        must(record_answer(book, "EM1.1", "120"))
        must(put_source(book, {"system": "Padron"}))
    return workspace


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Opener:
    def opened(path: Path | None = None, language: str = "en") -> Desk:
        made = make_desk(qtbot, qapp, tmp_path, language)
        return made.open(path) if path else made

    return opened

"""Questions that ask for a file or a picture: dropped, chosen, opened, taken away."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDropEvent, QImage
from PySide6.QtWidgets import QLabel, QPushButton

from charter_desktop.gui.officer.file_editor import FileEditor
from tests.gui.file_dialogs import choose_files
from tests.gui.questionnaires import given, row
from tests.gui.windows import Desk, Opener, stored

SURVEY = [
    row("begin group", "g", "Proofs"),
    row("file", "rule", "The rule"),
    row("image", "photo", "A photo"),
    row("end group", ""),
]


class Program(QObject):
    """Stands where the system's program for files is."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[tuple[str, bytes]] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        path = Path(address.toLocalFile())
        self.opened.append((path.name, path.read_bytes()))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, passphrase_file: Path) -> Path:
    assert passphrase_file
    return given(tmp_path_factory.mktemp("proofs"), SURVEY)


@pytest.fixture
def proofs(desk: Opener, made: Path, tmp_path: Path) -> Desk:
    shown = desk(Path(shutil.copyfile(made, tmp_path / "proofs.charter")))
    shown.go_to("f:g")
    return shown


def drop(shown: Desk, question: str, path: Path) -> None:
    editor = next(one for one in shown.window.findChildren(FileEditor) if one.accessibleName() == question)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    nothing = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), copy, data, left, nothing)
    editor.dropEvent(event)
    shown.settle()


def press(shown: Desk, name: str) -> None:
    button = shown.find(QPushButton, name)
    button.setFocus()
    shown.press(Qt.Key.Key_Space)


@pytest.fixture
def rule(tmp_path: Path) -> Path:
    path = tmp_path / "norma ñ.txt"
    path.write_text("The rule in force\n" * 100, "utf-8")
    return path


def test_a_file_is_dropped_copied_in_and_opened(proofs: Desk, rule: Path, tmp_path: Path) -> None:
    assert any("at most 200 MB" in text for text in proofs.shown(QLabel))
    drop(proofs, "The rule", rule)
    assert "norma ñ.txt, 1.8 KB" in proofs.shown(QLabel)
    assert proofs.window.titles()[1].startswith("1/2")
    rule.unlink()
    program = Program()
    QDesktopServices.setUrlHandler("file", program, "open")
    press(proofs, "Open: The rule")
    QDesktopServices.unsetUrlHandler("file")
    assert program.opened == [("norma ñ.txt", b"The rule in force\n" * 100)]
    proofs.window.close()
    assert stored(tmp_path / "proofs.charter")["f:g/rule"].value == "norma ñ.txt"


def test_a_file_is_chosen_in_the_dialog_and_taken_away(proofs: Desk, rule: Path, tmp_path: Path) -> None:
    plain = rule.rename(tmp_path / "rule.txt")
    button = proofs.find(QPushButton, "Choose a file: The rule")
    choose_files(button.click, [plain])
    proofs.settle()
    assert "rule.txt, 1.8 KB" in proofs.shown(QLabel)
    press(proofs, "Remove: The rule")
    assert not any("rule.txt" in text for text in proofs.shown(QLabel))
    assert proofs.window.titles()[1].startswith("0/2")
    proofs.window.close()
    assert "f:g/rule" not in stored(tmp_path / "proofs.charter")


def test_a_picture_is_shown_small(proofs: Desk, tmp_path: Path) -> None:
    photo = tmp_path / "square.png"
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    assert picture.save(str(photo))
    drop(proofs, "A photo", photo)
    shown = [
        one for one in proofs.window.findChildren(QLabel) if not one.pixmap().isNull() and one.isVisible()
    ]
    assert [(one.pixmap().width(), one.pixmap().height()) for one in shown] == [(160, 80)]
    assert shown[0].accessibleName() == "Picture: square.png"


def test_what_is_no_picture_is_refused_in_words(proofs: Desk, rule: Path) -> None:
    drop(proofs, "A photo", rule)
    assert any("norma ñ.txt" in text for text in proofs.shown(QLabel))
    assert proofs.window.titles()[1].startswith("0/2")


def test_a_file_takes_the_place_of_the_one_before(proofs: Desk, rule: Path, tmp_path: Path) -> None:
    drop(proofs, "The rule", rule)
    other = tmp_path / "newer.txt"
    other.write_text("newer", "utf-8")
    drop(proofs, "The rule", other)
    assert "newer.txt, 5 bytes" in proofs.shown(QLabel)
    assert not any("norma" in text for text in proofs.shown(QLabel))

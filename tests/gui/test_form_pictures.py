"""Pictures that a questionnaire brings: below labels, beside choices, in each language, at any size."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.gui.audit import audit
from tests.gui.questionnaires import choice, given, row
from tests.gui.test_accessible import look
from tests.gui.windows import Desk, Opener

assert look


def draw(path: Path, width: int, height: int, colour: Qt.GlobalColor = Qt.GlobalColor.darkGreen) -> None:
    """Draw a picture of one colour."""
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    assert picture.save(str(path))


@pytest.fixture
def trees(desk: Opener, tmp_path: Path) -> Desk:
    """Open a questionnaire with pictures: one large, two of choices, one that is none."""
    beside = tmp_path / "f-media"
    beside.mkdir()
    draw(beside / "map.png", 4000, 1000)
    draw(beside / "oak.png", 64, 64)
    draw(beside / "beech.png", 64, 64, Qt.GlobalColor.darkYellow)
    (beside / "broken.png").write_bytes(b"no picture at all")
    survey = (
        row("text", "place", "Where does it stand?", media_image="map.png"),
        row("select_one tree", "tree", "Which tree?"),
        row("text", "note", "What else?", media_image="broken.png"),
    )
    choices = (
        choice("tree", "oak", "Oak", **{"media::image": "oak.png"}),
        choice("tree", "beech", "Beech", **{"media::image": "beech.png"}),
        choice("tree", "none", "None of them"),
    )
    shown = desk(given(tmp_path, survey, choices))
    shown.go_to("f:f")
    return shown


def pictures(shown: Desk) -> dict[str, QLabel]:
    """Give the pictures on the page by what a screen reader says of them."""
    labels = (one for one in shown.window.findChildren(QLabel) if one.isVisible())
    return {one.accessibleName(): one for one in labels if not one.pixmap().isNull()}


def test_a_large_picture_keeps_its_proportions_and_fits_the_page(trees: Desk) -> None:
    picture = pictures(trees)["Picture beside: Where does it stand?"].pixmap()
    assert round(picture.width() / picture.height()) == 4
    assert picture.width() < 700


def test_choices_show_their_pictures_and_are_chosen_as_ever(trees: Desk) -> None:
    oak, none = trees.find(QAbstractButton, "Oak"), trees.find(QAbstractButton, "None of them")
    assert not oak.icon().isNull()
    assert none.icon().isNull()
    assert oak.icon().pixmap(64, 64).toImage().pixelColor(32, 32) == QColor(Qt.GlobalColor.darkGreen)
    oak.click()
    trees.settle()
    assert oak.isChecked()
    assert trees.window.titles()[1].startswith("1/")


def test_what_is_no_picture_is_named(trees: Desk) -> None:
    assert any("broken.png" in text for text in trees.shown(QLabel))


@pytest.mark.usefixtures("look")
def test_a_page_with_pictures_passes_the_audit(trees: Desk) -> None:
    assert audit(trees.window, QSize(1280, 720)) == []

"""A chart on a page: it keeps its shape, follows font and theme, and is named for a screen reader."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charter_desktop.domain.picture import Picture
from charter_desktop.domain.plan import Status
from charter_desktop.gui.palette import DARK, LIGHT, palette_of
from charter_desktop.gui.picture import PictureLabel
from charter_desktop.reports.content import ActionCard
from charter_desktop.reports.svg import picture_of
from charter_desktop.reports.timeline_chart import timeline_charts
from charter_desktop.wording.voice import Voice


@pytest.fixture(scope="module")
def picture() -> Picture:
    action = ActionCard(1, "Courses", ("SP1",), Status.DONE, start="2026-01-01", end="2026-12-31")
    (chart,) = timeline_charts([action], Voice("en"), date(2026, 6, 1))
    return picture_of(chart)


@pytest.fixture
def label(qtbot: QtBot, picture: Picture) -> PictureLabel:
    shown = PictureLabel()
    qtbot.addWidget(shown)
    shown.setPalette(palette_of(LIGHT))
    shown.show_picture(picture, "Timeline", "The table below holds the same dates.")
    shown.resize(500, shown.heightForWidth(500))
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def colours(label: PictureLabel) -> set[str]:
    image = label.pixmap().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_it_keeps_its_shape_and_never_grows_beyond_its_text(label: PictureLabel, picture: Picture) -> None:
    shape = picture.width / picture.height
    for width in (300, 500, 5_000):
        high = label.heightForWidth(width)
        assert min(width, label.sizeHint().width()) / high == pytest.approx(shape, rel=0.02)
    assert label.heightForWidth(5_000) == label.sizeHint().height()


def test_it_grows_with_the_font_of_the_window(label: PictureLabel) -> None:
    before = label.sizeHint().width()
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    label.setFont(font)
    assert label.sizeHint().width() == pytest.approx(before * 2, rel=0.05)


def test_it_wears_the_colours_of_the_window(label: PictureLabel) -> None:
    assert LIGHT.ok.lower() in colours(label)
    label.setPalette(palette_of(DARK))
    QApplication.processEvents()
    seen = colours(label)
    assert DARK.ok.lower() in seen
    assert LIGHT.ok.lower() not in seen


def test_a_screen_reader_hears_its_name_and_the_focus_passes_it_by(label: PictureLabel) -> None:
    assert label.accessibleName() == "Timeline"
    assert label.accessibleDescription() == "The table below holds the same dates."
    assert label.focusPolicy() == Qt.FocusPolicy.NoFocus

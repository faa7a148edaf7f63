"""Every page in both themes and at 100 and 200 percent: names, targets, clipped text, the walk with Tab."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from charter_desktop.gui.beginning_dialogs import AcceptDialog
from charter_desktop.gui.beginning_wizard import CityWizard
from charter_desktop.gui.help_dialogs import AboutDialog
from charter_desktop.gui.look import Look
from charter_desktop.gui.palette import DARK, LIGHT, Colours
from charter_desktop.wording.voice import Voice
from tests.gui.audit import audit, contrast, tab_walk
from tests.gui.windows import Opener

SCREEN = QSize(1280, 720)


@pytest.fixture(params=[(Qt.ColorScheme.Light, 1), (Qt.ColorScheme.Dark, 2)], ids=["light-100", "dark-200"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Dress the application, and undress it again."""
    scheme, times = request.param
    font, palette, style = qapp.font(), qapp.palette(), qapp.style().name()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * times)
    qapp.setFont(larger)
    made = Look(qapp)
    made.wear(scheme)
    yield
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("place", ["", "hr:sp2", "hr:em1", "hr:em2", "hr:pl3", "hr:pl4", "send"])
def test_nothing_is_wrong_on_any_page(desk: Opener, workspace: Path, place: str) -> None:
    shown = desk(workspace if place else None, "es")
    if place:
        shown.go_to(place)
    assert audit(shown.window, SCREEN) == []
    assert tab_walk(shown.window) == []


@pytest.mark.usefixtures("look")
def test_nothing_is_wrong_in_any_dialog(desk: Opener, workspace: Path) -> None:
    shown = desk(None, "es")
    place = workspace.with_name("new.charter")
    window = shown.window
    for made in (
        AcceptDialog(workspace, place, window),
        CityWizard(place, Voice("es"), window),
        AboutDialog(window),
    ):
        made.show()
        made.activateWindow()
        shown.settle()
        assert audit(made, SCREEN) == []
        assert tab_walk(made) == []
        made.close()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_and_frames_stand_out_enough(colours: Colours) -> None:
    for ground in (colours.window, colours.base, colours.alternate):
        for words in (colours.text, colours.muted):
            assert contrast(words, ground) >= 4.5
    for ground in (colours.window, colours.base):
        assert contrast(colours.frame, ground) >= 3
        for words in (colours.accent, colours.ok, colours.warn, colours.error):
            assert contrast(words, ground) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5

"""No page has to be moved sideways to be read, at 100 or 200 percent, in either language."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QScrollArea

from tests.gui.coordinating import decided_city
from tests.gui.test_accessible import look
from tests.gui.windows import Desk, Opener

pytestmark = pytest.mark.slow
assert look


def hidden_to_the_right(shown: Desk) -> dict[str, int]:
    """Give the scrolling pages that are wider than the window shows, by so many pixels."""
    areas = (one for one in shown.window.findChildren(QScrollArea) if one.isVisible())
    return {one.objectName(): wide for one in areas if (wide := one.horizontalScrollBar().maximum())}


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("language", ["es", "en"])
def test_no_page_of_the_coordinator_moves_sideways(desk: Opener, tmp_path: Path, language: str) -> None:
    shown = desk(decided_city(tmp_path), language)
    wide = {}
    for place in shown.window._places.ids():
        shown.go_to(place)
        for button in shown.window.findChildren(QPushButton, "renew"):
            button.show()  # as it is where a questionnaire has a newer version
        shown.settle()
        wide[place] = hidden_to_the_right(shown)
    assert len(wide) > 10
    assert {place: areas for place, areas in wide.items() if areas} == {}

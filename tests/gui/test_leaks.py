"""A clerk keeps the window open all day: going about leaks no widget and no memory."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.windows import Desk, Opener

ROUNDS = 167  # of six places each: a thousand switches
FIRST_ROUNDS = 30  # caches fill while these run
MOST_GROWTH = 6 << 20
PLACES = ("hr:em1", "hr:sp2", "send", "hr:em2", "verify", "hr:pl4")


def go_round(shown: Desk, times: int) -> None:
    """Go from place to place as fast as the window can follow, and end at the last one."""
    for place in PLACES * times:
        shown.window.go_to(place)
        while shown.window.busy:
            QApplication.processEvents()
        QApplication.processEvents()
    shown.settle()


def resident() -> int:
    """Give the bytes of memory that this process holds."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
def test_a_thousand_switches_between_sections_leak_nothing(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    go_round(shown, FIRST_ROUNDS)
    widgets, memory = len(QApplication.allWidgets()), resident()
    go_round(shown, ROUNDS)
    assert len(QApplication.allWidgets()) == widgets
    assert resident() - memory < MOST_GROWTH

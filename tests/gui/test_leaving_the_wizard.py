"""A wizard that is left while something is under way: nothing is lost, and nothing speaks to a closed window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
)

from charter_desktop.gui.beginning_wizard import CityWizard
from tests.gui.coordinating import press, said
from tests.gui.test_starting_a_round import fill_city, heading, last, line, wizard
from tests.gui.windows import Opener

pytestmark = pytest.mark.slow
assert last


def test_a_wizard_that_is_cancelled_while_a_file_is_read_is_left_alone(desk: Opener, last: Path) -> None:
    shown, dialog = wizard(desk)
    for name, wanted in (("last", dialog.last_wanted), ("kit", dialog.kit_wanted)):
        line(dialog, name).setText(str(last))
        wanted.emit(last)
    dialog.form_wanted.emit(last)
    leave(dialog)
    shown.settle()
    assert shown.window.findChildren(CityWizard) == []


def test_a_city_that_was_made_although_its_wizard_was_cancelled_is_opened(desk: Opener) -> None:
    shown, dialog = wizard(desk)
    press(shown, "Next")
    fill_city(dialog)
    place = Path(line(dialog, "place").text())
    shown.find(QPushButton, "Start").click()
    leave(dialog)
    shown.bot.waitUntil(lambda: bool(shown.window.titles()), timeout=30_000)
    shown.settle()
    assert place.exists()


def test_what_was_refused_after_the_wizard_was_cancelled_is_said_in_the_window(desk: Opener) -> None:
    shown, dialog = wizard(desk)
    press(shown, "Next")
    fill_city(dialog)
    line(dialog, "country").setText("E1")
    shown.find(QPushButton, "Start").click()
    leave(dialog)
    shown.settle()
    assert any("The country" in text for text in shown.shown(QLabel))


def test_what_was_typed_over_while_it_was_read_is_not_shown_for_another_file(
    desk: Opener, last: Path, tmp_path: Path
) -> None:
    shown, dialog = wizard(desk)
    press(shown, "Next")
    fill_city(dialog)
    press(shown, "Next")
    line(dialog, "last").setText(str(last))
    dialog.last_wanted.emit(last)
    line(dialog, "last").setText(str(tmp_path / "other.charter"))
    shown.settle()
    assert "of the round 2026 will stand" not in said(shown)
    press(shown, "Next")
    assert heading(dialog).startswith("Step 3 of 5")
    assert "⚠ " in said(shown)
    dialog.reject()


def leave(dialog: CityWizard) -> None:
    """Cancel, and let the dialog be gone before anything else happens."""
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

"""Safety copies in the window: before a merge, while somebody works, put back from the menu or after damage."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget

from charter_desktop.gui.copies_dialog import CopiesDialog
from charter_desktop.gui.copies_values import CopiesValue
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.retract import list_counting
from charter_desktop.usecases.safety_copies import keep_safety_copy, list_safety_copies
from tests.gui.audit import audit, tab_walk
from tests.gui.cities import answered
from tests.gui.coordinating import dialogs, press, rows, said
from tests.gui.test_accessible import SCREEN, look
from tests.gui.test_inbox import drop
from tests.gui.windows import Desk, Opener
from tests.rounds import must, small_city

pytestmark = pytest.mark.slow
assert look


def asked(shown: Desk) -> CopiesDialog:
    shown.act("safety_copies")
    (dialog,) = dialogs(shown)
    assert isinstance(dialog, CopiesDialog)
    return dialog


def counting(path: Path) -> int:
    with must(open_workspace(path)) as city:
        return len(list_counting(city))


def test_what_a_merge_did_is_taken_back_by_the_copy_before_it(desk: Opener, tmp_path: Path) -> None:
    city, files = answered(tmp_path)
    shown = desk(city.city)
    drop(shown, files[:1])
    asked(shown)
    assert len(rows(shown.find(QTableWidget, "Safety copies, the newest first"))) == 1
    press(shown, "Put this copy back")
    assert "city.charter is what it was in the copy." in said(shown)
    assert shown.place() == "inbox"
    shown.window.close()
    assert counting(city.city) == 0
    assert counting(tmp_path / "city.charter.before") == 1


def test_while_somebody_works_copies_are_made_and_the_first_page_makes_none(
    desk: Opener, tmp_path: Path
) -> None:
    path = small_city(tmp_path).departments["hr"]
    shown = desk(path)
    shown.window._keeping.keep()
    shown.settle()
    assert len(list_safety_copies(path)) == 1
    shown.window._keeping.keep()
    shown.act("close")
    shown.window._keeping.keep()
    shown.settle()
    assert len(list_safety_copies(path)) == 1
    assert not shown.window._keeping._timer.isActive()


def test_no_copy_is_made_while_the_round_is_being_closed(desk: Opener, tmp_path: Path) -> None:
    shown = desk(small_city(tmp_path).departments["hr"])
    timer = shown.window._keeping._timer
    assert timer.isActive()
    shown.act("close_round")
    assert not timer.isActive()
    (dialog,) = dialogs(shown)
    dialog.reject()
    shown.settle()
    assert timer.isActive()


def test_a_disk_that_takes_no_copy_is_told_and_the_merge_is_done(desk: Opener, tmp_path: Path) -> None:
    city, files = answered(tmp_path)
    city.city.with_name("city.charter.backups").write_text("in the way")
    shown = desk(city.city)
    drop(shown, files)
    assert any(text.startswith("No safety copy could be made.") for text in shown.shown(QLabel))
    shown.window.close()
    assert counting(city.city) == len(files)


def test_without_a_copy_the_dialog_says_so_and_can_only_be_left(desk: Opener, tmp_path: Path) -> None:
    shown = desk(small_city(tmp_path).city, "es")
    asked(shown)
    assert "Todavía no hay ninguna copia de seguridad." in said(shown)
    assert "Recuperar esta copia" not in shown.shown(QPushButton)
    assert shown.find(QPushButton, "Cancelar").hasFocus()
    shown.press(Qt.Key.Key_Return)
    assert dialogs(shown) == []


def test_of_a_damaged_file_a_copy_is_offered_and_opened(desk: Opener, tmp_path: Path) -> None:
    path = small_city(tmp_path).departments["hr"]
    with must(open_workspace(path)) as hr:
        must(record_answer(AnswerBook.open(hr), "EM2.6", "The rule of the house"))
        assert keep_safety_copy(hr) is not None
    path.write_bytes(path.read_bytes().replace(b"The rule of the house", b"The rule of the mouse"))
    shown = desk(None)
    shown.window.open_file(path)
    shown.settle()
    (dialog,) = dialogs(shown)
    assert isinstance(dialog, CopiesDialog)
    assert f"{path} is damaged" in said(shown)
    press(shown, "Put this copy back")
    shown.settle()
    assert shown.place() == "desk"
    assert dialogs(shown) == []
    shown.window.close()
    with must(open_workspace(path)) as hr:
        answered_again = AnswerBook.open(hr).sessions[0].value("EM2.6")
    assert answered_again == "The rule of the house"


@pytest.mark.usefixtures("look")
def test_nothing_is_wrong_in_the_dialog_of_copies(desk: Opener, tmp_path: Path) -> None:
    shown = desk(small_city(tmp_path).city, "es")
    lines = tuple((f"{day:02}/11/2026 10:42", "3,4 MB", "1234") for day in range(23, 0, -1))
    places = tuple(tmp_path / f"{number}.charter" for number in range(len(lines)))
    damage = f"{tmp_path / 'city.charter'} está dañado."
    for value in (
        CopiesValue(tmp_path, lines, places, str(tmp_path), damage),
        CopiesValue(tmp_path, (), ()),
    ):
        dialog = CopiesDialog(value, shown.window)
        dialog.show()
        dialog.activateWindow()
        shown.settle()
        assert audit(dialog, SCREEN) == []
        assert tab_walk(dialog) == []
        dialog.reject()

"""A workspace is handed over to a colleague and taken up, in the window."""

from pathlib import Path

from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)

from charter_desktop.gui.handing_dialogs import HandingWish, HandOverDialog, TakeUpDialog
from tests.gui.coordinating import rows
from tests.gui.windows import Opener, button

CHANGES, NEXT = "Changes, the newest first", "What is the next step?"


def line(dialog: QWidget, name: str) -> QLineEdit:
    labels = [one for one in dialog.findChildren(QLabel) if one.text() == name]
    found = labels[0].buddy() if labels else None
    assert isinstance(found, QLineEdit)
    return found


def test_a_workspace_is_handed_over_and_taken_up_in_the_window(desk: Opener, typed: Path) -> None:
    shown = desk(typed)
    shown.act("hand_over")
    dialog = shown.window.findChild(HandOverDialog)
    assert dialog is not None
    button(dialog, "Hand over").click()
    assert any("Write the name" in label.text() for label in dialog.findChildren(QLabel))
    line(dialog, "Name of the colleague").setText("Lucia Ficticia")
    handed = Path(line(dialog, "File for the colleague").text())
    button(dialog, "Hand over").click()
    shown.settle()
    assert handed.is_file()
    assert any(one.startswith("Handed over to Lucia Ficticia") for one in shown.shown(QLabel))
    shown.window.close()
    other = desk(handed)
    asked = other.window.findChild(TakeUpDialog)
    assert asked is not None
    line(asked, "Your name").setText("Lucia Ficticia")
    line(asked, "Your function").setText("Officer")
    button(asked, "Go on with it").click()
    other.settle()
    other.go_to("hr:sp2")
    assert other.find(QPlainTextEdit, NEXT).toPlainText() == "Ask everybody"
    other.type_into(other.find(QPlainTextEdit, NEXT), "Lucia: ")
    other.go_to("history")
    assert rows(other.find(QTableWidget, CHANGES))[0][0].endswith("\nLucia Ficticia")
    other.window.close()
    old = desk(typed)
    assert any(one.startswith("This workspace was handed over to Lucia") for one in old.shown(QLabel))
    old.act("hand_over")
    again = old.window.findChild(HandOverDialog)
    assert again is not None
    button(again, "Go on here after all").click()
    old.settle()
    assert any(one.startswith("You go on here.") for one in old.shown(QLabel))


def test_a_file_that_waits_leaves_the_open_workspace_as_it_is(
    desk: Opener, typed: Path, tmp_path: Path
) -> None:
    shown = desk(typed)
    handed = tmp_path / "handed.charter"
    shown.act("hand_over")
    dialog = shown.window.findChild(HandOverDialog)
    assert dialog is not None
    dialog.wanted.emit(HandingWish("Lucia", handed))
    shown.settle()
    shown.open(handed)
    asked = shown.window.findChild(TakeUpDialog)
    assert asked is not None
    asked.reject()
    shown.settle()
    shown.go_to("history")
    assert rows(shown.find(QTableWidget, CHANGES))

"""The history in the window: undone and done again by keys, taken back, restored, handed over, taken up."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
)

from charter_desktop.domain.field import Field, new_id
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.gui.handing_dialogs import HandOverDialog, TakeUpDialog
from charter_desktop.gui.history.history_dialogs import LaterDialog, RestoreDialog
from charter_desktop.store import revisions
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.attach_answer import attach_file
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_gesture import Step, record_gesture
from tests.gui.audit import audit, tab_walk
from tests.gui.coordinating import decided_city, go_on, rows, said
from tests.gui.questionnaires import given, row
from tests.gui.test_accessible import SCREEN, look
from tests.gui.windows import Desk, Opener, button, stored
from tests.rounds import must

assert look

CHANGES, DETAIL = "Changes, the newest first", "What it changed"
NEXT, EVIDENCE = "What is the next step?", "Evidence in words"
ANSWERS = ("SP2.S/next_step", "SP2.S/changed")


def redo(shown: Desk, key: Qt.Key = Qt.Key.Key_Z) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    shown.window.activateWindow()
    keys = control | shift if key == Qt.Key.Key_Z else control
    shown.bot.keyClick(QApplication.focusWidget() or shown.window, key, keys)
    shown.settle()


def text(shown: Desk, name: str) -> str:
    return shown.find(QPlainTextEdit, name).toPlainText()


def test_what_was_done_before_the_program_was_closed_is_taken_back_and_done_again(
    desk: Opener, workspace: Path
) -> None:
    shown = desk(workspace)
    shown.go_to("hr:sp2")
    shown.type_into(shown.find(QPlainTextEdit, NEXT), "first")
    shown.type_into(shown.find(QPlainTextEdit, NEXT), "second ")
    before = text(shown, NEXT)
    shown.window.close()
    again = desk(workspace)
    again.go_to("hr:sp2")
    again.find(QListWidget, "Places").setFocus()
    again.press(Qt.Key.Key_Z, control=True)
    assert text(again, NEXT) == "first"
    again.press(Qt.Key.Key_Z, control=True)
    assert text(again, NEXT) == ""
    redo(again)
    assert text(again, NEXT) == "first"
    redo(again, Qt.Key.Key_Y)
    assert text(again, NEXT) == before
    redo(again)
    assert any("Nothing to do again." in one for one in again.shown(QLabel))


def test_something_new_ends_what_could_be_done_again(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.go_to("hr:sp2")
    shown.type_into(shown.find(QPlainTextEdit, NEXT), "first")
    shown.find(QListWidget, "Places").setFocus()
    shown.press(Qt.Key.Key_Z, control=True)
    shown.type_into(shown.find(QPlainTextEdit, NEXT), "other")
    shown.find(QListWidget, "Places").setFocus()
    redo(shown)
    assert text(shown, NEXT) == "other"


def test_a_text_field_keeps_its_own_ctrl_z_while_something_is_typed(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.go_to("hr:sp2")
    shown.type_into(shown.find(QPlainTextEdit, NEXT), "first")
    field = shown.find(QPlainTextEdit, NEXT)
    field.setFocus()
    shown.bot.keyClicks(field, " more")
    shown.press(Qt.Key.Key_Z, control=True)
    assert field.toPlainText() == "first"
    redo(shown)
    assert " more" in field.toPlainText()
    shown.press(Qt.Key.Key_Z, control=True)
    shown.press(Qt.Key.Key_Z, control=True)
    assert text(shown, NEXT) == ""


def test_a_number_with_three_decimals_comes_back_as_it_was(desk: Opener, tmp_path: Path) -> None:
    shown = desk(given(tmp_path, [row("decimal", "share", "Share"), row("text", "why", "Why")]))
    line = shown.find(QLineEdit, "Share")
    shown.type_into(line, "1,2340")
    line.selectAll()
    shown.type_into(line, "5")
    shown.find(QListWidget, "Places").setFocus()
    shown.press(Qt.Key.Key_Z, control=True)
    assert shown.find(QLineEdit, "Share").text() == "1.234"


def test_a_text_that_could_not_be_read_makes_room_for_what_is_taken_back(
    desk: Opener, tmp_path: Path
) -> None:
    place = given(tmp_path, [row("integer", "age", "Age"), row("text", "why", "Why")])
    shown = desk(place)
    line = shown.find(QLineEdit, "Age")
    for typing in ("3", "4", "many"):
        line.selectAll()
        shown.type_into(line, typing)
    shown.find(QListWidget, "Places").setFocus()
    shown.press(Qt.Key.Key_Z, control=True)
    assert shown.find(QLineEdit, "Age").text() == "3"
    shown.window.close()
    with must(open_workspace(place)) as opened:
        assert AnswerBook.open(opened).sessions[0].value("f:age") == "3"


def test_attaching_a_file_is_taken_back_with_one_ctrl_z(desk: Opener, tmp_path: Path) -> None:
    place = given(tmp_path, [row("file", "rule", "The rule"), row("text", "why", "Why")])
    (tmp_path / "rule.txt").write_text("Rule", encoding="utf-8")
    with must(open_workspace(place)) as opened:
        must(attach_file(AnswerBook.open(opened), "f:rule", tmp_path / "rule.txt"))
    shown = desk(place)
    assert any("rule.txt" in one for one in shown.shown(QLabel))
    shown.find(QListWidget, "Places").setFocus()
    shown.press(Qt.Key.Key_Z, control=True)
    assert not any("rule.txt" in one for one in shown.shown(QLabel))
    redo(shown)
    assert any("rule.txt" in one for one in shown.shown(QLabel))


def test_what_is_taken_back_on_another_page_is_said(desk: Opener, typed: Path) -> None:
    shown = desk(typed)
    shown.go_to("sources")
    assert shown.find(QTableWidget, "Source cards").rowCount() == 1
    shown.press(Qt.Key.Key_Z, control=True)
    assert any(one.startswith("Taken back: ") for one in shown.shown(QLabel))
    assert any(one.startswith("No source yet.") for one in shown.shown(QLabel))
    redo(shown)
    assert shown.find(QTableWidget, "Source cards").rowCount() == 1


def test_the_history_says_who_changed_what_in_words(desk: Opener, typed: Path) -> None:
    shown = desk(typed)
    shown.go_to("history")
    table = shown.find(QTableWidget, CHANGES)
    lines = rows(table)
    assert lines[0][1].startswith("Padron · Name of the source and 1 more")
    figure, last = lines[1], lines[2]
    assert " · Total · " in figure[1]
    assert (figure[2], figure[3]) == ("", "120")
    assert (last[0].splitlines()[1], last[1], last[2], last[3]) == (
        "Nadie de Personal", NEXT, "Ask the unions", "Ask everybody"
    )  # fmt: skip
    table.setCurrentCell(3, 0)
    shown.settle()
    assert "Reason: told by the mayor" in said(shown)
    assert rows(shown.find(QTableWidget, DETAIL))[0][1:] == ["", "More courses"]


def test_the_history_of_one_question_and_of_a_day(desk: Opener, typed: Path) -> None:
    shown = desk(typed)
    shown.go_to("history")
    questions = shown.find(QComboBox, "Question")
    questions.setFocus()
    questions.setCurrentIndex(questions.findData(ANSWERS[0]))
    questions.activated.emit(questions.currentIndex())
    shown.settle()
    assert [line[3] for line in rows(shown.find(QTableWidget, CHANGES))] == [
        "Ask everybody",
        "Ask the unions",
    ]
    day = shown.find(QLineEdit, "Day, such as 22/11/2026")
    shown.bot.keyClicks(day, "01/01/2020")
    shown.bot.keyClick(day, Qt.Key.Key_Return)
    shown.settle()
    assert any(one.startswith("Nothing was changed that fits this.") for one in shown.shown(QLabel))
    day.selectAll()
    shown.bot.keyClicks(day, "some day")
    shown.bot.keyClick(day, Qt.Key.Key_Return)
    shown.settle()
    assert any("some day" in one and one.startswith("⚠") for one in shown.shown(QLabel))


def test_a_question_leads_to_its_own_history(desk: Opener, typed: Path) -> None:
    shown = desk(typed)
    shown.go_to("hr:sp2")
    shown.find(QPlainTextEdit, NEXT).setFocus()
    shown.press(Qt.Key.Key_H, control=True)
    assert [one[3] for one in rows(shown.find(QTableWidget, CHANGES))] == ["Ask everybody", "Ask the unions"]
    assert shown.find(QComboBox, "Question").currentText() == NEXT


def test_a_change_is_taken_back_by_keyboard_and_asked_about_when_it_was_changed_again(
    desk: Opener, typed: Path
) -> None:
    shown = desk(typed)
    shown.go_to("history")
    table = shown.find(QTableWidget, CHANGES)
    older = next(number for number, line in enumerate(rows(table)) if line[3] == "Ask the unions")
    table.setCurrentCell(older, 0)
    shown.settle()
    go_on(shown, shown.find(QPushButton, "Take this back"))
    shown.press(Qt.Key.Key_Space)
    dialog = shown.window.findChild(LaterDialog)
    assert dialog is not None
    assert any(NEXT in label.text() for label in dialog.findChildren(QLabel))
    button(dialog, "Take back all the same").click()
    shown.settle()
    assert rows(shown.find(QTableWidget, CHANGES))[0][1] == f"{NEXT}\n(takes a change back)"
    shown.window.close()
    assert ANSWERS[0] not in stored(typed)


def test_an_earlier_value_is_restored(desk: Opener, typed: Path) -> None:
    shown = desk(typed)
    shown.go_to("history")
    table = shown.find(QTableWidget, CHANGES)
    older = next(number for number, line in enumerate(rows(table)) if line[3] == "Ask the unions")
    table.setCurrentCell(older, 0)
    shown.settle()
    go_on(shown, shown.find(QPushButton, "Restore this value"))
    shown.press(Qt.Key.Key_Space)
    assert any(one == f"{NEXT} is as it was then." for one in shown.shown(QLabel))
    shown.go_to("hr:sp2")
    assert text(shown, NEXT) == "Ask the unions"


def test_the_state_of_a_day_is_seen_before_it_is_restored(desk: Opener, typed: Path) -> None:
    shown = desk(typed)
    shown.go_to("history")
    shown.find(QPushButton, "State of a day…").click()
    dialog = shown.window.findChild(RestoreDialog)
    assert dialog is not None
    shown.settle()
    for moment, sentence in (("", "is not a day"), ("01/01/1990", "nothing was written"), ("31/12/2098", "")):
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.selectAll()
        shown.bot.keyClicks(line, moment or "x")
        shown.bot.keyClick(line, Qt.Key.Key_Return)
        shown.settle()
        labels = "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
        assert sentence in labels
        assert not button(dialog, "Restore").isEnabled()
    assert "Everything is as it was then." in labels
    dialog.reject()
    shown.settle()
    assert len(rows(shown.find(QTableWidget, CHANGES))) >= 5


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_is_wrong_on_the_page_and_in_its_dialogs(desk: Opener, typed: Path, language: str) -> None:
    shown = desk(typed, language)
    shown.go_to("history")
    assert audit(shown.window, SCREEN) == []
    assert tab_walk(shown.window) == []
    window = shown.window
    dialogs: tuple[QDialog, ...] = (
        RestoreDialog("22/11/2026", window),
        LaterDialog("Changed again later: the next step.", window),
        HandOverDialog(typed, "Handed over to Lucia.", window),
        TakeUpDialog(typed, typed, window),
    )
    for dialog in dialogs:
        dialog.show()
        dialog.activateWindow()
        shown.settle()
        assert audit(dialog, QSize(1280, 720)) == []
        assert tab_walk(dialog) == []
        dialog.close()


def test_the_coordinator_sees_decisions_that_cannot_be_taken_back_here(desk: Opener, tmp_path: Path) -> None:
    shown = desk(decided_city(tmp_path))
    shown.go_to("history")
    table = shown.find(QTableWidget, CHANGES)
    lines = rows(table)
    assert all("(decision of the coordinator)" in one[1] for one in lines)
    settled = next(number for number, one in enumerate(lines) if one[1].startswith("The rule in force"))
    assert lines[settled][3] == "Ordinance 4"
    table.setCurrentCell(settled, 0)
    shown.settle()
    assert not shown.find(QPushButton, "Take this back").isEnabled()
    assert not shown.find(QPushButton, "Restore this value").isEnabled()
    assert "Reason: telephoned" in said(shown)


def test_a_paste_of_a_hundred_answers_is_one_line_that_says_how_many(desk: Opener, tmp_path: Path) -> None:
    place = given(tmp_path, [row("text", f"q{number}", f"Question {number}") for number in range(70)])
    with must(open_workspace(place)) as opened:
        steps = [Step(f"f:q{number}", "", f"answer {number}") for number in range(70)]
        record_gesture(AnswerBook.open(opened), steps)
    shown = desk(place)
    shown.go_to("history")
    newest = rows(shown.find(QTableWidget, CHANGES))[0]
    assert newest[1] == "Question 0 and 69 more"
    detail = rows(shown.find(QTableWidget, DETAIL))
    assert len(detail) == 61
    assert detail[-1][0].startswith("and 10 more")
    shown.find(QPushButton, "Take this back").click()
    shown.settle()
    shown.window.close()
    assert stored(place) == {}


def test_a_day_is_restored_as_one_change(desk: Opener, workspace: Path) -> None:
    with must(open_workspace(workspace)) as opened:
        book = AnswerBook.open(opened)
        owner, heads = book.author, revisions.drafts(opened)
        where = Field(owner.department, "answer", ANSWERS[0])
        made: list[Revision] = []
        for value, at in (("In March", "2097-03-01T10:00:00Z"), ("In April", "2097-04-01T10:00:00Z")):
            parents = [made[-1].id] if made else [heads[where].id] if where in heads else []
            made.append(
                Revision.make(
                    where, value, author=owner, at=at, parents=parents, line=Line.DRAFT, gesture=new_id()
                )
            )
        with opened.transaction():
            revisions.append(opened, made)
    shown = desk(workspace)
    shown.go_to("history")
    shown.find(QPushButton, "State of a day…").click()
    shown.settle()
    dialog = shown.window.findChild(RestoreDialog)
    assert dialog is not None
    moment = dialog.findChild(QLineEdit)
    assert moment is not None
    shown.bot.keyClicks(moment, "15/03/2097")
    shown.bot.keyClick(moment, Qt.Key.Key_Return)
    shown.settle()
    changes = dialog.findChild(QTableWidget)
    assert changes is not None
    assert rows(changes) == [[NEXT, "In April", "In March"]]
    assert button(dialog, "Restore").hasFocus()
    shown.press(Qt.Key.Key_Space)
    assert any("as they were then" in one for one in shown.shown(QLabel))
    shown.go_to("hr:sp2")
    assert text(shown, NEXT) == "In March"
    shown.find(QListWidget, "Places").setFocus()
    shown.press(Qt.Key.Key_Z, control=True)
    assert text(shown, NEXT) == "In April"

"""The officer's pages: typing, leaving, refusing, hiding, declaring, undoing, jumping, sending."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QToolButton,
)

from charter_desktop.domain.answer import State
from charter_desktop.usecases.verify_file import verify_file
from tests.gui.windows import Desk, Opener, stored
from tests.rounds import must


def choose(desk: Desk, words: str, number: int = 0) -> None:
    """Press Space on a radio button."""
    buttons = [
        one for one in desk.window.findChildren(QRadioButton) if one.isVisible() and one.text() == words
    ]
    buttons[number].setFocus()
    desk.bot.keyClick(buttons[number], Qt.Key.Key_Space)
    desk.settle()


def test_leaving_a_field_saves_it(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    evidence = shown.find(QPlainTextEdit, "Evidence")
    shown.type_into(evidence, "https://example.org/plan")
    assert any(text.startswith("Saved ") for text in shown.shown(QLabel))
    shown.window.close()
    assert stored(workspace)["SP2.S/evidence"].value == "https://example.org/plan"


def test_what_was_typed_is_shown_again(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.type_into(shown.find(QPlainTextEdit, "Evidence"), "a file")
    shown.go_to("hr:em1")
    shown.go_to("hr:sp2")
    assert shown.find(QPlainTextEdit, "Evidence").toPlainText() == "a file"


def test_text_that_cannot_be_read_stays_and_is_marked_also_after_a_crash(
    desk: Opener, workspace: Path
) -> None:
    shown = desk(workspace)
    choose(shown, "Yes")
    cost = shown.find(QLineEdit, "What did it cost, in EUR?")
    shown.type_into(cost, "a lot")
    assert cost.text() == "a lot"
    assert any("⚠" in text and "write a number" in text for text in shown.shown(QLabel))
    problems = shown.find(QListWidget, "Problems")
    assert any("write a number" in problems.item(row).text() for row in range(problems.count()))
    shown.window.close_workspace()
    shown.settle()
    shown.open(workspace)
    assert shown.find(QLineEdit, "What did it cost, in EUR?").text() == "a lot"
    again = shown.find(QLineEdit, "What did it cost, in EUR?")
    again.selectAll()
    shown.type_into(again, "1.234,5")
    assert not any("write a number" in text for text in shown.shown(QLabel))
    shown.window.close()
    assert stored(workspace)["SP2.S/practice_card/cost"].value == "1234.5"


def test_a_number_that_can_mean_two_things_is_asked_about(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace, "es")
    choose(shown, "Sí")
    cost = shown.find(QLineEdit, "¿Cuánto costó, en euros?")
    shown.type_into(cost, "1.234")
    assert cost.text() == "1.234"
    offered = [text for text in shown.shown(QPushButton) if text.startswith("Significa")]
    assert offered == ["Significa 1234", "Significa 1,234"]
    means = shown.find(QPushButton, "Significa 1234")
    means.setFocus()
    shown.bot.keyClick(means, Qt.Key.Key_Space)
    shown.settle()
    assert cost.text() == "1234"
    assert not any("Significa" in text for text in shown.shown(QPushButton))
    shown.window.close()
    assert stored(workspace)["SP2.S/practice_card/cost"].value == "1234"


def test_a_question_appears_when_it_becomes_relevant_and_goes_again(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    assert "Which problem did it solve?" not in shown.shown(QLabel)
    choose(shown, "Yes")
    assert "Which problem did it solve?" in shown.shown(QLabel)
    assert "The good practice" in shown.shown(QLabel)
    choose(shown, "No")
    assert "Which problem did it solve?" not in shown.shown(QLabel)
    assert "The good practice" not in shown.shown(QLabel)


def test_delete_takes_a_choice_away(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    choose(shown, "Partly")
    shown.press(Qt.Key.Key_Delete)
    shown.window.close()
    assert "SP2.S/assessment" not in stored(workspace)


def test_a_state_is_declared_instead_of_a_figure_with_a_comment(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    name = "Front-line staff trained in intercultural work"
    more = shown.find(QToolButton, f"State, source and comment of {name}")
    more.setFocus()
    shown.press(Qt.Key.Key_Space)
    state = shown.find(QComboBox, f"State, where there is no answer: {name}")
    state.setFocus()
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Down)
    comment = shown.find(QLineEdit, f"Comment, which stays in your department: {name}")
    shown.type_into(comment, "Asked payroll")
    assert shown.window.titles()[1].startswith("1/6")
    shown.window.close()
    answer = stored(workspace)["SP2.4"]
    assert answer.state is State.NOT_COLLECTED
    assert answer.about["comment"] == "Asked payroll"


def test_ctrl_z_takes_back_one_gesture_at_a_time(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.type_into(shown.find(QPlainTextEdit, "Evidence"), "first")
    shown.type_into(shown.find(QPlainTextEdit, "What is the next step?"), "second")
    shown.find(QListWidget, "Places").setFocus()
    shown.press(Qt.Key.Key_Z, control=True)
    assert shown.find(QPlainTextEdit, "What is the next step?").toPlainText() == ""
    assert shown.find(QPlainTextEdit, "Evidence").toPlainText() == "first"
    shown.press(Qt.Key.Key_Z, control=True)
    shown.window.close()
    assert "SP2.S/evidence" not in stored(workspace)


def test_f8_goes_to_the_next_problem_across_sections(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    places, visited = shown.find(QListWidget, "Places"), []
    for _ in range(3):
        shown.press(Qt.Key.Key_F8)
        visited.append(places.currentRow())
    assert visited == [1, 1, 2]
    focus = shown.window.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith("Staff with a migrant background")


def test_check_and_send_shows_what_leaves_and_writes_a_signed_file(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.type_into(shown.find(QPlainTextEdit, "Evidence"), "https://example.org/plan")
    shown.press(Qt.Key.Key_E, control=True)
    table = shown.find(QTableWidget, "What leaves this computer")
    rows = [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]
    assert ["Evidence", "https://example.org/plan", "as it is"] in rows
    write = shown.find(QPushButton, "Write the contribution")
    shown.bot.mouseClick(write, Qt.MouseButton.LeftButton)
    shown.settle()
    target = workspace.with_name("contribution-hr-1.asice")
    assert any(str(target) in text for text in shown.shown(QLabel))
    assert must(verify_file(target)).intact


def test_text_that_was_not_read_and_then_taken_away_does_not_come_back(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    choose(shown, "Yes")
    shown.type_into(shown.find(QLineEdit, "What did it cost, in EUR?"), "a lot")
    cost = shown.find(QLineEdit, "What did it cost, in EUR?")
    cost.clear()
    shown.type_into(cost, "")
    assert not any("write a number" in text for text in shown.shown(QLabel))
    shown.window.close_workspace()
    shown.settle()
    shown.open(workspace)
    assert shown.find(QLineEdit, "What did it cost, in EUR?").text() == ""

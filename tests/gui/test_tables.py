"""A repeat of plain questions as a table: typing, pasting, choosing, removing, what is wrong said."""

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton

from charter_desktop.gui.officer.cell_editors import CheckList
from charter_desktop.gui.officer.choice_box import ChoiceBox
from charter_desktop.gui.officer.table_view import TableView
from tests.gui.questionnaires import choice, given, row
from tests.gui.windows import Desk, Opener, stored

SURVEY = [
    row("begin group", "g", "The town"),
    row("begin repeat", "tree", "Trees"),
    row("text", "kind", "Kind", required="yes"),
    row("integer", "age", "Age", constraint=". < 500", constraint_message="No tree is that old."),
    row("date", "planted", "Planted on"),
    row("select_one state", "state", "State"),
    row("select_multiple use", "use", "Used for"),
    row("select_one part", "part", "Part", choice_filter="state=${state}"),
    row("text", "why", "Why", relevant="${state} = 'bad'"),
    row("end repeat", ""),
    row("integer", "oldest", "Oldest", calculation="max(${age})"),
    row("end group", ""),
]
CHOICES = [
    choice("state", "good", "Good"),
    choice("state", "bad", "Árbol malo"),
    choice("use", "a", "Shade"),
    choice("use", "b", "Fruit"),
    choice("part", "crown", "Crown", state="good"),
    choice("part", "root", "Root", state="bad"),
]
BLOCK = (
    "Oak\t100\t1/2/1926\tGood\tshade; Fruit\tCrown\n"
    "Elm\t1.200\t31/12/1990\tarbol malo\t\tRoot\n"
    "Ash\tmany\t2001-05-06\tgood\tFruit\t\n"
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, passphrase_file: Path) -> Path:
    assert passphrase_file
    return given(tmp_path_factory.mktemp("trees"), SURVEY, CHOICES)


@pytest.fixture
def trees(desk: Opener, made: Path, tmp_path: Path) -> Desk:
    place = tmp_path / "trees.charter"
    place.write_bytes(made.read_bytes())
    shown = desk(place)
    shown.go_to("f:g")
    return shown


def table(shown: Desk, row_number: int = 0, column: int = 0) -> TableView:
    view = shown.find(TableView, "Trees")
    view.setFocus()
    choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.selectionModel().setCurrentIndex(view.model().index(row_number, column), choose)
    return view


def texts(view: TableView) -> list[list[str]]:
    model = view.model()
    return [
        [str(model.index(one, column).data() or "") for column in range(model.columnCount())]
        for one in range(model.rowCount())
    ]


def write(shown: Desk, view: TableView, words: str, key: Qt.Key) -> None:
    """Type into the current cell: the first key opens it."""
    shown.bot.keyClicks(view, words[0])
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    shown.bot.keyClicks(editor, words[1:])
    shown.bot.keyClick(editor, key)
    shown.settle()


def paste(shown: Desk, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    shown.press(Qt.Key.Key_V, control=True)


def test_typing_into_the_last_line_adds_a_row_and_enter_goes_on(trees: Desk, tmp_path: Path) -> None:
    view = table(trees)
    assert texts(view) == [["", "", "", "", "", "", "—"], [""] * 7]
    write(trees, view, "Oak", Qt.Key.Key_Return)
    write(trees, view, "100", Qt.Key.Key_Tab)
    view = table(trees, 1, 0)
    write(trees, view, "Elm", Qt.Key.Key_Tab)
    write(trees, view, "80", Qt.Key.Key_Return)
    assert [line[:2] for line in texts(view)] == [["Oak", "100"], ["Elm", "80"], ["", ""]]
    trees.window.close()
    found = stored(tmp_path / "trees.charter")
    assert [one.value for name, one in found.items() if name.endswith("]/kind")] == ["Oak", "Elm"]


def test_a_block_is_pasted_with_the_rows_it_needs_as_one_gesture(trees: Desk, tmp_path: Path) -> None:
    view = table(trees)
    paste(trees, "Kind\tAge\tPlanted on\tState\tUsed for\tPart\n" + BLOCK)
    assert texts(view) == [
        ["Oak", "100", "01/02/1926", "Good", "Shade · Fruit", "Crown", "—"],
        ["Elm", "⚠ 1.200", "31/12/1990", "Árbol malo", "", "Root", ""],
        ["Ash", "⚠ many", "06/05/2001", "Good", "Fruit", "", "—"],
        [""] * 7,
    ]
    said = "\n".join(text for text in trees.shown(QLabel) if text.startswith("⚠"))
    assert "Trees 2 · Age" in said
    assert "Trees 3 · Age" in said
    trees.press(Qt.Key.Key_Z, control=True)
    assert texts(view) == [["", "", "", "", "", "", "—"], [""] * 7]
    assert not any(text.startswith("⚠") for text in trees.shown(QLabel))
    trees.window.close()
    assert not [name for name, one in stored(tmp_path / "trees.charter").items() if one.value]


def test_what_cannot_be_read_is_listed_and_found_again(trees: Desk) -> None:
    table(trees)
    paste(trees, BLOCK)
    problems = trees.find(QListWidget, "Problems")
    found = [problems.item(one).text() for one in range(problems.count())]
    assert any("Trees 3 · Age" in text for text in found)
    trees.window.go_to(
        "f:g", problems.item(next(i for i, t in enumerate(found) if "Trees 3" in t)).data(0x100).question
    )
    trees.settle()
    view = trees.find(TableView, "Trees")
    assert (view.currentIndex().row(), view.currentIndex().column()) == (2, 1)


def test_a_constraint_is_said_beside_the_table_in_the_words_of_the_form(trees: Desk) -> None:
    view = table(trees, 0, 1)
    write(trees, view, "900", Qt.Key.Key_Return)
    assert texts(view)[0][1] == "⚠ 900"
    assert any("Trees 1 · Age: No tree is that old." in text for text in trees.shown(QLabel))
    view.setCurrentIndex(view.model().index(0, 1))
    write(trees, view, "90", Qt.Key.Key_Return)
    assert not any("No tree is that old" in text for text in trees.shown(QLabel))


def test_a_required_cell_that_was_left_empty_says_so(trees: Desk) -> None:
    view = table(trees)
    assert not any(text.startswith("⚠") for text in trees.shown(QLabel))
    view.setCurrentIndex(view.model().index(0, 1))
    trees.settle()
    assert any(text.startswith("⚠ Trees 1 · Kind") for text in trees.shown(QLabel))


def test_choices_are_chosen_by_keyboard_and_follow_the_answers_of_their_row(trees: Desk) -> None:
    view = table(trees, 0, 3)
    trees.press(Qt.Key.Key_F2)
    box = QApplication.focusWidget()
    assert isinstance(box, ChoiceBox)
    trees.bot.keyClick(box, Qt.Key.Key_Down)
    trees.bot.keyClick(box, Qt.Key.Key_Down)
    trees.bot.keyClick(box, Qt.Key.Key_Return)
    trees.settle()
    assert texts(view)[0][3] == "Árbol malo"
    assert texts(view)[0][6] == ""  # asked now
    view.setCurrentIndex(view.model().index(0, 5))
    trees.press(Qt.Key.Key_F2)
    box = QApplication.focusWidget()
    assert isinstance(box, ChoiceBox)
    assert [box.itemText(one) for one in range(box.count())] == ["(no answer)", "Root"]


def test_several_choices_are_ticked_with_space(trees: Desk) -> None:
    view = table(trees, 0, 4)
    trees.press(Qt.Key.Key_F2)
    ticks = QApplication.focusWidget()
    assert isinstance(ticks, CheckList)
    trees.bot.keyClick(ticks, Qt.Key.Key_Down)
    trees.bot.keyClick(ticks, Qt.Key.Key_Space)
    trees.bot.keyClick(ticks, Qt.Key.Key_Return)
    trees.settle()
    assert texts(view)[0][4] == "Fruit"


def test_chosen_rows_are_taken_away_and_come_back(trees: Desk) -> None:
    view = table(trees)
    paste(trees, BLOCK)
    table(trees, 1, 0)
    remove = trees.find(QPushButton, "Remove the chosen rows: Trees")
    remove.setFocus()
    trees.press(Qt.Key.Key_Space)
    assert [line[0] for line in texts(view)] == ["Oak", "Ash", ""]
    assert any("Trees 2 · Age" in text for text in trees.shown(QLabel))
    trees.press(Qt.Key.Key_Z, control=True)
    assert [line[0] for line in texts(view)] == ["Oak", "Elm", "Ash", ""]


def test_a_row_is_added_with_the_button(trees: Desk) -> None:
    view = table(trees)
    add = trees.find(QPushButton, "Add a row: Trees")
    trees.bot.mouseClick(add, Qt.MouseButton.LeftButton)
    trees.settle()
    assert len(texts(view)) == 3
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 0)


def test_each_cell_says_its_row_its_question_and_its_answer(trees: Desk) -> None:
    view = table(trees, 0, 1)
    write(trees, view, "900", Qt.Key.Key_Return)
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = str(view.model().index(0, 1).data(role))
    assert spoken == "Row 1, Age: 900. Trees 1 · Age: No tree is that old."
    assert str(view.model().index(0, 6).data(role)) == "Row 1, Why: not asked here"
    assert str(view.model().index(1, 0).data(role)) == "New row, Kind: empty"


def test_what_is_computed_from_the_rows_is_shown(trees: Desk) -> None:
    table(trees)
    paste(trees, "Oak\t100\nElm\t120")
    assert trees.find(QLineEdit, "Oldest").text() == "120"


def test_tab_leaves_the_table(trees: Desk) -> None:
    view = table(trees)
    trees.bot.keyClick(view, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not view


def test_a_thousand_rows_are_pasted_and_one_more_answer_stays_quick(trees: Desk) -> None:
    view = table(trees)
    paste(trees, "\n".join(f"Oak {number}\t{number % 300}" for number in range(1000)))
    assert view.model().rowCount() == 1001
    view.setCurrentIndex(view.model().index(999, 1))
    write(trees, view, "299", Qt.Key.Key_Return)
    assert trees.find(QLineEdit, "Oldest").text() == "299"
    assert view.height() < 600


def test_a_number_in_a_cell_that_can_mean_two_things_is_asked_about(trees: Desk, tmp_path: Path) -> None:
    view = table(trees)
    paste(trees, "Oak\t1.234\nElm\t2.500\n")
    offered = [words for words in trees.shown(QPushButton) if words.startswith("It means")]
    assert offered == ["It means 1234 · 2500"]
    trees.bot.mouseClick(trees.find(QPushButton, offered[0]), Qt.MouseButton.LeftButton)
    trees.settle()
    assert [line[1] for line in texts(view)] == ["⚠ 1234", "⚠ 2500", ""]  # older than a tree can be
    assert not any(words.startswith("It means") for words in trees.shown(QPushButton))
    trees.press(Qt.Key.Key_Z, control=True)
    assert [line[1] for line in texts(view)] == ["", "", ""]
    trees.window.close()
    found = stored(tmp_path / "trees.charter")
    assert [one.value for name, one in found.items() if name.endswith("/age") and one.value] == []

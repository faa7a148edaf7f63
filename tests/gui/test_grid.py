"""The statistics grid: typing, moving, totals, pasting, clearing, refusing, leaving."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QToolButton

from charter_desktop.domain.answer import CellKey, State
from charter_desktop.gui.officer.grid_view import GridView
from tests.gui.questionnaires import choice, given, row
from tests.gui.windows import Desk, Opener, stored

_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect
_MORE = QItemSelectionModel.SelectionFlag.Select
APPRENTICES = "Apprentices and trainees with a migrant background"


def grid(desk: Desk, name: str = APPRENTICES) -> GridView:
    """Give the focus to a grid and its first cell."""
    view = desk.find(GridView, name)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    return view


def text(view: GridView, row: int, column: int) -> str:
    return str(view.model().index(row, column).data())


def cells(workspace: Path, question: str) -> dict[str, str | None]:
    return {str(key): cell.value for key, cell in stored(workspace)[question].cells.items()}


def write(desk: Desk, view: GridView, words: str, key: Qt.Key) -> None:
    """Type into the current cell as a person does: the first key opens it."""
    desk.bot.keyClicks(view, words[0])
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    desk.bot.keyClicks(editor, words[1:])
    desk.bot.keyClick(editor, key)
    desk.settle()


def test_enter_and_tab_go_to_the_next_cell_while_typing_and_totals_are_live(
    desk: Opener, workspace: Path
) -> None:
    shown = desk(workspace)
    shown.go_to("hr:em1")
    view = grid(shown)
    write(shown, view, "12", Qt.Key.Key_Return)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (0, 1)
    write(shown, view, "40", Qt.Key.Key_Tab)
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 0)
    write(shown, view, "8", Qt.Key.Key_Return)
    last = view.model().rowCount() - 1
    assert text(view, last, 0) == "20"
    assert not view.model().flags(view.model().index(last, 0)) & Qt.ItemFlag.ItemIsEditable
    shown.window.close()
    found = cells(workspace, "EM1.5")
    assert found[str(CellKey.of("numerator", {"sex": "f"}))] == "12"
    assert found[str(CellKey.of("denominator", {"sex": "f"}))] == "40"


def test_a_block_from_a_spreadsheet_is_pasted_as_one_gesture(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.go_to("hr:em1")
    view = grid(shown)
    QGuiApplication.clipboard().setText("12\t1 234\n8\t1.300.000\r\n0\t5,0\n")
    shown.press(Qt.Key.Key_V, control=True)
    assert [text(view, row, 1) for row in range(3)] == ["1234", "1300000", "5"]
    assert text(view, view.model().rowCount() - 1, 0) == "20"
    shown.press(Qt.Key.Key_Z, control=True)
    assert [text(view, row, 1) for row in range(3)] == ["", "", ""]
    shown.window.close()
    assert "EM1.5" not in stored(workspace)


def test_pasted_numbers_that_can_mean_two_things_are_asked_about_once(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.go_to("hr:em1")
    view = grid(shown)
    QGuiApplication.clipboard().setText("1.234\t2.500\n8\t30")
    shown.press(Qt.Key.Key_V, control=True)
    assert text(view, 0, 0) == "⚠ 1.234"
    offered = [words for words in shown.shown(QPushButton) if words.startswith("It means")]
    assert offered == ["It means 1234 · 2500"]
    shown.bot.mouseClick(shown.find(QPushButton, offered[0]), Qt.MouseButton.LeftButton)
    shown.settle()
    assert [text(view, 0, column) for column in range(2)] == ["1234", "2500"]
    shown.press(Qt.Key.Key_Z, control=True)
    assert [text(view, 0, column) for column in range(2)] == ["", ""]


def test_delete_clears_the_chosen_cells(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.go_to("hr:em1")
    view = grid(shown)
    QGuiApplication.clipboard().setText("12\t40\n8\t30")
    shown.press(Qt.Key.Key_V, control=True)
    view.selectRow(0)
    shown.press(Qt.Key.Key_Delete)
    shown.window.close()
    assert sorted(cells(workspace, "EM1.5")) == ["denominator:sex=m", "numerator:sex=m"]


def test_a_cell_that_cannot_be_read_keeps_its_text_and_says_so(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.go_to("hr:em1")
    view = grid(shown)
    write(shown, view, "many", Qt.Key.Key_Return)
    assert text(view, 0, 0) == "⚠ many"
    assert any("⚠" in words and "write a" in words for words in shown.shown(QLabel))
    view.setCurrentIndex(view.model().index(0, 0))
    shown.press(Qt.Key.Key_Delete)
    assert text(view, 0, 0) == ""
    assert not any("⚠" in words for words in shown.shown(QLabel))


def test_a_table_without_splits_has_one_row(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    view = grid(shown, "Front-line staff trained in intercultural work")
    write(shown, view, "30", Qt.Key.Key_Return)
    write(shown, view, "200", Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not view
    shown.window.close()
    assert cells(workspace, "SP2.4") == {"numerator": "30", "denominator": "200"}


def test_tab_leaves_the_grid_when_nothing_is_being_typed(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.go_to("hr:em1")
    view = grid(shown)
    shown.bot.keyClick(view, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not view


def test_each_cell_says_its_row_its_column_and_its_number(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace)
    shown.go_to("hr:em1")
    view = grid(shown)
    write(shown, view, "12", Qt.Key.Key_Return)
    spoken = str(view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Women, ")
    assert spoken.endswith(": 12")


def test_numbers_stand_as_a_spaniard_writes_them(desk: Opener, workspace: Path) -> None:
    shown = desk(workspace, "es")
    shown.go_to("hr:em2")
    view = grid(shown, "Horas de formación")
    write(shown, view, "7,5", Qt.Key.Key_Return)
    assert text(view, 0, 0) == "7,5"
    shown.window.close()
    assert "7.5" in cells(workspace, "EM2.3").values()


BY = {"cd_indicator": "EM1.1", "cd_class": "S2", "cd_unit": "persons", "cd_combine": "one"}
NAMES = {"cd_numerator": "With a background", "cd_denominator": "Known"}
SURVEY = [
    row("begin group", "staff", "Staff"),
    row("integer", "known", "Staff", cd_split="sex grade", **BY, **NAMES),
    row("end group", ""),
]
SEXES = (("f", "Women", ""), ("m", "Men", ""), ("other", "Other", "yes"), ("unknown", "Unknown", ""))
CHOICES = [
    *(choice("sex", name, label, cd_optional=optional) for name, label, optional in SEXES),
    *(choice("grade", name, name.capitalize()) for name in ("top", "middle", "unknown")),
]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, passphrase_file: Path) -> Path:
    assert passphrase_file
    return given(tmp_path_factory.mktemp("staff"), SURVEY, CHOICES)


@pytest.fixture
def staff(desk: Opener, made: Path, tmp_path: Path) -> Desk:
    shown = desk(Path(shutil.copyfile(made, tmp_path / "staff.charter")))
    shown.go_to("f:staff")
    return shown


def paste(shown: Desk, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    shown.press(Qt.Key.Key_V, control=True)


def heads(view: GridView) -> list[str]:
    """Give the rows that are shown."""
    down = Qt.Orientation.Vertical
    rows = (number for number in range(view.model().rowCount()) if not view.isRowHidden(number))
    return [str(view.model().headerData(number, down)) for number in rows]


def declare(shown: Desk, words: str) -> None:
    """Choose from the menu of the chosen cells by keyboard."""
    shown.press(Qt.Key.Key_Period, control=True)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    wanted = next(action for action in menu.actions() if action.text() == words)
    menu.setActiveAction(wanted)
    shown.bot.keyClick(menu, Qt.Key.Key_Return)
    shown.settle()


def test_members_on_demand_are_hidden_until_asked_for_or_filled(staff: Desk) -> None:
    view = grid(staff, "Staff")
    assert heads(view) == ["Women", "Men", "Unknown", "Total"]
    more = staff.find(QToolButton, "More categories of Staff")
    more.setFocus()
    staff.press(Qt.Key.Key_Space)
    assert heads(view) == ["Women", "Men", "Other", "Unknown", "Total"]
    view.setFocus()
    view.setCurrentIndex(view.model().index(2, 0))
    write(staff, view, "3", Qt.Key.Key_Return)
    more.setFocus()
    staff.press(Qt.Key.Key_Space)
    assert heads(view) == ["Women", "Men", "Other", "Unknown", "Total"]


def test_a_cell_says_why_it_has_no_number(staff: Desk, tmp_path: Path) -> None:
    view = grid(staff, "Staff")
    write(staff, view, "12", Qt.Key.Key_Return)
    view.setCurrentIndex(view.model().index(0, 0))
    declare(staff, "not collected")
    assert text(view, 0, 0) == "⊘"
    spoken = str(view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Women, With a background, Top: not collected"
    assert "⊘ Women, With a background, Top: not collected" in staff.shown(QLabel)
    staff.press(Qt.Key.Key_Z, control=True)
    assert text(view, 0, 0) == "12"
    declare(staff, "not lawfully collectable here")
    write(staff, view, "7", Qt.Key.Key_Return)
    assert text(view, 0, 0) == "7"
    view.setCurrentIndex(view.model().index(0, 1))
    declare(staff, "not collected")
    staff.window.close()
    found = stored(tmp_path / "staff.charter")["EM1.1"].cells
    states = {str(key): (cell.state, cell.value) for key, cell in found.items()}
    assert states == {
        "numerator:grade=top,sex=f": (State.VALUE, "7"),
        "numerator:grade=middle,sex=f": (State.NOT_COLLECTED, None),
    }


def test_delete_takes_a_state_away(staff: Desk) -> None:
    view = grid(staff, "Staff")
    declare(staff, "not collected")
    staff.window.activateWindow()
    view.setFocus()
    staff.press(Qt.Key.Key_Delete)
    assert text(view, 0, 0) == ""


def test_a_block_with_its_headings_is_pasted_and_copied(staff: Desk) -> None:
    view = grid(staff, "Staff")
    paste(staff, "\tTop\tMiddle\tUnknown\r\nWomen\t1.200,0\t30\t0\r\nMen\t8\t12\t0\r\n")
    assert [[text(view, one, two) for two in range(2)] for one in range(2)] == [["1200", "30"], ["8", "12"]]
    view.selectionModel().setCurrentIndex(view.model().index(0, 0), _CHOOSE)
    view.selectionModel().select(view.model().index(1, 1), _MORE)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    staff.bot.keyClick(view, Qt.Key.Key_C, keys)
    copied = QGuiApplication.clipboard().text().split("\n")
    assert copied == [
        "\tWith a background Top\tWith a background Middle",
        "Women\t1200\t30",
        "Men\t8\t12",
    ]


def test_a_number_is_filled_down(staff: Desk) -> None:
    view = grid(staff, "Staff")
    write(staff, view, "12", Qt.Key.Key_Return)
    view.selectionModel().setCurrentIndex(view.model().index(0, 0), _CHOOSE)
    view.selectionModel().select(view.model().index(1, 0), _MORE)
    staff.press(Qt.Key.Key_D, control=True)
    assert [text(view, one, 0) for one in range(2)] == ["12", "12"]


def test_the_table_shows_how_it_will_leave_and_why(staff: Desk) -> None:
    grid(staff, "Staff")
    paste(staff, "40\t30\t0\n20\t2\t0")
    how = staff.find(QToolButton, "How it will leave: Staff")
    how.setFocus()
    staff.press(Qt.Key.Key_Space)
    leaves = staff.find(GridView, "As it will leave: Staff")
    assert text(leaves, 0, 0) == "⊘"
    assert any("the split stays here" in words for words in staff.shown(QLabel))
    view = grid(staff, "Staff")
    view.setCurrentIndex(view.model().index(1, 1))
    write(staff, view, "20", Qt.Key.Key_Return)
    leaves = staff.find(GridView, "As it will leave: Staff")
    assert text(leaves, 1, 1) == "20"
    assert "rounded" in staff.shown(QLabel)


def half_typed(shown: Desk, view: GridView, words: str) -> None:
    """Type into the current cell and pause, without leaving it."""
    with shown.bot.waitSignal(view.model().typing):
        shown.bot.keyClicks(view, words[0])
        shown.bot.keyClicks(QApplication.focusWidget(), words[1:])
    shown.settle()


def test_what_is_half_typed_in_a_cell_comes_back_after_a_crash(
    desk: Opener, workspace: Path, tmp_path: Path
) -> None:
    shown = desk(workspace)
    shown.go_to("hr:em1")
    half_typed(shown, grid(shown), "123")
    killed = tmp_path / "killed.charter"
    killed.write_bytes(workspace.read_bytes())  # as a crash would leave it
    shown.window.close()
    again = desk(killed)
    again.go_to("hr:em1")
    view = grid(again)
    assert text(view, 0, 0) == "⚠ 123"
    assert any("being typed" in words for words in again.shown(QLabel))
    write(again, view, "123", Qt.Key.Key_Return)
    assert text(view, 0, 0) == "123"
    again.window.close()
    assert cells(killed, "EM1.5")["numerator:sex=f"] == "123"


def test_what_is_given_up_with_escape_does_not_come_back(
    desk: Opener, workspace: Path, tmp_path: Path
) -> None:
    shown = desk(workspace)
    shown.go_to("hr:em1")
    view = grid(shown)
    half_typed(shown, view, "123")
    shown.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    shown.settle()
    killed = tmp_path / "killed.charter"
    killed.write_bytes(workspace.read_bytes())
    shown.window.close()
    again = desk(killed)
    again.go_to("hr:em1")
    assert text(grid(again), 0, 0) == ""

"""The Excel round trip in the window: a template out, a filled one in, seen first, taken back at once."""

import shutil
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QCheckBox, QListWidget, QPushButton, QTableWidget

from charter_desktop.gui.officer.fill_dialog import FillDialog
from charter_desktop.gui.officer.fill_lines import FillLine, FillValue
from tests.gui.audit import audit, tab_walk
from tests.gui.file_dialogs import choose_files
from tests.gui.test_accessible import look
from tests.gui.windows import Desk, Opener, stored
from tests.workbooks.filling import write_into

assert look
SCREEN = QSize(1280, 720)
CELLS: dict[tuple[str, str], object] = {
    ("A:EM2.6/in_force", "answer"): "Yes",
    ("T:EM1.5|sex=f", "numerator"): 7,
    ("T:EM1.5|sex=m", "numerator"): "casi",
}


def drop(desk: Desk, path: Path) -> None:
    """Drop a file on the window as from the file manager."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    desk.window.dropEvent(event)
    desk.settle()


def template(desk: Desk, folder: Path) -> Path:
    """Write a template through the menu and a real file dialog."""
    path = folder / "made.xlsx"
    choose_files(lambda: desk.act("template"), [path])
    desk.settle()
    assert path.is_file()
    return path


def shown(desk: Desk) -> FillDialog:
    found = [one for one in desk.window.findChildren(FillDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def take_over(desk: Desk, dialog: FillDialog) -> None:
    button = dialog.findChild(QPushButton, "go")
    assert button is not None
    button.click()
    desk.settle()


def notice(desk: Desk) -> str:
    return " ".join(desk.shown(type(desk.window.findChild(QPushButton, "notice_more"))))


def test_a_filled_template_is_seen_first_then_taken_over_then_taken_back_at_once(
    desk: Opener, workspace: Path, tmp_path: Path
) -> None:
    opened = desk(workspace)
    opened.go_to("hr:em1")
    path = template(opened, tmp_path)
    write_into(path, CELLS)
    drop(opened, path)
    dialog = shown(opened)
    table, problems = dialog.findChild(QTableWidget), dialog.findChild(QListWidget)
    assert table is not None
    assert problems is not None
    assert table.rowCount() == 2
    assert '"casi" is not a count' in problems.item(0).text()
    take_over(opened, dialog)
    assert opened.window._notices.text().endswith("Ctrl+Z takes all back.")
    copy = Path(shutil.copyfile(workspace, tmp_path / "copy.charter"))
    assert {"EM2.6/in_force", "EM1.5"} <= stored(copy).keys()
    opened.act("undo")
    copy = Path(shutil.copyfile(workspace, tmp_path / "copy2.charter"))
    assert stored(copy) == {}


def test_a_change_without_its_tick_is_not_taken_over(desk: Opener, workspace: Path, tmp_path: Path) -> None:
    opened = desk(workspace)
    path = template(opened, tmp_path)
    write_into(path, CELLS)
    choose_files(lambda: opened.act("filled"), [path])
    opened.settle()
    dialog = shown(opened)
    table = dialog.findChild(QTableWidget)
    assert table is not None
    table.setFocus()
    table.setCurrentCell(0, 0)
    opened.bot.keyClick(table, Qt.Key.Key_Space)
    go = dialog.findChild(QPushButton, "go")
    assert go is not None
    assert "1" in go.text()
    take_over(opened, dialog)
    copy = Path(shutil.copyfile(workspace, tmp_path / "copy.charter"))
    assert stored(copy).keys() == {"EM2.6/in_force"}


def test_what_was_changed_here_meanwhile_has_no_tick_until_somebody_gives_it(
    desk: Opener, workspace: Path, tmp_path: Path
) -> None:
    opened = desk(workspace)
    path = template(opened, tmp_path)
    write_into(path, CELLS)
    drop(opened, path)
    take_over(opened, shown(opened))
    write_into(path, {("T:EM1.5|sex=f", "numerator"): 8})
    drop(opened, path)
    dialog = shown(opened)
    assert [line.after for line in dialog.chosen()] == []
    newer = dialog.findChild(QCheckBox, "newer")
    assert newer is not None
    newer.click()
    assert [line.after for line in dialog.chosen()] == ["8"]
    dialog.reject()
    opened.settle()


def test_a_file_that_is_no_template_is_refused_in_the_notice(
    desk: Opener, workspace: Path, tmp_path: Path
) -> None:
    opened = desk(workspace)
    path = tmp_path / "other.xlsx"
    openpyxl.Workbook().save(path)
    drop(opened, path)
    assert "is not a template" in opened.window._notices.text()


@pytest.mark.usefixtures("look")
def test_nothing_is_wrong_in_the_preview(desk: Opener) -> None:
    opened = desk(None, "es")
    long = "¿Qué ha cambiado desde la última ronda? " * 2
    line = FillLine("EM1!D7", long, "nada", "todo", overwrites=True, remark="nota", gesture=())
    dialog = FillDialog(FillValue("plantilla.xlsx", (line, line), ('EM1!D8 "x" is not',) * 5), opened.window)
    dialog.show()
    dialog.activateWindow()
    opened.settle()
    assert audit(dialog, SCREEN) == []
    assert tab_walk(dialog) == []
    dialog.close()

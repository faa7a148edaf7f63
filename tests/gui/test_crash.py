"""What the window called saved is there after the process was killed, and so is what was being typed."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit

from charter_desktop.gui.officer.editors import TextEditor
from tests.gui.windows import Desk, Opener, stored

KILLS = 20
OBSTACLE = "What stood in the way that the city cannot remove by itself?"
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from charter_desktop.gui.application import make_window

application = QApplication([])
workspace = Path(sys.argv[1])
window = make_window(application, QSettings(str(workspace.with_name("s.ini")), QSettings.Format.IniFormat))
window.show()
window.activateWindow()
window.open_file(workspace)
while window.busy or not window.titles():
    application.processEvents()
window.go_to("hr:pl4", "PL4.3/obstacle")
while window.busy or not isinstance(window.focusWidget(), QPlainTextEdit):
    application.processEvents()
field, heard, number = window.focusWidget(), [], 0
field.typing.connect(heard.append)
while True:
    number += 1
    field.selectAll()
    QTest.keyClicks(field, f"obstacle {number}")
    field.leave()
    while window.busy:
        application.processEvents()
    print(f"saved {number}", flush=True)
    heard.clear()
    field.moveCursor(field.textCursor().MoveOperation.End)
    QTest.keyClicks(field, " and more")
    while window.busy or not heard:
        application.processEvents()
    print(f"typing {number}", flush=True)
"""


@pytest.mark.slow
@pytest.mark.parametrize("after", range(1, KILLS + 1))
def test_nothing_saved_or_being_typed_is_lost_when_the_process_is_killed(
    desk: Opener, workspace: Path, after: int
) -> None:
    command = [sys.executable, "-c", PROGRAM, str(workspace)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as window:
        assert window.stdout is not None
        said = [window.stdout.readline().split() for _ in range(1 + after % 5)]
        window.kill()
        said += [line.split() for line in window.stdout.readlines()]
    what, number = said[-1][0], int(said[-1][1])
    if what == "saved":
        assert stored(workspace)["PL4.3/obstacle"].value in {f"obstacle {number}", f"obstacle {number + 1}"}
        return
    shown = desk(workspace)
    shown.go_to("hr:pl4")
    assert shown.find(QPlainTextEdit, OBSTACLE).toPlainText() == f"obstacle {number} and more"


def open_obstacle(shown: Desk) -> TextEditor:
    shown.go_to("hr:pl4")
    return shown.find(TextEditor, OBSTACLE)


def test_text_that_was_being_typed_comes_back_unsaved_and_is_saved_on_leaving(
    desk: Opener, workspace: Path
) -> None:
    shown = desk(workspace)
    obstacle = open_obstacle(shown)
    with shown.bot.waitSignal(obstacle.typing):
        shown.bot.keyClicks(obstacle, "The law (fictional)")
    shown.settle()
    copy = Path(shown.window._desk.path).read_bytes()  # as a crash would leave it
    killed = workspace.with_name("killed.charter")
    killed.write_bytes(copy)
    shown.window.close()
    again = desk(killed)
    problems = again.find(QListWidget, "Problems")
    assert any("being typed" in problems.item(row).text() for row in range(problems.count()))
    obstacle = open_obstacle(again)
    assert obstacle.toPlainText() == "The law (fictional)"
    assert any("being typed" in text for text in again.shown(QLabel))
    again.go_to("hr:em1")
    again.window.close()
    assert stored(killed)["PL4.3/obstacle"].value == "The law (fictional)"

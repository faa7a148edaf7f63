"""What the window called saved is there after the process was killed."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.windows import stored

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
field, number = window.focusWidget(), 0
while True:
    number += 1
    field.selectAll()
    QTest.keyClicks(field, f"obstacle {number}")
    field.leave()
    while window.busy:
        application.processEvents()
    print(number, flush=True)
"""


@pytest.mark.slow
@pytest.mark.parametrize("after", [1, 7, 40])
def test_nothing_shown_as_saved_is_lost_when_the_process_is_killed(workspace: Path, after: int) -> None:
    command = [sys.executable, "-c", PROGRAM, str(workspace)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as window:
        assert window.stdout is not None
        seen = 0
        while seen < after:
            seen = int(window.stdout.readline())
        window.kill()
        for line in window.stdout.readlines():
            seen = int(line)
    kept = stored(workspace)["PL4.3/obstacle"].value
    assert kept in {f"obstacle {seen}", f"obstacle {seen + 1}"}

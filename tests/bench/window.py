"""The window: first paint, a page of sixty rows, one keystroke, one answer; each beside bare Qt.

First paint is measured from the start of the process, on the screen that is there or offscreen; cold
means that the system's cache of files was dropped, which only an administrator may do.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QMainWindow, QWidget

from charter_desktop.forms.definition import Kind
from charter_desktop.gui.language import Language
from charter_desktop.gui.officer.editors import TextEditor
from charter_desktop.gui.officer.section_page import SectionPage
from charter_desktop.gui.values import FieldValue, GridValue, SectionValue
from charter_desktop.gui.window import MainWindow
from tests.gui.windows import staff_workspace

ROWS = 60
RUNS = 5
OURS = """
from PySide6.QtCore import QSettings
from charter_desktop import __main__, bootstrap
from PySide6.QtWidgets import QApplication
from charter_desktop.gui.application import make_window
made = QApplication([])
window = make_window(made, QSettings("{folder}/settings.ini", QSettings.Format.IniFormat))
window.show()
made.processEvents()
import os; os._exit(0)
"""
BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
made = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("Charter"))
window.show()
made.processEvents()
import os; os._exit(0)
"""
CACHES = Path("/proc/sys/vm/drop_caches")


def main() -> None:
    """Print every measure beside its baseline; best of several, in turn."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        first_paint(folder)
        application = QApplication([])
        page = sixty_rows(application)
        keystroke(application, page)
        one_answer(application, folder)


def first_paint(folder: Path) -> None:
    """Start both programs in turn."""
    ours, bare = OURS.format(folder=folder), BARE
    warm = alternate(lambda: start(ours), lambda: start(bare))
    say("first paint, warm (aim 1000 ms)", *warm)
    if os.access(CACHES, os.W_OK):
        say(
            "first paint, cold (aim 2500 ms)",
            *alternate(lambda: start_cold(ours), lambda: start_cold(bare), 2),
        )


def start(program: str) -> None:
    """Run a program to its end."""
    subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)


def start_cold(program: str) -> None:
    """Drop what the system has read, then run."""
    os.sync()
    CACHES.write_text("3", "ascii")
    start(program)


def sixty_rows(application: QApplication) -> SectionPage:
    """Build a page of sixty questions with a statistics table, beside sixty bare rows."""
    page, bare = SectionPage(), QMainWindow()
    fields = tuple(question(number) for number in range(ROWS))
    for window in (page, bare):
        window.resize(900, 600)
        window.show()

    def build() -> None:
        page.show_section(SectionValue("s", "Section", fields), [("not_yet", "Not yet")])
        page.row(fields[-1].id)
        application.processEvents()

    def build_bare() -> None:
        whole = QWidget()
        layout = QFormLayout(whole)
        for field in fields:
            layout.addRow(field.label, QLineEdit(whole))
        bare.setCentralWidget(whole)
        application.processEvents()

    say("section of 60 rows (aim 150 ms)", *alternate(build, build_bare))
    bare.close()
    return page


def question(number: int) -> FieldValue:
    """Make one question; the middle one is a table of 48 cells."""
    label = f"Question {number} with as many words as a question of a questionnaire has"
    if number == ROWS // 2:
        rows, columns = tuple(f"Grade {one}" for one in range(6)), tuple(f"Member {one}" for one in range(8))
        keys = tuple(tuple(f"{row},{column}" for column in columns) for row in rows)
        return FieldValue("table", Kind.INTEGER, label, grid=GridValue(rows, columns, keys))
    kind = (Kind.TEXT, Kind.SELECT_ONE, Kind.INTEGER, Kind.DATE, Kind.SELECT_MULTIPLE)[number % 5]
    choices = tuple((f"c{one}", f"Choice {one}") for one in range(4))
    return FieldValue(
        f"q{number}", kind, label, hint="What it means", choices=choices, multiline=kind is Kind.TEXT
    )


def keystroke(application: QApplication, page: SectionPage) -> None:
    """Type one letter and paint it, in the page and in a window with one field."""
    alone = QLineEdit()
    alone.show()
    line = next(one for one in page.findChildren(QLineEdit) if one.isVisible())

    def type_into(field: QLineEdit) -> None:
        QTest.keyClick(field, "7")
        field.repaint()
        application.processEvents()

    say(
        "one keystroke, painted (aim 16 ms)",
        *alternate(lambda: type_into(line), lambda: type_into(alone), 50),
    )
    page.close()
    alone.close()


def one_answer(application: QApplication, folder: Path) -> None:
    """Leave a field of the largest shipped section until it is saved and shown, beside a bare commit."""
    secret = folder / "passphrase"
    secret.write_text("of nobody\n", "utf-8")
    os.environ["CHARTER_PASSPHRASE_FILE"] = str(secret)
    settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Language(application, "en"), settings, folder)
    window.show()
    window.open_file(staff_workspace(folder))
    wait(application, window)
    window.go_to("hr:em1")
    wait(application, window)
    field = next(one for one in window.findChildren(TextEditor) if one.isVisible() and one.isEnabled())
    number = iter(range(10_000))

    def answer() -> None:
        field.setPlainText(f"answer {next(number)}")
        field.leave()
        wait(application, window)

    say("one answer, saved and shown (aim 50 ms)", *alternate(answer, commit_in(folder), 20))
    window.close()


def commit_in(folder: Path) -> Callable[[], None]:
    """Give a commit of one row by bare SQLite, as durable as ours."""
    import sqlite3

    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for line in ("PRAGMA journal_mode=TRUNCATE", "PRAGMA synchronous=EXTRA", "CREATE TABLE t (text)"):
        bare.execute(line)

    def commit() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO t VALUES ('an answer')")
        bare.execute("COMMIT")

    return commit


def wait(application: QApplication, window: MainWindow) -> None:
    """Wait until nothing is under way."""
    application.processEvents()
    while window.busy:
        application.processEvents()
    application.processEvents()


def alternate(ours: Callable[[], None], bare: Callable[[], None], runs: int = RUNS) -> tuple[float, float]:
    """Give the best seconds of both, run in turn."""
    laps: tuple[list[float], list[float]] = ([], [])
    for _ in range(runs):
        for action, times in zip((ours, bare), laps, strict=True):
            begun = time.perf_counter()
            action()
            times.append(time.perf_counter() - begun)
    return min(laps[0]), min(laps[1])


def say(what: str, ours: float, bare: float) -> None:
    """Print one line."""
    print(f"{what:<42} {1000 * ours:8.2f} ms   bare {1000 * bare:8.2f} ms   x{ours / bare:.1f}")


if __name__ == "__main__":
    main()

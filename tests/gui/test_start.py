"""The window comes first: nothing heavy is loaded before it is painted."""

import subprocess
import sys

HEAVY = ("sqlalchemy", "sqlcipher3", "pyhanko", "reportlab", "openpyxl", "pyxform", "cryptography", "lxml")
PROGRAM = """
import sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
import charter_desktop.bootstrap
from charter_desktop.gui import application
made = QApplication([])
window = application.make_window(made, QSettings("{folder}/settings.ini", QSettings.Format.IniFormat))
window.show()
made.processEvents()
print(*sorted(name for name in sys.modules if "." not in name))
window.close()
"""


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: object) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(folder=tmp_path)], capture_output=True, text=True, check=True
    )
    assert set(done.stdout.split()).isdisjoint(HEAVY)

"""Write a picture of every page of the window: es and en, light and dark, 100 % and 200 % font.

python -m tests.screenshots --into FOLDER
"""

import argparse
import os
import tempfile
from itertools import product
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from charter_desktop.gui.window import MainWindow
from charter_desktop.wording.voice import LANGUAGES, Voice
from tests.rounds import small_city

SIZE = (1280, 720)


def main() -> None:
    """Make a small city, open it in every look, and write the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, required=True)
    folder = parser.parse_args().into
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setStyle("Fusion")
    points = application.font().pointSizeF()
    with tempfile.TemporaryDirectory() as place:
        secret = Path(place) / "passphrase"
        secret.write_text("of nobody\n", encoding="utf-8")
        os.environ["CHARTER_PASSPHRASE_FILE"] = str(secret)
        workspace = small_city(Path(place)).departments["hr"]
        for language, scheme, scale in product(
            LANGUAGES, (Qt.ColorScheme.Light, Qt.ColorScheme.Dark), (1, 2)
        ):
            QGuiApplication.styleHints().setColorScheme(scheme)
            font = application.font()
            font.setPointSizeF(points * scale)
            application.setFont(font)
            window = MainWindow(Voice(language))
            window.resize(*SIZE)
            window.open_workspace(workspace)
            window.show()
            application.processEvents()
            name = f"sections-{language}-{scheme.name.lower()}-{scale}00.png"
            assert window.grab().save(str(folder / name)), name
            print(folder / name)


if __name__ == "__main__":
    main()

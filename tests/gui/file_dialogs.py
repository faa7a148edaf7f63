"""Type into a real file dialog, which holds the program up until it is closed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

_EVERY_MS = 20


def choose_files(open_dialog: Callable[[], None], paths: Sequence[Path]) -> None:
    """Open a file dialog, type the names of files as a person does, and press Enter."""
    timer = QTimer()
    typed: list[str] = []

    def type_in() -> None:
        dialog = QApplication.activeModalWidget()
        line = dialog.findChild(QLineEdit, "fileNameEdit") if isinstance(dialog, QFileDialog) else None
        if line is not None and not typed:
            names = " ".join(f'"{path}"' for path in paths) if len(paths) > 1 else str(paths[0])
            typed.append(names)
            line.clear()
            QTest.keyClicks(line, names)
            assert isinstance(dialog, QFileDialog)
            dialog.accept()

    timer.timeout.connect(type_in)
    timer.start(_EVERY_MS)
    open_dialog()
    timer.stop()
    assert typed, "no file dialog was opened"

"""The window factory: application, look, language and window, made once and joined."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from charter_desktop.gui.language import Language
from charter_desktop.gui.look import Look
from charter_desktop.gui.one_window import raise_other
from charter_desktop.gui.opening import is_workspace
from charter_desktop.gui.window import MainWindow


def run_window(file: Path | None) -> int:
    """Show the window until it is closed; gives the exit code. A file is opened after the first paint."""
    application = QApplication(sys.argv[:1])
    application.setOrganizationName("charter-desktop")
    application.setApplicationName("charter-desktop")
    if file is not None and is_workspace(file) and raise_other(file):
        return 0
    window = make_window(application, QSettings())
    application.installEventFilter(DoubleClicks(window))
    window.show()
    QTimer.singleShot(0, window, window.reopen_last if file is None else lambda: window.open_file(file))
    return application.exec()


def make_window(application: QApplication, settings: QSettings) -> MainWindow:
    """Dress the application, choose its language, and make the window; the application keeps look and language."""
    Look(application)
    return MainWindow(Language(application, str(settings.value("language", ""))), settings)


class DoubleClicks(QObject):
    """Opens the files that macOS hands to a running program."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the event that names a file, and leave all others."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._window.open_file(Path(event.file()))
            return True
        return super().eventFilter(watched, event)

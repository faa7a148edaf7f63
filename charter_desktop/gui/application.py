"""The window factory: application, look, language and window, made once and joined."""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from charter_desktop.gui.language import Language
from charter_desktop.gui.look import Look
from charter_desktop.gui.window import MainWindow


def run_window(file: Path | None) -> int:
    """Show the window until it is closed; gives the exit code. A file is opened after the first paint."""
    application = QApplication(sys.argv[:1])
    application.setOrganizationName("charter-desktop")
    application.setApplicationName("charter-desktop")
    window = make_window(application, QSettings())
    window.show()
    if file is not None:
        QTimer.singleShot(0, window, lambda: window.open_file(file))
    return application.exec()


def make_window(application: QApplication, settings: QSettings) -> MainWindow:
    """Dress the application, choose its language, and make the window; the application keeps look and language."""
    Look(application)
    return MainWindow(Language(application, str(settings.value("language", ""))), settings)

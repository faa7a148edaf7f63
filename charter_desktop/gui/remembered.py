"""What the window remembers from one day to the next, kept by Qt's settings."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

_MOST = 8
_RECENT = "recent_files"
_OPEN = "open_workspace"


class Remembered:
    """Recent files (newest first, those that are gone left out), last places, sizes, language."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def recent(self) -> list[Path]:
        """Give the workspaces that were open lately and are still there."""
        kept = self._settings.value(_RECENT, [])
        names = [kept] if isinstance(kept, str) else [str(name) for name in kept or []]  # type: ignore[attr-defined]  # why - QSettings gives any object
        return [Path(name) for name in names if Path(name).is_file()]

    def add_recent(self, path: Path) -> None:
        """Put a workspace at the top."""
        others = [one for one in self.recent() if one != path]
        self._settings.setValue(_RECENT, [str(one) for one in (path, *others)][:_MOST])

    def open_workspace(self) -> Path | None:
        """Give the workspace that was open when the window was closed."""
        kept = str(self._settings.value(_OPEN, ""))
        return Path(kept) if kept and Path(kept).is_file() else None

    def keep_open(self, path: Path | None) -> None:
        """Remember which workspace is open; None for none."""
        self._settings.setValue(_OPEN, str(path) if path else "")

    def place(self, workspace: Path) -> str:
        """Give the place that was shown last in a workspace."""
        return str(self._settings.value(f"place/{workspace.name}", ""))

    def keep_place(self, workspace: Path, place: str) -> None:
        """Remember the place that is shown."""
        self._settings.setValue(f"place/{workspace.name}", place)

    def keep_language(self, language: str) -> None:
        """Remember the language that was chosen."""
        self._settings.setValue("language", language)

    def keep_window(self, window: QMainWindow, *splitters: QSplitter) -> None:
        """Remember how the window stands and is divided."""
        self._settings.setValue("geometry", window.saveGeometry())
        for splitter in splitters:
            self._settings.setValue(f"split/{splitter.objectName()}", splitter.saveState())

    def restore_window(self, window: QMainWindow, *splitters: QSplitter) -> None:
        """Stand and be divided as remembered; as it is where nothing is."""
        geometry = self._settings.value("geometry")
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)
        for splitter in splitters:
            state = self._settings.value(f"split/{splitter.objectName()}")
            if isinstance(state, QByteArray):
                splitter.restoreState(state)

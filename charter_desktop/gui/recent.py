"""The files that were open lately, kept by Qt's settings."""

from pathlib import Path

from PySide6.QtCore import QSettings

_MOST = 8
_KEY = "recent_files"


class RecentFiles:
    """Newest first; files that are gone are left out."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def paths(self) -> list[Path]:
        """Give those that are still there."""
        kept = self._settings.value(_KEY, [])
        names = [kept] if isinstance(kept, str) else [str(name) for name in kept or []]  # type: ignore[attr-defined]  # why - QSettings gives any object
        return [Path(name) for name in names if Path(name).is_file()]

    def add(self, path: Path) -> None:
        """Put a file at the top."""
        others = [one for one in self.paths() if one != path]
        self._settings.setValue(_KEY, [str(one) for one in (path, *others)][:_MOST])

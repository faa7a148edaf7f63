"""Tell the system of one person's account that a double click on our files opens this program.

Linux: a desktop entry, a MIME type and an icon below XDG_DATA_HOME (freedesktop.org: Desktop Entry,
Shared MIME-info). Windows: HKEY_CURRENT_USER, Software, Classes. macOS reads it from the bundle.
Nothing is written outside of the account, and `forget` takes all of it away.
"""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from charter_desktop.settings.shipped import shipped

ENDINGS = (".charter", ".asice")
_NAME = "charter-desktop"
_PLACES = {
    f"{_NAME}.desktop": f"applications/{_NAME}.desktop",
    f"{_NAME}.xml": f"mime/packages/{_NAME}.xml",
    f"{_NAME}.svg": f"icons/hicolor/scalable/apps/{_NAME}.svg",
}
_REFRESH = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))
_CLASS = "CharterDesktop.File"


def teach() -> tuple[Path, ...] | None:
    """Register; gives the files that were written, None where the system has another way."""
    if sys.platform == "win32":
        _teach_windows()
        return ()
    if sys.platform == "darwin":
        return None
    written = [_write(name, place) for name, place in _places().items()]
    _refresh()
    return tuple(written)


def forget() -> tuple[Path, ...] | None:
    """Take back what `teach` wrote; gives the files that are gone."""
    if sys.platform == "win32":
        _forget_windows()
        return ()
    if sys.platform == "darwin":
        return None
    gone = [place for place in _places().values() if place.exists()]
    for place in gone:
        place.unlink()
    _refresh()
    return tuple(gone)


def command() -> tuple[str, ...]:
    """Give the words that start this very program."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "charter_desktop")


def _home() -> Path:
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if named.startswith("/") else Path.home() / ".local" / "share"


def _places() -> Mapping[str, Path]:
    return {name: _home() / place for name, place in _PLACES.items()}


def _write(name: str, place: Path) -> Path:
    text = shipped("desktop", name).read_text("utf-8")
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text.replace("{command}", _exec_line(command())), "utf-8")
    return place


def _exec_line(words: Sequence[str]) -> str:
    """Quote the words as the Exec key wants it: a percent sign is doubled."""
    return shlex.join(words).replace("%", "%%")


def _refresh() -> None:
    """Have the desktop read what is there now; without these programs it does so by itself, later."""
    for program, folder in _REFRESH:
        found = shutil.which(program)
        if found:
            subprocess.run([found, str(_home() / folder)], capture_output=True, check=False)  # noqa: S603 - a fixed program on our own folder


def _teach_windows() -> None:
    if sys.platform == "win32":
        import winreg

        line = subprocess.list2cmdline([*command(), "%1"])
        for key, value in (
            (rf"Software\Classes\{_CLASS}\shell\open\command", line),
            *((rf"Software\Classes\{ending}\OpenWithProgids", "") for ending in ENDINGS),
            (rf"Software\Classes\{ENDINGS[0]}", _CLASS),
        ):
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as handle:
                name = _CLASS if key.endswith("OpenWithProgids") else ""
                winreg.SetValueEx(handle, name, 0, winreg.REG_SZ, value)


def _forget_windows() -> None:
    if sys.platform == "win32":
        import winreg

        for key in (
            rf"Software\Classes\{_CLASS}\shell\open\command",
            rf"Software\Classes\{_CLASS}\shell\open",
            rf"Software\Classes\{_CLASS}\shell",
            rf"Software\Classes\{_CLASS}",
        ):
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)

"""The report of an unforeseen error: a text that a person reads before anybody else does.

It says where in the program it happened and on what kind of computer. Answers, names and the
names of folders are not in it, as far as the error's own words do not repeat them.
"""

import platform
import re
import sys
import traceback
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from charter_desktop.container.replacing import replacing
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.settings.clock import now, stamp

_PROGRAM = "charter-desktop"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_PACKAGE = Path(__file__).resolve().parent.parent.parent


def error_report(error: BaseException) -> str:
    """Write the report: versions, kind of computer, and the way through the program's own code."""
    lines = [
        f"Charter Desktop {_version(_PROGRAM)}: error report of {stamp(now())}",
        f"Python {platform.python_version()} on {platform.system()} {platform.release()}, {platform.machine()}",
        "Parts: " + ", ".join(f"{part} {_version(part)}" for part in _parts()),
        "",
        *traceback.format_exception(error),
    ]
    return _without_places("\n".join(line.rstrip("\n") for line in lines)) + "\n"


def write_error_report(text: str, into: Path) -> Path:
    """Write the report where the person wants it; raises TroubleError of the disk."""
    try:
        with replacing(into) as file:
            file.write(text.encode())
    except OSError as error:
        raise TroubleError.of(error, str(into)) from error
    return into


def _without_places(text: str) -> str:
    """Leave out where on this computer the program and the person's files lie."""
    for place, word in ((_PACKAGE, "."), (Path(sys.prefix), "<environment>"), (Path.home(), "~")):
        if len(place.parts) > 1:
            text = text.replace(str(place), word)
    return text


def _parts() -> list[str]:
    """Name the packages that the program is made of, as its own metadata lists them."""
    try:
        listed = requires(_PROGRAM) or []
    except PackageNotFoundError:
        return []
    found = (_NAME.match(line) for line in listed)
    return sorted({match[0] for match in found if match}, key=str.casefold)


def _version(part: str) -> str:
    try:
        return version(part)
    except PackageNotFoundError:
        return "?"

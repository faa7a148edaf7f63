"""Files that come with the program: questionnaires, rules, charter, fonts, the sample city."""

import tomllib
from importlib import resources
from pathlib import Path
from typing import Any


def shipped(*parts: str) -> Path:
    """Give the path of a shipped file or folder; raises FileNotFoundError when there is none."""
    place = Path(str(resources.files("charter_desktop._generated"))).joinpath("data", *parts)
    if not place.exists():
        raise FileNotFoundError(str(place))
    return place


def shipped_toml(*parts: str) -> dict[str, Any]:
    """Read a shipped TOML file."""
    return tomllib.loads(shipped(*parts).read_text(encoding="utf-8"))

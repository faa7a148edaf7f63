"""JavaRosa and @getodk/xforms-engine beside us, where they are: a JDK and the jar of pyxform, node and npm packages.

`JAVAROSA_JAR` names another ODK_Validate.jar; `GETODK_FOLDER` the folder in which npm installed
@getodk/xforms-engine and jsdom. Without them a peer is left out.
"""

import importlib.util
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

PEERS = Path(__file__).with_name("peers")
LONGEST_S = 60.0
Measured = dict[str, float]
Peer = Callable[[Path, int], Measured]
"""Gives the seconds of each step on a form; a second argument above 0 asks for so many rows instead."""


def peers(folder: Path) -> dict[str, Peer]:
    """Give the peers that can be run here; what is compiled goes into a folder."""
    found: dict[str, Peer] = {}
    jar = _jar()
    if jar is not None and shutil.which("java") and shutil.which("javac"):
        command = _compiled(jar, folder)
        if command:
            found["JavaRosa"] = lambda form, rows: _measured([*command, str(form), str(rows)], folder)
    getodk = Path(os.environ.get("GETODK_FOLDER", "."))
    if shutil.which("node") and (getodk / "node_modules/@getodk/xforms-engine").is_dir():
        script = str(PEERS / "time_form.mjs")
        found["getodk"] = lambda form, rows: _measured(["node", script, str(form), str(rows)], getodk)
    return found


def _jar() -> Path | None:
    named = os.environ.get("JAVAROSA_JAR")
    if named:
        return Path(named)
    pyxform = importlib.util.find_spec("pyxform")
    if pyxform is None or pyxform.origin is None:
        return None
    jar = Path(pyxform.origin).parent / "validators/odk_validate/bin/ODK_Validate.jar"
    return jar if jar.exists() else None


def _compiled(jar: Path, folder: Path) -> list[str]:
    source = str(PEERS / "TimeForm.java")
    done = subprocess.run(
        ["javac", "-nowarn", "-d", str(folder), "-cp", str(jar), source], check=False, capture_output=True
    )
    return ["java", "-cp", f"{folder}{os.pathsep}{jar}", "TimeForm"] if not done.returncode else []


def _measured(command: list[str], folder: Path) -> Measured:
    """Run a peer; what takes too long, or breaks, gives nothing."""
    try:
        done = subprocess.run(
            command, cwd=folder, check=False, capture_output=True, text=True, timeout=LONGEST_S
        )
        return dict(json.loads(done.stdout.strip().splitlines()[-1]))
    except (subprocess.TimeoutExpired, IndexError, ValueError):
        return {}

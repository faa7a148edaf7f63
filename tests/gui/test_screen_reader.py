"""A screen reader finds name, role and value of every control, over the real accessibility bus."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_answer import record_answer
from tests.disputes import disputed_city
from tests.rounds import must

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
READER = Path(__file__).with_name("screen_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
NEEDED = (LAUNCHER, Path("/usr/lib/python3/dist-packages/pyatspi"))
JOB = """
"$1" --launch-immediately &
"$2" -m charter_desktop "$3" &
window=$!
"$4" "$5" charter-desktop
code=$?
kill $window
exit $code
"""
CONTROLS = {
    "push button",
    "radio button",
    "check box",
    "text",
    "combo box",
    "list",
    "table",
    "list item",
    "entry",
}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not all(path.exists() for path in NEEDED) or not shutil.which("Xvfb"),
        reason="needs Xvfb, at-spi2-core and python3-pyatspi",
    ),
]


@pytest.fixture
def screen() -> Iterator[str]:
    """Start a screen of its own; gives its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x720x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as said:
            yield f":{said.readline().strip()}"
        server.terminate()


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory, passphrase_file: Path) -> Path:
    assert passphrase_file
    return disputed_city(tmp_path_factory.mktemp("round"))


def read_aloud(workspace: Path, screen: str, home: Path, place: str = "") -> list[dict[str, object]]:
    """Open the window on a screen, where it was last, and read it as a screen reader does."""
    home.mkdir(mode=0o700)
    config = home / ".config" / "charter-desktop"
    config.mkdir(parents=True)
    kept = f"[place]\n{workspace.name}={place}\n" if place else ""
    (config / "charter-desktop.conf").write_text(kept, "utf-8")
    environment = {
        **os.environ,
        "DISPLAY": screen,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    names = [str(LAUNCHER), sys.executable, str(workspace), SYSTEM_PYTHON, str(READER)]
    command = ["dbus-run-session", "--", "sh", "-c", JOB, "sh", *names]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def test_every_control_has_name_role_and_value(workspace: Path, screen: str, tmp_path: Path) -> None:
    with must(open_workspace(workspace)) as opened:
        book = AnswerBook.open(opened)
        must(record_answer(book, "SP2.S/evidence", "https://example.org/plan"))
        must(record_answer(book, "SP2.S/assessment", "partly"))
    lines = read_aloud(workspace, screen, tmp_path / "home", "hr:sp2")
    controls = [line for line in lines if line["role"] in CONTROLS]
    assert len(controls) > 25
    assert [line for line in controls if not str(line["name"]).strip()] == []
    said = {(line["name"], line["role"]): line for line in controls}
    assert said["Evidence", "text"]["value"] == "https://example.org/plan"
    assert said["Partly", "radio button"]["checked"] is True
    assert said["Fully", "radio button"]["checked"] is False
    assert "How far does the city keep this commitment?" in str(said["Partly", "radio button"]["description"])
    cells = [line for line in lines if line["role"] == "table cell"]
    assert "Total, Front-line staff: empty" in [line["name"] for line in cells]
    places = [str(line["name"]) for line in lines if line["role"] == "list item"]
    assert any(name.endswith("2 of 6 answered") for name in places)


@pytest.mark.parametrize(
    ("place", "role", "name"),
    [
        ("round", "push button", "Invite all"),
        ("inbox", "push button", "Choose files…"),
        ("matrix", "table", "What each department has answered"),
        ("conflicts", "radio button", "Take 1 · HR"),
        ("plan", "push button", "Freeze the plan"),
        ("reports", "check box", "Monitoring report"),
        ("submission", "push button", "Write the submission"),
        ("history", "push button", "Take this back"),
        ("verify", "push button", "Choose a file…"),
    ],
)
def test_every_control_of_the_coordinator_has_a_name(
    screen: str, tmp_path: Path, city: Path, place: str, role: str, name: str
) -> None:
    controls = [
        line for line in read_aloud(city, screen, tmp_path / "home", place) if line["role"] in CONTROLS
    ]
    assert (name, role) in {(line["name"], line["role"]) for line in controls}
    assert [line for line in controls if not str(line["name"]).strip()] == []

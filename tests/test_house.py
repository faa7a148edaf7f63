"""The walls of the house, its generated files, and a fault in Qt's bindings that must not come back."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "charter_desktop"
SOURCES = sorted(path for path in PACKAGE.rglob("*.py") if "_generated" not in path.parts)
HEAVY = ("sqlalchemy", "sqlcipher3", "pyhanko", "reportlab", "openpyxl", "pyxform", "lxml", "cryptography")


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False)


def test_rooms_import_rooms_below_them_only() -> None:
    done = run("-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache")
    assert done.returncode == 0, done.stdout


def test_generated_files_are_as_young_as_their_sources() -> None:
    done = run("packaging/compile_assets.py", "--check")
    assert done.returncode == 0, done.stdout


def test_folders_that_are_no_packages_have_no_init() -> None:
    strays = [
        path
        for name in ("packaging", "ui", "resources", "translations")
        for path in (ROOT / name).rglob("__init__.py")
    ]
    assert strays == []


def test_a_room_is_one_sentence_without_re_exports() -> None:
    rooms = [path for path in SOURCES if path.name == "__init__.py"]
    assert len(rooms) > 15
    for path in rooms:
        body = ast.parse(path.read_text(encoding="utf-8")).body
        assert len(body) == 1, path
        assert isinstance(body[0], ast.Expr), path


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        str(path) for path in SOURCES if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}
    assert [path for path in SOURCES if path.stem in empty] == []


def test_files_stop_at_four_hundred_lines() -> None:
    long = {
        str(path): count for path in SOURCES if (count := len(path.read_text("utf-8").splitlines())) > 400
    }
    assert long == {}


def test_every_sentence_in_the_sources_is_collected_for_translation() -> None:
    """lupdate passes over a call whose count is more than a name; then a sentence stays English."""
    said = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or len(node.args) < 2:
                continue
            first, second = node.args[:2]
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if (
                name in {"say", "plural"}
                and isinstance(first, ast.Constant)
                and isinstance(second, ast.Constant)
            ):
                assert first.value == "wording", path
                said.add(second.value)
    collected = json.loads((PACKAGE / "_generated" / "data" / "sentences" / "es.json").read_text("utf-8"))
    assert len(said) > 100
    assert sorted(said - collected.keys()) == []


def test_no_sentence_stands_inside_an_f_string() -> None:
    """lupdate does not look there: such a sentence would stay English for ever."""
    hidden = [
        f"{path.name}:{call.lineno}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.JoinedStr)
        for call in ast.walk(node)
        if isinstance(call, ast.Call)
        and getattr(call.func, "attr", "") in {"tr", "say", "plural", "translate"}
    ]
    assert hidden == []


def test_only_gui_knows_qt() -> None:
    others = [path for path in SOURCES if "gui" not in path.parts]
    assert [path for path in others if "PySide6" in path.read_text(encoding="utf-8")] == []


@pytest.mark.parametrize("words", [["--version"], ["verify", "no-such-file.asice"]])
def test_small_commands_load_nothing_heavy(words: list[str]) -> None:
    program = (
        "import sys; from charter_desktop.cli.program import run; run(sys.argv[1:]);"
        "print(*sorted(name for name in sys.modules if '.' not in name), file=sys.stderr)"
    )
    done = run("-c", program, *words)
    loaded = set(done.stderr.splitlines()[-1].split())
    allowed = {"lxml", "cryptography"} if words[0] == "verify" else set()
    assert loaded.isdisjoint({*HEAVY, "PySide6"} - allowed)


def test_pyside_gives_none_back_whole() -> None:
    """PySide6 6.12.0 lost a reference to None per call on Python 3.11 and aborted after thousands."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        thing.setProperty("name", None)
        thing.deleteLater  # noqa: B018 - the attribute look-up is part of what failed
        thing.blockSignals(False)
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 5_000

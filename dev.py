#!/usr/bin/env python3
"""Set up, run, test and check Charter Desktop: `python3 dev.py` lists the commands.

Standard library only, and runs on a bare machine: it makes `.venv/` from the locked requirements
(also where the system's Python comes without ensurepip and its pip refuses to install), finds the
system libraries that Qt misses and installs them, then starts what was asked for.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "packaging" / "requirements.txt"
STAMP = VENV / "set-up-from.sha256"
GROUPS = ("build", "test", "check")

# Shared libraries that Qt and the tests need, and the Debian packages that hold them.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpcre2-8.so.0": "libpcre2-8-0",
    "libzstd.so.1": "libzstd1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libz.so.1": "zlib1g",
}
QT_PARTS = (
    "Qt/lib/libQt6Core.so.6",
    "Qt/lib/libQt6Gui.so.6",
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/lib/libQt6Svg.so.6",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/libexec/uic",
    "lrelease",
    "lupdate",
)
XCB_PART = "Qt/plugins/platforms/libqxcb.so"
PROGRAMS = {"openssl": "openssl", "xmlsec1": "xmlsec1"}  # second opinions on our signatures, for the tests
# What reads a real window on a real screen; the tests that need it are left out where it can't be installed.
SCREEN_PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-run-session": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi/__init__.py": "python3-pyatspi",
}


def main() -> int:
    """Read the command line and run one command; gives its exit code."""
    options, rest = arguments().parse_known_args()
    commands = {
        "setup": lambda: 0,
        "demo": lambda: demo(rest),
        "test": lambda: test(rest, fast=options.fast),
        "check": check,
        "bench": lambda: run("-m", "tests.bench", *rest),
        "screenshots": lambda: run("-m", "tests.screenshots", *rest, env=offscreen()),
        "compile": lambda: 0,
        "translations": lambda: run("packaging/compile_assets.py", "--update-translations"),
        "lock": lock,
    }
    if options.command != "lock":
        set_up(with_programs=options.command in {"test", "setup"})
    return commands[options.command]()


def arguments() -> argparse.ArgumentParser:
    """Describe the commands."""
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--fast", action="store_true", help="test: leave out what takes long")
    sub = {
        "setup": "make .venv and compile what is generated",
        "demo": "play the whole round of the sample city; --into FOLDER, --no-window",
        "test": "run the test suite; further arguments go to pytest",
        "check": "ruff, mypy --strict, the walls, fresh translations and generated files",
        "bench": "print the benchmarks with their baselines",
        "screenshots": "write a picture of every page; --into FOLDER",
        "compile": "compile drawings, resources, questionnaires and translations",
        "translations": "bring translations/*.ts up to date with the sources",
        "lock": "renew packaging/requirements.txt from the ranges of pyproject.toml",
    }
    lines = "\n".join(f"  {name:<13}{text}" for name, text in sub.items())
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = "commands:\n" + lines
    parser.add_argument("command", choices=sub, metavar="command")
    return parser


def demo(rest: list[str]) -> int:
    """Play the sample city's round, then open the window where there is a screen."""
    extra = list(rest)
    if "--no-window" not in extra and not has_screen():
        extra.append("--no-window")
    if "--no-window" not in extra:
        missing = missing_libraries((XCB_PART,)) if sys.platform == "linux" else []
        if missing and not install(missing):
            extra.append("--no-window")
    return run("-m", "charter_desktop", "demo", *extra)


def test(rest: list[str], *, fast: bool) -> int:
    """Run pytest on both cores, without a screen; a core that is done takes over from the other."""
    marks = ["-m", "not slow"] if fast else []
    chosen = any(word.startswith(("-n", "-k", "--pdb", "tests")) for word in rest)
    workers = [] if chosen else ["-n", "2", "--dist", "worksteal"]
    return run("-m", "pytest", *workers, *marks, *rest, env=offscreen())


def check() -> int:
    """Run every check, all of them, and fail when one does."""
    steps = (
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy"),
        ("-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache"),
        ("packaging/compile_assets.py", "--check"),
    )
    codes = [run(*step, env=offscreen()) for step in steps]
    return 1 if any(codes) else 0


def lock() -> int:
    """Pin every package of the ranges with its hashes, for every platform, without index lines."""
    if not PYTHON.exists():
        make_bare_environment()
    pip("install", "uv")
    wanted = [word for group in GROUPS for word in ("--group", group)]
    return run(
        *("-m", "uv", "pip", "compile", "pyproject.toml", *wanted, "--universal", "--generate-hashes"),
        *("--no-emit-index-url", "--no-annotate", "--python-version", "3.11", "--upgrade"),
        *("--custom-compile-command", "python3 dev.py lock", "--quiet", "--output-file", str(LOCK)),
    )


def run(*command: str, env: dict[str, str] | None = None) -> int:
    """Run the environment's Python in the project's folder; gives the exit code."""
    sys.stdout.flush()
    return subprocess.run([str(PYTHON), *command], cwd=ROOT, env=env, check=False).returncode


def offscreen() -> dict[str, str]:
    """Give an environment in which windows need no screen."""
    return {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}


def has_screen() -> bool:
    """Say whether a window could be seen here."""
    if sys.platform != "linux":
        return os.environ.get("CI") != "true"
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def set_up(*, with_programs: bool) -> None:
    """Bring `.venv/`, system libraries and generated files up to date; quick when they are."""
    if sys.version_info < (3, 11):
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    wanted = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    fresh = PYTHON.exists() and STAMP.exists() and STAMP.read_text() == wanted
    if not fresh:
        make_environment()
    if sys.platform == "linux":
        packages = missing_libraries(QT_PARTS) if not fresh else []
        if with_programs:
            packages += [package for name, package in PROGRAMS.items() if not shutil.which(name)]
        if packages and not install(packages):
            sys.exit(1)
        if with_programs:
            install_screen()
    if not fresh:
        pip("install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        STAMP.write_text(wanted)
    if run("packaging/compile_assets.py"):
        sys.exit("The generated files could not be made.")


def install_screen() -> None:
    """Install what the tests of a real screen need, where this is a machine that lets us."""
    wanted = [package for name, package in SCREEN_PROGRAMS.items() if not is_there(name)]
    if wanted and shutil.which("apt-get"):
        install([*wanted, *missing_libraries((XCB_PART,))])


def is_there(name: str) -> bool:
    """Say whether a program, or a file by its whole path, is on this machine."""
    return Path(name).exists() if name.startswith("/") else shutil.which(name) is not None


def make_environment() -> None:
    """Make `.venv/` and install the locked packages into it."""
    print("Setting up .venv (once; some minutes) ...", flush=True)
    if not PYTHON.exists():
        make_bare_environment()
    pip("install", "--require-hashes", "--requirement", str(LOCK))


def make_bare_environment() -> None:
    """Make `.venv/` with nothing in it."""
    command = [sys.executable, "-m", "venv", "--without-pip", "--clear", str(VENV)]
    if subprocess.run(command, check=False).returncode:
        make_environment_without_venv()


def make_environment_without_venv() -> None:
    """Make `.venv/` with virtualenv from a folder of its own, where Python comes without venv."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, "-m", "pip", "install", "--quiet", "--target", folder, "virtualenv"], check=True
        )
        environment = {**os.environ, "PYTHONPATH": folder}
        subprocess.run(
            [sys.executable, "-m", "virtualenv", "--no-pip", str(VENV)], env=environment, check=True
        )


def pip(*command: str) -> None:
    """Run pip for `.venv/`: the environment's own, or else the one of the Python that runs this."""
    own = subprocess.run([str(PYTHON), "-m", "pip", "--version"], capture_output=True, check=False)
    start = [str(PYTHON), "-m", "pip"] if not own.returncode else foreign_pip()
    done = subprocess.run([*start, "--disable-pip-version-check", "--quiet", *command], cwd=ROOT, check=False)
    if done.returncode:
        sys.exit("The packages could not be installed: see pip's words above.")


def foreign_pip() -> list[str]:
    """Give the command of a pip that installs into `.venv/` from outside."""
    have = subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True, check=False)
    if have.returncode:
        if subprocess.run([str(PYTHON), "-m", "ensurepip", "--default-pip"], check=False).returncode:
            sys.exit("No pip here: install the package python3-pip and start again.")
        return [str(PYTHON), "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", str(PYTHON)]


def missing_libraries(parts: tuple[str, ...]) -> list[str]:
    """Name the Debian packages of the shared libraries that parts of Qt do not find here."""
    found = subprocess.run(
        [str(PYTHON), "-c", "import importlib.util as u; print(u.find_spec('PySide6').origin)"],
        *(),
        capture_output=True,
        text=True,
        check=True,
    )
    folder = Path(found.stdout.strip()).parent
    lines: list[str] = []
    for part in parts:
        listed = subprocess.run(["ldd", str(folder / part)], capture_output=True, text=True, check=False)
        lines += [line.split()[0] for line in listed.stdout.splitlines() if "not found" in line]
    unknown = sorted({name for name in lines if name not in LIBRARIES and not name.startswith("libQt6")})
    if unknown:
        print("Qt also misses " + ", ".join(unknown), file=sys.stderr)
    return sorted({LIBRARIES[name] for name in lines if name in LIBRARIES})


def install(packages: list[str]) -> bool:
    """Install Debian packages, or print the line that an administrator has to run."""
    line = ["apt-get", "install", "--yes", "--no-install-recommends", *sorted(set(packages))]
    if shutil.which("apt-get") and os.geteuid() == 0:
        print("Installing " + ", ".join(sorted(set(packages))), flush=True)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], env=environment, stdout=subprocess.DEVNULL, check=False)
        done = subprocess.run([*line, "-qq"], env=environment, stdout=subprocess.DEVNULL, check=False)
        if not done.returncode:
            return True
    print("System packages are missing. Please run once:\n  sudo " + " ".join(line), file=sys.stderr)
    return False


if __name__ == "__main__":
    sys.exit(main())

"""A double click on our files opens the program, once somebody asked for it; asking again takes it back."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems keep this elsewhere")


def run(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "XDG_DATA_HOME": str(home / "data"), "HOME": str(home)}
    command = [sys.executable, "-m", "charter_desktop", "double-click", *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_files_are_registered_for_this_account_and_forgotten_again(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert done.returncode == 0, done.stderr
    written = [Path(line) for line in done.stdout.splitlines()]
    assert len(written) == 3
    assert all(path.is_relative_to(tmp_path) and path.is_file() for path in written)
    entry = next(path for path in written if path.suffix == ".desktop").read_text("utf-8")
    assert f"Exec={sys.executable} -m charter_desktop %f" in entry
    assert "{" not in entry
    undone = run(tmp_path, "--undo")
    assert undone.stdout == done.stdout
    assert not any(path.exists() for path in written)
    assert run(tmp_path, "--undo").stdout == ""


@pytest.mark.skipif(
    not (shutil.which("update-mime-database") and shutil.which("xdg-mime")), reason="needs shared-mime-info"
)
def test_the_system_knows_the_type_of_a_workspace(tmp_path: Path) -> None:
    assert run(tmp_path).returncode == 0
    (tmp_path / "hr.charter").write_bytes(b"any")
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data"), "HOME": str(tmp_path)}
    command = ["xdg-mime", "query", "filetype", str(tmp_path / "hr.charter")]
    asked = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert asked.stdout.strip() == "application/x-charter-workspace"


def test_a_folder_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way", "utf-8")
    done = run(tmp_path)
    assert done.returncode == 3
    assert str(tmp_path / "data") in done.stderr

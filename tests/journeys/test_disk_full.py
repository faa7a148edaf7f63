"""A full disk: one sentence, exit code 3, nothing lost and nothing half written."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from charter_desktop.domain.field import Field
from charter_desktop.store import revisions
from charter_desktop.usecases.open_workspace import open_workspace
from tests.rounds import must, small_city

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs a limit on the size of files")


def run_with_room_for(size: int, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command whose files cannot grow beyond a size, as on a disk without room."""
    return subprocess.run(
        [sys.executable, "-m", "charter_desktop", *words],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
    )


def test_an_answer_on_a_full_disk_is_refused_with_a_sentence_and_the_file_stays_whole(tmp_path: Path) -> None:
    path = small_city(tmp_path).departments["hr"]
    before = path.stat().st_size
    done = run_with_room_for(before - 8192, "answer", str(path), "EM2.6", "x" * 20_000)
    assert done.returncode == 3, done.stderr
    assert done.stderr.count("\n") == 1
    assert str(path) in done.stderr
    with must(open_workspace(path)) as workspace:
        assert revisions.draft_head(workspace, Field("hr", "answer", "EM2.6")) is None


def test_a_contribution_on_a_full_disk_leaves_no_file_and_no_trace(tmp_path: Path) -> None:
    path = small_city(tmp_path).departments["hr"]
    done = run_with_room_for(4096, "contribute", str(path), "--into", str(tmp_path / "out"))
    assert done.returncode == 3, done.stderr
    assert list((tmp_path / "out").glob("*")) == []
    with must(open_workspace(path)) as workspace:
        assert revisions.shared(workspace) == []

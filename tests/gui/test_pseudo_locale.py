"""A window that speaks a pseudo-language shows no word of its own that nobody can translate."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.pseudo import ROOT, bare_words, make_package, pseudo


def test_words_outside_of_brackets_are_found() -> None:
    assert pseudo("Saved {time}").startswith("⟦Saved {time}·")
    assert bare_words(pseudo("Saved {time}").format(time="⟦10:42⟧"), set()) == ""
    assert bare_words("⟦Total·⟧: empty", set()) == ": empty"
    assert bare_words("⟦Total·⟧: Staff", {"Staff"}) == ""
    assert bare_words("nothing", {"no"}) == "nothing"


@pytest.mark.slow
def test_no_word_of_the_window_is_hard_coded_and_longer_words_still_fit(tmp_path: Path) -> None:
    package, files = make_package(tmp_path / "package"), tmp_path / "files"
    files.mkdir()
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(package), str(ROOT))),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "tests.gui.pseudo_walk", str(files)]
    done = subprocess.run(command, cwd=package, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == []
    assert done.returncode == 0, done.stderr

"""Merging in processes of their own: killed in the middle, and with hashes of their own."""

import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from charter_desktop.store import revisions
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.retract import list_counting
from tests.bench.merge import write_files
from tests.rounds import SmallCity, must, small_city

ROOT = Path(__file__).resolve().parent.parent.parent
KILLS, FILES, ANSWERS = 20, 40, 30

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[SmallCity, list[Path]]:
    folder = tmp_path_factory.mktemp("merging")
    city = small_city(folder)
    return city, write_files(city, folder, FILES, ANSWERS)


def merging(city: Path, files: list[Path], **environment: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.merger", str(city), *map(str, files)],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_merge_killed_at_any_moment_leaves_whole_contributions(
    made: tuple[SmallCity, list[Path]], tmp_path: Path
) -> None:
    city, files = made
    dice, seen = random.Random(2010), set[int]()
    for number in range(KILLS):
        copy = Path(shutil.copyfile(city.city, tmp_path / f"city-{number}.charter"))
        with merging(copy, files) as merger:
            assert merger.stdout is not None
            merger.stdout.readline()
            try:
                merger.wait(dice.random() * 1.5)
            except subprocess.TimeoutExpired:
                os.kill(merger.pid, signal.SIGKILL)
        with must(open_workspace(copy, city=True)) as workspace:
            whole = len(list_counting(workspace))
            answers = sum(item.field.kind == "answer" for item in revisions.history(workspace))
            assert answers == whole * ANSWERS
            receive(workspace, files)
            assert len(list_counting(workspace)) == FILES
        seen.add(whole)
    assert len(seen) > 1, "every kill came before the first contribution or after the last"


def test_other_hash_seeds_and_orders_give_the_same_city(
    made: tuple[SmallCity, list[Path]], tmp_path: Path
) -> None:
    city, files = made
    hashes = set()
    for seed in ("0", "1", "4711"):
        copy = Path(shutil.copyfile(city.city, tmp_path / f"seed-{seed}.charter"))
        shuffled = random.Random(seed).sample(files[:8], 8)
        with merging(copy, shuffled, PYTHONHASHSEED=seed) as merger:
            said = merger.communicate()[0].split()
        assert merger.returncode == 0
        hashes.add(said[-1])
    with city.open_city() as workspace:
        receive(workspace, files[:8])
        hashes.add(view_city(workspace).hash)
    assert len(hashes) == 1

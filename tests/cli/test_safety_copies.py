"""`receive` keeps a copy first, `backups` lists them, a damaged file is told which copy can take its place."""

import json
from pathlib import Path

import pytest

from charter_desktop.usecases.open_workspace import open_workspace
from tests.cli.test_commands import run
from tests.rounds import SmallCity, must, send, small_city


@pytest.fixture
def city(tmp_path: Path) -> SmallCity:
    return small_city(tmp_path)


@pytest.fixture
def files(city: SmallCity) -> list[Path]:
    with must(open_workspace(city.departments["hr"])) as hr:
        return [send(hr, city.folder, {"EM2.6": text}, f"{text}.asice") for text in ("one", "two")]


def test_a_copy_of_the_city_before_each_merge_can_be_restored(city: SmallCity, files: list[Path]) -> None:
    for file in files:
        assert run("receive", city.city, file).returncode == 0
    assert run("receive", city.city, files[0]).returncode == 0
    listed = json.loads(run("backups", city.city, "--json").stdout)
    assert [sorted(one) for one in listed] == [["at", "changes", "file"]] * 3
    shown = run("backups", city.city).stdout.splitlines()
    assert [line.split("\t")[2] for line in shown] == [one["file"] for one in listed]
    first = listed[-1]["file"]
    assert run("restore", first, "--into", city.city, "--force").returncode == 0
    again = json.loads(run("receive", city.city, files[0], "--json").stdout)
    assert [one["outcome"] for one in again] == ["merged"]


def test_a_look_keeps_no_copy(city: SmallCity, files: list[Path]) -> None:
    assert run("receive", city.city, files[0], "--look").returncode == 0
    empty = run("backups", city.city, "--lang", "es")
    assert (empty.returncode, empty.stdout) == (0, "")
    assert "Todavía no hay ninguna copia de seguridad" in empty.stderr


def test_a_disk_that_takes_no_copy_is_told_and_the_merge_goes_on(city: SmallCity, files: list[Path]) -> None:
    city.city.with_name("city.charter.backups").write_text("in the way")
    done = run("receive", city.city, files[0])
    assert done.returncode == 0
    assert "No safety copy could be made." in done.stderr
    assert "merged" in done.stdout


def test_a_damaged_file_is_not_merged_into_and_its_newest_copy_is_named(
    city: SmallCity, files: list[Path]
) -> None:
    assert run("receive", city.city, files[0]).returncode == 0
    data = city.city.read_bytes()
    assert b"Clara Ficticia" in data
    city.city.write_bytes(data.replace(b"Clara Ficticia", b"Clara Fictitia"))
    (newest,) = json.loads(run("backups", city.city, "--json").stdout)
    for words in (("receive", city.city, files[1]), ("doctor", city.city)):
        done = run(*words)
        assert done.returncode in {1, 3}
        assert newest["file"] in done.stderr
    assert run("restore", newest["file"], "--into", city.city, "--force").returncode == 0
    assert run("doctor", city.city).returncode == 0

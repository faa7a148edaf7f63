"""Restoring with care, and a doctor who misses nothing."""

import sqlite3
from pathlib import Path

import pytest

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.attach import attach
from charter_desktop.usecases.doctor import examine
from charter_desktop.usecases.keep_safe import back_up_workspace, restore_workspace
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_answer import record_answer
from tests.rounds import SmallCity, must


def answered(city: SmallCity, text: str) -> Path:
    with city.open_department("hr", f"{text}.charter") as hr:
        must(record_answer(AnswerBook.open(hr), "EM2.6", text))
    return hr.path


def rule_in(path: Path) -> str | None:
    with must(open_workspace(path)) as workspace:
        return AnswerBook.open(workspace).answers()["EM2.6"][0].value


def test_a_workspace_that_is_open_elsewhere_is_not_replaced(city: SmallCity) -> None:
    backup, target = answered(city, "old"), answered(city, "new")
    with must(open_workspace(target)), pytest.raises(TroubleError) as caught:
        restore_workspace(backup, target, force=True)
    assert caught.value.trouble is Trouble.LOCKED
    assert rule_in(target) == "new"
    assert sorted(item.name for item in city.folder.iterdir()) == ["new.charter", "old.charter"]


def test_a_workspace_is_not_restored_from_itself(city: SmallCity) -> None:
    path = answered(city, "new")
    link = path.with_name("link.charter")
    link.symlink_to(path)
    for source in (path, link):
        refused = restore_workspace(source, path, force=True)
        assert refused == Refusal(Fault.SAME_FILE, str(path))
    with must(open_workspace(path)) as workspace:
        assert back_up_workspace(workspace, path, force=True) == Refusal(Fault.SAME_FILE, str(path))
    assert rule_in(path) == "new"


def test_every_workspace_that_was_replaced_is_kept(city: SmallCity) -> None:
    target = answered(city, "first")
    for text in ("second", "third"):
        must(restore_workspace(answered(city, text), target, force=True))
    assert rule_in(target) == "third"
    assert rule_in(target.with_name("first.charter.before")) == "first"
    assert rule_in(target.with_name("first.charter.before-2")) == "second"


def test_a_damaged_backup_leaves_everything_as_it_was(city: SmallCity) -> None:
    backup, target = answered(city, "a rule of 2023"), answered(city, "new")
    backup.write_bytes(backup.read_bytes().replace(b"a rule of 2023", b"a rule of 2024"))
    before = sorted(item.name for item in city.folder.iterdir())
    with pytest.raises(TroubleError) as caught:
        restore_workspace(backup, target, force=True)
    assert (caught.value.trouble, caught.value.place) == (Trouble.DAMAGED, str(backup))
    assert sorted(item.name for item in city.folder.iterdir()) == before
    assert rule_in(target) == "new"


def test_a_backup_of_a_workspace_that_is_damaged_beyond_opening_is_restored(city: SmallCity) -> None:
    backup, target = answered(city, "old"), answered(city, "new")
    target.write_bytes(b"\0" * 5000)
    must(restore_workspace(backup, target, force=True))
    assert rule_in(target) == "old"


@pytest.mark.parametrize("place", ["no/such/folder/x.charter", "file/x.charter"])
def test_a_backup_into_a_folder_that_is_not_there_is_trouble_with_a_name(
    city: SmallCity, tmp_path: Path, place: str
) -> None:
    (tmp_path / "file").write_bytes(b"")
    path = answered(city, "new")
    with must(open_workspace(path)) as workspace, pytest.raises(TroubleError) as caught:
        back_up_workspace(workspace, tmp_path / place)
    assert caught.value.place == str(tmp_path / place)
    with pytest.raises(TroubleError) as caught:
        restore_workspace(path, tmp_path / place)
    assert caught.value.place == str(tmp_path / place)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("DELETE FROM blob WHERE sha256 = (SELECT sha256 FROM document WHERE kind = 'identity')", "identity"),
        ("DELETE FROM blob WHERE sha256 = (SELECT sha256 FROM document WHERE kind = 'setup')", "setup"),
        ("UPDATE blob SET bytes = x'00' WHERE sha256 IN (SELECT sha256 FROM document)", "invitation"),
        (
            "DELETE FROM blob WHERE sha256 IN (SELECT sha256 FROM document WHERE kind = 'examined-1')",
            "norma.txt",
        ),
        ("UPDATE form SET xform = x'3c612f3e'", "form hr"),
        ("UPDATE document SET facts = '{' WHERE kind = 'identity'", "document"),
        ("DELETE FROM document WHERE kind = 'identity'", "identity"),
        ("UPDATE revision SET parents = x'00'", "revision 1"),
        ("DROP TABLE blob", "blob"),
    ],
)
def test_the_doctor_names_what_is_missing_or_changed(
    city: SmallCity, tmp_path: Path, statement: str, told: str
) -> None:
    (tmp_path / "norma.txt").write_bytes(b"a rule")
    with city.open_department("hr") as hr:
        must(attach(AnswerBook.open(hr), "EM2.6", tmp_path / "norma.txt"))
        assert examine(hr).healthy
    raw = sqlite3.connect(hr.path)
    raw.execute(statement)
    raw.commit()
    raw.close()
    with must(open_workspace(hr.path)) as workspace:
        found = examine(workspace)
    assert not found.healthy
    assert any(told in fault for fault in found.faults), found.faults

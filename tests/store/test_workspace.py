"""The workspace file: what it keeps, what it refuses, what it survives."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Author, Line, Revision
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.store import backup, revisions, workspace

ABOUT = workspace.About("w1", "hr", "city-1", "round-1")
ANA = Author("hr", "Ana Ficticia")


def made(path: Path) -> workspace.Workspace:
    result = workspace.create(path, ABOUT)
    assert isinstance(result, workspace.Workspace)
    return result


def draft(value: str) -> Revision:
    return Revision.make(
        Field("hr", "answer", "EM1.1"), value, author=ANA, at="2026-11-22T10:00:00Z", line=Line.DRAFT
    )


def append_and_stop(here: workspace.Workspace) -> None:
    with here.transaction():
        revisions.append(here, [draft("1")])
        raise RuntimeError("the program stopped")


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    path = tmp_path / "hr.charter"
    written = draft("señal")
    with made(path) as open_one, open_one.transaction():
        revisions.append(open_one, [written])
    again = workspace.open_file(path)
    assert isinstance(again, workspace.Workspace)
    with again:
        assert again.about == ABOUT
        assert list(revisions.history(again)) == [written]


def test_a_failed_gesture_leaves_nothing_behind(tmp_path: Path) -> None:
    with made(tmp_path / "hr.charter") as here:
        with pytest.raises(RuntimeError, match="the program stopped"):
            append_and_stop(here)
        assert list(revisions.history(here)) == []
        with here.transaction():
            revisions.append(here, [draft("2")])
        assert [item.value for item in revisions.history(here)] == ["2"]


def test_a_second_program_is_told_who_holds_the_file(tmp_path: Path) -> None:
    path = tmp_path / "hr.charter"
    with made(path), pytest.raises(TroubleError) as caught:
        workspace.open_file(path)
    assert caught.value.trouble is Trouble.LOCKED
    assert "UTC" in caught.value.detail


def test_a_file_that_is_no_workspace_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    for name, data in {
        "text": b"not a database, but long enough to be read as a header " * 40,
        "empty": b"",
    }.items():
        path = tmp_path / name
        path.write_bytes(data)
        refused = workspace.open_file(path)
        assert refused == Refusal(Fault.NOT_A_WORKSPACE, str(path))
        assert path.read_bytes() == data


def test_a_workspace_of_a_newer_program_is_refused_with_both_versions(tmp_path: Path) -> None:
    path = tmp_path / "hr.charter"
    made(path).close()
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA user_version=99")
    raw.close()
    refused = workspace.open_file(path)
    assert refused == Refusal(Fault.NEWER_WORKSPACE, str(path), {"theirs": "99", "ours": "1"})


def test_a_changed_answer_in_the_file_is_noticed_when_read(tmp_path: Path) -> None:
    path = tmp_path / "hr.charter"
    with made(path) as here, here.transaction():
        revisions.append(here, [draft("12")])
    raw = sqlite3.connect(path)
    raw.execute("UPDATE revision SET value = '\"13\"'")
    raw.commit()
    raw.close()
    with workspace.open_file(path) as here, pytest.raises(TroubleError) as caught:
        list(revisions.history(here))
    assert caught.value.trouble is Trouble.DAMAGED


def test_a_backup_opens_by_itself_and_never_replaces_a_file_unasked(tmp_path: Path) -> None:
    copy = tmp_path / "copy.charter"
    with made(tmp_path / "hr.charter") as here:
        with here.transaction():
            revisions.append(here, [draft("12")])
        assert backup.back_up(here, copy) is None
        assert backup.back_up(here, copy) == Refusal(Fault.ALREADY_THERE, str(copy))
    assert backup.check(copy) == 1
    assert sorted(item.name for item in tmp_path.iterdir()) == ["copy.charter", "hr.charter"]


def test_the_file_is_set_to_survive_a_power_cut(tmp_path: Path) -> None:
    with made(tmp_path / "hr.charter") as here:
        found = {
            name: here.connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "locking_mode", "user_version")
        }
    assert found == {
        "journal_mode": "truncate",
        "synchronous": 3,
        "locking_mode": "exclusive",
        "user_version": 1,
    }

"""A closing that is cut off, tried again, or can't remove something: the file is whole at any moment."""

import sys
from pathlib import Path

import pytest

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import TroubleError
from charter_desktop.store import erasing
from charter_desktop.usecases.close_round import close_round, closed_record, copies_beside
from charter_desktop.usecases.doctor import examine
from charter_desktop.usecases.open_workspace import open_workspace
from tests.rounds import must
from tests.usecases.test_closing import AFTER, city_file, hr_file, state

assert city_file
assert hr_file


def test_a_closing_that_was_cut_off_is_finished_by_closing_again(hr_file: Path) -> None:
    before = hr_file.read_bytes()
    record = must(close_round(hr_file, today=AFTER))
    old = hr_file.with_name("hr.charter.erasing")
    old.write_bytes(before)
    assert must(close_round(hr_file, today=AFTER)) == record
    assert not old.exists()
    again = close_round(hr_file, today=AFTER)
    assert isinstance(again, Refusal)
    assert again.fault is Fault.CLOSED_ALREADY


def test_the_file_is_never_missing_while_it_is_replaced(tmp_path: Path) -> None:
    path, aside = tmp_path / "a.charter", tmp_path / "a.charter.part"
    path.write_bytes(b"old")
    with pytest.raises(OSError, match=r"a\.charter\.part"):
        erasing.put_in_place(path, aside)
    assert path.read_bytes() == b"old"
    aside.mkdir()
    with pytest.raises(OSError, match="part"):
        erasing.put_in_place(path, aside)
    assert [one.name for one in sorted(tmp_path.iterdir())] == ["a.charter", "a.charter.part"]
    aside.rmdir()
    aside.write_bytes(b"new")
    erasing.put_in_place(path, aside)
    assert [one.name for one in tmp_path.iterdir()] == ["a.charter"]
    assert path.read_bytes() == b"new"


def test_what_other_tries_left_beside_the_file_is_no_copy_and_does_not_stop_the_closing(
    hr_file: Path, tmp_path: Path
) -> None:
    before, second = tmp_path / "hr.charter.before", tmp_path / "elsewhere"
    for name in ("part", "part-journal", "before", "before-journal", "before.lock"):
        (tmp_path / f"hr.charter.{name}").write_bytes(b"raw")
    second.hardlink_to(tmp_path / "hr.charter.part")
    assert copies_beside(hr_file) == (before.name,)
    record = must(close_round(hr_file, [before.name, "hr.charter.part"], AFTER))
    assert record.erased.copies == (before.name,)
    assert second.read_bytes() == bytes(3)
    assert {one.name for one in tmp_path.glob("hr.charter*")} == {"hr.charter", "hr.charter.before.lock"}


@pytest.mark.skipif(sys.platform != "linux", reason="needs a file that nobody may write")
def test_a_copy_that_can_not_be_removed_keeps_neither_the_others_nor_the_record_and_goes_later(
    hr_file: Path, tmp_path: Path
) -> None:
    copies = [tmp_path / f"hr.charter.before{number}" for number in ("", "-2", "-3")]
    for one in copies:
        one.write_bytes(b"raw")
    names = [one.name for one in copies]
    copies[1].unlink()
    copies[1].symlink_to("/proc/version")
    with pytest.raises(TroubleError) as raised:
        close_round(hr_file, names, AFTER)
    assert raised.value.place == str(copies[1])
    with must(open_workspace(hr_file)) as hr:
        record = closed_record(hr)
    assert record is not None
    assert record.erased.copies == (names[0], names[2])
    assert copies_beside(hr_file) == (names[1],)
    copies[1].unlink()
    copies[1].write_bytes(b"raw")
    again = must(close_round(hr_file, names, AFTER))
    assert set(again.erased.copies) == set(names)
    assert copies_beside(hr_file) == ()
    with must(open_workspace(hr_file)) as hr:
        assert closed_record(hr) == again
        assert examine(hr).healthy


def test_a_closing_cut_off_before_the_new_file_stood_is_done_again_and_loses_nothing(hr_file: Path) -> None:
    before, second = state(hr_file), hr_file.with_name("hr.charter.erasing")
    second.hardlink_to(hr_file)
    record = must(close_round(hr_file, today=AFTER))
    assert state(hr_file) == before == record.hash
    assert [one.name for one in hr_file.parent.glob("hr.charter*")] == ["hr.charter"]


def test_a_second_try_that_fails_does_not_touch_the_file_that_has_two_names(tmp_path: Path) -> None:
    path = tmp_path / "a.charter"
    path.write_bytes(b"live")
    path.with_name("a.charter.erasing").hardlink_to(path)
    with pytest.raises(OSError, match="part"):
        erasing.put_in_place(path, tmp_path / "a.charter.part")
    assert path.read_bytes() == b"live"


def test_a_second_name_of_a_closed_file_is_taken_away_without_overwriting_it(hr_file: Path) -> None:
    record = must(close_round(hr_file, today=AFTER))
    hr_file.with_name("hr.charter.erasing").hardlink_to(hr_file)
    assert must(close_round(hr_file, today=AFTER)) == record
    assert state(hr_file) == record.hash
    assert [one.name for one in hr_file.parent.glob("hr.charter*")] == ["hr.charter"]


def test_what_an_earlier_try_left_goes_only_when_the_new_file_stands(tmp_path: Path) -> None:
    path, aside, left = (tmp_path / f"a.charter{ending}" for ending in ("", ".part", ".erasing"))
    path.write_bytes(b"old")
    left.write_bytes(b"older")
    second = tmp_path / "second"
    second.hardlink_to(left)
    with pytest.raises(OSError, match="part"):
        erasing.put_in_place(path, aside)
    assert (path.read_bytes(), left.read_bytes()) == (b"old", b"older")
    aside.write_bytes(b"new")
    erasing.put_in_place(path, aside)
    assert path.read_bytes() == b"new"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.charter", "second"]
    assert second.read_bytes() == bytes(5)

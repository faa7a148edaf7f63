"""Safety copies are made by themselves, are whole, grow thin with age, and go when the round is closed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import shared_hash
from charter_desktop.usecases.keep_safe import restore_workspace
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.record_answer import record_answer
from charter_desktop.usecases.safety_copies import (
    LEAST,
    OFTEN,
    SafetyCopy,
    everything_kept,
    keep_safety_copy,
    list_safety_copies,
    thinned_out,
)
from charter_desktop.usecases.share import shared_heads
from tests.rounds import SmallCity, must

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def copied(workspace: Workspace, at: datetime = NOON, apart: timedelta = timedelta(0)) -> SafetyCopy:
    made = keep_safety_copy(workspace, apart, at)
    assert made is not None
    return made


def answer(workspace: Workspace, text: str) -> None:
    must(record_answer(AnswerBook.open(workspace), "EM2.6", text))


def every(hours: float, days: int) -> list[SafetyCopy]:
    """Give copies made so often for so many days, the newest now."""
    count = int(days * 24 / hours)
    times = (NOON - timedelta(hours=hours * number) for number in range(count))
    return [SafetyCopy(Path(f"{at.isoformat()}.charter"), at, 1) for at in times]


def test_a_copy_holds_what_the_city_held_before_the_merge(city: SmallCity, contributions: list[Path]) -> None:
    with city.open_city() as opened:
        before, path = shared_hash(shared_heads(opened)), opened.path
        made = copied(opened)
        receive(opened, contributions[:1])
        assert shared_hash(shared_heads(opened)) != before
    must(restore_workspace(made.path, path, force=True))
    with must(open_workspace(path)) as again:
        assert shared_hash(shared_heads(again)) == before


def test_what_did_not_change_is_not_copied_again(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        first = copied(hr)
        assert keep_safety_copy(hr, at=NOON + timedelta(days=1)) is None
        answer(hr, "A rule")
        second = copied(hr, NOON + timedelta(days=1))
        assert list_safety_copies(hr.path) == [second, first]


def test_while_somebody_works_a_copy_is_made_once_an_hour(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        copied(hr, apart=OFTEN)
        answer(hr, "A rule")
        assert keep_safety_copy(hr, OFTEN, NOON + timedelta(minutes=59)) is None
        assert keep_safety_copy(hr, OFTEN, NOON + timedelta(minutes=60)) is not None


def test_a_clock_that_was_put_back_does_not_end_the_copying(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        copied(hr, NOON + timedelta(days=400))
        answer(hr, "A rule")
        assert keep_safety_copy(hr, OFTEN, NOON) is not None


def test_a_clock_that_ran_ahead_makes_no_copies_without_changes(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        ahead = copied(hr, NOON + timedelta(days=400))
        copied(hr, NOON)
        later = (NOON + timedelta(minutes=10 * step) for step in range(1, 12))
        assert [keep_safety_copy(hr, at=at) for at in later] == [None] * 11
        assert list_safety_copies(hr.path)[0] == ahead


def test_after_a_restore_the_same_number_of_changes_is_another_state(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        first = copied(hr, NOON)
        answer(hr, "One rule")
        copied(hr, NOON + timedelta(hours=2))
        path = hr.path
    must(restore_workspace(first.path, path, force=True))
    with must(open_workspace(path)) as hr:
        answer(hr, "Another rule")
        assert keep_safety_copy(hr, at=NOON + timedelta(hours=4)) is not None


def test_what_a_crash_left_half_written_goes_with_the_next_copy(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        made = copied(hr)
        cut_off = made.path.with_name("2026-11-23T110000Z-5-0123456789ab.charter.part")
        cut_off.write_bytes(b"half of it")
        second = made.path.with_name("second name of it")
        second.hardlink_to(cut_off)
        answer(hr, "A rule")
        copied(hr, NOON + timedelta(days=1))
        assert not cut_off.exists()
        assert set(second.read_bytes()) == {0}


def test_copies_that_are_thinned_out_are_overwritten(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        for minute in range(LEAST + 2):
            answer(hr, f"A rule of minute {minute}")
            copied(hr, NOON + timedelta(minutes=minute))
        oldest = list_safety_copies(hr.path)[-1]
        still = oldest.path.with_name("still readable")
        still.hardlink_to(oldest.path)
        answer(hr, "A rule of the next day")
        copied(hr, NOON + timedelta(days=20))
        assert not oldest.path.exists()
        assert set(still.read_bytes()) == {0}


def test_a_copy_is_for_its_owner_alone(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        made = copied(hr)
    assert made.path.stat().st_mode & 0o077 == 0
    assert made.path.parent.stat().st_mode & 0o077 == 0


def test_a_damaged_file_leaves_no_copy_and_takes_none_away(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        answer(hr, "The rule of the house")
        good = copied(hr)
        answer(hr, "Another rule of the house")
        path = hr.path
    data = path.read_bytes()
    assert data.count(b"Another rule of the house") >= 1
    path.write_bytes(data.replace(b"Another rule of the house", b"Another rule of the mouse"))
    with must(open_workspace(path)) as damaged, pytest.raises(TroubleError) as caught:
        keep_safety_copy(damaged, at=NOON + timedelta(days=500))
    assert caught.value.trouble is Trouble.DAMAGED
    assert list_safety_copies(path) == [good]
    assert [one.name for one in good.path.parent.iterdir()] == [good.path.name]


def test_a_folder_that_may_not_be_written_is_told(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        hr.path.with_name(hr.path.name + ".backups").write_text("in the way")
        with pytest.raises(TroubleError) as caught:
            keep_safety_copy(hr)
        assert caught.value.trouble is Trouble.DISK


def test_other_files_in_the_folder_are_left_alone(city: SmallCity) -> None:
    with city.open_department("hr") as hr:
        made = copied(hr)
        odd = made.path.with_name("2026-13-45T999999Z-1-0123456789ab.charter")
        for stranger in (odd, made.path.with_name("mine.charter")):
            stranger.write_bytes(b"")
        assert list_safety_copies(hr.path) == [made]
        assert len(everything_kept(hr.path)) == 3


def test_copies_grow_thin_with_age() -> None:
    copies = every(0.25, 365)
    gone = set(thinned_out(copies, NOON, lambda _: 1))
    ages = sorted(NOON - one.at for one in copies if one not in gone)
    assert ages[:4] == [timedelta(minutes=15 * number) for number in range(4)]
    spans = {
        "hours": (1, 24),
        "days": (24, 24 * 14),
        "weeks": (24 * 14, 24 * 56),
        "months": (24 * 56, 24 * 365),
    }
    counts = {
        name: sum(timedelta(hours=low) <= age < timedelta(hours=high) for age in ages)
        for name, (low, high) in spans.items()
    }
    assert counts == {"hours": 24, "days": 14, "weeks": 7, "months": 11}


def test_thinning_again_takes_nothing_more_away() -> None:
    copies = every(5, 100)
    gone = thinned_out(copies, NOON, lambda _: 1)
    assert thinned_out([one for one in copies if one not in gone], NOON, lambda _: 1) == []


def test_large_copies_are_fewer_and_the_newest_always_stay() -> None:
    copies = every(0.1, 1)[:9]
    assert thinned_out(copies, NOON, lambda _: 10, most=50) == copies[5:]
    assert thinned_out(copies, NOON, lambda _: 100, most=50) == copies[LEAST:]

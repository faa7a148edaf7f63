"""How far an indicator has come: rising or falling, on or behind a straight line, or not to be told."""

from decimal import Decimal

import pytest

from charter_desktop.domain.plan import Action
from charter_desktop.domain.plan_progress import Indicator, Pace, indicators, number_of, trend

YEAR = {"baseline_date": "2025-12-31", "target_date": "2027-12-31", "latest_date": "2026-12-31"}


def way(baseline: str, target: str, latest: str) -> Decimal | None:
    return trend(Indicator("x", baseline=baseline, target=target, latest=latest)).way


@pytest.mark.parametrize(
    ("baseline", "target", "latest", "share"),
    [
        ("0", "100", "25", "0.25"),
        ("40", "20", "30", "0.5"),
        ("40", "20", "45", "-0.25"),
        ("10 %", "20 %", "22 %", "1.2"),
        ("1,5", "2.5", "2", "0.5"),
        ("-10", "0", "-5", "0.5"),
        ("7", "7", "7", "1"),
    ],
)
def test_the_share_of_the_way_is_counted_upwards_and_downwards(
    baseline: str, target: str, latest: str, share: str
) -> None:
    assert way(baseline, target, latest) == Decimal(share)


@pytest.mark.parametrize(
    ("baseline", "target", "latest"),
    [
        ("", "10", "5"),
        ("0", "many", "5"),
        ("0", "10", ""),
        ("7", "7", "8"),
        ("0", "1e9", "5"),
        ("0", "NaN", "1"),
    ],
)
def test_what_is_no_number_has_no_way(baseline: str, target: str, latest: str) -> None:
    found = trend(Indicator("x", baseline, "2025-12-31", target, "2027-12-31", latest, "2026-12-31"))
    assert (found.way, found.due, found.pace) == (None, None, Pace.UNKNOWN)


@pytest.mark.parametrize(
    ("latest", "pace"),
    [("100", Pace.REACHED), ("130", Pace.REACHED), ("50", Pace.ON), ("49", Pace.BEHIND), ("-5", Pace.BEHIND)],
)
def test_half_of_the_time_asks_for_half_of_the_way(latest: str, pace: Pace) -> None:
    assert trend(Indicator("x", baseline="0", target="100", latest=latest, **YEAR)).pace is pace


def test_a_falling_target_is_on_course_when_it_falls_fast_enough() -> None:
    assert trend(Indicator("x", baseline="40", target="20", latest="28", **YEAR)).pace is Pace.ON
    assert trend(Indicator("x", baseline="40", target="20", latest="35", **YEAR)).pace is Pace.BEHIND


@pytest.mark.parametrize("missing", ["baseline_date", "target_date", "latest_date"])
def test_without_its_dates_an_indicator_is_not_said_to_be_behind(missing: str) -> None:
    days = {**YEAR, missing: ""}
    found = trend(Indicator("x", baseline="0", target="100", latest="10", **days))
    assert (found.pace, found.due) == (Pace.UNKNOWN, None)
    assert trend(Indicator("x", baseline="0", target="100", latest="100", **days)).pace is Pace.REACHED


def test_after_the_target_date_the_whole_way_is_due_and_a_year_is_its_last_day() -> None:
    late = Indicator("x", "0", "2024", "100", "2025", "90", "2027")
    assert trend(late).due == 1
    assert trend(late).pace is Pace.BEHIND
    turned = Indicator("x", "0", "2026", "100", "2025", "90", "2027")
    assert trend(turned).due is None


def test_indicators_of_an_older_program_open_without_the_new_parts() -> None:
    old = Action("a", "city", True, {"indicators": [{"name": "Reached", "baseline": "0", "target": "9"}]})
    assert indicators(old) == (Indicator("Reached", baseline="0", target="9"),)


def test_numbers_are_read_as_they_are_stored() -> None:
    read = [number_of(text) for text in ("12", "12.5", "12,5", "12 %", " 3% ", "1.234,5", "", "a", "1e3")]
    assert read == [
        Decimal(12),
        Decimal("12.5"),
        Decimal("12.5"),
        Decimal(12),
        Decimal(3),
        None,
        None,
        None,
        None,
    ]

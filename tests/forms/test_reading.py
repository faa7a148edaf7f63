"""What a person types as a number, a date or a time."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.reading import (
    read_count,
    read_date,
    read_date_time,
    read_decimal,
    read_number,
    read_time,
    read_whole,
)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1.234,5", "1234.5"),
        ("1 234,5", "1234.5"),
        ("1\u202f234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("12 %", "12"),
        ("12", "12"),
        ("-0,50", "-0.5"),
        ("1.234.567", "1234567"),
        ("0.123", "0.123"),
        ("12,34", "12.34"),
        (",5", "0.5"),
    ],
)
def test_a_number_is_read_as_spanish_and_english_people_write_it(typed: str, number: str) -> None:
    assert read_decimal(typed) == number


@pytest.mark.parametrize("typed", ["1.234", "1,234", "12.345", "-123,456"])
def test_a_lone_group_of_three_is_asked_about_with_both_readings(typed: str) -> None:
    refusal = read_number(typed)
    assert isinstance(refusal, Refusal)
    assert refusal.fault is Fault.AMBIGUOUS_NUMBER
    plain = typed.replace(".", "").replace(",", "")
    assert refusal.facts["thousands"] == plain
    assert Decimal(refusal.facts["decimals"]) * 1000 == Decimal(plain)


@pytest.mark.parametrize("typed", ["x", "1e5", "1.2.3", "1,23,4", "--1", "٣٤x", "9" * 60])
def test_text_that_is_no_number_is_refused(typed: str) -> None:
    refusal = read_number(typed)
    assert isinstance(refusal, Refusal)
    assert refusal.fault is Fault.NOT_A_NUMBER


@pytest.mark.parametrize("typed", ["-1", "1,5", "12 %", "many"])
def test_a_count_is_whole_and_not_negative(typed: str) -> None:
    refusal = read_count(typed)
    assert isinstance(refusal, Refusal)
    assert refusal.fault is Fault.NOT_A_COUNT


def test_a_whole_number_may_end_in_zeros_after_the_comma() -> None:
    assert read_whole("12,0") == "12"
    refusal = read_whole("12,5")
    assert isinstance(refusal, Refusal)
    assert refusal.fault is Fault.NOT_A_WHOLE_NUMBER


@given(st.integers(min_value=-(10**30), max_value=10**30))
def test_every_whole_number_is_read_exactly(number: int) -> None:
    assert read_whole(str(number)) == str(number)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9))
def test_a_number_written_with_a_comma_is_the_same_as_with_a_point(number: Decimal) -> None:
    assert read_number(f"{number:f}".replace(".", ",")) == number


def test_dates_are_read_in_both_orders() -> None:
    assert read_date("2026-11-22") == read_date("22/11/2026") == read_date("22.11.2026") == "2026-11-22"


@pytest.mark.parametrize("typed", ["31/02/2026", "2026-13-01", "tomorrow", "11/22/2026"])
def test_a_day_that_does_not_exist_is_refused(typed: str) -> None:
    refusal = read_date(typed)
    assert isinstance(refusal, Refusal)
    assert refusal.fault is Fault.NOT_A_DATE


def test_times_get_their_seconds() -> None:
    assert read_time("9:30") == "09:30:00.000"
    assert read_date_time("22/11/2026 09:30") == "2026-11-22T09:30:00.000"
    refusal = read_time("25:00")
    assert isinstance(refusal, Refusal)
    assert refusal.fault is Fault.NOT_A_TIME

"""The one byte form of values: equal means equal bytes, and numbers never sneak in."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charter_desktop.domain.answer import Answer, Cell, CellKey, State
from charter_desktop.domain.canonical import (
    NotCanonicalError,
    Value,
    canonical,
    decimal_text,
    normal_text,
    parse,
    tidy_text,
)
from charter_desktop.domain.field import Field, new_id

VALUES = st.recursive(
    st.none() | st.booleans() | st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.sampled_from("abcXYZ019"), max_size=5), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(VALUES)
def test_reading_canonical_bytes_gives_the_same_bytes_again(value: Value) -> None:
    assert canonical(parse(canonical(value))) == canonical(value)


def test_spellings_of_one_text_are_one_value() -> None:
    assert canonical("e\u0301\r\nx") == canonical("é\nx") == '"é\\nx"'.encode()


def test_keys_are_sorted_and_nothing_is_spaced() -> None:
    assert canonical({"b": [True, None], "a": ""}) == b'{"a":"","b":[true,null]}'


@pytest.mark.parametrize(
    "data", [b"1", b"[1.5]", b'{"a":1e3}', b"NaN", b'{"a":"","a":""}', b"{", b"[" * 99999]
)
def test_numbers_double_keys_and_broken_json_are_refused(data: bytes) -> None:
    with pytest.raises(NotCanonicalError):
        parse(data)


@pytest.mark.parametrize("value", ["\ud800", {"é": ""}, 1, 1.5])
def test_what_has_no_canonical_form_is_refused(value: Value) -> None:
    with pytest.raises(NotCanonicalError):
        canonical(value)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("1E+3", "1000"),
        ("0.10", "0.1"),
        ("-0", "0"),
        ("-0.50", "-0.5"),
        ("9007199254740993", "9007199254740993"),
    ],
)
def test_decimals_are_written_without_exponent_or_spare_zeros(number: str, text: str) -> None:
    assert decimal_text(Decimal(number)) == text


def test_an_answer_comes_back_as_it_was() -> None:
    cells = {CellKey.of("numerator", {"sex": "f", "grade": "top"}): Cell(State.VALUE, "12")}
    answer = Answer(State.VALUE, None, cells, {"scheme": "nationality"}, rounded=True)
    assert Answer.from_value(parse(canonical(answer.to_value()))) == answer


@pytest.mark.parametrize(
    "value", ["x", {"state": "odd"}, {"state": "value", "more": ""}, {"state": "value", "cells": {"": {}}}]
)
def test_another_shape_is_no_answer(value: Value) -> None:
    with pytest.raises(ValueError, match=r"."):
        Answer.from_value(value)


def test_ids_are_thirteen_letters_and_never_the_same() -> None:
    made = {new_id() for _ in range(1000)}
    assert len(made) == 1000
    assert {len(item) for item in made} == {13}


@pytest.mark.parametrize(
    "text", ["", "hr", "hr/answer", "HR/answer/x", "hr/answer/", "hr/answer/ñ", "../answer/x"]
)
def test_what_is_no_field_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a field"):
        Field.parse(text)


def test_a_field_reads_its_own_text() -> None:
    for text in (
        "hr/answer/EM1.1#numerator:grade=top,sex=f",
        "hr/answer/f:visits[7qk]/hours",
        "city/document/ab#x",
    ):
        assert str(Field.parse(text)) == text


def test_what_is_typed_loses_control_characters_and_what_is_hashed_keeps_its_bytes() -> None:
    assert tidy_text("a\x1b[2Jb\x00\tc\r\nd\x85") == "a[2Jb\tc\nd"
    assert normal_text("a\x1b") == "a\x1b"
    assert canonical("a\x1b") == b'"a\\u001b"'

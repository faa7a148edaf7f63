"""What stands in `data/KIND.json` is read in its one canonical spelling, and in no other."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charter_desktop.container.message import Message, read_message, write_message
from charter_desktop.domain.canonical import Value, canonical, normal_text
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.revision import Author, Revision

ANA = Author("hr", "Nadie de hr")
TEXTS = st.text(st.characters(exclude_categories=["Cs"])).map(normal_text)
VALUES: st.SearchStrategy[Value] = st.recursive(
    st.none() | st.booleans() | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="ascii")), inner),
    max_leaves=8,
)


def message_of(value: Value, reason: str = "") -> Message:
    revision = Revision.make(
        Field("hr", "answer", "EM1.1"), value, author=ANA, at="2026-11-22T10:00:00Z", reason=reason
    )
    return Message("contribution", "c1", "2026", "hr", "city", (revision,), {"note": "fictional"})


def read(data: bytes) -> Message:
    found = read_message(data)
    assert isinstance(found, Message), found
    return found


def spelled(message: Message, old: str, new: str) -> bytes:
    written = write_message(message).decode()
    assert old in written
    return written.replace(old, new, 1).encode()


@given(value=VALUES, reason=TEXTS)
def test_every_value_is_read_as_it_was_written(value: Value, reason: str) -> None:
    message = message_of(value, reason)
    assert read(write_message(message)) == message


@given(value=VALUES)
def test_a_revision_that_was_read_keeps_the_bytes_that_its_id_hashes(value: Value) -> None:
    (revision,) = read(write_message(message_of(value))).revisions
    assert revision.encoded == canonical(revision.body())
    assert revision.is_intact(canonical(value))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('{"state":"value","value":"12"}', '{"state":"value","value":12}'),
        ('{"state":"value","value":"12"}', '{"state":"value","value":1.5}'),
        ('{"state":"value","value":"12"}', '{"state":"value","value":NaN}'),
        ('{"state":"value","value":"12"}', '{"value":"12","state":"value"}'),
        ('{"state":"value","value":"12"}', '{"state":"value","state":"value","value":"12"}'),
        ('{"state":"value","value":"12"}', '{"state":"value", "value":"12"}'),
        ('{"state":"value","value":"12"}', '{"state":"value","value":"\\u0031"}'),
        ('{"state":"value","value":"12"}', '{"state":"value","value":"a\\rb"}'),
        ('{"state":"value","value":"12"}', '{"state":"value","value":"e\u0301"}'),
        ('{"state":"value","value":"12"}', '{"état":"value","value":"12"}'),
        ('{"state":"value","value":"12"}', "[" * 40 + "]" * 40),
        ('"format":"1"', '"format":"1","format":"1"'),
        ('"city":"c1"', '"city":7'),
        ('"city":"c1"', '"city":"c1" '),
        ('"note":"fictional"', '"note":3'),
        ('"parents":[]', '"parents":["abc"]'),
        ('"person":"Nadie de hr",', ""),
        ('"sender":"hr"', '"sender":"hr","whoever":"x"'),
    ],
)
def test_another_spelling_or_shape_is_refused(old: str, new: str) -> None:
    found = read_message(spelled(message_of({"state": "value", "value": "12"}), old, new))
    assert isinstance(found, Refusal)
    assert found.fault is Fault.BAD_CONTENT


@pytest.mark.parametrize("depth", range(28, 36))
def test_a_body_of_any_depth_is_read_or_refused(depth: int) -> None:
    nested = '"' + "x" + '"'
    for _ in range(depth):
        nested = f"[{nested}]"
    found = read_message(spelled(message_of("x"), '"note":"fictional"', f'"note":{nested}'))
    assert isinstance(found, Message) or found.fault is Fault.BAD_CONTENT
    assert isinstance(found, Message) == (depth < 31)


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"\xff", b"null", b"[" * 100_000, b'{"format":"1"}'])
def test_what_is_no_message_at_all_is_refused(data: bytes) -> None:
    found = read_message(data)
    assert isinstance(found, Refusal)
    assert found.fault in {Fault.BAD_CONTENT, Fault.NEWER_FORMAT}


@pytest.mark.parametrize("theirs", ["2", 2, None])
def test_a_newer_format_is_named_before_anything_else_is_looked_at(theirs: object) -> None:
    found = read_message(json.dumps({"format": theirs, "letters": []}).encode())
    assert isinstance(found, Refusal)
    assert found.fault is Fault.NEWER_FORMAT
    assert found.facts["theirs"] == str(theirs)

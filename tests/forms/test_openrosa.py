"""A record as OpenRosa XML: written, read again, the same."""

from charter_desktop.domain.answer import CellKey
from charter_desktop.domain.field import without_rows
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.openrosa import read_record, write_record
from tests.forms.made import definition, done, q, session, staff

FORM = [
    q("text", "name", default="Bilbao"),
    q("text", "gone", relevant="${name} = 'x'"),
    q("begin repeat", "visit"),
    q("integer", "hours"),
    q("end repeat", ""),
    q("calculate", "total", calculation="sum(${hours})"),
]


def test_a_record_reads_back_as_the_same_answers() -> None:
    form = definition(FORM)
    first = session(form)
    done(first.add_row("f:visit"))
    for number, row in enumerate(first.rows("f:visit"), 3):
        done(first.set(f"{row}/hours", str(number)))
    done(first.set("f:name", "a < b & c"))
    done(first.set_part("f:name", "comment", 'said "no"'))
    draft = read_record(form, write_record(first), "hr")
    assert not isinstance(draft, Refusal)
    again = session(form, draft)
    assert again.answers() == first.answers()
    assert again.rows("f:visit") == first.rows("f:visit")
    assert write_record(again) == write_record(first)


def test_what_is_not_relevant_is_left_out() -> None:
    form = session(definition(FORM))
    assert b"<gone" not in write_record(form)
    done(form.set("f:name", "x"))
    assert b"<gone/>" in write_record(form)


def test_a_default_that_was_taken_away_stays_away() -> None:
    form = definition(FORM)
    first = session(form)
    done(first.set("f:name", ""))
    draft = read_record(form, write_record(first), "hr")
    assert not isinstance(draft, Refusal)
    assert session(form, draft).value("f:name") == ""


def test_tables_travel_beside_their_total() -> None:
    first = session(staff())
    done(first.set_cell("EM1.1", CellKey.parse("numerator:grade=top,sex=f"), "12"))
    record = write_record(first)
    assert b"<staff>12</staff>" in record
    draft = read_record(staff(), record, "hr")
    assert not isinstance(draft, Refusal)
    assert session(staff(), draft).answers() == first.answers()


def test_the_record_of_another_form_is_refused() -> None:
    other = session(definition(FORM, settings={"form_id": "g"}))
    refusal = read_record(definition(FORM), write_record(other), "hr")
    assert isinstance(refusal, Refusal)
    assert refusal.fault is Fault.ANOTHER_FORM
    broken = read_record(definition(FORM), b"<data", "hr")
    assert isinstance(broken, Refusal)
    assert broken.fault is Fault.NOT_A_RECORD


def test_a_question_id_without_its_rows() -> None:
    assert without_rows("f:a[abc]/b[1]/c") == "f:a/b/c"

"""Rows of repeats: added, removed, counted, stored under keys of their own."""

from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from tests.forms.made import definition, done, q, session

VISITS = [
    q("begin repeat", "visit"),
    q("integer", "hours"),
    q("calculate", "place", calculation="position(..)"),
    q("calculate", "double", calculation="${hours} * 2"),
    q("end repeat", ""),
    q("calculate", "total", calculation="sum(${hours})"),
    q("calculate", "rows", calculation="count(${visit})"),
    q("calculate", "second", calculation="indexed-repeat(${hours}, ${visit}, 2)"),
]


def test_a_new_form_has_one_row_and_stores_it() -> None:
    form = session(definition(VISITS))
    (row,) = form.rows("f:visit")
    assert form.opening.stored[Field("hr", "answer", row, "row")] == "1"


def test_totals_follow_the_rows() -> None:
    form = session(definition(VISITS))
    done(form.add_row("f:visit"))
    one, two = form.rows("f:visit")
    done(form.set(f"{one}/hours", "3"))
    changes = done(form.set(f"{two}/hours", "4"))
    assert changes.values == {
        f"{two}/hours": "4",
        f"{two}/double": "8",
        "f:total": "7",
        "f:second": "4",
    }
    done(form.remove_row(one))
    assert (form.value("f:total"), form.value("f:rows"), form.value("f:second")) == ("4", "1", "")
    assert form.value(f"{two}/place") == "1"


def test_a_removed_row_is_stored_as_gone_and_stays_gone() -> None:
    form = definition(VISITS)
    first = session(form)
    (row,) = first.rows("f:visit")
    assert done(first.remove_row(row)).stored == {Field("hr", "answer", row, "row"): None}
    assert session(form, first.unsaved).rows("f:visit") == ()


def test_a_removed_row_can_be_put_back_with_its_answers() -> None:
    form = definition(VISITS)
    first = session(form)
    done(first.add_row("f:visit"))
    done(first.add_row("f:visit"))
    rows = first.rows("f:visit")
    for number, row in enumerate(rows):
        done(first.set(f"{row}/hours", str(number + 1)))
    done(first.remove_row(rows[1]))
    changes = done(first.restore_row(rows[1]))
    assert first.rows("f:visit") == rows
    assert changes.stored == {Field("hr", "answer", rows[1], "row"): "2"}
    assert [first.value(f"{row}/place") for row in rows] == ["1", "2", "3"]
    assert first.value("f:total") == "6"
    done(first.set(f"{rows[1]}/hours", "10"))
    assert first.value("f:total") == "14"
    again = session(form, first.unsaved)
    assert again.rows("f:visit") == rows
    assert again.value("f:total") == "14"


def test_only_a_row_that_was_removed_is_put_back() -> None:
    form = session(definition(VISITS))
    (row,) = form.rows("f:visit")
    assert form.restore_row(row) == Refusal(Fault.NO_SUCH_ROW, row)
    done(form.remove_row(row))
    done(form.restore_row(row))
    assert form.restore_row(row) == Refusal(Fault.NO_SUCH_ROW, row)


def test_rows_come_back_in_their_places() -> None:
    form = definition(VISITS)
    first = session(form)
    for place in (None, 0, 1):
        done(first.add_row("f:visit", place))
    for number, row in enumerate(first.rows("f:visit")):
        done(first.set(f"{row}/hours", str(number)))
    again = session(form, first.unsaved)
    assert again.rows("f:visit") == first.rows("f:visit")
    assert [again.value(f"{row}/place") for row in again.rows("f:visit")] == ["1", "2", "3", "4"]


def test_a_computed_number_of_rows_makes_numbered_rows_that_nobody_adds() -> None:
    rows = [
        q("integer", "people"),
        q("begin repeat", "person", repeat_count="${people}"),
        q("text", "name"),
        q("end repeat", ""),
    ]
    form = session(definition(rows))
    changes = done(form.set("f:people", "2"))
    assert changes.rows == {"f:person": ("f:person[1]", "f:person[2]")}
    done(form.set("f:person[2]/name", "Ana"))
    done(form.set("f:people", "1"))
    assert form.rows("f:person") == ("f:person[1]",)
    done(form.set("f:people", "2"))
    assert form.value("f:person[2]/name") == "Ana"
    refusal = form.add_row("f:person")
    assert isinstance(refusal, Refusal)
    assert refusal.fault is Fault.NOT_TYPED_HERE


def test_rows_inside_rows_keep_their_own_totals() -> None:
    rows = [
        q("begin repeat", "house"),
        q("begin repeat", "room"),
        q("integer", "area"),
        q("end repeat", ""),
        q("calculate", "sum", calculation="sum(${area})"),
        q("end repeat", ""),
        q("calculate", "all", calculation="sum(${area})"),
    ]
    form = session(definition(rows))
    done(form.add_row("f:house"))
    one, two = form.rows("f:house")
    for house, area in ((one, "5"), (two, "7")):
        (room,) = form.rows(f"{house}/room")
        done(form.set(f"{room}/area", area))
    assert [form.value(f"{house}/sum") for house in (one, two)] == ["5", "7"]
    assert form.value("f:all") == "12"


def test_a_row_that_is_not_relevant_does_not_count() -> None:
    rows = [
        q("text", "on"),
        q("begin repeat", "r", relevant="${on} = '1'"),
        q("integer", "n"),
        q("end repeat", ""),
        q("calculate", "total", calculation="sum(${n})"),
        q("calculate", "rows", calculation="count(${r})"),
    ]
    form = session(definition(rows))
    done(form.set("f:on", "1"))
    (row,) = form.rows("f:r")
    done(form.set(f"{row}/n", "5"))
    assert (form.value("f:total"), form.value("f:rows")) == ("5", "1")
    done(form.set("f:on", ""))
    assert (form.value("f:total"), form.value("f:rows")) == ("0", "0")


def test_a_paste_over_many_rows_is_one_gesture() -> None:
    form = session(definition(VISITS))
    done(form.add_row("f:visit"))
    one, two = form.rows("f:visit")
    changes = done(form.set_many([(f"{one}/hours", "1"), (f"{two}/hours", "2")]))
    assert changes.values["f:total"] == "3"
    assert len(changes.stored) == 2
    refusal = form.set_many([(f"{one}/hours", "9"), (f"{two}/hours", "x")])
    assert isinstance(refusal, Refusal)
    assert form.value(f"{one}/hours") == "1"


def test_a_repeat_without_rows_is_still_relevant_or_not() -> None:
    rows = [
        q("text", "on"),
        q("begin repeat", "r", relevant="${on} = '1'"),
        q("integer", "n"),
        q("end repeat", ""),
    ]
    form = session(definition(rows))
    (row,) = form.rows("f:r")
    done(form.remove_row(row))
    assert not form.relevant("f:r")
    assert done(form.set("f:on", "1")).relevance == {"f:r": True}
    done(form.add_row("f:r"))
    (row,) = form.rows("f:r")
    assert form.relevant(row)


def test_rows_added_together_are_as_rows_added_one_by_one() -> None:
    form = definition(VISITS)
    together, alone = session(form), session(form)
    first = together.rows("f:visit")
    changes = done(together.add_rows("f:visit", ["kkkkkkkkkkkk1", "kkkkkkkkkkkk2"], 0))
    for place, key in enumerate(("kkkkkkkkkkkk1", "kkkkkkkkkkkk2")):
        done(alone.add_row("f:visit", place, key))
    assert together.rows("f:visit") == ("f:visit[kkkkkkkkkkkk1]", "f:visit[kkkkkkkkkkkk2]", *first)
    assert changes.rows == {"f:visit": together.rows("f:visit")}
    assert [together.value(f"{row}/place") for row in together.rows("f:visit")] == ["1", "2", "3"]
    assert together.value("f:rows") == alone.value("f:rows") == "3"
    assert together.rows("f:visit")[:2] == alone.rows("f:visit")[:2]
    assert session(form, together.unsaved).rows("f:visit") == together.rows("f:visit")


def test_a_row_can_not_be_added_twice() -> None:
    form = session(definition(VISITS))
    refused = form.add_rows("f:visit", ["kkkkkkkkkkkk1", "kkkkkkkkkkkk1"])
    assert isinstance(refused, Refusal)
    assert refused.fault is Fault.NO_SUCH_ROW
    assert len(form.rows("f:visit")) == 1

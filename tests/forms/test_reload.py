"""What was stored is enough: a form opened again is in the same state."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from charter_desktop.domain.answer import CellKey
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Refusal
from charter_desktop.forms.changes import ChangeSet
from charter_desktop.forms.session import FormSession
from tests.forms.made import NOON, SPLITS, YES_NO, definition, q, session

FORM = definition(
    [
        q("select_one yn", "on", default="yes"),
        q("text", "note_of", relevant="${on} = 'yes'"),
        q("dateTime", "changed", trigger="${note_of}", calculation="now()"),
        q("calculate", "code", calculation="once(uuid())"),
        q("begin repeat", "r", relevant="${on} = 'yes'"),
        q("integer", "n", constraint=". < 10"),
        q("calculate", "place", calculation="position(..)"),
        q("text", "why", relevant="${n} > 5", default="because"),
        q("end repeat", ""),
        q("integer", "people"),
        q("begin repeat", "person", repeat_count="${people}"),
        q("text", "name"),
        q("end repeat", ""),
        q("calculate", "total", calculation="sum(${n}) + count(${person})"),
        q("integer", "staff", cd_indicator="X1", cd_split="sex", cd_numerator="N", cd_denominator="D"),
    ],
    [*YES_NO, *SPLITS],
)
STEP = st.tuples(
    st.sampled_from(["set", "set", "set", "set", "add", "remove", "cell", "part"]),
    st.integers(min_value=0, max_value=1000),
    st.sampled_from(["", "yes", "no", "1", "3", "7", "12", "x y"]),
)


def state(form: FormSession) -> dict[str, tuple[object, ...]]:
    return {
        one: (
            form.value(one),
            form.relevant(one),
            form.required(one),
            form.readonly(one),
            form.valid(one),
            form.choices(one),
            form.table(one),
        )
        for one in form.questions()
    }


def act(form: FormSession, step: tuple[str, int, str]) -> ChangeSet | Refusal:
    gesture, number, text = step
    questions, rows = form.questions(), form.rows("f:r")
    match gesture:
        case "set":
            return form.set(questions[number % len(questions)], text)
        case "add":
            return form.add_row("f:r", number % (len(rows) + 1))
        case "remove" if rows:
            return form.remove_row(rows[number % len(rows)])
        case "cell":
            key = CellKey.of(("numerator", "denominator")[number % 2], {"sex": "fm"[number % 2]})
            return form.set_cell("X1", key, text)
        case _:
            return form.set_part(questions[number % len(questions)], "comment", text)


@given(st.lists(STEP, max_size=30))
@settings(max_examples=60, deadline=None)
def test_a_form_opened_again_is_in_the_same_state(steps: list[tuple[str, int, str]]) -> None:
    form = session(FORM)
    for step in steps:
        act(form, step)
    again = session(FORM, form.unsaved, now=NOON + timedelta(days=1))
    assert state(again) == state(form)
    assert again.answers() == form.answers()
    assert [(one.question_id, one.kind) for one in again.problems()] == [
        (one.question_id, one.kind) for one in form.problems()
    ]
    assert not again.opening.stored


@given(st.lists(STEP, max_size=20))
@settings(max_examples=60, deadline=None)
def test_a_change_set_names_everything_that_changed(steps: list[tuple[str, int, str]]) -> None:
    form = session(FORM)
    for step in steps:
        before = {one: (form.value(one), form.relevant(one)) for one in form.questions()}
        result = act(form, step)
        after = {one: (form.value(one), form.relevant(one)) for one in form.questions()}
        if isinstance(result, Refusal):
            assert before == after
            continue
        for one, (value, relevant) in after.items():
            was = before.get(one, ("", False))
            assert value == was[0] or result.values[one] == value
            assert relevant == was[1] or result.relevance[one] is relevant


@given(st.lists(STEP, max_size=20), st.lists(st.integers(min_value=0, max_value=1000), max_size=12))
@settings(max_examples=150, deadline=None)
def test_what_is_put_back_in_any_order_is_as_if_it_had_been_loaded(
    steps: list[tuple[str, int, str]], chosen: list[int]
) -> None:
    form = session(FORM)
    draft = dict(form.unsaved)
    before: list[dict[Field, Value]] = []
    for step in steps:
        result = act(form, step)
        if isinstance(result, ChangeSet) and result.stored:
            before.append({one: draft.get(one) for one in result.stored})
            draft.update(result.stored)
    for number in chosen[: len(before)]:
        done = form.put_back(before[number % len(before)])
        draft.update(done.stored)
        again = session(FORM, draft, now=NOON + timedelta(days=1))
        assert form.rows("f:r") == again.rows("f:r")
        assert state(again) == state(form)
        assert again.answers() == form.answers()
        assert not again.opening.stored


def test_what_is_put_back_sets_nothing_off() -> None:
    form = session(FORM)
    first = form.set("f:note_of", "first")
    assert isinstance(first, ChangeSet)
    assert form.value("f:changed")
    done = form.put_back(dict.fromkeys(first.stored))
    assert (form.value("f:note_of"), form.value("f:changed")) == ("", "")
    assert set(done.stored.values()) == {None}

"""A live form: what follows from an answer, and what has to be stored."""

from datetime import UTC, timedelta

import pytest

from charter_desktop.domain.answer import Answer, State
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.forms.definition import Kind
from charter_desktop.forms.problems import ProblemKind
from charter_desktop.forms.session import FormSession
from tests.forms.made import NOON, YES_NO, definition, done, q, session

HOUSE = [
    q("select_one yn", "has", required="yes"),
    q("begin group", "house", relevant="${has} = 'yes'"),
    q("integer", "rooms", constraint=". > 0 and . < 50", required="${has} = 'yes'"),
    q("decimal", "area"),
    q("end group", ""),
    q("calculate", "each", calculation="${area} div ${rooms}"),
    q("note", "said"),
]


def test_an_answer_says_what_became_relevant_and_what_was_computed() -> None:
    form = session(definition(HOUSE, YES_NO))
    assert not form.relevant("f:house/rooms")
    changes = done(form.set("f:has", "yes"))
    assert changes.relevance["f:house/rooms"] is True
    assert changes.stored == {Field("hr", "answer", "f:has"): "yes"}
    done(form.set("f:house/rooms", "4"))
    changes = done(form.set("f:house/area", "50,5"))
    assert changes.values == {"f:house/area": "50.5", "f:each": "12.625"}
    assert changes.stored == {Field("hr", "answer", "f:house/area"): "50.5"}


def test_hidden_answers_read_as_blank_and_come_back() -> None:
    form = session(definition(HOUSE, YES_NO))
    for question, typed in (("has", "yes"), ("house/rooms", "4"), ("house/area", "50")):
        done(form.set(f"f:{question}", typed))
    hidden = done(form.set("f:has", "no"))
    assert hidden.values["f:house/rooms"] == ""
    assert form.value("f:each") == ""
    shown = done(form.set("f:has", "yes"))
    assert shown.values["f:house/rooms"] == "4"
    assert form.value("f:each") == "12.5"


def test_text_that_cannot_be_read_changes_nothing() -> None:
    form = session(definition(HOUSE, YES_NO))
    refusal = form.set("f:house/rooms", "four")
    assert refusal == Refusal(Fault.NOT_A_WHOLE_NUMBER, "f:house/rooms", {"typed": "four"})
    assert form.value("f:house/rooms") == ""
    assert not form.answers()


def test_an_answer_that_breaks_its_constraint_is_stored_and_marked() -> None:
    form = session(definition(HOUSE, YES_NO))
    done(form.set("f:has", "yes"))
    changes = done(form.set("f:house/rooms", "99"))
    assert changes.stored == {Field("hr", "answer", "f:house/rooms"): "99"}
    assert changes.validity == {"f:house/rooms": False}
    assert not form.valid("f:house/rooms")
    assert [(one.question_id, one.kind) for one in form.problems()] == [
        ("f:house/rooms", ProblemKind.CONSTRAINT)
    ]
    assert done(form.set("f:house/rooms", "9")).validity == {"f:house/rooms": True}


def test_only_relevant_questions_have_problems() -> None:
    form = session(definition(HOUSE, YES_NO))
    assert [one.question_id for one in form.problems()] == ["f:has"]
    done(form.set("f:has", "yes"))
    assert [one.question_id for one in form.problems()] == ["f:house/rooms"]
    done(form.set("f:has", "no"))
    assert not form.problems()


def test_notes_and_calculates_are_not_typed() -> None:
    form = session(definition(HOUSE, YES_NO))
    for question in ("f:said", "f:each"):
        refusal = form.set(question, "1")
        assert isinstance(refusal, Refusal)
        assert refusal.fault is Fault.NOT_TYPED_HERE
    refusal = form.set("f:nothing", "1")
    assert isinstance(refusal, Refusal)
    assert refusal.fault is Fault.NO_SUCH_QUESTION


CITIES = [
    {"list_name": "region", "name": "n", "label": "North"},
    {"list_name": "region", "name": "s", "label": "South"},
    {"list_name": "city", "name": "bilbao", "label": "Bilbao", "in": "n"},
    {"list_name": "city", "name": "cadiz", "label": "Cádiz", "in": "s"},
    {"list_name": "city", "name": "sevilla", "label": "Sevilla", "in": "s"},
]
CHOOSING = [
    q("select_one region", "region"),
    q("select_one city", "city", choice_filter="in = ${region}"),
    q("select_multiple region", "both"),
    q("calculate", "named", calculation="jr:choice-name(${city}, '${city}')"),
]


def test_choices_follow_their_filter() -> None:
    form = session(definition(CHOOSING, CITIES))
    changes = done(form.set("f:region", "s"))
    assert changes.choices == {"f:city": ("cadiz", "sevilla")}
    assert [choice.label for choice in form.choices("f:city")] == ["Cádiz", "Sevilla"]
    refusal = form.set("f:city", "bilbao")
    assert isinstance(refusal, Refusal)
    assert refusal.fault is Fault.NOT_A_CHOICE
    assert done(form.set("f:city", "cadiz")).values == {"f:city": "cadiz", "f:named": "Cádiz"}


def test_a_choice_that_the_filter_excludes_later_is_kept_and_flagged() -> None:
    form = session(definition(CHOOSING, CITIES))
    done(form.set("f:region", "s"))
    done(form.set("f:city", "cadiz"))
    done(form.set("f:region", "n"))
    assert form.value("f:city") == "cadiz"
    assert [(one.question_id, one.kind) for one in form.problems()] == [("f:city", ProblemKind.NOT_A_CHOICE)]


def test_several_choices_are_stored_in_the_order_of_the_list() -> None:
    form = session(definition(CHOOSING, CITIES))
    assert done(form.set("f:both", "s n s")).values == {"f:both": "n s"}


def test_a_label_says_the_answer_it_names_in_the_language_asked_for() -> None:
    rows = [
        {"type": "text", "name": "who", "label::English (en)": "Who?", "label::Español (es)": "¿Quién?"},
        {
            "type": "text",
            "name": "why",
            "label::English (en)": "Why ${who}?",
            "label::Español (es)": "¿Por qué ${who}?",
            "hint::English (en)": "Only here",
        },
    ]
    form = session(definition(rows, settings={"default_language": "English (en)"}))
    assert done(form.set("f:who", "<Ana>")).texts == {"f:why"}
    assert form.label("f:why") == "Why <Ana>?"
    assert form.label("f:why", "Español (es)") == "¿Por qué <Ana>?"
    assert form.hint("f:why", "Español (es)") == "Only here"


def test_defaults_fire_once_and_are_stored() -> None:
    rows = [
        q("text", "city", default="Bilbao"),
        q("dateTime", "asked", default="now()"),
        q("today", "day"),
        q("username", "who"),
        q("calculate", "code", calculation="once(uuid())"),
    ]
    form = definition(rows)
    first = session(form)
    stored = dict(first.opening.stored)
    assert stored[Field("hr", "answer", "f:city")] == "Bilbao"
    assert stored[Field("hr", "answer", "f:day")] == "2026-03-01"
    assert stored[Field("hr", "answer", "f:who")] == "Ana"
    later = session(form, stored, now=NOON + timedelta(days=3))
    assert not later.opening
    for name in ("city", "asked", "day", "code"):
        assert later.value(f"f:{name}") == first.value(f"f:{name}") != ""


def test_a_default_that_was_taken_away_does_not_come_back() -> None:
    form = definition([q("text", "city", default="Bilbao")])
    first = session(form)
    done(first.set("f:city", ""))
    assert session(form, first.unsaved).value("f:city") == ""


def test_a_trigger_writes_when_its_question_changes_and_is_stored() -> None:
    rows = [q("text", "name"), q("dateTime", "changed", trigger="${name}", calculation="now()")]
    form = session(definition(rows))
    changes = done(form.set("f:name", "Ana"))
    assert changes.stored[Field("hr", "answer", "f:changed")] == "2026-03-01T12:00:00.000+00:00"


def test_a_pure_calculate_is_never_stored() -> None:
    form = session(definition(HOUSE, YES_NO))
    done(form.set("f:has", "yes"))
    done(form.set("f:house/rooms", "4"))
    done(form.set("f:house/area", "8"))
    assert Field("hr", "answer", "f:each") not in form.unsaved


def test_rows_of_a_csv_file_are_choices_and_are_looked_up() -> None:
    rows = [
        q("select_one_from_file fruits.csv", "fruit"),
        q("calculate", "price", calculation="pulldata('fruits', 'price', 'name', ${fruit})"),
    ]
    media = {"fruits.csv": b"name,label,price\nfig,Fig,3\nplum,Plum,2\n"}
    form = session(definition(rows), media=media)
    assert [choice.label for choice in form.choices("f:fruit")] == ["Fig", "Plum"]
    assert done(form.set("f:fruit", "plum")).values["f:price"] == "2"


def test_a_group_that_is_relevant_on_its_own_child_is_a_circle() -> None:
    from charter_desktop.forms.issue import Code
    from tests.forms.made import converted

    rows = [
        q("begin group", "g", relevant="${inside} = '1'"),
        q("text", "inside"),
        q("end group", ""),
    ]
    found = converted(rows)
    assert found.xform is None
    assert [(issue.code, issue.row, issue.column) for issue in found.errors] == [(Code.CIRCLE, 2, "relevant")]


def test_readonly_of_a_group_holds_for_what_is_inside() -> None:
    rows = [
        q("text", "lock"),
        q("begin group", "g", readonly="${lock} = 'on'"),
        q("text", "t"),
        q("end group", ""),
    ]
    form = session(definition(rows))
    done(form.set("f:g/t", "a"))
    assert done(form.set("f:lock", "on")).readonly == {"f:g": True}
    refusal = form.set("f:g/t", "b")
    assert isinstance(refusal, Refusal)
    assert refusal.fault is Fault.NOT_TYPED_HERE


def test_a_state_beside_a_plain_answer_stands_instead_of_it() -> None:
    form = session(definition(HOUSE, YES_NO))
    done(form.set_part("f:has", "state", "not_collected"))
    done(form.set_part("f:has", "comment", "No register."))
    answer = form.answers()["f:has"]
    assert (answer.state.value, answer.value, answer.about) == (
        "not_collected",
        None,
        {"comment": "No register."},
    )
    assert not form.problems()
    refusal = form.set_part("f:has", "state", "suppressed")
    assert isinstance(refusal, Refusal)
    assert refusal.fault is Fault.NO_SUCH_STATE


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("text", Kind.TEXT),
        ("integer", Kind.INTEGER),
        ("decimal", Kind.DECIMAL),
        ("date", Kind.DATE),
        ("time", Kind.TIME),
        ("dateTime", Kind.DATE_TIME),
        ("note", Kind.NOTE),
        ("acknowledge", Kind.ACKNOWLEDGE),
        ("image", Kind.IMAGE),
        ("file", Kind.FILE),
        ("select_one yn", Kind.SELECT_ONE),
        ("select_multiple yn", Kind.SELECT_MULTIPLE),
        ("start", Kind.START),
        ("end", Kind.END),
        ("today", Kind.TODAY),
        ("username", Kind.USERNAME),
    ],
)
def test_each_type_of_the_workbook_becomes_its_kind(kind: str, expected: Kind) -> None:
    form = definition([q(kind, "one"), q("text", "other")], YES_NO)
    found = form.question("f:one")
    assert found is not None
    assert found.kind is expected


def test_a_filter_of_several_tests_gives_what_all_of_them_let_through() -> None:
    choices = [
        {"list_name": "l", "name": "a", "label": "A", "k": "1", "size": "5"},
        {"list_name": "l", "name": "b", "label": "B", "k": "1", "size": "9"},
        {"list_name": "l", "name": "c", "label": "C", "k": "2", "size": "9"},
    ]
    rows = [
        q("text", "k"),
        q("integer", "least"),
        q("select_one l", "one", choice_filter="size >= ${least} and k = ${k}"),
    ]
    form = session(definition(rows, choices))
    done(form.set("f:k", "1"))
    done(form.set("f:least", "6"))
    assert [choice.name for choice in form.choices("f:one")] == ["b"]
    done(form.set("f:k", "2"))
    assert [choice.name for choice in form.choices("f:one")] == ["c"]


def test_a_place_is_typed_as_latitude_and_longitude() -> None:
    form = session(definition([q("geopoint", "where")]))
    assert done(form.set("f:where", "40.4168, -3.7038")).values == {"f:where": "40.4168 -3.7038 0 0"}
    refusal = form.set("f:where", "Puerta del Sol")
    assert isinstance(refusal, Refusal)


def test_a_value_outside_of_its_range_is_stored_and_marked() -> None:
    form = session(definition([q("range", "share", parameters="start=0 end=100 step=5")]))
    done(form.set("f:share", "150"))
    assert form.value("f:share") == "150"
    assert not form.valid("f:share")
    assert [one.kind for one in form.problems()] == [ProblemKind.CONSTRAINT]


def test_what_was_typed_waits_until_it_is_said_to_be_saved() -> None:
    form = session(definition([q("text", "t")]))
    form.saved()
    done(form.set("f:t", "a"))
    done(form.set("f:t", "b"))
    assert form.unsaved == {Field("hr", "answer", "f:t"): "b"}
    form.saved()
    assert not form.unsaved


def test_a_form_ignores_cells_that_it_no_longer_has() -> None:
    from tests.forms.made import staff

    old = {
        Field("hr", "answer", "EM1.1", part): "7"
        for part in ("numerator:age=9", "state:x", "numerator:=,", "state")
    }
    assert not session(staff(), old).answers()["EM1.1"].cells


PLACES = [
    q("select_one region", "region"),
    q("select_one town", "town", choice_filter="region=${region}"),
    q("select_multiple region", "many"),
    q("integer", "number"),
    q("note", "said", label="**${number}** in ${region}"),
]
TOWNS = [
    {"list_name": "region", "name": "a", "label": "Aragón"},
    {"list_name": "region", "name": "c", "label": "Castilla"},
    {"list_name": "town", "name": "h", "label": "Huesca", "region": "a"},
    {"list_name": "town", "name": "s", "label": "Soria", "region": "c"},
]


def test_many_answers_are_one_gesture_and_what_cannot_be_read_is_refused_alone() -> None:
    form = session(definition(PLACES, TOWNS))
    block = [("f:region", "aragon"), ("f:town", "Huesca"), ("f:many", "Castilla; ARAGÓN"), ("f:number", "x")]
    changes, refused = form.set_each(block)
    assert {name: form.value(name) for name, _ in block} == {
        "f:region": "a",
        "f:town": "h",
        "f:many": "a c",
        "f:number": "",
    }
    assert {name: one.fault for name, one in refused.items()} == {"f:number": Fault.NOT_A_WHOLE_NUMBER}
    assert len(changes.stored) == 3


def test_a_choice_that_is_not_offered_is_refused_by_its_label_too() -> None:
    form = session(definition(PLACES, TOWNS))
    _, refused = form.set_each([("f:region", "Castilla"), ("f:town", "Huesca")])
    assert refused["f:town"].fault is Fault.NOT_A_CHOICE


def test_what_an_expression_gives_can_be_kept_from_reading_as_markup() -> None:
    form = session(definition(PLACES, TOWNS))
    done(form.set("f:number", "7"))
    assert form.quoted("f:said", "label", lambda text: f"<{text}>").startswith("**<7>** in <")


def test_the_problem_of_one_question_is_known_alone() -> None:
    form = session(definition(HOUSE, YES_NO))
    found = form.problem("f:has")
    assert found is not None
    assert found.kind is ProblemKind.REQUIRED
    assert form.problem("f:house/rooms") is None


def test_a_large_change_on_last_round_asks_why_until_somebody_says_it() -> None:
    form = definition([q("integer", "flats"), q("integer", "staff"), q("text", "note")])
    before = {
        "f:flats": Answer(State.VALUE, "100"),
        "f:staff": Answer(State.VALUE, "0"),
        "f:note": Answer(State.VALUE, "10"),
    }
    filled = FormSession.load(form, {}, owner="hr", clock=lambda: NOON, zone=UTC, previous=before)
    done(filled.set_many([("f:flats", "125"), ("f:staff", "40"), ("f:note", "90")]))
    assert filled.problems() == ()
    done(filled.set("f:flats", "126"))
    (found,) = filled.problems()
    assert (found.question_id, found.kind) == ("f:flats", ProblemKind.JUMP)
    assert found.facts == {"value": "126", "before": "100", "percent": "26"}
    done(filled.set_part("f:flats", "reason", "A new block of flats"))
    assert filled.problems() == ()

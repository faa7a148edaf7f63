"""Expressions read an answer by the type of its question, as JavaRosa does."""

import pytest

from tests.forms.made import YES_NO, converted, definition, done, q, session

ROWS = [
    q("integer", "whole"),
    q("text", "word"),
    q("date", "day"),
    q("dateTime", "moment"),
]


def value_of(expression: str, **answers: str) -> str:
    """Give what a calculate holds once some questions are answered."""
    live = session(definition([*ROWS, q("calculate", "found", calculation=expression)]))
    for name, typed in answers.items():
        done(live.set(f"f:{name}", typed))
    return live.value("f:found")


@pytest.mark.parametrize(
    ("expression", "answers", "expected"),
    [
        ("if(${whole}, 'y', 'n')", {"whole": "0"}, "n"),
        ("if(${whole}, 'y', 'n')", {"whole": "3"}, "y"),
        ("if(${whole}, 'y', 'n')", {}, "n"),
        ("if(${word}, 'y', 'n')", {"word": "0"}, "y"),
        ("if(${word}, 'y', 'n')", {}, "n"),
        ("not(${day})", {}, "1"),
        ("${whole} = '05'", {"whole": "5"}, "1"),
        ("${word} = '05'", {"word": "5"}, "0"),
        ("0.1 + 0.2 = 0.3", {}, "1"),
        ("${day} = '2026-03-05'", {"day": "2026-03-05"}, "1"),
        ("${day} < '2026-03-06'", {"day": "2026-03-05"}, "0"),
        ("${day} < date('2026-03-06')", {"day": "2026-03-05"}, "1"),
        ("concat('on ', ${moment})", {"moment": "2026-03-05 10:30"}, "on 2026-03-05"),
        ("format-date-time(${moment}, '%H:%M')", {"moment": "2026-03-05 10:30"}, "10:30"),
        ("coalesce(1 div ${whole} * 0, 'none')", {"whole": "0"}, "none"),
        ("decimal-date-time(${day})", {}, ""),
        ("date(0 - 2.5)", {}, "1969-12-30"),
        ("join('/', ${word}, 'a')", {}, "/a"),
        ("19633.000000000004 + 0", {}, "19633"),
    ],
)
def test_a_value_is_read_by_its_type(expression: str, answers: dict[str, str], expected: str) -> None:
    assert value_of(expression, **answers) == expected


def test_a_truth_is_kept_as_one_or_zero_and_read_as_a_truth() -> None:
    live = session(
        definition(
            [
                *ROWS,
                q("calculate", "old", calculation="${whole} > 60"),
                q("calculate", "said", calculation="concat('old: ', ${old})"),
                q("text", "pension", relevant="${old}"),
            ]
        )
    )
    assert (live.value("f:old"), live.value("f:said"), live.relevant("f:pension")) == (
        "0",
        "old: false",
        False,
    )
    done(live.set("f:whole", "61"))
    assert (live.value("f:old"), live.value("f:said"), live.relevant("f:pension")) == ("1", "old: true", True)


def test_a_question_is_relevant_on_text_only_while_there_is_some() -> None:
    live = session(definition([q("text", "word"), q("text", "more", relevant="${word}")]))
    assert not live.relevant("f:more")
    done(live.set("f:word", "x"))
    assert live.relevant("f:more")


def test_a_choice_without_a_column_is_let_through_by_a_blank() -> None:
    towns = [
        {"list_name": "town", "name": "vigo", "label": "Vigo", "land": "es"},
        {"list_name": "town", "name": "sea", "label": "At sea"},
    ]
    live = session(
        definition(
            [q("text", "land"), q("select_one town", "town", choice_filter="land = ${land}")],
            [*towns, *YES_NO],
        )
    )
    assert [one.name for one in live.choices("f:town")] == ["sea"]
    done(live.set("f:land", "es"))
    assert [one.name for one in live.choices("f:town")] == ["vigo"]


def test_the_name_of_a_choice_is_found_in_its_own_row() -> None:
    live = session(
        definition(
            [
                q("begin repeat", "r"),
                q("select_one yn", "pick"),
                q("calculate", "name", calculation="jr:choice-name(${pick}, '${pick}')"),
                q("end repeat", ""),
            ],
            YES_NO,
        )
    )
    if not live.rows("f:r"):
        done(live.add_row("f:r"))
    done(live.add_row("f:r"))
    first, second = live.rows("f:r")
    done(live.set(f"{first}/pick", "yes"))
    done(live.set(f"{second}/pick", "no"))
    assert (live.value(f"{first}/name"), live.value(f"{second}/name")) == ("Yes", "No")


def test_a_row_that_reads_the_row_before_it_follows_a_change_there() -> None:
    before = "indexed-repeat(${x}, ${r}, position(..) - 1)"
    rows = [
        q("begin repeat", "r"),
        q("integer", "x"),
        q("calculate", "grown", calculation=f"if(position(..) > 1, ${{x}} - {before}, 0)"),
        q("end repeat", ""),
    ]
    live = session(definition(rows))
    while len(live.rows("f:r")) < 3:
        done(live.add_row("f:r"))
    made = live.rows("f:r")
    for row, typed in zip(made, ("1", "2", "5"), strict=True):
        done(live.set(f"{row}/x", typed))
    assert [live.value(f"{row}/grown") for row in made] == ["0", "1", "3"]
    done(live.set(f"{made[0]}/x", "7"))
    assert [live.value(f"{row}/grown") for row in made] == ["0", "-5", "3"]
    done(live.remove_row(made[1]))
    assert [live.value(f"{row}/grown") for row in live.rows("f:r")] == ["0", "-2"]


def test_a_calculate_on_itself_is_a_circle_also_through_the_row_before() -> None:
    rows = [
        q("begin repeat", "r"),
        q("integer", "x"),
        q("calculate", "run", calculation="${x} + indexed-repeat(${run}, ${r}, position(..) - 1)"),
        q("end repeat", ""),
    ]
    found = converted(rows)
    assert found.xform is None
    assert found.errors[0].facts["found"] == "run (calculation) -> run (calculation)"


def test_nested_rows_are_summed_and_filtered_from_outside() -> None:
    live = session(
        definition(
            [
                q("integer", "least"),
                q("begin repeat", "r"),
                q("integer", "x"),
                q("begin repeat", "k"),
                q("integer", "y"),
                q("end repeat", ""),
                q("end repeat", ""),
                q("calculate", "all", calculation="sum(${y})"),
                q("calculate", "some", calculation="count(${r}[x > ${least}])"),
            ]
        )
    )
    done(live.add_row("f:r"))
    row = live.rows("f:r")[-1]
    done(live.set("f:least", "2"))
    done(live.set(f"{row}/x", "3"))
    done(live.add_row(f"{row}/k"))
    done(live.set(f"{live.rows(f'{row}/k')[-1]}/y", "5"))
    assert (live.value("f:all"), live.value("f:some")) == ("5", "1")
    done(live.remove_row(row))
    assert (live.value("f:all"), live.value("f:some")) == ("0", "0")


def test_a_text_that_is_not_there_is_named() -> None:
    assert value_of("jr:itext('nobody')") == "[itext:nobody]"

"""The linter lists every fault of a workbook at once, each with its place and the nearest known word."""

import pytest

from charter_desktop.forms.issue import Code, Issue, Severity
from charter_desktop.wording.issues import issue_sentence
from charter_desktop.wording.voice import Voice
from tests.forms.made import SPLITS, YES_NO, converted, q

TOWNS = [
    {"list_name": "town", "name": "vigo", "label": "Vigo", "land": "es"},
    {"list_name": "town", "name": "lyon", "label": "Lyon", "land": "fr"},
]


def said(*rows: dict[str, str], choices: list[dict[str, str]] | None = None) -> list[str]:
    """Give the sentences of all issues."""
    return [issue_sentence(issue, Voice()) for issue in converted(rows, choices or YES_NO).issues]


def found(code: Code, *rows: dict[str, str], choices: list[dict[str, str]] | None = None) -> list[Issue]:
    """Give the issues of one kind."""
    return [issue for issue in converted(rows, choices or YES_NO).issues if issue.code is code]


def test_an_unknown_type_is_told_with_the_nearest_known() -> None:
    assert said(q("integr", "a"), q("selct_one yn", "b"), q("beginn group", "g")) == [
        "survey!2 type: integr is not a type of question. Is integer meant?",
        "survey!3 type: selct_one yn is not a type of question. Is select_one meant?",
        "survey!4 type: beginn group is not a type of question. Is begin group meant?",
    ]


def test_a_type_that_looks_like_none_is_told_alone() -> None:
    assert said(q("zzzzzz", "a")) == ["survey!2 type: zzzzzz is not a type of question."]


def test_an_unknown_function_is_told_with_the_nearest_and_its_character() -> None:
    assert said(q("integer", "a"), q("calculate", "c", calculation="1 + rond(${a})")) == [
        "survey!3 calculation (character 5): rond() is not a function. Is round() meant?"
    ]


def test_a_wrong_number_of_arguments_is_placed() -> None:
    assert said(q("integer", "a"), q("calculate", "c", calculation="1 + if(${a} > 2, 3)")) == [
        "survey!3 calculation (character 5): The expression is wrong: if(): 3 arguments are needed, not 2."
    ]


def test_an_unknown_reference_is_told_with_the_nearest_and_its_character() -> None:
    assert said(q("integer", "age"), q("text", "t", relevant="1 = 1 and ${agee} > 3", label="Of ${ag}")) == [
        "survey!3 label (character 4): ${ag} is not the name of a question. Is age meant?",
        "survey!3 relevant (character 11): ${agee} is not the name of a question. Is age meant?",
    ]


def test_a_missing_list_is_told_also_where_there_is_no_list_at_all() -> None:
    (issue,) = found(Code.UNKNOWN_LIST, q("select_one yess", "a"), choices=[])
    assert (issue.row, issue.column) == (2, "type")
    (near,) = found(Code.UNKNOWN_LIST, q("select_one twn", "a"), choices=TOWNS)
    assert near.facts["wanted"] == "town"
    assert [issue.row for issue in found(Code.NO_LIST, q("select_one", "a"))] == [2]


def test_a_row_without_a_name_is_told_unless_it_is_a_note() -> None:
    rows = [q("text", ""), q("note", ""), q("begin group", ""), q("end group", "")]
    assert [issue.row for issue in found(Code.NO_NAME, *rows)] == [2, 4]


def test_a_circle_is_shown_as_a_path_beside_other_faults() -> None:
    rows = [
        q("calculate", "a", calculation="${b} + 1"),
        q("begin group", "g", relevant="${a} > 2"),
        q("calculate", "b", calculation="${inside} + 1"),
        q("integer", "inside"),
        q("end group", ""),
        q("text", "t", relevant="${nobody} = 1"),
    ]
    issues = converted(rows).errors
    assert [(issue.code, issue.row, issue.column) for issue in issues] == [
        (Code.CIRCLE, 2, "calculation"),
        (Code.UNKNOWN_REFERENCE, 7, "relevant"),
    ]
    assert issue_sentence(issues[0], Voice()).endswith(
        "These wait for each other: a (calculation) -> b (calculation) -> g (relevant) -> a (calculation)."
    )


def test_two_circles_are_two_issues() -> None:
    rows = [
        q("calculate", "a", calculation="${b}"),
        q("calculate", "b", calculation="${a}"),
        q("text", "c", relevant="${d} = 1"),
        q("text", "d", relevant="${c} = 1"),
    ]
    assert [issue.row for issue in found(Code.CIRCLE, *rows)] == [2, 4]


def test_a_long_chain_is_no_circle_and_a_long_circle_is_found() -> None:
    chain = [q("calculate", f"c{number}", calculation=f"${{c{number + 1}}} + 1") for number in range(3000)]
    end = q("calculate", "c3000", calculation="1")
    assert found(Code.CIRCLE, *chain, end) == []
    assert len(found(Code.CIRCLE, *chain, end | {"calculation": "${c0}"})) == 1


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        (
            {"relevant": "${a}"},
            "${a} alike: a blank answer counts as true in some programs; write ${a} != ''.",
        ),
        ({"relevant": "not(${a})"}, "${a} alike: a blank answer"),
        ({"relevant": "${a} > 3 and ${b}"}, "${b} alike: a blank answer"),
        ({"calculation": "min(${a}, 3)"}, "write coalesce(${a}, 0)"),
        ({"calculation": "sum(${x})"}, "write sum(${x}[. != ''])"),
        ({"calculation": "floor(${a})"}, "floor() alike: JavaRosa does not know it; write int()."),
        ({"calculation": "coalesce(${a}, ${b}, 3)"}, "coalesce() alike: JavaRosa takes exactly two values."),
        ({"relevant": "${day} < '2026-01-01'"}, "text is no date in JavaRosa; write date('2026-01-01')"),
        ({"calculation": "${x} + 1"}, "${x} alike: it stands in a repeat and has several values"),
    ],
)
def test_what_engines_read_differently_is_warned_of(columns: dict[str, str], words: str) -> None:
    kind = "calculate" if "calculation" in columns else "text"
    rows = [
        q("integer", "a"),
        q("integer", "b"),
        q("date", "day"),
        q("begin repeat", "r"),
        q("integer", "x"),
        q("end repeat", ""),
        q(kind, "t", **columns),
    ]
    conversion = converted(rows)
    assert conversion.xform is not None
    (issue,) = [one for one in conversion.issues if one.code is Code.ENGINES_DISAGREE]
    assert (issue.severity, issue.row, issue.column) == (Severity.WARNING, 8, next(iter(columns)))
    assert words in issue_sentence(issue, Voice())


@pytest.mark.parametrize(
    "columns",
    [
        {"relevant": "${a} != ''"},
        {"relevant": "selected(${y}, 'yes')"},
        {"calculation": "sum(${x}[. != ''])"},
        {"calculation": "coalesce(${a}, 0) + min(coalesce(${a}, 0), 3)"},
        {"relevant": "${day} < date('2026-01-01')"},
        {"calculation": "indexed-repeat(${x}, ${r}, 1)"},
        {"calculation": "count(${r}) + count(${x})"},
        {"calculation": "sum(${twice})"},
    ],
)
def test_what_engines_read_alike_is_not_warned_of(columns: dict[str, str]) -> None:
    kind = "calculate" if "calculation" in columns else "text"
    rows = [
        q("integer", "a"),
        q("select_one yn", "y"),
        q("date", "day"),
        q("begin repeat", "r"),
        q("integer", "x"),
        q("calculate", "twice", calculation="${x} * 2"),
        q("end repeat", ""),
        q(kind, "t", **columns),
    ]
    assert found(Code.ENGINES_DISAGREE, *rows) == []


def test_a_column_that_no_choice_has_is_warned_of_in_a_filter() -> None:
    rows = [q("text", "land"), q("select_one town", "town", choice_filter="country = ${land} or land = 'x'")]
    (issue,) = found(Code.UNKNOWN_COLUMN, *rows, choices=TOWNS)
    assert (issue.row, issue.column, issue.position, issue.facts["found"]) == (
        3,
        "choice_filter",
        0,
        "country",
    )


def test_every_missing_translation_is_listed() -> None:
    row = {"type": "text", "name": "a", "label::English (en)": "A", "label::Spanish (es)": "A"}
    rows = [
        {**row, "hint::English (en)": "Say it", "hint::Spanish (es)": ""},
        {**row, "name": "b", "label::Spanish (es)": ""},
        {**row, "name": "c", "constraint": ". > 3", "constraint_message::Spanish (es)": "No",
         "constraint_message::English (en)": ""},
    ]  # fmt: skip
    assert [(issue.row, issue.column) for issue in found(Code.MISSING_TRANSLATION, *rows)] == [
        (2, "hint::Spanish (es)"),
        (3, "label::Spanish (es)"),
        (4, "constraint_message::English (en)"),
    ]


def test_a_column_of_ours_that_nothing_reads_is_told_with_the_nearest() -> None:
    row = q("integer", "n", cd_indicator="X1", cd_split="sex", cd_numerator="N", cd_indicatr="X")
    (issue,) = found(Code.UNKNOWN_SETTING, row, choices=SPLITS)
    assert (issue.row, issue.column, issue.facts["wanted"]) == (1, "bind::cd:indicatr", "indicator")


def test_the_namespace_of_our_columns_is_asked_for() -> None:
    row = q("integer", "n", cd_indicator="X1")
    (issue,) = converted([row], YES_NO, {"namespaces": ""}).errors
    assert (issue.code, issue.sheet, issue.row, issue.column) == (
        Code.NO_NAMESPACE,
        "settings",
        2,
        "namespaces",
    )


def test_groups_inside_each_other_beyond_reason_are_told_once() -> None:
    rows = [q("begin group", f"g{number}") for number in range(60)] + [q("end group", "")] * 60
    assert [issue.row for issue in found(Code.TOO_DEEP, *rows)] == [42]


def test_what_is_wrong_with_an_expression_is_said_in_both_languages() -> None:
    rows = [q("integer", "a"), q("calculate", "c", calculation="regex(${a}, '(')")]
    rows += [q("calculate", "d", calculation="1 + "), q("calculate", "e", calculation="round(1, 2, 3)")]
    for issue in converted(rows).errors:
        english, spanish = issue_sentence(issue, Voice("en")), issue_sentence(issue, Voice("es"))
        assert english != spanish
        words = {"argument", "missing", "needed", "wrong", "early"} & set(spanish.split())
        assert words == set()

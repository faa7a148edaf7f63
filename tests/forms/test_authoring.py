"""From a workbook to a form: every issue with its place, never a raw error."""

import io

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charter_desktop.forms.authoring import convert
from charter_desktop.forms.form_error import FormError
from charter_desktop.forms.issue import Code, Issue, Severity
from charter_desktop.forms.linter_round import lint_round
from charter_desktop.forms.xform import read_definition
from charter_desktop.wording.issues import issue_sentence
from charter_desktop.wording.voice import Voice
from tests.forms.made import SPLITS, YES_NO, converted, definition, q, workbook


def test_every_issue_is_listed_with_its_place() -> None:
    found = converted(
        [
            q("integer", "age", constraint=". >"),
            q("text", "why", relevant="${agee} > 3"),
            q("calculate", "c", calculation="launch(1)"),
            q("select_one nothing", "s"),
            q("geotrace", "path"),
            q("text", "age"),
            q("begin group", "open"),
        ],
        YES_NO,
    )
    assert found.xform is None
    places = [(issue.row, issue.code, issue.column) for issue in found.errors]
    assert (2, Code.EXPRESSION, "constraint") in places
    assert (3, Code.UNKNOWN_REFERENCE, "relevant") in places
    assert (4, Code.UNKNOWN_FUNCTION, "calculation") in places
    assert (5, Code.UNKNOWN_LIST, "type") in places
    assert (6, Code.NOT_RUN_TYPE, "type") in places
    assert (7, Code.DUPLICATE_NAME, "name") in places
    assert (8, Code.NOT_CLOSED, "type") in places


def test_an_issue_says_its_sheet_row_column_and_character() -> None:
    (issue,) = converted([q("integer", "age", constraint=". > (3")]).errors
    assert (
        issue_sentence(issue, Voice())
        == "survey!2 constraint (character 7): The expression is wrong: ')' is missing."
    )


def test_a_circle_is_shown_and_placed() -> None:
    found = converted(
        [q("calculate", "a", calculation="${b} + 1"), q("calculate", "b", calculation="${a} + 1")]
    )
    (issue,) = found.errors
    assert (issue.code, issue.row, issue.column) == (Code.CIRCLE, 2, "calculation")
    assert "a (calculation) -> b (calculation) -> a (calculation)" in issue_sentence(issue, Voice())


@pytest.mark.parametrize("look", ["maps", "placement-map", "ex:com.example.app(a='b')", "custom-thing"])
def test_what_needs_another_program_or_a_map_is_refused(look: str) -> None:
    assert [issue.code for issue in converted([q("text", "t", appearance=look)]).errors] == [
        Code.NOT_RUN_APPEARANCE
    ]


def test_an_encrypted_form_is_refused() -> None:
    found = converted([q("text", "t")], settings={"public_key": "abc", "submission_url": "https://x.eu"})
    assert [(issue.code, issue.sheet, issue.row) for issue in found.errors] == [
        (Code.ENCRYPTED, "settings", 2)
    ]


def test_two_questions_with_one_id_are_refused() -> None:
    found = converted([q("text", "a", cd_indicator="X1"), q("text", "b", cd_indicator="X1")])
    assert [(issue.code, issue.row) for issue in found.errors] == [(Code.DUPLICATE_QUESTION, 3)]


def test_a_table_must_be_a_number_and_its_split_a_list() -> None:
    found = converted([q("text", "a", cd_split="sex age", cd_numerator="N", cd_figure="sums")], SPLITS)
    assert {issue.code for issue in found.errors} == {
        Code.NOT_A_FIGURE,
        Code.UNKNOWN_LIST,
        Code.UNKNOWN_SETTING,
    }


def test_an_indicator_does_not_stand_in_a_repeat() -> None:
    found = converted([q("begin repeat", "r"), q("text", "a", cd_indicator="X1"), q("end repeat", "")])
    assert [issue.code for issue in found.errors] == [Code.INDICATOR_IN_REPEAT]


def test_a_missing_translation_warns_and_stops_nothing() -> None:
    rows = [
        {"type": "text", "name": "a", "label::English (en)": "A", "label::Español (es)": "A"},
        {"type": "text", "name": "b", "label::English (en)": "B"},
    ]
    found = converted(rows)
    assert found.xform is not None
    assert [(issue.code, issue.severity, issue.row) for issue in found.issues] == [
        (Code.MISSING_TRANSLATION, Severity.WARNING, 3)
    ]


def test_a_question_id_is_its_indicator_and_the_names_below() -> None:
    form = definition(
        [
            q("begin group", "em", cd_indicator="EM2"),
            q("text", "why"),
            q("begin group", "deep"),
            q("text", "more"),
            q("end group", ""),
            q("end group", ""),
            q("text", "last"),
        ]
    )
    ids = [question.question_id for question in form.questions() if question.path[1:2] != ("meta",)]
    assert ids == ["EM2/why", "EM2/deep/more", "f:last"]


def test_the_same_workbook_gives_the_same_form() -> None:
    made = workbook([q("text", "a")])
    one, two = convert(made, "a.xlsx"), convert(made, "b.xlsx")
    assert one.xform == two.xform is not None
    assert read_definition(one.xform).sha256 == read_definition(two.xform).sha256


def test_choices_that_no_select_uses_stay_in_the_form_for_its_tables() -> None:
    form = definition(
        [q("integer", "n", cd_indicator="X1", cd_split="grade sex", cd_numerator="N")],
        SPLITS,
    )
    question = form.question("X1")
    assert question is not None
    assert question.figure is not None
    assert question.figure.split == ("grade", "sex")
    assert [one.names() for one in question.figure.dimensions] == [("top", "middle"), ("f", "m", "unknown")]


def test_a_workbook_without_a_survey_is_refused() -> None:
    book = openpyxl.Workbook()
    out = io.BytesIO()
    book.save(out)
    assert [issue.code for issue in convert(out.getvalue(), "empty.xlsx").issues] == [Code.NO_SHEET]


@given(st.binary(max_size=400))
def test_bytes_that_are_no_workbook_are_refused(data: bytes) -> None:
    found = convert(data, "noise.xlsx")
    assert found.xform is None
    assert [issue.code for issue in found.issues] == [Code.NOT_A_WORKBOOK]


@given(st.integers(min_value=0, max_value=6000), st.binary(min_size=1, max_size=8))
@settings(max_examples=40, deadline=None)
def test_a_damaged_workbook_never_raises(place: int, noise: bytes) -> None:
    whole = workbook([q("text", "a"), q("integer", "b", relevant="${a} = '1'")], YES_NO)
    place %= len(whole)
    found = convert(whole[:place] + noise + whole[place + len(noise) :], "damaged.xlsx")
    assert found.xform is not None or found.errors


@pytest.mark.parametrize(
    "xml", [b"", b"<x/>", b"<a", b"<h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:head/></h:html>"]
)
def test_xml_that_is_no_form_is_refused(xml: bytes) -> None:
    with pytest.raises(FormError):
        read_definition(xml)


def test_one_id_is_one_question_in_all_forms_of_a_round() -> None:
    table = q("integer", "n", cd_indicator="X1", cd_split="sex", cd_numerator="N", cd_unit="persons")
    one = definition([table], SPLITS, {"form_id": "hr"})
    same = definition([table], SPLITS, {"form_id": "edu"})
    other = definition([{**table, "type": "decimal", "bind::cd:split": "grade"}], SPLITS, {"form_id": "hous"})
    assert not lint_round([one, same])
    assert [(issue.sheet, issue.column) for issue in lint_round([one, same, other])] == [
        ("hous", "type"),
        ("hous", "split"),
    ]


def test_every_issue_has_its_sentence() -> None:
    for code in Code:
        assert issue_sentence(Issue(Severity.ERROR, code, "survey", 2), Voice("es")).startswith("survey!2: ")

"""The language of the forms: XPath 1.0 with the functions of ODK."""

import math
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from charter_desktop.forms.xpath import values
from charter_desktop.forms.xpath.compile import compile_text
from charter_desktop.forms.xpath.context import Context, Host
from charter_desktop.forms.xpath.dates import Calendar
from charter_desktop.forms.xpath.document import read_document
from charter_desktop.forms.xpath.mistake import ExpressionError, Mistake
from charter_desktop.forms.xpath.parser import parse

MADRID = ZoneInfo("Europe/Madrid")
CALENDAR = Calendar(MADRID, lambda: datetime(2026, 3, 29, 12, 30, tzinfo=MADRID))
XML = b"<d><a>1</a><b>two</b><r><n>5</n></r><r><n/></r><r><n>7</n></r></d>"


def value(expression: str) -> values.XValue:
    root = read_document(etree.fromstring(XML))
    return compile_text(expression).run(Context(Host(CALENDAR), root.children[0]))


def text(expression: str) -> str:
    return values.string(value(expression))


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("1 + 2 * 3", "7"),
        ("- - 2", "2"),
        ("7 mod -3", "1"),
        ("1 div 0", "Infinity"),
        ("'a' < 'b'", "false"),
        ("/d/a = 1 and not(/d/b = 'one')", "true"),
        ("count(/d/r)", "3"),
        ("/d/r[2]/n", ""),
        ("/d/r[position() = last()]/n", "7"),
        ("sum(/d/r/n)", "12"),
        ("max(/d/r/n)", "7"),
        ("min(/d/r/n)", "5"),
        ("sum(/d/nothing)", "0"),
        ("join('; ', /d/r/n)", "5; ; 7"),
        ("if(/d/a > 0, 'yes', 'no')", "yes"),
        ("coalesce('', /d/b)", "two"),
        ("substr('hello', 1, -1)", "ell"),
        ("selected('a b c', 'b')", "true"),
        ("selected('ab', 'a')", "false"),
        ("count-selected(' a  b ')", "2"),
        ("selected-at('a b', 1)", "b"),
        ("regex('2026', '[0-9]{2}')", "false"),
        ("regex('2026', '[0-9]{4}')", "true"),
        ("round(-1.5)", "-1"),
        ("round(2.345, 2)", "2.35"),
        ("//n[. > 5]", "7"),
        ("string-length('añ')", "2"),
        ("translate('abc', 'ab', 'x')", "xc"),
        ("position(/d/r[3])", "3"),
        ("checklist(1, 2, true(), false(), true())", "true"),
    ],
)
def test_an_expression_gives_what_the_specification_says(expression: str, expected: str) -> None:
    assert text(expression) == expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("today()", "2026-03-29"),
        ("number(date('1970-01-02'))", "1"),
        ("date('2026-03-30') - date('2026-03-29')", "1"),
        ("date('2026-03-29') <= today()", "true"),
        ("'2026-03-29' = today()", "true"),
        ("'2026-03-29' <= today()", "false"),
        ("today() > '2026-03-29'", "false"),
        ("date(today() + 3)", "2026-04-01"),
        ("format-date('2026-03-05', '%d/%m/%Y %e %n %y %b')", "05/03/2026 5 3 26 Mar"),
        ("format-date-time('2026-03-29T01:00:00.000Z', '%H:%M')", "03:00"),
        ("decimal-time('06:00:00.000')", "0.25"),
        ("now()", "2026-03-29T12:30:00.000+02:00"),
        ("date('')", ""),
        ("decimal-time('06:00:00.000-24:00')", "NaN"),
        ("decimal-time('23:59:00.000-07:60')", "NaN"),
        ("int(7.92e-1 * 10)", "7"),
    ],
)
def test_dates_are_days_in_the_zone_of_the_session(expression: str, expected: str) -> None:
    assert text(expression) == expected


@pytest.mark.parametrize(
    "expression", ["1 +", "(1", "a b", "foo(", "'open", "$x", "/d/[1]", "1 = = 2", "x::y"]
)
def test_a_broken_expression_is_refused_with_its_place(expression: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(expression)
    assert caught.value.position is not None
    assert 0 <= caught.value.position <= len(expression)


def test_an_unknown_function_is_told_before_anything_runs() -> None:
    faults: list[ExpressionError] = []
    compile_text("1 + launch(2)", faults=faults)
    assert [(fault.mistake, fault.facts["found"], fault.position) for fault in faults] == [
        (Mistake.UNKNOWN_FUNCTION, "launch", 4)
    ]


def test_a_branch_that_is_not_taken_does_not_run() -> None:
    assert text("if(true(), 'safe', launch())") == "safe"
    assert text("true() or launch()") == "true"


def test_expressions_nested_beyond_reason_are_refused() -> None:
    with pytest.raises(ExpressionError):
        parse("(" * 5000 + "1" + ")" * 5000)


@given(st.integers(min_value=-(10**25), max_value=10**25))
def test_numbers_are_written_without_exponent(number: int) -> None:
    assert values.number_text(float(number)) == str(int(float(number)))


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_written_number_reads_back_as_itself(number: float) -> None:
    assert values.text_number(values.number_text(number), CALENDAR) == number


@given(st.text(max_size=40))
def test_any_text_is_an_expression_or_is_refused(expression: str) -> None:
    try:
        tree = parse(expression)
    except ExpressionError as error:
        refused = str(error)
        assert refused
    else:
        assert tree is not None


def test_what_is_no_number_is_not_a_number() -> None:
    for words in ("", " ", "1,5,2", "0x1F", "inf", "nan", "1_000", "1e3", "+4", "2026-03-29"):
        assert math.isnan(values.text_number(words, CALENDAR))


def test_a_comma_is_read_as_the_decimal_point() -> None:
    assert values.text_number(" 1,5 ", CALENDAR) == 1.5


def test_text_that_is_no_date_is_refused() -> None:
    with pytest.raises(ExpressionError):
        text("date('31 March')")


def test_a_pattern_that_tries_too_many_ways_is_given_up() -> None:
    with pytest.raises(ExpressionError) as caught:
        value("regex('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac', '(a|aa)+b')")
    assert caught.value.mistake is Mistake.SLOW_PATTERN

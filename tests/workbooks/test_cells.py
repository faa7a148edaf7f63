"""Cells as people fill them in: what is understood, what is asked about, and in which words."""

from datetime import date, datetime, time

import openpyxl
import pytest

from charter_desktop.domain.filling import Doubt
from tests.workbooks.made import HOME, afters, answered, filled, opened, seen, sentences, template


def test_a_wrong_choice_is_told_with_its_cell_and_the_choices() -> None:
    preview = seen(opened(), filled(template(opened()), {answered("stage"): "casi"}))
    assert sentences(preview) == ['Housing!D4 "casi" is not one of: planned, running, done']
    assert preview.changes == ()


@pytest.mark.parametrize(
    ("question", "value", "after"),
    [
        ("stage", "en marcha", "running"),
        ("stage", "Done", "done"),
        ("stage", "planned", "planned"),
        ("areas", "Vivienda; Empleo, y formación", "Work, and training; Housing"),
        ("areas", "home work", "Work, and training; Housing"),
        ("areas", "housing\nwork", "Work, and training; Housing"),
        ("homes", 12, "12"),
        ("homes", 12.0, "12"),
        ("homes", "1.234,0", "1234"),
        ("homes", "1 234", "1234"),
        ("rent", "1.234,5", "1234.5"),
        ("rent", 1.234, "1.234"),
        ("rent", 0.1 + 0.2, "0.3"),
        ("rent", "12 %", "12"),
        ("start", datetime(2026, 5, 4), "04/05/2026"),  # noqa: DTZ001 - as a spreadsheet keeps it
        ("start", "4/5/2026", "04/05/2026"),
        ("hour", time(9, 30), "09:30"),
        ("hour", "9:30", "09:30"),
        ("story", 1.5, "1.5"),
        ("story", date(2026, 5, 4), "04/05/2026"),
        ("story", True, "TRUE"),
        ("open", True, "Yes"),
        ("open", "si", "Yes"),
    ],
)
def test_what_people_write_is_understood(question: str, value: object, after: str) -> None:
    preview = seen(opened(), filled(template(opened()), {answered(question): value}))
    assert (sentences(preview), afters(preview)) == ([], {question: after})


@pytest.mark.parametrize(
    ("question", "value", "doubt"),
    [
        ("homes", "1.234", Doubt.AMBIGUOUS),
        ("rent", "1.234", Doubt.AMBIGUOUS),
        ("homes", 12.5, Doubt.NOT_A_WHOLE_NUMBER),
        ("homes", True, Doubt.NOT_A_WHOLE_NUMBER),
        ("homes", datetime(2026, 5, 4), Doubt.NOT_A_WHOLE_NUMBER),  # noqa: DTZ001 - as a spreadsheet keeps it
        ("rent", "about ten", Doubt.NOT_A_NUMBER),
        ("start", 45_000, Doubt.DAY_NUMBER),
        ("start", 3, Doubt.NOT_A_DATE),
        ("start", "soon", Doubt.NOT_A_DATE),
        ("hour", "late", Doubt.NOT_A_TIME),
        ("hour", 0.4, Doubt.NOT_A_TIME),
        ("homes", "#N/A", Doubt.ERROR),
        ("rent", "#DIV/0!", Doubt.ERROR),
        ("homes", "=1+1", Doubt.NO_RESULT),
        ("areas", "Vivienda; sea", Doubt.NOT_A_CHOICE),
        ("open", 3, Doubt.NOT_A_CHOICE),
    ],
)
def test_what_is_not_sure_is_asked_about_and_left_out(question: str, value: object, doubt: Doubt) -> None:
    preview = seen(opened(), filled(template(opened()), {answered(question): value, answered("story"): "x"}))
    assert [problem.doubt for problem in preview.problems] == [doubt]
    assert afters(preview) == {"story": "x"}
    assert sentences(preview)[0].startswith("Housing!D")
    assert "?" not in sentences(preview)[0]


def test_an_ambiguous_number_is_told_with_both_readings() -> None:
    preview = seen(opened(), filled(template(opened()), {answered("rent"): "1.234"}))
    assert sentences(preview)[0].startswith('Housing!D7 "1.234" can mean 1234 or 1.234.')


def test_a_percentage_is_what_it_shows_but_never_a_count() -> None:
    def in_percent(book: openpyxl.Workbook) -> None:
        for row in book["Housing"].iter_rows():
            for cell in row:
                if cell.value == 0.12:
                    cell.number_format = "0.0%"

    cells = {answered("rent"): 0.12, answered("story"): 0.12}
    preview = seen(opened(), filled(template(opened()), cells, in_percent))
    assert afters(preview) == {"rent": "12", "story": "12 %"}

    def in_percent_too(book: openpyxl.Workbook) -> None:
        for row in book["Housing tables"].iter_rows():
            for cell in row:
                if cell.value == 0.12:
                    cell.number_format = "0%"

    table = {(f"T:{HOME}/people|sex=f", "numerator"): 0.12}
    preview = seen(opened(), filled(template(opened()), table, in_percent_too))
    assert [problem.doubt for problem in preview.problems] == [Doubt.NOT_A_COUNT]


def test_a_blank_cell_says_nothing_and_the_word_for_empty_takes_away() -> None:
    session = opened()
    session.set(f"{HOME}/story", "something")
    session.set(f"{HOME}/homes", "5")
    made = template(session)
    assert seen(session, filled(made, {answered("story"): None, answered("homes"): "  "})).changes == ()
    taken = seen(
        session, filled(made, {(f"A:{HOME}/story", "state"): "(empty)", answered("homes"): "(empty)"})
    )
    assert afters(taken) == {"story": "", "homes": ""}


def test_why_there_is_no_answer_may_be_said_in_any_language() -> None:
    for word in ("not collected", "no se recoge", "not-collected"):
        preview = seen(opened(), filled(template(opened()), {(f"A:{HOME}/homes", "state"): word}))
        assert afters(preview) == {"homes": "not collected"}


def test_an_answer_takes_the_place_of_the_reason_that_stood_there() -> None:
    session = opened()
    session.set_part(f"{HOME}/homes", "state", "not_yet")
    preview = seen(session, filled(template(session), {answered("homes"): 7}))
    assert [(change.before, change.after) for change in preview.changes] == [("not yet available", "7")]
    assert {step.part for step in preview.changes[0].steps} == {"", "state"}


def test_an_answer_and_a_reason_why_there_is_none_do_not_go_together() -> None:
    cells = {answered("homes"): 7, (f"A:{HOME}/homes", "state"): "not collected"}
    preview = seen(opened(), filled(template(opened()), cells))
    assert (preview.changes, preview.problems[0].doubt) == ((), Doubt.TWO_ANSWERS)


def test_a_cell_of_a_table_takes_a_number_or_why_there_is_none() -> None:
    place = f"T:{HOME}/people"
    cells = {
        (f"{place}|sex=f", "numerator"): 7,
        (f"{place}|sex=m", "numerator"): "not collected",
        (f"{place}|sex=unknown", "numerator"): "perhaps",
    }
    preview = seen(opened(), filled(template(opened()), cells))
    assert [change.after for change in preview.changes] == ["7", "not collected"]
    assert [change.label for change in preview.changes] == [
        "People · Women · Housed",
        "People · Men · Housed",
    ]
    assert [problem.doubt for problem in preview.problems] == [Doubt.NOT_A_COUNT]


def test_a_total_written_over_its_formula_is_held_against_the_cells() -> None:
    place = f"T:{HOME}/people"
    cells = {
        (f"{place}|sex=f", "numerator"): 7,
        (f"{place}|sex=m", "numerator"): 8,
        (f"{place}|", "numerator"): 16,
    }
    preview = seen(opened(), filled(template(opened()), cells))
    assert sentences(preview) == ['Housing tables!C10 "16" is not what the cells of the table add up to: 15.']
    right = seen(opened(), filled(template(opened()), {**cells, (f"{place}|", "numerator"): 15}))
    assert right.problems == ()


def test_a_table_may_be_given_as_its_total_alone() -> None:
    preview = seen(opened(), filled(template(opened()), {(f"O:{HOME}/people|", "numerator"): 16}))
    assert [(change.label, change.after) for change in preview.changes] == [("People · Total · Housed", "16")]


def test_what_is_wrong_with_an_answer_as_a_whole_is_remarked_but_taken_over() -> None:
    place = f"T:{HOME}/people"
    cells = {(f"{place}|sex=f", "numerator"): 7, (f"{place}|sex=f", "denominator"): 5}
    preview = seen(opened(), filled(template(opened()), cells))
    assert preview.problems == ()
    assert {change.remark for change in preview.changes} == {"People: the part is larger than the whole."}


def test_what_a_person_reads_is_in_their_own_language() -> None:
    session = opened()
    data = filled(
        template(session), {answered("stage"): "done", answered("rent"): 1.5, answered("homes"): "x"}
    )
    preview = seen(session, data, "es")
    assert [(change.label, change.after) for change in preview.changes] == [
        ("Etapa", "terminada"),
        ("Alquiler", "1,5"),
    ]

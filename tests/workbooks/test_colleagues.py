"""Several people fill copies of one template: nothing is lost, and what both changed is decided by a person."""

import random

import openpyxl

from charter_desktop.forms.session import FormSession
from charter_desktop.usecases.fill_trial import Trial
from charter_desktop.usecases.fill_value import FillChange, FillPreview
from charter_desktop.wording.voice import Voice
from tests.forms.made import definition
from tests.workbooks.answering import typed_texts
from tests.workbooks.conftest import load
from tests.workbooks.filling import places
from tests.workbooks.made import CHOICES, HOME, SURVEY, afters, answered, filled, opened, seen, template


def take_over(session: FormSession, changes: tuple[FillChange, ...]) -> None:
    trial = Trial(session, Voice())
    for change in changes:
        for step in change.steps:
            assert trial.do(step) is None


def spare(made: bytes, number: int = 0) -> str:
    """Give the key of a row that nobody filled yet."""
    import io

    book = openpyxl.load_workbook(io.BytesIO(made))
    rows = list(dict.fromkeys(key for key, _ in places(book) if key.startswith("R:")))
    return rows[1 + number]


def test_two_people_who_fill_different_cells_meet_without_a_question() -> None:
    session = opened()
    made = template(session)
    first, second = filled(made, {answered("homes"): 5}), filled(made, {answered("story"): "x"})
    for data in (first, second):
        preview = seen(session, data)
        assert preview.usual() == preview.changes
        take_over(session, preview.changes)
    assert (session.value(f"{HOME}/homes"), session.value(f"{HOME}/story")) == ("5", "x")


def test_what_both_changed_is_shown_and_not_ticked() -> None:
    session = opened()
    made = template(session)
    take_over(session, seen(session, filled(made, {answered("homes"): 5})).changes)
    preview = seen(session, filled(made, {answered("homes"): 6, answered("story"): "x"}))
    assert [(change.before, change.after, change.overwrites) for change in preview.changes] == [
        ("5", "6", True),
        ("", "x", False),
    ]
    assert [change.after for change in preview.usual()] == ["x"]


def test_what_a_file_did_not_change_never_takes_a_newer_answer_back() -> None:
    session = opened()
    session.set(f"{HOME}/homes", "5")
    made = template(session)
    session.set(f"{HOME}/homes", "6")
    assert seen(session, made) == FillPreview((), ())


def test_the_same_file_again_changes_nothing() -> None:
    session = opened()
    made = template(session)
    data = filled(made, {(spare(made), "place"): "Lisbon", (spare(made), "hours"): 3, answered("homes"): 5})
    take_over(session, seen(session, data).changes)
    assert seen(session, data) == FillPreview((), ())


def test_a_new_row_is_one_line_of_the_preview() -> None:
    session = opened()
    made = template(session)
    preview = seen(session, filled(made, {(spare(made), "place"): "Lisbon", (spare(made), "hours"): 3}))
    assert [(change.label, change.after) for change in preview.changes] == [
        ("Visits: a new row", "Lisbon · 3")
    ]


def test_rows_that_two_people_filled_into_the_same_spare_line_are_both_kept() -> None:
    session = opened()
    made = template(session)
    lisbon = filled(made, {(spare(made), "place"): "Lisbon", (spare(made), "hours"): 3})
    porto = filled(made, {(spare(made), "place"): "Porto", (spare(made), "hours"): 4})
    for data in (lisbon, porto, porto):
        take_over(session, seen(session, data).changes)
    visited = {session.value(f"{row}/place") for row in session.rows(f"{HOME}/visits")}
    assert visited == {"", "Lisbon", "Porto"}


def test_a_row_that_is_corrected_in_the_file_is_corrected_here() -> None:
    session = opened()
    made = template(session)
    take_over(
        session,
        seen(session, filled(made, {(spare(made), "place"): "Lisbon", (spare(made), "hours"): 3})).changes,
    )
    again = seen(session, filled(made, {(spare(made), "place"): "Lisbon", (spare(made), "hours"): 30}))
    assert [(change.before, change.after, change.overwrites) for change in again.changes] == [
        ("3", "30", True)
    ]


def test_a_wrong_cell_in_a_new_row_leaves_the_others_in() -> None:
    session = opened()
    made = template(session)
    preview = seen(session, filled(made, {(spare(made), "place"): "Lisbon", (spare(made), "hours"): "x"}))
    assert [change.after for change in preview.changes] == ["Lisbon"]
    assert len(preview.problems) == 1


def test_a_template_of_an_older_questionnaire_says_what_is_asked_no_more() -> None:
    survey = [dict(row) for row in SURVEY if row["name"] != "story"]
    newer = load(definition(survey, CHOICES, {"default_language": "English (en)", "version": "2"}))
    data = filled(template(opened()), {answered("story"): "x", answered("homes"): 5})
    preview = seen(newer, data)
    assert afters(preview) == {"homes": "5"}
    assert [problem.place[:9] for problem in preview.problems] == ["Housing!D"]


def test_partial_fills_in_any_order_give_the_same() -> None:
    made = template(opened())
    parts = [
        filled(made, {answered("homes"): 5}),
        filled(made, {answered("stage"): "done"}),
        filled(made, {(f"T:{HOME}/people|sex=f", "numerator"): 7}),
        filled(made, {(f"T:{HOME}/people|sex=m", "numerator"): "not collected"}),
    ]
    results = set()
    for seed in range(4):
        session = opened()
        for data in random.Random(seed).sample(parts, len(parts)):
            take_over(session, seen(session, data).changes)
        results.add(tuple(sorted(item for item in typed_texts(session).items() if "#row" not in item[0])))
    assert len(results) == 1

"""Whatever somebody writes into the cells: it is taken over or told, never both, and nothing breaks."""

import io
from datetime import date, datetime, time, timedelta

import openpyxl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charter_desktop.usecases.fill_trial import Trial
from charter_desktop.wording.fills import cell_sentence
from charter_desktop.wording.voice import Voice
from tests.workbooks.filling import places
from tests.workbooks.made import opened, seen, template

MADE = template(opened())
PLACES = sorted(places(openpyxl.load_workbook(io.BytesIO(MADE))))
LETTERS = st.characters(exclude_categories=("Cs", "Cc"))
CELLS = st.one_of(
    st.text(LETTERS, max_size=30),
    st.sampled_from(
        ["#N/A", "=1/0", "(empty)", "(vacío)", "done; planned", "1.234", "12 %", "not collected"]
    ),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(date(1901, 1, 1), date(2200, 1, 1)),
    st.datetimes(datetime(1901, 1, 1), datetime(2200, 1, 1)),  # noqa: DTZ001 - as a spreadsheet keeps it
    st.times().map(lambda one: time(one.hour, one.minute, one.second)),
    st.integers(0, 10**6).map(lambda seconds: timedelta(seconds=seconds)),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(cells=st.dictionaries(st.sampled_from(PLACES), CELLS, min_size=1, max_size=30))
def test_any_content_is_taken_over_or_told(cells: dict[tuple[str, str], object]) -> None:
    session = opened()
    book = openpyxl.load_workbook(io.BytesIO(MADE), rich_text=True)
    found = places(book)
    for place, value in cells.items():
        sheet, row, column = found[place]
        cell = book[sheet].cell(row, column)
        if type(cell).__name__ == "Cell":
            cell.value = value
    memory = io.BytesIO()
    book.save(memory)
    preview = seen(session, memory.getvalue())
    for problem in preview.problems:
        assert cell_sentence(problem, Voice("es")).startswith("Housing") or problem.place.startswith("Visits")
    taken = {change.place for change in preview.changes}
    assert taken.isdisjoint(problem.place for problem in preview.problems if "Visits" not in problem.place)
    trial = Trial(session, Voice())
    for change in preview.changes:
        for step in change.steps:
            assert trial.do(step) is None, (change, step)
    assert seen(session, memory.getvalue()).changes == ()

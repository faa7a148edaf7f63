"""Questionnaires to measure with: one of any size, and one whose questions stand in rows."""

from charter_desktop.forms.authoring import convert
from tests.forms.made import YES_NO, Rows, q, workbook

TOGGLED, CHAINED, ANSWERED = 400, 200, 334
KINDS = ("text", "integer", "decimal", "date", "select_one yn", "text", "integer", "note")


def survey(questions: int) -> Rows:
    """Give a survey of about so many questions in sections of 20.

    One answer (`switch`) makes a fifth of them relevant, 400 at most. Answers `n0`, `n1`, ... (a
    sixth, 334 at most) are summed up into the head of a chain of calculates (a tenth, 200 at most).
    """
    toggled, chained, answered = (
        min(most, questions // part) for most, part in ((TOGGLED, 5), (CHAINED, 10), (ANSWERED, 6))
    )
    rows = [q("text", "switch")]
    rows += [q("text", f"t{one}", relevant="${switch} = 'on'") for one in range(toggled)]
    rows += [q("integer", f"n{one}", constraint=". >= 0") for one in range(answered)]
    parts = range(0, answered, 20)
    rows += [
        q("calculate", f"h{one}", calculation=_sum("n", range(one, min(one + 20, answered)))) for one in parts
    ]
    rows.append(q("calculate", "c0", calculation=_sum("h", parts)))
    rows += [q("calculate", f"c{one}", calculation=f"${{c{one - 1}}} + 1") for one in range(1, chained)]
    rest = max(0, questions - len(rows))
    rows += [q(KINDS[one % len(KINDS)], f"q{one}", hint=f"Hint {one}") for one in range(rest)]
    return [row for start in range(0, len(rows), 20) for row in _section(start, rows[start : start + 20])]


def _sum(stem: str, numbers: range) -> str:
    return " + ".join(f"coalesce(${{{stem}{one}}}, 0)" for one in numbers)


def _section(start: int, rows: Rows) -> Rows:
    return [q("begin group", f"g{start}"), *rows, q("end group", "")]


def rows_survey() -> Rows:
    """Give a survey of one repeat with seven fields, among them its place, and two sums over all rows."""
    return [
        q("text", "who"),
        q("begin repeat", "r"),
        q("integer", "a"),
        q("integer", "b"),
        q("text", "c", relevant="${a} > 3"),
        q("calculate", "place", calculation="position(..)"),
        q("calculate", "both", calculation="${a} + ${b}"),
        q("select_one yn", "d"),
        q("text", "e"),
        q("end repeat", ""),
        q("calculate", "sum_a", calculation="sum(${a})"),
        q("calculate", "sum_both", calculation="sum(${both})"),
    ]


def xform(rows: Rows) -> bytes:
    """Convert rows that must convert."""
    found = convert(workbook(rows, YES_NO), "bench.xlsx")
    assert found.xform is not None, found.errors[:3]
    return found.xform

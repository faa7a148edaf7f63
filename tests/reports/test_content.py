"""Documents from values: whatever people typed, the pages hold, stay tagged and keep their order."""

import dataclasses
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from charter_desktop.domain.adding import Apart
from charter_desktop.domain.answer import State
from charter_desktop.domain.light import Light
from charter_desktop.domain.plan import Status
from charter_desktop.domain.plan_changes import DeliveryRate
from charter_desktop.domain.plan_review import Outcome
from charter_desktop.reports.content import (
    ActionCard,
    Commitment,
    Decision,
    Document,
    EarlierAction,
    Figure,
    FigureRow,
    Masthead,
    Milestone,
    Money,
    Period,
    PlanContent,
    Quantity,
    ReportContent,
    Role,
    Source,
    Statement,
    TextAnswer,
)
from charter_desktop.reports.plan_document import draw_plan
from charter_desktop.reports.printed import long_day, percent, short_day
from charter_desktop.reports.report_document import draw_report
from charter_desktop.wording.numbers import euros, number
from charter_desktop.wording.voice import Voice
from tests.reports.pdf_structure import Pdf
from tests.reports.test_documents import text_of

AT = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
LONG = "Una frase larga con «comillas», <etiquetas> & signos. " * 300


def masthead(document: Document, **more: object) -> Masthead:
    facts = Masthead(document, "en", "Città <Alta> & Cía", "2026", AT, "Title & more", "Subject")
    return dataclasses.replace(facts, **more)


def plan(*actions: ActionCard, **more: object) -> PlanContent:
    role = Role("Employer", (Commitment("EM1", "Staff", "Text", Light.OUTSIDE),))
    empty = PlanContent(
        masthead(Document.PLAN), (), (), (), (), 0, (), None, (), (role,), actions, 0, (), (), (), (), (), ()
    )
    return dataclasses.replace(empty, **more)


def report(commitment: Commitment, **more: object) -> ReportContent:
    whole = ReportContent(
        masthead(Document.REPORT), (), (), (Role("Employer", (commitment,)),), (), None, (), 0, 0, (0, 0),
        0, None, (), (), (), (), "2026.1",
    )  # fmt: skip
    return dataclasses.replace(whole, **more)


def test_an_empty_plan_says_so_honestly() -> None:
    text = text_of(draw_plan(plan()))
    for words in (
        "No figure has been published yet.", "No budget has been entered.",
        "The plan holds no action yet.", "No risk has been entered for any action.",
        "No evidence has been attached.", "This plan has not been frozen for a period yet.",
    ):  # fmt: skip
        assert words in text, words


def test_very_long_texts_break_over_pages_and_stay_tagged() -> None:
    action = ActionCard(
        1, "Título " * 80, ("EM1",), Status.LATE, status_reason=LONG, objective=LONG, risks=LONG,
        start="2026-01-01", end="2031-12-31", milestones=(Milestone(LONG[:900], "2026-05-01"),),
        budget=(Money("2026", "own", Decimal("1234.5"), Decimal(0), Decimal(10)),),
    )  # fmt: skip
    pdf = Pdf(draw_plan(plan(action)))
    assert len(pdf.pages) > 15
    assert pdf.unmarked() == []


def test_a_hundred_actions_fit() -> None:
    actions = [
        ActionCard(one, f"Action {one}", ("EM1",), Status.RUNNING, start="2026-01-01", end="2026-12-31")
        for one in range(1, 61)
    ]
    pdf = Pdf(draw_plan(plan(*actions)))
    assert pdf.unmarked() == []
    heads = [row for row in pdf.tree().named("THead") if row.named("TH")]
    assert all(cell.marks for head in heads for cell in head.named("TH"))
    assert all(len(cell.marks) == 1 for head in heads for cell in head.named("TH"))


def test_greek_and_cyrillic_are_printed_and_other_scripts_leave_a_mark() -> None:
    action = ActionCard(1, "Ελληνικά Кириллица العربية", ("EM1",), Status.DONE)
    text = text_of(draw_plan(plan(action)))
    assert "Ελληνικά Кириллица" in text
    assert "العربية" not in text


def test_what_people_typed_is_never_markup() -> None:
    said = (Statement("HR <b>", "5 < 6 & <font color=red>x</font>"),)
    text = text_of(draw_report(report(Commitment("EM1", "S", "T", Light.PARTLY, changed=said))))
    assert "5 < 6 & <font color=red>x</font>" in text


FIGURE = Figure("EM9.9", "Made up", "%", "Part", "Whole", Source())


@pytest.mark.parametrize("apart", list(Apart))
def test_figures_side_by_side_say_why(apart: Apart) -> None:
    total = FigureRow((), Quantity(Decimal(20)), Quantity(Decimal(80)), Decimal("0.25"))
    pair = tuple(
        dataclasses.replace(FIGURE, who=who, total=total, apart=apart) for who in ("Schools", "Housing")
    )
    text = text_of(draw_report(report(Commitment("EM1", "S", "T", Light.FULLY, figures=pair))))
    assert text.count("Not added up:") == 2
    assert "Schools" in text
    assert "25.0%" in text


@pytest.mark.parametrize("state", [state for state in State if state is not State.VALUE])
def test_a_cell_without_a_number_says_its_state(state: State) -> None:
    row = FigureRow(("Women",), Quantity(None, state), None)
    figure = dataclasses.replace(FIGURE, dimensions=("Sex",), rows=(row,))
    text = text_of(draw_report(report(Commitment("EM1", "S", "T", Light.NOT, figures=(figure,)))))
    words = {
        State.SUPPRESSED: "hidden (small number)", State.NOT_LAWFUL: "not lawfully collectable here",
        State.NOT_YET: "not yet available", State.NOT_COLLECTED: "not collected",
        State.OUTSIDE_COMPETENCE: "outside our competence", State.NOT_APPLICABLE: "not applicable",
    }  # fmt: skip
    assert words[state] in text


def test_an_undecided_answer_is_printed_as_unresolved_and_its_reason_stays_when_people_are_counted() -> None:
    commitment = Commitment(
        "EM1", "S", "T", Light.UNRESOLVED,
        answers=(TextAnswer("X", "Which one?", (Statement("", "secret"),), unresolved=True),),
    )  # fmt: skip
    content = report(
        commitment,
        masthead=masthead(Document.REPORT, unresolved=1),
        decisions=(Decision("EM2.1", "Complaints", ""),),
        period=Period("2026-2027", "2026-11-22", DeliveryRate(1, 4)),
    )
    text = text_of(draw_report(content))
    assert "unresolved" in text
    assert "secret" not in text
    assert "The reason stays in the city" in text
    assert "1 of 4" in text


def test_another_content_has_another_file_identifier() -> None:
    first = draw_plan(plan(ActionCard(1, "One", ("EM1",), Status.DONE)))
    second = draw_plan(plan(ActionCard(1, "Two", ("EM1",), Status.DONE)))
    assert first[-400:] != second[-400:]
    assert Pdf(first).reader.trailer["/ID"][0] != Pdf(second).reader.trailer["/ID"][0]


def test_numbers_and_dates_follow_the_language() -> None:
    assert number(Decimal("1234.5"), "es") == "1.234,5"
    assert number(Decimal("1234.5"), "en") == "1,234.5"
    assert number(Decimal(100), "en") == "100"
    assert percent(Decimal("0.105"), "es") == "10,5\u00a0%"
    assert euros(Decimal("1234.5"), "es") == "1.234,50\u00a0€"
    assert short_day("2026-11-15") == "15/11/2026"
    assert short_day("2025") == "2025"
    assert long_day("2026-11-15", Voice("en")) == "15 November 2026"


def test_the_review_of_the_last_plan_tells_what_became_of_each_action_and_why() -> None:
    earlier = (
        EarlierAction("Courses", "2025-12-31", Status.RUNNING, Outcome.CONTINUED, late=True),
        EarlierAction("Campaign", "2025-06-30", Status.DONE, Outcome.DONE),
        EarlierAction("Council", "", Status.STOPPED, Outcome.DROPPED, reason="The law changed"),
        EarlierAction("Festival", "", Status.PLANNED),
    )
    text = text_of(draw_plan(plan(earlier=earlier)))
    for words in ("goes on, late", "dropped", "The law changed", "to review"):
        assert words in text, words
    assert "1 action of the last plan is not reviewed yet." in text


def test_the_follow_up_asks_for_what_was_not_reached_yet() -> None:
    steps = (Milestone("First", "2026-03-01", "2026-03-03"), Milestone("Second", "2026-09-01"))
    text = text_of(draw_plan(plan(ActionCard(1, "Courses", ("EM1",), Status.RUNNING, milestones=steps))))
    asked = text.partition("Who reports")[2]
    assert "01/09/2026" in asked
    assert "01/03/2026" not in asked

"""The latest value of an indicator: typed, or taken from the merged city, and never a hidden one."""

import json
from pathlib import Path

import pytest

from charter_desktop.domain.answer import CellKey
from charter_desktop.domain.plan_progress import Indicator
from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.contribute import contribute
from charter_desktop.usecases.plan_actions import add_action, list_actions
from charter_desktop.usecases.plan_indicators import measured
from charter_desktop.usecases.published_figures import PublishedView
from charter_desktop.usecases.published_words import Words
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.record_answer import record_answer, record_part
from charter_desktop.wording.voice import Voice
from tests.rounds import SmallCity, must

NEEDED = {"title": "Courses", "commitments": "EM1"}


def with_indicator(workspace: Workspace, **parts: str) -> Indicator:
    row = json.dumps([{"name": "x", **parts}])
    action_id = must(add_action(workspace, {**NEEDED, "indicators": row}))
    view = view_city(workspace)
    action = next(one for one in list_actions(workspace) if one.id == action_id)
    (found,) = measured(PublishedView(view, Words(view, Voice())))(action)
    return found


def sent(city: SmallCity, folder: Path, staff: str, women: str) -> Path:
    with city.open_department("hr") as hr:
        book = AnswerBook.open(hr)
        must(record_answer(book, "EM1.3", staff))
        must(record_part(book, "EM1.3", "reference", "2026-06-30"))
        for sex, count in (("f", women), ("m", "60"), ("unknown", "0")):
            must(record_answer(book, "EM1.1", count, cell=CellKey.of("numerator", {"sex": sex})))
            must(record_answer(book, "EM1.1", "200", cell=CellKey.of("denominator", {"sex": sex})))
        return must(contribute(book, folder)).sent.path


def test_the_latest_value_is_taken_from_the_citys_published_total(city: SmallCity, tmp_path: Path) -> None:
    file = sent(city, tmp_path, "400", "40")
    with city.open_city() as opened:
        receive(opened, [file])
        found = with_indicator(opened, question="EM1.3", latest="999", latest_date="2020-01-01")
    assert (found.latest, found.latest_date) == ("400", "2026-06-30")


def test_a_hidden_figure_gives_no_latest_value(city: SmallCity, tmp_path: Path) -> None:
    file = sent(city, tmp_path, "3", "40")
    with city.open_city() as opened:
        receive(opened, [file])
        found = with_indicator(opened, question="EM1.3", latest="3", latest_date="2026-06-30")
    assert (found.latest, found.latest_date) == ("", "")


def test_a_question_that_nobody_answered_gives_no_latest_value(city: SmallCity) -> None:
    with city.open_city() as opened:
        assert with_indicator(opened, question="EM1.3", latest="3").latest == ""
        assert with_indicator(opened, question="NO.1", latest="3").latest == ""


def test_without_a_question_the_typed_value_stands(city: SmallCity) -> None:
    with city.open_city() as opened:
        assert with_indicator(opened, latest="1.234,5", latest_date="30/6/2026") == Indicator(
            "x", latest="1234.5", latest_date="2026-06-30"
        )


def test_milestones_say_when_they_were_reached(city: SmallCity) -> None:
    with city.open_city() as opened:
        rows = json.dumps([{"title": "First", "date": "2026-05-01", "reached": "3/5/2026"}])
        must(add_action(opened, {**NEEDED, "milestones": rows}))
        (action,) = list_actions(opened)
    assert action.items("milestones") == [{"title": "First", "date": "2026-05-01", "reached": "2026-05-03"}]


@pytest.mark.parametrize(
    ("column", "row", "fault", "place"),
    [
        ("milestones", {"reached": "soon"}, Fault.NOT_A_DATE, "milestones 1 reached"),
        ("indicators", {"latest_date": "soon"}, Fault.NOT_A_DATE, "indicators 1 latest_date"),
        ("indicators", {"latest": "1.234"}, Fault.AMBIGUOUS_NUMBER, "indicators 1 latest"),
        ("indicators", {"trend": "up"}, Fault.NO_SUCH_PART, "indicators 1"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(
    city: SmallCity, column: str, row: dict[str, str], fault: Fault, place: str
) -> None:
    with city.open_city() as opened:
        refusal = add_action(opened, {**NEEDED, column: json.dumps([row])})
    assert isinstance(refusal, Refusal)
    assert (refusal.fault, refusal.place) == (fault, place)


def test_words_and_percentages_stay_as_they_were_typed(city: SmallCity) -> None:
    with city.open_city() as opened:
        found = with_indicator(opened, baseline="two schools", target="12 %")
    assert (found.baseline, found.target) == ("two schools", "12 %")

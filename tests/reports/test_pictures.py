"""Charts: the milestones and today on the timeline, one drawing for the page and for the screen."""

from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest
from reportlab.graphics.shapes import Drawing, Rect
from reportlab.lib.colors import HexColor

from charter_desktop.domain.picture import FONT_MARK
from charter_desktop.domain.plan import Status
from charter_desktop.reports.charts import money_chart
from charter_desktop.reports.content import ActionCard, Milestone, Money
from charter_desktop.reports.styles import TEXT_WIDTH
from charter_desktop.reports.svg import picture_of
from charter_desktop.reports.timeline_chart import timeline_charts
from charter_desktop.wording.voice import LANGUAGES, Voice

SVG = "{http://www.w3.org/2000/svg}"
STEPS = (
    Milestone("Plan", "2026-03-01", "2026-03-15"),
    Milestone("Open", "2026-10-01"),
    Milestone("No day", ""),
)
ACTION = ActionCard(
    1,
    'Courses <for> "all" & more',
    ("SP1",),
    Status.RUNNING,
    start="2026-01-01",
    end="2026-12-31",
    milestones=STEPS,
)
MONEY = tuple(
    Money(year, source, Decimal(amount), Decimal(0), Decimal(0))
    for year, source, amount in (("2026", "own", 10), ("2026", "EU", 20), ("2027", "own", 5))
)


def drawn(*actions: ActionCard, today: date | None = None, language: str = "en") -> ET.Element:
    (chart,) = timeline_charts(actions, Voice(language), today)
    return ET.fromstring(picture_of(chart).light)


def words(svg: ET.Element) -> list[str]:
    return [one.text or "" for one in svg.iter(f"{SVG}text")]


def test_milestones_are_diamonds_filled_once_they_are_reached() -> None:
    svg = drawn(ACTION)
    diamonds = list(svg.iter(f"{SVG}polygon"))
    fills = [one.get("fill") for one in diamonds]
    assert len(diamonds) == 4  # two on the bar and two in the legend
    assert fills.count("#1b2430") == fills.count("#ffffff") == 2
    assert {"milestone", "milestone reached"} <= set(words(svg))


def test_today_is_a_line_only_where_it_is_asked_for_and_lies_in_the_years_shown() -> None:
    assert "today" not in words(drawn(ACTION))
    assert "today" in words(drawn(ACTION, today=date(2026, 11, 23)))
    assert "today" not in words(drawn(ACTION, today=date(2031, 1, 1)))


def test_titles_are_text_and_never_markup() -> None:
    assert '1. Courses <for> "all" & more' in words(drawn(ACTION))


def test_an_action_without_both_dates_or_with_one_mistyped_by_centuries_is_left_out() -> None:
    odd = [
        ActionCard(2, "No end", (), Status.DONE, start="2026-01-01"),
        ActionCard(3, "Long ago", (), Status.DONE, start="0206-01-01", end="2026-01-01"),
    ]
    assert timeline_charts(odd, Voice("en")) == []
    assert not any("No end" in one or "Long ago" in one for one in words(drawn(ACTION, *odd)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_status_fits_into_the_legend(language: str) -> None:
    actions = [
        ActionCard(one, status.value, (), status, start="2026-01-01", end="2026-12-31", milestones=STEPS)
        for one, status in enumerate(Status, 1)
    ]
    svg = drawn(*actions, today=date(2026, 6, 1), language=language)
    ends = [float(one.get("x", "")) + 5 * len(one.text or "") for one in svg.iter(f"{SVG}text")]
    assert max(ends) < TEXT_WIDTH


@pytest.mark.parametrize("today", [None, date(2026, 11, 23)])
def test_both_themes_hold_the_same_shapes_in_other_colours(today: date | None) -> None:
    for chart in (*timeline_charts([ACTION], Voice("en"), today), money_chart(MONEY, "en")):
        picture = picture_of(chart)
        light, dark = (ET.fromstring(one) for one in (picture.light, picture.dark))
        assert [one.tag for one in light.iter()] == [one.tag for one in dark.iter()]
        assert words(light) == words(dark)
        assert all(
            one.get("fill") != other.get("fill")
            for one, other in zip(light.iter(f"{SVG}text"), dark.iter(f"{SVG}text"), strict=True)
        )
        for svg in (picture.light, picture.dark):
            assert b"clip" not in svg
            assert svg.count(FONT_MARK) == 1


def test_a_colour_without_a_dark_partner_is_noticed() -> None:
    chart = Drawing(10, 10)
    chart.add(Rect(0, 0, 5, 5, fillColor=HexColor("#123456"), strokeColor=None))
    with pytest.raises(KeyError):
        picture_of(chart)

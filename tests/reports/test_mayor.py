"""The mayor's page: one page, whatever is planned; what stands on it stands in the plan, and what is open is said."""

import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from charter_desktop.domain.light import Light, MovedLight
from charter_desktop.domain.plan import Status
from charter_desktop.domain.plan_changes import DeliveryRate
from charter_desktop.reports.content import ActionCard, Money, Period
from charter_desktop.reports.mayor_content import MayorContent, OpenPoints
from charter_desktop.reports.mayor_document import draw_mayor, page_count
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.mayor_content import main_actions, mayor_content
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.plan_actions import add_action
from charter_desktop.usecases.plan_content import plan_content
from charter_desktop.usecases.publish import What, publish
from tests.reports.conftest import Documents
from tests.reports.test_documents import text_of
from tests.rounds import must, small_city

pytestmark = pytest.mark.slow
LONG = "A very long title of an action that nobody has shortened (fictional) " * 5


def card(number: int, planned: str, title: str = "Courses") -> ActionCard:
    money = Money("2026", "own funds", Decimal(planned), Decimal(0), Decimal(0))
    return ActionCard(number, title, ("SP1", "EM1"), Status.RUNNING, end="2027-06-30", budget=(money,))


def content_of(sample: Documents, language: str) -> MayorContent:
    with must(open_workspace(sample.city)) as city:
        view = view_city(city)
        return mayor_content(city, view, plan_content(city, view, language), "1234-5678-9ABC")


def page_of(city: Workspace, into: Path, language: str = "en") -> str:
    return text_of(must(publish(city, What.MAYOR, language, into)).read_bytes())


def test_the_sample_citys_page_says_where_it_stands(sample: Documents) -> None:
    page = text_of(sample.finals[What.MAYOR, "en"])
    for words in (
        "the mayor's page, round 2026", "fully: 1", "BU3 A diverse supplier base: not at all",
        "Prácticas remuneradas en la administración municipal EM1, EM3 31/12/2027 running 300,000 €",
        "The largest by planned money, of 8 actions in the plan that may be published.", "Total 611,000 € 354,000 € 192,600 €",
        "7 actions were due in 2026-2027; done: 1.", "PM1: partly, now fully", "Since the plan was frozen:",
        "Everything is decided; every department has sent its part.",
    ):  # fmt: skip
        assert words in page, words


def test_it_is_one_page_in_both_languages(sample: Documents) -> None:
    assert [page_count(sample.finals[What.MAYOR, language]) for language in ("en", "es")] == [1, 1]
    assert "Qué ha cambiado" in text_of(sample.finals[What.MAYOR, "es"])


def test_it_names_the_code_of_the_plan_that_is_signed(sample: Documents) -> None:
    for language in ("en", "es"):
        codes = re.findall(r"\w{4}-\w{4}-\w{4}", text_of(sample.finals[What.PLAN, language]))
        assert set(codes) <= set(
            re.findall(r"\w{4}-\w{4}-\w{4}", text_of(sample.finals[What.MAYOR, language]))
        )
        assert len(set(codes)) == 1


def test_a_city_that_has_just_begun_is_told_what_is_missing(tmp_path: Path) -> None:
    with must(open_workspace(small_city(tmp_path).city, city=True)) as city:
        page = page_of(city, tmp_path)
    for words in (
        "The plan holds no action yet.", "No budget has been entered.", "Nothing to compare with yet.",
        "2 departments have not sent anything yet.", "No action serves these commitments: PM1, PM2",
        "The plan is not frozen for a period yet.",
    ):  # fmt: skip
        assert words in page, words


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("changes", [0, 40])
def test_long_titles_and_many_changes_stay_on_one_page(
    sample: Documents, language: str, changes: int
) -> None:
    changed = tuple(f"{LONG} {number}" for number in range(changes))
    content = content_of(sample, language)
    crowded = replace(
        content,
        masthead=replace(content.masthead, unresolved=7),
        main=tuple(card(number, "1000", LONG) for number in range(1, 6)),
        money=tuple(Money("", name, Decimal(7), Decimal(6), Decimal(5)) for name in ("a", "b", "c", "d", "")),
        period=Period("2026-2027", "2026-03-01", DeliveryRate(1, 9), changed) if changes else None,
        moved=tuple(MovedLight(f"PM{number}", Light.NOT, Light.FULLY) for number in range(1, 4)),
        open=OpenPoints(3, 2, 4, ("PM1", "PM2")),
    )
    drawn = draw_mayor(crowded)
    assert page_count(drawn) == 1
    said = {"en": "3 proposals of departments wait", "es": "3 propuestas de departamentos esperan"}
    assert said[language] in text_of(drawn)
    if changes:
        more = re.search(r"(?:And|Y) (\d+)", text_of(drawn))
        assert more is not None


def test_the_main_actions_are_those_with_the_most_planned_money() -> None:
    amounts = ("10", "300", "0", "300", "25.5", "7", "1")
    cards = [card(number, planned) for number, planned in enumerate(amounts, 1)]
    assert [one.number for one in main_actions(cards)] == [2, 4, 5, 1, 6]


def test_what_may_not_be_published_is_not_on_the_page(tmp_path: Path) -> None:
    budget = '[{"year":"2026","source":"own","planned":"%s"}]'
    with must(open_workspace(small_city(tmp_path).city, city=True)) as city:
        for title, planned, publish in (("Courses", "10", "yes"), ("Secret talks", "990000", "no")):
            columns = {"title": title, "commitments": "SP1", "publish": publish, "budget": budget % planned}
            must(add_action(city, columns))
        page = page_of(city, tmp_path)
    assert "Courses" in page
    assert "Secret talks" not in page
    assert "990,0" not in page
    assert "of 1 action in the plan that may be published" in page

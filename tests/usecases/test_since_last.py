"""What changed since last round: figures and choices, the largest change first; lights that moved."""

from dataclasses import replace

import pytest

from charter_desktop.domain.answer import Answer, Cell, CellKey, State
from charter_desktop.domain.light import Light
from charter_desktop.usecases.city_view import CityView, view_city
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.since_last import last_light, moved
from tests.disputes import disputed_city
from tests.rounds import must


def table(women: str, men: str) -> Answer:
    cells = {
        CellKey.of("numerator", {"sex": sex}): Cell(State.VALUE, text)
        for sex, text in (("f", women), ("m", men), ("unknown", "0"))
    }
    return Answer(State.VALUE, None, cells)


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> CityView:
    path = disputed_city(tmp_path_factory.mktemp("since"))
    with must(open_workspace(path, city=True)) as city:
        return view_city(city)


def after(view: CityView, **previous: Answer) -> CityView:
    """Look at the city as if last round had said this; names are owner and question with `__` between."""
    told = {name.replace("__", "/").replace("_", "."): item.to_value() for name, item in previous.items()}
    return replace(view, setup=replace(view.setup, previous=told))


def test_figures_are_compared_by_what_they_come_to_the_largest_change_first(view: CityView) -> None:
    found = moved(after(view, hr__EM1_1=table("10", "20"), proc__EM1_1=table("20", "20")))
    assert [(one.owner, str(one.by)) for one in found] == [("hr", "40"), ("proc", "10")]


def test_what_stayed_the_same_or_was_hidden_is_not_told(view: CityView) -> None:
    assert moved(after(view, hr__EM1_1=table("12", "30"))) == ()
    assert moved(after(view, hr__EM1_1=Answer(State.SUPPRESSED))) == ()


def test_a_choice_that_is_another_one_is_told_without_a_percentage(view: CityView) -> None:
    (one,) = moved(after(view, hr__EM2_1=Answer(State.VALUE, "no")))
    assert (one.question, one.by, one.before.value, one.after.value) == ("EM2.1", None, "no", "yes")


def test_narratives_are_left_out_and_unreadable_answers_too(view: CityView) -> None:
    assert moved(after(view, hr__EM2_6=Answer(State.VALUE, "Another ordinance"))) == ()
    broken = replace(view, setup=replace(view.setup, previous={"hr/EM1.1": "no answer"}))
    assert moved(broken) == ()


@pytest.mark.parametrize(
    ("answer", "light"),
    [
        (Answer(State.VALUE, "partly"), Light.PARTLY),
        (Answer(State.OUTSIDE_COMPETENCE), Light.OUTSIDE),
        (Answer(State.VALUE, "perhaps"), Light.OPEN),
    ],
)
def test_last_rounds_light_is_read(view: CityView, answer: Answer, light: Light) -> None:
    told = replace(view.setup, previous={"city/EM1.S/assessment": answer.to_value()})
    assert last_light(replace(view, setup=told), "EM1") is light
    assert last_light(replace(view, setup=told), "EM2") is Light.OPEN


def test_a_figure_that_was_text_last_round_is_not_compared(view: CityView) -> None:
    assert moved(after(view, hr__EM1_1=Answer(State.VALUE, "about a dozen"))) == ()

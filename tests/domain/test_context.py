"""Figures checked against what they are a part of."""

import pytest

from charter_desktop.domain.answer import Answer, Cell, CellKey, State
from charter_desktop.domain.context import excesses

FULL = {
    "origin=eu,sex=f": "40",
    "origin=eu,sex=m": "60",
    "origin=non_eu,sex=f": "5",
    "origin=non_eu,sex=m": "15",
}


def table(
    numbers: dict[str, str], measure: str = "numerator", *, rounded: bool = False, **about: str
) -> Answer:
    cells = {
        CellKey.parse(f"{measure}:{key}" if key else measure): Cell(
            State.VALUE if text else State.SUPPRESSED, text or None
        )
        for key, text in numbers.items()
    }
    return Answer(State.VALUE, None, cells, about, rounded)


def found(answer: Answer, context: Answer) -> dict[str, tuple[str, str]]:
    return {
        str(one.key): (str(one.number), str(one.limit)) for one in excesses("Q", answer, "CX.1", context, 5)
    }


def test_a_part_that_is_smaller_than_its_whole_is_not_told() -> None:
    assert found(table({"origin=eu,sex=f": "40"}), table(FULL)) == {}


def test_a_total_larger_than_its_context_is_told_with_both_numbers() -> None:
    assert found(table({"": "121"}), table(FULL)) == {"numerator": ("121", "120")}


def test_a_member_is_compared_with_the_sum_of_its_cells() -> None:
    learners = table({"origin=eu": "50", "origin=non_eu": "21"})
    assert found(learners, table(FULL)) == {"numerator:origin=non_eu": ("21", "20")}


def test_denominators_are_compared_too() -> None:
    assert found(table({"": "130"}, "denominator"), table(FULL)) == {"denominator": ("130", "120")}


def test_members_of_origin_are_compared_under_one_scheme_only() -> None:
    learners = table({"origin=non_eu,sex=f": "21"}, scheme="birth")
    assert found(learners, table(FULL, scheme="nationality")) == {}
    assert found(learners, table(FULL, scheme="birth")) == {"numerator:origin=non_eu": ("21", "20")}


def test_a_hidden_number_is_not_compared() -> None:
    assert found(table({"": ""}), table(FULL)) == {}
    assert found(table({"": "121"}), table({**FULL, "origin=eu,sex=f": ""})) == {}


@pytest.mark.parametrize(("number", "told"), [("125", False), ("130", True)])
def test_rounded_figures_may_lie_over_by_their_rounding(number: str, told: bool) -> None:
    assert bool(found(table({"": number}, rounded=True), table(FULL))) is told


def test_a_state_in_place_of_a_figure_is_not_compared() -> None:
    assert excesses("Q", Answer(State.NOT_YET), "CX.1", table(FULL)) == ()

"""What leaves: no small number, no complement of one, no share that gives one away."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charter_desktop.disclosure.release import Protected, Reason, protect
from charter_desktop.disclosure.rules import read_rules
from charter_desktop.domain.answer import Answer, Cell, CellKey, State

RULES = read_rules(
    {
        "version": "test",
        "class": {"S1": {"threshold": 5}, "S2": {"threshold": 10, "round": 5, "percent_base": 20}},
        "average": {"base": 8},
        "firms": {"threshold": 3},
    }
)


def table(numerators: dict[str, int], denominators: dict[str, int] | None = None) -> Answer:
    cells = {
        CellKey.of("numerator", {"sex": name}): Cell(State.VALUE, str(count))
        for name, count in numerators.items()
    }
    for name, count in (denominators or {}).items():
        cells[CellKey.of("denominator", {"sex": name})] = Cell(State.VALUE, str(count))
    return Answer(State.VALUE, None, cells)


def shown(protected: Protected) -> dict[str, str | None]:
    return {str(key): cell.value for key, cell in protected.answer.cells.items()}


def test_a_table_without_small_numbers_leaves_whole() -> None:
    protected = protect(table({"f": 120, "m": 80}), "S1", RULES)
    assert shown(protected) == {"numerator:sex=f": "120", "numerator:sex=m": "80"}
    assert protected.marks == ()


def test_one_small_cell_leaves_the_total_only() -> None:
    protected = protect(table({"f": 3, "m": 80}), "S1", RULES)
    assert shown(protected) == {"numerator": "83"}
    assert Reason.SMALL_CELL in {mark.reason for mark in protected.marks}


def test_a_typed_total_beside_cells_does_not_give_the_rest_away() -> None:
    cells = {
        CellKey("numerator"): Cell(State.VALUE, "83"),
        CellKey.of("numerator", {"sex": "f"}): Cell(State.VALUE, "80"),
    }
    protected = protect(Answer(State.VALUE, None, cells), "S1", RULES)
    assert shown(protected) == {"numerator": "83"}


def test_what_is_lost_is_told_in_percent() -> None:
    assert protect(table({"f": 120, "m": 80}), "S1", RULES).lost_percent == 0
    assert protect(table({"f": 3, "m": 80, "unknown": 0}), "S1", RULES).lost_percent == 75


def test_a_small_total_leaves_nothing_but_that_it_is_hidden() -> None:
    protected = protect(table({"f": 3, "m": 1}), "S1", RULES)
    assert protected.answer == Answer(State.SUPPRESSED)
    assert protected.lost_percent == 100


def test_a_true_zero_of_residents_is_shown() -> None:
    assert shown(protect(table({"f": 0, "m": 80}), "S1", RULES))["numerator:sex=f"] == "0"


def test_a_small_complement_hides_the_split_too() -> None:
    protected = protect(table({"f": 97, "m": 50}, {"f": 100, "m": 90}), "S1", RULES)
    assert Reason.SMALL_COMPLEMENT in {mark.reason for mark in protected.marks}
    assert shown(protected) == {"numerator": "147", "denominator": "190"}


def test_staff_counts_are_rounded_to_five() -> None:
    protected = protect(table({"f": 52, "m": 88}), "S2", RULES)
    assert shown(protected) == {"numerator:sex=f": "50", "numerator:sex=m": "90"}
    assert protected.answer.rounded


def test_everybody_and_nobody_of_staff_are_hidden() -> None:
    protected = protect(table({"f": 0}, {"f": 60}), "S2", RULES)
    assert protected.answer.state is State.SUPPRESSED


def test_an_average_on_seven_people_or_on_an_unknown_base_stays_here() -> None:
    assert protect(table({"f": 30}, {"f": 7}), "S2a", RULES).answer.state is State.SUPPRESSED
    assert protect(table({"f": 30}), "S2a", RULES).answer.state is State.SUPPRESSED
    assert shown(protect(table({"f": 30}, {"f": 8}), "S2a", RULES))["numerator:sex=f"] == "30"


def test_averages_stand_each_alone_because_they_never_add_up() -> None:
    protected = protect(table({"f": 300, "m": 20}, {"f": 40, "m": 3}), "S2a", RULES)
    assert {key: value for key, value in shown(protected).items() if value} == {
        "numerator:sex=f": "300",
        "denominator:sex=f": "40",
    }


def test_steps_of_a_sequence_are_never_added_into_one_total() -> None:
    cells = {
        CellKey.of("numerator", {"funnel_step": step, "sex": sex}): Cell(State.VALUE, count)
        for step, sex, count in (
            ("applied", "f", "90"),
            ("applied", "m", "80"),
            ("hired", "f", "2"),
            ("hired", "m", "20"),
        )
    }
    protected = protect(Answer(State.VALUE, None, cells), "S1", RULES)
    assert shown(protected) == {"numerator:funnel_step=applied": "170", "numerator:funnel_step=hired": "22"}


def test_a_figure_without_a_table_obeys_the_threshold() -> None:
    assert protect(Answer(State.VALUE, "4"), "S1", RULES).answer.state is State.SUPPRESSED
    assert protect(Answer(State.VALUE, "5"), "S1", RULES).answer.value == "5"


def test_text_and_answers_without_people_pass_unchanged() -> None:
    for kind, answer in (("S0", Answer(State.VALUE, "3")), ("S2", Answer(State.VALUE, "words"))):
        assert protect(answer, kind, RULES).answer == answer


def test_a_rule_below_the_floor_is_refused() -> None:
    with pytest.raises(ValueError, match="S1"):
        read_rules(
            {
                "version": "x",
                "class": {"S1": {"threshold": 2}},
                "average": {"base": 8},
                "firms": {"threshold": 3},
            }
        )


@given(
    st.dictionaries(st.sampled_from(["f", "m", "unknown"]), st.integers(0, 60), min_size=1),
    st.sampled_from(["S1", "S2", "S1d"]),
)
def test_no_small_count_ever_leaves(counts: dict[str, int], kind: str) -> None:
    rule = RULES.rule(kind)
    assert rule is not None
    for key, cell in protect(table(counts), kind, RULES).answer.cells.items():
        typed = sum(counts.values()) if not key.members else counts[key.members[0][1]]
        assert not 0 < typed < rule.threshold
        assert abs(Decimal(cell.value or "0") - typed) <= Decimal(rule.base) / 2


def test_an_average_cannot_be_worked_out_from_the_total_and_the_others() -> None:
    cells = {
        CellKey.of(measure, members): Cell(State.VALUE, value)
        for measure, members, value in (
            ("numerator", {"origin": "national"}, "600"),
            ("denominator", {"origin": "national"}, "100"),
            ("numerator", {"origin": "eu"}, "900"),
            ("denominator", {"origin": "eu"}, "5"),
            ("numerator", {}, "614.2857"),
            ("denominator", {}, "105"),
        )
    }
    protected = protect(Answer(State.VALUE, None, cells), "S1a", RULES)
    assert shown(protected) == {"numerator": "614.2857", "denominator": "105"}


def test_a_table_filled_by_origin_and_beside_that_by_sex_is_added_once() -> None:
    cells = {
        CellKey.of("numerator", members): Cell(State.VALUE, value)
        for members, value in (
            ({"origin": "national"}, "60"),
            ({"origin": "eu"}, "3"),
            ({"sex": "f"}, "50"),
            ({"sex": "m"}, "13"),
        )
    }
    assert shown(protect(Answer(State.VALUE, None, cells), "S1", RULES)) == {"numerator": "63"}


def test_two_releases_together_do_not_give_away_what_the_second_hides() -> None:
    before = protect(table({"f": 20, "m": 30}), "S1", RULES).answer
    after = protect(table({"f": 20, "m": 30, "other": 2}), "S1", RULES, [before])
    assert after.answer.state is State.SUPPRESSED
    assert Reason.EARLIER_RELEASE in {mark.reason for mark in after.marks}


def test_two_releases_together_do_not_give_away_what_the_first_hid() -> None:
    before = protect(table({"f": 20, "m": 30, "other": 2}), "S1", RULES).answer
    after = protect(table({"f": 20, "m": 30}), "S1", RULES, [before])
    assert shown(after) == {"numerator": "50"}


def test_a_changed_figure_of_the_same_cells_leaves_again() -> None:
    before = protect(table({"f": 20, "m": 30}), "S1", RULES).answer
    after = protect(table({"f": 22, "m": 30}), "S1", RULES, [before])
    assert shown(after) == {"numerator:sex=f": "22", "numerator:sex=m": "30"}

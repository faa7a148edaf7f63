"""How several departments' answers become the city's: one test per rule of combination."""

from collections.abc import Mapping

import pytest

from charter_desktop.domain.adding import Apart, Combine, Rule
from charter_desktop.domain.answer import Answer, Cell, CellKey, State
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.revision import Author, Revision
from charter_desktop.domain.view import CityAnswer, Standing, city_answers, heads, renamed

SUM = Rule(Combine.SUM)


def figure(numerator: str, denominator: str = "", **about: str) -> Answer:
    cells = {CellKey("numerator", (("sex", "f"),)): Cell(State.VALUE, numerator)}
    if denominator:
        cells[CellKey("denominator", (("sex", "f"),))] = Cell(State.VALUE, denominator)
    return Answer(State.VALUE, None, cells, about)


def said(owner: str, answer: Answer, question: str = "Q", basis: tuple[str, ...] = ()) -> Revision:
    return Revision.make(
        Field(owner, "answer", question),
        answer.to_value(),
        author=Author(owner, "Nadie Ficticio"),
        at="2026-11-22T10:00:00Z",
        basis=basis,
    )


def seen(*revisions: Revision, rule: Rule | None = None) -> CityAnswer:
    return city_answers(heads(revisions), {"Q": rule or Rule()})["Q"]


def numbers(answer: Answer | None) -> Mapping[str, str | None]:
    assert answer is not None
    return {str(key): cell.value for key, cell in answer.cells.items()}


def test_equal_answers_of_two_departments_stand() -> None:
    city = seen(said("hr", Answer(State.VALUE, "yes")), said("proc", Answer(State.VALUE, "yes")))
    assert city.standing is Standing.SETTLED
    assert city.answer == Answer(State.VALUE, "yes")


def test_equal_claims_with_different_sources_stand() -> None:
    city = seen(said("hr", figure("5", reference="2025")), said("proc", figure("5", reference="2026")))
    assert city.standing is Standing.SETTLED


def test_different_answers_of_two_departments_are_a_disagreement() -> None:
    city = seen(said("hr", Answer(State.VALUE, "yes")), said("proc", Answer(State.VALUE, "no")))
    assert (city.standing, city.answer) == (Standing.DISAGREEMENT, None)


def test_a_decision_of_the_city_stands_until_a_department_says_something_else() -> None:
    hr, proc = said("hr", Answer(State.VALUE, "yes")), said("proc", Answer(State.VALUE, "no"))
    decision = said(CITY, Answer(State.VALUE, "yes"), basis=tuple(sorted((hr.id, proc.id))))
    assert seen(hr, proc, decision).standing is Standing.SETTLED
    later = Revision.make(
        proc.field,
        Answer(State.VALUE, "perhaps").to_value(),
        author=Author("proc", "x"),
        at="",
        parents=[proc.id],
    )
    outdated = seen(hr, proc, decision, later)
    assert outdated.standing is Standing.OUTDATED
    assert outdated.answer == Answer(State.VALUE, "yes")


def test_narratives_are_listed_with_who_says_them() -> None:
    city = seen(
        said("hr", Answer(State.VALUE, "a")), said("proc", Answer(State.VALUE, "b")), rule=Rule(Combine.LIST)
    )
    assert city.standing is Standing.LISTED
    assert {owner: answer.value for owner, answer in city.answers.items()} == {"hr": "a", "proc": "b"}


def test_figures_of_one_scheme_and_period_are_added_measure_by_measure() -> None:
    city = seen(said("hous", figure("10", "40")), said("edu", figure("5", "10")), rule=SUM)
    assert city.standing is Standing.ADDED
    assert numbers(city.answer) == {"numerator:sex=f": "15", "denominator:sex=f": "50"}


def test_figures_under_two_schemes_stand_side_by_side_with_the_reason() -> None:
    city = seen(
        said("hous", figure("10", "40", scheme="nationality")),
        said("edu", figure("5", "10", scheme="birth")),
        rule=SUM,
    )
    assert (city.standing, city.apart, city.answer) == (Standing.SIDE_BY_SIDE, Apart.OTHER_SCHEME, None)


def test_of_three_departments_the_two_with_one_scheme_are_one_line() -> None:
    city = seen(
        said("hous", figure("10", "40", scheme="nationality")),
        said("edu", figure("5", "10", scheme="birth")),
        said("soc", figure("1", "4", scheme="nationality")),
        said("hr", Answer(State.NOT_COLLECTED)),
        rule=SUM,
    )
    assert {part.owners: numbers(part.answer) for part in city.parts} == {
        ("edu",): {"numerator:sex=f": "5", "denominator:sex=f": "10"},
        ("hous", "soc"): {"numerator:sex=f": "11", "denominator:sex=f": "44"},
        ("hr",): {},
    }


@pytest.mark.parametrize("rule", [Rule(Combine.SUM, overlapping=True), Rule(Combine.SUM, addable=False)])
def test_what_may_never_be_added_is_a_line_each_even_under_one_scheme(rule: Rule) -> None:
    city = seen(said("hous", figure("10", "40")), said("edu", figure("5", "10")), rule=rule)
    assert [part.owners for part in city.parts] == [("edu",), ("hous",)]


def test_where_nobody_has_a_figure_the_city_says_why_not_only_if_all_say_the_same() -> None:
    not_yet, never = Answer(State.NOT_YET, about={"reason": "mine"}), Answer(State.NOT_COLLECTED)
    agreed = seen(said("hous", not_yet), said("edu", Answer(State.NOT_YET)), rule=SUM)
    assert (agreed.standing, agreed.answer) == (Standing.ADDED, Answer(State.NOT_YET))
    differ = seen(said("hous", not_yet), said("edu", never), rule=SUM)
    assert (differ.standing, differ.answer) == (Standing.SIDE_BY_SIDE, None)
    assert [part.owners for part in differ.parts] == [("edu",), ("hous",)]


def test_a_hidden_part_hides_the_sum_whatever_its_scheme_would_be() -> None:
    city = seen(said("hous", figure("10", scheme="birth")), said("edu", Answer(State.SUPPRESSED)), rule=SUM)
    assert (city.standing, city.answer) == (Standing.ADDED, Answer(State.SUPPRESSED))


def test_the_coverage_of_a_sum_is_all_who_are_known_over_all_there_are() -> None:
    city = seen(
        said("hous", figure("10", "90", coverage="90")),
        said("edu", figure("5", "50", coverage="50")),
        rule=SUM,
    )
    assert city.answer is not None
    assert city.answer.about["coverage"] == "70"


@pytest.mark.parametrize("coverage", ["", "0", "101", "most"])
def test_a_sum_has_no_coverage_unless_every_part_says_one(coverage: str) -> None:
    city = seen(
        said("hous", figure("10", "90", coverage="90")),
        said("edu", figure("5", "50", coverage=coverage)),
        rule=SUM,
    )
    assert city.answer is not None
    assert "coverage" not in city.answer.about


def test_figures_of_two_periods_stand_side_by_side() -> None:
    city = seen(
        said("hous", figure("1", reference="2024")), said("edu", figure("2", reference="2025")), rule=SUM
    )
    assert city.apart is Apart.OTHER_PERIOD


def test_overlapping_denominators_are_never_added() -> None:
    rule = Rule(Combine.SUM, overlapping=True)
    assert (
        seen(said("hous", figure("1", "9")), said("edu", figure("2", "9")), rule=rule).apart
        is Apart.OVERLAPPING
    )


def test_medians_are_never_added() -> None:
    rule = Rule(Combine.SUM, addable=False)
    assert seen(said("hous", figure("1")), said("edu", figure("2")), rule=rule).apart is Apart.NOT_ADDABLE


def test_a_hidden_part_hides_the_sum() -> None:
    city = seen(said("hous", figure("10")), said("edu", Answer(State.SUPPRESSED)), rule=SUM)
    assert city.answer == Answer(State.SUPPRESSED)


def test_a_missing_part_leaves_the_sum_open_and_says_how_many_counted() -> None:
    city = seen(said("hous", figure("10")), said("edu", Answer(State.NOT_COLLECTED)), rule=SUM)
    assert city.counted == 1
    assert numbers(city.answer) == {"numerator:sex=f": "10"}


def test_two_edits_of_one_department_that_did_not_know_of_each_other_are_a_conflict() -> None:
    city = seen(said("hr", Answer(State.VALUE, "1")), said("hr", Answer(State.VALUE, "2")))
    assert city.standing is Standing.CONFLICT


def test_an_answer_on_an_older_questionnaire_takes_the_newer_place() -> None:
    old = said("edu", Answer(State.VALUE, "12"), question="ED.old")
    moved = renamed(heads([old]), {"ED.old": "ED.new"})
    assert [where.id for where in moved] == ["ED.new"]
    both = renamed(
        heads([old, said("edu", Answer(State.VALUE, "13"), question="ED.new")]), {"ED.old": "ED.new"}
    )
    assert sorted(where.id for where in both) == ["ED.new", "ED.old"]


def test_a_question_in_a_row_of_a_repeat_keeps_its_rule() -> None:
    first, second = (
        said(owner, Answer(State.VALUE, "1"), question="f:visits[a]/hours") for owner in ("hr", "proc")
    )
    city = city_answers(heads([first, second]), {"f:visits/hours": Rule(Combine.LIST)})
    assert city["f:visits[a]/hours"].standing is Standing.LISTED

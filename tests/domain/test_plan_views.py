"""The plan from each side: what comes next, money, coverage, changes since it was frozen."""

from decimal import Decimal

import pytest

from charter_desktop.domain import plan_money
from charter_desktop.domain.canonical import Value
from charter_desktop.domain.plan import Action
from charter_desktop.domain.plan_changes import Delivery, bounds, changes, rate_of
from charter_desktop.domain.plan_coverage import Coverage, Lack, coverage
from charter_desktop.domain.plan_timeline import is_overdue, next_step

BUDGET: Value = [
    {"year": "2026", "source": "own", "planned": "100", "spent": "10"},
    {"year": "2027", "source": "eu", "planned": "50.5", "committed": "5"},
    {"source": "own", "planned": "1"},
]


def action(name: str = "a", **columns: Value) -> Action:
    return Action(name, "city", True, columns)


def test_the_next_milestone_is_the_first_one_not_reached() -> None:
    steps: Value = [
        {"title": "third", "date": "2026-12-01"},
        {"title": "no day"},
        {"title": "first", "date": "2026-01-01", "reached": "2026-02-01"},
        {"title": "second", "date": "2026-06-01"},
    ]
    found = next_step(action(milestones=steps))
    assert found is not None
    assert found.title == "second"
    assert found.is_overdue("2026-06-02")
    assert not found.is_overdue("2026-06-01")
    assert next_step(action(milestones=steps, status="done")) is None
    assert next_step(action()) is None


def test_a_milestone_without_a_day_is_never_overdue() -> None:
    found = next_step(action(milestones=[{"title": "some day"}]))
    assert found is not None
    assert not found.is_overdue("2099-01-01")


def test_an_action_that_ended_is_not_overdue() -> None:
    late = {"end": "2026-06-30"}
    assert is_overdue(action(**late), "2026-07-01")
    assert not is_overdue(action(**late), "2026-06-30")
    assert not is_overdue(action(**late, status="cancelled"), "2026-07-01")
    assert not is_overdue(action(), "2026-07-01")


def test_money_is_added_up_by_year_source_and_department() -> None:
    plan = [action(budget=BUDGET, department="hr"), action("b", budget=[{"year": "2026", "planned": "7"}])]
    assert [(one.name, one.planned) for one in plan_money.by_year(plan)] == [
        ("", Decimal(1)),
        ("2026", Decimal(107)),
        ("2027", Decimal("50.5")),
    ]
    assert [(one.name, one.committed) for one in plan_money.by_source(plan)] == [
        ("", Decimal(0)),
        ("eu", Decimal(5)),
        ("own", Decimal(0)),
    ]
    assert [(one.name, one.spent) for one in plan_money.by_department(plan)] == [
        ("", Decimal(0)),
        ("hr", Decimal(10)),
    ]
    assert plan_money.whole(plan).planned == Decimal("158.5")
    assert plan_money.whole([]).planned == 0


def test_an_amount_that_cannot_be_read_is_named_and_in_no_sum() -> None:
    plan = [action(budget=[{"year": "2026", "planned": "NaN", "spent": "3"}])]
    whole = plan_money.whole(plan)
    assert (whole.planned, whole.spent) == (Decimal(0), Decimal(3))
    assert [(one.id, row["planned"]) for one, row in plan_money.unreadable(plan)] == [("a", "NaN")]


def test_coverage_tells_what_the_nearest_action_lacks() -> None:
    plan = [
        action("a", commitments=["EM1"], department="hr", end="2026-12-31", budget=BUDGET),
        action("b", commitments=["EM1", "EM2"], end="2026-12-31"),
        action("c", commitments=["EM2"]),
        Action("d", "hr", False, {"commitments": ["EM3"]}),
    ]
    assert coverage(plan, ("EM1", "EM2", "EM3")) == (
        Coverage("EM1", 2, 1),
        Coverage("EM2", 2, 0, (Lack.OWNER, Lack.BUDGET)),
        Coverage("EM3", 0, 0),
    )


@pytest.mark.parametrize(("status", "covers"), [("stopped", 0), ("cancelled", 0), ("late", 1), ("done", 1)])
def test_an_action_that_was_given_up_covers_nothing(status: str, covers: int) -> None:
    plan = [action("a", commitments=["EM1"], department="hr", end="2026-12-31", budget=BUDGET, status=status)]
    assert coverage(plan, ("EM1",)) == (Coverage("EM1", covers, covers),)


def test_a_period_is_from_the_first_day_of_its_first_year_to_the_last_of_its_last() -> None:
    assert bounds("2026") == ("2026-01-01", "2026-12-31")
    assert bounds("2026-2027") == ("2026-01-01", "2027-12-31")


def test_changes_name_what_was_added_removed_and_changed_column_by_column() -> None:
    frozen = [action("kept", title="x", end="2026-06-30"), action("gone", title="y", end="2029-01-01")]
    current = [action("kept", title="x", end="2026-09-30", partners=""), action("new", title="z")]
    found = changes(frozen, current, "2026")
    assert [one.id for one in found.added] == ["new"]
    assert [one.id for one in found.removed] == ["gone"]
    assert [
        (one.action.id, [(part.column, part.before, part.after) for part in one.columns])
        for one in found.changed
    ] == [("kept", [("end", "2026-06-30", "2026-09-30")])]
    assert not found.is_empty
    assert changes(frozen, frozen, "2026").is_empty


def test_every_action_that_was_due_stands_in_one_way_and_the_rate_counts_them() -> None:
    names = ("delivered", "after", "open", "gone", "later")
    frozen = [action(name, end="2027-01-01" if name == "later" else "2026-06-30") for name in names]
    current = [
        action("delivered", status="done", status_date="2026-06-01"),
        action("after", status="done", status_date="2027-02-01"),
        action("open", status="running"),
        action("later", status="done", status_date="2026-01-01"),
    ]
    found = changes(frozen, current, "2026").due
    assert [(one.frozen.id, one.standing) for one in found] == [
        ("delivered", Delivery.DELIVERED),
        ("after", Delivery.AFTER),
        ("open", Delivery.OPEN),
        ("gone", Delivery.GONE),
    ]
    assert (rate_of(found).completed, rate_of(found).due) == (1, 4)

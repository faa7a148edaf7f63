"""The review of the last plan: what it held, what is said of it, what was late."""

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan import Action
from charter_desktop.domain.plan_review import LastPlan, Outcome, reviewed, to_review


def action(name: str, **columns: Value) -> Action:
    return Action(name, "hr", True, {"title": name, **columns})


LAST = LastPlan(
    "2024",
    "2026-01-15",
    (
        action("done", status="done", end="2025-01-01"),
        action("overdue", end="2025-12-31", status="running"),
        action("late", status="late", end="2027-01-01"),
        action("coming", end="2026-12-31"),
    ),
    (action("overdue", end="2025-06-30"), action("gone", end="2025-01-01", status="stopped")),
)


def test_it_lists_what_the_plan_held_at_its_end_or_when_it_was_frozen() -> None:
    found = reviewed(LAST, {})
    assert [one.action.id for one in found] == ["done", "overdue", "late", "coming", "gone"]
    assert [one.action.id for one in found if one.left] == ["gone"]
    assert found[1].action.text("end") == "2025-12-31"


def test_what_should_have_ended_is_late() -> None:
    assert [one.action.id for one in reviewed(LAST, {}) if one.late] == ["overdue", "late"]


def test_what_is_said_stands_beside_it_and_the_rest_is_to_review() -> None:
    said: dict[Field, Value] = {
        Field(CITY, "review", "done", "outcome"): "done",
        Field(CITY, "review", "gone", "outcome"): "dropped",
        Field(CITY, "review", "gone", "reason"): "No money",
        Field(CITY, "review", "late", "outcome"): "something newer",
        Field("hr", "review", "coming", "outcome"): "done",
    }
    found = {one.action.id: (one.outcome, one.reason) for one in reviewed(LAST, said)}
    assert found["done"] == (Outcome.DONE, "")
    assert found["gone"] == (Outcome.DROPPED, "No money")
    assert found["late"] == found["coming"] == (None, "")
    assert to_review(reviewed(LAST, said)) == 3

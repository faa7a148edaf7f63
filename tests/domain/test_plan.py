"""The action plan: what is in it, what it covers, what was delivered."""

from decimal import Decimal

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import Field
from charter_desktop.domain.plan import Action, Status, actions
from charter_desktop.domain.plan_changes import due, rate_of
from charter_desktop.domain.plan_coverage import covered

BUDGET: Value = [
    {"year": "2026", "source": "own", "planned": "1000.50", "spent": "10"},
    {"year": "2027", "source": "eu", "planned": "500"},
]


def columns(owner: str, **named: Value) -> dict[Field, Value]:
    return {Field(owner, "action", "a", column): value for column, value in named.items()}


def action(end: str, status: str = "planned", status_date: str = "", name: str = "a") -> Action:
    return Action(name, "city", True, {"end": end, "status": status, "status_date": status_date})


def test_a_proposal_is_in_the_plan_once_the_city_accepts_it() -> None:
    proposed = columns("hr", title="Traineeships", commitments=["EM1"])
    assert [item.accepted for item in actions(proposed)] == [False]
    assert [item.accepted for item in actions({**proposed, **columns("city", accepted="hr")})] == [True]


def test_the_citys_columns_lie_over_the_departments() -> None:
    found = actions({**columns("hr", title="Old", end="2026-12-31"), **columns("city", title="New")})
    assert (found[0].owner, found[0].text("title"), found[0].text("end")) == ("hr", "New", "2026-12-31")


def test_a_removed_action_is_out_of_the_plan() -> None:
    assert actions({**columns("hr", title="x"), **columns("city", removed=True)}) == ()


def test_money_is_summed_exactly_over_years_and_sources() -> None:
    (made,) = actions(columns("city", title="x", budget=BUDGET))
    assert made.money("planned") == Decimal("1500.50")


def test_a_commitment_is_covered_by_an_action_with_owner_deadline_and_budget() -> None:
    whole = columns("city", commitments=["EM1", "EM3"], department="hr", end="2026-12-31", budget=BUDGET)
    codes = ("EM1", "EM2", "EM3")
    assert covered(actions(whole), codes) == ("EM1", "EM3")
    for missing in ("department", "end", "budget"):
        part = {where: value for where, value in whole.items() if where.part != missing}
        assert covered(actions(part), codes) == ()


def test_delivery_counts_what_was_due_in_the_frozen_plan() -> None:
    frozen = [
        action("2026-06-30", name="kept"),
        action("2026-12-31", name="moved"),
        action("2027-06-30", name="later"),
        action("2026-03-31", name="dropped"),
    ]
    current = [
        action("2026-06-30", "done", "2026-06-01", "kept"),
        action("2027-12-31", "running", "", "moved"),
        action("2026-05-31", "done", "2026-05-01", "new"),
    ]
    rate = rate_of(due(frozen, current, "2026-01-01", "2026-12-31"))
    assert (rate.completed, rate.due) == (1, 3)


def test_done_after_the_period_is_not_delivered_in_it() -> None:
    frozen, current = [action("2026-06-30")], [action("2026-06-30", "done", "2027-01-02")]
    assert rate_of(due(frozen, current, "2026-01-01", "2026-12-31")).completed == 0


def test_an_unknown_status_counts_as_planned() -> None:
    assert action("2026-01-01", "perhaps").status is Status.PLANNED


def test_two_departments_with_one_id_have_two_actions_in_any_order() -> None:
    mine = columns("hr", title="Mine", budget=BUDGET)
    other = columns("proc", title="Theirs", budget=[{"planned": "999999"}])
    decided = columns("city", accepted="hr", objective="Agreed")
    for parts in ((mine, other, decided), (decided, other, mine), (other, mine, decided)):
        found = actions({where: value for part in parts for where, value in part.items()})
        assert [
            (item.owner, item.accepted, item.text("title"), item.text("objective")) for item in found
        ] == [
            ("hr", True, "Mine", "Agreed"),
            ("proc", False, "Theirs", ""),
        ]


def test_a_department_can_not_take_over_the_citys_own_action() -> None:
    own, attack = columns("city", title="Ours", accepted=True), columns("proc", title="Theirs")
    found = actions({**attack, **own})
    assert [(item.owner, item.accepted, item.text("title")) for item in found] == [
        ("city", True, "Ours"),
        ("proc", False, "Theirs"),
    ]


def test_a_proposal_that_its_department_withdrew_is_gone_unless_the_city_accepted_it() -> None:
    withdrawn = columns("hr", title="x", removed=True)
    assert actions(withdrawn) == ()
    assert [item.accepted for item in actions({**withdrawn, **columns("city", accepted="hr")})] == [True]


def test_an_amount_that_cannot_be_read_is_told_and_never_counted_as_zero_silently() -> None:
    odd: Value = [{"year": "2026", "planned": text} for text in ("NaN", "Infinity", "1e9", "-5", "abc", "7")]
    (made,) = actions(columns("city", title="x", budget=odd))
    assert made.money("planned") == Decimal(7)
    assert [row["planned"] for row in made.unreadable] == ["NaN", "Infinity", "1e9", "-5", "abc"]

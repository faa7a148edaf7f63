"""Whose word counts on the state of an action: nobody but who reports on it can outdate the city's."""

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan import actions
from charter_desktop.domain.plan_reports import reported, state_basis
from charter_desktop.domain.revision import Author, Revision
from charter_desktop.domain.view import heads

ID = "a2345672345672"


def said(owner: str, column: str, value: Value, *parents: Revision, basis: tuple[str, ...] = ()) -> Revision:
    return Revision.make(
        Field(owner, "action", ID, column),
        value,
        author=Author(owner, "Nadie Ficticio"),
        at="2026-11-22T10:00:00Z",
        parents=[item.id for item in parents],
        basis=basis,
    )


def status(*revisions: Revision) -> str:
    found = actions(reported(heads(revisions)))
    return next(one.text("status") for one in found if one.owner == "hr")


def test_another_department_cannot_undo_what_the_city_says_of_an_accepted_action() -> None:
    own = said("hr", "status", "running")
    before = [said("hr", "title", "Courses"), own, said(CITY, "accepted", "hr")]
    basis = state_basis(heads(before), Field(CITY, "action", ID, "status"))
    assert basis == (own.id,)
    late = said(CITY, "status", "late", basis=basis)
    assert status(*before, late) == "late"
    assert status(*before, late, said("edu", "status", "done")) == "late"


def test_who_reports_says_something_newer_and_that_shows() -> None:
    own = said("hr", "status", "running")
    late = said(CITY, "status", "late", basis=(own.id,))
    known = [said("hr", "title", "Courses"), own, said(CITY, "accepted", "hr"), late]
    assert status(*known, said("hr", "status", "done", own)) == "done"


def test_of_money_only_what_was_spent_is_reported_and_of_milestones_when_they_were_reached() -> None:
    budget = [
        {"year": "2026", "source": "own", "planned": "100", "spent": "10"},
        {"year": "2026", "source": "eu", "planned": "300"},
    ]
    milestones = [{"title": "First group", "date": "2026-10-01"}]
    base = {
        "owner": "hr",
        "reporter": "hr",
        "columns": {"title": "Courses", "budget": budget, "milestones": milestones},
    }
    found = actions(
        reported(
            heads(
                [
                    said(CITY, "accepted", "hr"),
                    said(CITY, "base", base),
                    said("hr", "budget", [{"year": "2026", "source": "own", "planned": "1", "spent": "90"}]),
                    said(
                        "hr",
                        "milestones",
                        [{"title": "First group", "date": "2030-01-01", "reached": "2026-11-01"}],
                    ),
                ]
            )
        )
    )
    (action,) = found
    assert action.items("budget") == [{**budget[0], "spent": "90"}, budget[1]]
    assert action.items("milestones") == [{**milestones[0], "reached": "2026-11-01"}]

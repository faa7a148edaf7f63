"""A decline stands for the proposal that it was decided on, and for no other."""

from charter_desktop.domain.canonical import Value
from charter_desktop.domain.field import CITY, Field
from charter_desktop.domain.plan import Action, actions
from charter_desktop.domain.plan_proposals import basis_of, declines
from charter_desktop.domain.revision import Author, Revision
from charter_desktop.domain.view import heads, values


def said(owner: str, part: str, value: Value, *before: Revision, **more: object) -> Revision:
    return Revision.make(
        Field(owner, "action", "a", part),
        value,
        author=Author(owner, "Nadie Ficticio"),
        at="2026-11-22T10:00:00Z",
        parents=[item.id for item in before],
        reason=str(more.get("reason", "")),
        basis=more.get("basis", ()),  # type: ignore[arg-type]  # why - a tuple of ids
    )


def seen(*revisions: Revision) -> list[Action]:
    found = heads(revisions)
    return list(actions(values(found), declines(found)))


TITLE = said("hr", "title", "Traineeships")
MONEY = said("hr", "budget", [])
BASIS = basis_of(heads([TITLE, MONEY]), "a", "hr")
NO = said(CITY, "declined:hr", True, reason="No money", basis=BASIS)


def test_a_declined_proposal_stays_listed_with_its_reason_and_is_not_in_the_plan() -> None:
    (action,) = seen(TITLE, MONEY, NO)
    assert (action.accepted, action.declined, action.is_open) == (False, "No money", False)


def test_a_proposal_that_its_department_changes_is_open_again() -> None:
    for changed in (said("hr", "title", "Paid traineeships", TITLE), said("hr", "objective", "Thirty")):
        (action,) = seen(TITLE, MONEY, NO, changed)
        assert (action.declined, action.is_open) == (None, True)


def test_another_departments_proposal_with_the_same_id_is_not_declined() -> None:
    found = seen(TITLE, MONEY, NO, said("proc", "title", "Theirs"))
    assert [(one.owner, one.declined) for one in found] == [("hr", "No money"), ("proc", None)]


def test_accepting_lifts_the_decline() -> None:
    lifted = said(CITY, "declined:hr", None, NO)
    (action,) = seen(TITLE, MONEY, NO, lifted, said(CITY, "accepted", "hr"))
    assert (action.accepted, action.declined) == (True, None)
    (again,) = seen(TITLE, MONEY, NO, said(CITY, "accepted", "hr"))
    assert (again.accepted, again.declined) == (True, None)


def test_a_decline_whose_proposal_is_retracted_makes_no_action() -> None:
    assert seen(NO) == []


def test_a_decline_and_its_lifting_that_did_not_know_of_each_other_decide_nothing() -> None:
    lifted = said(CITY, "declined:hr", None, reason="There is money")
    assert [one.declined for one in seen(TITLE, MONEY, NO, lifted)] == [None]


def test_a_decline_as_it_was_written_before_still_stands() -> None:
    before = said(CITY, "declined", "hr", reason="No money", basis=BASIS)
    (action,) = seen(TITLE, MONEY, before)
    assert action.declined == "No money"
    assert seen(before) == []
    lifted = said(CITY, "declined", None, before)
    assert [one.declined for one in seen(TITLE, MONEY, before, lifted)] == [None]


def test_two_proposals_with_one_id_are_declined_each_for_its_own_reason() -> None:
    theirs = said("proc", "title", "Theirs")
    basis = basis_of(heads([theirs]), "a", "proc")
    other = said(CITY, "declined:proc", True, reason="Done elsewhere", basis=basis)
    found = seen(TITLE, MONEY, NO, theirs, other)
    assert [(one.owner, one.declined) for one in found] == [("hr", "No money"), ("proc", "Done elsewhere")]

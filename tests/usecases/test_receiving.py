"""Receiving real files: any order, any number of times, whole or not at all."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charter_desktop.container.layout import media_type_of
from charter_desktop.container.message import Message, write_message
from charter_desktop.container.writer import Entry, write_container
from charter_desktop.domain.field import Field
from charter_desktop.domain.refusal import Fault
from charter_desktop.domain.revision import Author, Revision
from charter_desktop.domain.view import Standing
from charter_desktop.settings.clock import now
from charter_desktop.store import revisions
from charter_desktop.store.workspace import Workspace
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.identify import key_of, replace_key
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import Outcome, receive
from charter_desktop.usecases.retract import restore, retract
from charter_desktop.usecases.settle import list_conflicts, settle
from charter_desktop.usecases.trust import TrustStanding, accept_trust, list_trust, revoke_trust
from tests.rounds import SmallCity, must, send, small_city


def state_after(city: SmallCity, files: list[Path]) -> str:
    with city.open_city() as workspace:
        receive(workspace, files)
        return view_city(workspace).hash


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_order_and_repetition_of_the_files_gives_the_same_city(
    city: SmallCity, contributions: list[Path], data: st.DataObject
) -> None:
    order = data.draw(st.permutations(contributions))
    repeated = data.draw(st.lists(st.sampled_from(contributions), max_size=4))
    mixed = data.draw(st.permutations([*order, *repeated]))
    assert state_after(city, mixed) == state_after(city, contributions)


def test_the_same_file_again_says_who_merged_it_and_changes_nothing(
    city: SmallCity, contributions: list[Path]
) -> None:
    with city.open_city() as workspace:
        first, again = receive(workspace, [contributions[0], contributions[0]])
        assert (first.outcome, again.outcome) == (Outcome.MERGED, Outcome.ALREADY)
        assert (again.person, again.new) == ("Clara Ficticia", 0)


def test_two_copies_of_one_workspace_conflict_and_two_departments_disagree(
    city: SmallCity, contributions: list[Path]
) -> None:
    with city.open_city() as workspace:
        receive(workspace, contributions)
        view = view_city(workspace)
        assert view.answers["EM2.6"].standing is Standing.CONFLICT
        assert {head.value["value"] for head in view.answers["EM2.6"].heads} == {"two", "three", "four"}
        assert view.answers["SP2.5"].standing is Standing.ADDED
        assert view.answers["PL4.3"].standing is Standing.LISTED


def test_deciding_settles_the_conflict_and_then_the_disagreement(
    city: SmallCity, contributions: list[Path]
) -> None:
    with city.open_city() as workspace:
        receive(workspace, contributions)
        conflict = next(head for head in list_conflicts(workspace)[0].heads if head.department == "hr")
        made = must(settle(workspace, "hr/answer/EM2.6", take=conflict.id[:10], reason="asked them"))
        assert len(made.parents) == 2
        assert view_city(workspace).answers["EM2.6"].standing is Standing.DISAGREEMENT
        must(settle(workspace, "city/answer/EM2.6", value="both", reason="they agreed"))
        settled = view_city(workspace).answers["EM2.6"]
        assert settled.standing is Standing.SETTLED
        assert settled.answer is not None
        assert (settled.answer.value, settled.reason) == ("both", "they agreed")


def test_a_decision_without_a_reason_is_refused(city: SmallCity, contributions: list[Path]) -> None:
    with city.open_city() as workspace:
        receive(workspace, contributions)
        before = view_city(workspace).hash
        refused = settle(workspace, "hr/answer/EM2.6", value="x", reason=" ")
        assert getattr(refused, "fault", None) is Fault.NO_REASON
        assert view_city(workspace).hash == before


def test_retracting_is_the_exact_inverse_of_receiving(city: SmallCity, contributions: list[Path]) -> None:
    expected = state_after(city, contributions[:3])
    with city.open_city() as workspace:
        lines = receive(workspace, contributions)
        everything = view_city(workspace).hash
        must(retract(workspace, lines[3].sha256, "sent by mistake"))
        assert view_city(workspace).hash == expected
        must(restore(workspace, lines[3].sha256))
        assert view_city(workspace).hash == everything


def test_what_two_files_brought_stays_when_one_of_them_is_retracted(
    city: SmallCity, contributions: list[Path]
) -> None:
    with city.open_city() as workspace:
        first, second = receive(workspace, contributions[:2])
        before = view_city(workspace).hash
        must(retract(workspace, first.sha256))
        assert view_city(workspace).hash == before
        must(retract(workspace, second.sha256))
        assert "EM2.6" not in view_city(workspace).answers


def test_a_file_of_another_city_is_refused_in_one_line(city: SmallCity, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = small_city(elsewhere, city_name="Otra")
    with other.open_department("hr") as hr:
        foreign = send(hr, elsewhere, {"EM2.6": "x"}, "foreign.asice")
    assert refusals(city, foreign) == [Fault.OTHER_CITY]


@pytest.mark.parametrize("damage", ["text", "half", "changed", "missing", "workbook", "invitation"])
def test_bad_files_are_refused_and_change_nothing(
    city: SmallCity, contributions: list[Path], made: SmallCity, tmp_path: Path, damage: str
) -> None:
    good = contributions[0].read_bytes()
    bad = tmp_path / "bad.asice"
    if damage != "missing":
        bad.write_bytes(
            {
                "text": b"a letter, not a container",
                "half": good[: len(good) // 2],
                "changed": good[:900] + bytes([good[900] ^ 1]) + good[901:],
                "workbook": (made.folder / "hr.xlsx").read_bytes(),
                "invitation": (made.folder / "invitation-hr.asice").read_bytes(),
            }[damage]
        )
    expected = {
        "text": Fault.NOT_A_CONTAINER,
        "half": Fault.NOT_A_CONTAINER,
        "changed": Fault.NOT_INTACT,
        "missing": Fault.NO_SUCH_FILE,
        "workbook": Fault.NOT_A_CONTAINER,
        "invitation": Fault.OTHER_KIND,
    }
    assert refusals(city, bad) == [expected[damage]]


def refusals(city: SmallCity, bad: Path) -> list[Fault]:
    with city.open_city() as workspace:
        before = list(revisions.history(workspace))
        lines = receive(workspace, [bad])
        assert list(revisions.history(workspace)) == before
        assert [line.outcome for line in lines] == [Outcome.REFUSED]
        return [line.refusal.fault for line in lines if line.refusal]


def forged(workspace: Workspace, target: Path, owner: str, department: str) -> Path:
    """Sign, with a real key, a revision that its signer has no right to make."""
    made = Revision.make(
        Field(owner, "answer", "EM2.6"), None, author=Author(department, "x"), at="2026-11-22T10:00:00Z"
    )
    about = workspace.about
    message = Message("contribution", about.city, about.round, about.owner, "city", (made,))
    entry = Entry("data/contribution.json", media_type_of(".json"), write_message(message))
    write_container(target, [entry], key_of(workspace), role="x", at=now(), city="", country="")
    return target


@pytest.mark.parametrize(("owner", "department"), [("proc", "hr"), ("hr", "proc"), ("city", "city")])
def test_nobody_changes_what_is_not_theirs(
    city: SmallCity, tmp_path: Path, owner: str, department: str
) -> None:
    with city.open_department("hr") as hr:
        bad = forged(hr, tmp_path / "forged.asice", owner, department)
    assert refusals(city, bad) == [Fault.FOREIGN_FIELD]


def test_a_decision_that_nobody_here_made_waits(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        odd = forged(hr, tmp_path / "odd.asice", "hr", "city")
    with city.open_city() as workspace:
        assert [line.outcome for line in receive(workspace, [odd])] == [Outcome.PARKED]


def test_another_key_waits_until_its_code_was_compared(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        first = send(hr, tmp_path, {"EM2.6": "one"}, "first.asice")
        replace_key(hr, "Somebody New", "Officer")
        second = send(hr, tmp_path, {"EM2.6": "two"}, "second.asice")
    with city.open_city() as workspace:
        lines = receive(workspace, [first, second])
        assert [line.outcome for line in lines] == [Outcome.MERGED, Outcome.PARKED]
        waiting = next(line for line in list_trust(workspace) if line.standing is TrustStanding.WAITING)
        _, merged = must(accept_trust(workspace, waiting.code))
        assert [line.outcome for line in merged] == [Outcome.MERGED]
        assert view_city(workspace).answers["EM2.6"].answer.value == "two"
        must(revoke_trust(workspace, "hr"))
    with city.open_department("hr", "again.charter") as hr:
        third = send(hr, tmp_path, {"EM2.6": "three"}, "third.asice")
    with must(open_workspace(city.folder / "try.charter")) as workspace:
        assert [line.outcome for line in receive(workspace, [third])] == [Outcome.PARKED]


def test_a_file_whose_beginning_has_not_arrived_waits_for_it(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        first = send(hr, tmp_path, {"EM2.6": "one"}, "first.asice")
        second = send(hr, tmp_path, {"EM2.6": "two"}, "second.asice")
        line = list(revisions.shared(hr))
        late = [item for item in line if item.field.id == "EM2.6"][-1:]
        message = Message("contribution", hr.about.city, hr.about.round, "hr", "city", tuple(late))
        entry = Entry("data/contribution.json", media_type_of(".json"), write_message(message))
        gap = tmp_path / "gap.asice"
        write_container(gap, [entry], key_of(hr), role="x", at=now(), city="", country="")
    expected = state_after(city, [second])
    with city.open_city() as workspace:
        assert [line.outcome for line in receive(workspace, [gap])] == [Outcome.PARKED]
        lines = receive(workspace, [first])
        assert [(line.path.name, line.outcome) for line in lines] == [
            ("first.asice", Outcome.MERGED),
            ("gap.asice", Outcome.MERGED),
        ]
        assert view_city(workspace).hash == expected


def test_stopping_keeps_whole_files(city: SmallCity, contributions: list[Path]) -> None:
    with city.open_city() as workspace:
        told: list[int] = []
        receive(workspace, contributions, progress=lambda count: bool(told.append(count)) or False)
        assert told
        merged = {head.field for group in view_city(workspace).heads.values() for head in group}
        assert Field("hr", "answer", "EM2.6") in merged

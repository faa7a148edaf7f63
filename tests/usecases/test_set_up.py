"""What a coordinator sees of a round: deadlines, invitations, what arrived."""

from pathlib import Path

from charter_desktop.domain.refusal import Fault
from charter_desktop.usecases.arrivals import Whereabouts, list_arrivals
from charter_desktop.usecases.departments import add_department, assign, list_departments
from charter_desktop.usecases.identify import replace_key
from charter_desktop.usecases.invite import list_invited
from charter_desktop.usecases.receive import receive
from charter_desktop.usecases.retract import retract
from tests.rounds import SmallCity, must, send


def test_a_deadline_can_be_taken_away(city: SmallCity) -> None:
    with city.open_city() as workspace:
        must(add_department(workspace, "pol", "Police", forms=["hr"], deadline="30/10/2026"))
        assert [one.deadline for one in list_departments(workspace)] == ["", "2026-10-30", ""]
        must(assign(workspace, "pol", "Police", forms=["hr"]))
        assert [one.deadline for one in list_departments(workspace)] == ["", "", ""]


def test_invited_departments_are_listed_with_their_day(city: SmallCity) -> None:
    with city.open_city() as workspace:
        must(add_department(workspace, "pol", "Police", forms=["hr"]))
        assert sorted(list_invited(workspace)) == ["hr", "proc"]
        assert all(at.endswith("Z") for at in list_invited(workspace).values())


def test_what_arrived_counts_is_retracted_or_waits(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as mine, city.open_department("hr", "colleague.charter") as theirs:
        files = [
            send(mine, tmp_path, {"EM2.6": "one"}, "one.asice"),
            send(mine, tmp_path, {"EM2.6": "two"}, "two.asice"),
        ]
        assert replace_key(theirs, "Somebody Else", "Officer") is None
        files.append(send(theirs, tmp_path, {"EM2.6": "three"}, "three.asice"))
    with city.open_city() as workspace:
        second = receive(workspace, files)[1]
        must(retract(workspace, second.sha256, "sent by mistake"))
        found = {one.file: one for one in list_arrivals(workspace)}
    assert {name: one.whereabouts for name, one in found.items()} == {
        "one.asice": Whereabouts.COUNTING,
        "two.asice": Whereabouts.RETRACTED,
        "three.asice": Whereabouts.WAITING,
    }
    assert found["two.asice"].reason == "sent by mistake"
    assert found["three.asice"].why is Fault.OTHER_KEY

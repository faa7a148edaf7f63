"""Looking into files before they are merged: the truth, and nothing kept of it."""

from pathlib import Path

import pytest

from charter_desktop.store import documents
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.contribution_changes import Changes
from charter_desktop.usecases.identify import replace_key
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import Outcome, preview, receive
from tests.rounds import SmallCity, copy_of, must, send


@pytest.fixture
def two_copies(city: SmallCity, tmp_path: Path) -> list[Path]:
    """HR sends, then two copies of its file go on without knowing of each other."""
    with city.open_department("hr") as hr:
        first = send(hr, tmp_path, {"EM2.6": "Ordinance 4", "SP2.5": "3"}, "first.asice")
        copy = copy_of(hr, "copy.charter")
        second = send(hr, tmp_path, {"EM2.6": "Ordinance 5", "PL4.3": "Time"}, "second.asice")
    with must(open_workspace(copy)) as hr:
        third = send(hr, tmp_path, {"EM2.6": "Ordinance 6"}, "third.asice")
    return [first, second, third]


def test_a_look_tells_the_same_as_the_merge_and_keeps_nothing(
    city: SmallCity, two_copies: list[Path]
) -> None:
    with city.open_city() as workspace:
        before = view_city(workspace).hash
        tried = preview(workspace, two_copies)
        assert (view_city(workspace).hash, documents.listed(workspace, "contribution")) == (before, [])
        merged = receive(workspace, two_copies)
        assert [(line.outcome, line.changes) for line in tried] == [
            (line.outcome, line.changes) for line in merged
        ]
        assert all(line.tried for line in tried)
        assert not any(line.tried for line in merged)


def test_new_changed_and_conflicting_answers_are_counted(city: SmallCity, two_copies: list[Path]) -> None:
    with city.open_city() as workspace:
        first, second, third = (line.changes for line in receive(workspace, two_copies))
    assert first == Changes(new=2)
    assert second == Changes(new=1, changed=1)
    assert third is not None
    assert (third.new, third.changed, [str(where) for where in third.conflicts]) == (
        0, 1, ["hr/answer/EM2.6"],
    )  # fmt: skip


def test_a_file_that_waits_says_what_it_would_change(city: SmallCity, tmp_path: Path) -> None:
    with city.open_department("hr") as hr:
        known = send(hr, tmp_path, {"SP2.5": "3"}, "known.asice")
    with city.open_department("hr", "other.charter") as hr:
        assert replace_key(hr, "Another Nobody", "Officer") is None
        stranger = send(hr, tmp_path, {"PL4.3": "Time", "SP2.5": "4"}, "stranger.asice")
    with city.open_city() as workspace:
        _, waits = receive(workspace, [known, stranger])
    assert waits.outcome is Outcome.PARKED
    assert waits.changes is not None
    assert (waits.changes.new, waits.changes.changed, len(waits.changes.conflicts)) == (1, 1, 1)


def test_after_a_look_numbering_and_merging_go_on(city: SmallCity, two_copies: list[Path]) -> None:
    with city.open_city() as workspace:
        preview(workspace, two_copies)
        receive(workspace, two_copies[:1])
        state = view_city(workspace).hash
    with city.open_city("again.charter") as workspace:
        receive(workspace, two_copies[:1])
        assert view_city(workspace).hash == state


def test_a_file_that_stands_twice_in_a_look_was_merged_by_nobody(
    city: SmallCity, two_copies: list[Path]
) -> None:
    with city.open_city() as workspace:
        first, again = preview(workspace, [two_copies[0], two_copies[0]])
        assert (again.outcome, again.person, again.at) == (Outcome.ALREADY, "", "")
        receive(workspace, two_copies[:1])
        (known,) = preview(workspace, two_copies[:1])
        assert (first.outcome, known.outcome, known.person) == (
            Outcome.MERGED, Outcome.ALREADY, "Clara Ficticia",
        )  # fmt: skip

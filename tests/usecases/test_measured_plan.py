"""Delivery is counted against the plan of the period's start; what is sent holds one version of the plan."""

import csv
import io
import zipfile
from pathlib import Path

import pytest

from charter_desktop.store.documents import Document
from charter_desktop.usecases.city_pages import period
from charter_desktop.usecases.city_view import view_city
from charter_desktop.usecases.measured_plan import (
    at_its_start,
    measured_plan,
    older_measure,
    running_period,
)
from charter_desktop.usecases.plan_actions import (
    add_action,
    freeze_plan,
    list_actions,
    remove_action,
    set_action,
)
from charter_desktop.usecases.submit import submit
from tests.reports.test_documents import text_of
from tests.rounds import SmallCity, must

COURSES = {"title": "Courses", "commitments": "SP1", "end": "2026-06-30", "department": "hr"}


@pytest.mark.parametrize(
    ("periods", "day", "expected"),
    [
        (("2024-2025", "2026-2027"), "2026-11-23", "2026-2027"),
        (("2026-2027", "2028"), "2026-11-23", "2026-2027"),
        (("2026-2027", "2028"), "2028-01-01", "2028"),
        (("2026-2027", "2027"), "2027-03-01", "2027"),
        (("2024", "2025"), "2026-11-23", "2025"),
        (("2028", "2027"), "2026-11-23", "2027"),
    ],
)
def test_the_period_that_runs_is_told_of(periods: tuple[str, ...], day: str, expected: str) -> None:
    assert running_period(periods, day) == expected


def version(at: str) -> Document:
    return Document(at, "frozen-plan", "kept", at=f"{at}T10:00:00Z", facts={"period": "2026-2027"})


def test_the_version_of_the_start_counts_however_often_it_is_frozen_later() -> None:
    early, start, late, later = map(version, ("2025-06-01", "2025-12-30", "2026-02-01", "2026-11-01"))
    assert at_its_start([early, start, late, later]) == start
    assert at_its_start([late, later]) == late


def test_a_plan_frozen_again_does_not_move_the_goal(city: SmallCity) -> None:
    with city.open_city() as opened:
        action = must(add_action(opened, COURSES))
        first = must(freeze_plan(opened, "2026-2027"))
        assert older_measure(opened, first) == ""
        must(set_action(opened, action, {"end": "2029-01-01"}))
        again = must(freeze_plan(opened, "2026-2027"))
        assert older_measure(opened, again) == first.at[:10]
        told = period(opened, view_city(opened))
    assert told is not None
    assert (told.rate.completed, told.rate.due, told.changed) == (0, 1, ("Courses",))


def test_the_next_plan_does_not_hide_the_period_that_runs(city: SmallCity) -> None:
    with city.open_city() as opened:
        must(add_action(opened, COURSES))
        must(freeze_plan(opened, "2000-2099"))
        must(freeze_plan(opened, "2100"))
        told = period(opened, view_city(opened))
        named = measured_plan(opened, "2026-11-23", "2100")
        assert measured_plan(opened, "2026-11-23", "1999") is None
    assert told is not None
    assert told.name == "2000-2099"
    assert named is not None
    assert named[0].facts["period"] == "2100"


def test_documents_and_data_of_a_submission_hold_one_version_of_the_plan(
    city: SmallCity, tmp_path: Path
) -> None:
    with city.open_city() as opened:
        kept = must(add_action(opened, {**COURSES, "title": "Courses as they were agreed"}))
        gone = must(add_action(opened, {**COURSES, "title": "Agreed and gone since"}))
        must(freeze_plan(opened, "2026-2027"))
        must(set_action(opened, kept, {"title": "Courses under another name", "status": "done"}))
        must(add_action(opened, {**COURSES, "title": "Thought of since"}))
        assert remove_action(opened, gone, "No money") is None
        now = {action.text("title") for action in list_actions(opened)}
        sent = must(submit(opened, tmp_path)).sent.path
    assert now == {"Courses under another name", "Thought of since"}
    with zipfile.ZipFile(sent) as bundle:
        rows = list(csv.DictReader(io.StringIO(bundle.read("data/actions.csv").decode("utf-8-sig"))))
        printed = {
            language: text_of(bundle.read(f"data/action-plan-{language}.pdf")) for language in ("en", "es")
        }
        told = list(csv.DictReader(io.StringIO(bundle.read("data/computed.csv").decode("utf-8-sig"))))
        report = text_of(bundle.read("data/report-en.pdf"))
    assert [row["numerator"] for row in told if row["split"] == "status=done"] == ["0"]
    assert [(row["numerator"], row["denominator"]) for row in told if row["indicator"] == "PL1.6"] == [
        ("0", "2")
    ]
    assert "due in it 0 of 2" in report
    agreed = {"Courses as they were agreed", "Agreed and gone since"}
    assert {row["title"] for row in rows} == agreed
    for text in printed.values():
        assert all(title in text for title in agreed)
        assert not any(title in text for title in now)

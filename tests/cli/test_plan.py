"""`plan` on the command line: what the coordinator does with the action plan, in words and as JSON."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import run
from tests.disputes import disputed_city


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return disputed_city(tmp_path_factory.mktemp("plan"))


@pytest.fixture
def city(made: Path, tmp_path: Path) -> Path:
    path = tmp_path / "city.charter"
    path.write_bytes(made.read_bytes())
    return path


def listed(city: Path) -> list[dict[str, object]]:
    found = json.loads(run("plan", "list", city, "--json").stdout)
    assert isinstance(found, list)
    return found


def test_a_proposal_is_declined_with_a_reason_and_taken_with_changes_later(city: Path) -> None:
    (proposal,) = listed(city)
    name = str(proposal["id"])
    assert (proposal["accepted"], proposal["declined"]) == (False, None)
    assert run("plan", "set", city, name, "--decline").returncode == 1
    done = run("plan", "set", city, name, "--decline", "--owner", "hr", "--reason", "No money")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\t")[1:] == ["-", "EM1,PM2", "planned", "Paid traineeships", "No money\n"]
    assert listed(city)[0]["declined"] == "No money"
    again = run("plan", "set", city, name, "--decline", "--reason", "x", "--set", "title", "y")
    assert again.returncode == 2
    done = run("plan", "set", city, name, "--accept", "--set", "title", "Traineeships")
    assert done.stdout.split("\t")[1:] == ["+", "EM1,PM2", "planned", "Traineeships\n"]
    done = run("--lang", "es", "plan", "set", city, name, "--decline", "--reason", "x")
    assert (done.returncode, done.stderr) == (
        1,
        "Traineeships ya está en el plan; una medida sale de él con remove.\n",
    )


def test_each_view_of_the_plan_is_told_in_lines_and_as_json(city: Path) -> None:
    budget = '[{"year":"2026","source":"own","planned":"1000","spent":"10"},{"planned":"7"}]'
    steps = '[{"title":"First","date":"2020-01-01"}]'
    goal = '[{"name":"People","baseline":"0","baseline_date":"2020-01-01","target":"10","target_date":"2020-12-31","latest":"5","latest_date":"2020-07-01"}]'
    pairs = {
        "title": "Courses", "commitments": "SP1", "department": "hr", "start": "2020-01-01", "end": "2020-12-31",
        "budget": budget, "milestones": steps, "indicators": goal,
    }  # fmt: skip
    words = [word for pair in pairs.items() for word in ("--set", *pair)]
    assert run("plan", "add", city, *words).returncode == 0
    assert run("plan", "changes", city).returncode == 1
    assert run("plan", "freeze", city, "--period", "2020").returncode == 0
    assert run("plan", "add", city, "--set", "title", "New", "--set", "commitments", "PM1").returncode == 0
    lines = {
        "timeline": "2020-01-01\t2020-12-31!\tplanned\tCourses\t2020-01-01! First\n",
        "money": "year\t2026\t1000\t0\t10\n",
        "coverage": "SP1\t+\t1\t\n",
        "indicators": "on\t0.5\tPeople\t0\t5\t10\n",
        "changes": "delivery\t0/1\ndue\topen\tCourses\nadded\tNew\n",
        "requests": "RQ1\t-\t",
    }
    for view, line in lines.items():
        said = run("plan", view, city)
        assert said.returncode == 0, said.stderr
        assert line in said.stdout, view
    found = {view: json.loads(run("plan", view, city, "--json").stdout) for view in lines}
    assert [one["overdue"] for one in found["timeline"] if one["title"] == "Courses"] == [True]
    assert found["money"]["total"] == {"name": "", "planned": "1007", "committed": "0", "spent": "10"}
    assert found["money"]["unreadable"] == []
    assert next(one for one in found["coverage"] if one["commitment"] == "PM1")["lacks"] == [
        "owner",
        "end",
        "budget",
    ]
    assert (found["indicators"][0]["pace"], found["indicators"][0]["way"]) == ("on", "0.5")
    assert found["changes"]["delivery"] == {"completed": 0, "due": 1}
    assert [one["code"] for one in found["requests"]["requests"]] == ["RQ1", "RQ2", "RQ3", "RQ4"]
    assert run("plan", "changes", city, "--period", "1999").returncode == 1


def test_the_last_plan_is_reviewed_on_the_command_line(city: Path, tmp_path: Path) -> None:
    last = disputed_city(tmp_path / "last")
    for title in ("Courses", "Campaign"):
        assert (
            run("plan", "add", last, "--set", "title", title, "--set", "commitments", "SP1").returncode == 0
        )
    assert run("plan", "review", city, "--json").stdout == "[]\n"
    assert run("city", "carry-over", city, "--from", last).returncode == 0
    listed = json.loads(run("plan", "review", city, "--json").stdout)
    names = {one["title"]: one["id"] for one in listed}
    assert {one["title"]: one["outcome"] for one in listed} == {"Courses": None, "Campaign": None}
    assert run("plan", "review", city, names["Courses"]).returncode == 2
    assert run("plan", "review", city, names["Courses"], "--outcome", "dropped").returncode == 1
    assert run("plan", "review", city, "none", "--outcome", "done").returncode == 1
    said = run("plan", "review", city, names["Courses"], "--outcome", "continued", "--reason", "asked for")
    assert said.stdout == f"{names['Courses']}\tcontinued\tplanned\tCourses\tasked for\n"
    plan = {one["id"]: one for one in json.loads(run("plan", "list", city, "--json").stdout)}
    assert plan[names["Courses"]]["origin"] == "last plan"

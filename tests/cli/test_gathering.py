"""`inbox` and `city departments`: what a script learns of a round."""

import json
import subprocess
import sys
from pathlib import Path

from tests.rounds import send, small_city


def run(*words: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "charter_desktop", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_what_arrived_and_who_is_invited_is_listed(tmp_path: Path) -> None:
    city = small_city(tmp_path)
    with city.open_department("hr") as workspace:
        sent = send(workspace, tmp_path, {"EM2.6": "A rule"}, "hr.asice")
    run("city", "departments", city.city, "--add", "pol", "Police", "--form", "hr")
    run("receive", city.city, sent)
    invited = {
        one["id"]: one["invited"] for one in json.loads(run("city", "departments", city.city, "--json"))
    }
    assert invited["pol"] == ""
    assert invited["hr"].endswith("Z")
    (arrival,) = json.loads(run("inbox", city.city, "--json"))
    assert {name: arrival[name] for name in ("file", "department", "signer", "whereabouts", "why")} == {
        "file": "hr.asice",
        "department": "hr",
        "signer": "Nadie de hr",
        "whereabouts": "counting",
        "why": "",
    }
    run("retract", city.city, arrival["sha256"], "--reason", "by mistake")
    assert run("inbox", city.city).split("\t")[3:] == ["hr.asice", "retracted\n"]

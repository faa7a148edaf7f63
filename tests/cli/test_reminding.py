"""`remind`: lists who is late and writes drafts; a script reads which."""

import json
import subprocess
import sys
from pathlib import Path

from tests.rounds import small_city


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "charter_desktop", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_who_is_late_is_listed_and_reminded(tmp_path: Path) -> None:
    city, out = small_city(tmp_path).city, tmp_path / "out"
    run("city", "departments", city, "--add", "pol", "Police", "--form", "hr", "--deadline", "2020-01-31")
    assert run("remind", city).stdout == ""
    run("invite", city, "pol", "--into", tmp_path)
    (line,) = json.loads(run("remind", city, "--json").stdout)
    assert (line["department"], line["waiting"], line["written"]) == ("pol", "nothing_sent", "")
    assert line["days"] > 2000
    assert not out.exists()
    done = run("remind", city, "--into", out, "--lang", "es")
    assert (done.returncode, done.stderr) == (0, "")
    assert "días de retraso" in done.stdout
    assert [path.name for path in out.iterdir()] == ["reminder-pol.eml"]
    assert json.loads(run("remind", city, "--json").stdout)[0]["reminded"].endswith("Z")


def test_a_named_department_is_reminded_though_nothing_is_late(tmp_path: Path) -> None:
    city = small_city(tmp_path).city
    assert run("remind", city, "hr", "--into", tmp_path).returncode == 0
    again = run("remind", city, "hr", "--into", tmp_path)
    assert (again.returncode, again.stderr.count("\n")) == (1, 1)
    assert run("remind", city, "hr", "--into", tmp_path, "--force").returncode == 0
    assert run("remind", city, "nobody", "--into", tmp_path).returncode == 1
    assert run("remind", city, "--due-in", "-3").returncode == 2

"""Measure a form: `python -m tests.bench.forms FORM.xml [--set NAME=A,B] [--json]`, best of five runs.

load_s is reading the XForm and opening a session; recompute_s opening one on a compiled form, which
computes everything once; serialise_s writing the OpenRosa record; set_s the median of setting NAME
to A and B in turn, with everything that follows.
"""

import argparse
import json
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from charter_desktop.forms.definition import FormDefinition
from charter_desktop.forms.openrosa import write_record
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.xform import read_definition

_RUNS = 5
_SETS = 41


def measure(xform: bytes, setting: str = "") -> dict[str, float]:
    """Give the seconds of each step; `setting` is NAME=A,B."""
    definition = read_definition(xform)
    session = open_form(definition)
    found = {
        "questions": float(len(session.questions())),
        "load_s": _best(lambda: open_form(read_definition(xform))),
        "recompute_s": _best(lambda: open_form(definition)),
        "serialise_s": _best(lambda: write_record(session)),
    }
    if setting:
        found["set_s"] = _median_of_setting(session, setting)
    return found


def open_form(definition: FormDefinition) -> FormSession:
    """Open an empty session on a form at a fixed time."""
    return FormSession.load(
        definition, {}, owner="bench", clock=lambda: datetime(2026, 1, 1, 12, tzinfo=UTC), zone=UTC
    )


def _best(action: Callable[[], object]) -> float:
    times = []
    for _ in range(_RUNS):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times)


def _median_of_setting(session: FormSession, setting: str) -> float:
    name, _, values = setting.partition("=")
    wanted = [one for one in session.questions() if _is_named(session, one, name)]
    if not wanted:
        raise SystemExit(f"{name} is no question of this form")
    times = []
    choices = values.split(",")
    for turn in range(_SETS):
        start = time.perf_counter()
        session.set(wanted[0], choices[turn % len(choices)])
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def _is_named(session: FormSession, question_id: str, name: str) -> bool:
    """Tell whether a question is meant by its id, its path in the form, or its name."""
    question = session.question(question_id)
    return question_id == name or (question is not None and name in {question.key, question.name})


def main() -> None:
    """Read the arguments and print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("form", type=Path)
    parser.add_argument("--set", default="", dest="setting")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    found = measure(chosen.form.read_bytes(), chosen.setting)
    if chosen.json:
        print(json.dumps(found))
    else:
        for name, value in found.items():
            print(f"{name}: {value:.6g}")


if __name__ == "__main__":
    main()

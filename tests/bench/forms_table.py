"""Measure generated forms beside JavaRosa and @getodk/xforms-engine: `python -m tests.bench.forms_table`.

Engines take turns, and the best of five turns counts. Numbers are milliseconds. With --fast it is one
turn, and no form of 10,000 questions.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from charter_desktop.forms.authoring import convert
from charter_desktop.forms.definition import FormDefinition
from charter_desktop.forms.openrosa import write_record
from charter_desktop.forms.session import FormSession
from charter_desktop.forms.xform import read_definition
from tests.bench.forms import open_form
from tests.bench.forms_made import rows_survey, survey, xform
from tests.bench.forms_peers import LONGEST_S, Measured, Peer, peers
from tests.forms.made import YES_NO, workbook

SIZES = (50, 500, 2_000, 10_000)
ROWS = (100, 400, 1_000)
STEPS = {
    "load_s": "load",
    "toggle_s": "one answer toggles up to 400 relevants",
    "chain_s": "up to 334 answers into a chain of 200 calculates",
    "serialise_s": "serialise",
}
SETS = 41


def ours(form: Path, rows: int) -> Measured:
    """Measure ourselves as the peers are measured."""
    data = form.read_bytes()
    if rows:
        definition = read_definition(data)
        return {
            "rows_s": _seconds(lambda: _fill(definition, rows)),
            "paste_s": _seconds(lambda: _paste(definition, rows)),
        }
    load = min(_seconds(lambda: open_form(read_definition(data))) for _ in range(5))
    session = open_form(read_definition(data))
    return {
        "load_s": load,
        "toggle_s": _toggle(session),
        "chain_s": min(_seconds(lambda turn=turn: _chain(session, turn)) for turn in range(5)),
        "serialise_s": min(_seconds(lambda: write_record(session)) for _ in range(5)),
    }


def _seconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def _toggle(session: FormSession) -> float:
    switch = next(one for one in session.questions() if one.endswith("/switch"))
    return statistics.median(
        _seconds(lambda turn=turn: session.set(switch, "off" if turn % 2 else "on")) for turn in range(SETS)
    )


def _chain(session: FormSession, turn: int) -> None:
    for one in session.questions():
        name = one.rpartition("/")[2]
        if name[0] == "n" and name[1:].isdigit():
            session.set(one, str(turn + 1))


def _fill(definition: FormDefinition, rows: int) -> None:
    session = open_form(definition)
    while len(session.rows("f:r")) < rows:
        session.add_row("f:r")
    for row in session.rows("f:r"):
        session.set(f"{row}/a", "5")
        session.set(f"{row}/b", "2")


def _paste(definition: FormDefinition, rows: int) -> None:
    session = open_form(definition)
    session.add_rows("f:r", [""] * (rows - len(session.rows("f:r"))))
    session.set_many((f"{row}/{name}", "5") for row in session.rows("f:r") for name in "ab")


class Turns:
    """Lets engines take turns; one that was too slow once is not asked again, nor for anything larger."""

    def __init__(self, engines: Mapping[str, Peer], turns: int) -> None:
        self._engines = engines
        self._turns = turns
        self._slow: set[str] = set()

    def best(self, form: Path, rows: int) -> dict[str, Measured]:
        """Give the least seconds of each step by engine."""
        found: dict[str, Measured] = {name: {} for name in self._engines}
        for _ in range(self._turns):
            for name in [one for one in self._engines if one not in self._slow]:
                begun = time.perf_counter()
                for step, seconds in self._engines[name](form, rows).items():
                    found[name][step] = min(seconds, found[name].get(step, seconds))
                if time.perf_counter() - begun > LONGEST_S / 2:
                    self._slow.add(name)
        return found


def _line(title: str, step: str, found: dict[str, Measured]) -> str:
    cells = [f"{one[step] * 1000:12.3f}" if step in one else f"{'-':>12}" for one in found.values()]
    return f"{title:<62}{''.join(cells)}"


_HELD = """
import resource, sys
from pathlib import Path
from charter_desktop.forms.xform import read_definition
from tests.bench.forms import open_form
held = open_form(read_definition(Path(sys.argv[1]).read_bytes()))
status = Path("/proc/self/status")
peak = [line.split()[1] for line in status.read_text().splitlines() if "VmHWM" in line] if status.exists() else []
print(float(peak[0]) / 1024 if peak else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1048576)
"""


def _memory(form: Path) -> float:
    """Give the peak in megabytes of a process of its own that holds one open form."""
    command = [sys.executable, "-c", _HELD, str(form)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(done.stdout)


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--fast", action="store_true")
    fast = parser.parse_args().fast
    turns = 1 if fast else 5
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        engines = {"ours": ours, **peers(folder)}
        print(f"{'forms, milliseconds, best of ' + str(turns):<62}{''.join(f'{one:>12}' for one in engines)}")
        by_size, by_rows = Turns(engines, turns), Turns(engines, min(turns, 2))
        for size in SIZES[: 3 if fast else 4]:
            form = folder / f"form{size}.xml"
            form.write_bytes(xform(survey(size)))
            found = by_size.best(form, 0)
            for step, title in STEPS.items():
                print(_line(f"{size} questions: {title}", step, found), flush=True)
            print(f"{f'{size} questions: memory of the process, MB':<62}{_memory(form):12.0f}")
        form = folder / "rows.xml"
        form.write_bytes(xform(rows_survey()))
        for rows in ROWS:
            found = by_rows.best(form, rows)
            print(_line(f"{rows} repeat rows of 7 fields with sum and position", "rows_s", found), flush=True)
            print(_line(f"{rows} repeat rows pasted", "paste_s", found))
        book = workbook(survey(2_000), YES_NO)
        print(
            _line(
                "import with full lint of 2000 questions",
                "s",
                {"ours": {"s": _seconds(lambda: convert(book, "x"))}},
            )
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())

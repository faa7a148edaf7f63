"""One durable answer through the verb, against bare sqlite3 with the same settings and rows."""

import hashlib
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.record_answer import record_answer
from tests.rounds import must, small_city

ROUNDS, ANSWERS = 7, 40


def bare(path: Path) -> Callable[[int], None]:
    """Give a function that writes one revision's row with bare sqlite3."""
    raw = sqlite3.connect(path, isolation_level=None)
    for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=TRUNCATE", "synchronous=EXTRA"):
        raw.execute(f"PRAGMA {pragma}")
    columns = [
        "id",
        "line",
        "field",
        "value",
        "parents",
        "basis",
        "department",
        "person",
        "at",
        "reason",
        "form",
        "salt",
        "gesture",
    ]
    raw.execute(f"CREATE TABLE revision (n INTEGER PRIMARY KEY, {', '.join(columns)})")
    raw.execute("CREATE UNIQUE INDEX revision_id ON revision (id)")
    raw.execute("CREATE INDEX revision_of_field ON revision (line, field)")

    def write(number: int) -> None:
        mark, before = (hashlib.sha256(str(one).encode()).hexdigest() for one in (number, number - 1))
        raw.execute("BEGIN IMMEDIATE")
        row = (mark, "draft", "hr/answer/SP2.5#numerator", f'"{number}"', before, "", "hr", "Nadie de hr")
        row += ("2026-11-22T10:00:00Z", "", mark, mark[:32], mark[:13])
        raw.execute(f"INSERT INTO revision ({', '.join(columns)}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", row)
        raw.execute("COMMIT")

    return write


def timed(write: Callable[[int], None], start: int) -> float:
    """Give the median seconds of one answer."""
    laps = []
    for number in range(start, start + ANSWERS):
        begun = time.perf_counter()
        write(number)
        laps.append(time.perf_counter() - begun)
    return statistics.median(laps)


def main() -> None:
    """Alternate both and print the best of several rounds."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        place = Path(folder)
        path = small_city(place).departments["hr"]
        write_bare = bare(place / "bare.sqlite")
        with must(open_workspace(path)) as workspace:
            book = AnswerBook.open(workspace)
            pairs = []
            for lap in range(ROUNDS):
                start = 1 + lap * ANSWERS
                ours = timed(lambda number: must(record_answer(book, "SP2.5", str(number))) and None, start)
                pairs.append((ours, timed(write_bare, start)))
    ours, theirs = min(pair[0] for pair in pairs), min(pair[1] for pair in pairs)
    print(
        f"one durable answer   {1000 * ours:8.2f} ms   bare sqlite3 {1000 * theirs:8.2f} ms   x{ours / theirs:.2f}   (aim 1.5)"
    )


if __name__ == "__main__":
    main()

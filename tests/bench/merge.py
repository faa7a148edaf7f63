"""1,000 contributions of 300 answers merged, against parsing and bare inserts of the same rows."""

import argparse
import json
import resource
import sqlite3
import tempfile
import time
import zipfile
from pathlib import Path

from charter_desktop.container.layout import media_type_of
from charter_desktop.container.message import Message, write_message
from charter_desktop.container.writer import Entry, write_container
from charter_desktop.domain.field import Field
from charter_desktop.domain.revision import Author, Revision
from charter_desktop.settings.clock import now
from charter_desktop.usecases.identify import key_of
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.receive import Outcome, receive
from tests.rounds import SmallCity, must, small_city

TABLES = ("revision", "carried", "document", "blob")


def write_files(made: SmallCity, folder: Path, files: int, answers: int) -> list[Path]:
    """Write contributions of one department, each with revisions of its own."""
    paths = []
    with made.open_department("hr") as hr:
        identity, about = key_of(hr), hr.about
        for number in range(files):
            line = tuple(
                Revision.make(
                    Field("hr", "answer", f"Q{number}.{question}"),
                    {"state": "value", "cells": {f"numerator:sex={sex}": {"state": "value", "value": str(question)} for sex in "fmu"}},
                    author=Author("hr", "Nadie de hr"),
                    at="2026-11-22T10:00:00Z",
                )
                for question in range(answers)
            )  # fmt: skip
            message = Message("contribution", about.city, about.round, "hr", "city", line)
            entry = Entry("data/contribution.json", media_type_of(".json"), write_message(message))
            path = folder / f"contribution-{number}.asice"
            write_container(path, [entry], identity, role="x", at=now(), city="", country="")
            paths.append(path)
    return paths


def baseline(paths: list[Path], merged: Path, target: Path) -> float:
    """Parse every file, then insert the rows of the merged city as they are with bare sqlite3.

    The same tables, indexes and settings, one transaction for every 50 contributions.
    """
    begun = time.perf_counter()
    for path in paths:
        with zipfile.ZipFile(path) as archive:
            json.loads(archive.read("data/contribution.json"))
    parsed = time.perf_counter() - begun
    source, raw = sqlite3.connect(merged), sqlite3.connect(target, isolation_level=None)
    raw.execute("PRAGMA journal_mode=TRUNCATE")
    raw.execute("PRAGMA synchronous=EXTRA")
    raw.execute("PRAGMA locking_mode=EXCLUSIVE")
    for (statement,) in source.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"):
        raw.execute(statement)
    parts = -(-len(paths) // 50)
    return parsed + sum(insert_table(source, raw, table, parts) for table in TABLES)


def insert_table(source: sqlite3.Connection, raw: sqlite3.Connection, table: str, parts: int) -> float:
    """Insert one table in so many transactions; gives the seconds."""
    rows = source.execute(f"SELECT * FROM {table}").fetchall()
    statement = f"INSERT INTO {table} VALUES ({','.join('?' * len(rows[0]))})"
    size = -(-len(rows) // parts)
    begun = time.perf_counter()
    for start in range(0, len(rows), size):
        raw.execute("BEGIN")
        raw.executemany(statement, rows[start : start + size])
        raw.execute("COMMIT")
    return time.perf_counter() - begun


def main() -> None:
    """Write the files once, merge them, merge them again, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--answers", type=int, default=300)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        place = Path(folder)
        made = small_city(place)
        paths = write_files(made, place, options.files, options.answers)
        with must(open_workspace(made.city)) as city:
            begun = time.perf_counter()
            lines = receive(city, paths)
            merged = time.perf_counter() - begun
            assert all(line.outcome is Outcome.MERGED for line in lines)
            begun = time.perf_counter()
            again = receive(city, paths)
            repeated = time.perf_counter() - begun
            assert all(line.outcome is Outcome.ALREADY for line in again)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        floor = baseline(paths, made.city, place / "bare.sqlite")
    size = f"{options.files} contributions x {options.answers} answers"
    print(
        f"{size} merged in {merged:.1f} s (aim 30)   parsing and bare inserts {floor:.1f} s   x{merged / floor:.1f}"
    )
    print(f"the same files again {repeated:.2f} s (aim 1)   memory {memory:.0f} MB (aim 500)")


if __name__ == "__main__":
    main()

"""Undo, redo and a page of the history after twenty thousand changes, beside bare sqlite3."""

import shutil
import sqlite3
import tempfile
from pathlib import Path

from charter_desktop.domain.field import Field, new_id
from charter_desktop.domain.revision import Line, Revision
from charter_desktop.settings.clock import now, stamp
from charter_desktop.store import revisions
from charter_desktop.usecases.answer_book import AnswerBook
from charter_desktop.usecases.history import MOST, history_of
from charter_desktop.usecases.open_workspace import open_workspace
from charter_desktop.usecases.undo import redo, undo
from tests.bench.window import alternate, say
from tests.gui.questionnaires import given, row
from tests.rounds import must

CHANGES = 20_000


def main() -> None:
    """Print the measures beside their baselines; best of several, in turn."""
    folder = Path(tempfile.mkdtemp(prefix="charter-history-"))
    try:
        with must(open_workspace(given(folder, [row("text", "name", "Name")]))) as opened:
            book = AnswerBook.open(opened)
            write(book)
            again = AnswerBook.open(opened)
            bare = bare_table(folder / "bare.sqlite")
            say(
                "a page of the history (aim 100 ms)",
                *alternate(lambda: history_of(opened), lambda: page_of(bare)),
            )
            say(
                "undo and redo (aim 100 ms)",
                *alternate(lambda: back_and_forth(again), lambda: two_rows(bare)),
            )
            bare.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write(book: AnswerBook) -> None:
    """Write twenty thousand changes of one answer, each a gesture of its own."""
    where = Field(book.author.department, "answer", "f:name")
    made: list[Revision] = []
    for number in range(CHANGES):
        item = Revision.make(
            where,
            str(number),
            author=book.author,
            at=stamp(now()),
            parents=[made[-1].id] if made else [],
            line=Line.DRAFT,
            gesture=new_id(),
        )
        made.append(item)
    with book.workspace.transaction():
        revisions.append(book.workspace, made)


def bare_table(path: Path) -> sqlite3.Connection:
    """Make a table of as many rows, durable like a workspace."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("CREATE TABLE change (n INTEGER PRIMARY KEY, gesture TEXT, value TEXT)")
    connection.execute("BEGIN")
    rows = ((new_id(), str(number)) for number in range(CHANGES))
    connection.executemany("INSERT INTO change (gesture, value) VALUES (?, ?)", rows)
    connection.execute("COMMIT")
    return connection


def page_of(bare: sqlite3.Connection) -> None:
    """Read as many rows as a page has."""
    bare.execute("SELECT * FROM change ORDER BY n DESC LIMIT ?", (MOST,)).fetchall()


def back_and_forth(book: AnswerBook) -> None:
    """Take the last change back, and do it again."""
    if undo(book) is None or redo(book) is None:
        raise SystemExit("nothing was taken back")


def two_rows(bare: sqlite3.Connection) -> None:
    """Write two rows, each in a transaction of its own."""
    for _ in range(2):
        bare.execute("INSERT INTO change (gesture, value) VALUES (?, ?)", (new_id(), "x"))


if __name__ == "__main__":
    main()

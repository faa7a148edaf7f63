"""One open `.charter` file: who it belongs to, its connection, its transactions."""

import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.exc import DBAPIError

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.store import connection as sqlite
from charter_desktop.store import schema

CLOSED = "closed"
"""The document that a round's closing leaves: from then on the file takes no new answers."""


@dataclass(frozen=True, slots=True)
class About:
    """Whose workspace this is: ids of itself, its owner (a department or `city`), city and round."""

    id: str
    owner: str
    city: str
    round: str


class Workspace:
    """An open workspace; holds its file exclusively until closed. One thread uses it.

    `closed` says that its round is over and that its raw figures were erased.
    """

    def __init__(self, path: Path, connection: Connection, about: About) -> None:
        self.path = path
        self.connection = connection
        self.about = about
        self._next: int | None = None
        self.closed = False

    def take_numbers(self, count: int) -> range:
        """Give the next numbers of the revision table; nobody else writes while the file is held."""
        if self._next is None:
            newest = self.connection.execute(select(func.max(schema.revision.c.n))).scalar()
            self._next = (newest or 0) + 1
        start, self._next = self._next, self._next + count
        return range(start, self._next)

    def make_sure_open(self) -> None:
        """Raise TroubleError where the round is closed: nothing new may be written down then."""
        if self.closed:
            raise TroubleError(Trouble.CLOSED, str(self.path))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make everything inside durable at once, or nothing of it; raises TroubleError."""
        with sqlite.transaction(self.connection, self.path):
            yield

    def close(self) -> None:
        """Let go of the file."""
        with suppress(TroubleError):  # an empty journal stays beside a file that is damaged or gone
            sqlite.unsettle(self.connection)
        _let_go(self.connection)
        with suppress(OSError):  # the note is a courtesy
            _lock_note(self.path).unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def create(path: Path, about: About) -> Workspace | Refusal:
    """Make a new workspace; refuses to touch a file that is there already."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        return Refusal(Fault.ALREADY_THERE, str(path))
    except OSError as error:
        raise TroubleError.of(error, str(path)) from error
    try:
        connection = _connect(path)
        try:
            _initialise(connection, path, about)
        except BaseException:
            _let_go(connection)
            raise
    except BaseException:
        remove_files(path)
        raise
    _write_lock_note(path)
    return Workspace(path, connection, about)


def _initialise(connection: Connection, path: Path, about: About) -> None:
    sqlite.settle(connection)
    with sqlite.transaction(connection, path):
        sqlite.initialise(connection)
        connection.execute(
            insert(schema.workspace),
            {"id": about.id, "owner": about.owner, "city": about.city, "round": about.round},
        )


def discard(workspace: Workspace) -> None:
    """Close and remove a workspace that was made just now and could not be finished."""
    workspace.close()
    remove_files(workspace.path)


def remove_files(path: Path) -> None:
    """Remove a workspace with its journal and its note of who holds it."""
    path.unlink(missing_ok=True)
    for ending in ("-journal", ".lock"):
        with suppress(OSError):  # a folder of that name is nobody's journal
            path.with_name(path.name + ending).unlink(missing_ok=True)


def open_file(path: Path) -> Workspace | Refusal:
    """Open a workspace; refuses what is none or comes from a newer program version."""
    if not path.is_file():
        return Refusal(Fault.NO_SUCH_FILE, str(path))
    if path.stat().st_size == 0:
        return Refusal(Fault.NOT_A_WORKSPACE, str(path))
    try:
        connection = _connect(path)
    except DBAPIError as error:
        if sqlite.is_not_a_database(error):
            return Refusal(Fault.NOT_A_WORKSPACE, str(path))
        raise
    try:
        refusal = sqlite.why_not_ours(connection, path)
        if refusal is None:
            sqlite.settle(connection)
            opened = Workspace(path, connection, _about(connection, path))
            opened.closed = _is_closed(connection)
            _write_lock_note(path)
            return opened
    except BaseException:
        _let_go(connection)
        raise
    _let_go(connection)
    return refusal


def make_sure_nobody_holds(path: Path) -> None:
    """Raise TroubleError when another program holds a file; whatever else is wrong with it does not matter."""
    try:
        _let_go(_connect(path))
    except TroubleError as error:
        if error.trouble is Trouble.LOCKED:
            raise
    except DBAPIError:
        return


def _is_closed(connection: Connection) -> bool:
    query = select(schema.document.c.n).where(schema.document.c.kind == CLOSED)
    return connection.execute(query).first() is not None


def _about(connection: Connection, path: Path) -> About:
    rows = connection.execute(select(schema.workspace)).all()
    if len(rows) != 1 or not all(isinstance(cell, str) for cell in rows[0]):
        raise TroubleError(Trouble.DAMAGED, str(path), "workspace")
    return About(*rows[0])


def _let_go(connection: Connection) -> None:
    engine = connection.engine
    connection.close()
    engine.dispose()


def _connect(path: Path) -> Connection:
    try:
        return sqlite.connect(path)
    except TroubleError as error:
        if error.trouble is Trouble.LOCKED:
            raise TroubleError(Trouble.LOCKED, str(path), _read_lock_note(path)) from error
        raise


def _lock_note(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def _write_lock_note(path: Path) -> None:
    """Leave a note of who holds the file; advisory, the database's own lock decides."""
    at = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    user = os.environ.get("USERNAME") or os.environ.get("USER") or "?"
    try:
        _lock_note(path).write_text(f"{user}, {platform.node()}, {at}\n", encoding="utf-8")
    except OSError:  # a read-only folder: the note is a courtesy
        return


def _read_lock_note(path: Path) -> str:
    try:
        return _lock_note(path).read_text(encoding="utf-8").strip()[:200]
    except (OSError, UnicodeDecodeError):
        return ""

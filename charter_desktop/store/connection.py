"""How a workspace file is opened: the only place that knows what SQLite alone can do.

The settings were measured by cutting a real disk image mid-write: journal_mode=TRUNCATE with
synchronous=EXTRA lost no acknowledged save, Python's defaults did. One connection holds the file
exclusively for as long as it is open; nothing else may open it meanwhile, not even this process
(closing a second descriptor would drop the POSIX lock).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import Connection, ExceptionContext, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from charter_desktop.domain.refusal import Fault, Refusal
from charter_desktop.domain.trouble import Trouble, TroubleError
from charter_desktop.store.schema import metadata

APPLICATION_ID = 0x43485254
"""`CHRT` in the header of the file: `file` and we recognise it."""
VERSION = 1
"""`user_version` of the files that this program writes."""
OLDEST_SQLITE = (3, 51, 3)
"""Below it several connections under WAL can corrupt a file; sqlcipher3 brings its own, newer one."""


def connect(path: Path) -> Connection:
    """Open a connection that holds the file; raises TroubleError when another program does."""
    assert sqlcipher3.dbapi2.sqlite_version_info >= OLDEST_SQLITE, sqlcipher3.dbapi2.sqlite_version

    def open_file() -> Any:  # noqa: ANN401 - the driver has no types
        raw = sqlcipher3.dbapi2.connect(str(path), isolation_level=None, check_same_thread=False, timeout=0.2)
        try:
            _configure(raw)
        except BaseException:
            raw.close()
            raise
        return raw

    engine = create_engine(
        "sqlite://",
        creator=open_file,
        module=sqlcipher3.dbapi2,
        poolclass=StaticPool,
        isolation_level="AUTOCOMMIT",
    )
    try:
        connection = engine.connect()
    except (DBAPIError, UnicodeDecodeError) as error:
        if is_not_a_database(error):
            raise
        with troubles(path):
            raise

    def name_trouble(context: ExceptionContext) -> None:
        found = _trouble_of(context.original_exception, path)
        if found is not None:
            raise found

    event.listen(engine, "handle_error", name_trouble)
    return connection


def _configure(raw: Any) -> None:  # noqa: ANN401 - the driver has no types
    for statement in (
        "PRAGMA locking_mode=EXCLUSIVE",
        "PRAGMA synchronous=EXTRA",
        "PRAGMA foreign_keys=ON",
        "PRAGMA trusted_schema=OFF",
        "PRAGMA cell_size_check=ON",
        "BEGIN EXCLUSIVE",  # EXCLUSIVE mode alone takes its lock only at the first write
        "COMMIT",
    ):
        raw.execute(statement)


def settle(connection: Connection) -> None:
    """Choose the journal, once the file is known to be ours (it would change a stranger's)."""
    connection.exec_driver_sql("PRAGMA journal_mode=TRUNCATE")


def unsettle(connection: Connection) -> None:
    """Remove the empty journal, so that a closed workspace is one file."""
    connection.exec_driver_sql("PRAGMA journal_mode=DELETE")


def initialise(connection: Connection) -> None:
    """Make the tables of a new file, inside the caller's transaction."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={VERSION}")
    metadata.create_all(connection, checkfirst=False)


def why_not_ours(connection: Connection, path: Path) -> Refusal | None:
    """Say why an opened file is no workspace of this version, or None when it is one."""
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if application != APPLICATION_ID:
        return Refusal(Fault.NOT_A_WORKSPACE, str(path))
    if version > VERSION:
        return Refusal(Fault.NEWER_WORKSPACE, str(path), {"theirs": str(version), "ours": str(VERSION)})
    return None


@contextmanager
def transaction(connection: Connection, path: Path) -> Iterator[None]:
    """Do all of a person's one gesture, or none of it."""
    raw: Any = connection.connection.driver_connection
    with troubles(path):
        raw.execute("BEGIN IMMEDIATE")  # or else DDL would survive a rollback
        try:
            yield
            raw.execute("COMMIT")
        except BaseException:
            if raw.in_transaction:
                raw.execute("ROLLBACK")
            raise


def copy_into(connection: Connection, target: Path) -> None:
    """Copy the open file, compact and consistent, on the connection that holds it."""
    connection.exec_driver_sql("VACUUM INTO ?", (str(target),))


def integrity(connection: Connection) -> list[str]:
    """Give what SQLite's own check finds wrong; it misses most flipped bits, so hashes decide."""
    rows = connection.exec_driver_sql("PRAGMA integrity_check").scalars()
    return [str(row) for row in rows if row != "ok"]


_TROUBLES = (
    ("is full", Trouble.DISK_FULL),
    ("readonly", Trouble.READ_ONLY),
    ("is locked", Trouble.LOCKED),
    ("unable to open", Trouble.DISK),
    ("malformed", Trouble.DAMAGED),
    ("disk I/O error", Trouble.DISK),
)


_OF_DAMAGE = {
    sqlcipher3.dbapi2.DatabaseError,
    sqlcipher3.dbapi2.OperationalError,
    UnicodeDecodeError,  # the driver trusts that text is UTF-8, also in its own messages
}


@contextmanager
def troubles(path: Path) -> Iterator[None]:
    """Turn the driver's errors about disk, locks and damage into TroubleError; let bugs through."""
    try:
        yield
    except (DBAPIError, sqlcipher3.dbapi2.Error, UnicodeDecodeError) as error:
        found = _trouble_of(error.orig if isinstance(error, DBAPIError) else error, path)
        if found is None:
            raise
        raise found from error


def _trouble_of(error: BaseException | None, path: Path) -> TroubleError | None:
    """Name the trouble behind a driver's error; what is none of those is a damaged file or a bug."""
    text = str(error)
    for words, trouble in _TROUBLES:
        if words in text:
            return TroubleError(trouble, str(path), text)
    if type(error) in _OF_DAMAGE:
        return TroubleError(Trouble.DAMAGED, str(path), text)
    return None


def is_not_a_database(error: Exception) -> bool:
    """Say whether the driver found another kind of file (or an encrypted one)."""
    return "not a database" in str(error)

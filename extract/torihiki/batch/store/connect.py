"""Opening a store: one writer at a time, readers always; what is no store, or of another schema, is refused."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from torihiki.batch.store.disk import writing
from torihiki.batch.store.reader import Reader
from torihiki.batch.store.schema import APPLICATION, SCHEMA, VERSION
from torihiki.batch.store.writer import Writer
from torihiki.errors import StoreError

__all__ = ["SUFFIXES", "is_store", "open_store", "read_store"]

SUFFIXES = (".db", ".sqlite", ".sqlite3")


def is_store(name: str) -> bool:
    """Whether a name is that of a store."""
    return Path(name).suffix.lower() in SUFFIXES


@contextlib.contextmanager
def open_store(path: str, *, durable: bool = False) -> Iterator[Writer]:
    """The writer of a store, made if it is not there. What was committed stays, however the block ends.

    Args:
        durable: wait for the disk at each commit. Without it a power cut (not a kill) may cost the last commits; they are done again.

    Raises:
        StoreError: ``store.locked``: another run writes to it; ``store.schema``, ``store.foreign``: it is not ours to write;
            ``store.full``, ``store.write``: the disk is full or refuses; all of the last commit is there.
    """
    with contextlib.closing(_lock(path)):
        connection = _open(str(path), path, uri=False)
        with contextlib.closing(connection):
            if not _checked(connection, path):
                _make(connection, path)
            with writing(path):
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            writer = Writer(connection, path)
            try:
                yield writer
            finally:
                writer.close()


@contextlib.contextmanager
def read_store(path: str) -> Iterator[Reader]:
    """A reader; a run may write at the same time, and each query sees whole commits.

    Raises:
        StoreError: ``store.missing``, ``store.schema``, ``store.foreign``.
    """
    if not Path(path).is_file():
        raise StoreError("store.missing", "there is no such store", remedy="check the path, or write one: torihiki run … --out", where=path)
    with contextlib.closing(_open(f"{Path(path).absolute().as_uri()}?mode=ro", path, uri=True)) as connection:
        if not _checked(connection, path):
            raise StoreError("store.foreign", "the store is empty", remedy="run again: it was stopped before it began", where=path)
        yield Reader(connection, path)


def _open(target: str, path: str, *, uri: bool) -> sqlite3.Connection:
    try:
        return sqlite3.connect(target, uri=uri, timeout=30.0, isolation_level=None)
    except sqlite3.Error as error:
        raise StoreError("store.write", f"cannot open it: {error}", remedy="check the path and its permissions", where=path) from error


def _lock(path: str) -> sqlite3.Connection:
    """An exclusive lock on a file of its own beside the store: readers are not in its way, and it ends with the process that holds it."""
    lock = _open(f"{path}-lock", path, uri=False)
    try:
        # not zero: a reader that asks who holds it does so for a moment
        lock.execute("PRAGMA busy_timeout = 200")
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        lock.close()
        if "locked" in str(error):
            raise StoreError(
                "store.locked", "another run is writing to it", remedy="wait until that has ended, or write to another store", where=path
            ) from error
        raise StoreError("store.write", f"cannot write there: {error}", remedy="check the path and its permissions", where=path) from error
    return lock


def _checked(connection: sqlite3.Connection, path: str) -> bool:
    """Whether the store is made already."""
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:  # beside a full disk SQLite has no room for what readers share
        raise StoreError("store.full", f"cannot read it: {error}", remedy="make space, or check the disk", where=path) from error
    except sqlite3.DatabaseError as error:
        raise StoreError("store.foreign", f"this is not a store: {error}", remedy="name another file", where=path) from error
    if not application and not tables:
        return False
    if application != APPLICATION:
        raise StoreError("store.foreign", "this is a database, but not a store of torihiki", remedy="name another file", where=path)
    if version != VERSION:
        raise StoreError(
            "store.schema", f"it is of schema {version}, and this version of torihiki writes schema {VERSION}",
            remedy="use the version that made it, or run again into a new store", where=path,
        )  # fmt: skip
    return True


def _make(connection: sqlite3.Connection, path: str) -> None:
    with writing(path):
        connection.execute("BEGIN IMMEDIATE")
        for statement in SCHEMA:
            connection.execute(statement)
        connection.execute("COMMIT")

"""The rows of articles in a store, while a run puts its own in the place of older ones."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from torihiki.articles.source import Source, shown
from torihiki.batch.outcome import Done, Failed, Outcome, Skipped
from torihiki.batch.store.schema import CHILDREN, DOCUMENT
from torihiki.batch.store.seen import Seen

__all__ = ["Documents", "Held"]

_INSERT = f"INSERT INTO document ({', '.join(DOCUMENT)}) VALUES ({', '.join('?' * len(DOCUMENT))})"
_HELD = "SELECT d.document, d.id, r.record, d.since FROM document d LEFT JOIN record r ON r.document = d.document WHERE "


class Held(NamedTuple):
    """A row of an article."""

    document: int
    id: str | None
    record: str | None  # JSON, of an article that was done
    since: int  # the run since which the record says what it says


class Documents:
    """The rows of articles, as one run sees them.

    Attributes:
        seen: the rows that the run has put or met.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._run = 0
        self._fingerprint = ""
        self.seen = Seen()
        self._holders: set[str] = set()  # files of many articles that the run met

    def begin(self, run: int, fingerprint: str) -> None:
        """Let what is inserted from now on be of a run, and done by the settings with a fingerprint."""
        self._run, self._fingerprint = run, fingerprint

    def rivals(self, key: bytes | None, name: str | None, source: Source | None, *, met: bool = True) -> list[Held]:
        """Rows in whose place a new one comes: of this very content, of this id, of this file. ``met``: also of an id that this run met."""
        found: dict[int, Held] = {}
        if key is not None:
            for row in self._connection.execute(_HELD + "d.key = ?", (key,)):
                found[row[0]] = Held(*row)
        if name is not None:
            for row in self._connection.execute(_HELD + "d.id = ? AND d.status = 'done'", (name,)):
                if met or row[0] not in self.seen:
                    found[row[0]] = Held(*row)
        if source is not None and source.line is None:
            for row in self._connection.execute(_HELD + "d.file = ? AND d.line IS NULL", (shown(source.file),)):
                if row[0] not in self.seen:
                    found[row[0]] = Held(*row)
        return list(found.values())

    def insert(self, key: bytes, outcome: Done | Failed, **columns: object) -> int:
        """A new row of what came of an article; gives its number."""
        file, line = _place(outcome)
        if outcome.source is not None and outcome.source.line is not None:
            self._holders.add(outcome.source.file)
        values = {
            "key": key, "file": file, "line": line, "digest": outcome.digest, "run": self._run,
            "fingerprint": self._fingerprint, **columns,
        }  # fmt: skip
        row = self._connection.execute(_INSERT, tuple(map(values.get, DOCUMENT))).lastrowid or 0
        self.seen.add(row)
        return row

    def meet(self, outcome: Skipped) -> None:
        """Note that the run met an article that the store has; one that was moved is where it is now."""
        self.seen.add(outcome.document)
        if outcome.source.line is not None:
            self._holders.add(outcome.source.file)
        if outcome.moved:
            self._connection.execute("UPDATE document SET file = ?, line = ? WHERE document = ?", (*_place(outcome), outcome.document))

    def delete(self, document: int) -> None:
        """Take a row out, with its record and all rows for the views."""
        for table in ("document", "record", *CHILDREN):
            self._connection.execute(f"DELETE FROM {table} WHERE document = ?", (document,))

    def remember(self, name: str, since: int, record: str) -> None:
        """Keep what a record was; of several versions within one run, what it was before the run."""
        if since < self._run:
            self._connection.execute("INSERT OR IGNORE INTO history VALUES (?, ?, ?, ?)", (self._run, name, since, record))

    def forget_failures(self) -> None:
        """Take out failures that the run did not meet, of files that it did: they were mended."""
        stale = [
            (document, file)
            for document, file in self._connection.execute("SELECT document, file FROM document WHERE status = 'failed'")
            if document not in self.seen
        ]
        for document, file in stale:
            same = self._connection.execute("SELECT document FROM document WHERE file = ? AND line IS NULL", (file,))
            if file in self._holders or any(row in self.seen for (row,) in same):
                self.delete(document)

    def prune(self) -> int:
        """Take out all rows that the run did not meet; gives how many had a record, which are kept as earlier versions."""
        gone = [document for (document,) in self._connection.execute("SELECT document FROM document") if document not in self.seen]
        dropped = 0
        for document in gone:
            row = self._connection.execute(
                "SELECT d.id, d.since, r.record FROM document d JOIN record r ON r.document = d.document WHERE d.document = ?", (document,)
            ).fetchone()
            if row is not None:
                self.remember(*row)
                dropped += 1
            self.delete(document)
        return dropped


def _place(outcome: Outcome) -> tuple[str, int | None]:
    """File and line, as they are shown."""
    if outcome.source is not None:
        return shown(outcome.source.file), outcome.source.line
    file, _, line = outcome.where.rpartition(":")
    return (file, int(line)) if line.isdigit() and file else (outcome.where, None)

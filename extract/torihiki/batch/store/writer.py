"""The one writer of a store: what a run brings goes in, a few articles a transaction, each with its record or its error."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from torihiki.articles.source import Source, shown
from torihiki.batch.flat import ARTICLE
from torihiki.batch.outcome import Done, Failed, Outcome, Skipped
from torihiki.batch.store.disk import writing
from torihiki.batch.store.known import Rerun, Turns, key_of, verdict
from torihiki.batch.store.merged import put_merged
from torihiki.batch.store.schema import CHILDREN, DOCUMENT, child_columns, child_rows
from torihiki.batch.store.seen import Seen

if TYPE_CHECKING:
    from torihiki.batch.settings import Settings
    from torihiki.records import MergedDeal  # loads pydantic, which a reader of stores does not need

__all__ = ["KEEP_RUNS", "Writer", "bare"]

KEEP_RUNS = 5  # earlier versions of records are kept for as many runs, for `torihiki diff`
COMMIT_ARTICLES, COMMIT_SECONDS = 50, 0.5  # whichever comes first

_INSERT_DOCUMENT = f"INSERT INTO document ({', '.join(DOCUMENT)}) VALUES ({', '.join('?' * len(DOCUMENT))})"
_INSERT = {table: f"INSERT INTO {table} VALUES (?, ?{', ?' * len(child_columns(table))})" for table in CHILDREN}


def bare(record: str) -> str:
    """A record without what made it: two that are equal so say the same."""
    return record[: record.rfind('"extractor":{')]


class Writer:
    """Made by ``open_store``. ``begin`` a run, ``put`` each outcome in the order of the sources, ``finish``."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        from pydantic_core import from_json  # twice as fast as the standard library's, and readers need not load it

        self.connection = connection
        self.path = path
        self._parsed = from_json
        self._run = 0
        self._fingerprint = ""
        self._seen = Seen()  # rows that this run has put or met
        self._asked = Turns(Seen())  # what it has been asked of, well before that
        self._turns = Turns(self._seen)
        self._holders: set[str] = set()  # files of many articles that this run met
        self._counts = {"done": 0, "changed": 0, "skipped": 0, "failed": 0, "dropped": 0}
        self._open = 0  # articles in the present transaction
        self._since = 0.0

    def begin(self, settings: Settings, inputs: list[str]) -> int:
        """Start a run and give its number. Runs that never finished were killed: we hold the lock."""
        with self._guarded():
            self.connection.execute("BEGIN IMMEDIATE")
            self.connection.execute("UPDATE run SET status = 'killed' WHERE status = 'running'")
            self._run = self.connection.execute(
                "INSERT INTO run (started, status, version, rules, fingerprint, settings, inputs) VALUES (?, 'running', ?, ?, ?, ?, ?)",
                (_clock(), settings.version, settings.rules, settings.fingerprint, settings.text, json.dumps(inputs, ensure_ascii=False)),
            ).lastrowid or 0  # fmt: skip
            self.connection.execute("COMMIT")
        self._fingerprint = settings.fingerprint
        return self._run

    def known(self, source: Source, digest: str, rerun: Rerun) -> Skipped | None:
        """What the store has of a source; ``None``: it is to be done, see ``known.verdict``."""
        found = verdict(self.connection, source, digest, self._fingerprint, rerun, self._asked)
        if found.reason != "unchanged":
            return None
        return Skipped(source.where, source, found.document, digest, found.id, found.failed, found.moved)

    def put(self, outcome: Outcome) -> None:
        """One outcome. It is kept for good with the next commit, at the latest half a second after another outcome."""
        with self._guarded():
            if not self._open:
                self.connection.execute("BEGIN IMMEDIATE")
                self._since = time.monotonic()
            self._open += 1
            if isinstance(outcome, Done):
                self._put_done(outcome)
            elif isinstance(outcome, Failed):
                self._put_failed(outcome)
            else:
                self._put_skipped(outcome)
            if self._open >= COMMIT_ARTICLES or time.monotonic() - self._since >= COMMIT_SECONDS:
                self.commit()

    def commit(self) -> None:
        """Keep what was put so far."""
        if self._open:
            self.connection.execute("COMMIT")
            self._open = 0

    def finish(self, status: str, *, whole: bool, prune: bool = False) -> dict[str, int]:
        """End the run; gives its counts.

        Args:
            status: ``done``, ``stopped`` or ``interrupted``.
            whole: all sources were listed: what was not met is not there any more.
            prune: then drop the records of articles that were not met.
        """
        with self._guarded():
            self.commit()
            self.connection.execute("BEGIN IMMEDIATE")
            if whole:
                self._forget_failures()
                if prune:
                    self._prune()
            self.connection.execute("DELETE FROM history WHERE until <= ?", (self._run - KEEP_RUNS,))
            sets = ", ".join(f"{name} = {number}" for name, number in self._counts.items())
            self.connection.execute(f"UPDATE run SET finished = ?, status = ?, {sets} WHERE run = ?", (_clock(), status, self._run))
            self.connection.execute("COMMIT")
        return dict(self._counts)

    def merge(self, deals: Iterable[MergedDeal]) -> int:
        """Replace the merged deals of the store, all at once; gives their number."""
        with self._guarded():
            self.commit()
            self.connection.execute("BEGIN IMMEDIATE")
            number = put_merged(self.connection, deals)
            self.connection.execute("COMMIT")
        return number

    def close(self) -> None:
        """Keep what is whole. Nothing is raised: what cannot be written was said before."""
        with contextlib.suppress(sqlite3.Error):
            self.commit()

    @contextlib.contextmanager
    def _guarded(self) -> Iterator[None]:
        """Half an outcome is never kept, whatever comes between: what was put since the last commit is given up then."""
        try:
            with writing(self.path):
                yield
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                self.connection.execute("ROLLBACK")
            self._open = 0
            raise

    # one outcome

    def _put_done(self, outcome: Done) -> None:
        line = outcome.line.decode("utf-8")
        record = self._parsed(line)
        key, there = self._key(outcome)
        old = self._rivals(key if there else None, outcome.id, outcome.source)
        since = self._run
        for document, name, was, version in old:
            if was is not None and name == outcome.id and bare(was) == bare(line):
                since = version
            elif was is not None and name is not None:
                self._remember(name, version, was)
            self._delete(document)
        self._counts["done"] += 1
        self._counts["changed"] += since == self._run
        article = record["article"]
        document = self._insert(
            key, outcome, id=outcome.id, status="done", since=since, attempts=1,
            **{name: article[name] for name, _ in ARTICLE}, chars=article["chars"], mentions=len(record["mentions"]),
            deals=len(record["deals"]), warnings="\n".join(record["warnings"]) or None,
        )  # fmt: skip
        self.connection.execute("INSERT INTO record VALUES (?, ?)", (document, line))
        for table in CHILDREN:
            made = [(document, number, *row) for number, row in enumerate(child_rows(record, table))]
            if made:
                self.connection.executemany(_INSERT[table], made)

    def _put_failed(self, outcome: Failed) -> None:
        error, source = outcome.error, outcome.source
        key, there = self._key(outcome)
        before = self.connection.execute("SELECT attempts FROM document WHERE key = ? AND status = 'failed'", (key,)).fetchone()
        name = source.id if source is not None and source.line is None else None
        for document, old, was, version in self._rivals(key if there else None, name, source, met=False):
            if was is not None and old is not None:
                self._remember(old, version, was)
            self._delete(document)
        self._counts["failed"] += 1
        self._insert(
            key, outcome, id=name, status="failed", since=self._run, attempts=1 + (before[0] if before else 0),
            code=error.code, message=error.message, remedy=error.remedy,
        )  # fmt: skip

    def _put_skipped(self, outcome: Skipped) -> None:
        self._seen.add(outcome.document)
        self._counts["failed" if outcome.failed else "skipped"] += 1
        if outcome.source.line is not None:
            self._holders.add(outcome.source.file)
        if outcome.moved:
            self.connection.execute("UPDATE document SET file = ?, line = ? WHERE document = ?", (*_place(outcome), outcome.document))

    def _key(self, outcome: Done | Failed) -> tuple[bytes, bool]:
        """The key of an article, and whether the store may have it."""
        if outcome.source is not None and outcome.digest is not None:
            return self._turns.key(self.connection, outcome.source.path, outcome.digest)
        return key_of(outcome.where, ""), True

    def _rivals(
        self, key: bytes | None, name: str | None, source: Source | None, *, met: bool = True
    ) -> list[tuple[int, str | None, str | None, int]]:
        """Rows in whose place a new one comes: of this very content, of this id, of this file. ``met``: also of an id that this run met.

        Gives row, id, record and the run since which the record says what it says.
        """
        found: dict[int, tuple[int, str | None, str | None, int]] = {}
        select = "SELECT d.document, d.id, r.record, d.since FROM document d LEFT JOIN record r ON r.document = d.document WHERE "
        if key is not None:
            for row in self.connection.execute(select + "d.key = ?", (key,)):
                found[row[0]] = row
        if name is not None:
            for row in self.connection.execute(select + "d.id = ? AND d.status = 'done'", (name,)):
                if met or row[0] not in self._seen:
                    found[row[0]] = row
        if source is not None and source.line is None:
            for row in self.connection.execute(select + "d.file = ? AND d.line IS NULL", (shown(source.file),)):
                if row[0] not in self._seen:
                    found[row[0]] = row
        return list(found.values())

    def _insert(self, key: bytes, outcome: Done | Failed, **columns: Any) -> int:
        file, line = _place(outcome)
        if outcome.source is not None and outcome.source.line is not None:
            self._holders.add(outcome.source.file)
        values = {
            "key": key, "file": file, "line": line, "digest": outcome.digest, "run": self._run,
            "fingerprint": self._fingerprint, **columns,
        }  # fmt: skip
        row = self.connection.execute(_INSERT_DOCUMENT, tuple(map(values.get, DOCUMENT))).lastrowid
        self._seen.add(row or 0)
        return row or 0

    def _delete(self, document: int) -> None:
        for table in ("document", "record", *CHILDREN):
            self.connection.execute(f"DELETE FROM {table} WHERE document = ?", (document,))

    def _remember(self, name: str, since: int, record: str) -> None:
        """Keep what a record was; of several versions within one run, what it was before the run."""
        if since < self._run:
            self.connection.execute("INSERT OR IGNORE INTO history VALUES (?, ?, ?, ?)", (self._run, name, since, record))

    # the end of a run

    def _forget_failures(self) -> None:
        """Failures that this run did not meet, of files that it did: they were mended."""
        stale = [
            (document, file)
            for document, file in self.connection.execute("SELECT document, file FROM document WHERE status = 'failed'")
            if document not in self._seen
        ]
        for document, file in stale:
            same = self.connection.execute("SELECT document FROM document WHERE file = ? AND line IS NULL", (file,))
            if file in self._holders or any(row in self._seen for (row,) in same):
                self._delete(document)

    def _prune(self) -> None:
        gone = [document for (document,) in self.connection.execute("SELECT document FROM document") if document not in self._seen]
        for document in gone:
            row = self.connection.execute(
                "SELECT d.id, d.since, r.record FROM document d JOIN record r ON r.document = d.document WHERE d.document = ?", (document,)
            ).fetchone()
            if row is not None:
                self._remember(*row)
                self._counts["dropped"] += 1
            self._delete(document)


def _place(outcome: Outcome) -> tuple[str, int | None]:
    """File and line, as they are shown."""
    if outcome.source is not None:
        return shown(outcome.source.file), outcome.source.line
    file, _, line = outcome.where.rpartition(":")
    return (file, int(line)) if line.isdigit() and file else (outcome.where, None)


def _clock() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())

"""The one writer of a store: what a run brings goes in, a few articles a transaction, each with its record or its error."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from torihiki.articles.source import Source
from torihiki.batch.flat import ARTICLE
from torihiki.batch.outcome import Done, Failed, Outcome, Skipped
from torihiki.batch.store.disk import writing
from torihiki.batch.store.documents import Documents
from torihiki.batch.store.known import Rerun, Turns, key_of, verdict
from torihiki.batch.store.merged import put_merged
from torihiki.batch.store.schema import CHILDREN, child_columns, child_rows
from torihiki.batch.store.seen import Seen

if TYPE_CHECKING:
    from torihiki.batch.settings import Settings
    from torihiki.records import MergedDeal  # loads pydantic, which a reader of stores does not need

__all__ = ["KEEP_RUNS", "Writer", "bare"]

KEEP_RUNS = 5  # earlier versions of records are kept for as many runs, for `torihiki diff`
COMMIT_ARTICLES, COMMIT_SECONDS = 50, 0.5  # whichever comes first

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
        self._documents = Documents(connection)
        self._asked = Turns(Seen())  # what it has been asked of, well before that
        self._turns = Turns(self._documents.seen)
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
        self._documents.begin(self._run, self._fingerprint)
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
                self._documents.forget_failures()
                if prune:
                    self._counts["dropped"] += self._documents.prune()
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
        old = self._documents.rivals(key if there else None, outcome.id, outcome.source)
        since = self._run
        for document, name, was, version in old:
            if was is not None and name == outcome.id and bare(was) == bare(line):
                since = version
            elif was is not None and name is not None:
                self._documents.remember(name, version, was)
            self._documents.delete(document)
        self._counts["done"] += 1
        self._counts["changed"] += since == self._run
        article = record["article"]
        document = self._documents.insert(
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
        for document, old, was, version in self._documents.rivals(key if there else None, name, source, met=False):
            if was is not None and old is not None:
                self._documents.remember(old, version, was)
            self._documents.delete(document)
        self._counts["failed"] += 1
        self._documents.insert(
            key, outcome, id=name, status="failed", since=self._run, attempts=1 + (before[0] if before else 0),
            code=error.code, message=error.message, remedy=error.remedy,
        )  # fmt: skip

    def _put_skipped(self, outcome: Skipped) -> None:
        self._documents.meet(outcome)
        self._counts["failed" if outcome.failed else "skipped"] += 1

    def _key(self, outcome: Done | Failed) -> tuple[bytes, bool]:
        """The key of an article, and whether the store may have it."""
        if outcome.source is not None and outcome.digest is not None:
            return self._turns.key(self.connection, outcome.source.path, outcome.digest)
        return key_of(outcome.where, ""), True


def _clock() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())

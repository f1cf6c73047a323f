"""Reading a store: its records in order, what it was at an earlier run, tables for a person."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from torihiki.errors import StoreError

__all__ = ["Reader"]


class Reader:
    """Made by ``read_store``. One query sees one state of the store, whatever a run does meanwhile."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        self.connection = connection
        self.path = path

    def records(self) -> Iterator[bytes]:
        """All records, a line of JSON each without its end, in the order of their ids: the same store gives the same bytes."""
        query = "SELECT r.record FROM document d JOIN record r ON r.document = d.document WHERE d.status = 'done' ORDER BY d.id"
        for (record,) in self.connection.execute(query):
            yield record.encode("utf-8")

    def placed(self) -> Iterator[tuple[bytes, dict[str, Any]]]:
        """The same, each with the ``file`` and ``line`` that it was read from and the ``fingerprint`` of the settings."""
        query = """SELECT r.record, d.file, d.line, d.fingerprint FROM document d JOIN record r ON r.document = d.document
            WHERE d.status = 'done' ORDER BY d.id"""
        for record, file, line, fingerprint in self.connection.execute(query):
            yield record.encode("utf-8"), {"file": file, "line": line, "fingerprint": fingerprint or None}

    def at(self, run: int) -> Iterator[tuple[str, str]]:
        """Ids and records as they were after a run, in the order of the ids.

        Raises:
            StoreError: ``store.run``: there is no such run, or what was before it is not kept any more.
        """
        numbers = self.runs()
        if run not in numbers:
            raise StoreError(
                "store.run", f"there is no run {run}", remedy=f"name one of {', '.join(map(str, numbers)) or 'none'}", where=self.path
            )
        query = """
            SELECT id, record FROM (
                SELECT d.id AS id, r.record AS record FROM document d JOIN record r ON r.document = d.document
                    WHERE d.status = 'done' AND d.since <= :run
                UNION ALL SELECT id, record FROM history WHERE since <= :run AND until > :run
            ) ORDER BY id"""
        yield from self.connection.execute(query, {"run": run})

    def runs(self) -> list[int]:
        """Numbers of the runs whose records are still known, the oldest first."""
        from torihiki.batch.store.writer import KEEP_RUNS

        numbers = [number for (number,) in self.connection.execute("SELECT run FROM run ORDER BY run")]
        return numbers[-KEEP_RUNS - 1 :]

    def table(self, query: str, *values: Any) -> list[dict[str, Any]]:
        """Rows of a query, with their names."""
        cursor = self.connection.execute(query, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def runs_read(self) -> list[dict[str, Any]]:
        """The runs, the newest first, their options and inputs parsed."""
        runs = self.table("SELECT * FROM run ORDER BY run DESC")
        return [{**run, "settings": json.loads(run["settings"]), "inputs": json.loads(run["inputs"])} for run in runs]

    def locked(self) -> bool:
        """Whether a run is writing to it just now."""
        lock = Path(f"{self.path}-lock")
        if not lock.exists():
            return False
        with contextlib.closing(sqlite3.connect(f"{lock.absolute().as_uri()}?mode=ro", uri=True, timeout=0.0)) as probe:
            try:
                probe.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except sqlite3.OperationalError:
                return True
        return False

"""Parquet: one row an article with its whole record, or a flat table. Needs pyarrow (the extra ``parquet``)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from torihiki.batch.flat import COLUMNS, rows
from torihiki.batch.nested import DAY, DECIMAL, RECORD, decimal, from_json

__all__ = ["ARTICLES", "Parquet", "done"]

GROUP_BYTES, GROUP_ROWS = 1 << 24, 20_000  # of JSON and of rows that a row group is made of

# one row an article, from the local command and from a cluster alike
ARTICLES = pa.schema(
    [
        pa.field("doc_id", pa.string()),
        pa.field("file", pa.string()),  # that it was read from, and its line, row or record in it
        pa.field("line", pa.int32()),
        pa.field("sha256", pa.string()),  # of the text that the offsets refer to
        pa.field("fingerprint", pa.string()),  # of rules, tables, dictionaries and options
        pa.field("status", pa.string()),  # done, failed
        pa.field("error", pa.struct([("code", pa.string()), ("message", pa.string()), ("remedy", pa.string()), ("where", pa.string())])),
        pa.field("record", RECORD),
    ]
)

_TYPES = {"text": pa.string(), "integer": pa.int64(), "real": pa.float64(), "decimal": DECIMAL, "date": DAY}


def done(line: bytes, facts: Mapping[str, Any]) -> dict[str, Any]:
    """The row of ``ARTICLES`` of a record; ``facts``: ``file``, ``line`` and ``fingerprint``, as far as they are known."""
    record = from_json(line)
    known = {name: facts.get(name) for name in ("file", "line", "fingerprint")}
    return {"doc_id": record["article"]["id"], **known, "sha256": record["article"]["sha256"], "status": "done", "record": record}


class Parquet:
    """``records``: rows of ``ARTICLES``; ``deals``, ``mentions``, ``parties``: the columns of ``batch.flat``."""

    def __init__(self, stream: IO[bytes], table: str) -> None:
        self._table = table
        self._schema = ARTICLES if table == "records" else pa.schema([(name, _TYPES[kind]) for name, kind in COLUMNS[table]])
        self._writer = pq.ParquetWriter(stream, self._schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []
        self._bytes = 0

    def write(self, line: bytes, facts: Mapping[str, Any]) -> None:
        """The rows of one record."""
        self.add(done(line, facts)) if self._table == "records" else self._rows.extend(self._flat(line))
        self._bytes += len(line)
        if self._bytes >= GROUP_BYTES or len(self._rows) >= GROUP_ROWS:
            self._flush()

    def add(self, row: dict[str, Any]) -> None:
        """A row of ``ARTICLES``."""
        self._rows.append(row)

    def _flat(self, line: bytes) -> list[dict[str, Any]]:
        columns = COLUMNS[self._table]
        made = (zip(columns, row, strict=True) for row in rows(json.loads(line), self._table))
        return [{name: _cell(value, kind) for (name, kind), value in row} for row in made]

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(pa.Table.from_pylist(self._rows, schema=self._schema))
            self._rows.clear()
            self._bytes = 0

    def finish(self) -> None:
        """The last row group and the footer."""
        self._flush()
        self._writer.close()


def _cell(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind == "decimal":
        return decimal(value)
    return date.fromisoformat(value) if kind == "date" else value

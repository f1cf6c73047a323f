"""Parquet: one row an article with its whole record, or a flat table. Needs pyarrow (the extra ``parquet``)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from torihiki.batch.flat import COLUMNS, rows
from torihiki.batch.nested import DAY, DECIMAL, MERGED, RECORD, decimal, from_json, merged_from_json, to_json
from torihiki.errors import ArticleError
from torihiki.records import MergedDeal, Record

__all__ = ["ARTICLES", "DEALS", "Merged", "Parquet", "done", "lines"]

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

DEALS = pa.schema(list(MERGED))  # one row a merged deal

_TYPES = {"text": pa.string(), "integer": pa.int64(), "real": pa.float64(), "decimal": DECIMAL, "date": DAY}


def done(line: bytes, facts: Mapping[str, Any]) -> dict[str, Any]:
    """The row of ``ARTICLES`` of a record; ``facts``: ``file``, ``line`` and ``fingerprint``, as far as they are known."""
    record = from_json(line)
    known = {name: facts.get(name) for name in ("file", "line", "fingerprint")}
    return {"doc_id": record["article"]["id"], **known, "sha256": record["article"]["sha256"], "status": "done", "record": record}


class _Writer(pq.ParquetWriter):  # type: ignore[misc]  # no stubs
    def __del__(self) -> None:
        """A file that was given up gets no footer: it is gone by now."""


class _Rows:
    """Rows of a schema, written in groups."""

    def __init__(self, stream: IO[bytes], schema: pa.Schema) -> None:
        self._schema = schema
        self._writer = _Writer(stream, schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []
        self._bytes = 0

    def put(self, made: list[dict[str, Any]], size: int) -> None:
        """Rows, and about how many bytes they are made of."""
        self._rows += made
        self._bytes += size
        if self._bytes >= GROUP_BYTES or len(self._rows) >= GROUP_ROWS:
            self._flush()

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(pa.Table.from_pylist(self._rows, schema=self._schema))
            self._rows.clear()
            self._bytes = 0

    def finish(self) -> None:
        """The last row group and the footer."""
        self._flush()
        self._writer.close()


class Parquet(_Rows):
    """``records``: rows of ``ARTICLES``; ``deals``, ``mentions``, ``parties``: the columns of ``batch.flat``."""

    def __init__(self, stream: IO[bytes], table: str) -> None:
        self._table = table
        super().__init__(stream, ARTICLES if table == "records" else pa.schema([(name, _TYPES[kind]) for name, kind in COLUMNS[table]]))

    def write(self, line: bytes, facts: Mapping[str, Any]) -> None:
        """The rows of one record."""
        self.put([done(line, facts)] if self._table == "records" else self._flat(line), len(line))

    def _flat(self, line: bytes) -> list[dict[str, Any]]:
        columns = COLUMNS[self._table]
        made = (zip(columns, row, strict=True) for row in rows(json.loads(line), self._table))
        return [{name: _cell(value, kind) for (name, kind), value in row} for row in made]


class Merged(_Rows):
    """Merged deals, rows of ``DEALS``."""

    def __init__(self, stream: IO[bytes]) -> None:
        super().__init__(stream, DEALS)

    def write(self, deal: MergedDeal) -> None:
        """One row."""
        line = deal.model_dump_json()
        self.put([merged_from_json(json.loads(line))], len(line))


def _cell(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind == "decimal":
        return decimal(value)
    return date.fromisoformat(value) if kind == "date" else value


def lines(path: str) -> Iterator[bytes]:
    """The records of a file of ``ARTICLES`` as lines of JSON, the bytes that they were made from; failures are passed over.

    Raises:
        ArticleError: ``records.json``: the file is not one of ours; OSError.
    """
    try:
        with pq.ParquetFile(path) as file:
            if file.schema_arrow.field("record").type != RECORD:
                raise KeyError
            for batch in file.iter_batches(batch_size=64, columns=["status", "record"]):
                for row in batch.to_pylist():
                    if row["status"] == "done":
                        yield Record.model_validate(to_json(row["record"])).model_dump_json().encode()
    except (KeyError, pa.ArrowInvalid) as error:
        raise ArticleError(
            "records.json", "this is not a file of records of this version", remedy="give one that 'torihiki run --out x.parquet' wrote",
            where=path,
        ) from error  # fmt: skip

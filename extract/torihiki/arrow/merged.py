"""Merging on an engine: every worker takes out of its records what merging reads, and one task merges, in bounded memory."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

import pyarrow as pa

from torihiki.batch.nested import merged_from_json, to_json
from torihiki.batch.parquet import DEALS
from torihiki.merging import merge

__all__ = ["MERGED_SCHEMA", "SLIM_SCHEMA", "merge_batches", "slim_batches"]

MERGED_SCHEMA = DEALS
SLIM_SCHEMA = pa.schema([pa.field("doc_id", pa.string()), pa.field("report", pa.string())])
BATCH_ROWS = 256


def slim_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Batches of ``OUTPUT_SCHEMA`` to what merging reads of the records that have deals, a text of JSON each."""
    for batch in batches:
        for start in range(0, batch.num_rows, BATCH_ROWS):  # Python objects of a few rows at a time
            rows = [
                {"doc_id": row["doc_id"], "report": json.dumps(_slim(to_json(row["record"])), ensure_ascii=False, separators=(",", ":"))}
                for row in batch.select(["doc_id", "record"]).slice(start, BATCH_ROWS).to_pylist()
                if row["record"] is not None and row["record"]["deals"]
            ]
            yield pa.RecordBatch.from_pylist(rows, schema=SLIM_SCHEMA)


def _slim(record: dict[str, Any]) -> dict[str, Any]:
    article = {name: record["article"][name] for name in ("id", "published", "sha256")}
    twins = [m for m in record["mentions"] if m["type"] == "amount" and m["value"]["equivalent_of"]]
    return {"article": article, "mentions": twins, "deals": record["deals"]}


def merge_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """All batches of ``slim_batches``, each article once and in any order, to merged deals: what ``torihiki merge`` makes of the records."""
    made: list[dict[str, Any]] = []
    for deal in merge(json.loads(report) for batch in batches for report in batch.column("report").to_pylist()):
        made.append(merged_from_json(deal.model_dump(mode="json")))
        if len(made) >= BATCH_ROWS:
            yield pa.RecordBatch.from_pylist(made, schema=MERGED_SCHEMA)
            made = []
    if made:
        yield pa.RecordBatch.from_pylist(made, schema=MERGED_SCHEMA)

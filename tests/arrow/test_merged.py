"""Merging over batches: what a local merge gives, whatever batches the records come in."""

from __future__ import annotations

import json

import pytest

pa = pytest.importorskip("pyarrow")

from corpus import golds, record_of  # noqa: E402
from torihiki import merge  # noqa: E402
from torihiki.arrow import MERGED_SCHEMA, OUTPUT_SCHEMA, merge_batches, slim_batches  # noqa: E402
from torihiki.batch.nested import merged_from_json  # noqa: E402
from torihiki.batch.parquet import done  # noqa: E402


def test_as_a_local_merge() -> None:
    """The same deals, in the same order, from the last article to the first and in batches of any size; failures are passed over."""
    lines = [record_of(gold.id).model_dump_json() for gold in golds()]
    expected = pa.Table.from_pylist(
        [merged_from_json(deal.model_dump(mode="json")) for deal in merge(map(json.loads, lines))], schema=MERGED_SCHEMA
    )
    failed = {"doc_id": "x", "status": "failed", "error": {"code": "article.empty"}}
    rows = [*(done(line.encode(), {}) for line in reversed(lines)), failed]
    for size in (1, 7, 1000):
        batches = [pa.RecordBatch.from_pylist(rows[n : n + size], schema=OUTPUT_SCHEMA) for n in range(0, len(rows), size)]
        slim = list(slim_batches(batches))
        assert 0 < sum(batch.num_rows for batch in slim) < len(lines)
        made = pa.Table.from_batches(merge_batches(slim), schema=MERGED_SCHEMA)
        assert made.to_pylist() == expected.to_pylist() and made.num_rows > 20


def test_nothing() -> None:
    """No deals are no rows."""
    assert list(merge_batches([])) == [] and [b.num_rows for b in slim_batches([pa.RecordBatch.from_pylist([], schema=OUTPUT_SCHEMA)])] in (
        [],
        [0],
    )

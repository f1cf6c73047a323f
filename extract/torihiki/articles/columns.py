"""Parquet files, read by batches of rows (the extra ``parquet``)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from torihiki.articles.fields import columns
from torihiki.articles.rows import row
from torihiki.articles.source import Source, unreadable
from torihiki.errors import ArticleError

__all__ = ["from_columns"]

_ROWS = 64  # in memory at a time


def from_columns(source: Source) -> Iterator[Source | ArticleError]:
    """The rows of a Parquet file, numbered from 1; only the columns that are asked for are read."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        yield ArticleError(
            "input.extra", "Parquet files need pyarrow", remedy="pip install 'torihiki[parquet]'", where=source.where
        )  # fmt: skip
        return
    number = 0
    try:
        with pq.ParquetFile(source.file) as file:
            names = [name for name in file.schema_arrow.names if name in columns(source.fields)]
            for batch in file.iter_batches(batch_size=_ROWS, columns=names):
                for place in range(batch.num_rows):
                    number += 1
                    yield _row(source, number, batch, place)
    except OSError as error:
        if error.errno is not None:
            yield unreadable(source.where, error)
        else:
            yield _damaged(source, number, error)
    except (pa.ArrowException, UnicodeDecodeError) as error:
        yield _damaged(source, number, error)


def _row(source: Source, number: int, batch: Any, place: int) -> Source | ArticleError:
    """A row of a batch. A damaged file may hold strings that are no UTF-8: they cost their row."""
    try:
        given = {name: batch.column(at)[place].as_py() for at, name in enumerate(batch.schema.names)}
    except UnicodeDecodeError:
        where = f"{source.where}:{number}"
        return ArticleError("article.encoding", "the row is not UTF-8: the file is damaged", remedy="write the file again", where=where)
    filled = {name: value for name, value in given.items() if value is not None}
    return row(source, number, json.dumps(filled, ensure_ascii=False, default=_plain).encode("utf-8", "replace"))


def _damaged(source: Source, number: int, error: Exception) -> ArticleError:
    why = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
    return ArticleError("article.damaged", f"damaged behind row {number}: {why}", remedy="write the file again", where=source.where)


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, date | datetime) else str(value)

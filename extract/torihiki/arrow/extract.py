"""Batches of articles to batches of records: same rows, same order."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from datetime import date, datetime
from typing import Any, NamedTuple

import pyarrow as pa

from torihiki.arrow.config import Config
from torihiki.arrow.work import answers
from torihiki.articles.source import Source
from torihiki.batch.parquet import ARTICLES, done
from torihiki.batch.runner import pack
from torihiki.core.pool import WorkerDied
from torihiki.errors import ArticleError, TorihikiError
from torihiki.wire import died, unpack_error

__all__ = ["INPUT_SCHEMA", "OUTPUT_SCHEMA", "BatchExtractor", "Head", "extract_batch", "extract_batches", "rows_of"]

# what a batch may have: doc_id, and text or html; the others are optional, and columns of other names are passed over
INPUT_SCHEMA = pa.schema(
    [
        pa.field("doc_id", pa.string(), nullable=False),
        pa.field("text", pa.string()),
        pa.field("html", pa.string()),
        pa.field("title", pa.string()),
        pa.field("published", pa.date32()),  # a timestamp or an ISO text will do
        pa.field("lang", pa.string()),
        pa.field("url", pa.string()),
        pa.field("source", pa.string()),
    ]
)
OUTPUT_SCHEMA = ARTICLES

BATCH_ROWS, BATCH_BYTES = 256, 1 << 24  # of a batch that is given out; bytes of JSON

_Rows = Iterable[pa.RecordBatch]


class Head(NamedTuple):
    """What is known of a row before it is read; ``error``: it cannot be."""

    doc_id: str | None
    where: str
    file: str | None = None
    line: int | None = None
    error: TorihikiError | None = None


def extract_batch(batch: pa.RecordBatch, config: Config = Config()) -> pa.RecordBatch:  # noqa: B008  it is frozen
    """The records of a batch of ``INPUT_SCHEMA``, as ``OUTPUT_SCHEMA``; never raises for a row.

    Raises:
        TorihikiError: ``arrow.column``: there is no ``doc_id``, or neither ``text`` nor ``html``; ``workers.start``; LexiconError.
    """
    return pa.RecordBatch.from_pylist([row for row, _ in rows_of(_jobs([batch]), config)], schema=OUTPUT_SCHEMA)


def extract_batches(batches: _Rows, config: Config = Config()) -> Generator[pa.RecordBatch, None, None]:  # noqa: B008
    """The same for a stream of batches, of any size; those given out have at most 256 rows, so that memory stays flat."""
    rows: list[dict[str, Any]] = []
    held = 0
    for row, size in rows_of(_jobs(batches), config):
        rows.append(row)
        held += size
        if len(rows) >= BATCH_ROWS or held >= BATCH_BYTES:
            yield pa.RecordBatch.from_pylist(rows, schema=OUTPUT_SCHEMA)
            rows, held = [], 0
    if rows:
        yield pa.RecordBatch.from_pylist(rows, schema=OUTPUT_SCHEMA)


class BatchExtractor:
    """The same as an object that can be sent to a worker process: it holds its settings only, and builds the rest there, once.

    >>> BatchExtractor(Config(lang="en"))(pa.table({"doc_id": ["a1"], "text": ["It paid $5 billion."]})).column("status").to_pylist()
    ['done']
    """

    def __init__(self, config: Config = Config()) -> None:  # noqa: B008
        self.config = config

    def __call__(self, table: pa.Table | pa.RecordBatch) -> pa.Table:
        """A table to a table."""
        batches = table.to_batches() if isinstance(table, pa.Table) else [table]
        return pa.Table.from_batches(extract_batches(batches, self.config), schema=OUTPUT_SCHEMA)


def rows_of(jobs: Iterable[tuple[Head, bytes | None]], config: Config) -> Iterator[tuple[dict[str, Any], int]]:
    """Rows of ``OUTPUT_SCHEMA`` in the order of the jobs, each with the bytes of its record's JSON."""
    heads: deque[Head] = deque()
    fingerprint = config.fingerprint

    def sent() -> Iterator[bytes | None]:
        for head, job in jobs:
            heads.append(head)
            yield job

    for answer in answers(config, sent()):
        head = heads.popleft()
        if head.error is not None:
            yield _failed(head, head.error, fingerprint), 0
        elif isinstance(answer, WorkerDied):
            yield _failed(head, died(head.where, answer), fingerprint), 0
        elif answer[:1] == b"E":
            yield _failed(head, unpack_error(answer[1:]), fingerprint), 0
        else:
            line = answer[answer.index(b"\n") + 1 :]
            yield done(line, {"file": head.file, "line": head.line, "fingerprint": fingerprint}), len(line)


def _failed(head: Head, error: TorihikiError, fingerprint: str) -> dict[str, Any]:
    """What went wrong with a row. The article is named by its row, not by what the reader was handed."""
    said = {"code": error.code, "message": error.message, "remedy": error.remedy, "where": head.where}
    return {"doc_id": head.doc_id, "file": head.file, "line": head.line, "fingerprint": fingerprint, "status": "failed", "error": said}


def _jobs(batches: _Rows) -> Iterator[tuple[Head, bytes | None]]:
    for batch in batches:
        names = [name for name in INPUT_SCHEMA.names if name in batch.schema.names]
        if "doc_id" not in names or not {"text", "html"} & set(names):
            raise ArticleError(
                "arrow.column", f"a batch has the columns {', '.join(batch.schema.names)}",
                remedy="it needs doc_id and text (or html): rename yours",
            )  # fmt: skip
        columns = {name: batch.column(batch.schema.get_field_index(name)) for name in names}
        for start in range(0, batch.num_rows, BATCH_ROWS):  # Python objects of a few rows at a time
            parts = [_values(column.slice(start, BATCH_ROWS)) for column in columns.values()]
            for number, values in enumerate(zip(*parts, strict=True), start + 1):
                yield _job(dict(zip(names, values, strict=True)), number)


def _values(column: pa.Array) -> list[Any]:
    if pa.types.is_timestamp(column.type) and column.type.unit == "ns":
        column = column.cast(pa.timestamp("us", column.type.tz), safe=False)  # without pandas, Python knows no finer
    try:
        return list(column.to_pylist())
    except (ValueError, OverflowError):  # engines do not check what they call a string, and have years past 9999
        return [_value(value) for value in column]


def _value(scalar: Any) -> Any:
    try:
        return scalar.as_py()
    except (ValueError, OverflowError) as error:
        return error


def _job(row: dict[str, Any], number: int) -> tuple[Head, bytes | None]:
    """What is sent to be worked on, or why it cannot be."""
    doc_id, where = "", f"row {number} of its batch"
    try:
        doc_id = "" if (value := _plain(row.pop("doc_id"))) is None else str(value)
        if not doc_id:
            raise ArticleError("article.field", "the article has no 'doc_id'", remedy="give each row one", where=where)
        where = doc_id
        given = {"id": doc_id, **{name: _plain(value) for name, value in row.items() if value is not None}}
        data = json.dumps(given, ensure_ascii=False, default=str).encode("utf-8")
    except UnicodeError:
        fault = ArticleError("article.encoding", "a text is not UTF-8", remedy="write it as UTF-8", where=where)
    except (ValueError, OverflowError) as error:
        fault = ArticleError("article.field", f"a value cannot be read: {error}", remedy="write it as a text", where=where)
    except ArticleError as error:
        fault = error
    else:
        return Head(doc_id, where), pack(Source("-", "-", doc_id, number, data, "json"))
    return Head(doc_id or None, where, error=fault), None


def _plain(value: Any) -> Any:
    """As JSON has it.

    Raises:
        UnicodeError, ValueError, OverflowError: it cannot be read.
    """
    if isinstance(value, Exception):
        raise value
    if isinstance(value, bytes):
        return value.decode("utf-8")
    return value.isoformat() if isinstance(value, date | datetime) else value

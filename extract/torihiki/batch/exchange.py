"""Records from one place to another: out of stores and files of JSON lines or Parquet, into stores."""

from __future__ import annotations

import contextlib
import hashlib
import json
import sys
from collections.abc import Iterator
from typing import Any

from torihiki.articles.source import Source
from torihiki.batch.outcome import Done
from torihiki.batch.store import is_store, open_store, read_store
from torihiki.errors import ArticleError, StoreError

__all__ = ["facts_of", "lines_of", "records_of", "take_in"]


def lines_of(name: str, *, run: int | None = None) -> Iterator[bytes]:
    """The records of a store in the order of their ids, or of a file as they stand there; without line ends.

    Args:
        run: of a store: as they were after that run.

    Raises:
        StoreError: see ``read_store``; ``store.run``.
        ArticleError: ``records.missing``, ``records.json``: named with file and line.
    """
    if is_store(name):
        with read_store(name) as reader:
            yield from (record.encode("utf-8") for _, record in reader.at(run)) if run is not None else reader.records()
        return
    for line, _ in _checked(name):
        yield line


def facts_of(name: str, *, run: int | None = None) -> Iterator[tuple[bytes, dict[str, Any]]]:
    """The same, each line with what a store knows of it beside: ``file``, ``line``, ``fingerprint``."""
    if not is_store(name) or run is not None:
        yield from ((line, {}) for line in lines_of(name, run=run))
        return
    with read_store(name) as reader:
        yield from reader.placed()


def records_of(name: str, *, run: int | None = None) -> Iterator[tuple[bytes, dict[str, Any]]]:
    """The same, each line with what it says."""
    if not is_store(name):
        yield from _checked(name)
        return
    for line in lines_of(name, run=run):
        yield line, json.loads(line)


def _checked(name: str) -> Iterator[tuple[bytes, dict[str, Any]]]:
    try:
        if name.lower().endswith(".parquet"):
            yield from ((line, json.loads(line)) for line in _parquet(name))
            return
        with open(name, "rb") if name != "-" else contextlib.nullcontext(sys.stdin.buffer) as stream:
            for number, line in enumerate(stream, 1):
                try:
                    data = json.loads(line)
                    if not isinstance(data, dict) or "article" not in data:
                        raise ValueError
                except ValueError as error:
                    raise ArticleError(
                        "records.json", "this is not a record", remedy="give the file that 'torihiki run' wrote", where=f"{name}:{number}"
                    ) from error
                yield line.rstrip(b"\r\n"), data
    except OSError as error:
        raise ArticleError("records.missing", f"cannot read it: {error.strerror or error}", remedy="check the path", where=name) from error


def _parquet(name: str) -> Iterator[bytes]:
    try:
        from torihiki.batch.parquet import lines
    except ModuleNotFoundError as error:
        raise ArticleError("input.extra", "Parquet files need pyarrow", remedy="pip install 'torihiki[parquet]'", where=name) from error
    return lines(name)


def take_in(name: str, store: str, *, run: int | None = None) -> None:
    """Put records into a store, in place of those with the same ids.

    A later run from the articles themselves does them again: only there is it known what they were made from.
    """
    from torihiki.batch.settings import Settings

    with open_store(store) as writer:
        writer.begin(Settings("", "", {"taken from": "records"}), [name])
        for number, (line, data) in enumerate(records_of(name, run=run), 1):
            article = data["article"]
            if not isinstance(article, dict) or not isinstance(article.get("id"), str):
                raise ArticleError(
                    "records.json", "this is not a record", remedy="give the file that 'torihiki run' wrote", where=f"{name}:{number}"
                )
            path = article.get("path") or article["id"]
            source = Source(name, path, article["id"], line=number)
            seal = "record " + hashlib.sha256(line).hexdigest()
            try:
                writer.put(Done(source.where, article["id"], line, {}, source, seal))
            except (KeyError, TypeError, ValueError) as error:
                raise StoreError(
                    "store.record", f"a record lacks what this version writes: {error}", remedy="make it again with 'torihiki run'",
                    where=source.where,
                ) from error  # fmt: skip
        writer.finish("done", whole=False)

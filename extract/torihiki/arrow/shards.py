"""A file of articles to a Parquet file of records whose name says what is in it: there whole or not at all, however often it is tried."""

from __future__ import annotations

import contextlib
import hashlib
import os
import posixpath
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import astuple, dataclass, replace
from typing import Any

import pyarrow as pa
import pyarrow.fs as pafs
import pyarrow.parquet as pq

from torihiki.arrow.config import Config
from torihiki.arrow.extract import Head, rows_of
from torihiki.articles.folder import sources
from torihiki.batch.parquet import Parquet
from torihiki.batch.runner import pack
from torihiki.batch.sink import whole
from torihiki.errors import ArticleError

__all__ = ["REPORT_SCHEMA", "ShardReport", "process_shard", "shard_name"]

REPORT_SCHEMA = pa.schema(
    [
        pa.field("uri", pa.string()),
        pa.field("path", pa.string()),
        pa.field("done", pa.int64()),
        pa.field("failed", pa.int64()),
        pa.field("fresh", pa.bool_()),
        pa.field("error", pa.string()),
    ]
)


@dataclass(frozen=True, slots=True)
class ShardReport:
    """What became of an input file.

    Attributes:
        path: the Parquet file, None if there is none: then ``error`` says why the input could not be read at all.
        done, failed: its articles.
        fresh: it was written just now, not found there.
    """

    uri: str
    path: str | None
    done: int = 0
    failed: int = 0
    fresh: bool = False
    error: str | None = None

    def row(self) -> dict[str, Any]:
        """A row of ``REPORT_SCHEMA``."""
        return dict(zip(REPORT_SCHEMA.names, astuple(self), strict=True))


def shard_name(uri: str, config: Config) -> str:
    """The name of the output: of the input, its whole address, and all that decides the records.

    An input that changes needs another name to be read again.
    """
    mark = hashlib.sha256(f"{uri}\0{config.fields}\0{config.fingerprint}".encode("utf-8", "surrogatepass")).hexdigest()[:20]
    stem = "".join(c if c.isascii() and (c.isalnum() or c in "-_.") else "_" for c in posixpath.basename(uri))[-80:]
    return f"{stem.lstrip('._-') or 'shard'}-{mark}.parquet"  # engines pass over names that begin with a dot or a line


def process_shard(uri: str, out_dir: str, config: Config = Config()) -> ShardReport:  # noqa: B008  it is frozen
    """The records of a file (any kind that ``torihiki run`` reads: JSON lines, WARC, Parquet …) as one Parquet file in a folder.

    The file takes its name only when it is whole, and the name says what is in it: a second attempt, at the same time or later, finds it
    there or puts the same in its place. Rows are of ``OUTPUT_SCHEMA``, in the order of the file, and an article that cannot be read is
    a row with its error. An input that cannot be opened leaves no file, so that the next attempt tries again.

    Args:
        uri: a path, or an address that pyarrow knows (``s3://``, ``gs://``, ``hdfs://``): it is copied to a temporary file first.
        out_dir: the same, of a folder; an object store gets the file in one piece.
        config: see ``Config``.

    Raises:
        LexiconError; TorihikiError: ``workers.start``; OSError: the output cannot be written.
    """
    name = shard_name(uri, config)
    with _folder(out_dir) as folder:
        target = folder.find(name)
        if target is not None:
            done, failed = _counted(target)
            return ShardReport(uri, folder.address(name), done, failed)
        try:
            with _fetched(uri) as file:
                done, failed = _written(uri, file, folder, name, config)
        except _Unread as error:
            return ShardReport(uri, None, error=str(error))
    return ShardReport(uri, folder.address(name), done, failed, fresh=True)


class _Unread(Exception):
    """The input cannot be opened."""


def _written(uri: str, file: str, folder: _Folder, name: str, config: Config) -> tuple[int, int]:
    done = failed = 0
    with folder.make(name) as path, whole(path) as stream:
        writer = Parquet(stream, "records")
        for row, size in rows_of(_jobs(uri, file, config), config):
            writer.put([row], size)
            done += row["status"] == "done"
            failed += row["status"] == "failed"
        writer.finish()
    return done, failed


def _jobs(uri: str, file: str, config: Config) -> Iterator[tuple[Head, bytes | None]]:
    for number, source in enumerate(sources([file], fields=config.fields)):
        if isinstance(source, ArticleError):
            if not number and source.code.startswith("input."):
                raise _Unread(str(source))
            where = (source.where or uri).replace(file, uri)
            line = where.rpartition(":")[2]
            yield Head(None, where, uri, int(line) if line.isdigit() else None, source), None
        else:
            placed = replace(source, file=uri) if source.data is not None else source
            yield Head(source.id, placed.where, uri, source.line), pack(placed)


def _counted(path: str) -> tuple[int, int]:
    states = pq.read_table(path, columns=["status"]).column("status").to_pylist()
    return states.count("done"), states.count("failed")


@contextlib.contextmanager
def _fetched(uri: str) -> Iterator[str]:
    """A local file with the content of an address, under its own name."""
    if not _remote(uri):
        yield _local(uri)
        return
    filesystem, path = pafs.FileSystem.from_uri(uri)
    with tempfile.TemporaryDirectory(prefix="torihiki-") as folder:
        file = os.path.join(folder, posixpath.basename(path))
        try:
            with filesystem.open_input_stream(path, compression=None) as stream, open(file, "wb") as copy:
                shutil.copyfileobj(stream, copy, 1 << 20)
        except FileNotFoundError as error:
            raise _Unread(f"{uri}: there is no such file") from error
        yield file


class _Folder:
    """A local folder of outputs."""

    def __init__(self, path: str) -> None:
        self._path = path

    def address(self, name: str) -> str:
        return os.path.join(self._path, name)

    def find(self, name: str) -> str | None:
        """A local path of a file that is there."""
        path = self.address(name)
        return path if os.path.isfile(path) else None

    @contextlib.contextmanager
    def make(self, name: str) -> Iterator[str]:
        """A local path; what is there when the block ends is the output."""
        yield self.address(name)


class _Store(_Folder):
    """A folder of an object store: files go there in one piece."""

    def __init__(self, uri: str, temporary: str) -> None:
        super().__init__(uri.rstrip("/"))
        self._temporary = temporary
        self._filesystem, self._root = pafs.FileSystem.from_uri(uri)

    def address(self, name: str) -> str:
        return f"{self._path}/{name}"

    def find(self, name: str) -> str | None:
        if self._filesystem.get_file_info(f"{self._root}/{name}").type != pafs.FileType.File:
            return None
        path = os.path.join(self._temporary, name)
        with self._filesystem.open_input_stream(f"{self._root}/{name}", compression=None) as stream, open(path, "wb") as copy:
            shutil.copyfileobj(stream, copy, 1 << 20)
        return path

    @contextlib.contextmanager
    def make(self, name: str) -> Iterator[str]:
        path = os.path.join(self._temporary, name)
        yield path
        with open(path, "rb") as made, self._filesystem.open_output_stream(f"{self._root}/{name}", compression=None) as stream:
            shutil.copyfileobj(made, stream, 1 << 20)


@contextlib.contextmanager
def _folder(out_dir: str) -> Iterator[_Folder]:
    if not _remote(out_dir):
        os.makedirs(_local(out_dir), exist_ok=True)
        yield _Folder(_local(out_dir))
        return
    with tempfile.TemporaryDirectory(prefix="torihiki-") as temporary:
        yield _Store(out_dir, temporary)


def _remote(uri: str) -> bool:
    return "://" in uri and not uri.startswith("file://")


def _local(uri: str) -> str:
    return str(pafs.FileSystem.from_uri(uri)[1]) if uri.startswith("file://") else uri

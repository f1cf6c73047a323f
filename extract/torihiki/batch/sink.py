"""Where the records of a run go: JSON lines, CSV or Parquet, by the name of the file. No reader ever sees half a file.

A format is a class that is called with an open binary file and the table that is wanted, and then gives two methods:
``write(line, facts)`` for each record and ``finish()`` once at the end. It neither opens, syncs, renames nor closes: ``sink``
does, and when the run fails it removes the file instead.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import IO, Any, Protocol

__all__ = ["FORMATS", "TABLES", "Format", "Lines", "sink", "whole"]

# suffix: who writes it (imported when it is wanted) and the tables that it can hold, the default first
FORMATS = {
    ".jsonl": ("torihiki.batch.sink:Lines", ("records",)),
    ".csv": ("torihiki.batch.csvfile:Csv", ("deals", "mentions")),
    ".parquet": ("torihiki.batch.parquet:Parquet", ("records", "deals", "mentions")),
}
TABLES = ("records", "deals", "mentions")


class Format(Protocol):
    """A writer of one kind of file. Its class is called as ``Format(stream, table)``."""

    def write(self, line: bytes, facts: Mapping[str, Any]) -> None:
        """One record: its JSON without a line end, and what the runner knows of it (``Done.facts``; empty on export)."""

    def finish(self) -> None:
        """Write what is still held back (row groups, a footer). Not called when the run failed. The stream stays open."""


class Lines:
    """JSON lines: the records as they are."""

    def __init__(self, stream: IO[bytes], table: str = "records") -> None:
        self._stream = stream

    def write(self, line: bytes, facts: Mapping[str, Any]) -> None:
        """One line."""
        self._stream.write(line)
        self._stream.write(b"\n")

    def finish(self) -> None:
        """Nothing is held back."""


@contextlib.contextmanager
def sink(out: str | None, table: str | None = None) -> Iterator[Format]:
    """The writer for a file, or for stdout (``None``: JSON lines).

    Args:
        out: its suffix is one of ``FORMATS``.
        table: one that the format can hold; ``None``: its default.

    Raises:
        OSError: the file cannot be written; nothing is left of it then.
    """
    if out is None:
        yield Lines(sys.stdout.buffer)
        sys.stdout.buffer.flush()
        return
    maker, tables = FORMATS[Path(out).suffix.lower()]
    module, _, name = maker.partition(":")
    with whole(out) as stream:
        written: Format = getattr(import_module(module), name)(stream, table or tables[0])
        yield written
        written.finish()


@contextlib.contextmanager
def whole(out: str) -> Iterator[IO[bytes]]:
    """A file that takes its name only when it is complete; if the block raises, nothing is left and the old file stays."""
    target = Path(out).absolute()
    with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", suffix=".part", delete=False) as stream:
        try:
            yield stream.file
            stream.flush()
            os.fsync(stream.fileno())
        except BaseException:
            with contextlib.suppress(OSError):  # what is buffered may not fit the disk either
                stream.close()
            os.unlink(stream.name)
            raise
    umask = os.umask(0)
    os.umask(umask)
    os.chmod(stream.name, 0o666 & ~umask)  # as an ordinary new file, not as a private temporary one
    os.replace(stream.name, target)

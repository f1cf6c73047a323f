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
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import IO, Any, Protocol

from torihiki.errors import TorihikiError

__all__ = ["FORMATS", "TABLES", "Format", "Lines", "loaded", "names", "sink", "whole"]

# suffix: who writes it (imported when it is wanted) and the tables that it can hold, the default first
FORMATS = {
    ".jsonl": ("torihiki.batch.sink:Lines", ("records",)),
    ".csv": ("torihiki.batch.csvfile:Csv", ("deals", "mentions", "parties")),
    ".parquet": ("torihiki.batch.parquet:Parquet", ("records", "deals", "mentions", "parties")),
}
TABLES = ("records", "deals", "mentions", "parties", "all")


class Format(Protocol):
    """A writer of one kind of file. Its class is called as ``Format(stream, table)``."""

    def write(self, line: bytes, facts: Mapping[str, Any]) -> None:
        """One record: its JSON without a line end, and what is known of it beside: ``file``, ``line``, ``fingerprint``, if anything."""

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
        table: one that the format can hold; ``None``: its default; ``all``: each in a file of its own beside ``out``, see ``names``.

    Raises:
        OSError: a file cannot be written; nothing is left of any then.
        TorihikiError: ``output.extra``: the format needs a package that is not installed.
    """
    if out is None:
        yield Lines(sys.stdout.buffer)
        sys.stdout.buffer.flush()
        return
    maker: Callable[[IO[bytes], str], Format] = loaded(FORMATS[Path(out).suffix.lower()][0], out)
    with contextlib.ExitStack() as files:
        written = [maker(files.enter_context(whole(name)), held) for name, held in names(out, table)]
        yield written[0] if len(written) == 1 else _Several(written)
        for one in written:
            one.finish()


def names(out: str, table: str | None) -> list[tuple[str, str]]:
    """The files that are written, each with its table.

    >>> names("x.csv", "all")
    [('x.csv', 'deals'), ('x.mentions.csv', 'mentions'), ('x.parties.csv', 'parties')]
    """
    first, *others = FORMATS[Path(out).suffix.lower()][1]
    if table != "all":
        return [(out, table or first)]
    stem, suffix = os.path.splitext(out)
    return [(out, first), *((f"{stem}.{other}{suffix}", other) for other in others)]


def loaded(target: str, out: str) -> Any:
    """``package.module:name`` of something that may need an extra, for the output ``out``.

    Raises:
        TorihikiError: ``output.extra``.
    """
    module, _, name = target.partition(":")
    try:
        return getattr(import_module(module), name)
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        raise TorihikiError(
            "output.extra", "Parquet files need pyarrow", remedy="pip install 'torihiki[parquet]'", where=out
        ) from error  # fmt: skip


class _Several:
    """Writes the same records to several files."""

    def __init__(self, written: Sequence[Format]) -> None:
        self._written = written

    def write(self, line: bytes, facts: Mapping[str, Any]) -> None:
        for one in self._written:
            one.write(line, facts)

    def finish(self) -> None:
        """Each by itself."""


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

"""Where a command's lines go: stdout, or a file that is whole or not there."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import click

__all__ = ["check_out", "sink"]


def check_out(out: str | None, inputs: tuple[str, ...]) -> None:
    """Refuse a name for the output that cannot be meant, before any work is done."""
    if out is None:
        return
    if Path(out).suffix.lower() != ".jsonl":
        raise click.UsageError(f"--out {out}: records are written as JSON lines; name the file ….jsonl.")
    if any(os.path.realpath(out) == os.path.realpath(name) for name in inputs):
        raise click.UsageError(f"--out {out} is one of the inputs; name another file.")
    if not Path(out).absolute().parent.is_dir():
        raise click.UsageError(f"--out {out}: there is no such folder; make it first.")


@contextlib.contextmanager
def sink(out: str | None) -> Iterator[IO[bytes]]:
    """Where records go. A file takes its name only when it is complete: no reader sees half of it."""
    if out is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    target = Path(out).absolute()
    with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", suffix=".part", delete=False) as stream:
        try:
            yield stream.file
            stream.flush()
            os.fsync(stream.fileno())
        except BaseException:
            stream.close()
            os.unlink(stream.name)
            raise
    umask = os.umask(0)
    os.umask(umask)
    os.chmod(stream.name, 0o666 & ~umask)  # as an ordinary new file, not as a private temporary one
    os.replace(stream.name, target)

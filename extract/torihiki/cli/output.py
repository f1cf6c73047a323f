"""Where a command's lines go: stdout, or a file that is whole or not there."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

import click

from torihiki.batch.sink import FORMATS, whole

__all__ = ["check_folder", "check_out", "check_table", "sink"]


def check_out(out: str | None, inputs: Sequence[str], suffixes: Sequence[str] = (".jsonl",)) -> None:
    """Refuse a name for the output that cannot be meant, before any work is done."""
    if out is None:
        return
    if Path(out).suffix.lower() not in suffixes:
        raise click.UsageError(f"--out {out}: its name does not say what to write; use one of {' '.join(suffixes)}.")
    if any(os.path.realpath(out) == os.path.realpath(name) for name in inputs):
        raise click.UsageError(f"--out {out} is one of the inputs; name another file.")
    check_folder("--out", out)


def check_folder(option: str, name: str) -> None:
    """Refuse a file in a folder that is not there."""
    if not Path(name).absolute().parent.is_dir():
        raise click.UsageError(f"{option} {name}: there is no such folder; make it first.")


def check_table(out: str | None, table: str | None) -> None:
    """Refuse a table that the kind of file cannot hold."""
    _, tables = FORMATS.get(Path(out or "x.jsonl").suffix.lower(), ("", ()))
    if table is not None and table not in (*tables, *(("all",) if len(tables) > 1 else ())):
        raise click.UsageError(f"--table {table}: {out or 'stdout'} can hold {' or '.join(tables) or 'all tables at once'}.")


@contextlib.contextmanager
def sink(out: str | None) -> Iterator[IO[bytes]]:
    """A stream for lines. A file takes its name only when it is complete: no reader sees half of it."""
    if out is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with whole(out) as stream:
        yield stream

"""Where articles are: files, folders, patterns, rows and stdin, in one order whatever order they are named in."""

from __future__ import annotations

import hashlib
import heapq
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import BinaryIO

from torihiki.articles.archive import from_archive
from torihiki.articles.columns import from_columns
from torihiki.articles.encoding import MAX_BYTES
from torihiki.articles.listing import Listed, below
from torihiki.articles.packed import chained, opened, packing_of
from torihiki.articles.rows import from_lines, from_sheet
from torihiki.articles.source import Form, Source, kind_of, unreadable
from torihiki.articles.tables import MAX_LINE
from torihiki.errors import ArticleError

__all__ = ["Source", "sources"]

_BOM = b"\xef\xbb\xbf"
_PAGE_STARTS = (b"<!doctype html", b"<html")


def sources(
    inputs: Sequence[str], *, glob: str | None = None, stdin: BinaryIO | None = None, fields: str | None = None
) -> Iterator[Source | ArticleError]:
    """All articles below the inputs, in path order; what cannot be reached comes as an error in its place.

    A file that is reached by two ways counts once.

    Args:
        inputs: files, folders, patterns, or ``-`` for stdin.
        glob: keeps the names in folders that match it (``*.txt``, ``2025/*``).
        stdin: its bytes: a text, a page, a JSON object or JSON lines, packed or not.
        fields: the field map of rows and JSON objects (``text=body,published=meta.date``).
    """
    streams = [_stdin_place() if name == "-" else below(name, glob) for name in sorted(set(inputs))]
    seen: set[bytes] = set()  # empty for one folder without links: there nothing is reached twice
    for listed in heapq.merge(*streams, key=lambda found: found.key):
        if isinstance(listed.item, ArticleError):
            yield listed.item
        elif not (len(streams) > 1 or listed.linked) or _is_new(listed.real, seen):
            yield from _guarded(replace(listed.item, fields=fields), stdin)


def _guarded(source: Source, stdin: BinaryIO | None) -> Iterator[Source | ArticleError]:
    """The articles of a file; a fault of ours, or of a library that reads it, costs the rest of this file and no other."""
    try:
        yield from _articles(source, stdin)
    except Exception as error:
        yield ArticleError(
            "article.failed", f"{type(error).__name__}: {error}", remedy="report it together with the file", where=source.where
        )  # fmt: skip


def _is_new(real: str, seen: set[bytes]) -> bool:
    key = hashlib.blake2b(os.fsencode(real), digest_size=16).digest()
    if key in seen:
        return False
    seen.add(key)
    return True


def _stdin_place() -> Iterator[Listed]:
    yield Listed("-", Source("-", "-", "stdin"), "-")


def _articles(source: Source, stdin: BinaryIO | None) -> Iterable[Source | ArticleError]:
    """The articles of a file: itself, or its rows or pages."""
    if source.file == "-":
        return _from_stdin(source, stdin) if stdin is not None else ()
    form = kind_of(source.path).form
    if form == "columns":
        return from_columns(source)
    return _streamed(source, form) if form in {"lines", "sheet", "archive"} else (source,)


def _streamed(source: Source, form: Form | None) -> Iterator[Source | ArticleError]:
    packing = kind_of(source.path).packing
    try:
        with open(source.file, "rb") as file:
            if form == "archive" and packing == "gzip":
                yield from from_archive(source, file, packed=True)
                return
            stream = opened(file, packing, source.where)
            if form == "archive":
                yield from from_archive(source, stream, packed=False)
            elif form == "sheet":
                yield from from_sheet(source, stream)
            else:
                yield from from_lines(source, stream)
    except OSError as error:
        yield unreadable(source.where, error)


def _from_stdin(source: Source, stdin: BinaryIO) -> Iterator[Source | ArticleError]:
    """JSON lines if the first line is an object, a JSON object or a page if it begins like one, else a text."""
    try:
        head = stdin.read(4)
        stream = opened(chained(head, stdin), packing_of(head), "-")
        first = line = stream.readline(MAX_LINE)
        while line and not line.strip():
            line = stream.readline(MAX_LINE)
            first += line
        begin = line.removeprefix(_BOM).strip()
        if begin.startswith(b"{") and begin.endswith(b"}"):
            yield from from_lines(source, chained(first, stream))
            return
        form: Form = "json" if begin.startswith(b"{") else "page" if begin[:20].lower().startswith(_PAGE_STARTS) else "text"
        yield replace(source, data=first + stream.read(MAX_BYTES + 1), form=form)
    except ArticleError as error:  # the unpacking
        yield error

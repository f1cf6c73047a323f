"""Where articles are: files, folders, JSONL lines and stdin, in one order whatever order they are named in."""

from __future__ import annotations

import fnmatch
import io
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from torihiki.articles.tables import MAX_LINE
from torihiki.errors import ArticleError

__all__ = ["SUFFIXES", "Source", "sources"]

SUFFIXES = frozenset({".txt", ".md", ".html", ".htm", ".json", ".jsonl"})


@dataclass(frozen=True, slots=True)
class Source:
    """One article not yet read.

    Attributes:
        file: the file to open, as it was named; ``-`` for stdin.
        path: below the named folder, with suffix.
        id: that without the suffix; an article of a JSONL line has its own.
        line: the line of a JSONL file, counted from 1; then ``data`` holds its bytes.
    """

    file: str
    path: str
    id: str
    line: int | None = None
    data: bytes | None = None

    @property
    def where(self) -> str:
        """For messages: file and line."""
        return shown(self.file) + (f":{self.line}" if self.line is not None else "")


def shown(path: str) -> str:
    """A path that can be printed and written as UTF-8, whatever bytes or line breaks its name holds."""
    name = os.fsencode(path).decode("utf-8", "backslashreplace").replace(os.sep, "/")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)


def sources(inputs: Sequence[str], *, glob: str | None = None, stdin: BinaryIO | None = None) -> Iterator[Source | ArticleError]:
    """All articles below the inputs, in path order; what cannot be reached comes as an error in its place.

    A file that is reached by two ways counts once. Hidden files, other kinds of files and links that lead out of a named
    folder are passed over. ``glob`` keeps the names in folders that match it (``*.txt``, ``2025/*``).
    """
    seen: set[str] = set()
    listed: list[tuple[str, Source | ArticleError]] = []
    for name in inputs:
        for item in [Source("-", "-", "stdin")] if name == "-" else _below(name, glob):
            if isinstance(item, Source):
                real = os.path.realpath(item.file) if item.file != "-" else "-"
                if real in seen:
                    continue
                seen.add(real)
            listed.append((item.file if isinstance(item, Source) else (item.where or ""), item))
    listed.sort(key=lambda pair: PurePath(pair[0]).as_posix())
    for _, item in listed:
        if isinstance(item, ArticleError):
            yield item
        elif item.file == "-":
            yield from _from_stdin(item, stdin)
        elif item.path.lower().endswith(".jsonl"):
            yield from _from_lines(item)
        else:
            yield item


def _below(name: str, glob: str | None) -> Iterable[Source | ArticleError]:
    try:
        info = os.stat(name)
    except (OSError, ValueError):
        return [ArticleError("input.missing", "there is no such file or folder", remedy="check the path", where=shown(name))]
    if stat.S_ISDIR(info.st_mode):
        return _walk(name, "", os.path.realpath(name), glob)
    if not stat.S_ISREG(info.st_mode):
        return [ArticleError("input.kind", "this is neither a file nor a folder", remedy="name a file, or - for stdin", where=shown(name))]
    base = os.path.basename(name)
    suffix = os.path.splitext(base)[1].lower()
    if suffix not in SUFFIXES:
        known = " ".join(sorted(SUFFIXES))
        return [ArticleError("input.suffix", f"'{shown(suffix)}' files are not read", remedy=f"use one of {known}", where=shown(name))]
    return [Source(name, shown(base), os.path.splitext(shown(base))[0])]


def _walk(folder: str, prefix: str, root: str, glob: str | None) -> Iterator[Source | ArticleError]:
    try:
        entries = sorted(os.scandir(folder), key=lambda e: e.name)
    except OSError as error:
        yield ArticleError(
            "input.unreadable", f"cannot list the folder: {error.strerror}", remedy="check its permissions", where=shown(folder)
        )
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        path = prefix + shown(entry.name)
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path, path + "/", root, glob)
            continue
        if os.path.splitext(entry.name)[1].lower() not in SUFFIXES:
            continue
        if glob is not None and not (fnmatch.fnmatchcase(path, glob) or fnmatch.fnmatchcase(entry.name, glob)):
            continue
        if entry.is_symlink() and not os.path.realpath(entry.path).startswith(root + os.sep):
            continue
        if entry.is_file():
            yield Source(entry.path, path, os.path.splitext(path)[0])


def _from_lines(source: Source) -> Iterator[Source | ArticleError]:
    try:
        with open(source.file, "rb") as stream:
            yield from _lines(source, stream)
    except OSError as error:
        yield unreadable(source.where, error)


def _from_stdin(source: Source, stdin: BinaryIO | None) -> Iterator[Source | ArticleError]:
    """JSON lines if the first character is a brace, else one text."""
    if stdin is None:
        return
    first = stdin.readline(MAX_LINE)
    while first and not first.strip():
        first = stdin.readline(MAX_LINE)
    if first.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        yield from _lines(source, _Chained(first, stdin))
    else:
        data = first + stdin.read(MAX_LINE)
        yield Source("-", "-", "stdin", data=data)


class _Chained(io.RawIOBase):
    """A first line given back before the rest of a stream."""

    def __init__(self, first: bytes, rest: BinaryIO) -> None:
        self._first = first
        self._rest = rest

    def readline(self, size: int | None = -1, /) -> bytes:
        if self._first:
            first, self._first = self._first, b""
            return first
        return self._rest.readline(-1 if size is None else size)


def _lines(source: Source, stream: BinaryIO | io.RawIOBase) -> Iterator[Source | ArticleError]:
    number = 0
    while line := stream.readline(MAX_LINE + 1):
        number += 1
        if len(line) > MAX_LINE:
            while line and not line.endswith(b"\n"):
                line = stream.readline(MAX_LINE)
            yield ArticleError(
                "article.too-big", f"a line of more than {MAX_LINE:,} bytes", remedy="split it", where=f"{source.where}:{number}"
            )
            continue
        data = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        if data.strip():
            yield Source(source.file, source.path, source.id, number, data)


def unreadable(where: str, error: OSError) -> ArticleError:
    """A file that is there but cannot be read."""
    return ArticleError("input.unreadable", f"cannot read it: {error.strerror}", remedy="check its permissions", where=where)

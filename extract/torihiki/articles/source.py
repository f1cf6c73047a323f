"""A source: one article that is not read yet, and what the names of files say about them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Literal, NamedTuple

from torihiki.errors import ArticleError

__all__ = ["FORMS", "PACKED", "Form", "Kind", "Packing", "Source", "kind_of", "shown", "unreadable"]

Form = Literal["text", "page", "json", "lines", "sheet", "columns", "archive"]
Packing = Literal["gzip", "zstd"]

FORMS: dict[str, Form] = {
    ".txt": "text", ".md": "text",
    ".html": "page", ".htm": "page", ".xhtml": "page",
    ".json": "json",
    ".jsonl": "lines", ".ndjson": "lines",
    ".csv": "sheet", ".tsv": "sheet",
    ".parquet": "columns",
    ".warc": "archive",
}  # fmt: skip
PACKED: dict[str, Packing] = {".gz": "gzip", ".zst": "zstd"}


class Kind(NamedTuple):
    """What a name says: its part before the suffixes, the form of what is inside (None: not read), how it is packed."""

    stem: str
    form: Form | None
    packing: Packing | None


def kind_of(name: str) -> Kind:
    """The kind of a file.

    >>> kind_of("2025/news.TXT.gz")
    Kind(stem='2025/news', form='text', packing='gzip')
    """
    stem, suffix = os.path.splitext(name)
    packing = PACKED.get(suffix.lower())
    if packing:
        stem, suffix = os.path.splitext(stem)
    return Kind(stem, FORMS.get(suffix.lower()), packing)


@dataclass(frozen=True, slots=True)
class Source:
    """One article not yet read: small fields and bytes, so that it can go to another process.

    Attributes:
        file: the file to open, as it was named; ``-`` for stdin.
        path: below the named folder, with suffix.
        id: that without the suffixes; an article of a row has its own, if the row gives one.
        line: the line, row or record of a file that holds many articles, counted from 1; then ``data`` holds it.
        data: the article's bytes, if they are not a file's: a row (as a JSON object), a page of an archive, stdin.
        form: what the bytes are: ``text``, ``page`` or ``json``; None: as ``path`` says.
        fields: the field map, as it was given (``text=body,published=date``).
        url: the page's address, if the archive knows it; charset: what its server declared.
        note: what was wrong with the bytes, in words, for the record's warnings.
    """

    file: str
    path: str
    id: str
    line: int | None = None
    data: bytes | None = None
    form: Form | None = None
    fields: str | None = None
    url: str | None = None
    charset: str | None = None
    note: str | None = None

    @property
    def where(self) -> str:
        """For messages: file and line."""
        return shown(self.file) + (f":{self.line}" if self.line is not None else "")


def shown(path: str) -> str:
    """A path that can be printed and written as UTF-8, whatever bytes or line breaks its name holds."""
    name = os.fsencode(path).decode("utf-8", "backslashreplace").replace(os.sep, "/")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)


def unreadable(where: str, error: OSError) -> ArticleError:
    """A file that was listed and cannot be read."""
    if isinstance(error, FileNotFoundError):
        return ArticleError("input.missing", "it has vanished since it was listed", remedy="run the command again", where=where)
    return ArticleError("input.unreadable", f"cannot read it: {error.strerror}", remedy="check its permissions", where=where)

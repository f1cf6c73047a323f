"""The article: what every way of reading gives, and all that the extractor needs."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from torihiki.errors import ArticleError

__all__ = ["MAX_CHARS", "Article", "PublishedSource", "iso_day"]

PublishedSource = Literal["metadata", "text", "filename"]

MAX_CHARS = 10_000_000  # a text longer than this is no article

_NAMES = ("id", "title", "url", "source", "path")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Article:
    """One article. Offsets of its record are code points of ``text``.

    Attributes:
        id: unique in a run.
        text: decoded, no BOM, line ends ``\\n``; otherwise as it stands in the file (of a page: the text taken out of it).
        published: the anchor for relative dates, or None; published_source: where it is from.
        lang: ja or en if the metadata say so, else None: decided from the text.
        path: below the named folder, with suffix, ``/`` between the parts.
        reader: what took the text out of a page, else None. Then the record carries the text.
        warnings: sentences for a person.
    """

    text: str
    id: str = "text"
    title: str | None = None
    published: date | None = None
    published_source: PublishedSource | None = None
    lang: str | None = None
    url: str | None = None
    source: str | None = None
    path: str | None = None
    reader: str | None = None
    warnings: tuple[str, ...] = field(default=())

    def checked(self) -> Article:
        """The same article, fit to be read: not empty, not too long, no lone surrogates (they cannot be written as UTF-8).

        Raises:
            ArticleError: ``article.empty``, ``article.too-long``, ``article.lang``.
        """
        where = self.path or self.id
        if not self.text.strip():
            raise ArticleError("article.empty", "there is no text", remedy="leave the file out or fill it", where=where)
        if len(self.text) > MAX_CHARS:
            raise ArticleError(
                "article.too-long",
                f"{len(self.text):,} characters, more than {MAX_CHARS:,}",
                remedy="split it into articles (.jsonl: one a line)",
                where=where,
            )
        if self.lang not in {None, "ja", "en"}:
            raise ArticleError("article.lang", f"the language '{self.lang}' is not supported", remedy="use ja or en", where=where)
        text, replaced = _SURROGATE.subn("\ufffd", self.text)
        names: dict[str, Any] = {name: value for name in _NAMES if (value := getattr(self, name)) is not None and _SURROGATE.search(value)}
        if not replaced and not names:
            return self
        warnings = (*self.warnings, f"{replaced} lone surrogates were replaced by U+FFFD") if replaced else self.warnings
        names = {name: _SURROGATE.sub("\ufffd", value) for name, value in names.items()}
        return replace(self, text=text, warnings=warnings, **names)

    def sha256(self) -> str:
        """Of the text as UTF-8: whoever has it can check that the offsets are of this text."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()


_ISO = re.compile(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?=$|[T\s])")


def iso_day(value: object, where: str, field_name: str = "published") -> date | None:
    """The day of an ISO 8601 date or time; ``None`` stays ``None``, and so does an empty string.

    Raises:
        ArticleError: ``article.date``: it is something else.

    >>> iso_day("2025-11-04T09:30:00+09:00", "a.json")
    datetime.date(2025, 11, 4)
    """
    if value is None or value == "":
        return None
    match = _ISO.match(value.strip()) if isinstance(value, str) else None
    if match:
        try:
            return date(*map(int, match.groups()))
        except ValueError:
            pass
    raise ArticleError("article.date", f"'{field_name}' is not an ISO date: {value!r}", remedy='write it as "2025-11-04"', where=where)

"""The record of one article: what it is about, what it holds, and what made it."""

from __future__ import annotations

from typing import Literal

from torihiki.records.base import SCHEMA_VERSION, IsoDate, Model
from torihiki.records.deals import Deal
from torihiki.records.mentions import Mention

__all__ = ["ArticleInfo", "ExtractorInfo", "Record"]


class ArticleInfo(Model):
    """What the record is about. ``sha256`` and ``chars`` are of the text that the offsets refer to, as UTF-8."""

    id: str
    path: str | None = None
    lang: Literal["ja", "en"]
    lang_reason: str
    title: str | None = None
    published: IsoDate | None = None
    published_source: Literal["metadata", "text", "filename"] | None = None
    url: str | None = None
    source: str | None = None
    sha256: str
    chars: int
    reader: str | None = None  # what took the text out of a page, with its version
    text: str | None = None  # the extracted text, for pages: offsets refer to it


class ExtractorInfo(Model):
    """What made the record. ``rules`` is a hash of all rules and tables used."""

    name: str
    version: str
    rules: str


class Record(Model):
    """One article's mentions and deals."""

    schema_version: str = SCHEMA_VERSION
    article: ArticleInfo
    mentions: tuple[Mention, ...] = ()
    deals: tuple[Deal, ...] = ()
    warnings: tuple[str, ...] = ()
    extractor: ExtractorInfo

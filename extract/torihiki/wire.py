"""What goes over the pipes between a run and its workers: articles, records and errors as bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import pydantic_core

from torihiki.articles.article import Article, iso_day
from torihiki.core.pool import WorkerDied
from torihiki.errors import ArticleError, LanguageError, TorihikiError

__all__ = ["died", "pack", "pack_error", "to_json", "unforeseen", "unpack", "unpack_error"]


def unforeseen(where: str, error: Exception) -> ArticleError:
    """A fault of ours, as an error that names the article."""
    return ArticleError("article.failed", f"{type(error).__name__}: {error}", remedy="report it together with the article", where=where)


def died(where: str, death: WorkerDied) -> ArticleError:
    """A worker's end, as an error that names the article it worked on."""
    if death.timed_out:
        return ArticleError("article.timeout", "it took too long", remedy="raise --timeout or leave it out", where=where)
    return ArticleError("article.crashed", str(death), remedy="leave the article out and report it", where=where)


def pack(article: Article) -> bytes:
    """An article as bytes for a pipe."""
    data = asdict(article)
    data["published"] = article.published.isoformat() if article.published else None
    return json.dumps(data).encode()


def unpack(data: bytes) -> Article:
    """The article that ``pack`` packed."""
    fields = json.loads(data)
    fields["published"] = iso_day(fields["published"], "pipe")
    return Article(**{**fields, "warnings": tuple(fields["warnings"])})


def to_json(fields: Mapping[str, Any]) -> bytes:
    """The fields of a record (``Extractor.fields``) as the line of JSON that the validated record gives; no line end."""
    return pydantic_core.to_json(fields)


def pack_error(error: TorihikiError) -> bytes:
    """An error as bytes for a pipe."""
    kind = "language" if isinstance(error, LanguageError) else "article"
    return json.dumps([kind, error.code, error.message, error.remedy, error.where]).encode()


def unpack_error(data: bytes) -> TorihikiError:
    """The error that ``pack_error`` packed."""
    kind, code, message, remedy, where = json.loads(data)
    make = LanguageError if kind == "language" else ArticleError
    return make(code, message, remedy=remedy, where=where)

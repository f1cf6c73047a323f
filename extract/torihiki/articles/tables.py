"""JSON articles: one a file (.json) or one a line (.jsonl)."""

from __future__ import annotations

import json
from typing import Any

from torihiki.articles.article import Article, iso_day
from torihiki.articles.encoding import plain_lines
from torihiki.errors import ArticleError

__all__ = ["MAX_LINE", "from_json", "parse_json"]

MAX_LINE = 50_000_000

_TEXTS = ("title", "lang", "url", "source")


def parse_json(source: str, where: str) -> dict[str, Any]:
    """One JSON object.

    Raises:
        ArticleError: ``article.json``.
    """
    try:
        data = json.loads(source)
    except (ValueError, RecursionError) as error:
        why = f"{error.msg} at character {error.pos + 1}" if isinstance(error, json.JSONDecodeError) else "nested too deep"
        raise ArticleError("article.json", f"broken JSON: {why}", remedy="mend or delete the line", where=where) from error
    if not isinstance(data, dict):
        raise ArticleError(
            "article.json", "this is not a JSON object", remedy='write {"id": …, "text": …}, one article a line', where=where
        )
    return data


def from_json(data: dict[str, Any], where: str, *, path: str | None, default_id: str | None = None) -> Article:
    """An article from the fields of the contract; others are passed over.

    Raises:
        ArticleError: ``article.field``: ``id`` or ``text`` is missing, or a field is not a string; ``article.date``.

    >>> from_json({"id": "a1", "text": "本文", "published": "2025-11-04"}, "x.jsonl:1", path="x.jsonl").published
    datetime.date(2025, 11, 4)
    """
    name = data.get("id", default_id)
    if isinstance(name, int) and not isinstance(name, bool):
        name = str(name)
    if not isinstance(name, str) or not name:
        raise ArticleError("article.field", "the article has no 'id'", remedy='add "id": "…"', where=where)
    text = data.get("text")
    if not isinstance(text, str):
        raise ArticleError("article.field", f"article '{name}' has no 'text'", remedy='add "text": "…"', where=where)
    fields: dict[str, Any] = {}
    for key in _TEXTS:
        value = data.get(key)
        if value is not None and not isinstance(value, str):
            raise ArticleError("article.field", f"'{key}' is not a string: {value!r}", remedy="write it in quotes", where=where)
        fields[key] = value or None
    published = iso_day(data.get("published"), where)
    return Article(
        text=plain_lines(text.removeprefix("\ufeff")),
        id=name,
        published=published,
        published_source="metadata" if published else None,
        path=path,
        **fields,
    )

"""JSON objects to articles: one a file (.json), one a line (.jsonl), one a row of a table."""

from __future__ import annotations

import json
import re
from typing import Any

from torihiki.articles.article import Article
from torihiki.articles.days import stated_day
from torihiki.articles.encoding import plain_lines
from torihiki.articles.feeds import adapted
from torihiki.articles.fields import parse_fields, picked
from torihiki.articles.html import read_fragment
from torihiki.errors import ArticleError

__all__ = ["MAX_LINE", "from_json", "parse_json"]

MAX_LINE = 50_000_000

_TEXTS = ("title", "url", "source")
_LANG = re.compile(r"(ja|en|jpn|eng)(?:[-_].*)?$", re.IGNORECASE)


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


def from_json(data: dict[str, Any], where: str, *, path: str | None, default_id: str | None = None, fields: str | None = None) -> Article:
    """An article from the fields of the contract, or those that the field map names, or those of ninjs and schema.org.

    Other fields are passed over. A list of strings for ``text`` is a text of paragraphs.

    Raises:
        ArticleError: ``article.field``: ``id`` or ``text`` is missing, or a field is not a string; ``article.date``.

    >>> from_json({"id": "a1", "text": "本文", "published": "2025-11-04"}, "x.jsonl:1", path="x.jsonl").published
    datetime.date(2025, 11, 4)
    """
    names = parse_fields(fields)
    data = picked(data, fields) if fields else adapted(data)
    name = data.get("id")
    if isinstance(name, int) and not isinstance(name, bool):
        name = str(name)
    if name is None or name == "":
        name = default_id
    if not isinstance(name, str) or not name:
        raise ArticleError("article.field", "the article has no 'id'", remedy='add "id": "…"', where=where)
    text, reader = _body(data, names, name, where)
    found: dict[str, Any] = {}
    for key in _TEXTS:
        value = data.get(key)
        if value is not None and not isinstance(value, str):
            raise ArticleError("article.field", f"'{key}' is not a string: {value!r:.80}", remedy="write it in quotes", where=where)
        found[key] = value or None
    published = stated_day(data.get("published"), where, names.get("published", "published"))
    return Article(
        text=plain_lines(text.removeprefix("\ufeff")),
        id=name,
        published=published,
        published_source="metadata" if published else None,
        lang=_lang(data.get("lang"), where),
        path=path,
        reader=reader,
        **found,
    )


def _body(data: dict[str, Any], names: dict[str, str], name: str, where: str) -> tuple[str, str | None]:
    """The text, and what took it out of markup."""
    text = data.get("text")
    if isinstance(text, list) and text and all(isinstance(part, str) for part in text):
        text = "\n".join(text)
    if isinstance(text, str):
        return text, None
    marked = data.get("html")
    if text is None and isinstance(marked, str):
        return read_fragment(marked, where), "torihiki"
    missing = names.get("text") or names.get("html") or "text"
    remedy = 'add "text": "…", or name the field that holds it with --fields text=…'
    raise ArticleError("article.field", f"article '{name:.80}' has no '{missing}'", remedy=remedy, where=where)


def _lang(value: object, where: str) -> str | None:
    """``ja-JP`` is ``ja``; another language stays as it is, and is refused where the article is checked."""
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise ArticleError("article.field", f"'lang' is not a string: {value!r:.80}", remedy="write it in quotes", where=where)
    match = _LANG.match(value)
    return match.group(1)[:2].lower().replace("jp", "ja") if match else value

"""What a page says about itself: JSON-LD first, then meta, then ``<time>``. Nothing is guessed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from torihiki.articles.page.markup import Facts

__all__ = ["ARTICLE_TYPES", "Stated", "is_article", "name_of", "nodes_of", "stated"]

ARTICLE_TYPES = frozenset(
    {"NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle", "LiveBlogPosting", "BackgroundNewsArticle"}
)
_DATE_META = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate", "dc.date",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "parsely-pub-date", "sailthru.date",
)  # fmt: skip
_SITE = re.compile(r"\s?[|｜][^|｜]{1,40}$")
_MAX_SCRIPT = 500_000
_MAX_NODES = 200


class Stated(NamedTuple):
    """As the page writes it, not yet checked; ``body`` is the article's text where the page carries it for machines."""

    title: str | None
    published: str | None
    url: str | None
    source: str | None
    lang: str | None
    body: str | None


def stated(facts: Facts) -> Stated:
    """The facts of a page, each from the most trusted place that gives it."""
    known = _json_ld(facts.scripts)
    meta = facts.meta
    heading = facts.heading.replace("\n", " ")
    return Stated(
        title=known.get("headline") or meta.get("og:title") or heading or _without_site("".join(facts.title)) or None,
        published=known.get("datePublished") or next((meta[n] for n in _DATE_META if n in meta), None) or _time(facts),
        url=meta.get("og:url") or facts.canonical,
        source=known.get("publisher") or meta.get("og:site_name"),
        lang=known.get("inLanguage") or facts.lang,
        body=known.get("articleBody"),
    )


def _without_site(title: str) -> str:
    """The page's title without the name of the site behind a bar."""
    title = " ".join(title.split())
    return _SITE.sub("", title) or title


def _time(facts: Facts) -> str | None:
    """A time that is marked as the publication's, else the article's first, else the page's only one."""
    if facts.pubdates:
        return facts.pubdates[0]
    inside = [value for is_inside, value in facts.times if is_inside]
    if inside:
        return inside[0]
    days = {value[:10] for _, value in facts.times}
    return facts.times[0][1] if len(days) == 1 else None


def _json_ld(scripts: list[str]) -> dict[str, str]:
    """The first article in the page's JSON-LD; broken blocks are passed over."""
    for source in scripts:
        if len(source) > _MAX_SCRIPT:
            continue
        try:
            data = json.loads(source, strict=False)
        except (ValueError, RecursionError):
            continue
        for node in nodes_of(data):
            if is_article(node):
                found = {key: node.get(key) for key in ("headline", "datePublished", "articleBody", "inLanguage")}
                found["publisher"] = name_of(node.get("publisher"))
                return {key: value for key, value in found.items() if isinstance(value, str) and value.strip()}
    return {}


def is_article(node: dict[str, Any]) -> bool:
    """Whether a schema.org object is an article."""
    kinds = node.get("@type")
    return bool(ARTICLE_TYPES & {k for k in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(k, str)})


def name_of(value: object) -> str | None:
    """The name of an organisation, given as an object, a list of them or a string."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return value if isinstance(value, str) else None


def nodes_of(data: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD document that may be the article, outermost first."""
    if depth > 6:
        return
    if isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from nodes_of(data.get(key), depth + 1)
    elif isinstance(data, list):
        for item in data[:_MAX_NODES]:
            yield from nodes_of(item, depth + 1)

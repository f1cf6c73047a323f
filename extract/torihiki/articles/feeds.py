"""News agencies' JSON: ninjs (IPTC) and schema.org's NewsArticle, recognised by their keys and turned into our fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from torihiki.articles.page.facts import is_article, name_of, nodes_of

__all__ = ["adapted"]

_NINJS_BODIES = ("body_text", "body_xhtml", "body_html5", "body_html")


def adapted(data: dict[str, Any]) -> dict[str, Any]:
    """The object with our names if it is one of the two, else as it is.

    >>> adapted({"uri": "urn:n:1", "headline": "Deal", "body_text": "It is done.", "language": "en-GB"})["text"]
    'It is done.'
    """
    if "text" in data:
        return data
    if isinstance(data.get("uri"), str) and (any(key in data for key in _NINJS_BODIES) or isinstance(data.get("bodies"), list)):
        return _ninjs(data)
    if "articleBody" in data or any(is_article(node) for node in nodes_of(data)):
        return _schema_org(next((node for node in nodes_of(data) if "articleBody" in node and is_article(node)), data))
    return data


def _ninjs(data: dict[str, Any]) -> dict[str, Any]:
    """Versions 1 (``body_text``, ``headline``) and 2 and later (lists ``bodies``, ``headlines``)."""
    plain = data.get("body_text")
    marked = next((data[key] for key in _NINJS_BODIES[1:] if data.get(key)), None)
    for body in _dicts(data.get("bodies")):
        value = body.get("value")
        if "html" in str(body.get("contenttype", "")).lower():
            marked = marked or value
        else:
            plain = plain or value
    headline = data.get("headline") or next((h.get("value") for h in _dicts(data.get("headlines"))), None)
    return {
        "id": data["uri"],
        **({"text": plain} if plain else {"html": marked}),
        "title": headline,
        "published": data.get("firstpublished") or data.get("firstcreated") or data.get("versioncreated"),
        "lang": data.get("language"),
        "url": data.get("url") or (data["uri"] if data["uri"].startswith(("http://", "https://")) else None),
        "source": data.get("source") or data.get("provider") or data.get("copyrightholder"),
    }


def _schema_org(data: dict[str, Any]) -> dict[str, Any]:
    page = data.get("mainEntityOfPage")
    url = data.get("url") or (page.get("@id") if isinstance(page, dict) else page)
    identifier = data.get("identifier")
    if isinstance(identifier, dict):
        identifier = identifier.get("value")
    lang = data.get("inLanguage")
    return {
        "id": data.get("id") or data.get("@id") or identifier or url,
        "text": data.get("articleBody"),
        "title": data.get("headline") or data.get("name"),
        "published": data.get("datePublished") or data.get("dateCreated"),
        "lang": lang.get("alternateName") if isinstance(lang, dict) else lang,
        "url": url if isinstance(url, str) else None,
        "source": name_of(data.get("publisher")),
    }


def _dicts(value: object) -> Iterator[dict[str, Any]]:
    return (item for item in (value if isinstance(value, list) else []) if isinstance(item, dict))

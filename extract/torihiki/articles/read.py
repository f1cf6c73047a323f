"""One source to one article: decode, take the text out, find title and date."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date

from torihiki.articles.article import Article, iso_day
from torihiki.articles.encoding import MAX_BYTES, decode, plain_lines
from torihiki.articles.folder import Source, unreadable
from torihiki.articles.html import declared_encoding, read_page
from torihiki.articles.published import from_name
from torihiki.articles.tables import from_json, parse_json
from torihiki.articles.text import front_matter, title_of
from torihiki.core import toml
from torihiki.errors import ArticleError

__all__ = ["read"]

ABOUT = "about.toml"  # beside articles: title, published, lang, source, url of the articles in its folder
_DATE_KEYS = ("published", "date", "pubdate", "datepublished")


def read(source: Source) -> Article:
    """The article of a source.

    Raises:
        ArticleError: it cannot be read, decoded or understood.
    """
    where = source.where
    if source.line is not None:
        return _from_line(source, where)
    data = source.data if source.data is not None else _bytes(source.file, where)
    suffix = os.path.splitext(source.path)[1].lower()
    if suffix in {".html", ".htm"}:
        article = _from_page(data, source, where)
    elif suffix == ".json":
        decoded = decode(data, where)
        article = from_json(parse_json(decoded.text, where), where, path=source.path, default_id=source.id)
        article = replace(article, warnings=decoded.warnings)
    else:
        article = _from_text(data, source, where)
    if source.file != "-":
        article = _with_about(article, os.path.join(os.path.dirname(source.file), ABOUT))
        article = _with_name_date(article, source.path)
    return article


def _bytes(file: str, where: str) -> bytes:
    try:
        size = os.path.getsize(file)
        if size > MAX_BYTES:
            raise ArticleError("article.too-big", f"{size:,} bytes, more than {MAX_BYTES:,}", remedy="split the file", where=where)
        with open(file, "rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise unreadable(where, error) from error


def _from_line(source: Source, where: str) -> Article:
    try:
        text = (source.data or b"").decode("utf-8")
    except UnicodeDecodeError as error:
        raise ArticleError("article.encoding", "the line is not UTF-8", remedy="save the file as UTF-8", where=where) from error
    return _with_name_date(from_json(parse_json(text, where), where, path=source.path if source.file != "-" else None), source.path)


def _from_text(data: bytes, source: Source, where: str) -> Article:
    decoded = decode(data, where)
    front = front_matter(decoded.text) if source.path.lower().endswith(".md") else {}
    published = _front_day(front, where)
    return Article(
        text=decoded.text,
        id=source.id,
        title=front.get("title") or title_of(decoded.text),
        published=published,
        published_source="metadata" if published else None,
        lang=front.get("lang") if front.get("lang") in {"ja", "en"} else None,
        url=front.get("url"),
        source=front.get("source"),
        path=source.path if source.file != "-" else None,
        warnings=decoded.warnings,
    )


def _front_day(front: dict[str, str], where: str) -> date | None:
    for key in _DATE_KEYS:
        if key in front:
            try:
                return iso_day(front[key], where, key)
            except ArticleError:
                continue  # a date in words: the text's own date rules read it, if it is a date line
    return None


def _from_page(data: bytes, source: Source, where: str) -> Article:
    decoded = decode(data, where, declared_encoding(data))
    page = read_page(decoded.text, where)
    warnings = decoded.warnings
    published = None
    if page.published:
        try:
            published = iso_day(page.published.replace("/", "-"), where)
        except ArticleError:
            warnings = (*warnings, f"the page's publication date is not ISO 8601: {page.published[:60]!r}")
    return Article(
        text=plain_lines(page.text),
        id=source.id,
        title=page.title,
        published=published,
        published_source="metadata" if published else None,
        url=page.url,
        source=page.source,
        path=source.path if source.file != "-" else None,
        reader=page.reader,
        warnings=warnings,
    )


def _with_about(article: Article, file: str) -> Article:
    """What a file ``about.toml`` in the same folder says, where the article itself does not say it."""
    if not os.path.isfile(file):
        return article
    try:
        with open(file, "rb") as stream:
            about = toml.loads(stream.read(100_000).decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError, toml.TOMLDecodeError) as error:
        raise ArticleError("article.about", f"cannot read it as TOML: {error}", remedy="mend or remove it", where=file) from error
    published = about.get("published")
    day = iso_day(published.isoformat() if isinstance(published, date) else published, file)
    lang = about.get("lang")
    known = {key: about[key] for key in ("title", "url", "source") if isinstance(about.get(key), str) and not getattr(article, key)}
    if day is not None and article.published_source != "metadata":
        article = replace(article, published=day, published_source="metadata")
    return replace(article, lang=article.lang or (lang if lang in {"ja", "en"} else None), **known)


def _with_name_date(article: Article, path: str) -> Article:
    day = from_name(path) if article.published is None else None
    return article if day is None else replace(article, published=day, published_source="filename")

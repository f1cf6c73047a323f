"""One source to one article: decode, take the text out, find title and date."""

from __future__ import annotations

import hashlib
import io
import os
from dataclasses import replace
from datetime import date

from torihiki.articles.article import Article, iso_day
from torihiki.articles.days import stated_day
from torihiki.articles.encoding import MAX_BYTES, decode, plain_lines
from torihiki.articles.html import declared_encoding, read_page
from torihiki.articles.language import decide
from torihiki.articles.packed import opened
from torihiki.articles.published import from_name
from torihiki.articles.source import Source, kind_of, unreadable
from torihiki.articles.tables import from_json, parse_json
from torihiki.articles.text import front_matter, title_of
from torihiki.core import toml
from torihiki.errors import ArticleError, LanguageError

__all__ = ["digest", "read"]

ABOUT = "about.toml"  # beside articles: title, published, lang, source, url of the articles in its folder
MAX_ABOUT = 100_000
_DATE_KEYS = ("published", "date", "pubdate", "datepublished")


def read(source: Source) -> Article:
    """The article of a source.

    Raises:
        ArticleError: it cannot be read, decoded or understood.
    """
    where = source.where
    data = source.data if source.data is not None else _bytes(source, where)
    form = source.form or kind_of(source.path).form
    if form == "page":
        article = _from_page(data, source, where)
    elif form == "json":
        article = _from_object(data, source, where)
    else:
        article = _from_text(data, source, where)
    if source.note:
        article = replace(article, warnings=(*article.warnings, source.note))
    if source.file == "-" or source.url is not None:  # the name of an archive tells of the crawl
        return article
    if source.line is None:
        article = _with_about(article, os.path.join(os.path.dirname(source.file), ABOUT), where)
    return _with_name_date(article, source.path)


def digest(source: Source) -> str:
    """What tells whether an article has changed, without reading it: a sha256, in hexadecimal.

    Of a file: of its raw bytes, packed as they are. Of a row or an archive's page: of its data. Where something beside them is part
    of the article (``about.toml``, a field map, what an archive says of a page), it is hashed in.

    Raises:
        ArticleError: the file cannot be read.
    """
    seal = hashlib.sha256()
    if source.data is not None:
        seal.update(source.data)
    else:
        seal.update(_raw(source.file, source.where))
    for name in ("fields", "url", "charset", "note"):
        if value := getattr(source, name):
            seal.update(f"\n{name}={value}".encode("utf-8", "surrogatepass"))
    if source.file != "-" and source.line is None:
        try:
            with open(os.path.join(os.path.dirname(source.file), ABOUT), "rb") as stream:
                seal.update(b"\nabout=" + stream.read(MAX_ABOUT))
        except OSError:
            pass  # there is none
    return seal.hexdigest()


def _raw(file: str, where: str) -> bytes:
    """A file as it is, if it is not too big."""
    try:
        size = os.path.getsize(file)
        if size > MAX_BYTES:
            raise _too_big(f"{size:,} bytes", where)
        with open(file, "rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise unreadable(where, error) from error


def _bytes(source: Source, where: str) -> bytes:
    """A file unpacked."""
    data = _raw(source.file, where)
    packing = kind_of(source.path).packing
    if packing is None:
        return data
    data = opened(io.BytesIO(data), packing, where).read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise _too_big("unpacked", where)
    return data


def _too_big(size: str, where: str) -> ArticleError:
    return ArticleError("article.too-big", f"{size}: more than {MAX_BYTES:,} bytes", remedy="split the file", where=where)


def _from_object(data: bytes, source: Source, where: str) -> Article:
    """A JSON file, or a row."""
    path = source.path if source.file != "-" else None
    if source.line is None:
        decoded = decode(data, where)
        article = from_json(parse_json(decoded.text, where), where, path=path, default_id=source.id, fields=source.fields)
        return replace(article, warnings=(*decoded.warnings, *article.warnings))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ArticleError("article.encoding", "the line is not UTF-8", remedy="save the file as UTF-8", where=where) from error
    return from_json(parse_json(text, where), where, path=path, default_id=source.id, fields=source.fields)


def _from_text(data: bytes, source: Source, where: str) -> Article:
    decoded = decode(data, where)
    front = front_matter(decoded.text) if ".md" in source.path[-7:].lower() else {}
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
    decoded = decode(data, where, declared_encoding(data) or source.charset)
    page = read_page(decoded.text, where)
    warnings = (*decoded.warnings, *page.warnings)
    published = None
    if page.published:
        try:
            published = stated_day(page.published, where)
        except ArticleError:
            warnings = (*warnings, f"the page's publication date is not ISO 8601: {page.published[:60]!r}")
    return Article(
        text=plain_lines(page.text),
        id=source.id,
        title=page.title,
        published=published,
        published_source="metadata" if published else None,
        lang=_page_lang(page.lang, page.text, where),
        url=source.url or page.url,
        source=page.source,
        path=source.path if source.file != "-" else None,
        reader=page.reader,
        warnings=warnings,
    )


def _page_lang(stated: str | None, text: str, where: str) -> str | None:
    """What the page says counts only where its text does not decide: templates are often in another language than the article."""
    said = (stated or "")[:2].lower()
    if said not in {"ja", "en"}:
        return None
    try:
        decide(text, where)
    except LanguageError:
        return said
    return None


def _with_about(article: Article, file: str, where: str) -> Article:
    """What a file ``about.toml`` in the same folder says, where the article itself does not say it."""
    if not os.path.isfile(file):
        return article
    try:
        with open(file, "rb") as stream:
            about = toml.loads(stream.read(MAX_ABOUT).decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError, toml.TOMLDecodeError) as error:
        raise ArticleError("article.about", f"{ABOUT} beside it is no TOML: {error}", remedy="mend or remove it", where=where) from error
    published = about.get("published")
    day = iso_day(published.isoformat() if isinstance(published, date) else published, where, f"{ABOUT}: published")
    lang = about.get("lang")
    known = {key: about[key] for key in ("title", "url", "source") if isinstance(about.get(key), str) and not getattr(article, key)}
    if day is not None and article.published_source != "metadata":
        article = replace(article, published=day, published_source="metadata")
    return replace(article, lang=article.lang or (lang if lang in {"ja", "en"} else None), **known)


def _with_name_date(article: Article, path: str) -> Article:
    day = from_name(path) if article.published is None else None
    return article if day is None else replace(article, published=day, published_source="filename")

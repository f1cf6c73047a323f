"""Pages: the body text, title and publication date, without menus, captions and related links.

The standard library's parser reads the page once, in linear time; the record says so (``reader``), and carries the text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from torihiki.errors import ArticleError

__all__ = ["MAX_DEPTH", "Page", "declared_encoding", "read_page"]

MAX_DEPTH = 200

_VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"])
_DROP = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "nav",
        "aside",
        "footer",
        "figcaption",
        "figure",
        "form",
        "button",
        "select",
        "textarea",
        "iframe",
        "object",
        "rt",
        "rp",
        "head",
        "video",
        "audio",
        "canvas",
        "menu",
        "dialog",
    ]
)
_BLOCK = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "header",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "table",
        "tr",
        "blockquote",
        "pre",
        "hr",
        "body",
        "html",
        "address",
    ]
)
_CELL = frozenset({"td", "th"})
_CLOSED_BY_SIBLING = {"p": {"p", "div", "ul", "ol", "table", "h1", "h2", "h3", "section", "blockquote"}, "li": {"li"},
                      "td": {"td", "th", "tr"}, "th": {"td", "th", "tr"}, "tr": {"tr"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"},
                      "option": {"option"}}  # fmt: skip
_HIDDEN_STYLE = re.compile(r"display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden", re.IGNORECASE)
_CHROME = re.compile(
    r"(?:^|[\s_-])(?:nav|menu|breadcrumbs?|related|recommend(?:ed|ation)?s?|share|sharing|social|sns|sidebar|side|footer|comments?|"
    r"newsletter|subscribe|promo|advert(?:isement)?|ads?|banner|cookie|caption|tags?|ranking|pagination|pager|byline-bio)(?:$|[\s_-])",
    re.IGNORECASE,
)
_WIDE = r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]"
_WIDE_GAP = re.compile(rf"(?<={_WIDE})[ \n]+(?={_WIDE})")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([A-Za-z0-9_\-]{2,30})""", re.IGNORECASE)

_DATE_META = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate", "dc.date",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "parsely-pub-date", "sailthru.date",
)  # fmt: skip
_ARTICLE_TYPES = frozenset({"NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle", "LiveBlogPosting"})


@dataclass(frozen=True, slots=True)
class Page:
    """What a page gives. ``published`` is as the page writes it, not yet checked. Its ``lang`` is
    not read: it is wrong too often, and the text decides better."""

    text: str
    reader: str
    title: str | None = None
    published: str | None = None
    url: str | None = None
    source: str | None = None


@dataclass(slots=True)
class _Element:
    tag: str
    dropped: bool
    scope: str | None  # "article" or "main": what the text inside counts for


@dataclass(slots=True)
class _Facts:
    meta: dict[str, str] = field(default_factory=dict)
    scripts: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    title: list[str] = field(default_factory=list)
    heading: list[str] = field(default_factory=list)
    canonical: str | None = None


class _Reader(HTMLParser):
    """Collects text by scope and the facts of the head. Never backtracks; its depth is bounded."""

    def __init__(self, where: str) -> None:
        super().__init__(convert_charrefs=True)
        self.facts = _Facts()
        self.where = where
        self.stack: list[_Element] = []
        self.text: dict[str, list[str]] = {"article": [], "main": [], "page": []}
        self._script = False
        self._in_title = False
        self._articles = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._note(tag, given)
        while self.stack and tag in _CLOSED_BY_SIBLING.get(self.stack[-1].tag, ()):
            self._close(self.stack.pop())
        if tag == "br":
            self._add("\n")
        if tag in _VOID:
            return
        if len(self.stack) >= MAX_DEPTH:
            raise ArticleError(
                "article.too-deep", f"elements are nested more than {MAX_DEPTH} deep", remedy="save the article as text",
                where=self.where,
            )  # fmt: skip
        inside = self.stack[-1] if self.stack else None
        dropped = (inside is not None and inside.dropped) or tag in _DROP or _hidden(tag, given)
        scope = inside.scope if inside else None
        if tag == "main" or given.get("role") == "main":
            scope = scope or "main"
        if tag == "article" or "articlebody" in given.get("itemprop", "").lower():
            scope = "article"
        if tag in _BLOCK:
            self._add("\n")
        elif tag in _CELL:
            self._add(" ")
        self.stack.append(_Element(tag, dropped, scope))

    def handle_endtag(self, tag: str) -> None:
        if not any(element.tag == tag for element in self.stack):
            return
        while self.stack:
            element = self.stack.pop()
            self._close(element)
            if element.tag == tag:
                return

    def handle_data(self, data: str) -> None:
        if self._script:
            self.facts.scripts.append(data)
        elif self._in_title:
            self.facts.title.append(data)
        else:
            if self.stack and self.stack[-1].tag == "h1" and not self.stack[-1].dropped and len(self.facts.heading) < 20:
                self.facts.heading.append(data)
            pre = any(element.tag == "pre" for element in self.stack)
            self._add(data if pre else _SPACES.sub(" ", data))

    def _close(self, element: _Element) -> None:
        if element.tag == "script":
            self._script = False
        if element.tag == "title":
            self._in_title = False
        if element.tag in _BLOCK:
            self._add("\n")

    def _add(self, data: str) -> None:
        element = self.stack[-1] if self.stack else None
        if element is not None and element.dropped:
            return
        scope = element.scope if element else None
        if scope == "article":
            self.text["article"].append(data)
        if scope is not None:
            self.text["main"].append(data)
        self.text["page"].append(data)

    def _note(self, tag: str, given: dict[str, str]) -> None:
        facts = self.facts
        if tag == "meta":
            name = given.get("property") or given.get("name") or given.get("itemprop") or ""
            if name and given.get("content"):
                facts.meta.setdefault(name.lower(), given["content"])
        elif tag == "script":
            self._script = given.get("type", "").lower() == "application/ld+json"
        elif tag == "title":
            self._in_title = not facts.title
        elif tag == "time" and given.get("datetime") and ("pubdate" in given or "datepublished" in given.get("itemprop", "").lower()):
            facts.times.insert(0, given["datetime"])
        elif tag == "time" and given.get("datetime"):
            facts.times.append(given["datetime"])
        elif tag == "link" and given.get("rel", "").lower() == "canonical":
            facts.canonical = given.get("href") or None


def read_page(source: str, where: str) -> Page:
    """Text and facts of a page.

    Raises:
        ArticleError: ``article.too-deep``, ``article.no-body``: nothing is left when menus and scripts are gone.

    >>> read_page("<html lang=ja><body><nav>目次</nav><p>総額は<b>38</b>億ドル。</p></body></html>", "a.html").text
    '総額は38億ドル。'
    """
    reader = _Reader(where)
    reader.feed(source)
    reader.close()
    facts = reader.facts
    body = next((text for text in (_tidy("".join(reader.text[s])) for s in ("article", "main", "page")) if len(text) >= 40), "")
    body = body or _tidy("".join(reader.text["page"]))
    if not body:
        raise ArticleError("article.no-body", "no article text is left of the page", remedy="save the article as text", where=where)
    known = _by_json_ld(facts.scripts)
    meta = facts.meta
    title = known.get("headline") or meta.get("og:title") or _line(facts.heading) or _line(facts.title)
    published = known.get("datePublished") or next((meta[n] for n in _DATE_META if n in meta), None) or next(iter(facts.times), None)
    return Page(
        text=body,
        reader="torihiki",
        title=title or None,
        published=published,
        url=meta.get("og:url") or facts.canonical,
        source=known.get("publisher") or meta.get("og:site_name"),
    )


def declared_encoding(data: bytes) -> str | None:
    """What the page's first bytes claim."""
    match = _CHARSET.search(data[:4096])
    return match.group(1).decode("ascii") if match else None


def _hidden(tag: str, given: dict[str, str]) -> bool:
    if "hidden" in given or given.get("aria-hidden") == "true" or _HIDDEN_STYLE.search(given.get("style", "")[:500]):
        return True
    if given.get("role") in {"navigation", "complementary", "contentinfo", "search", "banner"}:
        return True
    names = f"{given.get('class', '')} {given.get('id', '')}"[:300]
    return tag not in {"body", "html", "main", "article"} and bool(_CHROME.search(names))


def _tidy(text: str) -> str:
    """Lines without edges or blank runs; a line break or space between two wide characters was never in the article."""
    lines = (_WIDE_GAP.sub("", _SPACES.sub(" ", line)).strip(" ") for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _line(parts: list[str]) -> str:
    return _WIDE_GAP.sub("", _SPACES.sub(" ", "".join(parts))).strip()


def _by_json_ld(scripts: list[str]) -> dict[str, str]:
    """headline, datePublished and publisher of the first article in the page's JSON-LD; broken blocks are passed over."""
    for source in scripts:
        if len(source) > 500_000:
            continue
        try:
            data = json.loads(source)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data, 0):
            kinds = node.get("@type")
            if not _ARTICLE_TYPES & set(kinds if isinstance(kinds, list) else [kinds] if isinstance(kinds, str) else []):
                continue
            publisher = node.get("publisher")
            name = publisher.get("name") if isinstance(publisher, dict) else None
            stated = {"headline": node.get("headline"), "datePublished": node.get("datePublished"), "publisher": name}
            return {key: value for key, value in stated.items() if isinstance(value, str)}
    return {}


def _nodes(data: object, depth: int) -> Iterator[dict[str, object]]:
    if depth > 6:
        return
    if isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _nodes(data.get(key), depth + 1)
    elif isinstance(data, list):
        for item in data[:200]:
            yield from _nodes(item, depth + 1)

"""One page to its article: body, title, publication date and address.

The library chooses the body (``page.body``), the facts come from the page's own statements (``page.facts``). The record says who read
the page (``reader``), and carries the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from torihiki.articles.page.body import READER, by_library, by_names, choose
from torihiki.articles.page.facts import stated
from torihiki.articles.page.markup import MAX_DEPTH, read_markup
from torihiki.errors import ArticleError

__all__ = ["MAX_DEPTH", "Page", "declared_encoding", "read_fragment", "read_page"]

_LEAST = 40  # characters: a page with less shows no article
_CHARSET = re.compile(rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,5}=\s{0,5}["']?([A-Za-z0-9_\-]{2,30})""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Page:
    """What a page gives. ``published`` and ``lang`` are as the page writes them, not yet checked.

    ``reader``: ``trafilatura``; ``trafilatura+torihiki``: with blocks put back that the library had dropped inside the article;
    ``torihiki``: the library found nothing, the page was read by the names of its elements; ``json-ld``: the page holds no text, but
    a copy of it for machines. The last two come with a warning.
    """

    text: str
    reader: str
    title: str | None = None
    published: str | None = None
    url: str | None = None
    source: str | None = None
    lang: str | None = None
    warnings: tuple[str, ...] = ()


def read_page(source: str, where: str) -> Page:
    """Text and facts of a page.

    Raises:
        ArticleError: ``article.too-deep``, ``article.no-body``: nothing is left when menus and scripts are gone.

    >>> page = read_page("<html lang=ja><body><nav>目次</nav><p>契約の総額は<b>38</b>億ドル、期間は7年。</p></body></html>", "a.html")
    >>> page.text
    '契約の総額は38億ドル、期間は7年。'
    """
    markup = read_markup(source, where)
    said = stated(markup.facts)
    warnings: tuple[str, ...] = ()
    blocks, put_back = choose(markup, by_library(markup.tidy) if markup.blocks else "", dated=said.published is not None)
    reader = f"{READER}+torihiki" if put_back else READER
    if not blocks:
        blocks, reader = by_names(markup), "torihiki"
        warnings = (f"{READER} found no article on the page: all of it is read that is not named as something else",)
    text = "\n".join(block.text for block in blocks)
    if said.body and len(text) < _LEAST < len(said.body):
        text, reader, warnings = said.body.strip(), "json-ld", ("the page shows no text: its copy for machines (JSON-LD) is read",)
    if not text.strip():
        raise ArticleError("article.no-body", "no article text is left of the page", remedy="save the article as text", where=where)
    return Page(text, reader, said.title, said.published, said.url, said.source, said.lang, warnings)


def declared_encoding(data: bytes) -> str | None:
    """What the page's first bytes claim."""
    match = _CHARSET.search(data[:4096])
    return match.group(1).decode("ascii") if match else None


def read_fragment(source: str, where: str) -> str:
    """The text of a piece of markup that holds nothing but an article's body.

    Raises:
        ArticleError: ``article.too-deep``.

    >>> read_fragment("<p>総額は38億<b>ドル</b>。</p><ul><li>7年</ul>", "a")
    '総額は38億ドル。\\n7年'
    """
    return "\n".join(block.text for block in by_names(read_markup(source, where)))

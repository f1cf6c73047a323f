"""What the elements of a page are to the article in it: by their tags, their attributes, and the names that sites give them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

__all__ = ["BLOCKS", "HARD", "SIBLINGS", "VOID", "attributes", "is_hidden", "is_soft"]

VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip
# never text of an article
HARD = frozenset({
    "script", "style", "noscript", "template", "svg", "math", "head", "iframe", "object", "video", "audio", "canvas", "select", "textarea",
    "button", "rt", "rp", "dialog", "map",
})  # fmt: skip
# a new block of text begins and ends with each
BLOCKS = frozenset({
    "p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "form", "fieldset", "figure", "figcaption", "h1", "h2",
    "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "caption", "tr", "td", "th",
    "blockquote", "pre", "hr", "body", "html", "address", "details", "summary", "center",
})  # fmt: skip
# tag → those whose start ends an open element of it (HTML leaves its end tag out)
SIBLINGS: Mapping[str, frozenset[str]] = {
    "p": frozenset({"p", "div", "ul", "ol", "dl", "table", "h1", "h2", "h3", "h4", "section", "blockquote", "pre", "article"}),
    "li": frozenset({"li"}), "dt": frozenset({"dt", "dd"}), "dd": frozenset({"dt", "dd"}), "option": frozenset({"option"}),
    "td": frozenset({"td", "th", "tr"}), "th": frozenset({"td", "th", "tr"}), "tr": frozenset({"tr"}),
}  # fmt: skip
_SOFT = frozenset({"nav", "aside", "footer", "figcaption", "figure", "menu"})  # hardly ever text of an article
_SOFT_ROLES = frozenset({"navigation", "complementary", "contentinfo", "search", "banner"})
_WHOLE = frozenset({"body", "html", "main", "article"})  # hold the article, whatever they are called
_HIDDEN_STYLE = re.compile(r"display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden", re.IGNORECASE)
_CHROME = re.compile(
    r"(?:^|[\s_-])(?:nav|menu|breadcrumbs?|related|recommend(?:ed|ation)?s?|share|sharing|social|sns|sidebar|side|footer|comments?|"
    r"newsletter|subscribe|promo|advert(?:isement)?|ads?|banner|cookie|caption|tags?|ranking|pagination|pager|byline-bio|"
    r"kanren|osusume|pankuzu)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LOOKED_AT, _CALLED = 500, 300  # characters of an attribute, of class and id together: more is no name


def is_hidden(given: Mapping[str, str]) -> bool:
    """Whether an element is not shown."""
    return "hidden" in given or given.get("aria-hidden") == "true" or bool(_HIDDEN_STYLE.search(given.get("style", "")[:_LOOKED_AT]))


def is_soft(tag: str, given: Mapping[str, str]) -> bool:
    """Whether an element is hardly a part of the article, by its tag, its role or what it is called (sidebar, related, osusume)."""
    if tag in _SOFT or given.get("role") in _SOFT_ROLES:
        return True
    return tag not in _WHOLE and bool(_CHROME.search(f"{given.get('class', '')} {given.get('id', '')}"[:_CALLED]))


def attributes(given: Mapping[str, str]) -> str:
    """The attributes by which the library judges an element, as they stand in its tag."""
    names = [n for n in ("class", "id", "role", "itemprop", "href") if given.get(n)]
    return "".join(f' {n}="{escape(given[n][:_LOOKED_AT])}"' for n in names)

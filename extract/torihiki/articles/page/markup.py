"""One linear pass over a page's markup: its blocks of text, the facts of its head, and a tidied copy for the library.

No tree is built, and the depth of nesting is bounded here, since libraries that build trees fall over it. What is no text is dropped first: scripts, styles, hidden parts, the small print of ruby (``rt``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape

from torihiki.articles.page.tags import BLOCKS, HARD, SIBLINGS, VOID, attributes, is_hidden, is_soft
from torihiki.articles.page.tokens import End, Start, tokens
from torihiki.errors import ArticleError

__all__ = ["MAX_DEPTH", "Block", "Facts", "Markup", "Node", "read_markup"]

MAX_DEPTH = 200  # elements in one another

_SPACES = re.compile(r"[ \t\r\n\f]+")
_HEADING = 500  # characters of a heading: more is none
_CELL = "\x1f"  # between the cells of a row: a blank that stays, also between wide characters
_WIDE = r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]"
_WIDE_GAP = re.compile(rf"(?<={_WIDE})[ \n]+(?={_WIDE})")


@dataclass(slots=True)
class Node:
    """An element that can hold blocks. ``soft``: by its name or place it is no part of an article; ``scope``: article or main."""

    tag: str
    up: int  # its parent among the nodes; -1 for the first
    soft: bool
    scope: str | None


@dataclass(slots=True)
class Block:
    """A run of text without a break: a paragraph, a list item, a row of a table. ``linked``: how many characters are links."""

    node: int
    text: str
    linked: int


@dataclass(slots=True)
class Facts:
    """What a page says about itself, as it says it."""

    meta: dict[str, str] = field(default_factory=dict)
    scripts: list[str] = field(default_factory=list)
    times: list[tuple[bool, str]] = field(default_factory=list)  # whether it stands in the article, and its date
    pubdates: list[str] = field(default_factory=list)
    title: list[str] = field(default_factory=list)
    heading: str = ""
    canonical: str | None = None
    lang: str | None = None


@dataclass(slots=True)
class Markup:
    """The result of the pass. ``tidy`` is well-formed and without what was dropped."""

    facts: Facts
    nodes: list[Node]
    blocks: list[Block]
    tidy: str


@dataclass(slots=True)
class _Open:
    """An element that has begun."""

    tag: str
    hard: bool
    node: int


class _Reader:
    """Takes the tokens of a page, one after the other."""

    def __init__(self, where: str) -> None:
        self.facts = Facts()
        self.where = where
        self.nodes = [Node("html", -1, False, None)]
        self.blocks: list[Block] = []
        self.tidy: list[str] = []
        self.stack: list[_Open] = []
        self.open_tags: dict[str, int] = {}  # how many of each tag are open: an end tag without a start costs nothing
        self._parts: list[str] = []
        self._linked = 0
        self._at = 0  # the node of the parts

    def start(self, tag: str, given: dict[str, str]) -> None:
        """An element begins."""
        while self.stack and tag in SIBLINGS.get(self.stack[-1].tag, ()):
            self._pop()
        inside = self.stack[-1] if self.stack else None
        hard = inside is not None and inside.hard
        node = inside.node if inside else 0
        self._note(tag, given, node, hard)
        if tag in VOID:
            if tag in {"br", "hr"} and not hard:
                self._flush()
                self.tidy.append(f"<{tag}>")
            return
        if len(self.stack) >= MAX_DEPTH:
            raise ArticleError(
                "article.too-deep", f"elements are nested more than {MAX_DEPTH} deep", remedy="save the article as text",
                where=self.where,
            )  # fmt: skip
        hard = hard or tag in HARD or is_hidden(given)
        if not hard:
            if tag in BLOCKS:
                node = self._open_node(tag, given, node)
            self.tidy.append(f"<{tag}{attributes(given)}>")
        self.stack.append(_Open(tag, hard, node))
        self.open_tags[tag] = self.open_tags.get(tag, 0) + 1

    def end(self, tag: str) -> None:
        """An element ends, and with it those in it that are open still."""
        if not self.open_tags.get(tag):
            return
        while self._pop() != tag:
            pass

    def data(self, data: str) -> None:
        """Text between two tags."""
        tag = self.stack[-1].tag if self.stack else ""
        if tag == "script":
            if self.facts.scripts and self.facts.scripts[-1] == "":
                self.facts.scripts[-1] = data
        elif tag == "title":
            self.facts.title.append(data)
        elif not (self.stack and self.stack[-1].hard):
            self._text(data)

    def finish(self) -> Markup:
        """Close what is still open."""
        while self.stack:
            self._pop()
        self._flush()
        return Markup(self.facts, self.nodes, self.blocks, "".join(self.tidy))

    def _text(self, data: str) -> None:
        node = self.stack[-1].node if self.stack else 0
        if node != self._at:
            self._flush()
            self._at = node
        if not self.open_tags.get("pre"):
            data = _SPACES.sub(" ", data)
        self._parts.append(data)
        if self.open_tags.get("a"):
            self._linked += len(data.strip())
        self.tidy.append(escape(data, quote=False))

    def _open_node(self, tag: str, given: dict[str, str], node: int) -> int:
        """The node that text in an element goes to: its own, or that of the row whose cell it is."""
        if tag in {"td", "th"} and self.nodes[node].tag == "tr":
            if self._parts:
                self._parts.append(_CELL)
            return node  # a row is one block, unless a cell holds blocks of its own
        self._flush()
        above = self.nodes[node]
        scope = above.scope
        if tag == "main" or given.get("role") == "main":
            scope = scope or "main"
        if tag == "article" or "articlebody" in given.get("itemprop", "").lower():
            scope = "article"
        self.nodes.append(Node(tag, node, above.soft or is_soft(tag, given), scope))
        return len(self.nodes) - 1

    def _pop(self) -> str:
        """Close the innermost element."""
        element = self.stack.pop()
        self.open_tags[element.tag] -= 1
        if not element.hard:
            if element.tag in BLOCKS and element.tag not in {"td", "th"}:
                self._flush()
            self.tidy.append(f"</{element.tag}>")
        return element.tag

    def _flush(self) -> None:
        """Let the text so far be a block."""
        parts, self._parts, linked, self._linked = self._parts, [], self._linked, 0
        if not parts:
            return
        text = _joined("".join(parts))
        if text:
            if self.nodes[self._at].tag == "h1" and not self.facts.heading and not self.nodes[self._at].soft:
                self.facts.heading = text[:_HEADING]
            self.blocks.append(Block(self._at, text, linked))

    def _note(self, tag: str, given: dict[str, str], node: int, hard: bool) -> None:
        """Keep what an element says about the page."""
        facts = self.facts
        if tag == "meta":
            name = given.get("property") or given.get("name") or given.get("itemprop") or ""
            if name and given.get("content"):
                facts.meta.setdefault(name.lower(), given["content"])
        elif tag == "script":
            if given.get("type", "").strip().lower() == "application/ld+json":
                facts.scripts.append("")
        elif tag == "time" and given.get("datetime") and not hard:
            if "pubdate" in given or "datepublished" in given.get("itemprop", "").lower():
                facts.pubdates.append(given["datetime"])
            elif not self.nodes[node].soft:
                facts.times.append((self.nodes[node].scope is not None, given["datetime"]))
        elif tag == "link" and given.get("rel", "").lower() == "canonical":
            facts.canonical = facts.canonical or given.get("href") or None
        elif tag == "html":
            facts.lang = facts.lang or given.get("lang") or given.get("xml:lang") or None


def read_markup(source: str, where: str) -> Markup:
    """Blocks, facts and a tidied copy of a page.

    Raises:
        ArticleError: ``article.too-deep``.

    >>> [b.text for b in read_markup("<p>総額は<b>38</b>億\\nドル<p hidden>x<ul><li>7年", "a").blocks]
    ['総額は38億ドル', '7年']
    """
    reader = _Reader(where)
    for token in tokens(source):
        if isinstance(token, Start):
            reader.start(token.tag, token.given)
        elif isinstance(token, End):
            reader.end(token.tag)
        else:
            reader.data(token.text)
    return reader.finish()


def _joined(text: str) -> str:
    """A block as one text: no blank runs; a break or space between two wide characters was never in the article.

    The line ends that are left are those of preformatted text.
    """
    lines = (" ".join(filter(None, map(_cell, line.split(_CELL)))) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _cell(text: str) -> str:
    return _WIDE_GAP.sub("", _SPACES.sub(" ", text)).strip(" ")

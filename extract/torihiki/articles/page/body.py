"""Which blocks of a page are the article: trafilatura finds where it stands, and what it drops there is put back.

The library is good at telling an article from what stands around it, on sites that it has never seen. It also loses lists, definition
lists and a text before the first line break, which in a contract's terms is the money. So its answer is a choice among our blocks: those
that it kept, and those between and beside them that are neither links nor named as something else. The text itself is always ours.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Sequence

from torihiki.articles.page.markup import Block, Markup
from torihiki.core.fold import fold

__all__ = ["READER", "by_library", "by_names", "choose"]

READER = "trafilatura"
_LEAST = 40  # characters: less is no article
_MOST = 1_000_000  # characters of markup; more is no article, and costs up to 10 s a million
_EXACT = 12  # a shorter block must be a line of its own in the library's answer
_LINKED = 0.5  # a block with more than this share of links leads to other stories
_NOISE = re.compile(r"[\s|]+")
_LIST_TAGS = frozenset({"li", "dt", "dd", "tr", "td", "th"})
_DATED = re.compile(  # with a day
    r"(?:(?:19|20)[0-9]{2}|(?:令和|平成)\s?[0-9元]{1,2})\s?[年/.-]\s?[0-9]{1,2}\s?[月/.-]\s?[0-9]{1,2}|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s[0-9]{1,2},?\s(?:19|20)[0-9]{2}|"
    r"[0-9]{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s(?:19|20)[0-9]{2}",
    re.IGNORECASE,
)


def by_library(tidy: str) -> str:
    """The library's text of the article; empty if it finds none or fails, or if the page is so large that it would take many seconds.

    ``fast`` leaves out the other libraries that it would ask for a second opinion: on the composed pages they changed nothing, took
    three times as long, and their versions would decide what the records say.
    """
    if len(tidy) > _MOST:
        return ""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # our own errors name the file; its do not
    page = f"<!DOCTYPE html><html><body>{tidy}</body></html>"
    try:
        text = trafilatura.extract(page, favor_precision=True, include_comments=False, include_tables=True, with_metadata=False, fast=True)
    except Exception:  # whatever it stumbles over, the page is still read by names
        return ""
    return text or ""


def choose(markup: Markup, answer: str, *, dated: bool) -> tuple[list[Block], bool]:
    """The article's blocks in order, and whether some were put back that the library had dropped; none if it found nothing.

    ``dated``: the page states its date for machines; if not, a short line with a date above the article is kept, so that the date
    rules can read it.
    """
    blocks, nodes = markup.blocks, markup.nodes
    lines = {_NOISE.sub("", line.lstrip("- ")) for line in answer.splitlines()}
    whole = _NOISE.sub("", answer)
    found = [i for i, b in enumerate(blocks) if _is_found(_NOISE.sub("", b.text), lines, whole)]
    weight = sum(len(blocks[i].text) for i in found)
    soft = sum(len(blocks[i].text) for i in found if nodes[blocks[i].node].soft)
    if weight < _LEAST:
        return [], False
    trust_names = soft * 2 < weight  # else the article itself stands in an element with a misleading name
    if trust_names:
        found = [i for i in found if not nodes[blocks[i].node].soft]
    kept = set(found)
    home = _home(markup, found)
    put_back = {i for i in _candidates(markup, found, home) if _is_prose(markup, i, trust_names)}
    kept |= put_back
    if not dated:
        first = found[0]
        kept |= {i for i in range(max(0, first - 6), first) if len(blocks[i].text) <= 60 and _DATED.search(fold(blocks[i].text))}
    return [blocks[i] for i in sorted(kept)], bool(put_back)


def by_names(markup: Markup) -> list[Block]:
    """Without the library: what stands in ``article``, else in ``main``, else on the page, without parts named as something else."""
    nodes = markup.nodes
    good = [b for b in markup.blocks if not nodes[b.node].soft]
    for scopes in ({"article"}, {"article", "main"}):
        inside = [b for b in good if nodes[b.node].scope in scopes]
        if sum(len(b.text) for b in inside) >= _LEAST:
            return inside
    if not good:  # the whole page stands in something with a misleading name
        named = [b for b in markup.blocks if b.linked <= len(b.text) * _LINKED]
        good = named if sum(len(b.text) for b in named) >= _LEAST else []
    return good


def _is_found(text: str, lines: set[str], whole: str) -> bool:
    return bool(text) and (text in lines or (len(text) >= _EXACT and text in whole))


def _ancestors(markup: Markup, node: int) -> Iterable[int]:
    while node >= 0:
        yield node
        node = markup.nodes[node].up


def _home(markup: Markup, found: Sequence[int]) -> int:
    """The innermost element that holds at least nine tenths of what the library kept."""
    weights: dict[int, int] = {}
    for i in found:
        for node in _ancestors(markup, markup.blocks[i].node):
            weights[node] = weights.get(node, 0) + len(markup.blocks[i].text)
    total = weights.get(0, 0)
    return max((node for node, weight in weights.items() if weight * 10 >= total * 9), default=0)


def _candidates(markup: Markup, found: Sequence[int], home: int) -> Iterable[int]:
    """Blocks that the library dropped: between its first and last in the article's element, and right before and after them."""
    kept, blocks, nodes = set(found), markup.blocks, markup.nodes
    first, last = found[0], found[-1]
    parents = {nodes[blocks[i].node].up for i in found} | {blocks[i].node for i in found}
    for i in range(first, last):
        if i not in kept and home in _ancestors(markup, blocks[i].node):
            yield i
    for i in range(first - 1, -1, -1):  # a text that its first line break cut off, or a list above it
        if blocks[i].node != blocks[first].node and not _in_list_of(markup, i, home):
            break
        yield i
    for i in range(last + 1, len(blocks)):
        if not _in_list_of(markup, i, home) and nodes[blocks[i].node].up not in parents and blocks[i].node not in parents:
            break
        if home in _ancestors(markup, blocks[i].node) and home != 0:
            yield i


def _in_list_of(markup: Markup, i: int, home: int) -> bool:
    nodes = markup.nodes
    node = markup.blocks[i].node
    return nodes[node].tag in _LIST_TAGS and nodes[nodes[node].up].up == home


def _is_prose(markup: Markup, i: int, trust_names: bool) -> bool:
    block = markup.blocks[i]
    if trust_names and markup.nodes[block.node].soft:
        return False
    return block.linked <= len(block.text) * _LINKED

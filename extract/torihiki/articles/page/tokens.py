"""A page's markup as a stream of tags and texts, in linear time whatever the page holds, and the same under every Python.

The standard library's parser takes half a minute for 50,000 bytes of ``<a <a <a``, and what it makes of broken comments changes from one
release to the next; so the few rules of the standard that matter for text are here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

__all__ = ["End", "Start", "Text", "tokens"]

_NAME = re.compile(r"[A-Za-z][^\s/>]{0,60}")
_ATTRIBUTE = re.compile(r"[\s/]*([^\s=>/][^\s=>/]*)(\s*=\s*)?")
_BARE_VALUE = re.compile(r"[^\s>]*")
_RAW = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in ("script", "style", "textarea", "title", "xmp", "iframe")}
_MAX_ATTRIBUTES = 100


class Start(NamedTuple):
    """A start tag, its name and its attributes' names in lower case; of two attributes with one name the first counts."""

    tag: str
    given: dict[str, str]


class End(NamedTuple):
    """An end tag."""

    tag: str


class Text(NamedTuple):
    """Text, its references resolved."""

    text: str


def tokens(source: str) -> Iterator[Start | End | Text]:
    """Tags and texts in order; comments and declarations are left out, a tag that the end cuts off too.

    >>> list(tokens("a &lt; b<!-- <p> --><P CLASS=x>1 < 2</p"))
    [Text(text='a < b'), Start(tag='p', given={'class': 'x'}), Text(text='1 < 2')]
    """
    last = {sign: source.rfind(sign) for sign in ("'", '"', ">", "-->", "]]>")}
    at = start = 0
    while (at := source.find("<", at)) >= 0:
        follows = source[at + 1 : at + 2]
        if not (follows.isascii() and follows.isalpha()) and follows not in {"/", "!", "?"}:
            at += 1  # a sign, not a tag
            continue
        if follows == "/" and not source[at + 2 : at + 3].isalpha():
            at += 1
            continue
        if at > start:
            yield Text(unescape(source[start:at]))
        if last[">"] < at:
            return
        if follows in {"!", "?"}:
            start = at = _after_comment(source, at, last)
            continue
        if follows == "/":
            name = _NAME.match(source, at + 2)
            start = at = source.index(">", at) + 1
            if name:
                yield End(name.group().lower())
            continue
        tag, given, end = _start_tag(source, at, last)
        if end < 0:
            return
        start = at = end
        yield Start(tag, given)
        if tag in _RAW:
            close = _RAW[tag].search(source, at)
            stop = close.start() if close else len(source)
            if stop > at:
                yield Text(unescape(source[at:stop]) if tag in {"title", "textarea"} else source[at:stop])
            start = at = stop
    if start < len(source):
        yield Text(unescape(source[start:]))


def _after_comment(source: str, at: int, last: dict[str, int]) -> int:
    """Where a comment or declaration ends; one that never ends takes the rest, as in a browser."""
    if source.startswith("<!--", at):
        if source.startswith((">", "->"), at + 4):
            return source.index(">", at) + 1
        return source.index("-->", at + 4) + 3 if last["-->"] >= at + 4 else len(source)
    if source.startswith("<![CDATA[", at) and last["]]>"] > at:
        return source.index("]]>", at) + 3
    return source.index(">", at) + 1


def _start_tag(source: str, at: int, last: dict[str, int]) -> tuple[str, dict[str, str], int]:
    """Name, attributes and the place behind the tag; -1 if the page ends inside it."""
    name = _NAME.match(source, at + 1)
    assert name is not None
    given: dict[str, str] = {}
    at = name.end()
    while match := _ATTRIBUTE.match(source, at):
        at = match.end()
        value = ""
        if match.group(2):
            sign = source[at : at + 1]
            if sign in {"'", '"'} and last[sign] > at:
                close = source.index(sign, at + 1)
                value, at = source[at + 1 : close], close + 1
            else:
                bare = _BARE_VALUE.match(source, at)
                value, at = (bare.group(), bare.end()) if bare else ("", at)
        key = match.group(1).lower()
        if key not in given and len(given) < _MAX_ATTRIBUTES:
            given[key] = unescape(value)
    close = source.find(">", at) if last[">"] >= at else -1
    return name.group().lower(), given, close + 1 if close >= 0 else -1

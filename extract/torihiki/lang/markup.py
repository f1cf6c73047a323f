"""Markup that came along with a text: bold letters and links of Markdown, tags and character references of HTML."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from torihiki.core.plain import Edit

__all__ = ["markup"]

_MARKS = ("**", "](", "&", "</", "<br")
_MARKUP = re.compile(
    r"\*\*(?=[^\s*])(?P<bold>[^*\n]{1,200})(?<=[^\s*])\*\*"
    r"|!?\[(?P<link>[^\[\]\n]{1,200})\]\((?:https?:|/|#|\.)[^()\s]{0,400}\)"
    r"|&(?:[a-zA-Z]{2,8}|#[0-9]{2,6}|#x[0-9a-fA-F]{2,5});"
    r"|</?(?:a|b|br|em|i|li|p|span|strong|sub|sup|u)(?:\s[^<>\n]{0,300})?/?>"
)


def markup(text: str) -> Iterator[Edit]:
    """What a text with markup would be without it.

    >>> from torihiki.core.plain import plainly
    >>> plainly("**Norvane** bought [Tarvo](https://example.com/a) for <b>$3bn</b> &amp; debt", [markup]).text
    'Norvane bought Tarvo for $3bn & debt'
    """
    if not any(mark in text for mark in _MARKS):
        return
    for match in _MARKUP.finditer(text):
        inner = match.lastgroup
        if inner is not None:
            yield Edit(match.start(), match.start(inner))
            yield Edit(match.end(inner), match.end())
            continue
        said = html.unescape(match.group()) if match.group()[0] == "&" else ""
        if said != match.group():
            yield Edit(match.start(), match.end(), said)

"""Text in pieces that a tokenizer survives.

MeCab crashes on a million characters without a break, stops at NUL and takes quadratic time on long unbroken runs; spaCy's English
tokenizer takes quadratic time on runs of symbols. So: pieces of at most 500 characters, cut at line ends and sentence marks, else at a
space or comma, else hard; and control characters replaced one for one before a tokenizer sees them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["LONGEST", "pieces", "tame"]

LONGEST = 500

_SENTENCE = re.compile(rf"[^。！？\n]{{1,{LONGEST - 3}}}[。！？\n]{{0,3}}|[。！？\n]{{1,{LONGEST}}}")
_LAST_BREAK = re.compile(r"[\s、,，・;；:：」』）)\]]")
_UNTAMED = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def tame(text: str) -> str:
    """Control characters and lone surrogates replaced one for one: offsets stay.

    >>> tame("a\\x00b")
    'a\ufffdb'
    """
    return _UNTAMED.sub("\ufffd", text)


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Half-open offsets of the pieces, in order, without gaps.

    >>> list(pieces("契約した。発表した。"))
    [(0, 5), (5, 10)]
    """
    for match in _SENTENCE.finditer(text):
        start, end = match.span()
        if end - start < LONGEST - 3 or end == len(text) or text[end - 1] in "。！？\n":
            yield start, end
            continue
        cut = start
        for found in _LAST_BREAK.finditer(text, start, end):
            cut = found.end()
        if start < cut < end:
            yield start, cut
            yield cut, end
        else:
            yield start, end

"""What a pattern's matches can begin and end with, read from its tree."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from torihiki.core.sieve.beginnings import LIMIT, OPENING, How, beginnings
from torihiki.core.sieve.closing import TAIL, Tails
from torihiki.core.sieve.marks import MARK, with_marks
from torihiki.core.sieve.tree import AHEAD, BEHIND, NO_NODE, bars_letters, parser, sre

__all__ = ["HEAD", "bounded", "heads", "openings", "tails"]

HEAD = 3  # letters looked at


def heads(tree: Any, *, cased: bool = False, sizes: Iterable[int] = range(HEAD, 0, -1), most: int = LIMIT) -> frozenset[str] | None:
    """What a match can begin with, in lower case unless ``cased``; ``None`` if with anything.

    ``sizes``: letters at most, the first that gives few enough beginnings, no more than ``most``.
    """
    if any(not letters for letters, _ in beginnings(tree, How(1, cased=cased))):
        return None  # seen soonest so
    for size in sizes:
        how = How(size, cased=cased)
        parts = beginnings(tree, how)
        if len(parts) <= most:
            found = {letters for letters, _ in parts}
            if "" not in found:
                return frozenset(found)
    return None


def openings(source: str, flags: int) -> frozenset[str] | None:
    """What a match can begin with, in lower case: each digit as 0, a marked number as ``MARK``, the edge behind a word as ``EDGE``; what
    comes behind a second number is left out. ``None`` if with anything.

    >>> from torihiki.core.sieve.marks import EDGE, numeral
    >>> sorted(openings(f"{numeral('[0-9]+|two')} ?(?:p|cent)(?![a-z])|[0-9]{{4}}-", 0)) == [
    ...     "0000-", f"{MARK} cent", f"{MARK} p{EDGE}", f"{MARK}cent{EDGE}", f"{MARK}p{EDGE}"]
    True
    """
    tree: Any = parser.parse(with_marks(source), flags)
    items = list(tree)
    op, value = items[-1] if items else NO_NODE
    if op is sre.ASSERT and value[0] == AHEAD:
        items[-1:] = value[1]  # what a match looks ahead to at last is as good as a part of it
    if not beginnings(items, How(2, shaped=True)).isdisjoint({("", True), (MARK, True)}):
        return None  # a match can be a number alone: seen soonest so
    for size in range(OPENING, 0, -1):
        how = How(size, shaped=True)
        parts = beginnings(items, how)
        if len(parts) <= how.limit:
            found = {letters[0] + letters[1:].partition(MARK)[0] for letters, _ in parts if letters}
            if all(letters for letters, _ in parts) and MARK not in found:
                return frozenset(found)
    return None


def tails(tree: Any) -> Tails:
    """What stands before the ``$`` that closes the pattern, in lower case, digits as 0 and blanks as one; ``None`` if anything may, or
    there is no ``$``."""
    if not _closed(tree):
        return None
    for size in range(TAIL, 0, -1):
        parts = beginnings(tree, How(size, backward=True))
        if len(parts) <= LIMIT:
            found = {letters[::-1] for letters, _ in parts}
            if "" not in found:  # of fewer letters all may be told
                return frozenset(found)
    return None


def _closed(items: Any) -> bool:
    """Whether every way through the pattern ends in ``$``."""
    op, value = next(iter(list(items)[-1:]), NO_NODE)
    if op is sre.BRANCH:
        return all(_closed(branch) for branch in value[1])
    if op is sre.SUBPATTERN:
        return _closed(value[3])
    return bool(op is sre.AT and value is sre.AT_END)


def bounded(tree: Any) -> bool:
    """Whether a match that begins with a letter cannot have one before it."""
    op, value = next(iter(tree), NO_NODE)
    return bars_letters(op, value, BEHIND)

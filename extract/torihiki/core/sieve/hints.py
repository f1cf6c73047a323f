"""Several patterns that are searched for in one text: one pass over it tells which of them may be found."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation

from torihiki.core.garbage import unswept
from torihiki.core.sieve.edges import heads
from torihiki.core.sieve.needed import needed, telling
from torihiki.core.sieve.tree import tree_of

__all__ = ["Find", "Hints"]

Find = Callable[..., "re.Match[str] | None"]
_Some = frozenset["re.Pattern[str]"]

_FEW = 100  # uses after which reading what the patterns hold pays
_KEPT = 1024  # sets of patterns remembered at most
_SIZES = (8, 5)  # letters of a beginning, where nothing tells what a pattern holds


class Hints:
    """Which of some patterns may have a match in a text, by what every match of each holds or begins with: more than have one, never fewer.

    A pattern of which nothing can be told is always among them. ``few`` uses are not worth the reading.

    >>> once, twice = re.compile("once (?:upon|more)"), re.compile("[0-9]+ times|twice")
    >>> Hints(once, twice, few=0).within("Thrice and 4 times") == {twice}
    True
    """

    def __init__(self, *patterns: re.Pattern[str], few: int = _FEW) -> None:
        self._patterns = patterns
        self._every = frozenset(patterns)
        self._left = few
        self._bits: list[int] = []  # of each word → the patterns that it may be of
        self._always = 0
        self._hits: Callable[..., list[tuple[int, int, int]]] | None = None
        self._sets: dict[int, tuple[_Some, _Some]] = {}

    def within(self, text: str) -> _Some:
        """The patterns worth a search in ``text``."""
        return self._parted(text)[0]

    def finder(self, text: str) -> Find:
        """What searches ``text`` or a part of it for a pattern, and does so only where that may be found; for any other pattern, always."""
        lacking = self._parted(text)[1]

        def find(pattern: re.Pattern[str], *where: Any) -> re.Match[str] | None:
            """``pattern.search(*where)``."""
            return None if pattern in lacking else pattern.search(*where)

        return find

    def _parted(self, text: str) -> tuple[_Some, _Some]:
        """The patterns that may be in ``text``, and the others."""
        hits = self._hits
        if hits is None:
            self._left -= 1
            if self._left >= 0:
                return self._every, frozenset()
            hits = self._hits = self._read()
        found, bits = self._always, self._bits
        for index, _, _ in hits(text.lower(), overlapping=True):
            found |= bits[index]
        chosen = self._sets.get(found)
        if chosen is None:
            if len(self._sets) > _KEPT:
                self._sets.clear()
            possible = frozenset(pattern for place, pattern in enumerate(self._patterns) if found >> place & 1)
            chosen = self._sets[found] = possible, self._every - possible
        return chosen

    @unswept()
    def _read(self) -> Callable[..., list[tuple[int, int, int]]]:
        held: dict[str, int] = {}
        for place, pattern in enumerate(self._patterns):
            words = _telling(tree_of(pattern))
            if words is None:
                self._always |= 1 << place
            for word in words or ():
                held[word] = held.get(word, 0) | 1 << place
        self._bits = [held[word] for word in sorted(held)]
        return AhoCorasick(sorted(held), store_patterns=False, implementation=Implementation.ContiguousNFA).find_matches_as_indexes


def _telling(tree: Any) -> frozenset[str] | None:
    """The words of which a match holds one, if they are long enough to tell something."""
    held = needed(tree)
    words = held if telling(held) else heads(tree, sizes=_SIZES)
    return words if telling(words) else None

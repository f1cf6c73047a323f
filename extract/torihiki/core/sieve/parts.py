"""A pattern that is a list of alternatives: at a place of a text only those are tried that can begin with the letters there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation

from torihiki.core.sieve.compiling import compile_tree
from torihiki.core.sieve.edges import heads
from torihiki.core.sieve.tree import parser, sre

__all__ = ["Parts"]

_FEWEST, _MOST = 4, 60  # alternatives; more are told apart by the bits of no small number
_KEPT = 200  # sets of alternatives compiled at most
_Match = Callable[..., "re.Match[str] | None"]


class Parts:
    """The alternatives of a parsed pattern, by ``words``: the beginnings of all of them. ``several``: whether there are enough to tell apart.

    >>> from torihiki.core.sieve.tree import tree_of
    >>> tree = tree_of(re.compile("(?P<a>one|two)|(?P<b>three)|(?P<c>two thirds)|(?P<d>four)"))
    >>> parts = Parts(tree, 0, {"one", "two", "three", "two t", "four"})
    >>> parts.several, [match("one, three", start).lastgroup for start, match in parts.at("one, three")]
    (True, ['a', 'b'])
    """

    def __init__(self, tree: Any, flags: int, words: Iterable[str]) -> None:
        self._tree, self._flags = list(tree), flags
        self._state = tree.state
        self._at = next((i for i, (op, _) in enumerate(self._tree) if op not in {sre.ASSERT, sre.ASSERT_NOT, sre.AT}), 0)
        op, value = self._tree[self._at]
        self._branches: list[Any] = value[1] if op is sre.BRANCH else []
        known = sorted(words)
        bits = dict.fromkeys(known, 0)
        self.several = _FEWEST <= len(self._branches) <= _MOST and self._tell(bits)
        if self.several:
            self._bits = [bits[word] for word in known]
            self._match: dict[int, _Match] = {}
            self._hits = AhoCorasick(known, store_patterns=False, implementation=Implementation.ContiguousNFA).find_matches_as_indexes

    def _tell(self, bits: dict[str, int]) -> bool:
        """Note for each word the alternatives that can begin with it; false if one may begin otherwise."""
        size = max(map(len, bits))
        for place, branch in enumerate(self._branches):
            begins = heads([*branch, *self._tree[self._at + 1 :]], sizes=(size,))
            if begins is None or not begins <= bits.keys():
                return False
            for word in begins:
                bits[word] |= 1 << place
        return True

    def at(self, low: str) -> Iterator[tuple[int, _Match]]:
        """Where alternatives may begin in a text in lower case, in order, and what tries them there."""
        places: dict[int, int] = {}
        for index, start, _ in self._hits(low, overlapping=True):
            places[start] = places.get(start, 0) | self._bits[index]
        for start in sorted(places):
            found = self._match.get(places[start])
            yield start, found or self._some(places[start])

    def _some(self, chosen: int) -> _Match:
        if len(self._match) > _KEPT:
            self._match.clear()
        branches = [branch for place, branch in enumerate(self._branches) if chosen >> place & 1]
        items = [*self._tree[: self._at], (sre.BRANCH, (None, branches)), *self._tree[self._at + 1 :]]
        match: _Match = compile_tree(parser.SubPattern(self._state, items), self._flags).match
        self._match[chosen] = match
        return match

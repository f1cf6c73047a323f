"""A pattern that is a list of alternatives: of a text only those are searched for that may be in it, by what their matches hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation

from torihiki.core.sieve.compiling import compile_tree
from torihiki.core.sieve.edges import heads
from torihiki.core.sieve.needed import needed, telling
from torihiki.core.sieve.tree import parser, sre

__all__ = ["Branches"]

_FEWEST = 2  # alternatives
_UNTOLD = 4  # one alternative of so many may be searched for in every text
_KEPT = 400  # sets of alternatives remembered at most
_SIZES = (8, 5)  # letters of a beginning, where nothing tells what an alternative holds
_Find = Callable[..., "re.Match[str] | None"]


class Branches:
    """The alternatives of a parsed pattern, each by itself. ``several``: whether there are enough, and most can be told by letters that all their
    matches hold.

    >>> from torihiki.core.sieve.tree import tree_of
    >>> branches = Branches(tree_of(re.compile("[a-z]+ (?:once|twice) more|(?:[a-z]+ )?less|[0-9]+ times")), 0)
    >>> branches.several, branches.search("", "one or two", 0, 10), branches.search("none the less", "none the less", 0, 13).group()
    (True, None, 'the less')
    """

    def __init__(self, tree: Any, flags: int) -> None:
        self._tree, self._flags = list(tree), flags
        self._state = tree.state
        self._at = next((i for i, (op, _) in enumerate(self._tree) if op not in {sre.ASSERT, sre.ASSERT_NOT, sre.AT}), 0)
        self._branches: list[Any] = next((value[1] for op, value in self._tree[self._at : self._at + 1] if op is sre.BRANCH), [])
        self._finds: dict[int, _Find] = {}  # place of an alternative → what searches for it
        self._sets: dict[int, tuple[_Find, ...]] = {}
        self.several = len(self._branches) >= _FEWEST and self._read()

    def _read(self) -> bool:
        """Note what each alternative holds; false if too many hold nothing that tells."""
        held: dict[str, int] = {}
        self._always = 0
        for place, branch in enumerate(self._branches):
            words = self._telling([*branch, *self._tree[self._at + 1 :]])
            if words is None:
                self._always |= 1 << place
            for word in words or ():
                held[word] = held.get(word, 0) | 1 << place
        if not held or self._always.bit_count() * _UNTOLD > len(self._branches):
            return False
        self._bits = [held[word] for word in sorted(held)]
        self._hits = AhoCorasick(sorted(held), store_patterns=False, implementation=Implementation.ContiguousNFA).find_matches_as_indexes
        return True

    @staticmethod
    def _telling(items: Any) -> frozenset[str] | None:
        words = needed(items)
        if not telling(words):
            words = heads(items, sizes=_SIZES)
        return words if telling(words) else None

    def search(self, text: str, low: str, pos: int, endpos: int) -> re.Match[str] | None:
        """The first match in ``text[pos:endpos]``, which is ``low`` in lower case."""
        best: re.Match[str] | None = None
        for find in self._within(low):
            found = find(text, pos, endpos)
            if found is not None and (best is None or found.start() < best.start()):
                best = found
        return best

    def finditer(self, text: str, low: str, pos: int, endpos: int) -> Iterator[re.Match[str]]:
        """The matches in ``text[pos:endpos]``, which is ``low`` in lower case; none of them is empty."""
        ahead = [(find, found) for find in self._within(low) if (found := find(text, pos, endpos)) is not None]
        while ahead:
            first = min((found for _, found in ahead), key=re.Match.start)  # the first of equals
            yield first
            done = first.end()
            again = ((find, found if found.start() >= done else find(text, done, endpos)) for find, found in ahead)
            ahead = [(find, found) for find, found in again if found is not None]

    def _within(self, low: str) -> tuple[_Find, ...]:
        """What searches for the alternatives that may be in a text in lower case, in their order."""
        chosen, bits = self._always, self._bits
        for index, _, _ in self._hits(low, overlapping=True):
            chosen |= bits[index]
        found = self._sets.get(chosen)
        if found is None:
            if len(self._sets) > _KEPT:
                self._sets.clear()
            found = self._sets[chosen] = tuple(self._find(place) for place in range(len(self._branches)) if chosen >> place & 1)
        return found

    def _find(self, place: int) -> _Find:
        find = self._finds.get(place)
        if find is None:
            items = [*self._tree[: self._at], *self._branches[place], *self._tree[self._at + 1 :]]
            find = self._finds[place] = compile_tree(parser.SubPattern(self._state, items), self._flags).search
        return find

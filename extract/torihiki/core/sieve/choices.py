"""Several patterns at once: the letters at hand tell which of them are worth trying."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from torihiki.core.garbage import unswept
from torihiki.core.sieve.closing import TAIL, Tails, fits, lasts
from torihiki.core.sieve.edges import HEAD, tails
from torihiki.core.sieve.hints import Find
from torihiki.core.sieve.tree import tree_of

__all__ = ["Ends", "Starts", "admits"]

V = TypeVar("V")

_KEPT = 384  # beginnings remembered at most


def admits(pattern: re.Pattern[str], head: str) -> bool:
    """Whether a match can begin with ``head`` (lower case, ``HEAD`` letters, fewer at the end of a text); a plain pattern says yes."""
    begins: frozenset[str] | None = getattr(pattern, "heads", None)
    return begins is None or any(head[:size] in begins for size in range(1, HEAD + 1))


class Starts(Generic[V]):
    """Patterns in the order of their precedence, each with a value; the beginning of a text tells which of them are worth trying.

    >>> Starts([(re.compile("up to|at most"), "at_most"), (re.compile("over"), "more_than")]).match("over 3")[1]
    'more_than'
    """

    def __init__(self, choices: Iterable[tuple[re.Pattern[str], V]]) -> None:
        self._choices = tuple(choices)
        self._by_head: dict[str, tuple[tuple[re.Pattern[str], V], ...]] = {}

    def match(self, text: str, pos: int = 0) -> tuple[re.Match[str], V] | None:
        """The first pattern that matches at ``pos``, as its match and value."""
        head = text[pos : pos + HEAD]
        choices = self._by_head.get(head)
        if choices is None:
            if len(self._by_head) > _KEPT:
                self._by_head.clear()
            choices = self._by_head[head] = tuple(c for c in self._choices if admits(c[0], head.lower()))
        for pattern, value in choices:
            found = pattern.match(text, pos)
            if found is not None:
                return found, value
        return None


class Ends(Generic[V]):
    """Patterns that close in ``$``, in the order of their precedence, each with a value; a text's end tells which are worth trying.

    >>> ends = Ends([(re.compile("up to $"), "at_most"), (re.compile("over $"), "more_than")])
    >>> ends.search("all over ")[1], ends.search("under ")
    ('more_than', None)
    """

    def __init__(self, choices: Iterable[tuple[re.Pattern[str], V]]) -> None:
        self._choices = tuple(choices)
        self._ends: Sequence[Tails] | None = None
        self._by_last: dict[str, tuple[tuple[tuple[re.Pattern[str], V], Tails], ...]] = {}  # last letter → those that it leaves possible
        self._by_tail: dict[str, tuple[tuple[re.Pattern[str], V], ...]] = {}
        self._sets: dict[str, frozenset[re.Pattern[str]]] = {}
        self._possible: dict[str, frozenset[re.Pattern[str]]] = {}

    def search(self, text: str) -> tuple[re.Match[str], V] | None:
        """The first pattern that is found at the end of ``text``, as its match and value."""
        for pattern, value in self.choices(text):
            found = pattern.search(text)
            if found is not None:
                return found, value
        return None

    def choices(self, text: str) -> tuple[tuple[re.Pattern[str], V], ...]:
        """The patterns that the last letters of ``text`` leave possible, in their order."""
        tail = text[-TAIL:]
        found = self._by_tail.get(tail)
        if found is None:
            if len(self._by_tail) > _KEPT:
                self._by_tail.clear()
            found = self._by_tail[tail] = tuple(choice for choice, ends in self._ending(tail[-1:]) if fits(ends, tail))
        return found

    def within(self, text: str) -> frozenset[re.Pattern[str]]:
        """The patterns that the last letter of ``text`` leaves possible: for many, each of which is asked for by itself."""
        last = text[-1:]
        found = self._sets.get(last)
        if found is None:
            if len(self._sets) > _KEPT:
                self._sets.clear()
            found = self._sets[last] = frozenset(pattern for (pattern, _), _ in self._ending(last))
        return found

    def finder(self, text: str) -> Find:
        """What searches ``text`` for one of the patterns, and does so only where its last letters leave that possible."""
        tail = text[-TAIL:]
        possible = self._possible.get(tail)
        if possible is None:
            if len(self._possible) > _KEPT:
                self._possible.clear()
            possible = self._possible[tail] = frozenset(pattern for pattern, _ in self.choices(text))

        def find(pattern: re.Pattern[str]) -> re.Match[str] | None:
            """``pattern.search(text)``."""
            return pattern.search(text) if pattern in possible else None

        return find

    def _ending(self, last: str) -> tuple[tuple[tuple[re.Pattern[str], V], Tails], ...]:
        found = self._by_last.get(last)
        if found is None:
            if self._ends is None:
                with unswept():
                    self._ends = [tails(tree_of(pattern)) for pattern, _ in self._choices]
            if len(self._by_last) > _KEPT:
                self._by_last.clear()
            both = zip(self._choices, self._ends, strict=True)
            found = self._by_last[last] = tuple(one for one in both if one[1] is None or last in lasts(one[1]))
        return found

"""Patterns of which only few can match at a place, told apart by one letter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

__all__ = ["Firsts", "Opening"]

V = TypeVar("V")
_Choice = tuple[re.Pattern[str], V]


class Firsts(Generic[V]):
    """Patterns in the order of their precedence, each with a value; a letter tells which of them are worth trying.

    >>> from torihiki.core.sieve import sieve
    >>> firsts = Firsts([(sieve("up to|at most"), "at_most"), (sieve("over"), "more_than"), (sieve("(?=a)"), "look")])
    >>> [value for _, value in firsts.at("a")], [value for _, value in firsts.at("o")]
    (['at_most', 'look'], ['more_than', 'look'])
    """

    def __init__(self, choices: Iterable[_Choice[V]]) -> None:
        self._choices = tuple(choices)
        self._by_letter: dict[str, Sequence[_Choice[V]]] | None = None
        self._others: Sequence[_Choice[V]] = ()

    def at(self, letter: str) -> Sequence[_Choice[V]]:
        """The patterns whose matches may begin with a letter of the text, or be empty."""
        if self._by_letter is None:
            self._by_letter = self._index()
        return self._by_letter.get(letter.lower(), self._others)

    def _index(self) -> dict[str, Sequence[_Choice[V]]]:
        begins: list[frozenset[str] | None] = [getattr(pattern, "heads", None) for pattern, _ in self._choices]
        letters = [None if some is None else frozenset(head[0] for head in some) for some in begins]
        self._others = [c for c, some in zip(self._choices, letters, strict=True) if some is None]
        known = frozenset(letter for some in letters for letter in some or ())
        return {x: [c for c, some in zip(self._choices, letters, strict=True) if some is None or x in some] for x in known}


class Opening:
    """The letters with which some of the given patterns can begin.

    >>> from torihiki.core.sieve import sieve
    >>> opening = Opening(sieve("up to|at most"), sieve("over"))
    >>> opening.fits("o"), opening.fits("x"), opening.fits("")
    (True, False, False)
    """

    def __init__(self, *patterns: re.Pattern[str]) -> None:
        self._firsts = Firsts((pattern, None) for pattern in patterns)

    def fits(self, letter: str) -> bool:
        """Whether it is worth trying them where this letter stands next (empty: the text ends)."""
        return bool(self._firsts.at(letter))

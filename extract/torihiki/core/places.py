"""Where any of many words stands in a text: patterns that hold one of them are tried only there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick

from torihiki.core.fold import fold
from torihiki.core.scene import Scene

__all__ = ["Places", "Spots"]

K = TypeVar("K")


class Places:
    """The places of a list of words, case and edges aside: more than a pattern made of them finds, never fewer.

    One pass of an automaton for each text; cost does not grow with the list. ``name`` is the key under which a scene keeps them.
    """

    def __init__(self, name: str, words: Iterable[str]) -> None:
        self._name = name
        self._words = sorted({fold(word).lower() for word in words})

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(self._words)

    def within(self, scene: Scene, start: int, end: int) -> Sequence[int]:
        """Where words begin in ``[start, end)``, in order, each place once."""
        places = self._found(scene)[0]
        return places[bisect_left(places, start) : bisect_left(places, end)]

    def ends(self, scene: Scene, start: int) -> Sequence[int]:
        """Where the words end that begin at ``start``, one of those places."""
        return self._found(scene)[1][start]

    def _found(self, scene: Scene) -> tuple[list[int], dict[int, list[int]]]:
        found: tuple[list[int], dict[int, list[int]]] | None = scene.memo.get(self._name)
        if found is None:
            ends: dict[int, list[int]] = {}
            for _, first, end in self._automaton.find_matches_as_indexes(scene.lower, overlapping=True):
                ends.setdefault(first, []).append(end)
            found = scene.memo[self._name] = sorted(ends), ends
        return found


class Spots(Generic[K]):
    """Which of many lists have a word in a text, by one pass over it: more than ``re`` would find (it knows no edges), never less."""

    def __init__(self, lists: Mapping[K, Iterable[str]]) -> None:
        holders: dict[str, list[K]] = {}
        for name, words in lists.items():
            for word in words:
                holders.setdefault(fold(word), []).append(name)
        self._names = [holders[word] for word in sorted(holders)]
        self._automaton = AhoCorasick(sorted(holders))

    def within(self, text: str) -> frozenset[K]:
        """The names of the lists that may have a word in ``text``."""
        hits = {index for index, _, _ in self._automaton.find_matches_as_indexes(text, overlapping=True)}
        return frozenset(name for index in hits for name in self._names[index])

"""Where any of many words stands in a text: patterns that hold one of them are tried only there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property

from ahocorasick_rs import AhoCorasick

from torihiki.core.fold import fold
from torihiki.core.scene import Scene

__all__ = ["Places"]


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
        places: list[int] | None = scene.memo.get(self._name)
        if places is None:
            hits = self._automaton.find_matches_as_indexes(scene.lower, overlapping=True)
            places = scene.memo[self._name] = sorted({first for _, first, _ in hits})
        return places[bisect_left(places, start) : bisect_left(places, end)]

"""Half-open spans in Unicode code points."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Generic, NamedTuple, Protocol, TypeVar

__all__ = ["Span", "Starting"]


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


T = TypeVar("T", bound=_Placed)


class Span(NamedTuple):
    """``text[start:end]``: code points, half-open."""

    start: int
    end: int

    def holds(self, place: int) -> bool:
        """Whether the character at ``place`` lies in it.

        >>> Span(0, 3).holds(2), Span(0, 3).holds(3)
        (True, False)
        """
        return self.start <= place < self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character.

        >>> Span(0, 3).overlaps(Span(2, 5)), Span(0, 3).overlaps(Span(3, 5))
        (True, False)
        """
        return self.start < other.end and other.start < self.end


class Starting(Generic[T]):
    """Things in order of their ``start``, to be cut out by place without looking at the others.

    >>> Starting([Span(0, 2), Span(3, 5), Span(7, 9)]).within(1, 7)
    [Span(start=3, end=5)]
    """

    def __init__(self, things: Iterable[T]) -> None:
        self._things = sorted(things, key=_start)
        self._starts = [thing.start for thing in self._things]
        self._ends = list(accumulate((thing.end for thing in self._things), max))  # of the furthest so far

    def within(self, start: int, end: int) -> Sequence[T]:
        """Those that start in ``[start, end)``."""
        return self._things[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def overlapping(self, start: int, end: int) -> Sequence[T]:
        """Those that share a character with ``[start, end)``."""
        return [thing for thing in self._things[bisect_right(self._ends, start) : bisect_left(self._starts, end)] if thing.end > start]

    def holds(self, place: int) -> bool:
        """Whether one of them has a character in it."""
        at = bisect_right(self._starts, place)
        return at > 0 and self._ends[at - 1] > place


def _start(thing: _Placed) -> int:
    return thing.start

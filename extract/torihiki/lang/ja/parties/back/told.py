"""The names that a word may go back to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.values.party import Party

__all__ = ["BACK", "MEMORY", "back", "told_before"]

BACK = "ja.parties.back"
MEMORY = 500  # characters back in which the organisation meant must stand


def back(start: int, end: int, party: Party) -> Found[Any]:
    """The finding of a word that stands for an organisation, or several."""
    return Found("party", start, end, party, BACK, (), 0.6)


def told_before(named: Sequence[Found[Any]], at: int) -> Sequence[Found[Any]]:
    """The names that end within reach left of a place."""
    first = bisect_left(named, at - MEMORY, key=lambda f: f.start)
    last = bisect_left(named, at, key=lambda f: f.start)
    return [f for f in named[first:last] if f.end <= at]

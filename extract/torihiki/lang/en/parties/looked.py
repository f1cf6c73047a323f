"""What words that stand for an organisation look back at: the names before them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.values.party import Party

__all__ = ["BACK", "MEMORY", "earlier", "plain"]

BACK = "en.parties.back"
MEMORY = 600  # characters back in which the organisation meant must stand


def earlier(named: Sequence[Found[Any]], at: int, memory: int = MEMORY) -> list[Found[Any]]:
    """The names that end within reach left of a place."""
    first = bisect_left(named, at - memory, key=lambda f: f.start)
    last = bisect_left(named, at, key=lambda f: f.start)
    return [f for f in named[first:last] if f.end <= at]


def plain(found: Found[Any]) -> Party:
    value: Party = found.value
    return value

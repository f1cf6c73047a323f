"""Which lengths of time are how long a deal runs: not those by which it may be extended, nor in which something came about."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve

__all__ = ["lasts"]

_AROUND = 60  # code points left of a length of time that say of what it is
_PASSING = sieve(
    r"(?:\b(?:extend\w*(?: it| the \w+)? (?:by|for)|extensions? of|renewals? (?:option )?(?:of|for)|renewable for)\b[^.;,]{0,20}|"
    r"\b(?:over|in|for|during|within|through) the (?:past|last|previous|early)\s|\b(?:within|many)\s|"
    r"\b(?:revenues?|sales|savings|growth|earnings|profits?|income|jobs)\b[^.;]{0,30}\s)$",
    re.IGNORECASE,
)


def lasts(scene: Scene, start: int, end: int, *, timed: bool) -> bool:
    """Whether a length may be that of a deal; ``timed``: whether deals of its type run for a time."""
    return timed and not _PASSING.search(scene.text, max(start - _AROUND, 0), start)

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


# what is sold along with the goods runs that long: as well as a 20-year service agreement
_WITH_IT = sieve(r"\b(?:includ\w+|as well as|coupled with|together with|along with|alongside|plus|and|comes with|backed by)\s(?:an?|the)\s$", re.IGNORECASE)
_SERVICE = sieve(r"(?:\s[\w()/-]+){0,8}?\s(?:service|maintenance|warranty|support|O&M)\b", re.IGNORECASE)


def lasts(scene: Scene, start: int, end: int, *, timed: bool) -> bool:
    """Whether a length may be that of a deal; ``timed``: whether deals of its type run for a time."""
    left = max(start - _AROUND, 0)
    if not timed or _PASSING.search(scene.text, left, start):
        return False
    return not (_WITH_IT.search(scene.text, left, start) and _SERVICE.match(scene.text, end, end + _AROUND))

"""Sums that several deals come to: it has now put $9 million into X, has lent X a total of $5 million so far."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["totalled"]

_SO_FAR = sieve(
    r"\b(?:(?:has|have|had) (?:now|so far|thus far|altogether|in total|cumulatively|to date)\b|(?:(?:a|in) (?:combined|total|cumulative|grand total)|in all|so far|to date|thus far|altogether|all told|all in all|cumulatively|over the years|since its (?:founding|launch|inception))(?![a-z-]))",
    re.IGNORECASE,
)

_DONE = sieve(r"\b(?:has|have|had)(?: [a-z]+){0,4} $")


def totalled(scene: Scene, frame: Frame, land: Span) -> bool:
    """Whether a statement gives the sum of what was done time and again."""
    if frame.form != "verb" or _DONE.search(scene.before(frame.cue.start, 40)) is None:
        return False
    return _SO_FAR.search(scene.text, min(land.start, scene.sentence(frame.cue.start).start), land.end) is not None

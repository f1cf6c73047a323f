"""Where something is built, and whether that is told as one more plant: two plants in Ohio, its factory in Leixlip, Ireland."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.lexicon import any_of
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.dates.words import MONTHS, WEEKDAYS

__all__ = ["one_more", "sites"]

_AT = sieve(
    r"\b(?:in|at|near|outside)\s(?:the\s)?(?:(?:[a-z-]+|[A-Z][a-z]+['’]s)\s){0,3}?(?:(?:city|town|state|province|county|region|prefecture|port|village|suburb)\sof\s)?"
    rf"((?!(?:{any_of([*MONTHS, *WEEKDAYS])})\b)[A-Z][\w'-]+(?:\s[A-Z][\w-]+){{0,2}})(?:,\s([A-Z][\w-]+(?:\s[A-Z][\w-]+)?)(?=[,.;]|\s))?",
)
_INTRODUCED = sieve(r"\b(?:an?|another|one|two|three|four|five|six|several|its (?:first|second|third|fourth|next|new))\s")
_ALSO = sieve(r"\b(?:also|separately|in addition|another|elsewhere|besides)\b", re.IGNORECASE)


def sites(scene: Scene, stretch: Span, parties: Sequence[Found[Any]]) -> frozenset[str]:
    """The places that a stretch says something stands in; no firm's name."""
    found: set[str] = set()
    for match in _AT.finditer(scene.text, *stretch):
        if not any(f.start < match.end(1) and match.start(1) < f.end for f in parties):
            found |= {name.removesuffix("'s") for name in match.groups() if name}
    return frozenset(found)


def one_more(scene: Scene, cue: Span, stretch: Span) -> bool:
    """Whether what is built is told of for the first time: two plants, also a factory."""
    return (
        _INTRODUCED.search(scene.text, cue.end, stretch.end) is not None
        or _ALSO.search(scene.text, scene.sentence(cue.start).start, cue.start) is not None
    )

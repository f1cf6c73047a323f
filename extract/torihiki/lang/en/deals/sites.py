"""What is built and where, and whether that is told as one more plant: two plants in Ohio, its factory in Leixlip, Ireland."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.lexicon import any_of
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.dates.words import MONTHS, WEEKDAYS

__all__ = ["one_more", "sites", "works"]

_AT = sieve(
    r"\b(?:in|at|near|outside)\s(?:the\s)?(?:(?:[a-z-]+|[A-Z][a-z]+['’]s)\s){0,3}?(?:(?:city|town|state|province|county|region|prefecture|port|village|suburb)\sof\s)?"
    rf"((?!(?:{any_of([*MONTHS, *WEEKDAYS])})\b)[A-Z][\w'-]+(?:\s[A-Z][\w-]+){{0,2}})(?:,\s([A-Z][\w-]+(?:\s[A-Z][\w-]+)?)(?=[,.;]|\s))?",
)
_INTRODUCED = sieve(r"\b(?:an?|another|one|two|three|four|five|six|several|its (?:first|second|third|fourth|next|new))\s")
_ALSO = sieve(r"\b(?:also|separately|in addition|another|elsewhere|besides)\b", re.IGNORECASE)


# kinds of works, none of which is a part of another
_WORKS: Mapping[str, re.Pattern[str]] = {
    "computing": sieve(r"\b(?:data[- ]?cent(?:er|re)s?|(?:AI|computing|compute|cloud) (?:campus(?:es)?|hubs?|factor(?:y|ies)|clusters?)|supercomputers?|server farms?)\b", re.IGNORECASE),
    "nuclear": sieve(r"\b(?:reactors?|SMRs?|nuclear (?:power )?(?:plants?|stations?|units?))\b", re.IGNORECASE),
    "solar": sieve(r"\b(?:solar|photovoltaic)(?: [a-z]+){0,2} (?:farms?|parks?|plants?|arrays?|projects?)\b", re.IGNORECASE),
    "wind": sieve(r"\bwind (?:farms?|parks?|projects?)\b", re.IGNORECASE),
    "gas": sieve(r"\b(?:gas-fired|combined[- ]cycle|gas (?:power )?(?:plants?|turbines?))\b", re.IGNORECASE),
    "batteries": sieve(r"\b(?:gigafactor(?:y|ies)|batter(?:y|ies)(?: [a-z]+){0,2} (?:plants?|factor(?:y|ies)))\b", re.IGNORECASE),
    "chips": sieve(r"\b(?:fabs?|foundr(?:y|ies)|(?:chip|semiconductor|wafer|memory|packaging)(?:[- ][a-z]+){0,2} (?:plants?|factor(?:y|ies)|lines?|facilit(?:y|ies)))\b", re.IGNORECASE),
    "steel": sieve(r"\b(?:steel|aluminium|aluminum|paper|pulp) (?:mills?|plants?|works|smelters?)\b|\bsmelters?\b", re.IGNORECASE),
    "oil": sieve(r"\b(?:refiner(?:y|ies)|crackers?|petrochemical (?:complex|plants?)|pipelines?)\b", re.IGNORECASE),
    "port": sieve(r"\b(?:ports?|(?:LNG|container|import|export|cruise) terminals?|airports?)\b", re.IGNORECASE),
    "storing": sieve(r"\b(?:warehouses?|distribution cent(?:er|re)s?|fulfil?lment cent(?:er|re)s?|logistics (?:hubs?|parks?|cent(?:er|re)s?))\b", re.IGNORECASE),
    "living": sieve(r"\b(?:hotels?|homes|apartments|housing|resorts?|hospitals?|shopping (?:malls?|cent(?:er|re)s?))\b", re.IGNORECASE),
    "cars": sieve(r"\b(?:car|vehicle|EV|truck|engine|assembly) (?:plants?|factor(?:y|ies))\b"),
}  # fmt: skip


def works(scene: Scene, stretch: Span) -> frozenset[str]:
    """Of what kinds the works are that a stretch names."""
    said = scene.text[stretch.start : stretch.end]
    return frozenset(kind for kind, pattern in _WORKS.items() if pattern.search(said))


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

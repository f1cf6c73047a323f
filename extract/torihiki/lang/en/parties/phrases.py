"""Whether a name stands beside a whole phrase that tells of money or of a deal: cut X a $5 million cheque, put its paints arm on the block."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from typing import NamedTuple

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.backing import BACKING
from torihiki.lang.en.deals.shapes import SHAPES
from torihiki.lang.en.deals.words import VERB
from torihiki.lang.en.parties.dealing import AUX, WHEN

__all__ = ["particled", "spoken_of"]

_SAID = {VERB + shape.name: shape.sayings for shape in SHAPES if shape.sayings}
_PUT = {VERB + shape.name: re.compile(shape.behind, re.IGNORECASE) for shape in BACKING}
_NONE: Mapping[str, re.Pattern[str]] = {}
# what makes a phrase one of business, whoever stands in it
_BUSINESS = sieve(
    r"[$€£¥₹%]|[0-9] ?(?:million|billion|mln|bln|bn|crore)\b|\b(?:percent|per cent|pct|stakes?|shares|holdings?|takeover|acquisition|buy-?out|business(?:es)?|units?|divisions?|subsidiar(?:y|ies)|contracts?|suppliers?|customers?|licen[cs]es?|rights|MW|GW|megawatts?|gigawatts?|square (?:feet|foot|met(?:er|re)s)|leases?|LNG|GPUs?|chips?|batter(?:y|ies))\b"
)
_LEADS = sieve(rf"(?: Inc\.?| Corp\.?| Ltd\.?| plc)?,? {WHEN}{AUX}")
_REACH = 60


class _Phrase(NamedTuple):
    start: int
    word: int  # where its verb ends
    end: int


def spoken_of(scene: Scene, start: int, stop: int) -> bool:
    """Whether the name between is the subject of such a phrase, or stands in it."""
    phrases = scene.once(_phrases)
    if not phrases:
        return False
    at = bisect_left(phrases, stop, key=lambda p: p.start)
    return any(p.word <= start and stop <= p.end for p in phrases[max(at - 3, 0) : at]) or (
        at < len(phrases) and phrases[at].start - stop < _REACH and _LEADS.fullmatch(scene.text, stop, phrases[at].start) is not None
    )


def _phrases(scene: Scene) -> list[_Phrase]:
    """All such phrases of the text, in order."""
    found: list[_Phrase] = []
    for word in scene.cues:
        edge = scene.sentence(word.start).end
        for pattern in (_SAID.get(word.label, _NONE).get(scene.lower[word.start : word.end]), _PUT.get(word.label)):
            match = pattern.match(scene.text, word.end, edge) if pattern is not None else None
            if match is not None and _BUSINESS.search(scene.text, word.end, match.end()):
                found.append(_Phrase(word.start, word.end, match.end()))
    return found


def particled(scene: Scene, start: int) -> bool:
    """Whether the preposition before a name belongs to a verb: roped in X, sniffs around X."""
    cues = scene.cues
    at = bisect_left(cues, start, key=lambda w: w.start)
    return (
        at > 0
        and cues[at - 1].end == start - 1
        and cues[at - 1].label.startswith(VERB)
        and " " in scene.text[cues[at - 1].start : start - 1]
    )

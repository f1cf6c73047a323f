"""Bids and purchases that are only mentioned beside the one that is told: an offer spurned a year ago, the value at which shares were last sold."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.words import ANSWERS

__all__ = ["passing"]

_I = re.IGNORECASE
_ASKS = frozenset(("en.deals.approach", "en.deals.bid"))
_WHO = ("from", "by", "owner", "of")
_ONE_OF_SEVERAL = sieve(r"\b(?:initial|first|earlier|previous|prior|preliminary|second|two|three|several) (?:[a-z]+ )?$", _I)
_ANSWERED = sieve(
    r"\b(?:agree[sd]?|buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|tak(?:e|es|ing) over)\b[^;]{0,140}?\b(?:after|since)\b[^.;,]{1,60}$", _I
)
_SECONDARY = sieve(r"\bshares in (?:an?|its|the) (?:[a-z]+ )?tender offer$", _I)
_DATES = frozenset(("en.deals.sell", "en.deals.raise"))
_AT_WHICH = sieve(r"\bat which (?:[\w.&'’-]+ ){1,4}(?:last )?$")
_RECORD = sieve(r", (?:the|its|by far the|one of the) (?:[a-z-]+ ){0,2}?(?:largest|biggest|costliest|richest|priciest)(?: [a-z-]+){0,2} $")


def passing(frame: Frame, scene: Scene, sentence: Span) -> bool:
    """Whether a word only mentions a bid or a sale beside the deal that its sentence tells, and names nobody else in it."""
    name, text = frame.shape.name, scene.text
    if name in _ASKS and frame.form == "noun" and not any(frame.places.get(p) for p in _WHO):
        if _ONE_OF_SEVERAL.search(text, sentence.start, frame.cue.start):
            return True  # having rejected an initial approach
        if frame.verb in ANSWERS and _ANSWERED.search(text, sentence.start, frame.cue.start):
            return True  # is buying X a year after it spurned an offer
    if name == "en.deals.bid" and _SECONDARY.search(text, sentence.start, frame.cue.end):
        return True  # shares that their holders sell
    if name in _DATES and frame.form == "verb" and _AT_WHICH.search(text, sentence.start, frame.cue.start):
        return True  # the value at which it last sold shares
    return (
        name == "en.deals.acquire" and set(frame.places) <= {"agent"} and _RECORD.search(text, sentence.start, frame.cue.start) is not None
    )

"""Bids and purchases that are only mentioned beside the one that is told: an offer spurned a year ago, the value at which shares were last sold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.words import ANSWERS

__all__ = ["BIDS", "passing", "tendered"]

BIDS = frozenset(("en.deals.bid", "en.deals.offer", "en.deals.approach"))

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
_INCLUDED = sieve(
    r"\b(?:includ(?:es?|ed|ing)|of which|compris(?:es?|ed|ing))\s(?:up to |about |around )?[A-Z]{0,3}[$€£¥₹]\S+\s(?:million\s|billion\s)?(?:of|in)\s(?:[a-z-]+\s){0,3}$"
)
_THINNED = sieve(r"\b(?:cut|reduc\w+|dilut\w+|lower\w*|trim\w*)\s(?:its|their|his)\s(?:[a-z]+\s)?$")
_HIS = sieve(r"\b(?:rolls?|rolled|rolling|keeps?|kept|retains?|retained) (?:over )?(?:his|her) (?:[\w$€£.%-]+ ){0,4}$")
_ANCHORS = sieve(r"\banchor(?:s|ed|ing)\b[^.;]{0,40}$")
_ONCE = frozenset(("acquisition", "divestiture", "merger", "ipo"))
_IF = sieve(
    r"\b(?:[Ii]f|[Uu]nless|in case|should) (?:the )?[A-Z][\w&’'.-]*(?: [A-Z][\w&’'.-]*){0,3} (?:ever |later |then |does |(?:were|was|is|are) (?:forced|required|ordered|compelled|made) to |were to )?$"
)
_RECORD = sieve(r", (?:the|its|by far the|one of the) (?:[a-z-]+ ){0,2}?(?:largest|biggest|costliest|richest|priciest)(?: [a-z-]+){0,2} $")


_TRADES = frozenset(("en.deals.sell", "en.deals.acquire"))
_RETAIL = sieve(
    r"(?:[^.;,]|,(?=[0-9])){1,60}? for (?:about |around |under |over |just |only |less than |more than )?[$€£](?:[1-9][0-9]{1,2}|[1-9][0-9]?,[0-9]{3})(?:\.[0-9]{2})?(?!\d|[,.]\d|\s?(?:million|billion|trillion|mln|bln|trln|mn|bn|[mbkMBK]\b|crore|a share|per share|each|apiece|in cash|in stock|cash))"
)
_MOVES = sieve(
    r"\b(?:rais|increas|lift|boost|cut|reduc|sell|sold|sale|offload|buy|bought|purchas|acquir|tak(?:e|es|ing)|took|divest|trim|exit|doubl|tripl|upp|ups\b|build|built|amass|disclos|reveal|unveil|unload|dispos|hik|swap|exchang|transfer|convert|expand|complet|agree|sign|announc|invest(?!ment)|pa(?:y|id)|merg|spin|spun|shed|dump|ditch|part|hiv|monetis|monetiz|top|add|grow|grew|bump|lower|halv|slash|rais|crystall|clos)\w*\b"
)
# what has a name for its first part, and is no part of a firm
_NAMED_AFTER = sieve(
    r" (?:[a-z-]+ ){0,2}?(?:land|homes?|houses?|flats?|apartments?|mansions?|tickets?|ads?|adverts?|advertis\w+|commercials?|fraud|claims?|damages|violations?|breaches|fees?|tax(?:es)?|lawyers|players?|shirts?|paintings?|works of art)\b"
)


def _state(frame: Frame, text: str, sentence: Span) -> bool:
    """Whether a stake is only somebody's, and no word around it says that it changes."""
    return _MOVES.search(text, *sentence) is None


# shares of X that were accepted under the offer
_OF_SHARES = sieve(
    r"\b(?:accepted|received|purchased|bought|acquired)\b(?:[^.;]|[.,][0-9]){2,120}?\b(?:shares|stock) of (?:the )?$|\b(?:holds|owns|controls) [^.;,]{0,20}(?:[0-9]|\.[0-9]){1,5}\s?(?:%|pct|percent) (?:of|in) (?:the )?(?:[a-z]+ ){0,3}$|[0-9] (?:mln |million )?(?:[a-z]+ ){0,2}(?:shares|stock) (?:of|in) (?:the )?$",
    _I,
)
_UNDER_IT = sieve(
    r"(?:[^.;]|\.[0-9]){0,100}?\b(?:in response to|under|through|pursuant to|as a result of) (?:its|the|an?|their) (?:[\w$€£.-]+ ){0,6}$"
)


def tendered(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Put the firm whose shares were accepted under an offer into the place of what it is for: received 91% of the shares of X in response to its offer."""
    if frame.shape.name != "en.deals.bid" or frame.form != "noun" or not set(frame.places) <= {"owner", "agent"}:
        return
    for found in parties:
        if (
            found.end < frame.cue.start
            and _OF_SHARES.search(scene.text, sentence.start, found.start)
            and _UNDER_IT.fullmatch(scene.text, found.end, frame.cue.start)
        ):
            frame.put("for", [found])
            return


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
    if name == "en.deals.raise" and frame.form == "noun" and _INCLUDED.search(text, sentence.start, frame.cue.start):
        return True  # the purchase includes $2 billion of new equity funding
    if name == "en.deals.stake" and frame.places.get("owner") and _state(frame, text, sentence):
        return True  # losses on its holding in X
    held = frame.places.get("for", ())
    if name == "en.deals.price" and held and _NAMED_AFTER.match(text, held[-1].end, sentence.end):
        return True  # paid $12 million for Midtown land
    if name in _TRADES and frame.form == "verb" and _RETAIL.match(text, frame.cue.end, sentence.end):
        return True  # sells the mower for under $1,000
    if (
        name == "en.deals.acquire"
        and frame.form == "verb"
        and text[frame.cue.start : frame.cue.end] == "Buy"
        and all(f.start > frame.cue.start for f in frame.places.get("agent", ()))
    ):
        return True  # advice to readers
    if name == "en.deals.stake" and _HIS.search(text, sentence.start, frame.cue.start):
        return True  # of a person
    if name == "en.deals.order" and frame.form == "noun" and _ANCHORS.search(text, sentence.start, frame.cue.start):
        return True  # of shares in a listing
    if (
        name == "en.deals.stake"
        and not frame.places.keys() & {"in", "of", "to", "object"}
        and _THINNED.search(text, sentence.start, frame.cue.start)
    ):
        return True  # others could cut its shareholding
    if frame.form == "verb" and frame.shape.type in _ONCE and _IF.search(text, sentence.start, frame.cue.start):
        return True  # pays more if X sells its clinics
    return (
        name == "en.deals.acquire" and set(frame.places) <= {"agent"} and _RECORD.search(text, sentence.start, frame.cue.start) is not None
    )

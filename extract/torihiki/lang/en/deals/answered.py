"""Bids told from the side of whom they are for: what it does with one (has yet to answer X's bid), and what one says that it is worth."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["WEIGHED", "answered"]

_BIDS = frozenset(("en.deals.bid", "en.deals.approach"))
_BIDDER = ("owner", "from", "by")
_WANTED = ("for", "before", "owned")
WEIGHED = r"consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|evaluat(?:es?|ed|ing)|study(?:ing)?|studie[sd]"
# what only the one that is wanted does with a bid: others trump it, join it, sue over it
_ANSWERS = sieve(
    r"(?:['’]s? (?:[a-z]+ ){0,2}(?:board|directors|management|chairman|chairwoman|chief executive|shareholders|owners?|family))?(?:, (?:[^,;]|,(?=[0-9])){2,80},)?"
    r" (?:(?:has|have|had|is|are|was|were|hasn['’]t|haven['’]t|not|still|also|now|yet|twice|initially|at first|earlier|previously|so far|last (?:week|month|year)|in [A-Z][a-z]+|to|will|would|should|it|been|(?:said|confirmed|disclosed)(?: on [A-Z][a-z]+)?(?: that)?) ){0,6}"
    rf"(?:{WEIGHED}|review(?:s|ed|ing)?|assess(?:es|ed|ing)?|answer(?:s|ed|ing)?|(?:repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?) to|resist(?:s|ed|ing)?|fend(?:s|ed|ing)? off|repel(?:s|led|ling)?|(?:see|saw)(?:s|ing)? off|(?:fight|fought)(?:s|ing)?(?: off)?|"
    r"ignor(?:es?|ed|ing)|turn(?:s|ed|ing)? (?:down|away)|reject(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|spurn(?:s|ed|ing)?|receiv(?:es?|ed|ing)|urg(?:es|ed|ing) (?:its )?(?:share|stock)holders to (?:reject|accept|ignore|back))"
    r"(?: (?:[\w$€£.,%-]|['’]s?(?= ))+){0,9}? ?"
)
_VALUES = sieve(
    r"(?:[^.;]|[.,][0-9]){0,70}?(?:\b(?:which|that)\b[^.;,]{0,20}?)?\b(?:values?|valued|valuing|would value|put(?:s|ting)? (?:a|an) [^.;]{1,30}? (?:value|price tag) on) (?:the |its |all of )?(?:[a-z-]+ ){0,3}$"
)
_AT = sieve(r"(?:,[^,;]{2,60},)? at\b")


def answered(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Let whoever has somebody's bid to answer, or is valued by it, be the one that is wanted."""
    if frame.shape.name not in _BIDS or frame.form != "noun" or any(frame.places.get(p) for p in _WANTED):
        return
    bidders = [f for place in _BIDDER for f in frame.places.get(place, ())]
    taken = {f.value.name for f in bidders}
    for found in parties:
        if found.value.name in taken:
            continue
        if found.start >= frame.cue.end:
            if _VALUES.match(scene.text, frame.cue.end, found.start) and _AT.match(scene.text, found.end, sentence.end):
                frame.put("for", [found])
                return
        elif bidders and _ANSWERS.fullmatch(scene.text, found.end, min([f.start for f in bidders] + [frame.cue.start])):
            frame.places["agent"] = [found]
            frame.verb = "received"
            return

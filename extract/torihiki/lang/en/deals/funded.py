"""Rounds told from the other side: who puts money into one, and whom it draws, has it not raised."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["funded"]

# between a name and the round that it puts money into
_GIVES = sieve(
    r"\b(?:suppl(?:y|ies|ied)|provid(?:e|es|ed)|put(?:s|ting)? (?:in|up)|inject(?:s|ed)?|invest(?:s|ed)?|joined|joins|join|participat(?:e|es|ed)|took part|takes? part|contribut(?:e|es|ed)|chipped in|"
    r"co-?led|(?:co-?)?leading|leads?|led|joining|participating|investing|backed|backs|anchor(?:s|ed)|followed on)\b(?! by\b)"
)
_VALUED_WHEN = sieve(r"\b(?:valu(?:ed|ing|ation)|worth)\b[^;]{1,90}?\b(?:when|at which|in a round that|as) $")
# between a round and whom it draws
_DRAWS = sieve(
    r"\b(?:drew|drawn|draws|attract(?:s|ed)|includ(?:es|ed)|involv(?:es|ed)|featur(?:es|ed)|brought in|brings in|counted|saw|welcom(?:es|ed)|came from|comes from|was (?:backed|anchored|joined|supported) by)\b"
)
_LEADS = sieve(
    r"(?: \([^()]{1,30}\))? (?:in the lead|at the helm|as (?:the |its )?(?:sole |co-)?lead(?: investors?)?|leading|taking the lead)\b"
)
_SUPPLIED = sieve(r"\b(?:suppl(?:y|ies|ied)|provid(?:e|es|ed)|back(?:s|ed)) (?:the |its )?(?:[a-z-]+ ){0,4}$")
_BRINGS = sieve(r"\b(?:brought|brings|netted|nets|handed|hands|gone|goes|went)\b[^.;]{0,60}?\bto (?:the )?$")
# X joined Y's round
_JOINS = sieve(r" (?:(?:has|have|had|will|would|also|is|are|to|been|be|then|agreed|set) ){0,3}join(?:s|ed|ing)? (?:the )?")
_LIFTS = sieve(r"\b(?:bring(?:s|ing)|brought|tak(?:es|ing)|took|lift(?:s|ed|ing)|push(?:es|ed|ing)|valu(?:es|ed|ing)) (?:the )?$")
_TOTAL = sieve(r"['’]s? (?:total|overall|cumulative|funding|fundraising|capital|valuation|haul)\b| at\b")
# another verb, or another time: what the name does to the round itself
_ELSE = sieve(
    r"\b(?:rais(?:e|es|ed|ing)|clos(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|land(?:s|ed)|complet(?:es|ed)|announc(?:es|ed)|receiv(?:es|ed)|got|won|obtain(?:s|ed)|finali[sz]ed|after|before|since|following|values?|valued)\b|\bwith (?:an?|its|their) (?:[\w$€£.,-]+ ){0,4}$"
)
_PASSIVE = sieve(r"\b(?:is|are|was|were|been|being) (?:[a-z]+ )?$")


def funded(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Put those who give the money of a round, or are drawn by it, into the place of those who give it."""
    text = scene.text
    if frame.shape.name == "en.deals.front" and frame.form == "verb" and not any(frame.places.get(p) for p in ("of", "owned", "in")):
        leads = frame.places.get("agent") or []
        if leads and _VALUED_WHEN.search(text, sentence.start, leads[0].start):
            valued = [f for f in parties if f.end < leads[0].start and f.value.kind not in {"fund", "bank"}]
            frame.places.pop("object", None)
            frame.put("in", valued[:1])  # X was valued at $19 billion when Y led its round
    if frame.shape.name != "en.deals.raise" or frame.form != "noun":
        return
    for found in parties:
        if found.end <= frame.cue.end + 60 and _LEADS.match(text, found.end, sentence.end):
            _move(frame, [found])
        elif found.start > frame.cue.end and (
            _BRINGS.search(text, frame.cue.end, found.start)
            or (_LIFTS.search(text, frame.cue.end, found.start) and _TOTAL.match(text, found.end, sentence.end))
        ):
            frame.put("for", [found])
    agent = frame.places.get("agent", [])
    if not agent:
        for found in parties:
            if any(_JOINS.fullmatch(text, found.end, f.start) for f in frame.places.get("owner", ()) if found.end < f.start):
                frame.put("from", [found])
        return
    if agent[0].start > frame.cue.end:
        if _DRAWS.search(text, frame.cue.end, agent[0].start):
            _move(frame, agent)
        return
    gives = _GIVES.search(text, agent[-1].end, frame.cue.start)
    if (
        gives is None
        or text[gives.start() - 1] == "-"
        or _ELSE.search(text, gives.end(), frame.cue.start)
        or (not gives.group().endswith("ing") and _PASSIVE.search(text, agent[-1].end, gives.start()))
    ):
        return
    _move(frame, agent)
    for found in parties:
        if agent[-1].end < found.start < frame.cue.start and _SUPPLIED.search(text, agent[-1].end, found.start):
            frame.put("for", [found])


def _move(frame: Frame, names: Sequence[Found[Any]]) -> None:
    """Let names give the money."""
    for place in ("agent", "with", "in", "object", "before"):
        if place in frame.places:
            frame.places[place] = [f for f in frame.places[place] if f not in names]
    frame.put("from", names)

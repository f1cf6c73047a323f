"""Money that a firm puts into a land, or into works there: invests $3 billion in AI infrastructure in India, $1 billion in Thailand."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.parties.nations import NATIONS
from torihiki.lang.en.parties.places import PLACES

__all__ = ["landed", "promised"]

_LANDS = (
    PLACES
    | {said for n in NATIONS for said in (n.name, n.adjective.removesuffix("."))}
    | {"American", "U.S", "US", "U.K", "UK", "UAE", "EU"}
)
_NAME = r"[A-Z][A-Za-z'’-]*(?:\.[A-Z])*(?:\s(?:of\s|and\s)?[A-Z][A-Za-z'’-]*){0,2}"
# what ends the name of a place: no place's firms, shares or people
_ENDS = r"(?=\.?(?:[,;:)—–]|\s(?:[-—–]|over|by|through|until|between|this|next|during|as|to|for|and|with|before|from|within|in|after|on|that|which|alone|will|would|is|are|was|could|has|under)\b|\.?\s*$|\.\s|['’]s\s(?:[A-Za-z-]+\s){0,2}(?:sector|industry|market|infrastructure|ecosystem|economy|state|province|region|northern|southern|eastern|western)\b))"
_IN = sieve(
    rf"\b(?:in|into|across|throughout|in and around)\s(?:the\s)?(?:(?:[a-z-]+\s){{0,2}}?(?:state|province|city|region|county)\sof\s|(?:[a-z-]+\s){{0,2}})?({_NAME})(?:,\s({_NAME}))?\.?{_ENDS}"
)
_OWN = sieve(
    rf"\b(?:in|into|on|to)\s(?:[a-z]+ing\s)?(?:(?:its|their|the)\s)?(?:[a-z]+\s)?({_NAME})(?:['’]s|\.?-based|\.)?\s(?:(?!unit\b|firms?\b|compan)[\w-]+\s){{0,3}}?(?:manufacturing|production|infrastructure|operations|capacity|business|sites?|ecosystem|supply chains?)\b"
)
_WORKS = sieve(
    r"\b(?:in|into|on|to|for|towards?|expand(?:ing)?|strengthen(?:ing)?|boost(?:ing)?|grow(?:ing)?|moderni[sz](?:e|ing)|upgrad(?:e|ing))\s(?:[\w.,&'’-]+\s){0,6}?"
    r"(?:infrastructure|manufacturing|production|capacity|operations|sites?|network|footprint|facilit(?:y|ies)|plants?|factor(?:y|ies)|projects?)\b",
    re.IGNORECASE,
)
# a trade's own spending, and what was put in long ago or in all
_BUDGET = sieve(
    r"\b(?:a|per|each|every|this fiscal|in the current) (?:fiscal )?year\b|\bannual(?:ly)?\b|\b(?:in|into|on) (?:[a-z-]+ ){0,2}(?:marketing|advertising|training|staff|wages|content|dividends)\b"
    r"|\b(?:in|into) (?:[\w.-]+ ){0,3}(?:stocks|shares|bonds|equities|securities|start-?ups|companies|firms|funds|businesses|assets)\b",
    re.IGNORECASE,
)
_SO_FAR = sieve(
    r"\b(?:since|so far|to date|over the (?:past|last)|in the (?:past|last)|during the (?:past|last)|until now|in total|already)\b",
    re.IGNORECASE,
)


def landed(frame: Frame, scene: Scene, land: Span) -> DealType | None:
    """What money is that goes into a land and no firm: works there, or an investment; none if it does not."""
    if frame.shape.name != "en.deals.invest" or any(frame.places.get(p) for p in ("in", "object", "owned", "to", "by", "from")):
        return None
    said = Span(frame.clause if frame.form == "noun" else frame.cue.start, land.end)
    if _BUDGET.search(scene.text, *said) or _SO_FAR.search(scene.text, *said):
        return None
    told = (m for where in (_IN, _OWN) for m in where.finditer(scene.text, frame.cue.start, land.end))
    if not any(name in _LANDS for m in told for name in m.groups()):
        return None
    works = _WORKS.search(scene.text, frame.cue.start, land.end)
    return "construction" if works is not None else "investment"


_PROMISES = ("commit", "pledg", "earmark", "set aside", "sets aside")


def promised(frame: Frame) -> bool:
    """Whether the word says that money is still to be put in: has committed $40 billion to American manufacturing."""
    return frame.shape.name == "en.deals.invest" and frame.word.startswith(_PROMISES)

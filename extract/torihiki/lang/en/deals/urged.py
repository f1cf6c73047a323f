"""Deals of others than the subject: an investor urges X to sell, X hires a bank to sell, rivals compete for an order, firms sign each their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.frame import Frame

__all__ = ["hired", "urged"]

# whom somebody wants to deal, right before the infinitive; nothing says that he will
_WHOM = r"(?:\s[\w.&'’-]+){1,5}\sto\s(?:also\s|either\s|then\s)?$"
_URGES = sieve(
    r"\b(?:urg(?:e|es|ed|ing)|press(?:es|ed|ing)|pressur(?:e|es|ed|ing)|lobb(?:y|ies|ied|ying)|persuad(?:e|es|ed|ing)|convinc(?:e|es|ing)|encourag(?:e|es|ed|ing)|"
    r"call(?:s|ed|ing)? (?:up)?on|push(?:es|ed|ing)|implor(?:es|ed|ing)|beg(?:s|ged|ging)|nudg(?:es|ed|ing)|entic(?:e|es|ed|ing)|tempt(?:s|ed|ing))"
    + _WHOM,
    re.IGNORECASE,
)
_HIRING = r"\b(?:hir(?:e|es|ed|ing)|appoint(?:s|ed|ing)?|mandat(?:es|ed|ing)|retain(?:s|ed|ing)?|enlist(?:s|ed|ing)?|instruct(?:s|ed|ing)?|engag(?:es|ed|ing)|tap(?:s|ped|ping)?)"
_HIRES = sieve(_HIRING + _WHOM, re.IGNORECASE)
# a bank that only handles a deal of another: retained X to arrange for the sale of the company; X will represent it in the sale
_TO_HANDLE = sieve(
    _HIRING
    + r"(?:\s[\w.&'’-]+){1,5}\sto\s(?:help\s(?:it\s|to\s)?)?(?:arrange|handle|manage|conduct|run|oversee|explore|seek|pursue|negotiate|advise(?:\sit)? on|assist(?:\sit)? (?:in|with))\s"
    r"(?:for\s)?(?:the|an?|any|its)\s(?:(?:possible|potential|proposed|planned)\s)?$",
    re.IGNORECASE,
)
_ACTS_FOR = sieve(
    r"\b(?:represent(?:s|ed|ing)?|advis(?:e|es|ed|ing)|assist(?:s|ed|ing)?)\s(?:it|them|the company|the seller|the buyer)\s(?:in|on|with)\s(?:the|its|any)\s(?:(?:possible|potential|proposed|planned)\s)?$",
    re.IGNORECASE,
)
_EACH = sieve(
    r"\b(?:each|separately|individually)\s(?:also\s)?(?:announc|disclos|report|sign|unveil|w[io]n|land|secur|receiv|book)\w*\s[^.;,]{0,60}$",
    re.IGNORECASE,
)
_RIVALS = sieve(r"\b(?:compet|vy|jostl|jockey|pitch)\w+ for (?:the|an?|this|that)\s(?:[\w-]+\s){0,3}$", re.IGNORECASE)
_REACH = 90  # code points before an infinitive in which the verb that governs it stands


def urged(scene: Scene, frame: Frame) -> bool:
    """Whether the deal is only what somebody urges another to do, or what several want or have, each for himself, from nobody named."""
    begin = max(scene.sentence(frame.cue.start).start, frame.cue.start - _REACH)
    if frame.form != "noun":
        return _URGES.search(scene.text, max(begin, frame.clause), frame.cue.start) is not None
    alone = set(frame.places) == {"agent"} and len(frame.places["agent"]) > 1
    return alone and any(pattern.search(scene.text, begin, frame.cue.start) for pattern in (_EACH, _RIVALS))


def hired(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Let who hires a bank to sell stand where the bank does: X hired Y to sell its unit."""
    if frame.form == "noun" and frame.shape.name in _CHANGES_HANDS:
        _handled(scene, frame, parties)
    if frame.form != "verb" or not frame.places.get("agent"):
        return
    verb = _HIRES.search(scene.text, max(frame.clause, frame.cue.start - _REACH), frame.cue.start)
    if verb is None:
        return
    before = [f for f in parties if f.end <= verb.start()]
    who = [f for f in before if frame.clause <= f.start] or before[:1]  # X said it had hired a bank
    if who and frame.shape.name == "en.deals.build":
        frame.places["award"] = who  # hired a contractor to build its plant
    else:
        frame.places["agent"] = who  # nobody: whom the text goes on about


_CHANGES_HANDS = frozenset(("en.deals.sell", "en.deals.acquire", "en.deals.merge"))


def _handled(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Take out who only handles a sale for another; "the company" is then the one that hired him."""
    begin = max(scene.sentence(frame.cue.start).start, frame.cue.start - 2 * _REACH)
    hires = _TO_HANDLE.search(scene.text, begin, frame.cue.start)
    if hires is None and _ACTS_FOR.search(scene.text, begin, frame.cue.start) is None:
        return
    banks = {f.value.name for f in parties if f.end <= frame.cue.start and (hires is None or f.start >= hires.start())}
    who = [f for f in parties if hires is not None and f.end <= hires.start()][:1]
    for place, held in frame.places.items():
        own = [f for f in held if f.value.name not in banks]
        frame.places[place] = own or (who if place == "of" and held else [])
    if frame.places.get("of") == who:
        frame.places["agent"] = who

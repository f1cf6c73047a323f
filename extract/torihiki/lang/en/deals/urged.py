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
_HIRES = sieve(
    r"\b(?:hir(?:e|es|ed|ing)|appoint(?:s|ed|ing)?|mandat(?:es|ed|ing)|retain(?:s|ed|ing)?|enlist(?:s|ed|ing)?|instruct(?:s|ed|ing)?|engag(?:es|ed|ing)|tap(?:s|ped|ping)?)"
    + _WHOM,
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

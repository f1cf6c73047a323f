"""Denials that name no transaction: denied the report, there were no talks. They speak of what was rumoured before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Cue, Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import Event, Shape

__all__ = ["denial"]

_SHAPE = Shape("en.deals.deny", "other", (), {}, adds=True, rumour=True, status="denied")
_DENIES = sieve(
    r"\b(?:den(?:ied|ies|ying)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|refut(?:ed|es|ing)) (?:(?:the|those|these|such|a|an|any|all|earlier|both|media|press|news|market|recent) ){0,3}"
    r"(?:reports?|rumou?rs?|speculation|story|stories|claims? (?:of|about) (?:a deal|talks)|talks|negotiations|such (?:plans|talks))\b|"
    r"\bdenied (?:that )?(?:it|they) (?:was|were|is|are) in (?:any )?(?:talks|discussions|negotiations)\b|"
    r"\b(?:reports?|rumou?rs?|story|news|speculation|claims?|information|it|this|that)(?: \w+){0,2} (?:was|is|were|are|as) (?:[a-z]+ly |simply )?(?:\"|“|‘)?(?:not true|untrue|false|incorrect|inaccurate|wrong|baseless|unfounded|groundless|(?:pure |mere |just )?speculation|speculative|without foundation)\b|"
    r"\b(?:called|described|termed) (?:the |such |those )?(?:reports?|rumou?rs?|story|news)\b[^.;]{0,20}\b(?:untrue|false|incorrect|inaccurate|wrong|baseless|unfounded|groundless|speculation|speculative|nonsense|fabricated)\b|"
    r"\b(?:is|are|was|were|has|have|had|['’]s)? ?(?:not (?:up )?for sale|not happening)\b|[\"“]\W{0,2}(?:rubbish|nonsense|fiction|fantasy|not true|untrue|pure invention)\b|\bno such (?:talks?|negotiations?|discussions?|plans?|deal|offer|approach|thing|intention)\b|"
    r"\bthere (?:is|are|was|were) no (?:talks|negotiations|discussions|truth|plans)\b|\bno (?:truth|substance) (?:to|in) (?:the|those|these) (?:reports?|rumou?rs?|speculation)\b",
    re.IGNORECASE,
)


def denial(scene: Scene, sentence: Span, parties: Sequence[Found[Any]]) -> Event | None:
    """The event of a sentence that denies what was told before it; ``parties``: those that it names."""
    match = _DENIES.search(scene.text, *sentence)
    if match is None:
        return None
    words = Span(match.start(), match.end())
    people = participants((Placed(f, "agent"), "other") for f in parties)
    return Event(
        _SHAPE, "other", words, sentence, sentence, people, "denied", (Cue("status", *words, "denied"),), joins=True, understood=True
    )

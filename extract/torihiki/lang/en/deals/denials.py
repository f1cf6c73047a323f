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

__all__ = ["DISOWNED", "denial"]

_SHAPE = Shape("en.deals.deny", "other", (), {}, adds=True, rumour=True, status="denied")
_FALSE = (
    r"(?:(?:pure|complete|total|utter|mere|sheer|just|simply|totally|completely|entirely|absolutely|entire|market) )?(?:not true|untrue|false|incorrect|inaccurate|wrong|wide of the mark|baseless|unfounded|groundless|"
    r"speculation|speculative|without (?:any )?(?:foundation|merit)|fabricated|fabrications?|fiction|fictional|fanciful|fantas(?:y|tical)|nonsense|rubbish|garbage|rot|bunkum|hogwash|invented|inventions?|fake news|made up)\b"
)
_TOLD = r"(?:reports?|rumou?rs?|stor(?:y|ies)|talk|news|speculation|suggestions?|claims?|information|articles?|gossip|chatter)"
# what is said of a report; also of one that the same sentence tells: a report that it had approached X was false; "Rubbish," said X of a story that …
DISOWNED = (
    rf"[\"“](?:(?:that|this|it)(?:['’]s| is| was) |(?:all|all of it|quite|plain|this|that) )?{_FALSE}[,.!]?[\"”][,.]? (?:(?:an?|the|its|one) [^.;,]{{1,40}}? )?(?:said|says|replied|was (?:how|the response))\b|[\"“]no (?:comment|truth) (?:in|to) "
    rf"|\b{_TOLD}\b[^;]{{0,110}}? (?:was|is|were|are) (?:[\"“‘'] ?)?{_FALSE}"
    rf"|\b(?:call(?:s|ed|ing)|describ(?:es|ed|ing)|term(?:s|ed|ing)|dismiss(?:es|ed|ing)|reject(?:s|ed|ing)|brand(?:s|ed|ing)|label(?:s|led|ling|ed|ing)|slamm(?:ed|ing))\b(?: (?!a |an )[\w'’-]+){{0,5}}?,? (?:[\"“‘'] ?)?{_FALSE}"
    rf"|\b(?:rubbish(?:es|ed)|scotch(?:es|ed)|quash(?:es|ed)|debunk(?:s|ed)|(?:shoots?|shot|knocks?|knocked|plays?|played|bats?|batted|brush(?:es|ed)) (?:down|away|aside|off)|pours? cold water on|poured cold water on|throws? cold water on|threw cold water on|pooh-poohed|laughed off|dismiss(?:es|ed)|reject(?:s|ed)) (?:(?:the|all|any|a|an|media|press|market|recent) ){{0,3}}{_TOLD}\b"
    r"|\bno such (?:talks?|discussions?|negotiations?|plans?|deal|agreement|intentions?|sale|offer|approach|transaction|thing)\b"
)
_DENIES = sieve(
    r"\b(?:den(?:ied|ies|ying)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|refut(?:ed|es|ing)) (?:(?:the|those|these|such|a|an|any|all|earlier|both|media|press|news|market|recent) ){0,3}"
    r"(?:reports?|rumou?rs?|speculation|story|stories|claims? (?:of|about) (?:a deal|talks)|talks|negotiations|such (?:plans|talks))\b|"
    r"\bdenied (?:that )?(?:it|they) (?:was|were|is|are) in (?:any )?(?:talks|discussions|negotiations)\b|"
    r"\b(?:is|are|was|were|has|have|had|['’]s)? ?(?:not (?:up )?for sale|not happening)\b|[\"“]\W{0,2}(?:rubbish|nonsense|fiction|fantasy|not true|untrue|pure invention)\b|"
    rf"\b(?:it|this|that)(?: \w+){{0,2}} (?:was|is|were|are|as) (?:[\"“‘'] ?)?{_FALSE}|"
    r"\bthere (?:is|are|was|were) no (?:talks|negotiations|discussions|truth|plans)\b|\bno (?:truth|substance) (?:to|in) (?:the|those|these) (?:reports?|rumou?rs?|speculation)\b|"
    + DISOWNED,
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

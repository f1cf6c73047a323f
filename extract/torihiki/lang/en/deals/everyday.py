"""Words of the tables said of everyday things: tickets on sale at the door, with borrowed tools. They speak of no transaction."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene, Word
from torihiki.core.sieve import sieve
from torihiki.core.span import Span

__all__ = ["everyday"]

_I = re.IGNORECASE
_GOODS = r"(?:tickets?|copies|souvenirs|raffles?|programmes|postcards|cakes|season passes)"
_GOODS_BEFORE = sieve(rf"\b{_GOODS}\b[^.;]{{0,60}}$", _I)
# to everybody, now and again: no sale of a firm is told of so
_EVERYWHERE = sieve(
    r"\s(?:at (?:the|all|every|most|local) (?:doors?|gates?|box|shops?|stores?|markets?|stalls?|counters?|entrance|events?|fairs?)|online|separately|individually|everywhere|worldwide|nationwide|by the (?:dozen|kilo|pound|pint|slice)|"
    r"in (?:shops|stores|supermarkets|packs|boxes|bottles|jars))\b"
)
_GOODS_BEHIND = sieve(
    rf"\s(?:out|(?:(?:more than|over|nearly|almost|about|around|some|the|all|its|their) ){{0,2}}(?:[0-9][\d.,]* )?(?:million )?{_GOODS})\b",
    _I,
)
# what stands before a participle that only describes a noun: with borrowed tools, his borrowed coat
_DETERMINED = sieve(r"\b(?:with|on|in|of|an?|the|some|all|those|these|my|your|his|her|our|their|its)\s$", _I)
_THING = sieve(
    r"\s(?!(?:from|by|to|for|against|at|over|under|with|on|in|and|or|but|that|which|more|about|up|as|money|funds|amounts?|sums?|cash|capital)\b)[a-z-]+"
)


def everyday(scene: Scene, sentence: Span, cue: Word) -> bool:
    """Whether the word is said of goods for everybody or, as a participle, only describes a thing."""
    word, text = scene.lower[cue.start : cue.end], scene.text
    if word == "sold":
        goods = _GOODS_BEFORE.search(text, sentence.start, cue.start) or _GOODS_BEHIND.match(text, cue.end, sentence.end)
        return goods is not None or _EVERYWHERE.match(text, cue.end, sentence.end) is not None
    if word == "borrowed":
        return _THING.match(text, cue.end, sentence.end) is not None and _DETERMINED.search(text, sentence.start, cue.start) is not None
    return False

"""Offers and what they are for: made an offer to acquire X; received one to buy it from Y, considers one by Y to buy the company."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.answered import WEIGHED
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.words import ANSWERS, GETS

__all__ = ["offered"]

_BIDS = frozenset(("en.deals.bid", "en.deals.offer", "en.deals.approach"))
_BIDDERS = ("from", "by", "owner", "before")
# between an offer and its infinitive: who makes it, how much it is
_TO = sieve(r"(?:,? (?:from|by|of|worth|valued at) (?:[^;,]|,(?=[0-9])){2,70}?)?,? to (?:also )?")
_WEIGHS = sieve(
    rf"\b(?:{WEIGHED}|review(?:s|ed|ing)?|discuss(?:es|ed|ing)?|respond(?:s|ed|ing)? to|aware of)\s(?:[\w$.,-]+\s){{0,5}}$", re.IGNORECASE
)
# what is bought is the one that has the offer, no part of it
_ITSELF = sieve(
    r"\s(?:it|them|the (?:whole |entire )?(?:company|firm|group|bank|airline|concern|chain|insurer|retailer)|(?:(?:all|any|the|its|their|of|each|every) ){1,4}(?:[a-z-]+ ){0,3}(?:shares?|stock|assets))\b(?!['’]s)"
)


def offered(scene: Scene, one: Frame, other: Frame, gap: str) -> bool:
    """Whether the first word is an offer and the other what it is for, which then takes its sides."""
    if one.shape.name not in _BIDS or other.shape.name != "en.deals.acquire" or not other.led or not _TO.fullmatch(gap):
        return False
    one.absorbed = other
    wanted = one.places.get("agent") or other.places.get("agent") or []
    weighs = one.verb in GETS or one.verb in ANSWERS or _WEIGHS.search(scene.text, one.clause, one.cue.start) is not None
    told = next((place for place in _BIDDERS if one.places.get(place)), None)
    if told is not None and (weighs or told != "owner"):
        bidders = one.places[told]
    elif weighs:
        bidders = other.places.pop("from", []) or other.places.pop("by", [])
    else:
        return True  # who makes the offer is the subject already
    names = {f.value.name for f in bidders}
    wanted = [f for f in wanted if f.value.name not in names]
    for place in ("from", "by", "with", "owned"):
        other.places[place] = [f for f in other.places.get(place, ()) if f.value.name not in names]
    other.places["agent"] = [*bidders]
    bought = [f for f in other.places.get("object", ()) if f.value.name not in names]
    if not bought and _ITSELF.match(scene.text, other.cue.end):
        other.places["object"] = wanted
    elif {f.value.name for f in bought}.isdisjoint(f.value.name for f in wanted):
        other.put("owned", wanted)  # an offer for a part of it
    return True

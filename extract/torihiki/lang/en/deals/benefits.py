"""Who deals, where only what the deal did for him says so: the purchase of Y helped X grow; the sale of Y, which X completed in May."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType
from torihiki.lang.en.deals.frame import Frame

__all__ = ["served_by"]

_TRADED: frozenset[DealType] = frozenset({"acquisition", "divestiture", "merger", "investment", "joint_venture"})
_SIDES = ("of", "object", "with", "in", "to", "owned")
_WHEN = r"(?:\.? ?<[A-Z. ]{1,9}>|\.)?(?:,? (?:in|for|on|last|late|early|this) (?:[\w$€£.-]+ ){0,3}?[\w$€£.-]+)?"
# what a deal did or will do for whom, in its subject's stead
_DID = sieve(
    rf"{_WHEN},? (?:(?:has|have|had|will|would|could|should|also|is|was|expected|to|now|already) ){{0,4}}"
    r"(?:help(?:s|ed)?|gives?|gave|given|ma[dk]es?|make|allow(?:s|ed)?|enable[sd]?|lets?|brings?|brought|takes?|took|turn(?:s|ed)?|boost(?:s|ed)?|lift(?:s|ed)?|left|leaves?|saddle[sd]?|"
    r"propel(?:s|led)?|strengthen(?:s|ed)?|double[sd]?|triple[sd]?|expand(?:s|ed)?|broaden(?:s|ed)?|extend(?:s|ed)?|complements?|mark(?:s|ed)?|add(?:s|ed)? to|provide[sd]?) (?:the )?<?"
)
_MAKES, _WHAT = (
    sieve(r"\bma(?:de|kes?) (?:the )?<?$"),
    sieve(r">?(?:\.? ?<[A-Z. ]{1,9}>|\.)? (?:the|an?|one of|by far|Europe|Asia|America|Britain)\b"),
)
# the same where a relative clause says who brought it about
_WHICH = sieve(rf"{_WHEN}, (?:which|that) (?:the )?<?")
_BROUGHT = sieve(
    r">?(?:\.? ?<[A-Z. ]{1,9}>|\.)? (?:(?:has|had|have|also|recently|only|first|expects to|hopes to|plans to|will|would) ){0,3}"
    r"(?:complet|clos|finali[sz]|announc|conclud|made|make|financ|fund|unveil|sign|agree|disclos|propos|launch)\w*(?! by)"
)


def served_by(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Give a noun whose doer is nowhere named the firm that its verb, or the clause behind it, is about."""
    places = frame.places
    if frame.form != "noun" or frame.shape.generic or frame.shape.type not in _TRADED or frame.absorbed is not None:
        return
    if any(places.get(place) for place in ("agent", "owner", "by", "before", "between")):
        return
    named = [f for place in _SIDES for f in places.get(place, ()) if f.start >= frame.cue.end]
    if not named:
        return
    last = max(f.end for place in (*_SIDES, "from") for f in places.get(place, ()))
    doer = next((f for f in parties if f.start > last), None)
    if doer is None or any(doer.value.name == f.value.name for held in places.values() for f in held):
        return
    did = _DID.fullmatch(scene.text, last, doer.start)
    if did is not None and _MAKES.search(did.group()):
        did = _WHAT.match(scene.text, doer.end)  # makes X the largest; not: made X nervous
    if did or (_WHICH.fullmatch(scene.text, last, doer.start) and _BROUGHT.match(scene.text, doer.end, sentence.end)):
        frame.put("agent", [doer])

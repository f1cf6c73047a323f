"""Who comes by a firm, or a part of one, through a deal: the deal gives X a 51% stake in Y, makes X the owner of Y."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame

__all__ = ["handed", "unnamed"]

_HANDS = frozenset(("en.deals.hand", "en.deals.own"))
_PART = sieve(
    r"(?: with)? (?:(?:an?|the|about|around|roughly|nearly|up to|over|more than|just over|some|control|ownership|all|[0-9][0-9.]*(?:%| percent| per cent)) ?)(?:(?!in |of )[\w.%-]+ ){0,6}?"
    r"(?:(?:stake|interest|holding|shareholding|owner|(?:share|stock)holder) )?(?:in|of) (?:the |its |rival )?(?:(?!of |in |and )[a-z-]+ ){0,4}"
)
# a stake in Y's success, a third of the Y fleet
_OWNS = sieve(r"['’]s? | (?!(?:and|in|for|from|by|with|that|which|after|if|as|once|when|under|at|on|to|worth|valued|while|but|plus) )[a-z]")


_THAT = sieve(r"\b(?:that|which)\s(?:[\w&.'’-]+\s){1,6}$")
_SINCE = sieve(r"[^;]{0,90}?\s(?:has|have|had|was|were|will be|is to be)\s(?:[a-z]+\s){0,3}$")


def _resold(scene: Scene, frame: Frame, found: Sequence[Frame]) -> None:
    """The plant that X bought from Y has since been sold: X sells it."""
    if frame.shape.name != "en.deals.sell" or frame.form != "passive" or not frame.places.get("agent") or frame.places.get("by"):
        return
    for before in found:
        if (
            before.shape.name == "en.deals.acquire"
            and before.form == "verb"
            and before.cue.end <= frame.cue.start
            and {f.value.name for f in before.places.get("agent", ())} == {f.value.name for f in frame.places["agent"]}
            and _THAT.search(scene.text, max(before.cue.start - 60, 0), before.cue.start)
            and _SINCE.fullmatch(scene.text, before.cue.end, frame.cue.start)
        ):
            frame.put("by", frame.places.pop("agent"))
            return


# of whom a name is said to be a unit; another sells it: bought Y, a unit of X, from Z
_PARENT = sieve(r", (?:an?|the) (?:[\w-]+ ){0,3}(?:unit|subsidiary|arm|affiliate|division|branch) of (?:the )?<?$")


_UNIT = sieve(r">?(?: <[A-Z. ]{1,9}>)? (?:UNIT|UNITS|SUBSIDIARY|DIVISION|AFFILIATE)(?![A-Z])")


def unnamed(scene: Scene, sentence: Span, frame: Frame) -> None:
    """Take out of a wire's headline whose unit it is that deals: HALDEN UNIT TO RAISE 50 MLN DLRS; the text names the unit."""
    if not scene.text[sentence.start : sentence.end].isupper():
        return
    for place in ("agent", "owned", "object"):
        if place in frame.places:
            frame.places[place] = [f for f in frame.places[place] if not _UNIT.match(scene.text, f.end)]


def handed(scene: Scene, frame: Frame, found: Sequence[Frame], parties: Sequence[Found[Any]]) -> None:
    """Put the firm that somebody gets a part of into its place; the part itself tells no deal beside it."""
    _resold(scene, frame, found)
    if frame.places.get("from") and frame.places.get("owned") and frame.shape.name == "en.deals.acquire":
        frame.places["owned"] = [f for f in frame.places["owned"] if not _PARENT.search(scene.text, frame.cue.end, f.start)]
    if frame.shape.name == "en.deals.remit" and frame.form == "verb" and len(frame.places.get("object", ())) > 1:
        frame.put("of", frame.places["object"][1:])  # paid X $5 million for its 60% of Y
        frame.places["object"] = frame.places["object"][:1]
    if frame.shape.name not in _HANDS or not frame.places.get("object"):
        return
    getter = frame.places["object"][0]
    for one, next_one in pairwise(parties):
        if one.start == getter.start and _PART.fullmatch(scene.text, one.end, next_one.start) and not _OWNS.match(scene.text, next_one.end):
            frame.places["object"] = [getter]
            frame.put("held", [next_one])
            for other in found:
                if one.end <= other.cue.start < next_one.start:
                    other.absorbed = frame
            return

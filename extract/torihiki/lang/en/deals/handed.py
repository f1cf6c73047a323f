"""Who comes by a firm, or a part of one, through a deal: the deal gives X a 51% stake in Y, makes X the owner of Y."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.frame import Frame

__all__ = ["handed"]

_HANDS = frozenset(("en.deals.hand", "en.deals.own"))
_PART = sieve(
    r"(?: with)? (?:(?:an?|the|about|around|roughly|nearly|up to|over|more than|just over|some|control|ownership|all|[0-9][0-9.]*(?:%| percent| per cent)) ?)(?:(?!in |of )[\w.%-]+ ){0,6}?"
    r"(?:(?:stake|interest|holding|shareholding|owner|(?:share|stock)holder) )?(?:in|of) (?:the |its |rival )?(?:(?!of |in |and )[a-z-]+ ){0,4}"
)
# a stake in Y's success, a third of the Y fleet
_OWNS = sieve(r"['’]s? | (?!(?:and|in|for|from|by|with|that|which|after|if|as|once|when|under|at|on|to|worth|valued|while|but|plus) )[a-z]")


def handed(scene: Scene, frame: Frame, found: Sequence[Frame], parties: Sequence[Found[Any]]) -> None:
    """Put the firm that somebody gets a part of into its place; the part itself tells no deal beside it."""
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

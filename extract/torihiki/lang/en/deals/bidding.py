"""Sides of bids and sales that the sentence tells beside them: whose bid is bettered, who talks about a sale with the seller, of whom one has a share already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.lang.en.deals.bids import BIDS
from torihiki.lang.en.deals.frame import Frame
from torihiki.values.change import replace
from torihiki.values.party import Party

__all__ = ["beside_bids"]


def beside_bids(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Put each name that a noun for a bid, a takeover or a sale has beside it into its place. ``parties``: of the sentence."""
    if frame.form == "noun":
        _bettered(frame)
        _between_both(frame)
        _held_already(scene, frame, parties)
        _fought_over(scene, frame, parties)
        _named_next(scene, frame, parties)


_INCLUDE = sieve(r"[^.;]{0,60}? (?:include[sd]?|are|were|is|was)(?![a-z])")


def _named_next(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Let those bid who are told behind the word for them: Bidders for X include Y and Z."""
    if frame.shape.name != "en.deals.suitors" or frame.places.get("agent"):
        return
    told = _INCLUDE.match(scene.text, frame.cue.end, scene.sentence(frame.cue.start).end)
    if told is not None:
        for place, held in frame.places.items():
            frame.places[place] = [f for f in held if f.start < told.end()]
        frame.put("by", [f for f in parties if f.start >= told.end()])


_FIGHT = sieve(
    r"\b(?:[Bb]attle|[Ff]ight|[Bb]idding war|[Cc]ontest|[Rr]ace|[Tt]ussle|[Ss]truggle|[Tt]ug[- ]of[- ]war|[Aa]uction|[Ss]cramble|[Pp]ursuit) (?:for|over|of)(?: control of)?(?: the)?(?: [a-z-]+){0,4} $"
)


def _fought_over(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Name the firm that a battle is for as what those in it bid for: The battle for Y went on when X raised its bid."""
    if frame.shape.name not in BIDS or any(frame.places.get(place) for place in _AIMS):
        return
    start = scene.sentence(frame.cue.start).start
    for found in parties:
        if found.end <= frame.cue.start and _FIGHT.search(scene.text, max(found.start - 70, start), found.start):
            frame.put("for", [found])
            return


_AIMS = ("for", "object", "to", "before", "owned")
_BETTERS = frozenset((
    "topping", "topped", "tops", "top", "beating", "beat", "beats", "trumping", "trumped", "trumps", "exceeding", "exceeds", "exceeded", "bettering", "bettered",
    "matching", "matched", "matches", "eclipsing", "outbidding", "gazumping", "gazumped",
))  # fmt: skip


def _bettered(frame: Frame) -> None:
    """Take out who bids more than another's bid is for: X offers $3 billion for Y, topping a bid from Z."""
    if frame.shape.name in BIDS and frame.verb in _BETTERS and any(frame.places.get(p) for p in ("from", "by", "owner")):
        frame.places.pop("agent", None)


def _each(found: Found[Any]) -> list[Found[Any]]:
    """A finding for each of those whom words stand for: the two."""
    return [replace(found, value=Party(name)) for name in found.value.names] or [found]


def _between_both(frame: Frame) -> None:
    """Let the other of two buy where they talk about the sale of what is the one's: X and Y are discussing a sale of X's mine."""
    owners = {f.value.name for place in ("owned", "owner", "of") for f in frame.places.get(place, ())}
    both = [one for f in frame.places.get("agent", ()) for one in _each(f)]
    others = [f for f in both if f.value.name not in owners]
    if frame.shape.name == "en.deals.sell" and len(owners) == 1 and len(both) == 2 and len(others) == 1 and not frame.places.get("to"):
        del frame.places["agent"]
        frame.put("to", others)


_TAKES_OVER = frozenset(
    ("takeover", "buyout", "bid", "takeover bid", "takeover offer", "offer", "full takeover", "hostile bid", "hostile takeover")
)
_HOLDS = sieve(
    r", which (?:(?:already|now|currently|also) )*(?:owns|holds|has|controls) (?:(?:an?|about|around|nearly|almost|some|just|over|more than|under) )*"
    r"(?:[0-9][0-9.]*\s?(?:%|per cent|percent|pct)(?: (?:stake|holding|interest|share))? (?:of|in)|(?:[\w.%-]+ ){0,3}(?:stake|holding|shareholding) in) (?:the |rival )?(?:[a-z-]+ ){0,3}$"
)


def _held_already(scene: Scene, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Name the firm of which somebody has a share as what a bid is for: X, which owns 27% of Y, is not planning a takeover."""
    who = frame.places.get("agent", ())
    if frame.word not in _TAKES_OVER or len(who) != 1 or any(held for place, held in frame.places.items() if place != "agent"):
        return
    for found in parties:
        if who[0].end <= found.start < frame.cue.start and _HOLDS.match(scene.text, who[0].end, found.start):
            frame.put("for", [found])
            return

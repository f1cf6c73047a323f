"""Whose shares move: on the deal that the clause behind tells of somebody else with nobody. X fell after Y cancelled an order: one with X."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame, places_of

__all__ = ["moved"]

# the places in which the other side of such a word stands, the first that the word has is taken
_OTHER = {
    "en.deals.order": ("with", "from", "object"),
    "en.deals.contract": ("with",),
    "en.deals.supply": ("with",),
    "en.deals.bid": ("for",),
    "en.deals.approach": ("object", "for"),
    "en.deals.offer": ("for",),
}
_AFTER = ("after ", "as ", "when ", " that ")
_MOVES = sieve(
    r"(?:['’]s? (?:[A-Z][a-z]+-listed )?(?:shares|stock))?(?: \([^()]{1,20}\))?,? (?:(?:shares|stock|also|has|have|had|were|was|in [A-Z][a-z]+|[a-z]+ly) ){0,3}"
    r"(?:rose|fell|jump(?:s|ed)|dropp(?:s|ed)|drops|gain(?:s|ed)|climb(?:s|ed)|los(?:es|t)|slid|slides|slump(?:s|ed)|surg(?:es|ed)|soar(?:s|ed)|tumbl(?:es|ed)|plung(?:es|ed)|sank|sinks|leapt|leaps|slipp?(?:s|ed)|add(?:s|ed)|advanc(?:es|ed)|rall(?:ies|ied)|ris(?:es|en)|falls|dived|shed|up|down)"
    r"\b(?:(?! and )[^.;]|\.[0-9]){0,60}?(?: after| as| when| on (?:news|word|reports) that| following (?:news|reports) that) (?:the |its |[a-z-]+ ){0,4}$"
)


def moved(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Let whose shares move be the other side of what the clause behind tells of one side alone. ``parties``: those of the sentence."""
    places = _OTHER.get(frame.shape.name)
    doing = frame.places.get("agent", ())
    if places is None or not doing or not parties or any(held for place, held in frame.places.items() if place not in {"agent", "other"}):
        return
    first = parties[0]
    if (
        first.value.name == doing[0].value.name
        or not first.end < doing[0].start
        or not any(w in scene.lower[first.end : doing[0].start] for w in _AFTER)
    ):
        return
    if _MOVES.fullmatch(scene.text, first.end, doing[0].start):
        frame.put(next((p for p in places if p in places_of(frame)), places[0]), [first])

"""Whom a bid is for that names nobody."""

from __future__ import annotations

from typing import Any

from torihiki.core.rule import Found
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Participant
from torihiki.lang.en.deals.around import Around
from torihiki.lang.en.deals.bids import BIDS
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.judges import judges

__all__ = ["courted"]

_TAKEOVERS = ("takeover", "buyout", "buy-out")


def courted(around: Around, frame: Frame, kind: DealType, people: list[Participant]) -> list[Participant]:
    """Let a bid of somebody else that names no target be for whom the article is about, or for whom that one buys: X walked away from a takeover in 2019."""
    bids = frame.shape.name in BIDS or frame.word.startswith(_TAKEOVERS)
    if kind != "acquisition" or frame.form != "noun" or not bids or not any(p.place not in {"topic", "understood"} for p in people):
        return people
    names = {p.name for p in people}
    meant = _wanted(around)
    if meant is None or meant.value.name in names or any(p.role != "acquirer" for p in people) or meant.start > frame.cue.start:
        return people
    return [*people, *participants([(Placed(meant, "topic"), "target")])]


def _wanted(around: Around) -> Found[Any] | None:
    """Whom an article on a takeover is about: its own firm, or where that buys itself, the one firm that is told to be bought."""
    hero = around.topic.hero
    if hero is not None and judges(hero):
        return None  # an article of a rating agency is about others
    if hero is None or not around.sided.get(hero.value.name, set()) & {"acquirer", "investor"}:
        return hero
    bought = [name for name, roles in around.sided.items() if roles == {"target"}]
    return next((f for f in around.parties if f.value.name == bought[0]), None) if len(bought) == 1 else None

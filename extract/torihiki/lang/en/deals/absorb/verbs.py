"""Verbs that lead to another: agreed to pay $2 billion to acquire, teamed up to buy, was chosen to build."""

from __future__ import annotations

import re

from torihiki.core.scene import Scene
from torihiki.lang.en.deals.frame import Frame

__all__ = ["verbs"]

_TOGETHER = frozenset(("acquisition", "investment"))
_EQUITY = frozenset(("acquisition", "investment", "divestiture", "merger"))
_SHARED = frozenset(("en.deals.sell", "en.deals.supply", "en.deals.license"))  # what partners do side by side
_BIDS = frozenset(("en.deals.outbid", "en.deals.bid", "en.deals.contend", "en.deals.offer", "en.deals.prevail"))
_SUM_BY = re.compile(
    r" (?:(?:about|around|some|up to|nearly|another|a further) )?(?:[A-Z]{0,3}[$€£¥₹] ?)?[0-9][\d.,]*(?: [a-z]+){0,3} (?:by|through) "
)
_RAISING = re.compile(r"(?:[^.;,]|\.[0-9]){0,60}, ")
_WHEN_IT = re.compile(r"(?:[^.;,]|\.[0-9]){0,60} (?:when|as|after) (?:it|they|the (?:company|firm|group)) (?:first )?")
# paid $2 billion for X, wants to take Y private
_WANTS = re.compile(r", (?:now )?(?:wants?|plans?|hopes?|aims?|intends?|agreed|offered)\b")


def verbs(scene: Scene, one: Frame, other: Frame, gap: str) -> None:
    """A verb and the one behind it, which is mostly what it is done for."""
    name, bought = one.shape.name, other.shape.type == "acquisition"
    if name == "en.deals.acquire" and one.form == other.form == "verb" and other.shape.name == "en.deals.build" and gap == " and ":
        other.absorbed = one  # acquire and develop a mine
    elif (
        name == "en.deals.partner"
        and one.form == "verb"
        and other.shape.name in _BIDS
        and (other.form == "verb" or any(other.places.get(place) for place in ("for", "object", "of", "owned")))
        and one.places.get("agent") == other.places.get("agent")
    ):
        one.absorbed = other  # X, which has teamed up with Y, outbid
        other.put("agent", one.places.get("with", ()) or one.places.get("object", ()))
    elif name == "en.deals.raise" and one.form == "verb" and other.word == "selling" and _SUM_BY.fullmatch(gap):
        one.absorbed = other  # raised $300 million by selling its plant to X
    elif name in {"en.deals.list", "en.deals.sell"} and other.word == "raising" and _RAISING.fullmatch(gap):
        other.absorbed = one  # listed its shares in London in 2013, sold its stake in X, raising $1 billion
    elif name == "en.deals.raise" and one.form == other.form == "verb" and other.shape.name == "en.deals.list" and _WHEN_IT.fullmatch(gap):
        one.absorbed = other  # raised $1 billion when it listed its shares
    elif name == "en.deals.sell" and gap == " and " and other.word == "leased back" and other.places.get("to"):
        one.absorbed = other  # sold and leased back its offices to X
        other.put("from", other.places.pop("to"))
    elif name == "en.deals.sell" and other.word.startswith(("leas", "rent")) and other.word.endswith(" back") and one.places.get("to"):
        one.absorbed = other  # sold its offices to X and will lease them back
        other.places.pop("object", None)
        other.put("from", one.places["to"])
    elif gap == " or " and one.form == other.form == "verb" and {one.shape.type, other.shape.type} == {"acquisition", "lease"}:
        one.absorbed = other  # to buy or lease a building
        other.put("agent", one.places.get("agent", ()))
    elif not other.led:
        return
    elif one.shape.type == "acquisition" and other.shape.name == "en.deals.merge" and other.clause <= one.cue.start:
        other.absorbed = one  # bought it to combine it with its own unit
    elif name == "en.deals.drop" and other.shape.type in _EQUITY:
        one.absorbed = other  # drops its plan to buy a stake in X's mills
    elif name == "en.deals.invest" and not (one.places.get("in") or one.places.get("object")):
        one.absorbed = other
    elif name == "en.deals.build" and scene.lower.startswith("spen", one.cue.start) and (bought or other.shape.name == name):
        one.absorbed = other  # will spend $2 billion to acquire it, to expand its plant
    elif name == "en.deals.pay" and other.shape.name in {"en.deals.rent", "en.deals.lease"} and one.places.get("object"):
        one.absorbed = other  # will pay X $2 million a year to rent it
        other.places.pop("object", None)
        other.put("from", one.places["object"])
    elif name in {"en.deals.pay", "en.deals.price"} and bought and not _WANTS.search(gap):
        one.absorbed = other  # will pay X $2 billion to acquire it
        other.put("from", [f for f in one.places.get("object", ()) if f not in other.places.get("object", ())])
    elif name == "en.deals.pledge" and bought:
        one.absorbed = other  # offered $2 billion to acquire it
    elif name == "en.deals.pledge":
        other.absorbed = one
        for place in ("object", "to", "for"):
            one.put("to", other.places.get(place, ()))
    elif name == "en.deals.partner" and one.form == "verb" and other.shape.type in _TOGETHER:
        one.absorbed = other  # has teamed up with X to buy Y
        other.put("agent", one.places.get("with", ()) or one.places.get("object", ()))
    elif name == "en.deals.partner" and one.form == "verb" and other.shape.name in _SHARED:
        other.absorbed = one  # has teamed up with X to sell its software
    elif name == "en.deals.award" and one.turn is not None and one.turn.generic and other.shape.name == "en.deals.build":
        other.absorbed, one.turn = one, other.shape  # awarded X a contract to build its plant
    elif name in {"en.deals.choose", "en.deals.hire", "en.deals.appoint", "en.deals.turn"}:
        other.absorbed, one.turn = one, other.shape
        if other.shape.name == "en.deals.serve" and one.form == "passive" and not one.places.get("by"):
            one.put("for", [f for place in ("owned", "for", "object") for f in other.places.get(place, ())])  # was chosen to make X's chips

"""Nouns that lead to the word behind them: an agreement on a loan, the sale of a stake, a deal to buy, a joint venture to build."""

from __future__ import annotations

import re
from collections.abc import Mapping

from torihiki.core.scene import Scene
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.words import GETS, PREPOSITIONS

__all__ = ["nouns", "purpose"]

_ABOUT = re.compile(r"\b(?:for|on|over|about|covering|outlining|highlighting|regarding|concerning)\s(?:the\s|joint\s|its\s|their\s)*$")
_ON_SUM = re.compile(r"\b(?:for|on|over|about|covering)\s(?:an?\s|the\s|its\s)?(?:[\w$€£.,-]+\s){0,5}$")
_FOUNDS = re.compile(
    r"\s(?:to|on) (?:form|set up|create|establish|launch|start|forming|setting up|creating|establishing) (?:(?:[A-Z][\w&-]*\s){0,3}[A-Z][\w&-]*,\s)?(?:[\w-]+\s){0,5}"
)
_BY = re.compile(r" by [^;]{2,70}? of (?:its|their) (?:[\w.%-]+ ){0,3}")  # the sale by X of its holdings in Y
_GIVEN = frozenset(("en.deals.borrow", "en.deals.subsidise"))
_HAS = re.compile(r" (?:(?:has|have|had|also|already|just) ){0,2}")
_GIVES = frozenset(
    (
        "en.deals.award",
        "en.deals.grant",
        "en.deals.subsidise",
        "en.deals.pledge",
        "en.deals.give",
        "en.deals.aid",
        "en.deals.fund",
        "en.deals.lend",
    )
)
# between a loan and what was done with it: a loan (to X, worth so much,) was granted by
_NOTHING = re.compile(
    r"(?: (?:agreement|deal|package|accord))?(?: (?:to|for|of|worth|totall?ing) (?:[^.;,]|[.,][0-9]){1,60}?)?(?:, (?:worth|of|for|totall?ing|valued at) (?:[^.;,]|[.,][0-9]){1,40},)?"
    r"(?: [a-z]+ly|,? (?:which|that))?(?: (?:is|are|was|were|has been|have been|had been|will be|would be|to be|being))? "
)
_WON = frozenset(("en.deals.contract", "en.deals.order"))
_CARRIES = re.compile(r"\b(?:will|has|have|had|is to|was|were|won|wins|signed|received)\s(?:[\w$€£.,-]+\s){0,10}$")
_DONE_BY = re.compile(r"\b(?:(?:won|secured|landed|clinched) by|awarded to|gone to|went to)\s(?:an?|the)\s(?:[\w-]+\s){0,4}$")


def nouns(one: Frame, other: Frame, gap: str) -> None:
    """A noun and what it is of or about, or what it did."""
    if one.shape.name == "en.deals.list" and other.shape.name == "en.deals.raise" and _HAS.fullmatch(gap):
        one.absorbed, other.turn = other, one.shape  # X's listing raised $2 billion
        other.places["agent"] = one.places.get("owner", []) or one.places.get("of", []) or one.places.get("agent", [])
    elif one.shape.name == "en.deals.borrow" and other.form == "passive" and other.shape.name in _GIVES and _NOTHING.fullmatch(gap):
        other.absorbed = one  # a loan granted to X by Y
        for place in ("to", "by", "from"):
            one.put(place, other.places.get(place, ()))
    elif other.form == "noun":
        _two(one, other, gap)


def _two(one: Frame, other: Frame, gap: str) -> None:
    """A noun and another: an agreement on the construction of a plant."""
    if one.word == "private placement" and other.shape.name == "en.deals.bond" and gap.startswith(" of "):
        one.absorbed = other  # a private placement of 10 pct notes with X
        for place in ("agent", "owner"):
            other.put(place, [f for f in one.places.get(place, ()) if f not in other.places.get("agent", ())])
        other.put("to", one.places.get("with", ()))
        return
    if one.shape.generic and other.shape.generic and gap == " (":
        other.absorbed = one  # its own short form: a memorandum of understanding (MoU)
        for place, held in other.places.items():
            one.put(place, held)
    elif one.shape.generic and one.absorbed is None and other.shape.name == "en.deals.build" and _ABOUT.search(gap):
        _about(one, other, {"owner": "agent", "between": "agent"})  # an agreement on the construction of a plant
    elif one.shape.generic and one.absorbed is None and other.shape.name in _GIVEN and _ON_SUM.search(gap):
        _about(one, other, {"owner": "agent", "between": "with"})  # an agreement with the Fund on a $2 billion standby credit
    elif one.shape.name == "en.deals.acquire" and one.places.get("with") and other.shape.name == "en.deals.sell" and _ABOUT.search(gap):
        one.absorbed = other  # a sale and purchase agreement with X for the disposal of its shares in Y: X buys
        other.put("agent", one.places.get("agent", ()) or one.places.get("owner", ()))
        other.put("to", one.places["with"])
    elif one.shape.generic and other.shape.name == "en.deals.venture" and _FOUNDS.fullmatch(gap):
        _about(one, other, {"between": "with"})  # an agreement to form a joint venture
    elif one.shape.name == "en.deals.venture" and other.shape.generic and _CARRIES.search(gap) and not other.places.keys() & {"with", "by"}:
        one.absorbed = other  # a joint venture of X and Y will carry out the work under a contract
        other.places["agent"] = [f for place in ("of", "between", "with") for f in one.places.get(place, ())]
    elif one.shape.name in _WON and other.shape.name == "en.deals.venture" and _DONE_BY.search(gap):
        other.absorbed = one  # the contract was won by a joint venture of X and Y
        for place in ("of", "between", "with"):
            one.put("by", other.places.get(place, ()))
    elif one.shape.type == "subsidy" and (other.shape.type == "subsidy" or other.shape.generic):
        other.absorbed = one  # grants under the act, by an agreement with the ministry
        one.put("with", other.places.get("with", ()))
    elif (
        one.shape.name == "en.deals.acquire"
        and other.shape.name == "en.deals.stake"
        and gap.startswith(" of ")
        and _own(gap)
        and "by" not in one.places
    ):
        one.absorbed = other  # X's acquisition of a stake in Y from Z
        other.verb = "bought"
        other.places.pop("owner", None)
        other.places["agent"] = [*(one.places.get("owner") or one.places.get("agent") or other.places.pop("by", []))]
    elif one.shape.name == "en.deals.sell" and other.shape.name == "en.deals.stake" and (_own(gap) or _BY.fullmatch(gap)):
        other.absorbed = one  # the sale of its stake in X to Y
        one.put("of", other.places.get("in", ()) or other.places.get("of", ()))
        one.put("to", other.places.get("to", ()))


def _about(one: Frame, other: Frame, turned: Mapping[str, str]) -> None:
    """Let an agreement go into what it is about, with its sides; ``turned``: the places that are others there."""
    one.absorbed = other
    for place in ("agent", "owner", "with", "between"):
        other.put(turned.get(place, place), one.places.get(place, ()))


def _own(gap: str) -> bool:
    """Whether nothing but words of size stands between a sale and the stake that is sold."""
    words = gap.replace("per cent", "percent").split()
    return len(words) <= 6 and not any(w.strip(",") in PREPOSITIONS and w != "of" for w in words) and "," not in gap


_JOINTLY = re.compile(r"\b(?:jointly|together)\b")


def _other_side(scene: Scene, noun: Frame, verb: Frame) -> str:
    """The place at a purchase of who it is agreed with: who sells, where another is bought (an agreement with X to buy its unit Y)."""
    others = {f.value.name for f in noun.places.get("with", ())}
    if _JOINTLY.search(scene.text, noun.cue.end, verb.cue.end + 10):
        return "agent"
    bought = {f.value.name for f in verb.places.get("object", ())}
    return "from" if (bought and bought.isdisjoint(others)) or others & {f.value.name for f in verb.places.get("owned", ())} else "with"


_CONTRACT = re.compile(r"agreement|deal|contract|spa\b")
_MAKES = ("manufactur", "produc", "make", "ship", "deliver")
_REVIVE = frozenset(("restart", "reopen", "revive", "expand"))


def purpose(scene: Scene, noun: Frame, verb: Frame) -> None:
    """What a contract or a venture is for: a deal to buy, a joint venture to build."""
    thing = verb.shape.name.rpartition(".")[2]
    if (
        noun.shape.generic
        and (noun.places.get("with") or len(noun.places.get("agent", ())) > 1)
        and scene.lower[verb.cue.start : verb.cue.end] in _REVIVE
    ):
        verb.absorbed = noun  # an agreement with who takes the power to restart a reactor
        return
    tie = noun.shape.type in {"partnership", "joint_venture"}
    if noun.shape.name == "en.deals.order" and thing in {"supply", "build"} and noun.verb in GETS and not noun.absorbed:
        noun.absorbed = verb  # won an order to supply X with trains
        verb.gained = True
        verb.put("award" if thing == "build" else "with", [f for place in ("from", "by") for f in noun.places.get(place, ())])
        return
    if noun.shape.name == "en.deals.invest" and thing in {"build", "site"} and not noun.places.keys() & {"in", "by", "from", "before"}:
        noun.absorbed = verb  # a $2 billion investment to build a plant
        return
    if tie and thing == "supply" and verb.word.startswith(_MAKES) and len(noun.places.get("agent", ())) > 1:
        verb.absorbed = noun  # X and Y form an alliance to manufacture robots
        return
    if (noun.shape.generic and not noun.absorbed) or (tie and thing in {"supply", "lease", "order", "acquire", "license"}):
        noun.absorbed = verb
        verb.gained = True
        verb.turn = noun.shape if thing == "supply" else verb.turn
        other = _other_side(scene, noun, verb) if thing == "acquire" and noun.shape.generic else "with"
        for place in ("with", "from", "by", "to", "between", "before"):
            if place == "with" != other:
                verb.put(other, noun.places.get(place, ()))
            elif place in noun.places:
                place_now = (
                    "award"
                    if thing == "build" and noun.verb in GETS
                    else "with"
                    if place in {"to", "between", "before"} or noun.verb in GETS
                    else place
                )
                verb.put(place_now, noun.places[place])
    elif noun.shape.type == "acquisition" and verb.shape.type == "divestiture" and _CONTRACT.search(noun.word):
        noun.absorbed = verb  # a sale and purchase agreement to sell it
        verb.put("to", noun.places.get("with", ()))
    elif thing in {"build", "supply", "sell"} and (tie or noun.shape.type == "acquisition"):
        verb.absorbed = noun

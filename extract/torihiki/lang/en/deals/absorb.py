"""Words that only lead to a better one: a deal to buy, buy a stake in, won a contract to supply. The better one takes their names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from torihiki.core.scene import Scene
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.trades import banks
from torihiki.lang.en.deals.words import GETS, PREPOSITIONS

__all__ = ["absorb"]


_TOGETHER = frozenset(("acquisition", "investment"))
_REVIVE = frozenset(("restart", "reopen", "revive", "expand"))
_ABOUT = re.compile(r"\b(?:for|on|over|about|covering|outlining|highlighting|regarding|concerning)\s(?:the\s|joint\s|its\s|their\s)*$")
_ON_SUM = re.compile(r"\b(?:for|on|over|about|covering)\s(?:an?\s|the\s|its\s)?(?:[\w$€£.,-]+\s){0,5}$")
_FOUNDS = re.compile(
    r"\s(?:to|on) (?:form|set up|create|establish|launch|start|forming|setting up|creating|establishing) (?:(?:[A-Z][\w&-]*\s){0,3}[A-Z][\w&-]*,\s)?(?:[\w-]+\s){0,5}"
)
_OVER = re.compile(r"\b(?:about|over|regarding|with a view to|to discuss)\s(?:(?:the|a|an|possibly|potentially|possible|potential)\s)*$")
_THROUGH = re.compile(r"\b(?:via|through|by|in)\s(?:an?\s|its\s|the\s|planned\s|proposed\s|reverse\s)*(?:[$€£]\S+\s\w+\s)?$")
_SHARE_OF = re.compile(r"\b(?:stakes?|interest|shares?|holding|half|%) (?:in|of) (?:an?|the|its|their) (?:[\w-]+ ){0,3}$")
# invested (in); invested $200 million as lead in X's round
_INTO = re.compile(
    r"(?: [A-Z]{0,3}[$€£]\S+(?: (?:million|billion|crore))?)?(?: as (?:the |an? )?(?:co-)?(?:lead|anchor)(?: investor)?)? in "
)
_HEDGE = re.compile(r"\b(?:around|about|over|under|nearly|almost|up to|close to|more than|less than|at least) (?=[\d$€£₹])")
_GIVEN = frozenset(("en.deals.borrow", "en.deals.subsidise"))
_HAS = re.compile(r" (?:(?:has|have|had|also|already|just) ){0,2}")
_SHARED = frozenset(("en.deals.sell", "en.deals.supply", "en.deals.license"))  # what partners do side by side
_WON = frozenset(("en.deals.contract", "en.deals.order"))
_DONE_BY = re.compile(r"\b(?:(?:won|secured|landed|clinched) by|awarded to|gone to|went to)\s(?:an?|the)\s(?:[\w-]+\s){0,4}$")
_RELATIVE = re.compile(r", (?:which|who)\b")  # a contract with X, which is to deliver: X does so
_IN = re.compile(
    r"\b(?:in|through|via|under) (?=an? |its |the |record |[A-Z]{0,3}[$€£])(?:(?! (?:that|which|and) )[^.;,]|[.,](?=[0-9])){0,60}$"
)
_ON = re.compile(r"\b(?:on|in|for) (?:an?|the|its|their|possible|potential)\s(?:[\w$€£.-]+\s){0,4}$")
_OF_SUM = re.compile(r"[A-Z]{0,3}[$€£¥]\S+ (?:million |billion )?(?:worth )?of\b")  # sold $10 billion of its holding in X
_AND_ITS = re.compile(r"\band (?:its|their|an?) (?:[\w%.-]+ ){0,4}$")
_WANTS = re.compile(
    r", (?:now )?(?:wants?|plans?|hopes?|aims?|intends?|agreed|offered)\b"
)  # paid $2 billion for X, wants to take Y private
_HANDED = frozenset(("en.deals.sell", "en.deals.acquire"))
_BECOMES = re.compile(
    r"^(?![^;]*\b(?:which|that|who|whose|and|but|after)\b)[^;]*\b(?:is|are|was|were|be|been|being)\s(?:also\s|now\s|[a-z]+ly\s)?$"
)
_ARTICLES = frozenset(("a", "an", "the", "its", "their", "his", "her", "another", "half"))
_PART = re.compile(r"\b(?:part|all|most|some|half|much|the rest|the remainder|a portion) of\b")


def absorb(scene: Scene, found: Sequence[Frame]) -> None:
    """Let words that only lead to a better one give it their names: a deal to buy, buy a stake in, won a contract to supply."""
    _ventures(scene, found)
    for first, other in pairwise(found):
        one = (
            first.absorbed if first.absorbed is not None and first.form == "noun" and first.absorbed.cue.start < first.cue.start else first
        )
        gap = scene.text[one.cue.end : other.cue.start]
        if len(gap) > 90 or ";" in gap or (other.led and _RELATIVE.search(gap)):
            continue
        if one.form != "noun" and other.form == "noun":
            _object(one, other, gap)
        elif one.form == "noun" and other.led:
            _purpose(scene, one, other)
        elif one.shape.name == "en.deals.stake" and other.form == "passive" and other.shape.name in _HANDED and _BECOMES.search(gap):
            _handed(one, other)  # a stake in X will be sold
        elif one.form == other.form == "noun" and one.shape.generic and other.shape.generic and gap == " (":
            other.absorbed = one  # its own short form: a memorandum of understanding (MoU)
            for place, held in other.places.items():
                one.put(place, held)
        elif (
            one.form == other.form == "noun"
            and one.shape.generic
            and one.absorbed is None
            and other.shape.name == "en.deals.build"
            and _ABOUT.search(gap)
        ):
            _about(one, other, {"owner": "agent", "between": "agent"})  # an agreement on the construction of a plant
        elif (
            one.form == other.form == "noun"
            and one.shape.generic
            and one.absorbed is None
            and other.shape.name in _GIVEN
            and _ON_SUM.search(gap)
        ):
            _about(one, other, {"owner": "agent", "between": "with"})  # an agreement with the Fund on a $2 billion standby credit
        elif one.form == other.form == "noun" and one.shape.generic and other.shape.name == "en.deals.venture" and _FOUNDS.fullmatch(gap):
            _about(one, other, {"between": "with"})  # an agreement to form a joint venture
        elif (
            one.form == other.form == "noun" and one.shape.name in _WON and other.shape.name == "en.deals.venture" and _DONE_BY.search(gap)
        ):
            other.absorbed = one  # the contract was won by a joint venture of X and Y
            for place in ("of", "between", "with"):
                one.put("by", other.places.get(place, ()))
        elif one.shape.type == "subsidy" and one.form == other.form == "noun" and (other.shape.type == "subsidy" or other.shape.generic):
            other.absorbed = one  # grants under the act, by an agreement with the ministry
            one.put("with", other.places.get("with", ()))
        elif one.shape.name == "en.deals.sell" and other.shape.name == "en.deals.stake" and one.form == other.form == "noun" and _own(gap):
            other.absorbed = one  # the sale of its stake in X to Y
            one.put("object" if one.form == "verb" else "of", other.places.get("in", ()) or other.places.get("of", ()))
            one.put("to", other.places.get("to", ()))
        elif one.shape.name == "en.deals.list" and one.form == "noun" and other.shape.name == "en.deals.raise" and _HAS.fullmatch(gap):
            one.absorbed, other.turn = other, one.shape  # X's listing raised $2 billion
            other.places["agent"] = one.places.get("owner", []) or one.places.get("of", []) or one.places.get("agent", [])
        elif one.shape.name == "en.deals.invest" and other.led and not (one.places.get("in") or one.places.get("object")):
            one.absorbed = other
        elif one.shape.name == "en.deals.approach" and other.shape.type == "acquisition" and _OVER.search(gap):
            one.absorbed = other  # approached X about buying its unit
            other.put("from", [f for f in one.places.get("object", ()) if f not in other.places.get("object", ())])
        elif (
            one.shape.name == "en.deals.acquire"
            and one.form == other.form == "verb"
            and other.shape.name == "en.deals.build"
            and gap == " and "
        ):
            other.absorbed = one  # acquire and develop a mine
        elif (
            one.shape.name == "en.deals.build"
            and scene.lower.startswith("spen", one.cue.start)
            and other.led
            and other.shape.type == "acquisition"
        ):
            one.absorbed = other  # will spend $2 billion to acquire it
        elif (
            one.shape.name in {"en.deals.pay", "en.deals.price"}
            and other.led
            and other.shape.type == "acquisition"
            and not _WANTS.search(gap)
        ):
            one.absorbed = other  # will pay X $2 billion to acquire it
            other.put("from", [f for f in one.places.get("object", ()) if f not in other.places.get("object", ())])
        elif one.shape.name == "en.deals.pledge" and other.led and other.shape.type == "acquisition":
            one.absorbed = other  # offered $2 billion to acquire it
        elif one.shape.name == "en.deals.pledge" and other.led:
            other.absorbed = one
            for place in ("object", "to", "for"):
                one.put("to", other.places.get(place, ()))
        elif one.shape.name == "en.deals.partner" and one.form == "verb" and other.led and other.shape.type in _TOGETHER:
            one.absorbed = other  # has teamed up with X to buy Y
            other.put("agent", one.places.get("with", ()) or one.places.get("object", ()))
        elif one.shape.name == "en.deals.partner" and one.form == "verb" and other.led and other.shape.name in _SHARED:
            other.absorbed = one  # has teamed up with X to sell its software
        elif (
            one.shape.name == "en.deals.award"
            and one.turn is not None
            and one.turn.generic
            and other.led
            and other.shape.name == "en.deals.build"
        ):
            other.absorbed, one.turn = one, other.shape  # awarded X a contract to build its plant
        elif one.shape.name == "en.deals.choose" and other.led:
            other.absorbed, one.turn = one, other.shape


_SETS_UP = re.compile(r"\sto (?:jointly |together )?(?:set up|form|create|establish|launch|found|start)\s(?:[\w%/:-]+\s){0,5}$")


def _ventures(scene: Scene, found: Sequence[Frame]) -> None:
    """Let firms that team up be the partners in the venture that they do so to set up."""
    for venture in found:
        if venture.shape.type != "joint_venture":
            continue
        for pact in found:
            if (
                pact.shape.name == "en.deals.partner"
                and pact.absorbed is None
                and pact.cue.end < venture.cue.start
                and _SETS_UP.search(scene.text[pact.cue.end : venture.cue.start + (venture.form != "noun")])
            ):
                pact.absorbed = venture
                for place in ("agent", "with", "object", "between"):
                    venture.put("agent" if place == "agent" else "with", pact.places.get(place, ()))


def _about(one: Frame, other: Frame, turned: Mapping[str, str]) -> None:
    """Let an agreement go into what it is about, with its sides; ``turned``: the places that are others there."""
    one.absorbed = other
    for place in ("agent", "owner", "with", "between"):
        other.put(turned.get(place, place), one.places.get(place, ()))


def _object(verb: Frame, noun: Frame, gap: str) -> None:
    """A noun that is the verb's object: took a stake, awarded X a contract."""
    name, thing = verb.shape.name.rpartition(".")[2], noun.shape.name.rpartition(".")[2]
    if name in {"private", "delist"} and thing in {"acquire", "contract"} and _IN.search(gap):
        noun.absorbed = verb  # to go private in a $55 billion buyout
        for place in ("by", "with"):
            verb.put("by", noun.places.get(place, ()))
    elif name == "partner" and thing in {"bid", "acquire"} and not noun.places.keys() & {"owner", "by", "from"} and _ON.search(gap):
        verb.absorbed = noun  # is working with X on a rival offer
        noun.put("agent", verb.places.get("agent", ()))
        noun.put("agent", verb.places.get("with", ()) or verb.places.get("object", ()))
    elif name in {"prevail", "outbid"} and thing == "bid":
        noun.absorbed = verb  # won the battle for X with a bid of
    elif name == "drop" and thing == "build" and len(gap) < 40:
        noun.absorbed = verb  # cancelled plans for a hospital
        verb.put("with", noun.places.get("with", ()))
    elif name == "award" and verb.form == "verb" and len(gap) < 80:
        noun.absorbed, verb.turn = verb, noun.shape
        if not verb.places.get("object"):
            verb.put("to", noun.places.get("to", ()))
    elif name == "supply" and thing in {"borrow", "subsidise", "invest"} and len(gap) < 80:
        verb.absorbed = noun
        noun.places = {
            "from": verb.places.get("agent", []),
            "to": verb.places.get("object", []) or verb.places.get("to", []) or noun.places.get("to", []),
            "for": noun.places.get("for", []),
        }
    elif (
        name == "land"
        and thing == "raise"
        and verb.form == "verb"
        and gap.endswith(" in ")
        and noun.places.get("from")
        and all(banks(f.value.name) for f in noun.places.get("from", []))
    ):
        verb.absorbed = noun  # secured $5 million in funding from a bank
        noun.put("agent", verb.places.get("agent", ()))
    elif name == "prevail" and thing == "bid":
        noun.absorbed = verb  # won the auction with a bid of
    elif name == "list" and thing == "merge" and _THROUGH.search(gap):
        verb.absorbed = noun  # to go public through a merger with X
    elif (name == "front" or (name == "invest" and thing == "raise" and _INTO.match(gap))) and len(gap) < 80:
        noun.absorbed = verb
        leads = {f.value.name for f in verb.places.get("agent", ())}
        for place in ("for", "in", "of", "owner", "before", "to", "by"):
            verb.put("in", [f for f in noun.places.get(place, ()) if f.value.name not in leads])
    elif name == "sell" and thing == "stake" and verb.form == "verb" and _given(verb, gap):
        noun.absorbed = verb  # sold them a stake in its unit
        verb.places["to"], verb.places["object"] = verb.places.pop("object"), []
        verb.put("object", noun.places.get("in", ()) or noun.places.get("of", ()))
    elif name == "sell" and thing == "stake" and verb.form == "verb" and _named(verb, gap):
        noun.absorbed = verb  # to sell X stake
    elif name == "land" and thing == "award" and verb.form == "verb" and len(gap) < 40:
        verb.absorbed = noun  # lands an award from X
        noun.verb = "won"
        noun.put("agent", verb.places.get("agent", ()))
    elif name in {"sell", "acquire"} and thing == "venture" and _SHARE_OF.search(gap):
        noun.absorbed = verb  # sold its stake in a joint venture with X to Y
        for place in ("to", "from", "by"):
            verb.put(place, noun.places.get(place, ()))
    elif name == "sell" and thing == "stake" and _AND_ITS.search(gap):
        noun.absorbed = verb  # sold its stake in X and its stake in Y
    elif name == "sell" and thing == "stake" and _light(verb, _OF_SUM.sub("", gap)):
        noun.absorbed = verb
        verb.put("object", noun.places.get("in", ()) or noun.places.get("of", ()) or noun.places.get("before", ()))
        verb.put("to", noun.places.get("to", ()))
    elif name == "acquire" and thing == "bond" and verb.form == "verb" and _light(verb, gap):
        noun.absorbed = verb  # buys a bond: the issuer is another
    elif _light(verb, gap):
        verb.absorbed = noun
        if name == "acquire" and thing == "stake" and verb.form == "verb":
            _ceded(verb, noun)
        for place, held in verb.places.items():
            if place != "agent" or all(f in held for f in noun.places.get("agent", ())):
                noun.put(place, held)


def _handed(stake: Frame, verb: Frame) -> None:
    """Let a stake that changes hands say what is sold, and who held it: X's stake in Y will be sold to Z."""
    owners = {f.value.name for f in stake.places.get("owner", ())}
    if any(f.value.name not in owners for f in verb.places.pop("agent", ())):
        return
    stake.absorbed, verb.turn = verb, stake.shape
    for place in ("in", "of", "object", "before", "owned"):
        verb.put("agent", stake.places.get(place, ()))
    verb.put("from", [*stake.places.get("owner", ()), *stake.places.get("agent", ())])


def _ceded(verb: Frame, noun: Frame) -> None:
    """Let the owner of a stake that is bought sell it: bought X's stake in Y."""
    buys = {f.value.name for f in verb.places.get("agent", ())}
    owner = noun.places.pop("owner", [])
    noun.put("from", [f for f in owner if f.value.name not in buys])


def _purpose(scene: Scene, noun: Frame, verb: Frame) -> None:
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
    if (noun.shape.generic and not noun.absorbed) or (tie and thing in {"supply", "lease", "order", "acquire", "license"}):
        noun.absorbed = verb
        verb.gained = True
        verb.turn = noun.shape if thing == "supply" else verb.turn
        for place in ("with", "from", "by", "to", "between", "before"):
            if place in noun.places:
                place_now = (
                    "award"
                    if thing == "build" and noun.verb in GETS
                    else "with"
                    if place in {"to", "between", "before"} or noun.verb in GETS
                    else place
                )
                verb.put(place_now, noun.places[place])
    elif noun.shape.type == "acquisition" and verb.shape.type == "divestiture":
        noun.absorbed = verb  # a sale and purchase agreement to sell it
        verb.put("to", noun.places.get("with", ()))
    elif thing in {"build", "supply"} and (tie or noun.shape.type == "acquisition"):
        verb.absorbed = noun


def _own(gap: str) -> bool:
    """Whether nothing but words of size stands between a sale and the stake that is sold."""
    words = gap.replace("per cent", "percent").split()
    return len(words) <= 6 and not any(w.strip(",") in PREPOSITIONS and w != "of" for w in words) and "," not in gap


def _named(verb: Frame, gap: str) -> bool:
    """Whether the name of what a stake is in stands before it, as headlines have it: to sell Norvane stake, sells Norvane Energy unit stake."""
    held = verb.places.get("object")
    if not held:
        return False
    words = gap[held[-1].end - verb.cue.end :].split()
    return len(words) <= 3 and not any(w.strip(",") in PREPOSITIONS or w.strip(",") in _ARTICLES or w.endswith(",") for w in words)


def _given(verb: Frame, gap: str) -> bool:
    """Whether a name between a verb and its noun is the one that gets it: sold Norvane a stake."""
    taker = verb.places.get("object")
    if not taker or taker[0].start - verb.cue.end > 3:
        return False
    words = gap[taker[-1].end - verb.cue.end :].split()
    return bool(words) and words[0] in {"a", "an", "the", "its", "their", "half", "another"} and len(words) <= 6


def _light(verb: Frame, gap: str) -> bool:
    """Whether a noun is the verb's own object: took a stake, bought the bonds."""
    words = _PART.sub("", _HEDGE.sub("", gap.replace("per cent", "percent"))).split()
    return not verb.places.get("object") and len(words) <= 6 and not any(w.strip(",") in PREPOSITIONS or w.endswith(",") for w in words)

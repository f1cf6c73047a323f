"""A verb and the noun that is its object: took a stake, awarded X a contract, went public through a merger."""

from __future__ import annotations

import re

from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.trades import banks
from torihiki.lang.en.deals.words import PREPOSITIONS

__all__ = ["objects"]

_THROUGH = re.compile(r"\b(?:via|through|by|in)\s(?:an?\s|its\s|the\s|planned\s|proposed\s|reverse\s)*(?:[$€£]\S+\s\w+\s)?$")
_UNDER = re.compile(r"\b(?:under|through|via|pursuant to|in response to|as a result of|in|following) (?:its|the|an?) (?:[\w$€£.-]+ ){0,6}$")
_ONCE = re.compile(r"\b(?:once|when|after|upon completion of|following) (?:the|its|their) (?:[a-z-]+ )?$")
_SHARE_OF = re.compile(r"\b(?:stakes?|interest|shares?|holding|half|%) (?:in|of) (?:an?|the|its|their) (?:[\w-]+ ){0,3}$")
# invested (in); invested $200 million as lead in X's round
_INTO = re.compile(
    r"(?: [A-Z]{0,3}[$€£]\S+(?: (?:million|billion|crore))?)?(?: as (?:the |an? )?(?:co-)?(?:lead|anchor)(?: investor)?)? in "
)
_HEDGE = re.compile(r"\b(?:around|about|over|under|nearly|almost|up to|close to|more than|less than|at least) (?=[\d$€£₹])")
_IN = re.compile(
    r"\b(?:in|through|via|under) (?=an? |its |the |record |[A-Z]{0,3}[$€£])(?:(?! (?:that|which|and) )[^.;,]|[.,](?=[0-9])){0,60}$"
)
_FOR_MONEY = re.compile(r"\b(?:for|to receive|to get) (?:[\w$€£¥.,-]+ ){0,8}$")
_AS_LOAN = re.compile(r"\b(?:via|through|with|as|by way of|in the form of) (?:an?|the) (?:[\w$€£.,-]+ ){0,4}$")
_IN_SALE = re.compile(r"\b(?:in|for|of|during) (?:the |its |their |an? )(?:[\w$€£.-]+ ){0,3}$")
_LOANS = re.compile(r"^loans?$")
_ON = re.compile(r"\b(?:on|in|for) (?:an?|the|its|their|possible|potential)\s(?:[\w$€£.-]+\s){0,4}$")
_SO_MUCH_IN = re.compile(
    r" (?:(?:about|around|up to|more than|some|an?|another|a further|over|nearly) )?(?:[A-Z]{0,3}[$€£¥₹] ?)?[0-9][\d.,]*(?: [a-z]+){0,2} (?:in|of) (?:[a-z-]+ ){0,3}"
)
_ABOUT = re.compile(
    r"\b(?:about|over|regarding|concerning|with|on) (?:(?:an?|the|its|possible|potential|making)\s){0,2}(?:[\w$€£.-]+\s){0,4}$"
)
_OF_SUM = re.compile(r"[A-Z]{0,3}[$€£¥]\S+ (?:million |billion )?(?:worth )?of\b")  # sold $10 billion of its holding in X
_AND_ITS = re.compile(r"\band (?:its|their|an?) (?:[\w%.-]+ ){0,4}$")
_AS_ONE = re.compile(r", (?:an?|in an?|its (?:first|second|third|fourth|fifth|largest|biggest|latest)) (?:(?:[0-9]+-)?[a-z-]+ )?$")
_A = re.compile(r" an? (?:[\w-]+ ){0,3}")
_TO_A = re.compile(r" to (?:an?|the) (?:[\w-]+ ){0,4}$")
_SECOND = re.compile(r"[0-9]\S*(?: (?:million|billion|mln|bn))? (?:and|plus) an? ")
_ARTICLES = frozenset(("a", "an", "the", "its", "their", "his", "her", "another", "half"))
_PART = re.compile(r"\b(?:part|all|most|some|half|much|the rest|the remainder|a portion) of\b")


def objects(verb: Frame, noun: Frame, gap: str) -> None:
    """A noun that is the verb's object: took a stake, awarded X a contract."""
    name, thing = verb.shape.name.rpartition(".")[2], noun.shape.name.rpartition(".")[2]
    if name in {"private", "delist"} and thing in {"acquire", "contract"} and _IN.search(gap):
        noun.absorbed = verb  # to go private in a $55 billion buyout
        for place in ("by", "with"):
            verb.put("by", noun.places.get(place, ()))
    elif name in {"pass", "change"} and thing in {"acquire", "contract"} and set(noun.places) <= {"agent"} and _IN.search(gap):
        noun.absorbed = verb  # goes to X in a $9 billion buyout
    elif name == "acquire" and thing == "bid" and set(noun.places) <= {"owner", "agent"} and _UNDER.search(gap):
        noun.absorbed = verb  # has acquired 91% of X through its tender offer
    elif name == "approach" and thing in {"acquire", "bid"} and set(noun.places) <= {"agent"} and _ABOUT.search(gap):
        noun.absorbed = verb  # has approached X about a takeover
    elif name == "partner" and thing in {"bid", "acquire"} and not noun.places.keys() & {"owner", "by", "from"} and _ON.search(gap):
        verb.absorbed = noun  # is working with X on a rival offer
        noun.put("agent", verb.places.get("agent", ()))
        noun.put("agent", verb.places.get("with", ()) or verb.places.get("object", ()))
    elif name == "invest" and thing == "borrow" and _AS_LOAN.search(gap):
        verb.absorbed = noun  # put $5 million into X via a loan
        noun.put("from", [*verb.places.get("agent", ()), *noun.places.pop("agent", ())])
        noun.put("to", verb.places.get("in", ()) or verb.places.get("object", ()))
    elif name == "choose" and thing == "subsidise" and _FOR_MONEY.search(gap):
        verb.absorbed = noun  # picked X for a grant
        noun.put("to", verb.places.get("agent" if verb.form == "passive" else "object", ()))
        noun.put("from", verb.places.get("by" if verb.form == "passive" else "agent", ()))
        noun.places.pop("agent", None)
    elif name == "shortlist" and thing == "sell" and _IN_SALE.search(gap):
        verb.absorbed = noun  # has shortlisted X and Y in the sale of Z
        bids, sells = ("agent", "by") if verb.form == "passive" else ("object", "agent")
        noun.places["agent"] = verb.places.get(sells, [])
        noun.put("to", verb.places.get(bids, ()))
    elif (
        name in {"acquire", "order", "sell", "supply"}
        and thing in {"acquire", "order", "contract"}
        and verb.form == "verb"
        and _AS_ONE.search(gap)
    ):
        noun.absorbed = verb  # bought 10 jets, a purchase worth
    elif name == "share" and thing == "stake" and verb.form == "verb" and verb.word in verb.shape.sayings:
        noun.absorbed = verb  # nudged its stake in X up to 7 percent
        verb.put(
            "in", noun.places.get("in", ()) or noun.places.get("of", ()) or noun.places.get("before", ()) or noun.places.get("object", ())
        )
    elif name == "outbid" and thing == "bid" and noun.places.get("for") and not noun.places.get("owner"):
        verb.absorbed = noun  # trumped Y with an offer for X
    elif name in {"prevail", "outbid"} and thing == "bid":
        noun.absorbed = verb  # won the battle for X with a bid of, topped Y's bid for X
        if name == "outbid" and not verb.places.get("for"):
            verb.put("for", noun.places.get("for", ()))
    elif name == "drop" and thing == "build" and len(gap) < 40:
        noun.absorbed = verb  # cancelled plans for a hospital
        verb.put("with", noun.places.get("with", ()))
    elif name == "choose" and verb.form == "verb" and thing == "venture" and _A.fullmatch(gap):
        noun.absorbed = verb  # chose a joint venture of X and Y
        for place in ("of", "between", "with"):
            verb.put("object", noun.places.get(place, ()))
    elif name == "award" and thing == "venture" and _TO_A.search(gap):
        noun.absorbed = verb  # awarded the contract to a joint venture of X and Y
        for place in ("of", "between", "with"):
            verb.put("to", noun.places.get(place, ()))
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
    elif name in {"land", "raise"} and thing in {"borrow", "lend"} and verb.form == "verb" and _SO_MUCH_IN.fullmatch(gap):
        verb.absorbed = noun  # obtained $30 million in rescue financing from X
        noun.put("agent", verb.places.get("agent", ()))
    elif name == "list" and thing == "merge" and _THROUGH.search(gap):
        verb.absorbed = noun  # to go public through a merger with X
    elif name == "list" and thing == "merge" and _ONCE.search(gap):
        verb.absorbed = noun  # will list on the Nasdaq once the merger closes
    elif (name == "front" or (name == "invest" and thing == "raise" and _INTO.match(gap))) and len(gap) < 80:
        noun.absorbed = verb
        leads = {f.value.name for f in verb.places.get("agent", ())}
        for place in ("for", "in", "of", "owner", "before", "to", "by"):
            verb.put("in", [f for f in noun.places.get(place, ()) if f.value.name not in leads])
    elif name == "float" and thing == "stake" and verb.form == "verb":
        noun.absorbed = verb  # floated a 10% stake in its unit
        verb.put("in", noun.places.get("in", ()) or noun.places.get("of", ()))
    elif name == "price" and thing == "stake" and verb.form == "verb" and noun.places.get("owner"):
        verb.absorbed = noun  # paid $2 billion for X's stake in Y
        _ceded(verb, noun)
        noun.put("agent", verb.places.get("agent", ()))
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
    elif name in {"sell", "acquire"} and thing in {"venture", "license"} and _SHARE_OF.search(gap):
        noun.absorbed = verb  # sold its stake in a joint venture with X, or in a licence, to Y
        for place in ("to", "from", "by"):
            verb.put(place, noun.places.get(place, ()))
    elif name == "sell" and thing == "stake" and _AND_ITS.search(gap):
        noun.absorbed = verb  # sold its stake in X and its stake in Y
        verb.put("to", noun.places.get("to", ()))
    elif name == "sell" and thing == "stake" and _light(verb, _OF_SUM.sub("", gap)):
        noun.absorbed = verb
        verb.put("object", noun.places.get("in", ()) or noun.places.get("of", ()) or noun.places.get("before", ()))
        verb.put("to", noun.places.get("to", ()))
    elif name == "sell" and thing == "borrow" and verb.form == "verb" and noun.places.get("to") and _LOANS.search(noun.word):
        noun.absorbed = verb  # sold $300 million of its loans to a bank
        verb.put("to", noun.places["to"])
    elif name == "acquire" and thing == "bond" and verb.form == "verb" and _light(verb, gap):
        noun.absorbed = verb  # buys a bond: the issuer is another
    elif _light(verb, gap):
        verb.absorbed = noun
        if name == "award" and verb.form == "passive":
            noun.verb = "awarded"  # was handed a contract
        if name == "acquire" and thing == "stake" and verb.form == "verb":
            _ceded(verb, noun)
        for place, held in verb.places.items():
            if place != "agent" or all(f in held for f in noun.places.get("agent", ())):
                noun.put(place, held)


def _ceded(verb: Frame, noun: Frame) -> None:
    """Let the owner of a stake that is bought sell it: bought X's stake in Y."""
    buys = {f.value.name for f in verb.places.get("agent", ())}
    owner = noun.places.pop("owner", [])
    noun.put("from", [f for f in owner if f.value.name not in buys])


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
    if _SECOND.search(gap):
        return False  # picked up $350 million and a contract
    words = _PART.sub("", _HEDGE.sub("", gap.replace("per cent", "percent"))).split()
    return not verb.places.get("object") and len(words) <= 6 and not any(w.strip(",") in PREPOSITIONS or w.endswith(",") for w in words)

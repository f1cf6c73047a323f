"""Words that turn into better ones by what stands around them: a deal for a company is its purchase, one for jets an order."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.deals.shape import Shape
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.goods import GOODS, made
from torihiki.lang.en.deals.jobs import JOBS
from torihiki.lang.en.deals.ties import TIES
from torihiki.lang.en.deals.trades import banks
from torihiki.lang.en.deals.words import GETS, NOUN, VERB
from torihiki.values.change import replace

__all__ = ["turn"]

_DEAL = sieve(r"(?:deals?|transactions?|definitive agreement)\b", re.IGNORECASE)
_PRIVATE = sieve(r"(?:will|agreed to) take [^.;,]{2,50} private\b(?! equity| sector)", re.IGNORECASE)
_IN_ROUND = sieve(
    r"(?:\s[$€£₹][\w.]+(?:\s(?:million|billion|crore))?)? in (?:the|this|that|its|both) (?:[\w-]+ ){0,3}(?:rounds?|financing|raise|series|tranche)(?![a-z])",
    re.IGNORECASE,
)
_BIDS_WITH = sieve(
    r"\bwhich (?:has|had|have|is|are) (?:teamed up|joined forces|joined hands|partnered|allied|teaming up|bidding|working) (?:together )?with [^.;,]{2,50}, (?:[a-z]+ ){0,2}?(?:out)?(?:bid|offered|proposed|beat|trumped|submitted|made an? (?:[\w$€£.-]+ ){0,3}(?:bid|offer))\b"
)
_LED = sieve(
    r" (?:co-)?led(?: (?:the|this|that) (?:round|deal|financing|investment|raise))?(?:, (?:with|and)|,| with) (?:additional |further )?"
)
_ALONGSIDE = sieve(r" (?:alongside|side by side with|together with) (?:the |[a-z-]+ ){0,3}[A-Z]")
_UP_FOR = sieve(r"\b(?:was|were|been|being|is|are) (?:[a-z]+ly |also )?(?:put )?up for $")
_PLACES = sieve(
    r"\b(?:underwriters?|book-?runners?|(?:lead|joint|global) (?:managers?|co-?ordinators?|banks?)|sponsors?|advisers?|advisors?) (?:for|on|of|to|in) (?:[\w-]+ ){0,4}$"
)
_ITSELF = sieve(r" (?:itself|themselves)(?![a-z])")
_BROKERED = frozenset(("lease", "acquisition", "divestiture"))
_BROKERS = frozenset(("arranged", "negotiated", "brokered", "arranges", "negotiates", "brokers"))
_HAVE = sieve(r"\b(?:has|have|had)(?: (?!been\b|being\b)[a-z]+){0,3} $")
_BORN = frozenset(("created", "formed", "born", "established", "founded"))
_WINS = frozenset(("won", "wins", "win", "landed", "lands", "clinched", "bagged", "secured", "secures"))
_COUNT = sieve(r"[0-9]")
_PUTS_UP = sieve(
    r" (?:(?:up to|about|around|another|a further|an additional|an initial|some|more than|over|nearly|at least) )?[A-Z]{0,3}[$€£¥₹]\s?[0-9][0-9.,]*\s?(?:million|billion|bn|mn|m|b) (?:in (?:equity|cash|funding|capital) )?to (?:the )?(?:[a-z-]+ ){0,3}[A-Z][\w&'’-]*(?: [A-Z][\w&'’-]*){0,2}(?:[.,:;]|$| (?:over|in (?:the|an?)|as|and|last|this|earlier)\b)"
)
# where it builds: selected Spain for its battery plant
_LOCATES = sieve(next(s.behind for s in TIES if s.name == "en.deals.locate"), re.IGNORECASE)
_MARKETS = sieve(next(s.behind for s in JOBS if s.name == "en.deals.carry"), re.IGNORECASE)
_TO_MAKE = sieve(
    r" to (?:[a-z]+ly )?(?:build|supply|provide|make|deliver|install|design|develop|produce|manufacture|convert|upgrade|refit|overhaul|repair|maintain)\b"
)
_WILL = sieve(r"\b(?:will|would) (?:also )?$")
_NEXT = 30  # characters between a deal and the company that it is for


def turn(scene: Scene, frame: Frame, shapes: Mapping[str, Shape]) -> None:
    """A deal for a company is its purchase, one for what it makes an order; who led the round adds to the round told last."""
    name = frame.shape.name
    if (
        name == "en.deals.invest"
        and frame.form == "verb"
        and not any(frame.places.get(p) for p in ("in", "to", "object", "owned"))
        and _ALONGSIDE.match(scene.text, frame.cue.end)
    ):
        frame.shape = shapes[VERB + "en.deals.acquire"]  # X will invest alongside Y, the buyer
        frame.put("agent", frame.places.pop("with", ()))
    if (
        name == "en.deals.sell"
        and frame.form == "noun"
        and frame.places.get("agent")
        and _UP_FOR.search(scene.text, frame.clause, frame.cue.start)
    ):
        frame.put("of", frame.places.pop("agent"))  # X had been put up for sale
    if (
        name == "en.deals.sell"
        and frame.form == "verb"
        and frame.places.get("agent")
        and frame.places.get("owned")
        and not any(frame.places.get(p) for p in ("object", "to", "from"))
        and (frame.led or _WILL.search(scene.before(frame.cue.start, 12)))
        and _MARKETS.match(scene.text, frame.cue.end)
    ):
        frame.shape = shapes[VERB + "en.deals.carry"]  # X is to sell Y's pumps
        return
    if name == "en.deals.list" and frame.form == "verb" and frame.places.get("object"):
        frame.places.pop("object" if frame.word.endswith((" on", " in")) else "agent", None)  # listed on an exchange; its owner floated X
    if name == "en.deals.list" and frame.form == "noun" and _PLACES.search(scene.text, frame.clause, frame.cue.start):
        frame.places.pop("agent", None)  # X and Y are the underwriters of the IPO
    if name == "en.deals.lead" and frame.places.get("agent") and _LED.fullmatch(scene.text, frame.places["agent"][-1].end, frame.cue.start):
        frame.put("list", frame.places.pop("agent"))  # X led, with participation from Y
    if name == "en.deals.front" and not any(frame.places.get(p) for p in ("in", "of", "object", "owned")):
        frame.shape = shapes[VERB + "en.deals.lead"]
    if (
        name == "en.deals.invest"
        and frame.form == "verb"
        and not any(frame.places.get(p) for p in ("in", "to", "object", "owned"))
        and _IN_ROUND.match(scene.text, frame.cue.end)
    ):
        frame.shape = shapes[VERB + "en.deals.lead"]
    bought, beside = frame.places.get("object"), frame.places.get("with")
    sided = name == "en.deals.acquire" and frame.form == "verb" and frame.places.get("agent")
    holder = frame.places.get("owned")
    if sided and holder and not bought and frame.places.get("from") and not scene.text.startswith(("'", "’"), holder[-1].end):
        frame.put("object", frame.places.pop("owned"))  # buys the X mines from Y
    if sided and bought and beside and beside[0].start > bought[-1].end:
        frame.put("agent", frame.places.pop("with"))  # bought X with Y, its partner
    if name == "en.deals.partner" and frame.form == "verb" and _BIDS_WITH.search(scene.text, *scene.sentence(frame.cue.start)):
        frame.shape = shapes[VERB + "en.deals.acquire"]  # X, which has teamed up with Y, outbid a rival group
        frame.put("agent", frame.places.pop("with", []) or frame.places.pop("object", []))
    if name == "en.deals.bid" and frame.word.startswith("joint") and frame.places.get("agent") and beside:
        frame.put("agent", frame.places.pop("with"))  # a joint bid with Y for X
    if name == "en.deals.sell" and frame.form == "verb" and _ITSELF.match(scene.text, frame.cue.end):
        frame.form = "passive"
    if name == "en.deals.order" and _PRIVATE.match(scene.text, frame.cue.start):
        frame.shape = shapes[VERB + "en.deals.private"]
    if (
        name == "en.deals.acquire"
        and frame.form == "passive"
        and frame.places.get("from")
        and not frame.places.get("by")
        and _HAVE.search(scene.before(frame.cue.start, 30))
    ):
        frame.form = "verb"  # has so far bought from X
    if name == "en.deals.acquire" and frame.form == "noun" and frame.places.get("by"):
        buyers = {f.value.name for f in frame.places["by"]}
        frame.places["of"] = [f for f in frame.places.get("of", ()) if f.value.name not in buyers]  # by X, which holds half of it
    merged = {f.value.name for place in ("of", "between") for f in frame.places.get(place, ())} if name == "en.deals.merge" else set()
    if len(merged) > 1 or (merged and frame.verb in _BORN):
        frame.places.pop("agent", None)  # X was created by the merger of Y and Z
    if frame.shape.type in _BROKERED and frame.verb in _BROKERS:
        frame.places.pop("agent", None)  # arranged a lease for Y
    if name == "en.deals.choose" and not frame.places.get("object") and _LOCATES.match(scene.text, frame.cue.end):
        frame.shape = shapes[VERB + "en.deals.locate"]
        return
    if name == "en.deals.supply" and frame.form == "verb" and frame.places.get("for") and made(scene, frame.places["for"][-1]):
        del frame.places["for"]  # will supply engines for the Lumetric jets
    if frame.shape.type == "lease" and frame.places.get("for") and made(scene, frame.places["for"][-1]):
        del frame.places["for"]  # a leaseback for two Lumetric jets
    if (
        name == "en.deals.partner"
        and frame.form == "noun"
        and frame.verb in _WINS
        and any(f.value.kind == "government" for f in frame.places.get("with", ()))
    ):
        frame.shape = shapes[NOUN + "en.deals.contract"]  # what an office gives to a firm
        return
    if (
        name == "en.deals.contract"
        and frame.form == "verb"
        and frame.places.get("to")
        and not any(f.value.cloud for f in frame.places["to"])
        and _PUTS_UP.match(scene.text, frame.cue.end)
    ):
        frame.shape = replace(shapes[VERB + "en.deals.invest"], past=None)  # committed $2 billion to X
        frame.places["in"] = frame.places.pop("to")
        return
    if name == "en.deals.order" and frame.verb in GETS and frame.places.get("for") and _TO_MAKE.match(scene.text, frame.cue.end):
        frame.put("from", frame.places.pop("for"))  # won an order to build trains for X
    if name == "en.deals.splurge" and frame.word != "spent" and any(f.value.cloud for f in frame.places.get("other", ())):
        frame.shape = shapes[VERB + "en.deals.spend"]  # will spend $10 billion on a cloud
        return
    if (
        name == "en.deals.order"
        and frame.form == "verb"
        and not frame.places.keys() & {"object", "from"}
        and any(f.value.cloud for f in frame.places.get("owned", ()))
    ):
        frame.put("from", frame.places.pop("owned"))  # committed to buy $30 billion of a cloud's capacity
    sides = frame.places.get("between", ())
    if name == "en.deals.contract" and len(sides) == 2 and _TAKEOVER.match(scene.text, sides[-1].end):
        frame.shape = shapes[NOUN + "en.deals.acquire"]
        frame.places = {"owner": [sides[0]], "of": [sides[1]]}
        return
    if name == "en.deals.contract" and _financed(scene, frame):
        frame.shape = shapes[NOUN + "en.deals.borrow"]
        return
    bought = frame.places.get("for", [])
    if name == "en.deals.contract" and _of_part(scene, frame, bought):
        frame.shape = shapes[NOUN + "en.deals.acquire"]
        seller = frame.places.pop("with")
        if frame.places.get("agent") and any(f.value.kind == "fund" for f in seller):
            frame.put("by", seller)
            frame.put("owned", frame.places.pop("agent"))  # a deal with a fund for its tea arm
        else:
            frame.put("from", seller)
        return
    if name != "en.deals.contract" or not bought:
        return
    if made(scene, bought[-1]):
        if frame.verb not in GETS and not any(frame.places.get(p) for p in ("with", "from")):
            frame.shape = shapes[NOUN + "en.deals.order"]
            frame.put("object", bought)
        else:
            del frame.places["for"]  # won a contract for Lumetric chips
    elif (
        _whole(scene, frame, bought)
        and frame.verb not in GETS - _STRIKES
        and not any(frame.places.get(p) for p in ("with", "from", "between", "to"))
    ):
        frame.shape = shapes[NOUN + "en.deals.acquire"]


# what a firm agrees on with its bank: for financing 150 MW of solar farms, to refinance its debt
_FINANCES = sieve(
    r"(?:[^.;]|\.(?=[0-9])){0,100}? (?:(?:for|on|about|covering|of|regarding) (?:(?:the|a|an|its|project|long-term|senior|additional|new|up to|partial|bank) ){0,3}|to (?:help |jointly |partly )?)"
    r"(?:(?:re)?financ(?:e|es|ing)\b(?! (?:partner|arm|unit))|(?:fund|back|underwrite|bankroll) (?:the |its |an? |[0-9])|(?:credit|borrowing|debt|loans?|overdraft)\b)",
    re.IGNORECASE,
)


def _financed(scene: Scene, frame: Frame) -> bool:
    """Whether a contract of a bank with somebody who is none is about money for him."""
    banking = [
        f.value.kind == "bank" or banks(f.value.name)
        for place in ("agent", "owner", "with", "between", "by")
        for f in frame.places.get(place, ())
    ]
    if frame.form != "noun" or all(banking) or not any(banking):
        return False
    return _FINANCES.match(scene.text, frame.cue.end, scene.sentence(frame.cue.start).end) is not None


# what the same sentence calls a deal between two: who is named first buys
_TAKEOVER = sieve(
    r"(?:[^.;\n]|\.(?=[0-9A-Za-z])){0,200}?\b(?:the|this|that|such an?) (?:[a-z-]+ ){0,2}?(?:takeover|buy-?out|acquisition|purchase)\b(?! of\b)"
)
_STRIKES = frozenset(("clinched", "clinches", "sealed", "seals", "secured"))  # who gets such a deal buys
# its $2 billion agreement with X for Y, struck last year; for its pumps arm
_PRICED = sieve(r"[$€£¥₹]\s?[0-9][\d.,]*[ -]?(?:million|billion|mln|bln|bn|crore|[mb])(?: [a-z-]+){0,2} $")
_FOR = sieve(r",? for ")
_PART = sieve(
    r",? for (?:its|their|the|(?:[A-Z][\w&-]*['’]s?)) (?:(?!and\b|to\b|in\b|with\b|for\b|of\b|operation\b)[\w&'’-]+ ){0,5}?(?:business(?:es)?|units?|divisions?|arm|brands?|operations|assets|portfolio|subsidiar(?:y|ies)|plants?|mines?|factory|factories|stores|chain|stake)(?![a-z-])"
)
_GOODS_ROOM = 40  # code points in which it is said what is bought, goods of a brand: for Lumetric biscuits


def _of_part(scene: Scene, frame: Frame, named: Sequence[Found[Any]]) -> bool:
    """Whether a deal with a firm is for another one, a part of it, or a brand: a $2 billion deal with X for its tea arm, with X for Y biscuits."""
    beside = frame.places.get("with", ())
    if frame.form != "noun" or not beside:
        return False
    struck = frame.word.endswith("deal") and frame.places.get("agent") and frame.verb not in GETS - {"clinched", "secured"}
    if not struck and _PRICED.search(scene.before(frame.cue.start, 40)) is None:
        return False
    if _PART.match(scene.text, beside[-1].end):
        return True
    return (
        len(named) == 1
        and _FOR.fullmatch(scene.text, beside[-1].end, named[0].start) is not None
        and not made(scene, named[0])
        and GOODS.search(scene.text, named[0].end, named[0].end + _GOODS_ROOM) is None
    )


def _whole(scene: Scene, frame: Frame, bought: Sequence[Found[Any]]) -> bool:
    """Whether a deal is for a company itself, and no memorandum or pilot."""
    between = scene.text[frame.cue.end : bought[0].start]
    return _DEAL.match(scene.text, frame.cue.start) is not None and len(between) <= _NEXT and not _COUNT.search(between)

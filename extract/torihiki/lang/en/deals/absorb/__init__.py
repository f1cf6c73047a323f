"""Words that only lead to a better one: a deal to buy, buy a stake in, won a contract to supply. The better one takes their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from torihiki.core.scene import Scene
from torihiki.lang.en.deals.absorb.nouns import nouns, purpose
from torihiki.lang.en.deals.absorb.objects import objects
from torihiki.lang.en.deals.absorb.offers import offered
from torihiki.lang.en.deals.absorb.verbs import verbs
from torihiki.lang.en.deals.frame import Frame

__all__ = ["absorb"]

_EQUITY = frozenset(("acquisition", "divestiture", "merger", "investment"))
_PACTS = frozenset(("en.deals.partner", "en.deals.ally"))
_LET = frozenset(("lease", "cloud"))
_WHEN_IT = re.compile(r"(?: in (?:[A-Z][a-z]+ )?[0-9]{4}| last (?:year|month))?, when (?:it|they|the [a-z]+) (?:[a-z]+ )?$")
_WHAT_IS = re.compile(
    r"\bin what (?:could|would|may|might|will|is|are|was|were)(?: (?:be|become|likely))* (?:an?|the|its|one of the) (?:[\w-]+ ){0,4}$"
)
_RELATIVE = re.compile(r", (?:which|who)\b")  # a contract with X, which is to deliver: X does so
# agreed to buy Y for $9 billion, a deal that …; will work with Y in a deal that …
_APPOSED = re.compile(r"^[^;]*(?:,|\bin| under| as part of) an?\s(?:[a-z-]+\s|[$€£¥][\d.]+\s?(?:[a-z]+\s)?){0,3}$")
# bought Y for $9 billion, its second deal this year
_ITS_NTH = re.compile(
    r", (?:its|their|the (?:company|firm|group)['’]s)\s(?:first|second|third|fourth|fifth|sixth|latest|biggest|largest|second-(?:biggest|largest)|most recent|only|next)\s(?:[a-z-]+\s){0,3}$"
)
_OVER = re.compile(r"\b(?:about|over|regarding|with a view to|to discuss)\s(?:(?:the|a|an|possibly|potentially|possible|potential)\s)*$")
_HANDED = frozenset(("en.deals.sell", "en.deals.acquire"))
_BECOMES = re.compile(
    r"^(?![^;]*\b(?:which|that|who|whose|and|but|after)\b)[^;]*\b(?:is|are|was|were|be|been|being)\s(?:also\s|now\s|[a-z]+ly\s)?$"
)


def absorb(scene: Scene, found: Sequence[Frame]) -> None:
    """Let words that only lead to a better one give it their names: a deal to buy, buy a stake in, won a contract to supply."""
    _ventures(scene, found)
    for first, other in pairwise(found):
        one = (
            first.absorbed if first.absorbed is not None and first.form == "noun" and first.absorbed.cue.start < first.cue.start else first
        )
        gap = scene.text[one.cue.end : other.cue.start]
        if one.shape.name == "en.deals.merge" and other.word == "raising" and _listed_by(found, one) and _RAISING.fullmatch(gap):
            other.absorbed = one  # went public through a merger with X, raising $200 million
            continue
        if one.form == "noun" and one.shape.generic and other.shape.type in _EQUITY and _WHEN_IT.search(gap):
            one.absorbed = other  # last struck a large deal in 2016, when it acquired X
            continue
        if _WHAT_IS.search(gap) and other.shape.generic and one.shape.type in _EQUITY:
            other.absorbed = one  # are considering a bid for X, in what could be a deal worth
            continue
        equity = other.form == "noun" and {other.shape.type, one.shape.type} <= _EQUITY and one.form != "noun" and "," in gap
        if (other.shape.generic or equity) and not one.shape.generic and not {*other.places} - {"agent"} and _APPOSED.search(gap):
            other.absorbed = one
            continue
        if other.shape.generic and not one.shape.generic and not {*other.places} - {"agent", "owner"} and _ITS_NTH.search(gap):
            other.absorbed = one
            continue
        if other.shape.name == "en.deals.deploy" and one.shape.type in _LET and _RELATIVE.search(gap):
            other.absorbed = one  # leased a hall to X, which will put its chips there
            continue
        if one.form == "noun" and other.led and _RIGHT_TO.search(gap):
            other.absorbed = one  # struck a deal with X, giving it the right to sell
            continue
        if offered(scene, one, other, gap):
            continue
        if len(gap) > 90 or ";" in gap or (other.led and _RELATIVE.search(gap)):
            continue
        if one.form != "noun" and other.form == "noun":
            objects(one, other, gap)
        elif one.form == "noun" and other.led and _MEANWHILE.search(gap):
            continue
        elif (
            one.form == "noun"
            and other.led
            and other.clause > one.cue.end
            and (_ANOTHER.search(gap) or (one.places.get("before") and _APART.search(gap)))
        ):
            continue  # its contract with X, and Y agreed to provide Z with gear
        elif one.form == "noun" and other.led:
            purpose(scene, one, other)
        elif one.shape.name == "en.deals.stake" and other.form == "passive" and other.shape.name in _HANDED and _BECOMES.search(gap):
            _handed(one, other)  # a stake in X will be sold
        elif one.shape.name == "en.deals.approach" and other.shape.type == "acquisition" and _OVER.search(gap):
            one.absorbed = other  # approached X about buying its unit
            other.put("from", [f for f in one.places.get("object", ()) if f not in other.places.get("object", ())])
        elif one.form == "noun" and other.word == "paying" and "," in gap and not other.places.keys() & {"object", "to", "for", "owned"}:
            other.absorbed = one  # signed a licence agreement with X, paying $80 million upfront
        elif one.form == "noun" and one.shape.generic and other.shape.name == "en.deals.reschedule" and "," not in gap:
            one.absorbed = other  # signed an accord with X rescheduling its debts
            other.put("with", one.places.get("with", ()))
        elif one.form == "noun":
            nouns(one, other, gap)
        else:
            verbs(scene, one, other, gap)


_RIGHT_TO = re.compile(
    r"\b(?:giving|gives|granting|grants|allowing|handing)\s(?:[\w.&'’-]+\s){1,5}(?:the\s|exclusive\s|sole\s)*(?:rights?|licen[cs]e)\s(?:to|for)\s$"
)
_RAISING = re.compile(r"(?:[^;]){0,90}?, ")


def _listed_by(found: Sequence[Frame], merger: Frame) -> bool:
    """Whether a merger is told as the way in which a firm lists."""
    return any(f.shape.type == "ipo" and f.absorbed is merger for f in found)


_APART = re.compile(r"^, (?:the )?[A-Z]")  # apart from the Norvane deal, X has agreed to buy Y
_ANOTHER = re.compile(r"(?:,|\)) (?:and|while|whereas|but) (?:the )?[A-Z]")
# what else somebody does meanwhile: signed a deal with X, as it works to deliver
_MEANWHILE = re.compile(r",? (?:as|while|because|since|although|though) (?:it|they|the|its|their|both|[A-Z])(?![a-z]*-)")
_SETS_UP = re.compile(r"\sto (?:jointly |together )?(?:set up|form|create|establish|launch|found|start)\s(?:[\w%/:-]+\s){0,5}$")


def _ventures(scene: Scene, found: Sequence[Frame]) -> None:
    """Let firms that team up be the partners in the venture that they do so to set up."""
    for venture in found:
        if venture.shape.type != "joint_venture":
            continue
        for pact in found:
            if (
                pact.shape.name in _PACTS
                and pact.absorbed is None
                and pact.cue.end < venture.cue.start
                and _SETS_UP.search(scene.text[pact.cue.end : venture.cue.start + (venture.form != "noun")])
            ):
                pact.absorbed = venture
                for place in ("agent", "with", "object", "between"):
                    venture.put("agent" if place == "agent" else "with", pact.places.get(place, ()))


def _handed(stake: Frame, verb: Frame) -> None:
    """Let a stake that changes hands say what is sold, and who held it: X's stake in Y will be sold to Z."""
    owners = {f.value.name for f in stake.places.get("owner", ())}
    if any(f.value.name not in owners for f in verb.places.pop("agent", ())):
        return
    stake.absorbed, verb.turn = verb, stake.shape
    for place in ("in", "of", "object", "before", "owned"):
        verb.put("agent", stake.places.get(place, ()))
    verb.put("from", [*stake.places.get("owner", ()), *stake.places.get("agent", ())])

"""Which uses of a transaction word say too little: states of things, totals over many, plans without a figure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType, Participant
from torihiki.lang.en.deals.contracts import AS_MAKER, chosen
from torihiki.lang.en.deals.ended import called_off
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.idle.rounds import RAISED
from torihiki.lang.en.deals.idle.shares import BEHIND
from torihiki.lang.en.deals.lands import landed
from torihiki.lang.en.deals.ties import SITE
from torihiki.lang.en.deals.words import GETS

__all__ = ["BODY", "bare", "weak"]

_BULLET = sieve(r"\s*[-*•·–—]\s")
_SITE = sieve(SITE, re.IGNORECASE)
_PLACED = sieve(r"\s(?:in|at|near|outside|linking|connecting|across|between)\s(?:the\s)?(?:[a-z]+,?\s){0,8}[A-Z]")
_UNDER = sieve(r"\sunder (?:an?|the) (?:[\w-]+ ){0,3}?(?:contract|agreement|deal)\b")  # will build the plant under a turnkey contract
_BUILDING = sieve(r"(?:plans? for|construction|expansion of|groundbreaking)\b", re.IGNORECASE)
_BUILT = sieve(
    r"\b(?:work|construction)\s(?:has\s|have\s|is\s|will\s|to\s)?(?:begun|beg[ia]n|begins|starts?|started|under\s?way)\s(?:on|at)\s(?:[\w'’-]+\s){0,4}$|\b(?:build|construct|develop|open|erect|set(?:ting)? up|plan)\w*\s(?:[\w-]+\s){0,4}$",
    re.IGNORECASE,
)
# the word goes back to a deal told before, and says no more of who is in it
_THE = sieve(r"\b(?:the|this|that|these|those|such)\s(?:[a-z-]+\s){0,2}$", re.IGNORECASE)
# a body that is set up by a name: launched the Quantum Alliance
BODY = sieve(
    r"\b(?:set up|founded|formed|launched|created|established|started|unveiled) (?:the |an? )?((?:[A-Z][\w&-]+ ){1,4}(?:Alliance|Partnership|Consortium|Initiative|Venture))$"
)
_NEW = frozenset(("with", "between", "to", "from", "by", "for", "owner", "before"))
_FOUNDED: frozenset[DealType] = frozenset({"joint_venture", "partnership"})
_SIGNS = frozenset((
    "signed", "signs", "sign", "signing", "inked", "inks", "inking", "struck", "strikes", "striking", "reached", "reaches", "concluded",
    "concludes", "entered", "enters", "entering", "finalised", "finalized", "clinched", "clinches", "announced", "announces", "agreed",
    "cancelled", "canceled", "cancel", "terminated", "terminates", "terminate", "end", "ended", "ends", "extend", "renew", "expand", "reach", "conclude", "strike", "ink", "scrapped", "extended", "extends", "renewed", "renews", "expanded", "expands",
))  # fmt: skip
_QUARREL = sieve(
    r"\b(?:settl\w+|lawsuits?|litigation|disputes?|unions?|workers|strike|pilots|tariffs?|pleas?|prosecut\w+|infring\w+|non-?disclosure|confidentiality|standstill|regulators?|department of justice)\b",
    re.IGNORECASE,
)
_SIGNED = sieve(
    r"\b(?:was|were|been|being|is)\s(?:[a-z]+ly\s)?(?:signed|concluded|reached|struck|inked|sealed|finali[sz]ed|agreed|entered into)\s(?:[\w.,-]+\s){0,5}?(?:by|between)\b",
    re.IGNORECASE,
)
_RUNS_OUT = sieve(
    r" with (?:[^.;,]|[.,][0-9]){2,70}? (?:expires?|expired|lapsed|ended|ends|runs (?:out|until)|(?:is|was|were|has been|had been) (?:[a-z]+ly )?(?:scrapped|terminated|cancell?ed|called off|ended|abandoned|not renewed)|fell through|collapsed)\b"
)
_WHOM = sieve(r" (?:is|are|was|were) (?:all |both )?(?:with|between|from) ")  # the contracts are with X, Y and Z
_BEGINS = sieve(r"\W{0,3}(?:The|This|That) $")
_WE = sieve(r"\b(?:we|we're|we've|our|us)\b", re.IGNORECASE)
_FIRM = sieve(
    r"\b(?:the (?:company|firm|start-?up|round|funding|investment|financing|deal|raise|series|new|latest|fresh|group|proceeds|capital|money)|its|it|latest|this)\b",
    re.IGNORECASE,
)
_REVIVES = frozenset(("restart", "restarts", "reopen", "reopens"))
_POWER_SOLD = sieve(
    r"\b(?:electricity|power|output|energy)\b[^.;]{0,60}?\b(?:sold|sells?|bought|buys?|buying|purchas\w+|supplied|goes? to)\b|"
    r"\b(?:buy(?:s|ing)?|bought|purchas\w+|sell(?:s|ing)?|tak(?:e|es|ing))\b[^.;]{0,40}?\b(?:electricity|power|output|energy)\b",
    re.IGNORECASE,
)


_HAVE = frozenset(("has", "have", "had"))
# what somebody has put into whom the text goes on about: has invested $3 billion in total
_SUM_ALONE = sieve(
    r"\s(?:about |around |some |more than |over |up to |nearly |a total of )?[A-Z]{0,3}[$€£¥₹]\s?[0-9][\d.,]*\s?(?:million|billion|bn|mn|m|b)?(?:\s(?:in total|total|altogether|so far|to date))?\s*(?=[;.]|$)",
    re.IGNORECASE,
)


def bare(frame: Frame, scene: Scene, sentence: Span) -> bool:
    """Whether a noun only goes back to a deal told before (the deal, this joint venture) and names nobody of it."""
    if frame.form != "noun" or not (
        frame.shape.generic or (frame.shape.name == "en.deals.order" and frame.verb not in GETS) or frame.shape.type in _FOUNDED
    ):
        return False
    if _NEW & frame.places.keys() or BODY.search(scene.text, sentence.start, frame.cue.end):
        return False
    return _THE.search(scene.text, sentence.start, frame.cue.start) is not None


def weak(frame: Frame, kind: DealType, people: Sequence[Participant], scene: Scene, land: Span, figures: Sequence[Found[Any]]) -> bool:
    """Whether a use founds no deal, though it may say more of one: nothing but a word for it."""
    sentence = scene.sentence(frame.cue.start)
    figures = [f for f in figures if land.start <= f.start < land.end]
    sized = any(f.kind in {"amount", "duration"} or (f.kind == "quantity" and f.value.unit in {"W", "Wh"}) for f in figures)
    told = [p for p in people if p.place not in {"understood", "topic"}]
    if frame.shape.follows:
        return True
    if bare(frame, scene, sentence):
        return True
    if kind == "partnership" and len(told) < 2 and _WE.search(scene.text, sentence.start, frame.cue.start):
        return True  # we are glad to work with X
    if kind in {"subsidy", "financing"} and _goes_back(frame, scene, sentence):
        return True
    if kind == "ipo" and not told and frame.form == "noun":
        return not sized and not (
            any(f.kind == "date" for f in figures) and called_off(scene.text, land, Span(frame.cue.start, frame.cue.end))
        )  # would a big listing help?
    if kind == "other":
        sides = len(people) > 1 and (_over(frame, scene, land) or _WHOM.match(scene.text, frame.cue.end, land.end) is not None)
        return not sized and not _signed(frame, scene, sentence) and not sides
    if frame.shape.name == "en.deals.drop":
        return not told or not (
            sized or _SITE.search(scene.text, frame.cue.start, sentence.end)
        )  # a plant that is given up needs no figure
    if frame.shape.name == "en.deals.locate":
        return not told  # the place is what it chose
    if kind == "construction":
        if frame.word in _REVIVES and _POWER_SOLD.search(scene.text, *sentence):
            return True  # restarts a reactor and sells its power: one deal
        return not told or not (
            sized
            or len(told) > 1
            or frame.gained
            or any(f.kind == "date" for f in figures)
            or _placed(frame, scene, land)
            or _UNDER.search(scene.text, frame.cue.end, land.end) is not None
        )
    if kind in {"supply", "cloud"} and frame.shape.name == "en.deals.supply" and frame.form == "verb":
        return len({p.role for p in told}) < 2 and not frame.gained and not _measured(frame, [f for f in figures if _counts(f)])
    if chosen(frame) and len(people) > 1 and AS_MAKER.match(scene.text, frame.cue.end, land.end):
        return False  # has been picked as the main supplier, by whom the text goes on about
    if frame.form == "passive" and len(told) < 2 and kind in {"supply", "cloud", "lease", "licensing"}:
        return not _measured(frame, figures)
    if kind == "supply" and frame.shape.type == "investment" and len(told) < 2:
        return True  # money poured into somebody's chips by nobody in particular
    if frame.shape.name == "en.deals.order" and len(people) > 1 and all(p.role == "provider" for p in people):
        return True  # rivals' orders, from nobody named
    if frame.shape.name in {"en.deals.rent", "en.deals.order"} and frame.form == "verb":
        return len(told) < 2 and not _measured(frame, figures)
    if kind == "investment" and frame.shape.name == "en.deals.invest":
        alone = frame.form == "verb" and frame.verb in _HAVE and _SUM_ALONE.match(scene.text, frame.cue.end, land.end) is not None
        return not any(p.role == "investee" for p in (people if alone else told)) and not (told and sized and landed(frame, scene, land))
    if frame.shape.name in RAISED and not told:
        return not _FIRM.search(scene.text, *sentence)
    return not told and _BULLET.match(scene.text, sentence.start) is not None


def _signed(frame: Frame, scene: Scene, sentence: Span) -> bool:
    """Whether two named sides sign an agreement, whatever it is about; what ends a quarrel is none."""
    held = frame.places
    sides = (
        {f.value.name for f in held.get("agent", ())} | {f.value.name for f in held.get("owner", ())},
        {f.value.name for place in ("with", "from") for f in held.get(place, ())},
    )
    both = (all(sides) and not sides[0] & sides[1]) or (len(sides[0]) > 1 and not sides[1])
    signed = frame.verb in _SIGNS
    if not signed and frame.form == "noun" and len(held.get("by", ())) + len(held.get("between", ())) > 1:
        signed = both = _SIGNED.search(scene.text, frame.cue.end, sentence.end) is not None
    return frame.form == "noun" and signed and both and not _QUARREL.search(scene.text, *sentence)


def _goes_back(frame: Frame, scene: Scene, sentence: Span) -> bool:
    """Whether a sentence goes on about money told of before: The grant comes from a fund of, The loan was arranged by."""
    named = {place for place, held in frame.places.items() if held}
    whole = bool(named & {"to", "for", "owner"}) and bool(named & {"from", "by", "with"})
    return frame.form == "noun" and _BEGINS.match(scene.text, sentence.start, frame.cue.start) is not None and not whole


def _over(frame: Frame, scene: Scene, land: Span) -> bool:
    """Whether a contract with somebody is the subject, and the words say that it ends or ended: an earlier deal with X was scrapped."""
    return frame.form == "noun" and bool(frame.places.get("with")) and _RUNS_OUT.match(scene.text, frame.cue.end, land.end) is not None


def _placed(frame: Frame, scene: Scene, land: Span) -> bool:
    """Whether somebody builds a site, and the words say where; a new plant that only stands somewhere is not built."""
    if (
        frame.form == "noun"
        and not _BUILDING.match(scene.text, frame.cue.start)
        and not _BUILT.search(scene.text, land.start, frame.cue.start)
    ):
        return False
    begin = land.start if frame.form == "passive" else frame.cue.start  # a plant in X will be built by Y
    return any(_PLACED.match(scene.text, site.end(), land.end) for site in _SITE.finditer(scene.text, begin, land.end))


def _counts(figure: Found[Any]) -> bool:
    """Whether a figure says how much is supplied: a sum, a span, power, so many chips; but not which process makes them."""
    if figure.kind == "quantity":
        return figure.value.unit not in {"nm", "percent"}
    return figure.kind != "chip" or figure.value.quantity is not None


def _measured(frame: Frame, figures: Sequence[Found[Any]]) -> bool:
    """Whether a figure right behind the word says how much, or for how long."""
    return any(frame.cue.end <= f.start <= frame.cue.end + BEHIND and f.kind in {"amount", "duration", "quantity", "chip"} for f in figures)

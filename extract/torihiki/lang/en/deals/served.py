"""Work that somebody does under a contract: X will clean the linen under a six-year contract, Y's payroll is run by X. X is paid, by whom the text names or goes on about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame
from torihiki.values.change import replace

__all__ = ["served"]

_UNDER = sieve(r"\b(?:[Uu]nder|[Ii]n|as part of)\s(?:an?|its|the|their|another)\s(?:[\w$€£¥₹.,/-]+\s){0,6}$")
# what is done for pay; who buys, uses or takes something under a contract is the one that pays
_WORK = (
    r"(?:assembl|bottl|brew|build|carr|clean|collect|construct|design|deliver|develop|dispos|distribut|dredg|drill|equip|feed|fill|fl[yi]|fuel|guard|handl|haul|host|install|launch|lay|maintain|mak|manag|manufactur|moderni[sz]|operat|pack|package|print|process|produc|provid|"
    r"recycl|refin|refurbish|refuel|overhaul|power|furnish|repair|run|servic|ship|staff|stor|suppl|test|train|transport|treat|upgrad)"
)
_WORKS = sieve(
    r"(?: \([^()]{1,30}\)|, (?:an?|the|which|who|whose) [^,;.]{1,80},)?(?:,? (?:will|would|shall|is|are|has|have|had|been|to|also|now|then|be|agreed|expects?|expected|plans?|aims?|hopes?|intends?|continue|keep|still|currently|already)){0,5} (?:also |then |jointly )?"
    + rf"(?:(?:made|built|ran|flew|fed|laid|beg[aiu]n|starte?d?)(?: to)? )?(?:(?:shipping|deliver(?:ies|y)|shipments?|supplies|production)(?: of)?|made|built|ran|flew|fed|laid|take over the running of|fit out|{_WORK}(?:e|es|ed|s|y|ies|ied|n?ing)?) (?!(?:by|its|their)\b)"
)
_DONE = sieve(
    rf"\b(?:is|are|was|were|be|been|being) (?:[a-z]+ly )?(?:also |now )?(?:made|run|built|flown|fed|laid|{_WORK}(?:ed|d|ied|ned)) (?:[a-z-]+ ){{0,4}}?by (?:the )?(?:[a-z-]+ ){{0,5}}$"
)
_FOR = sieve(r"\bfor (?:the )?(?:[a-z-]+ ){0,4}$")
_OWNS = sieve(r"['’]s? ")
_FRONT = sieve(r"(?:[^.;,]|[.,][0-9]){0,70}?, (?:the )?(?:[a-z-]+ ){0,3}$")
_CONTRACT = re.compile(r"contract|agreement|deal|pact|accord")
_SIDES = ("with", "from", "between", "for", "owner", "before")
_STATES = frozenset(("government", "centralbank", "exchange", "media", "university"))


def served(
    scene: Scene,
    sentence: Span,
    frame: Frame,
    found: Sequence[Frame],
    parties: Sequence[Found[Any]],
    topic: Sequence[Found[Any]],
) -> None:
    """Let who works under a contract be paid for it: by whom else the contract or the sentence names, or whom the text goes on about."""
    if frame.shape.name != "en.deals.contract" or frame.form != "noun" or frame.absorbed is not None or not _CONTRACT.match(frame.word):
        return
    under = _UNDER.search(scene.text, sentence.start, frame.cue.start)
    if under is None or any(_bought(f) for f in found):
        return
    doer, others = _working(scene, sentence, frame, under.start(), parties)
    if doer is None:
        return
    name = doer.value.name
    sides = [f for place in _SIDES for f in frame.places.get(place, ()) if f.value.name != name]
    named = {f.value.name: f for f in parties if f.value.name != name and not f.value.names}
    goes_on = [
        replace(f, start=frame.cue.start, end=frame.cue.end, rule="en.deals.pronoun", confidence=0.5)
        for f in topic
        if f.value.name != name and f.value.kind not in _STATES
    ]
    payer = sides or others[-1:] or (list(named.values()) if len(named) == 1 else goes_on if not named and len(goes_on) == 1 else [])
    if payer:
        frame.shape = replace(
            frame.shape, type="supply", noun={"agent": "provider", "to": "customer"}, gets={}, generic=False, guesses=False
        )
        frame.places = {"agent": [doer], "to": payer}


def _working(
    scene: Scene, sentence: Span, frame: Frame, under: int, parties: Sequence[Found[Any]]
) -> tuple[Found[Any] | None, list[Found[Any]]]:
    """Who does the work, and for whom or on whose things the words around say that it is done."""
    front = not scene.text[sentence.start : under].strip('"“ \n')
    start, end = (frame.cue.end, sentence.end) if front else (sentence.start, under)
    inside = [f for f in parties if start <= f.start < end]
    doer = next((f for f in inside if _DONE.search(scene.text, start, f.start)), None)
    if doer is not None:
        return doer, [f for f in inside if f.start < doer.start]
    for found in inside:
        if (not front or _FRONT.fullmatch(scene.text, frame.cue.end, found.start)) and _WORKS.match(scene.text, found.end, end):
            return found, [
                f for f in inside if f.start > found.start and (_OWNS.match(scene.text, f.end) or _FOR.search(scene.text, start, f.start))
            ]
    return None, []


def _bought(frame: Frame) -> bool:
    """Whether another word of the sentence tells who buys and who sells."""
    return (
        frame.form != "noun"
        and frame.shape.type in {"supply", "cloud", "lease", "licensing"}
        and len({f.value.name for held in frame.places.values() for f in held}) > 1
    )

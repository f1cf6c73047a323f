"""Contracts by which a maker's goods come to stand at another's sites: signed a deal to deploy 500 of its robots at Y's warehouses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.words import GETS
from torihiki.values.change import replace

__all__ = ["fitted_out", "in_its", "of_its", "placed", "teller"]

_I = re.IGNORECASE
_PUTS = r"\bto (?:deploy|install|roll out|put|place|introduce|embed|fit)\s"
_OWN = r"(?:(?:up to|about|around|more than|at least|over|some|another) )?(?:(?:[0-9][\d.,]*|[a-z]+|dozens|hundreds|thousands) of )?(?:its|their)\s"
_OWN_GOODS = sieve(
    rf"(?:[^.;,]|\.[0-9]){{0,60}}?{_PUTS}{_OWN}(?!(?:own )?(?:sites?|warehouses?|stores?|plants?|network|fleet|customers)\b)", _I
)
_AT = sieve(
    rf"(?:[^.;,]|\.[0-9]){{0,60}}?{_PUTS}(?:[\w.,-]+ ){{1,9}}?(?:at|in|into|across|on|inside|to|throughout|aboard) (?:the )?(?:[a-z0-9,-]+ ){{0,4}}$",
    _I,
)
_OF = sieve(r"\b(?:at|in|into|across|on|inside|throughout) (?:[\w,-]+ ){1,5}?(?:of|operated by|run by|owned by) (?:the )?$", _I)
_SITES = sieve(
    r"(?:['’]s?)?\s(?:(?!and |or |in |to |for |by |with |under |after )[\w-]+\s){0,4}?(?:sites?|warehouses?|stores?|shops|plants?|factory|factories|fleet|networks?|hospitals?|hotels|branches|buildings?|facility|facilities|data cent(?:er|re)s?|distribution cent(?:er|re)s?|mines?|"
    r"farms?|terminals?|stations|ships|aircraft|trucks|vehicles|cars|offices?|restaurants|outlets|hubs|depots|platform|locations|properties|supermarkets|airports?|ports?)\b",
    _I,
)
# a contract to give Y access to its chips
_GIVES = sieve(r"(?:[^.;,]|[.,][0-9]){0,50}?\bto (?:give|grant|offer|provide) (?:the )?(?:[a-z-]+ ){0,2}$")
_ACCESS = sieve(r" (?:with )?access to\b")
_SIDES = ("with", "from", "by", "between", "to", "for")


def placed(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Let who puts its own goods somewhere provide them, and who is there, or is named at the contract, be the one that pays."""
    won = frame.shape.name == "en.deals.order" and frame.verb in GETS
    if not (frame.shape.generic or won) or frame.form != "noun" or not frame.places.get("agent"):
        return
    own = _OWN_GOODS.match(scene.text, frame.cue.end, sentence.end) is not None
    sides = [f for place in _SIDES for f in frame.places.get(place, ())]
    if not sides:
        there = next((f for f in parties if f.start > frame.cue.end and _stands(scene, frame, f, sentence)), None)
        if there is None or there.value.name in {f.value.name for f in frame.places["agent"]}:
            return
        frame.put("from", [there])
    elif not own or len(frame.places.get("with", ())) != len(sides):
        return
    frame.verb = "won"  # as who wins an order is the one that is paid


def _stands(scene: Scene, frame: Frame, found: Found[Any], sentence: Span) -> bool:
    """Whether goods are to stand at somebody's sites (at Y's warehouses, in stores of Y), or somebody is to have access to them."""
    if _ACCESS.match(scene.text, found.end, sentence.end) and _GIVES.match(scene.text, frame.cue.end, found.start):
        return True
    if _SITES.match(scene.text, found.end, sentence.end) and _AT.match(scene.text, frame.cue.end, found.start):
        return True
    return (
        _OWN_GOODS.match(scene.text, frame.cue.end, found.start) is not None
        and _OF.search(scene.text, frame.cue.end, found.start) is not None
    )


_WHOSE = sieve(r"['’]s?\s(?:[\w-]+\s){1,6}(?:(?:is|are|was|were)\s(?:also\s)?to|will|would|is|are|was|were|has|have)\s(?:also\s)?$")


def fitted_out(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Let whose plant or fleet is fitted with something pay for it: X's new mill will be supplied with boilers by Y."""
    if frame.shape.name != "en.deals.furnish" or frame.places.get("agent"):
        return
    owner = next((f for f in parties if f.end <= frame.cue.start and _WHOSE.fullmatch(scene.text, f.end, frame.cue.start)), None)
    if owner is not None:
        frame.put("agent", [owner])


_OF_ITS = sieve(
    r" (?:(?:up to|about|around|some|more than|at least|nearly|over|another|an additional) )*(?:[0-9][\d,.]*|[a-z]+(?:-[a-z]+)?|dozens|hundreds|thousands) (?:more )?of (?:its|their|the (?:company|firm|start-?up|group|maker)['’]s) (?!own\b|options?\b|existing\b|planned\b)",
    _I,
)


_TELLS = sieve(
    r",? (?:also |has |had )?(?:said|says|announced|confirmed|disclosed|revealed)(?: (?:on|late|earlier|last|this) [A-Za-z]+(?: [a-z]+)?)?(?: that)? (?=[A-Za-z])"
)
_SITE_OF_ITS = sieve(
    r"(?:[^.;,]|[.,][0-9]){0,40}?\sin (?:its|their) (?:[\w-]+ ){0,4}?(?:plants?|factory|factories|gigafactory|mines?|projects?|sites?|data cent(?:er|re)s?|business|network|expansion|terminals?|campus|mill|refinery)\b"
)


def teller(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> list[Found[Any]]:
    """Who says what the clause of a word tells of somebody else: X said that Y had ordered 24 of its jets."""
    doing = {f.value.name for f in frame.places.get("agent", ())}
    said = [
        f for f in parties if f.end <= frame.cue.start and _TELLS.match(scene.text, f.end, frame.cue.start) and f.value.name not in doing
    ]
    return said[:1] if doing else []


def in_its(scene: Scene, sentence: Span, frame: Frame, parties: Sequence[Found[Any]]) -> None:
    """Let whose plant somebody else puts money into get it: X signed a deal with Y, and said that Y would invest in its planned factory."""
    if frame.shape.name != "en.deals.invest" or frame.form != "verb" or frame.places.keys() & {"in", "object", "to", "owned"}:
        return
    if _SITE_OF_ITS.match(scene.text, frame.cue.end, sentence.end) is None:
        return
    doing = {f.value.name for f in frame.places.get("agent", ())}
    first = next((f for f in parties if f.end <= frame.cue.start and not f.value.names), None)
    if doing and first is not None and first.value.name not in doing and _SAID.search(scene.text, first.end, frame.cue.start):
        frame.put("in", [replace(first, start=frame.cue.end, end=frame.cue.end + 1, rule="en.deals.pronoun", confidence=0.5)])


_SAID = sieve(r"\b(?:said|says|announced|confirmed)\b")


def of_its(scene: Scene, frame: Frame, topic: Sequence[Found[Any]], sayer: Sequence[Found[Any]]) -> None:
    """Let whom the text goes on about make what somebody else orders: Y has ordered 60 of its robots."""
    topic = sayer or topic
    if (
        frame.shape.name != "en.deals.order"
        or frame.form != "verb"
        or len(topic) != 1
        or frame.places.keys() & {"from", "with", "object", "owned"}
    ):
        return
    if topic[0].value.name not in {f.value.name for f in frame.places.get("agent", ())} and _OF_ITS.match(scene.text, frame.cue.end):
        frame.put("from", [replace(topic[0], start=frame.cue.end, end=frame.cue.end + 1, rule="en.deals.pronoun", confidence=0.5)])

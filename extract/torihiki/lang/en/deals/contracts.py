"""Contracts of which one side is named, and what tells the other: a public body pays, a maker sells, a tenant does not build."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import Participant
from torihiki.lang.en.deals.frame import Frame
from torihiki.lang.en.deals.goods import GOODS
from torihiki.lang.en.deals.trades import offices
from torihiki.lang.en.parties.places import PLACES
from torihiki.values.change import replace

__all__ = [
    "AS_MAKER", "built", "chosen", "faced", "given", "indefinite", "maker", "paid_by_state", "public", "serves", "serving", "statement",
    "stranger",
]  # fmt: skip

# who is on the other side is said to be kept secret: for an unidentified shipowner in Oceania
_FACED = sieve(
    r"\b(?:for|from|with|to|by) (?:an?|one|two|several) (?:[\w-]+ ){0,2}?(?:unidentified|undisclosed|unnamed|unspecified|anonymous) (?:[\w-]+ ){0,3}?(?:(?:ship)?owners?|customers?|clients?|buyers?|compan(?:y|ies)|carriers?|operators?|utility|airlines?|shippers?|lessors?|firms?)\b"
)
_WON = frozenset((
    "won", "wins", "win", "winning", "awarded", "secured", "secures", "landed", "lands", "clinched", "clinches", "bagged", "received",
    "receives",
))  # fmt: skip
_SIGNED = frozenset(("signed", "signs", "struck", "strikes", "inked", "inks", "placed", "places"))
_FOR_GOODS = sieve(r"s? (?:for|to (?:buy|supply|purchase)) (?:(?!the\b|its\b)[\w.,-]+ ){0,4}?" + GOODS.pattern, re.IGNORECASE)
_INDEFINITE = sieve(r"\b(?:an?|another|its (?:first|largest|biggest|second))\s(?:[\w$€£¥.,-]+\s){0,8}$")


def indefinite(scene: Scene, frame: Frame, land: Span) -> bool:
    """Whether a noun tells of a contract as of one not told before."""
    return _INDEFINITE.search(scene.text, land.start, frame.cue.start) is not None


def faced(scene: Scene, frame: Frame, land: Span, figures: Sequence[Found[Any]]) -> bool:
    """Whether the other side is only said to be kept secret, or one contract with its sum is won: has won a $412 million contract to supply missiles."""
    if _FACED.search(scene.text, *land) is not None:
        return True
    if frame.form != "noun" or frame.verb not in _WON | _SIGNED or not indefinite(scene, frame, land):
        return False
    if frame.verb in _SIGNED and _FOR_GOODS.match(scene.text, frame.cue.end, land.end) is None:
        return False
    return any(f.kind == "amount" and f.value.role == "deal_value" for f in figures if land.start <= f.start < land.end)


# picked as the main contractor
AS_MAKER = sieve(
    r"(?: [\w.&'’-]+){0,6}? (?:as )?(?:(?:its|the|an?|their) )?(?:[a-z-]+ ){0,3}?(?:suppliers?|contractors?|builders?|construction managers?)\b(?! (?:relations|code|of the year))"
)


def chosen(frame: Frame) -> bool:
    """Whether somebody is told to be chosen, by whom the text may go on about: X has been picked as the supplier."""
    return frame.shape.name == "en.deals.choose" and frame.form == "passive"


def public(people: Sequence[Participant]) -> bool:
    """Whether one of the sides of a contract is a public body: it pays the other."""
    official = [p.official or offices(p.name) for p in people]
    return any(official) and not all(official)


_SELLS = sieve(r"\b(?:will|to) (?:buy|purchase|acquire)\b|\bfrom the (?:government|ministry|state)\b")


def paid_by_state(scene: Scene, frame: Frame, land: Span, people: list[Participant]) -> list[Participant]:
    """The sides of a contract with a public body, which pays."""
    if not (frame.shape.generic and frame.word.startswith("contract") and public(people)) or _SELLS.search(scene.text, *land):
        return people
    return [replace(p, role="customer" if p.official or offices(p.name) else "provider") for p in people]


_MAKES = frozenset(("network", "aircraft", "ships", "turbines", "batteries", "memory", "wafers", "tools"))


def maker(people: Sequence[Participant], parties: Sequence[Found[Any]]) -> bool:
    """Whether one of the sides of a contract is known to make what others order."""
    makes = {f.value.name for f in parties if f.value.makes in _MAKES}
    made = [p.name in makes for p in people]
    return any(made) and not all(made)


# who keeps another's things going
_KEEPS = r" (?:will|would|is to|are to|has agreed to|have agreed to|agreed to) (?:also |then |jointly |continue to )?(?:maintain|service|operate|run|manage|repair|overhaul|refurbish|clean|staff|crew|inspect|monitor|look after)\b(?! (?:its|their)\b)"
_SERVES = sieve(rf"(?: Inc\.?| Corp\.?| Ltd\.?| plc)?{_KEEPS}")
_UNDER_WHICH = sieve(rf"[^.;]{{0,80}}?\bunder which (?:it|they|the [a-z]+){_KEEPS}")
_FOR_SOMEBODY = ("with", "for", "from", "owner", "before")


def serves(scene: Scene, frame: Frame) -> bool:
    """Whether the subject of a contract is said to do the work: Under an agreement with X, Y will maintain its trains."""
    doing = frame.places.get("agent", ())
    if frame.form != "noun" or not frame.shape.generic or len(doing) != 1:
        return False
    return _SERVES.match(scene.text, doing[0].end) is not None or _UNDER_WHICH.match(scene.text, frame.cue.end) is not None


def serving(scene: Scene, frame: Frame, people: list[Participant]) -> list[Participant]:
    """The sides of such a contract: who does the work is paid by the other."""
    if not serves(scene, frame):
        return people
    paying = [f for place in _FOR_SOMEBODY for f in frame.places.get(place, ())][:1]
    return participants([(Placed(frame.places["agent"][0], "agent"), "provider"), *((Placed(f, "with"), "customer") for f in paying)])


_GIVES = sieve(r"\b(?:giving|gives|granting|grants) (?=\S)")
_WHAT = sieve(r" (?:exclusive |non-exclusive |global |worldwide |full )?(?:access to|rights to|an? (?:[a-z-]+ )?licen[cs]e|the right to)")


def given(scene: Scene, frame: Frame, land: Span, people: list[Participant], parties: Sequence[Found[Any]]) -> list[Participant]:
    """The sides of a licence, where the words say to which of the two it gives access: an agreement with X, giving the drugmaker access to its technology."""
    gives = _GIVES.search(scene.text, frame.cue.end, land.end) if frame.shape.generic and len(people) == 2 else None
    if gives is None:
        return people
    taker = next((f for f in parties if gives.end() <= f.start <= gives.end() + 4 and _WHAT.match(scene.text, f.end)), None)
    if taker is None or taker.value.name not in {p.name for p in people}:
        return people
    return [replace(p, role="customer" if p.name == taker.value.name else "provider") for p in people]


_TENANT = sieve(
    r"(?: Ltd| Inc)? as (?:its |an? |the )?(?:[a-z-]+ ){0,2}(?:tenants?|customers?|clients?|off-?takers?|users?|buyers?|occupiers?)\b"
)


def built(scene: Scene, people: Sequence[Participant]) -> list[Participant]:
    """The builders of a site without who only moves in: it will build a campus with X as anchor tenant."""
    return [p for p in people if p.place != "with" or not any(_TENANT.match(scene.text, s.end) for s in p.spans)]


def statement(scene: Scene, sentence: Span, frame: Frame, land: Span) -> Span:
    """The part of a headline's stretch that the word stands in: X wins contract; Y gives up lease."""
    said = scene.text[slice(*sentence)].rstrip()
    if sentence.start > 0 or ";" not in said or said.endswith("."):
        return land
    start = scene.text.rfind("; ", land.start, frame.cue.start)
    end = scene.text.find("; ", frame.cue.end, land.end)
    return Span(land.start if start < 0 else start + 2, land.end if end < 0 else end)


_STRANGER = sieve(r"(?:^|[.;,\n] )\W{0,2}([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) (?:(?:has|had|also|last \w+|in [A-Z]\w+) ){0,2}$")


def stranger(scene: Scene, frame: Frame) -> bool:
    """Whether a state that is no party does what the verb says: Kuwait cancelled a tender."""
    who = _STRANGER.search(scene.text[frame.clause : frame.cue.start]) if frame.form == "verb" else None
    return who is not None and who[1] in PLACES

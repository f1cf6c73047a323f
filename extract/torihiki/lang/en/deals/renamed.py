"""What a sentence calls by a common noun and another by its name: its subsidiary agreed to buy …, X agreed to buy …; X sold its pumps unit, it had bought the unit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.deals.shape import Event, PartyRole
from torihiki.lang.en.deals.frame import Frame

__all__ = ["named_next", "the_sold"]

_THE_THING = sieve(
    r"(?: back)? the (?:same )?(?:[a-z]+ )?(?:business(?:es)?|unit|division|operations?|subsidiary|chain|brand|arm|concern)(?! (?:of|that|which)\b)(?![a-z])"
)
_SUBSIDIARY = sieve(
    r"\b(?:its|their|a|an|one of its) (?:[\w.%-]+ ){0,4}?(?:subsidiary|subsidiaries|unit|affiliate|arm|division|venture|partnership)(?: company)?,? (?:has |had |have )?(?:also )?(?:agreed|signed|offered|plans?|intends?|is|was|will|would|completed|reached)?(?: (?:to|an agreement to|a deal to|a contract to))? ?$"
)
_TAKES: frozenset[PartyRole] = frozenset({"acquirer", "investor"})


def the_sold(scene: Scene, frame: Frame, sold: Sequence[Found[Any]]) -> None:
    """Let what the sentence before told as sold be what its seller once bought: Halden bought the business in 1998."""
    if frame.shape.name != "en.deals.acquire" or frame.form != "verb" or any(frame.places.get(p) for p in ("object", "of", "owned")):
        return
    if _THE_THING.match(scene.text, frame.cue.end):
        frame.put("object", list(sold))


def named_next(scene: Scene, event: Event, earlier: Sequence[Event]) -> None:
    """Let the subsidiary that the sentence before left without a name be the one that this sentence names for the same purchase."""
    last = earlier[-1] if earlier else None
    if last is None or last.type != event.type or scene.text[last.sentence.end : event.sentence.start].strip():
        return
    taker = [p for p in event.participants if p.role in _TAKES]
    owner = [p for p in last.participants if p.role in _TAKES]
    if len(taker) != 1 or len(owner) != 1 or taker[0].name == owner[0].name or taker[0].spans[0].start < event.sentence.start:
        return
    if not {p.name for p in last.participants} & {p.name for p in event.participants}:
        return
    told_before = scene.text.find(scene.text[taker[0].spans[0].start : taker[0].spans[0].end], 0, last.sentence.end) >= 0
    if not told_before and _SUBSIDIARY.search(scene.text, last.sentence.start, last.span.start):
        last.participants = [taker[0] if p is owner[0] else p for p in last.participants]

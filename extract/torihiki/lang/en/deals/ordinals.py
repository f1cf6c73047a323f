"""Deals told of as one more of those just told: A second, with X, runs for 18 months; a third transaction, with Y."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event

__all__ = ["one_more_with"]

_NEXT = sieve(
    r"\W{0,3}(?:A|An|The|Its) (?:second|third|fourth|fifth|other|further|smaller|larger|similar|separate|additional)(?:,| (?:one|deal|contract|agreement|transaction|order|pact|accord|lease|licence|arrangement|commitment)s?,?)?"
    r" (?:(?:signed|struck|agreed|announced|placed) )?(?:with|for|from|to) (?:the |its )?(?:[a-z-]+ ){0,3}$"
)
_ALIKE: frozenset[DealType] = frozenset({"cloud", "supply", "lease", "licensing", "partnership", "other"})
_REACH = 500  # code points behind the deal told before


def one_more_with(scene: Scene, sentence: Span, parties: Sequence[Found[Any]], told: list[Event], before: Sequence[Event]) -> list[Event]:
    """The events of a sentence, with the one that goes on with the kind of deal told before. ``parties``: of the sentence; ``before``: told so far."""
    named = parties[0] if parties else None
    if named is None or _NEXT.fullmatch(scene.text, sentence.start, named.start) is None:
        return told
    last = next((e for e in reversed(before) if e.type in _ALIKE and len(e.participants) == 2 and not e.joins), None)
    if last is None or sentence.start - last.span.end > _REACH or named.value.name in {p.name for p in last.participants}:
        return told
    first, other = sorted(last.participants, key=lambda p: p.place not in {"agent", "topic", "understood", "owner"})
    own = next((e for e in told if named.value.name in {p.name for p in e.participants} and len(e.participants) > 1), None)
    if own is not None:
        if own.type == "other":
            own.also = own.fresh = True
        return told
    taken = {named.value.name, first.name, other.name}
    rest = [e for e in told if not {p.name for p in e.participants} <= taken]
    people = [first, *participants([(Placed(named, "with"), other.role)])]
    span = Span(named.start, named.end)
    return [
        Event(last.shape, last.type, span, sentence, sentence, people, last.status, land=sentence, fresh=True, plain=True, also=True),
        *rest,
    ]

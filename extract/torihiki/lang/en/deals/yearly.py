"""The same done again in another year: raised $20 million in 2019 and $45 million in 2021. Each sum with its date is one more deal."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.sieve import sieve
from torihiki.core.span import Span
from torihiki.deals.shape import DealType, Event, Participant, PartyRole
from torihiki.values.change import replace

__all__ = ["yearly"]

_TOLD: frozenset[DealType] = frozenset({"investment", "financing", "subsidy"})
# between a date and the next sum
_JOINED = sieve(
    r"(?:\s(?!for|from|by|with|to\b)[\w-]+){0,3}?(?:,|;|,? and|,? then|,? plus)\s"
    r"(?:(?:and|then|an?|another|further|additional|about|around|some|up|to|more|than|over|nearly|almost|roughly|just)\s){0,4}"
)
# between a sum and its date: no other statement
_DATED = sieve(r"(?:\s(?!and\b|but\b|which\b|who\b|after\b|before\b)[\w.'’-]+){0,6}?\s?")
# raised $20 million, followed by a further $5 million: who put up the first sum is not said of the second
_FOLLOWED = sieve(
    r",?\s(?:(?:which|that|and)\s(?:was|were)\s)?followed\s(?:[\w]+\s){0,6}?(?:by|with)\s(?:(?:an?|another|a second|a further|an additional|an extra|about|around|some|more|further|additional|second|extra|than|fresh|smaller|larger|bigger|up|to)\s){0,4}$"
)
_TAKERS: frozenset[PartyRole] = frozenset({"investee", "borrower", "grantee"})
_BETWEEN = 70  # code points from a sum to its date


def yearly(scene: Scene, event: Event, figures: Sequence[Found[Any]]) -> list[Event]:
    """The events of the sums behind the first; cuts the first one's stretch. ``figures``: of the sentence."""
    if event.type not in _TOLD or event.fresh or event.status not in {"completed", "agreed"}:
        return []
    land = event.land or event.sentence
    later = [
        f.start
        for f in figures
        if f.kind == "amount" and event.span.end < f.start < land.end and _FOLLOWED.search(scene.text, event.span.end, f.start)
    ]
    if later:
        event.land = Span(land.start, later[0])
        takers = [p for p in event.participants if p.role in _TAKERS]
        return [replace(event, participants=takers, scope=Span(later[0], land.end), land=Span(later[0], land.end), fresh=True)]
    here = [f for f in figures if max(land.start, event.span.start) <= f.start < land.end and f.kind in {"amount", "date"}]
    pairs = [
        (one, day)
        for one, day in pairwise(here)
        if one.kind == "amount"
        and day.kind == "date"
        and day.start - one.end <= _BETWEEN
        and _DATED.fullmatch(scene.text, one.end, day.start)
    ]
    items: list[int] = []
    for (_, day), (one, _) in pairwise(pairs):
        if not _JOINED.fullmatch(scene.text, day.end, one.start):
            break
        items.append(one.start)
    if not items:
        return []
    people = event.participants
    event.land = Span(land.start, items[0])
    event.participants = _told_in(people, event.span, event.land)
    stretches = [Span(start, end) for start, end in zip(items, [*items[1:], land.end], strict=True)]
    return [
        replace(event, participants=_told_in(people, event.span, stretch), scope=stretch, land=stretch, fresh=True) for stretch in stretches
    ]


def _told_in(people: Sequence[Participant], word: Span, stretch: Span) -> list[Participant]:
    """Those who take part in what a stretch tells: who is named in it, and who is named elsewhere on a side of which it names nobody."""
    own = {p.role for p in people if p.spans and p.spans[0].start > word.end and stretch.start <= p.spans[0].start < stretch.end}
    return [
        p
        for p in people
        if p.role not in own or not p.spans or p.spans[0].start < word.end or stretch.start <= p.spans[0].start < stretch.end
    ]

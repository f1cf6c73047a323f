"""What an article offers to a deal: findings go to the deal whose transaction word is nearest, dates with what they are to it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.span import Span
from torihiki.deals.days import Day, role_of
from torihiki.deals.room import DealRoom
from torihiki.deals.shape import Amount, Deal, DealType, Event, Telling
from torihiki.values.change import replace
from torihiki.values.moment import ends

__all__ = ["Offers", "nearest", "offer_day"]

_BESIDE = 24  # code points from a transaction word within which a date needs no words to be that of the deal
_SAYS = 60  # code points left of a date in which its sentence may say that it is still to come
_NEXT = 4  # code points between a verb and its date: in, on
_EQUITY: frozenset[DealType] = frozenset({"acquisition", "divestiture", "merger", "investment", "ipo"})
_TO_COME = frozenset({"start", "capacity", "completion", "end"})


@dataclass(slots=True)
class Offers:
    """What the article has to say of one deal before it is chosen from: amounts with their rank (lowest first), and dates."""

    amounts: list[tuple[int, Amount]] = field(default_factory=list)
    days: list[Day] = field(default_factory=list)

    @property
    def spans(self) -> set[tuple[int, int]]:
        return {(a.found.start, a.found.end) for _, a in self.amounts}


def offer_day(
    scene: Scene, room: DealRoom, item: Found[Any], targets: Sequence[Telling], offers: Mapping[int, Offers], *, own: bool, ahead: bool = False,
) -> None:  # fmt: skip
    """Offer a date to the deal that is nearest; ``ahead``: only one that is still to come (a story's only deal has it, however far behind)."""
    if not room.dates_lead:  # went public in 2020 by merging with X: of the verb that it follows
        targets = [t for t in targets if 0 <= item.start - t[0].span.end <= _NEXT] or targets
    deal = nearest(item, targets, lambda d: True)
    if deal is None:
        return
    told = scene.once(room.date_role, item.start, item.end, deal.type)
    if ahead and (told not in _TO_COME or not _comes(scene, room, item) or (told == "start" and deal.type in _EQUITY)):
        return  # what is bought may start anything by then
    if told == "news":
        told, own = "announced", True
    if told == "settled":
        told = "signed" if _lies_before(scene, item) else "completion"
    if told == "due":
        offers[id(deal)].days.append(Day("signed", item, True, own, True, 0))
        return
    if told == "untold":
        told = None if own and any(_of_word(scene, room, item, e.span) or _listed(item, e) for e, d in targets if d is deal) else "aside"
    if told == "off":
        told = "end" if deal.status == "cancelled" else "aside"
    if room.relative is not None and not ahead and _in_another_clause(scene, room.relative, item, targets):
        return
    leads = room.dates_lead
    if told == "announced" and leads:
        deal = targets[-1][1]  # the verb that ends the sentence: on the 5th, X … that it buys Y, which builds Z
    words = [e.span for e, d in targets if d is deal]
    led = not leads or any(w.start >= item.end for w in words)
    gap = min(_gap(item, w) for w in words)
    alike = [deal, *(d for e, d in targets if leads and d is not deal and e.span in words)]  # contracts with several, told in one word
    lands = {e.sentence for e, d in targets if d is deal and e.land is not None and not e.same_day and leads}
    alike += [d for e, d in targets if e.same_day and e.sentence in lands and d not in alike and item.end <= e.span.start]
    if told == "lasts":
        halves = ends(item.value) or (item.value, item.value)
        for one in alike:
            both = zip(("start", "end"), halves, strict=True)
            offers[id(one)].days += [Day(role, replace(item, value=half), True, own, gap <= _BESIDE, gap) for role, half in both]
        return
    for one in alike:
        role = role_of(one, told, item, scene.anchor) if told != "aside" and (told or (own and led)) else None
        if role:
            offers[id(one)].days.append(Day(role, item, role == told, own, gap <= _BESIDE or (led and leads), gap))


def _of_word(scene: Scene, room: DealRoom, item: Found[Any], word: Span) -> bool:
    """Whether nothing stands between a transaction word and a date that the date could be of instead."""
    if room.between is None or not scene.sentence(item.start).start <= word.start < scene.sentence(item.start).end:
        return False
    first, last = (word.end, item.start) if word.end <= item.start else (item.end, word.start)
    return room.between[word.end <= item.start].fullmatch(scene.text, first, last) is not None


def _listed(item: Found[Any], event: Event) -> bool:
    """Whether a date stands in the stretch of one of a verb's several objects, far behind it: bought X in 2013, …, and Z in 2021."""
    return event.land is not None and event.span.end < event.land.start <= item.start < event.land.end


def _comes(scene: Scene, room: DealRoom, item: Found[Any]) -> bool:
    """Whether a date lies after the article, or where nothing dates that, its words say so."""
    if scene.anchor is not None:
        return item.value.start is not None and item.value.start > scene.anchor
    left = max(scene.sentence(item.start).start, item.start - _SAYS)
    return room.coming is not None and room.coming.search(scene.text, left, item.start) is not None


def _lies_before(scene: Scene, item: Found[Any]) -> bool:
    """Whether a date lies before the article, or on its day."""
    return scene.anchor is not None and item.value.start is not None and bool(item.value.start <= scene.anchor)


def _in_another_clause(scene: Scene, relative: re.Pattern[str], item: Found[Any], targets: Sequence[Telling]) -> bool:
    """Whether a date stands in a clause about a name, in which no transaction is told: Norvane, which had set up the site in 2018, sold it."""
    start = scene.sentence(item.start).start
    clause = relative.search(scene.text[start : item.start])
    if clause is None:
        return False
    end = next((i for i in range(item.end, scene.sentence(item.start).end) if scene.text[i] in ",;"), scene.sentence(item.start).end)
    return not any(start + clause.end() <= event.span.start < end for event, _ in targets)


def nearest(item: Found[Any], targets: Sequence[Telling], takes: Any) -> Deal | None:
    """The deal whose transaction word is nearest and whose type takes such a slot; a word behind the figure counts as nearer."""
    best: tuple[int, Deal] | None = None
    inside = [t for t in targets if t[0].tail is not None and t[0].tail.start <= item.start < t[0].tail.end] or [
        t for t in targets if t[0].land is not None and t[0].land.start <= item.start < t[0].land.end
    ]
    for event, deal in inside or targets:
        if not takes(deal):
            continue
        gap = _gap(item, event.span)
        if best is None or gap < best[0]:
            best = (gap, deal)
    return best[1] if best else None


def _gap(item: Found[Any], word: Span) -> int:
    return word.start - item.end if word.start >= item.end else 2 * (item.start - word.end) + 4

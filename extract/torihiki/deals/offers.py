"""What an article offers to a deal: findings go to the deal whose transaction word is nearest, dates with what they are to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.span import Span
from torihiki.deals.days.day import Day
from torihiki.deals.days.role import role_of
from torihiki.deals.kinds import EQUITY
from torihiki.deals.room import DealRoom
from torihiki.deals.shape import Amount, Deal, Event, Telling
from torihiki.values.change import replace
from torihiki.values.moment import ends

__all__ = ["Offers", "nearest", "offer_day"]

_BESIDE = 24  # code points from a transaction word within which a date needs no words to be that of the deal
_SAYS = 60  # code points left of a date in which its sentence may say that it is still to come
_NEXT = 4  # code points between a verb and its date: in, on
_TO_COME = frozenset({"start", "capacity", "completion", "end"})


@dataclass(slots=True)
class Offers:
    """What the article has to say of one deal before it is chosen from: amounts with their rank (lowest first), and dates."""

    amounts: list[tuple[int, Amount]] = field(default_factory=list)
    days: list[Day] = field(default_factory=list)

    @property
    def spans(self) -> set[tuple[int, int]]:
        """Where the amounts stand."""
        return {(a.found.start, a.found.end) for _, a in self.amounts}


def offer_day(
    scene: Scene, room: DealRoom, item: Found[Any], targets: Sequence[Telling], offers: Mapping[int, Offers], *, own: bool, ahead: bool = False,
) -> None:  # fmt: skip
    """Offer a date to the deal that is nearest, and to those that are told with it in one word.

    Args:
        targets: the deals that its sentence speaks of.
        offers: by the identity of a deal, what it is offered.
        own: whether the sentence tells them in words of its own.
        ahead: only a date that is still to come counts (a story's only deal has it, however far behind).
    """
    leads = room.dates_lead
    if not leads:  # went public in 2020 by merging with X: of the verb that it follows
        targets = [t for t in targets if 0 <= item.start - t.event.span.end <= _NEXT] or targets
    deal = nearest(item, targets, lambda d: True)
    if deal is None:
        return
    said = scene.once(room.date_role, item.start, item.end, deal.type)
    if ahead and (
        said not in _TO_COME or not _comes(scene, room, item) or (said == "start" and (deal.type in EQUITY or deal.type == "ipo"))
    ):
        return  # what is bought may start anything by then
    if said == "herald":
        if deal.status == "rumoured" and not _is_over(scene, item):
            offers[id(deal)].days.append(Day("announced", item, True, own, True, 0))
        return
    if said == "due":
        offers[id(deal)].days.append(Day("signed", item, True, own, True, 0))
        return
    own = own or said == "news"
    told = _role_told(scene, room, item, said, deal, targets, own=own)
    if room.relative is not None and not ahead and _in_another_clause(scene, room.relative, item, targets):
        return
    if told == "announced" and leads:
        deal = targets[-1].deal  # the verb that ends the sentence: on the 5th, X … that it buys Y, which builds Z
    words = [e.span for e, d in targets if d is deal]
    led = not leads or any(w.start >= item.end for w in words)
    gap = min(_gap(item, w) for w in words)
    for one in _told_together(deal, item, targets) if leads else [deal]:
        days = offers[id(one)].days
        if told == "lasts":
            halves = zip(("start", "end"), ends(item.value) or (item.value, item.value), strict=True)
            days += [Day(half, replace(item, value=value), True, own, gap <= _BESIDE, gap) for half, value in halves]
            continue
        role = role_of(one, told, item, scene.anchor) if told != "aside" and (told or (own and led)) else None
        if role:
            days.append(Day(role, item, role == told, own, gap <= _BESIDE or (led and leads), gap))


def _role_told(
    scene: Scene, room: DealRoom, item: Found[Any], said: str | None, deal: Deal, targets: Sequence[Telling], *, own: bool
) -> str | None:
    """What the words beside a date make it of this deal (see ``DealRoom.date_role``); ``aside``: it is none of the deal's; ``None``: they do not say."""
    if said == "news":
        return "announced"
    if said == "settled":
        return "signed" if _lies_before(scene, item) else "completion"
    if said == "untold":
        beside = own and any(_of_word(scene, room, item, e.span) or _listed(item, e) for e, d in targets if d is deal)
        return None if beside else "aside"
    if said == "off":
        return "end" if deal.status == "cancelled" else "aside"
    return said


def _told_together(deal: Deal, item: Found[Any], targets: Sequence[Telling]) -> list[Deal]:
    """A deal with those of its word (contracts with several), and with those further on in a list whose time stands at its first part."""
    words = [e.span for e, d in targets if d is deal]
    together = [deal, *(d for e, d in targets if d is not deal and e.span in words)]
    lists = {e.sentence for e, d in targets if d is deal and e.land is not None and not e.same_day}
    return together + [d for e, d in targets if e.same_day and e.sentence in lists and d not in together and item.end <= e.span.start]


def _of_word(scene: Scene, room: DealRoom, item: Found[Any], word: Span) -> bool:
    """Whether nothing stands between a transaction word and a date that the date could be of instead."""
    if room.between is None or not scene.sentence(item.start).start <= word.start < scene.sentence(item.start).end:
        return False
    first, last = (word.end, item.start) if word.end <= item.start else (item.end, word.start)
    return room.between[word.end <= item.start].fullmatch(scene.text, first, last) is not None


def _listed(item: Found[Any], event: Event) -> bool:
    """Whether a date stands in the stretch of one of a verb's several objects, far behind it: bought X in 2013, …, and Z in 2021."""
    return event.land is not None and event.span.end < event.land.start and event.land.holds(item.start)


def _comes(scene: Scene, room: DealRoom, item: Found[Any]) -> bool:
    """Whether a date lies after the article, or where nothing dates that, its words say so."""
    if scene.anchor is not None:
        return item.value.start is not None and item.value.start > scene.anchor
    left = max(scene.sentence(item.start).start, item.start - _SAYS)
    return room.coming is not None and room.coming.search(scene.text, left, item.start) is not None


def _lies_before(scene: Scene, item: Found[Any]) -> bool:
    """Whether a date lies before the article, or on its day."""
    return scene.anchor is not None and item.value.start is not None and bool(item.value.start <= scene.anchor)


def _is_over(scene: Scene, item: Found[Any]) -> bool:
    """Whether a date lies before the article as a whole."""
    return scene.anchor is not None and item.value.end is not None and bool(item.value.end < scene.anchor)


def _in_another_clause(scene: Scene, relative: re.Pattern[str], item: Found[Any], targets: Sequence[Telling]) -> bool:
    """Whether a date stands in a clause about a name, in which no transaction is told: Norvane, which had set up the site in 2018, sold it."""
    start = scene.sentence(item.start).start
    clause = relative.search(scene.text[start : item.start])
    if clause is None:
        return False
    end = next((i for i in range(item.end, scene.sentence(item.start).end) if scene.text[i] in ",;"), scene.sentence(item.start).end)
    return not any(start + clause.end() <= event.span.start < end for event, _ in targets)


def nearest(item: Found[Any], targets: Sequence[Telling], takes: Callable[[Deal], bool]) -> Deal | None:
    """The deal whose transaction word is nearest and whose type takes such a slot; a word behind the figure counts as nearer."""
    best: tuple[int, Deal] | None = None
    inside = [t for t in targets if t.event.tail is not None and t.event.tail.holds(item.start)] or [
        t for t in targets if t.event.speaks_at(item.start)
    ]
    for event, deal in inside or targets:
        if not takes(deal):
            continue
        gap = _gap(item, event.span)
        if best is None or gap < best[0]:
            best = (gap, deal)
    return best[1] if best else None


def _gap(item: Found[Any], word: Span) -> int:
    """Code points between a finding and a transaction word, counted twice and more where the word stands before it."""
    return word.start - item.end if word.start >= item.end else 2 * (item.start - word.end) + 4

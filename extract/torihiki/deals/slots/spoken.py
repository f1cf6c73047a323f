"""Which deals a sentence speaks of that no transaction word tells: those told last, or those of the names in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.span import Span
from torihiki.deals.board import recalled
from torihiki.deals.kin import akin
from torihiki.deals.shape import AHEAD, Deal, DealType, Event, Telling

__all__ = ["ByName", "astray", "called", "of_one_deal", "of_the_named_last", "pair_before", "strange", "told_last", "told_now"]

_RECALLED = 40  # tellings of a name's deals that a sentence may go back to
_TELLERS = frozenset({"media", "bank", "fund", "government", "centralbank", "exchange"})  # who tells of others' deals, or judges them
_HEAD = re.compile(r"(?:[A-Z][a-z]+ )?")  # a word before the name that a sentence begins with
_OWN_SUMS: frozenset[DealType] = frozenset({"construction", "financing"})  # kinds whose sums are no price of a firm


class _Place(NamedTuple):
    start: int  # of the transaction word
    number: int  # of the telling among all, so that no two places are equal
    telling: Telling


class ByName:
    """Where the deals that a name takes part in are told, in order."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        self._places: dict[str, list[_Place]] = {}
        for number, telling in enumerate(tellings):
            for name in telling.deal.names:
                self._places.setdefault(name, []).append(_Place(telling.event.span.start, number, telling))
        for places in self._places.values():
            places.sort(key=lambda place: place[:2])

    def meant(self, focus: Sequence[Telling], names: set[str], sentence: Span) -> Sequence[Telling]:
        """What a sentence speaks of: the deal told last (``focus``), unless it names only parties of another one told before."""
        several = len(names) > 1 and not any(names <= deal.names for _, deal in focus)
        own = any(names & deal.names for _, deal in focus)
        if not focus or not names or (own and not several):
            return focus
        known = self._before(names, sentence)
        if several and own:
            known = [place for place in known if names <= place.telling.deal.names]  # of both of them
        if not known:
            return focus
        return [min(known, key=lambda place: (-len(names & place.telling.deal.names), -place.start, place.number)).telling]

    def _before(self, names: set[str], sentence: Span) -> list[_Place]:
        """Where deals of these names are told before a sentence, the last places of each."""
        known: dict[int, _Place] = {}
        for name in names & self._places.keys():
            places = self._places[name]
            last = bisect_left(places, (sentence.start,))
            known.update((place.number, place) for place in places[max(last - _RECALLED, 0) : last])
        return list(known.values())


def called(found: Sequence[Found[Any]]) -> set[str]:
    """The names that stand there, those of *both companies* each."""
    return {name for f in found for name in (f.value.names or (f.value.name,))}


def told_now(here: list[Telling]) -> list[Telling]:
    """What a sentence tells, without what it only recalls."""
    if len(here) == 1:
        return here
    events = [event for event, _ in here]
    return [telling for telling in here if not recalled(telling.event, events)] or here


def told_last(focus: Sequence[Telling], *, leads: bool) -> Sequence[Telling]:
    """What was told last: contracts with several, told in one word, are all meant, the last of them first, where dates lead up to their word."""
    return [t for t in reversed(focus) if t.event.span == focus[-1].event.span] if leads and focus else focus[-1:]


def of_the_named_last(targets: Sequence[Telling], before: Sequence[Found[Any]]) -> Sequence[Telling]:
    """The targets, first those of the party named last before a finding: of two deals that one word tells, it is hers (the latter is worth …)."""
    if len(targets) < 2 or not before or before[-1].value.names:
        return targets
    name = before[-1].value.name
    return sorted(targets, key=lambda t: name not in t.deal.names)


def of_one_deal(deals: Sequence[Deal]) -> bool:
    """Whether an article is about one deal: it tells no other, or of others only between those who are in the first."""
    return bool(deals) and all(deal.names <= deals[0].names for deal in deals)


def pair_before(deals: Sequence[Deal], sentence: Span) -> list[Telling]:
    """The two deals that are told together last before a sentence, of those still to be done; else the last two."""
    told = [Telling(d.events[0], d) for d in deals if d.status in AHEAD and d.events[0].span.start < sentence.start]
    pairs = [(a, b) for a, b in pairwise(told) if a.event.sentence == b.event.sentence]
    return [*pairs[-1]] if pairs else told[-2:]


def strange(scene: Scene, meant: Sequence[Telling], people: Sequence[Found[Any]], sentence: Span) -> bool:
    """Whether a sentence without a transaction word begins with a firm that takes no part in the deal told before it: what it spends is its own."""
    first = people[0] if people else None
    if first is None or not _HEAD.fullmatch(scene.text, sentence.start, first.start) or first.value.kind in _TELLERS or first.value.names:
        return False
    return not any(deal.names & called(people) for _, deal in meant)


def astray(item: Found[Any], strays: Sequence[Event], here: Sequence[Telling]) -> bool:
    """Whether a finding stands where a sentence tells of something else that comes to no deal: bought a mill; its $30 million rebuild ends in May."""
    return any(
        stray.land is not None
        and stray.type in _OWN_SUMS
        and stray.land.holds(item.start)
        and not any(stray.land.holds(event.span.start) or akin(deal.type, stray.type) for event, deal in here)
        for stray in strays
    )

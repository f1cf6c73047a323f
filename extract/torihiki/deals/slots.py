"""Slots: which amounts, lengths, chips, capacities, dates and terms of an article belong to which deal."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.span import Span, Starting
from torihiki.deals.board import recalled
from torihiki.deals.closing import closing, ends, transfer
from torihiki.deals.conditions import agree
from torihiki.deals.days import choose, matured
from torihiki.deals.digest import Digest
from torihiki.deals.headline import headline
from torihiki.deals.kin import akin
from torihiki.deals.offers import Offers, nearest, offer_day
from torihiki.deals.priced import only_one
from torihiki.deals.room import DealRoom
from torihiki.deals.shape import AHEAD, RUNNING, Amount, Deal, DealType, Event
from torihiki.deals.silicon import add_chip, beside_chips, chipped

__all__ = ["MONEY", "fill"]

# roles of money that a deal of a type may be about, best first
MONEY: dict[DealType, tuple[str, ...]] = {
    "acquisition": ("deal_value", "investment", "valuation", "other"),
    "divestiture": ("deal_value", "investment", "valuation", "other"),
    "merger": ("deal_value", "other"),
    "investment": ("investment", "deal_value", "spending", "other"),
    "ipo": ("investment", "valuation", "market_cap", "deal_value"),
    "cloud": ("deal_value", "spending", "investment", "other"),
    "supply": ("deal_value", "spending", "investment", "other"),
    "lease": ("deal_value", "cost", "other"),
    "licensing": ("deal_value", "cost", "other"),
    "other": ("deal_value", "investment", "spending"),
    "partnership": ("deal_value", "investment", "spending"),
    "joint_venture": ("investment", "spending", "deal_value"),
    "construction": ("spending", "investment", "deal_value", "other"),
    "financing": ("debt", "deal_value", "investment", "other"),
    "subsidy": ("subsidy", "deal_value", "investment", "spending", "other"),
}
_TIMED: frozenset[DealType] = frozenset({"cloud", "supply", "lease", "licensing", "financing", "partnership", "joint_venture", "other"})
_POWERED: frozenset[DealType] = frozenset({"cloud", "supply", "lease", "construction", "joint_venture", "partnership", "other"})
_PRICED: frozenset[DealType] = frozenset({"supply", "cloud", "licensing", "partnership"})  # what is spent besides is no price of it
_PERIODS = frozenset({"year", "quarter", "month"})  # what rents and fees are per
_CONVERTED = 8  # how far a conversion ranks behind its original
_SHEET, _NEAR_SHEET = 24, 8  # lines behind an event over which a fact sheet may run: in its part of a round-up, elsewhere
_LATER = 5  # the same for terms, whose words are plain
_WORTH = frozenset({"valuation", "market_cap"})  # of whom the sentence itself is about
_RECALLED = 40  # tellings of a name's deals that a sentence may go back to
_TELLERS = frozenset(("media", "bank", "fund", "government", "centralbank", "exchange"))  # who tells of others' deals, or judges them
_HEAD = re.compile(r"(?:[A-Z][a-z]+ )?")  # a word before the name that a sentence begins with
_FOLLOW = 2  # sentences behind an event that may still speak of its deal
_PART = 8  # the same in a part of a round-up that tells one deal only


def fill(
    draft: Draft, room: DealRoom, deals: Sequence[Deal], digest: Digest, lost: Mapping[Span, set[str]], strays: Mapping[Span, Sequence[Event]],
) -> None:  # fmt: skip
    """Give each deal its slots; every finding goes to one deal at most (terms and dates of one clause too).

    ``lost``: sentences of others, who deal in what comes to no deal: they say nothing of the deal told before.
    ``strays``: what a sentence tells in a stretch of its own, if it comes to none.
    """
    scene = draft.scene
    homes = [(event, deal) for deal in deals for event in deal.events]
    by_sentence: dict[Span, list[tuple[Event, Deal]]] = {}
    for event, deal in homes:
        by_sentence.setdefault(event.sentence, []).append((event, deal))
    for pairs in by_sentence.values():
        pairs.sort(key=lambda p: p[0].span)
    told = _told(deals)
    offers = {id(d): Offers() for d in deals}
    names = Starting(f for f in draft.found if f.kind == "party")
    focus: list[tuple[Event, Deal]] = []
    age = 0
    last: list[tuple[Event, Deal]] = []
    closes: Sequence[tuple[Event, Deal]] = []
    found = iter(sorted((f for f in draft.found if f.kind != "party"), key=lambda f: f.start))
    current = next(found, None)
    whole, again, sums, rows = room.whole, room.again, room.sums, room.rows
    lone = [(event, deal) for deal in deals[:1] for event in deal.events[:1]] if _alone(deals) else []
    part = 0
    alone: dict[int, set[int]] = {}  # which deals the parts of a round-up tell
    for event, deal in homes:
        alone.setdefault(digest.at(event.span.start), set()).add(id(deal))
    for sentence in scene.sentences:
        if digest.at(sentence.start) != part:
            part, focus, last, closes, age = digest.at(sentence.start), [], [], [], _LATER + 1
        here = by_sentence.get(sentence, [])
        inside: list[Found[Any]] = []
        while current is not None and current.start < sentence.end:
            inside.append(current)
            current = next(found, None)
        if here:
            focus, age = _told_now(here), 0
        else:
            age += 1  # a blank line counts: the next paragraph is further off
        people = beside_chips(names.within(*sentence), inside)
        said = _called(people)
        meant = focus[-1:] if here else _named(told, _last(focus, leads=room.dates_lead), said, sentence)
        reach = _PART if digest and len(alone.get(part, ())) == 1 else _FOLLOW
        targets = here or (meant if age <= reach and not _strange(scene, meant, people, sentence) else [])
        if here and all(event.shape.generic and event.joins and not event.participants for event, _ in here):
            about = _named(told, here[-1:], said, sentence)
            if about[0][1] is not here[-1][1] and about[0][1].status in AHEAD:
                here = [*about]
                targets = meant = here  # the deal needs the nod of X's shareholders: that with X, though another was told since
        if not here and sentence in lost and not any(lost[sentence] & deal.names for _, deal in targets):
            targets = meant = []
        closes = transfer(here) or closes
        if closes and closing(scene, room, sentence, here, focus, closes, {f.value.name for f in people}):
            targets = meant = closes
        sheet = False
        if (
            rows is not None
            and not here
            and focus
            and age <= (_SHEET if digest else _NEAR_SHEET)
            and rows.match(scene.text, sentence.start, sentence.end)
        ):
            targets, sheet = focus[-1:], True
        aside = age == 1 and scene.text[sentence.start] == "("  # …を取得した。(所有割合:51%)
        if not here and not aside and whole is not None and deals and whole.search(scene.text, sentence.start, sentence.end):
            beside = (
                focus and "\n" not in scene.text[focus[-1][0].span.start : sentence.start]
            )  # a paragraph's own deal, however far back in it
            lead = [(deals[0].events[0], deals[0])]
            about = _named(told, focus[-1:] or lead, said, sentence)
            own = bool(said & {p.name for _, d in about for p in d.participants})
            targets = about if own else focus[-1:] if beside or digest else lead
        if (
            not targets
            and again is not None
            and deals
            and not digest
            and deals[0].events[0].span.start < sentence.start
            and again.search(scene.text, sentence.start, sentence.end)
        ):
            targets = [(deals[0].events[0], deals[0])]  # the deal, long after: the one that the article is about
        if sums is not None and len({id(d) for _, d in focus}) > 1 and sums.match(scene.text, sentence.start):
            inside = [f for f in inside if f.kind != "amount"]  # what several deals come to is the sum of none
        if room.totals is not None and len({id(d) for _, d in targets}) > len({e.span for e, _ in targets}):
            inside = [f for f in inside if f.kind != "amount" or not room.totals.search(scene.text, sentence.start, f.start)]
        before = [] if not here else last
        last = focus[-1:] if here else last
        if not names.within(*sentence) and room.both is not None and deals and room.both.match(scene.text, sentence.start, sentence.end):
            _give_both(scene, room, inside, _pair(deals, sentence), offers)
            continue
        closed_from = ends(scene, room, sentence, here)
        if here and sentence in strays:
            inside = [item for item in inside if item.kind != "amount" or not _astray(item, strays[sentence], here)]
        for item in inside:
            if item.kind == "date" and item.start >= closed_from:
                offer_day(scene, room, item, here[:1], offers, own=True)
                continue
            if lone and not targets and item.kind == "date":
                offer_day(scene, room, item, lone, offers, own=False, ahead=True)
                continue
            if (
                item.kind == "chip"
                and not targets
                and meant
                and age <= _LATER
                and said
                and said <= {p.name for p in meant[0][1].participants}
            ):
                _give(scene, room, item, meant, offers, own=False)  # 同社は…を並べる: of one of its sides, in words of no other deal
                continue
            taken = _give(scene, room, item, _spoken_of(targets, names.within(sentence.start, item.start)), offers, own=bool(here) or sheet)
            if not taken and before and item.kind == "amount" and item.value.role not in _WORTH:
                taken = _give(scene, room, item, before, offers, own=False)  # 投資額は…で、補助を申請した: of the deal before
            if not taken and item.kind == "amount" and not digest:
                _give(scene, room, item, only_one(scene, room, item, deals), offers, own=False)
        if targets or lone or age <= _LATER:
            agree(
                scene,
                room,
                sentence,
                targets or meant,
                [(d.events[0], d) for d in deals[:1] if d.events[0].span.start < sentence.end and not digest],
            )
    for deal in deals:
        headline(deal, offers[id(deal)].amounts)
        deal.dates = choose(matured(deal, offers[id(deal)].days, scene.anchor), deal)


def _pair(deals: Sequence[Deal], sentence: Span) -> list[tuple[Event, Deal]]:
    """The two deals that are told together last before a sentence, of those still to be done; else the last two."""
    told = [(d.events[0], d) for d in deals if d.status in AHEAD and d.events[0].span.start < sentence.start]
    pairs = [(a, b) for a, b in pairwise(told) if a[0].sentence == b[0].sentence]
    return [*pairs[-1]] if pairs else told[-2:]


def _give_both(
    scene: Scene, room: DealRoom, inside: Sequence[Found[Any]], pair: Sequence[tuple[Event, Deal]], offers: dict[int, Offers],
) -> None:  # fmt: skip
    """Offer the dates of a sentence to each of two deals."""
    for item in inside:
        for target in pair if item.kind == "date" else ():
            offer_day(scene, room, item, [target], offers, own=False)


_RIGHT_BEHIND = 16  # code points between a word and the sum that is its own: to invest up to $100 billion in X and supply it
_PIECE = 1000  # less than this is the price of no firm


def _told_now(here: list[tuple[Event, Deal]]) -> list[tuple[Event, Deal]]:
    """What a sentence tells, without what it only recalls."""
    if len(here) == 1:
        return here
    events = [event for event, _ in here]
    return [pair for pair in here if not recalled(pair[0], events)] or here


_OWN_SUMS: frozenset[DealType] = frozenset({"construction", "financing"})  # kinds whose sums are no price of a firm


def _astray(item: Found[Any], strays: Sequence[Event], here: Sequence[tuple[Event, Deal]]) -> bool:
    """Whether a finding stands where a sentence tells of something else that comes to no deal: bought a mill; its $30 million rebuild ends in May."""
    return any(
        e.land is not None
        and e.type in _OWN_SUMS
        and e.land.start <= item.start < e.land.end
        and not any(e.land.start <= h.span.start < e.land.end or akin(d.type, e.type) for h, d in here)
        for e in strays
    )


def _alone(deals: Sequence[Deal]) -> bool:
    """Whether an article is about one deal: it tells no other, or of others only between those who are in the first."""
    names = [deal.names for deal in deals]
    return bool(names) and all(other <= names[0] for other in names)


_Told = dict[str, list[tuple[int, int, Event, Deal]]]  # name → where the deals that it takes part in are told, with a number, in order


def _told(deals: Sequence[Deal]) -> _Told:
    told: _Told = {}
    homes = [(event, deal) for deal in deals for event in deal.events]
    for number, (event, deal) in enumerate(homes):
        for name in deal.names:
            told.setdefault(name, []).append((event.span.start, number, event, deal))
    for places in told.values():
        places.sort(key=lambda place: place[:2])
    return told


def _named(told: _Told, focus: Sequence[tuple[Event, Deal]], names: set[str], sentence: Span) -> Sequence[tuple[Event, Deal]]:
    """What a sentence without a transaction word speaks of: the deal told last, unless it names only parties of another one told before."""
    whole = len(names) > 1 and not any(names <= deal.names for _, deal in focus)
    if not focus or not names or (not whole and any(names & deal.names for _, deal in focus)):
        return focus
    known: dict[int, tuple[int, Event, Deal]] = {}
    for name in names & told.keys():
        places = told[name]
        last = bisect_left(places, (sentence.start,))
        for start, number, event, deal in places[max(last - _RECALLED, 0) : last]:
            known[number] = start, event, deal
    if whole and any(names & deal.names for _, deal in focus):
        known = {number: told for number, told in known.items() if names <= told[2].names}  # both of them
    if not known:
        return focus
    shared = {number: len(names & deal.names) for number, (_, _, deal) in known.items()}
    best = min(known, key=lambda number: (-shared[number], -known[number][0], number))
    return [known[best][1:]]


def _last(focus: Sequence[tuple[Event, Deal]], *, leads: bool) -> Sequence[tuple[Event, Deal]]:
    """What was told last: contracts with several, told in one word, are all meant, the last of them first."""
    return [t for t in reversed(focus) if t[0].span == focus[-1][0].span] if leads and focus else focus[-1:]


def _called(found: Sequence[Found[Any]]) -> set[str]:
    """The names that stand there, those of *both companies* each."""
    return {name for f in found for name in (f.value.names or (f.value.name,))}


def _strange(scene: Scene, meant: Sequence[tuple[Event, Deal]], inside: Sequence[Found[Any]], sentence: Span) -> bool:
    """Whether a sentence without a transaction word begins with a firm that takes no part in the deal told before it: what it spends is its own."""
    first = inside[0] if inside else None
    if first is None or not _HEAD.fullmatch(scene.text, sentence.start, first.start) or first.value.kind in _TELLERS or first.value.names:
        return False
    held = {p.name for _, deal in meant for p in deal.participants}
    return not held & _called(inside)


def _spoken_of(targets: Sequence[tuple[Event, Deal]], before: Sequence[Found[Any]]) -> Sequence[tuple[Event, Deal]]:
    """The targets, first those of the party named last before a finding: of two deals that one word tells, it is hers (the latter is worth …)."""
    if len(targets) < 2 or not before or before[-1].value.names:
        return targets
    name = before[-1].value.name
    return sorted(targets, key=lambda t: all(p.name != name for p in t[1].participants))


def _give(
    scene: Scene, room: DealRoom, item: Found[Any], targets: Sequence[tuple[Event, Deal]],
    offers: dict[int, Offers], *, own: bool,
) -> bool:  # fmt: skip
    """Offer one finding to the deals that its sentence speaks of; the nearest that can take it does. False if none can."""
    if item.kind == "amount":
        standing = scene.once(room.standing, item.start, item.end)
        if standing is None or (item.value.role == "other" and not own):
            return True
        if item.value.role == "cost" and item.value.per not in _PERIODS:
            return True  # the price of one piece
        if item.value.bounds.high < _PIECE and item.value.per is None:
            return True  # 51.7p, $44: of a share
        sited = (
            room.sited is not None and room.sited.match(scene.text, item.end) is not None
        )  # what a plant costs is no price of what it supplies
        deal = nearest(item, targets, lambda d: item.value.role in MONEY[d.type] and not (sited and d.type in _PRICED))
        if deal is not None and deal.type in RUNNING and item.value.role == "investment":
            deal = next((d for e, d in targets if d.type == "investment" and 0 <= item.start - e.span.end < _RIGHT_BEHIND), deal)
        if deal is not None and own and item.value.role == "spending" and deal.type in _PRICED and not _own_words(deal, item):
            return True  # buys missiles from X, and spends so much on a factory
        original = next((d for _, d in targets if item.value.equivalent_of in offers[id(d)].spans), None)
        deal = original or deal  # a conversion goes with what it converts
        if deal is not None:
            rank = MONEY[deal.type].index(item.value.role) * 4 + standing
            rank += 3 * (not own) + _CONVERTED * (item.value.equivalent_of is not None) + 6 * (item.value.per is not None)
            for one in _alike(deal, targets):
                offers[id(one)].amounts.append((rank, Amount(item.value.role, item)))
        return deal is not None
    if item.kind == "duration":
        deal = nearest(item, targets, lambda d: room.lasts(scene, item.start, item.end, timed=d.type in _TIMED))
        if deal is not None and deal.duration is None:
            deal.duration = item
    elif item.kind == "chip":
        deal = nearest(item, targets, lambda d: chipped(d, item))
        if deal is not None:
            add_chip(scene, room, deal, item, own=own)
    elif item.kind == "quantity" and item.value.unit in {"W", "Wh", "cores"}:
        deal = nearest(item, targets, lambda d: d.type in _POWERED)
        if deal is not None:
            deal.capacity.append(item)
    elif item.kind == "date":
        offer_day(scene, room, item, targets, offers, own=own)
    return True


def _own_words(deal: Deal, item: Found[Any]) -> bool:
    """Whether a finding stands in the stretch that speaks of a deal, where the grammar tells which that is."""
    here = [e for e in deal.events if e.sentence.start <= item.start < e.sentence.end]
    return not here or any(e.land is None or e.land.start <= item.start < e.land.end for e in here)


def _alike(deal: Deal, targets: Sequence[tuple[Event, Deal]]) -> list[Deal]:
    """The deal and the bond issues of others that the same word tells: they are of one size (A and B issued bonds of …)."""
    words = {e.span for e, d in targets if d is deal and all(p.role == "issuer" for p in e.participants)}
    return [deal, *(d for e, d in targets if d is not deal and e.span in words)]

"""Slots: which amounts, lengths, chips, capacities, dates and terms of an article belong to which deal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.core.span import Span
from torihiki.deals.room import DealRoom
from torihiki.deals.shape import Amount, Deal, DealType, Event

__all__ = ["MONEY", "fill"]

# roles of money that a deal of a type may be about, best first
MONEY: dict[DealType, tuple[str, ...]] = {
    "acquisition": ("deal_value", "investment", "valuation", "other"),
    "divestiture": ("deal_value", "investment", "other"),
    "merger": ("deal_value", "other"),
    "investment": ("investment", "deal_value", "spending", "other"),
    "ipo": ("investment", "valuation", "market_cap", "deal_value"),
    "cloud": ("deal_value", "spending", "investment", "other"),
    "supply": ("deal_value", "spending", "investment", "other"),
    "lease": ("deal_value", "spending", "other"),
    "licensing": ("deal_value", "other"),
    "other": ("deal_value", "investment", "spending"),
    "partnership": ("deal_value", "investment", "spending"),
    "joint_venture": ("spending", "investment", "deal_value"),
    "construction": ("spending", "investment", "deal_value", "other"),
    "financing": ("debt", "deal_value", "investment", "other"),
    "subsidy": ("subsidy", "deal_value", "investment", "other"),
}
_TIMED: frozenset[DealType] = frozenset({"cloud", "supply", "lease", "licensing", "financing", "partnership", "joint_venture", "other"})
_CHIPPED: frozenset[DealType] = frozenset({"cloud", "supply", "lease", "partnership", "licensing", "other"})
_POWERED: frozenset[DealType] = frozenset({"cloud", "supply", "lease", "construction", "joint_venture", "partnership", "other"})
_OWNED: frozenset[DealType] = frozenset({"acquisition", "merger", "divestiture", "investment", "joint_venture", "partnership", "construction", "ipo"})
_DATE_ROLES: dict[DealType, frozenset[str]] = {
    "acquisition": frozenset({"announced", "signed", "completion", "payment"}),
    "merger": frozenset({"announced", "signed", "completion"}),
    "divestiture": frozenset({"announced", "signed", "completion"}),
    "investment": frozenset({"announced", "signed", "completion", "payment"}),
    "ipo": frozenset({"announced", "completion"}),
    "financing": frozenset({"announced", "signed", "completion", "payment", "end"}),
    "construction": frozenset({"announced", "start", "completion", "capacity"}),
}
_ROUND = Decimal("0.06")  # how far a round figure in a headline may be from what it rounds
_LATER = 5  # the same for terms, whose words are plain
_FOLLOW = 2  # sentences behind an event that may still speak of its deal


def fill(draft: Draft, room: DealRoom, deals: Sequence[Deal]) -> None:
    """Give each deal its slots; every finding goes to one deal at most (terms and dates of one clause too)."""
    scene = draft.scene
    homes = [(event, deal) for deal in deals for event in deal.events]
    by_sentence: dict[Span, list[tuple[Event, Deal]]] = {}
    for event, deal in homes:
        by_sentence.setdefault(event.sentence, []).append((event, deal))
    for pairs in by_sentence.values():
        pairs.sort(key=lambda p: p[0].span)
    candidates: dict[int, list[tuple[int, Amount]]] = {id(d): [] for d in deals}
    focus: list[tuple[Event, Deal]] = []
    age = 0
    last: list[tuple[Event, Deal]] = []
    found = iter(sorted((f for f in draft.found if f.kind != "party"), key=lambda f: f.start))
    current = next(found, None)
    whole = getattr(room, "whole", None)
    for number, sentence in enumerate(scene.sentences):
        here = by_sentence.get(sentence, [])
        inside: list[Found[Any]] = []
        while current is not None and current.start < sentence.end:
            inside.append(current)
            current = next(found, None)
        if here:
            focus, age = here, 0
        else:
            age += 1  # a blank line counts: the next paragraph is further off
        targets = here or (focus[-1:] if age <= _FOLLOW else [])
        if not here and whole is not None and deals and whole.search(scene.text, sentence.start, sentence.end):
            targets = [(deals[0].events[0], deals[0])]
        before = [] if not here else last
        last = here[-1:] or last
        for item in inside:
            taken = _give(scene, room, item, targets, candidates, number, own=bool(here))
            if not taken and before and item.kind == "amount":
                _give(scene, room, item, before, candidates, number, own=False)  # 投資額は…で、補助を申請した: of the deal before
        if targets or age <= _LATER:
            _terms(scene, room, sentence, targets or focus[-1:])
    for deal in deals:
        _headline(deal, candidates[id(deal)])
        deal.dates = [d for d in deal.dates if not any(_finer(other, d) for other in deal.dates)]


def _give(
    scene: Scene, room: DealRoom, item: Found[Any], targets: Sequence[tuple[Event, Deal]],
    candidates: dict[int, list[tuple[int, Amount]]], number: int, *, own: bool,
) -> bool:  # fmt: skip
    """Offer one finding to the deals that its sentence speaks of; the nearest that can take it does. False if none can."""
    aside = getattr(room, "aside", None)
    if item.kind == "amount" and aside is not None and aside.search(scene.text[max(item.start - 12, 0) : item.end + 8]):
        return True
    if item.kind == "amount":
        deal = _nearest(item, targets, lambda d: item.value.role in MONEY[d.type])
        if deal is not None:
            rank = MONEY[deal.type].index(item.value.role) * 4
            beside = scene.text[max(item.start - 12, 0) : item.end + 4]
            rank -= 2 * bool(room.total.search(beside))
            portion = getattr(room, "portion", None)
            rank += 2 * bool(portion and portion.search(scene.text[max(item.start - 16, 0) : item.start]))
            rank += 3 * (not own) + 8 * (item.value.equivalent_of is not None) + 6 * (item.value.per is not None)
            candidates[id(deal)].append((rank, Amount(item.value.role, item)))
        return deal is not None
    if item.kind == "duration":
        deal = _nearest(item, targets, lambda d: d.type in _TIMED)
        if deal is not None and deal.duration is None:
            deal.duration = item
    elif item.kind == "chip":
        deal = _nearest(item, targets, lambda d: d.type in _CHIPPED)
        if deal is not None and not any(_same_chip(item, c) for c in deal.chips):
            deal.chips = [c for c in deal.chips if not _bare(c)] if not _bare(item) else deal.chips
            deal.chips += [item] if not (_bare(item) and deal.chips) else []
    elif item.kind == "quantity" and item.value.unit in {"W", "Wh", "cores"}:
        deal = _nearest(item, targets, lambda d: d.type in _POWERED)
        if deal is not None:
            deal.capacity.append(item)
    elif item.kind == "date":
        deal = _nearest(item, targets, lambda d: True)
        if deal is not None:
            role = room.date_role(scene, item.start, item.end, deal.type)
            if role == "announced" and getattr(room, "dates_lead", False):
                deal = targets[-1][1]  # the verb that ends the sentence: on the 5th, X … that it buys Y, which builds Z
            leads = not getattr(room, "dates_lead", False) or any(e.span.start >= item.end for e, d in targets if d is deal)
            role = _date_role(deal, role, scene, item) if role != "aside" and ((own and leads) or role) else None
            if role and not any(r == role and f.value.timex == item.value.timex for r, f in deal.dates):
                deal.dates.append((role, item))
    return True


def _date_role(deal: Deal, role: str | None, scene: Scene, item: Found[Any]) -> str | None:
    allowed = _DATE_ROLES.get(deal.type)
    if role and (allowed is None or role in allowed):
        return role
    if role in {"start", "end"} and any(e.shape.name.endswith(".tender") for e in deal.events):
        return role  # an offer is open from one day to another
    if role == "start" and deal.type == "investment":
        return None  # what the money is for starts then
    if role == "start" and deal.type in {"acquisition", "merger", "investment", "divestiture", "ipo"}:
        return "completion"
    anchor, start = scene.anchor, item.value.start
    ahead = bool(anchor and start and start > anchor)
    if deal.status in {"rumoured", "denied"} and not ahead:
        return None  # the day of the report, not of the deal
    if deal.type == "subsidy" and len(item.value.timex) < len("2025-01-01"):
        return "payment"  # the budget year that it is paid from
    if deal.status == "completed":
        return "completion"
    if ahead:
        return "completion" if deal.type in {"acquisition", "merger", "divestiture", "ipo", "construction"} else "start"
    return "signed" if deal.status in {"agreed", "planned"} else "other"


def _nearest(item: Found[Any], targets: Sequence[tuple[Event, Deal]], takes: Any) -> Deal | None:
    """The deal whose transaction word is nearest and whose type takes such a slot; a word behind the figure counts as nearer."""
    best: tuple[int, Deal] | None = None
    inside = [t for t in targets if t[0].land is not None and t[0].land.start <= item.start < t[0].land.end]
    for event, deal in inside or targets:
        if not takes(deal):
            continue
        gap = event.span.start - item.end if event.span.start >= item.end else 2 * (item.start - event.span.end) + 4
        if best is None or gap < best[0]:
            best = (gap, deal)
    return best[1] if best else None


def _bare(chip: Found[Any]) -> bool:
    """A class word alone (GPU): it says less than any chip that is named or counted beside it."""
    return chip.value.name is None and chip.value.vendor is None and chip.value.quantity is None


def _finer(one: tuple[str, Found[Any]], other: tuple[str, Found[Any]]) -> bool:
    """Whether one date says more exactly what the other says: 18 December beside December."""
    a, b = one[1].value, other[1].value
    if one[0] != other[0] or None in {a.start, a.end, b.start, b.end} or (a.start, a.end) == (b.start, b.end):
        return False
    return bool(b.start <= a.start and a.end <= b.end)


def _same_chip(a: Found[Any], b: Found[Any]) -> bool:
    return bool(a.value.name == b.value.name and (a.value.vendor == b.value.vendor or a.value.name))


def _terms(scene: Scene, room: DealRoom, sentence: Span, targets: Sequence[tuple[Event, Deal]]) -> None:
    for term in room.terms(scene, sentence):
        able = [t for t in targets if term.kind != "stake" or t[1].type in _OWNED]
        if not able:
            continue
        inside = [t for t in able if t[0].land is not None and t[0].land.start <= term.start < t[0].land.end]
        _, deal = min(inside or able, key=lambda t: abs(t[0].span.start - term.start))
        if not any(t.kind == term.kind and (t.kind != "stake" or t.value == term.value or t.start == term.start) for t in deal.terms):
            deal.terms.append(term)


def _headline(deal: Deal, offered: Iterable[tuple[int, Amount]]) -> None:
    """The headline amount: the best role, a total before its parts, the price before its conversion, the first before later ones."""
    ranked = sorted(offered, key=lambda c: (c[0], c[1].found.start))
    deal.amounts = [a for _, a in sorted(ranked, key=lambda c: c[1].found.start)]
    if ranked:
        deal.amount = _original(ranked[0][1].found, ranked)


def _original(top: Found[Any], ranked: Sequence[tuple[int, Amount]]) -> Found[Any]:
    """The sum that the headline's round figure converts: 約1兆円 over 65億ドル(約9730億円) is 65億ドル."""
    for _, amount in ranked:
        gloss = amount.found.value
        if gloss.equivalent_of is None or gloss.currency != top.value.currency or top.value.equivalent_of is not None:
            continue
        near = abs(gloss.bounds.low - top.value.bounds.low) <= _ROUND * top.value.bounds.low
        stated = next((a.found for _, a in ranked if (a.found.start, a.found.end) == gloss.equivalent_of), None)
        if near and stated is not None and stated.value.role == top.value.role:
            return stated
    return top

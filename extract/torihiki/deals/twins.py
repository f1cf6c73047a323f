"""Records of one article that tell the same transaction, found once their slots are known: the poorer joins the fuller."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from torihiki.core.language import Draft
from torihiki.core.rule import Found
from torihiki.core.span import Span
from torihiki.deals.kin import DEALT_IN
from torihiki.deals.kinds import EQUITY, FUNDED
from torihiki.deals.shape import Deal, DealType, Participant
from torihiki.values.change import replace

__all__ = ["unite"]

_STOPS = (".", "。", "!", "?", "”", "」")  # a headline has none of these
_TAKEN: frozenset[DealType] = FUNDED | {"subsidy"}
_FURTHER = frozenset({("planned", "agreed"), ("planned", "completed")})
_TAKES = frozenset({"investee", "borrower", "grantee"})
_CONTRACTS: frozenset[DealType] = DEALT_IN | {"other"}
_SHARED: frozenset[DealType] = EQUITY | {"joint_venture"}  # what somebody comes to have a share in


def unite(draft: Draft, deals: Sequence[Deal]) -> list[Deal]:
    """The deals without those that another one tells more fully; their sentences and events go to that one."""
    text = draft.scene.text
    lines = [s for s in draft.scene.sentences if text[s.start : s.end].strip()]
    order = {s: i for i, s in enumerate(lines)}
    titles = {s: other for s, other in pairwise(lines) if _title(text, s, other)}
    head = lines[0] if lines and not text[slice(*lines[0])].rstrip().endswith(_STOPS) else None
    fuller = _Fuller(deals, order)
    gone = _one_round(deals) | _one_price(deals, head)
    for poor in sorted(set(range(len(deals))) - gone, key=lambda place: len(deals[place].participants)):
        told = deals[poor]
        home = next(
            (
                p
                for p in fuller.than(poor, head)
                if p not in gone
                and (_same(told, deals[p], order, head) or _entitles(told, deals[p], titles) or _signed(told, deals[p], head))
            ),
            None,
        )
        if home is not None:
            gone.add(poor)
            _tell_too(deals[home], told)
            fuller.note(home)
    return [deal for place, deal in enumerate(deals) if place not in gone]


def _tell_too(full: Deal, poor: Deal) -> None:
    """Let what tells one deal tell another."""
    full.events = sorted([*full.events, *poor.events], key=lambda e: e.span)
    full.evidence += [s for s in poor.evidence if s not in full.evidence]


def _one_round(deals: Sequence[Deal]) -> set[int]:
    """The places of rounds, loans and grants of a firm that another one of the same sum has taken in, with all who put money into them."""
    homes: dict[tuple[Any, ...], Deal] = {}
    gone = set()
    lent = {_money(d) for d in deals if d.type == "financing" and d.amount is not None}
    for place, deal in enumerate(deals):
        taker = next((p.name for p in deal.participants if p.role in _TAKES), None)
        if deal.type not in _TAKEN or deal.amount is None or taker is None or any(e.fresh for e in deal.events):
            continue
        kind = deal.type
        if kind == "investment" and len(deal.participants) == 1 and _money(deal) in lent:
            deal.participants = [replace(p, role="borrower") for p in deal.participants]
            kind = deal.type = "financing"  # what closes is told only then to be a loan
        home = homes.setdefault((kind, *_money(deal)), deal)
        if home is not deal and not (_years(home) and _years(deal) and not _years(home) & _years(deal)):
            gone.add(place)
            held = home.names
            home.participants += [p for p in deal.participants if p.name not in held]
            home.participants = _named(home.participants)
            home.status = deal.status if (home.status, deal.status) in _FURTHER else home.status
            _tell_too(home, deal)
    return gone


def _named(people: list[Participant]) -> list[Participant]:
    """The people without a state (its headline name) of which an office is named, too."""
    offices = [p for p in people if p.official and not p.name.endswith(" government")]
    return [p for p in people if p in offices or not (offices and p.official)]


def _money(deal: Deal) -> tuple[Any, ...]:
    """Who gets how much."""
    taker = next((p.name for p in deal.participants if p.role in _TAKES), None)
    value = deal.amount.value if deal.amount is not None else None
    return (taker, value.currency, value.bounds.low, value.bounds.high) if value is not None else (taker,)


def _one_price(deals: Sequence[Deal], head: Span | None) -> set[int]:
    """The places of purchases that only the headline tells where the text tells one of the same firm at the same price, by whichever of a group."""
    told: dict[tuple[Any, ...], int] = {}
    for place, deal in enumerate(deals):
        firm = next((p.name for p in deal.participants if p.role == "target"), None)
        if deal.type == "acquisition" and deal.amount is not None and firm is not None:
            value = deal.amount.value
            key = (firm, value.currency, value.bounds.low, value.bounds.high)
            first = told.setdefault(key, place)
            if first != place and deals[first].evidence == [head]:
                return {first}
    return set()


def _years(deal: Deal) -> set[int]:
    """The years that its dates lie in."""
    return {found.value.start.year for _, found in deal.dates if found.value.start is not None}


def _title(text: str, line: Span, following: Span) -> bool:
    """Whether a line is a heading over the next one: it ends without a stop, and a longer line that has one follows."""
    return (
        not text[slice(*line)].rstrip().endswith((*_STOPS, ":", ";", ","))
        and following.end - following.start > line.end - line.start
        and text[slice(*following)].rstrip().endswith(_STOPS)
    )


def _entitles(poor: Deal, full: Deal, titles: Mapping[Span, Span]) -> bool:
    """Whether a heading tells of the money of the sentence under it, whatever it calls it: Norvane gets $3m, and then what it sold."""
    over = any(len(a.evidence) == 1 and titles.get(a.evidence[0]) in b.evidence for a, b in ((poor, full), (full, poor)))
    if not over or poor.amount is None or full.amount is None:
        return False
    one, other = poor.amount.value, full.amount.value
    shared = poor.names & full.names
    return bool(shared) and (one.currency, one.bounds.low) == (other.currency, other.bounds.low)


class _Fuller:
    """By names and by lines, the places of the deals that may tell what another one tells."""

    def __init__(self, deals: Sequence[Deal], order: Mapping[Span, int]) -> None:
        self._deals, self._order = deals, order
        self._naming: dict[str, set[int]] = {}
        self._telling: dict[int, set[int]] = {}  # by the number of a line
        for place, deal in enumerate(deals):
            for p in deal.participants:
                self._naming.setdefault(p.name, set()).add(place)
            self.note(place)

    def note(self, place: int) -> None:
        """Take in the lines that tell of a deal."""
        for sentence in self._deals[place].evidence:
            self._telling.setdefault(self._order[sentence], set()).add(place)

    def than(self, poor: int, head: Span | None) -> list[int]:
        """Those that name whom a deal names, in order; but for what a headline alone tells, those told in its lines or right beside them."""
        deal = self._deals[poor]
        found = [self._naming[p.name] for p in deal.participants]
        if deal.evidence != [head]:
            lines = [self._order[s] for s in deal.evidence]
            found.append(set().union(*(self._telling.get(line, ()) for line in (lines[0] - 1, *lines, lines[-1] + 1))))
        found.sort(key=len)
        return sorted(found[0].intersection(*found[1:]) - {poor}) if found else []


def _same(poor: Deal, full: Deal, order: Mapping[Span, int], head: Span | None) -> bool:
    """Whether ``poor`` names nobody that ``full`` does not name, and tells of the same money."""
    names, others = poor.names, full.names
    if not names <= others or len(names) == len(others) > 1:
        return False
    return _headline(poor, full, head) or _price(poor, full) or _share(poor, full, order)


def _headline(poor: Deal, full: Deal, head: Span | None) -> bool:
    """A headline says with fewer names what the text tells: Mill to get $3bn, and then who gives how much in yen."""
    return poor.evidence == [head] and poor.type == full.type and head not in full.evidence


def _signed(poor: Deal, full: Deal, head: Span | None) -> bool:
    """Whether a headline only says that two have a pact, and the text what they signed."""
    sides = poor.names
    return poor.evidence == [head] and poor.type == "partnership" and len(sides) > 1 and sides == full.names and full.type in _CONTRACTS


def _price(poor: Deal, full: Deal) -> bool:
    """What is put in to get a stake is the stake's price, no plant of its own (will invest $600 million to acquire 30% of a mine)."""
    put = poor.type == "construction" and all(e.shape.type == "investment" for e in poor.events)
    return put and full.type in _SHARED and full.amount is None and any(s in full.evidence for s in poor.evidence)


def _otherwise(day: Found[Any], full: Deal) -> bool:
    """Whether a deal is announced on another day than this."""
    told = {found.value.timex for role, found in full.dates if role == "announced"}
    return bool(told) and day.value.timex not in told


def _share(poor: Deal, full: Deal, order: Mapping[Span, int]) -> bool:
    """What one side puts in, or the round comes to, in the sentence behind it undated: the same round, no second one."""
    if (
        poor.type != full.type
        or poor.type not in FUNDED
        or len(poor.participants) != 1
        or any(role != "announced" or _otherwise(found, full) for role, found in poor.dates)
        or any(e.fresh for e in poor.events)
    ):
        return False
    held = full.parts
    said = {order[s] for s in full.evidence}
    return all(held[p.name] == p.role for p in poor.participants) and order[poor.evidence[0]] - 1 in said

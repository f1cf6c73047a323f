"""Events to deals: one record for each distinct transaction, however often the article returns to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial

from torihiki.core.language import Draft
from torihiki.core.scene import Word
from torihiki.core.span import Span
from torihiki.deals.again import alike, borrow_firm, by_name, granted, likewise, meant
from torihiki.deals.announced import announce
from torihiki.deals.apart import Marks, Told
from torihiki.deals.board import Board
from torihiki.deals.chronicles import date_lists
from torihiki.deals.digest import Digest
from torihiki.deals.home import home_of
from torihiki.deals.join import join
from torihiki.deals.room import DealRoom
from torihiki.deals.settle import settle
from torihiki.deals.shape import Deal, DealType, Event, Participant, PartyRole
from torihiki.deals.slots import fill
from torihiki.deals.twins import unite
from torihiki.values.change import replace

__all__ = ["assemble"]

_TURNED: dict[PartyRole, PartyRole] = {"acquirer": "target", "target": "acquirer"}
_LOCAL = ("市", "町", "村", "区", "県", "府", "都", "道")  # ends of the names of local governments
_ALONE: frozenset[DealType] = frozenset({"investment", "ipo", "construction", "financing", "subsidy"})  # one named party suffices
_TRANSFERS: frozenset[DealType] = frozenset({"acquisition", "divestiture"})
# deals that government bodies watch over and take no part in
_PRIVATE: frozenset[DealType] = frozenset({"acquisition", "merger", "divestiture", "partnership", "joint_venture", "licensing", "other"})

_BETWEEN = 2  # sentences between a stake and that which the same investor had before: one may tell the sum


def assemble(draft: Draft, room: DealRoom, cues: Sequence[Word]) -> list[Deal]:
    """All deals of an article in the order in which it first speaks of them; ``cues`` are the room's words in it."""
    scene = draft.scene
    digest = Digest.of(draft)
    board = Board({s: i for i, s in enumerate(scene.sentences)}, digest)
    deals = board.deals
    told = Told(draft)
    lost: dict[Span, set[str]] = {}  # sentences that tell of something that comes to no deal, with those who take part in it
    strays: dict[Span, list[Event]] = {}  # the same for what stands in a stretch of its own
    hinted: Event | None = None  # what was told last, if it was too little for a deal though both sides are named
    for event in (part for whole in room.events(draft, cues) for part in settle(room, scene, whole)):
        if event.type in _PRIVATE and not _civic(event):
            event.participants = [
                p
                for p in event.participants
                if not p.official or p.role == "customer" or (p.role == "acquirer" and p.place in {"to", "agent"}) or _sells(p)
            ]  # sold to the state, bought by it
        if event.type == "acquisition" and event.understood:
            event.participants = _bought(board, event)
        likewise(board, event)
        alike(board, event)
        granted(board, event)
        marks = told.of(event)
        resold = _resold(board, event)
        event.participants += resold or []
        is_other = partial(_is_other, event=event, board=board, told=told, marks=marks)
        home = by_name(board, event) if event.by_name else None
        if home is None and hinted is not None and _says_more(board, hinted, event):
            board.add(home := _founded(hinted))
        if home is None and resold is None:
            home = home_of(board, event, is_other)
        if home is None and (event.shape.follows or _again_in(board, event)):
            borrow_firm([d for d in board.latest(event) if not board.parted(d, event)], event)
        if home is None and event.shape.generic:
            home = meant(board, event)
        if home is not None:
            join(home, event)
            board.told(home)
        elif (not event.joins or _own_round(event, marks)) and _stands(event) and (not event.shape.figure or _summed(draft, event, told)):
            board.add(home := _founded(event))
        hinted = event if home is None and event.joins and len(event.roles) > 1 else None
        if home is not None:
            told.keep(home, marks)
        elif event.participants and not event.understood:
            lost.setdefault(event.sentence, set()).update(p.name for p in event.participants)
        if home is None and event.land is not None and event.land != event.sentence:
            strays.setdefault(event.sentence, []).append(event)
    for deal in deals:
        if deal.type == "other":
            deal.type = deal.events[0].shape.rest
    fill(draft, room, deals, digest, lost, strays)
    bought = Counter(name for d in deals if d.type in _TRANSFERS for name in {p.name for p in d.participants if p.role != "acquirer"})
    kept = unite(draft, [d for d in deals if _holds(d, bought)])
    if len(kept) < len(deals):
        for deal in kept:  # once more, so that nothing is lost to what was no deal
            deal.empty()
        fill(draft, room, kept, digest, lost, strays)
    for deal in kept:
        if deal.type == "other" and deal.amount is None:
            deal.type = room.unnamed
    date_lists(draft, kept, room.listed, room.lists)
    if not digest:
        announce(draft, room, kept)
    return kept


def _own_round(event: Event, marks: Marks) -> bool:
    """Whether who put money in is told with the sum and the year of another round than the one before: led its B round with $30 million in 2023."""
    both = {"investor", "investee"} <= event.roles
    return event.shape.follows and both and event.status == "completed" and marks.sum is not None and marks.year is not None


def _founded(event: Event) -> Deal:
    return Deal(event.type, event.status, list(event.participants), evidence=[event.sentence], events=[event])


def _says_more(board: Board, hinted: Event, event: Event) -> bool:
    """Whether a bare word for a contract goes back to what the same sentence or the one before says two do: X will supply Y; that deal is worth …"""
    return event.shape.generic and event.joins and not event.participants and 0 <= board.between(hinted, event) <= 1


# who gives money and who gets it: where both are named, the sum may be left out
_BOTH_SIDES: tuple[frozenset[PartyRole], ...] = (frozenset({"lender", "borrower"}), frozenset({"investor", "investee"}))


def _summed(draft: Draft, event: Event, told: Told) -> bool:
    """Whether a sum stands in an event's sentence, or both its sides are named; of what is told as another deal, in the one behind it, too (これとは別に社債を発行する。発行額は…)."""
    if told.money.within(*event.sentence):
        return True
    here = {p.role for p in event.named_here()}
    if any(both <= here for both in _BOTH_SIDES):
        return True
    end = event.sentence.end
    return event.fresh and end < len(draft.scene.text) and bool(told.money.within(*draft.scene.sentence(end)))


def _resold(board: Board, event: Event) -> list[Participant] | None:
    """Who sells a firm of which the same sentence says before who bought it: what X bought in 2005 was sold last year; ``None`` if it is no such sale."""
    if event.type != "divestiture" or not event.participants or any(p.role not in {"target", "acquirer"} for p in event.participants):
        return None
    names = event.side("target")
    last = next((d for d in board.latest(event) if d.type == "acquisition" and d.events[-1].sentence == event.sentence), None)
    if last is None or last.status != "completed" or not names or not names <= last.side("target"):
        return None
    return [replace(p, role="seller", place="") for p in last.participants if p.role == "acquirer"]


def _again_in(board: Board, event: Event) -> bool:
    """Whether a sentence that told of money put into a firm goes on with more of it, in another year (22年に…を出資し、23年には…を投じた)."""
    last = next(iter(board.latest(event)), None)
    return (
        event.type in {"investment", "acquisition"}
        and last is not None
        and (last.type == event.type or (event.type == "investment" and last.type == "acquisition" and event.earlier))
        and (last.events[-1].sentence == event.sentence or (event.earlier and _had_before(board, last, event)))
        and not any(p.role == "seller" and p.name not in last.names for p in event.participants)  # whose plant
    )


def _had_before(board: Board, last: Deal, event: Event) -> bool:
    """Whether the sentence behind a stake says that the same investor had put money in before, the firm being understood."""
    investors = last.side("investor", "acquirer")
    return event.type == "investment" and board.gap(last, event) <= _BETWEEN and event.names <= investors


def _civic(event: Event) -> bool:
    """Whether a government body is a side of what others agree with it; states among themselves deal in nothing."""
    return event.shape.civic and (
        len(event.participants) == 1
        or not all(p.official for p in event.participants)
        or any(p.name.endswith(_LOCAL) for p in event.participants)
    )


def _sells(p: Participant) -> bool:
    """Whether a public body is said to sell, or a town or a prefecture is who something was bought from: others give their leave."""
    return p.role == "seller" and (p.place == "agent" or (p.place == "from" and p.name.endswith(_LOCAL)))


def _is_other(deal: Deal, event: Event, board: Board, told: Told, marks: Marks) -> bool:
    """Whether an event can not be of a deal: it denies what nobody rumoured, stands in another part of a round-up, or bears another deal's marks."""
    if event.offers and deal.type == "merger" and len(deal.participants) > 1:
        return True
    if event.shape.rumour and deal.status not in {"rumoured", "denied"}:
        return True
    if event.shape.follows and event.span.start == event.span.end:
        return False  # a row that only names one more
    return (board.parted(deal, event) and not _retold(deal, event)) or told.another(deal, event, marks)


def _retold(deal: Deal, event: Event) -> bool:
    """Whether an event in another part of a round-up can tell a deal again: its list of contents names the firms that a part is about."""
    held, names = deal.names, event.names
    shared = held & names
    return bool(shared) and (len(shared) > 1 or shared in (held, names))


def _stands(event: Event) -> bool:
    """Whether an event can found a deal: someone is named in it."""
    roles = event.roles
    if event.shape.least and not roles & event.shape.least:
        return False
    if event.shape.pairs and len(event.participants) < 2:
        return False
    if event.shape.official and not any(p.official for p in event.participants):
        return False
    return len(event.participants) > (1 if event.shape.generic and not event.shape.sole and not event.faced else 0)


def _holds(deal: Deal, bought: Mapping[str, int]) -> bool:
    """Whether what was gathered is a transaction between named parties, or of one with a figure.

    ``bought``: in how many purchases and sales each name takes part otherwise than as the buyer.
    """
    share = any(t.kind == "stake" for t in deal.terms)
    if (
        deal.type == "subsidy"
        and deal.participants
        and all(p.official for p in deal.participants)
        and not any(p.spans and p.role == "grantee" and not e.understood for e in deal.events for p in e.participants)
    ):
        return False  # a programme, not yet anyone's
    if deal.type in _TRANSFERS and all(p.role == "acquirer" for p in deal.participants):
        return bool(deal.amount or share or any(e.sized for e in deal.events))
    if deal.type == "investment" and not any(p.role == "investee" for p in deal.participants):
        return bool(deal.amount or share or any(p.role == "seller" for p in deal.participants))
    told = deal.type != "construction" or any(e.participants and not e.understood for e in deal.events)
    if told and (len(deal.participants) > 1 or deal.type == "construction"):
        return True
    if deal.type == "construction" and not told:
        return bool(deal.amount or deal.capacity)
    sold = deal.type == "divestiture" or (deal.type == "investment" and any(e.shape.type == "divestiture" for e in deal.events))
    if sold and deal.status != "completed" and any(not e.plain and not e.understood for e in deal.events):
        return not any(bought[p.name] > 1 for p in deal.participants)  # this one is counted too
    if any((e.sized and e.type == deal.type) or (e.faced and e.participants) for e in deal.events):
        return True
    if deal.type in _ALONE:
        return bool(deal.amount or deal.duration or deal.capacity or deal.type == "ipo" or deal.dates)
    if any(e.shape.sole and e.participants and not e.plain and not e.understood for e in deal.events):
        return bool(deal.amount or deal.capacity or deal.duration)
    return bool(deal.amount) or (deal.type == "supply" and any(c.value.name and c.value.quantity for c in deal.chips))


def _bought(board: Board, event: Event) -> list[Participant]:
    """The participants without the one understood as bought who sells in the deal told just before: its subsidiary is meant.

    Where that one bids there itself, what it bids for is meant: a rival's bid.
    """
    sides = event.parts
    if set(sides.values()) == {"acquirer", "target"}:
        for deal in board.naming(sides):
            if {p.name: _TURNED.get(p.role) for p in deal.participants if p.name in sides} == sides:
                return [replace(p, role=_TURNED[p.role]) for p in event.participants]  # XのTOBが成立しない可能性: X bids, as was told
    last = next(iter(board.latest(event)), None)
    if last is None:
        return event.participants
    roles = last.parts
    meant = {
        p.name: roles.get(p.name) for p in event.participants if p.role == "target" and all(s.end <= event.sentence.start for s in p.spans)
    }
    rival = event.also and event.shape.name.endswith(".tender") and any(p.role == "target" for p in last.participants)
    kept = [p for p in event.participants if meant.get(p.name) not in {"seller", "acquirer"} and not (rival and p.name in meant)]
    if last.type == "acquisition" and ("acquirer" in meant.values() or (rival and meant)):
        names = {p.name for p in kept}
        kept += [p for p in last.participants if p.role == "target" and p.name not in names]
    return kept

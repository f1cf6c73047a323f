"""Events to deals: one record for each distinct transaction, however often the article returns to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from torihiki.core.language import Draft
from torihiki.core.scene import Word
from torihiki.deals.again import borrow_firm, meant
from torihiki.deals.apart import Marks, Told
from torihiki.deals.board import REACH, Board
from torihiki.deals.days import announce
from torihiki.deals.digest import Digest
from torihiki.deals.heads import headed
from torihiki.deals.room import DealRoom
from torihiki.deals.settle import settle
from torihiki.deals.shape import Deal, DealType, Event, Participant, PartyRole, Status
from torihiki.deals.slots import fill
from torihiki.deals.twins import unite
from torihiki.values.change import replace

__all__ = ["assemble"]

# types that two reports of one deal may differ in
_FAMILIES: tuple[frozenset[DealType], ...] = (
    frozenset({"cloud", "supply", "lease", "other"}),
    frozenset({"acquisition", "divestiture"}),
    frozenset({"acquisition", "merger"}),
    frozenset({"acquisition", "investment"}),
    frozenset({"investment", "partnership"}),
    frozenset({"investment", "ipo"}),  # what the listing brings in
    frozenset({"joint_venture", "partnership", "construction"}),
)
# what a sentence that only adds participants may speak of
_ADDED: tuple[frozenset[DealType], ...] = (frozenset({"investment", "financing"}), frozenset({"acquisition", "divestiture"}))
_LOCAL = ("市", "町", "村", "区", "県", "府", "都", "道")  # ends of the names of local governments
_LONE = 8  # sentences over which they still do where the article has told one such deal only
_BOTH_SIDES: tuple[tuple[PartyRole, PartyRole], ...] = (("borrower", "lender"), ("investee", "investor"))
# roles that one organisation alone fills: another name there is another deal
_SINGLE = frozenset({"target", "provider", "investee", "lessor", "licensor", "licensee", "borrower", "grantee", "issuer", "lessee", "customer"})
_OPPOSED = ({"acquirer", "target"}, {"acquirer", "seller"})
_SAME_SIDE: dict[PartyRole, PartyRole] = {"investee": "target"}
_DEALT_IN: frozenset[DealType] = frozenset({"licensing", "supply", "cloud", "lease"})  # what an alliance may consist of
_FACING: dict[PartyRole, PartyRole] = {
    "licensor": "licensee", "licensee": "licensor", "provider": "customer", "customer": "provider", "lessor": "lessee", "lessee": "lessor",
}  # fmt: skip
_ALONE: frozenset[DealType] = frozenset({"investment", "ipo", "construction", "financing", "subsidy"})  # one named party suffices
_RAISING = frozenset({"investee", "borrower", "issuer"})
_LOOSE: frozenset[DealType] = frozenset({"partnership", "other"})
_TRANSFERS: frozenset[DealType] = frozenset({"acquisition", "divestiture"})
_STRENGTH: dict[Status, int] = {"rumoured": 0, "planned": 1, "agreed": 2, "completed": 3, "cancelled": 4, "denied": 5}
# deals that government bodies watch over and take no part in
_PRIVATE: frozenset[DealType] = frozenset({"acquisition", "merger", "divestiture", "partnership", "joint_venture", "licensing", "other"})


def assemble(draft: Draft, room: DealRoom, cues: Sequence[Word]) -> list[Deal]:
    """All deals of an article in the order in which it first speaks of them; ``cues`` are the room's words in it."""
    scene = draft.scene
    digest = Digest.of(draft)
    board = Board({s: i for i, s in enumerate(scene.sentences)}, digest)
    deals = board.deals
    told = Told(draft)
    for event in (part for whole in room.events(draft, cues) for part in settle(room, scene, whole)):
        if event.type in _PRIVATE and not _civic(event):
            event.participants = [p for p in event.participants if not p.official or p.role == "customer" or (p.role == "acquirer" and p.place == "to")]  # sold to the state
        if event.type == "acquisition" and event.understood:
            event.participants = _bought(board, event)
        marks = told.of(event)
        is_other = partial(_is_other, event=event, board=board, told=told, marks=marks)
        home = _home(board, event, is_other)
        if home is None and event.shape.follows:
            borrow_firm([d for d in board.latest(event) if not board.parted(d, event)], event)
        if home is None and event.shape.generic:
            home = meant(board, event)
        if home is not None:
            _join(home, event)
            board.told(home)
        elif not event.joins and _stands(event) and (not event.shape.figure or told.money.within(*event.sentence)):
            home = Deal(event.type, event.status, list(event.participants), evidence=[event.sentence], events=[event])
            board.add(home)
        if home is not None:
            told.keep(home, marks)
    for deal in deals:
        if deal.type == "other":
            deal.type = deal.events[0].shape.rest
    fill(draft, room, deals, digest)
    bought = Counter(name for d in deals if d.type in _TRANSFERS for name in {p.name for p in d.participants})
    kept = unite(draft, [d for d in deals if _holds(d, bought)])
    if len(kept) < len(deals):
        for deal in kept:  # once more, so that nothing is lost to what was no deal
            deal.empty()
        fill(draft, room, kept, digest)
    for deal in kept:
        if deal.type == "other" and deal.amount is None:
            deal.type = room.unnamed
    headed(draft, kept, room.listed)
    if not digest:
        announce(draft, kept, room.along, room.jointly)
    return kept


def _civic(event: Event) -> bool:
    """Whether a government body is a side of what others agree with it; states among themselves deal in nothing."""
    return event.shape.civic and (len(event.participants) == 1 or not all(p.official for p in event.participants) or any(p.name.endswith(_LOCAL) for p in event.participants))


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
    held, names = {p.name for p in deal.participants}, {p.name for p in event.participants}
    shared = held & names
    return bool(shared) and (len(shared) > 1 or shared in (held, names))


def _stands(event: Event) -> bool:
    """Whether an event can found a deal: someone is named in it."""
    roles = {p.role for p in event.participants}
    if event.shape.least and not roles & event.shape.least:
        return False
    if event.shape.pairs and len(event.participants) < 2:
        return False
    if event.shape.official and not any(p.official for p in event.participants):
        return False
    return len(event.participants) > (1 if event.shape.generic else 0)


def _holds(deal: Deal, bought: Mapping[str, int]) -> bool:
    """Whether what was gathered is a transaction between named parties, or of one with a figure.

    ``bought``: in how many purchases and sales each name takes part.
    """
    share = any(t.kind == "stake" for t in deal.terms)
    if deal.type == "subsidy" and deal.participants and all(p.official for p in deal.participants) and not any(p.spans and p.role == "grantee" and not e.understood for e in deal.events for p in e.participants):
        return False  # a programme, not yet anyone's
    if deal.type == "acquisition" and all(p.role == "acquirer" for p in deal.participants):
        return bool(deal.amount or share)
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
    return bool(deal.amount)


def _home(board: Board, event: Event, is_other: Callable[[Deal], bool]) -> Deal | None:
    """The deal that an event speaks of again, or ``None``; none that ``is_other`` than the event's."""
    names = {p.name for p in event.participants}
    if event.shape.follows:
        kinds = next((family for family in _ADDED if event.type in family), frozenset({event.type}))
        told = board.latest(event)
        told = [d for d in told if d.type in kinds] or [d for d in board.only(kinds) if board.gap(d, event) <= _LONE]
        if any(p.role == "borrower" for p in event.participants):
            told = [d for d in told if d.type == "financing" and not any(p.role == "borrower" and p.name not in names for p in d.participants)]
        recent = [d for d in told if not is_other(d) and not (event.type == "acquisition" and {p.role for p in event.participants} & {p.role for p in d.participants} & {"acquirer", "seller"})]  # others who bid beside the buyer take no part
        if recent:
            raising = {p.name for p in event.participants if p.role in _RAISING}
            if event.main:
                return min(recent, key=lambda d: d.events[0].span)
            return min(recent, key=lambda d: (not raising <= {p.name for p in d.participants}, board.gap(d, event), d.type != event.type))
        if not names:
            return None
    if event.shape.rumour:
        return next((d for d in board.latest(event) if not is_other(d) and (not names or names & {p.name for p in d.participants})), None)
    if not names:
        return _latest(board, event, is_other)
    best: tuple[int, Deal] | None = None
    for deal in board.naming(names):
        shared = names & {p.name for p in deal.participants}
        allied = _allied(deal, event, shared)
        akin = _akin(deal.type, event.type) or allied or _loosely(deal, event, names) or _shared_out(deal, event, names)
        if not akin or _clashes(deal, event) or is_other(deal):
            continue
        if event.type == "partnership" and deal.type == "investment" and not event.joins and len(names) > 1 and len(deal.participants) > 2:
            continue  # a pact of two is no part of a round of several
        if {deal.type, event.type} == {"investment", "ipo"} and any(p.role == "investor" for p in (*deal.participants, *event.participants)):
            continue
        both, gap = len(shared) > 1, board.gap(deal, event)
        if not both and len(names) > 1 and len(deal.participants) > 1 and not _one_more(deal, event) and not _completes(deal, event, gap):
            continue
        if not both and not allied and len(deal.participants) > 1 and event.type != deal.type and not event.shape.generic and not _same_role(deal, event):
            continue
        if not both and deal.type == "other" and event.type in _ALONE:
            continue  # a pact of two is no loan of one of them
        listed = {deal.type, event.type} == {"investment", "ipo"}
        if not both and gap > 2 * REACH and event.type != deal.type and not event.shape.generic and not listed:
            continue
        score = 10 * len(shared) + 3 * (deal.type == event.type) - min(gap, 9)
        if best is None or score > best[0]:
            best = (score, deal)
    if best is None and event.shape.adds and event.understood:
        born = _latest(board, event, is_other)  # what is said of the new company is said of the deal that founds it
        return born if born is not None and born.type == "joint_venture" else None
    if best is None:
        return _buys_it(board, event) or _joins_venture(board, event) or _other_side(board, event)
    return best[1]


def _latest(board: Board, event: Event, is_other: Callable[[Deal], bool]) -> Deal | None:
    """The last deal of such a type, if it was told just before."""
    return next((d for d in board.latest(event) if _akin(d.type, event.type) and not is_other(d)), None)


def _completes(deal: Deal, event: Event, gap: int) -> bool:
    """Whether an event soon after names only sides that the deal still lacks (the seller, beside acquirer and target)."""
    held = {p.name: p.role for p in deal.participants}
    new = {p.role for p in event.participants if p.name not in held}
    if "target" in held.values() and all(p.role in {"acquirer", "seller"} for p in event.participants) and any(held.get(p.name) == "acquirer" for p in event.participants):
        new -= {"acquirer"}  # who buys with the buyer
    same = all(held[p.name] == p.role for p in event.participants if p.name in held)
    left = {p.role for p in deal.participants if p.name not in {q.name for q in event.participants}}
    return gap <= REACH and deal.type == event.type and same and "partner" not in new and not new & set(held.values()) and bool(left)


def _one_more(deal: Deal, event: Event) -> bool:
    """Whether an event names one more investor or lender of the deal told just before (Xも出資する)."""
    held = {p.name: p.role for p in deal.participants}
    known = [p for p in event.participants if p.name in held]
    return event.also and deal.type == event.type and deal.type in {"investment", "financing"} and all(held[p.name] == p.role and p.role in _SINGLE for p in known)


def _other_side(board: Board, event: Event) -> Deal | None:
    """The loan or round told in the same sentence of which only the other side was named."""
    last = next(iter(board.latest(event)), None)
    if last is None or last.type != event.type or last.events[-1].sentence != event.sentence or event.fresh:
        return None
    one, two = {p.role for p in last.participants}, {p.role for p in event.participants}
    return last if any((one == {a} and two == {b}) or (one == {b} and two == {a}) for a, b in _BOTH_SIDES) else None


def _joins_venture(board: Board, event: Event) -> Deal | None:
    """The joint venture told just before, where its partners put money into what was said, or one more does (Xも出資する)."""
    last = next(iter(board.latest(event)), None)
    if last is not None and last.type == "joint_venture" and event.type == "investment" and {p.name for p in event.participants} <= {p.name for p in last.participants} and {p.role for p in event.participants} == {"investor"}:
        return last
    here = [p for p in event.participants if any(event.sentence.start <= s.start < event.sentence.end for s in p.spans)]
    if not event.also or len(here) != 1 or event.type not in {"investment", "partnership", "joint_venture"} or last is None or last.type != "joint_venture":
        return None
    event.participants = here
    return last


def _bought(board: Board, event: Event) -> list[Participant]:
    """The participants without the one understood as bought who sells in the deal told just before: its subsidiary is meant.

    Where that one bids there itself, what it bids for is meant: a rival's bid.
    """
    last = next(iter(board.latest(event)), None)
    if last is None:
        return event.participants
    roles = {p.name: p.role for p in last.participants}
    meant = {p.name: roles.get(p.name) for p in event.participants if p.role == "target" and all(s.end <= event.sentence.start for s in p.spans)}
    kept = [p for p in event.participants if meant.get(p.name) not in {"seller", "acquirer"}]
    if last.type == "acquisition" and "acquirer" in meant.values():
        names = {p.name for p in kept}
        kept += [p for p in last.participants if p.role == "target" and p.name not in names]
    return kept


def _buys_it(board: Board, event: Event) -> Deal | None:
    """The sale told just before without a buyer, where an event names who buys and not what."""
    if event.type != "acquisition" or not event.participants or any(p.role != "acquirer" for p in event.participants) or event.fresh:
        return None
    last = next((d for d in board.latest(event) if d.type in {"acquisition", "divestiture"}), None)
    if last is None or any(p.role == "acquirer" or p.name == event.participants[0].name for p in last.participants):
        return None
    return last


def _level(deal: Deal) -> bool:
    """Whether both sides of a deal in goods, computing, rights or premises stand as equals so far."""
    return deal.type in _DEALT_IN and len(deal.participants) > 1 and len({p.role for p in deal.participants}) == 1


def _same_role(deal: Deal, event: Event) -> bool:
    """Whether the one name that both share plays the same part in both, in the terms of the deal."""
    held = {p.name: p.role for p in deal.participants}
    if deal.type == "joint_venture" and event.type == "construction":
        return True  # a joint venture that builds its own plant is one deal
    return deal.type not in {"partnership", "joint_venture", "construction"} and all(
        held.get(p.name) in {None, p.role, _translate(p, deal)} for p in event.participants
    )


def _allied(deal: Deal, event: Event, shared: set[str]) -> bool:
    """Whether an alliance and what it consists of are told in one sentence of the same firms (…と提携し、通信網を貸し出す): one deal."""
    if "partnership" not in {deal.type, event.type}:
        return False
    together = deal.events[-1].sentence == event.sentence
    if len(shared) < 2:
        return together and event.type in _DEALT_IN and len(event.participants) == 1
    return together or (event.type == "partnership" and any(e.type == "partnership" for e in deal.events))


def _loosely(deal: Deal, event: Event, names: set[str]) -> bool:
    """Whether a word for any tie (a partnership) is said of the two sides of a deal that has a better word."""
    return event.type in _LOOSE and len(names) > 1 and names <= {p.name for p in deal.participants}


def _shared_out(deal: Deal, event: Event, names: set[str]) -> bool:
    """Whether it is said how much each founder of a joint venture puts into it (Xが60%、Yが40%を出資する)."""
    puts = event.type == "investment" and all(p.role == "investor" for p in event.participants)
    return puts and deal.type == "joint_venture" and len(names) > 1 and names <= {p.name for p in deal.participants}


def _akin(a: DealType, b: DealType) -> bool:
    return a == b or "other" in {a, b} or any(a in family and b in family for family in _FAMILIES)


def _clashes(deal: Deal, event: Event) -> bool:
    mine = {_SAME_SIDE.get(p.role, p.role): p.name for p in deal.participants if p.role in _SINGLE}
    held = {p.name for p in deal.participants}
    roles = {p.name: p.role for p in deal.participants}
    if any({roles.get(p.name), p.role} in _OPPOSED for p in event.participants):
        return True  # who was bought then buys now
    sides = ((_SAME_SIDE.get(p.role, p.role), p.name) for p in event.participants)
    return any(side in mine and mine[side] != name and name not in held for side, name in sides)


def _join(deal: Deal, event: Event) -> None:
    """Let an event add to its deal: parties, a stronger status, evidence."""
    by_name = {p.name: i for i, p in enumerate(deal.participants)}
    if all(e.shape.guesses for e in deal.events) and not event.shape.guesses:
        better = {p.name: p.role if deal.type == event.type else _translate(p, deal) for p in event.participants}
        turned = [replace(p, role=better.get(p.name, p.role)) for p in deal.participants]
        if len({p.role for p in turned}) >= len({p.role for p in deal.participants}):  # one side told anew leaves the other where it was
            deal.participants = turned
    sides = {p.name: p.role for p in event.participants if p.role in _FACING} if _level(deal) else {}
    for p in event.participants:
        if p.name in by_name:
            i = by_name[p.name]
            held = deal.participants[i]
            role = sides.get(p.name, held.role) if len(set(sides.values())) > 1 else held.role  # who supplies whom is said only now
            deal.participants[i] = replace(held, role=role, spans=(*held.spans, *p.spans))
        elif not (event.shape.adds and event.understood):
            role = p.role if deal.type == event.type else _translate(p, deal)
            deal.participants.append(replace(p, role=role))
    told = not event.plain and event.participants
    if event.status == "completed" and deal.type == "acquisition" and event.type == "investment":
        told = False  # a round of the firm that is to be bought is another story
    if told and (all(e.plain for e in deal.events) or _STRENGTH[event.status] > _STRENGTH[deal.status]):
        deal.status = event.status
    if deal.type == "other" and event.type != "other":
        deal.type = event.type
        roles = {p.name: p.role for p in event.participants}
        deal.participants = [replace(p, role=roles.get(p.name, p.role)) if p.role == "partner" else p for p in deal.participants]
    elif deal.type == "partnership" and event.type not in {"other", "partnership"} and not _akin(deal.type, event.type):
        deal.type = event.type
        roles = {p.name: p.role for p in event.participants}
        faced = _FACING.get(event.participants[0].role) if len(roles) == 1 else None
        deal.participants = [replace(p, role=roles.get(p.name, faced or p.role)) for p in deal.participants]
    if deal.type == "partnership" and event.type == "joint_venture" and event.participants and event.sentence == deal.events[-1].sentence:
        deal.type = "joint_venture"  # what the alliance comes to
    if deal.type == "construction" and event.type == "joint_venture" and len(event.participants) > 1:
        deal.type = "joint_venture"  # a joint venture that builds its own plant is one deal
        deal.participants = [replace(p, role="partner") for p in deal.participants]
    deal.events.append(event)
    if event.sentence not in deal.evidence:
        deal.evidence.append(event.sentence)


def _translate(p: Participant, deal: Deal) -> PartyRole:
    """A role of another type of the family, in this deal's terms."""
    pairs: dict[str, dict[str, PartyRole]] = {
        "acquisition": {"investor": "acquirer", "investee": "target", "partner": "target"},
        "investment": {"acquirer": "investor", "target": "investee", "partner": "investee"},
        "cloud": {"lessee": "customer", "lessor": "provider", "partner": "provider"},
        "supply": {"lessee": "customer", "lessor": "provider", "partner": "provider"},
        "financing": {"investor": "lender", "investee": "borrower", "partner": "lender"},
        "lease": {"customer": "lessee", "provider": "lessor"},
        "ipo": {"investee": "issuer"},
        "joint_venture": {"builder": "partner", "investor": "partner"},
        "partnership": {"investor": "partner", "investee": "partner", "builder": "partner"},
        "merger": {"acquirer": "partner", "target": "partner"},
    }
    return pairs.get(deal.type, {}).get(p.role, p.role)

"""Which deal told before an event speaks of: found by its names, its kind, and how lately that was told."""

from __future__ import annotations

from collections.abc import Callable

from torihiki.deals.board import REACH, Board
from torihiki.deals.kin import DEALT_IN, SINGLE, akin, clashes, contracted, same_role, shared_out
from torihiki.deals.sequel import sequel_of
from torihiki.deals.shape import AHEAD, Deal, DealType, Event, Status

__all__ = ["home_of"]

# what a sentence that only adds participants may speak of
_ADDED: tuple[frozenset[DealType], ...] = (frozenset({"investment", "financing"}), frozenset({"acquisition", "divestiture"}))
_TRANSFERS: set[DealType] = {"acquisition", "divestiture"}  # one and the same, told by the buyer or the seller
_OVER = frozenset({"cancelled", "denied"})
_JOINED = 12  # the same for what only adds to a deal, and names one side of it
_LONE = 8  # sentences over which they still do where the article has told one such deal only
_ALONE: frozenset[DealType] = frozenset({"investment", "ipo", "construction", "financing", "subsidy"})  # one named party suffices
_RAISING = frozenset({"investee", "borrower", "issuer"})
_STAKES: frozenset[DealType] = frozenset({"investment", "divestiture", "acquisition"})
_OWNED: frozenset[DealType] = frozenset({"acquisition", "divestiture", "ipo", "financing", "investment", "construction"})
_LOOSE: frozenset[DealType] = frozenset({"partnership", "other"})


def home_of(board: Board, event: Event, is_other: Callable[[Deal], bool]) -> Deal | None:
    """The deal that an event speaks of again, or ``None``; none that ``is_other`` than the event's."""
    names = {p.name for p in event.participants}
    if event.shape.follows:
        kinds = next((family for family in _ADDED if event.type in family), frozenset({event.type}))
        told = board.latest(event)
        told = [d for d in told if d.type in kinds] or [d for d in board.only(kinds) if board.gap(d, event) <= _LONE]
        if any(p.role == "borrower" for p in event.participants):
            told = [
                d for d in told if d.type == "financing" and not any(p.role == "borrower" and p.name not in names for p in d.participants)
            ]
        recent = [
            d
            for d in told
            if not is_other(d)
            and not (
                event.type == "acquisition"
                and {p.role for p in event.participants} & {p.role for p in d.participants} & {"acquirer", "seller", "target"}
            )
        ]  # others who bid beside the buyer take no part
        recent = [d for d in recent if d.type == event.type] or recent
        if event.type in _ADDED[0]:
            recent = [d for d in recent if any(p.role in _RAISING for p in d.participants)] or recent  # of whom it is told who raises
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
        allied = _allied(deal, event, shared, board.gap(deal, event))
        close = (
            akin(deal.type, event.type)
            or allied
            or (deal.type == "supply" and contracted(event) and (len(shared) > 1 or {p.name for p in deal.participants} <= names))
            or _pooled(deal, event, names, board.gap(deal, event))
            or _loosely(deal, event, names)
            or (len(names) > 1 and shared_out(deal, event))
        )
        if not close or clashes(deal, event) or is_other(deal):
            continue
        if event.type == "acquisition" and len(shared) > 1 and _both_take(deal, event):
            continue  # money was put into both of which one buys the other
        if (
            event.type == "partnership"
            and deal.type == "construction"
            and len(shared) < 2
            and len(names) > 1
            and event.sentence != deal.events[-1].sentence
        ):
            continue  # a pact with Y, behind a plant that X builds alone
        if event.type == "investment" and event.shape.figure and deal.type == "acquisition" and event.sentence != deal.events[-1].sentence:
            continue  # a round of a firm that was bought
        if event.type == "partnership" and deal.type == "investment" and not event.joins and len(names) > 1 and _crowded(deal):
            continue  # a pact of two is no part of a round of several
        if (
            event.type == "partnership"
            and deal.type == "investment"
            and len(names) > 1
            and len(shared) == 1
            and all(p.role == "investee" for p in deal.participants)
        ):
            continue  # raised money in May, and has a pact with X: nobody said that X put it in
        if (
            event.type == "partnership"
            and deal.type in _STAKES
            and "cancelled" in {event.status, deal.status}
            and event.status != deal.status
        ):
            continue  # what they did together ends; the shares are another deal
        listed = {deal.type, event.type} == {"investment", "ipo"}
        if listed and (
            event.private
            or any(e.private for e in deal.events)
            or any(p.role == "investor" for p in (*deal.participants, *event.participants))
        ):
            continue
        if _held_before(deal, event):
            continue
        if deal.status == "denied" and event.status in {"agreed", "completed"} and _others(deal, event):
            continue  # is not for sale, but has sold its tugs to X
        both, gap = len(shared) > 1, board.gap(deal, event)
        if (
            not both
            and deal.type in _OWNED
            and event.shape.generic
            and event.type == "other"
            and (
                _two_named(event)
                or (event.status == "cancelled" and deal.status == "completed")
                or (deal.type == "ipo" and _names_another(deal, event))
            )
        ):
            continue  # an accord with another firm is no purchase
        if not both and event.type != deal.type and {deal.type, event.type} <= DEALT_IN and _names_another(deal, event):
            continue  # what is let to a tenant, and the power that somebody else supplies
        if not both and event.type == deal.type and _kept_secret(deal, event):
            continue  # who ordered that is not told; X ordered this
        floats = listed and event.sentence == deal.events[-1].sentence  # what the listing brings in
        if event.type == "partnership" and deal.type == "investment" and not both and [p.role for p in deal.participants] == ["investor"]:
            continue  # who puts money into a land is allied with a firm as well
        if event.earlier and event.type != deal.type and not both and not event.shape.generic and not floats:
            continue  # what one of them had done in a year before
        if (
            not both
            and len(names) > 1
            and len(deal.participants) > 1
            and not _one_more(deal, event)
            and not _puts_in(deal, event, gap)
            and not _completes(deal, event, gap)
        ):
            continue
        if (
            not both
            and not allied
            and len(deal.participants) > 1
            and event.type != deal.type
            and not event.shape.generic
            and not same_role(deal, event)
        ):
            continue
        if _lent_apart(deal, event):
            continue
        if (
            deal.type == "construction"
            and event.type == "partnership"
            and event.shape.civic
            and any(p.official for p in event.participants)
        ):
            continue  # a pact of a town with who builds there
        if not both and deal.type == "other" and event.type in _ALONE:
            continue  # a pact of two is no loan of one of them
        if not both and gap > 2 * REACH and event.type != deal.type and not event.shape.generic and not listed:
            continue
        score = 10 * len(shared) + 3 * (deal.type == event.type) - min(gap, 9)
        if best is None or score > best[0] or (score == best[0] and deal.events[-1].span > best[1].events[-1].span):
            best = (score, deal)  # of equals the one told last
    if best is None and event.shape.adds and event.understood:
        born = _latest(board, event, is_other)  # what is said of the new company is said of the deal that founds it
        return born if born is not None and born.type == "joint_venture" else None
    if best is None:
        return sequel_of(board, event)
    return best[1]


def _others(deal: Deal, event: Event) -> bool:
    """Whether an event names somebody who is not in the deal."""
    return not {p.name for p in event.participants} <= {p.name for p in deal.participants}


def _both_take(deal: Deal, event: Event) -> bool:
    """Whether those who buy and are bought both get money in the deal."""
    takers = {p.name for p in deal.participants if p.role in {"investee", "borrower", "grantee"}}
    return {p.name for p in event.participants if p.role in {"acquirer", "target"}} <= takers


def _kept_secret(deal: Deal, event: Event) -> bool:
    """Whether the other side of a deal is not told, and an event in another sentence names one."""
    return any(e.faced for e in deal.events) and _names_another(deal, event)


def _names_another(deal: Deal, event: Event) -> bool:
    """Whether an event in another sentence names somebody who is not in the deal."""
    held = {p.name for p in deal.participants}
    return event.sentence != deal.events[-1].sentence and any(
        p.name not in held and p.place not in {"topic", "understood"} for p in event.participants
    )


_FIRST = 2  # deals with which an article begins, of which one is what it is about
_OPEN: frozenset[Status] = frozenset({"rumoured", "planned"})
_SETTLED: frozenset[Status] = frozenset({"agreed", "completed"})
_OFFERED = (".bid", ".offer", ".tender", ".approach")


def _held_before(deal: Deal, event: Event) -> bool:
    """Whether one of both tells of shares that were bought, the other of a bid for the whole."""
    bids = event.type == "acquisition" and event.status != "completed" and event.shape.name.endswith(_OFFERED)
    bid = deal.type == "acquisition" and deal.status != "completed" and deal.events[0].shape.name.endswith(_OFFERED)
    bought = event.type == "investment" and event.status == "completed"
    if (
        bought
        and (event.earlier or event.fresh)
        and deal.type == "acquisition"
        and event.sentence != deal.events[-1].sentence
        and not deal.events[0].earlier
    ):
        return True  # has bought the rest of it; it had taken 30% in 2022
    return (bids and deal.type == "investment" and deal.status == "completed") or (bid and bought)


def _two_named(event: Event) -> bool:
    """Whether its own sentence names two of its sides."""
    return len({p.name for p in event.named_here()}) > 1


def _lent_apart(deal: Deal, event: Event) -> bool:
    """Whether a bank lends to a firm of which it was told elsewhere that it sells bonds."""
    return (
        deal.type == event.type == "financing"
        and event.sentence != deal.events[-1].sentence
        and any(p.role == "issuer" for p in deal.participants)
        and any(p.role == "lender" and p.name not in {q.name for q in deal.participants} for p in event.participants)
    )


def _crowded(deal: Deal) -> bool:
    """Whether several put money in; who sells the shares does not."""
    return len([p for p in deal.participants if p.role != "seller"]) > 2


def _latest(board: Board, event: Event, is_other: Callable[[Deal], bool]) -> Deal | None:
    """The last deal of such a type, if it was told just before; of the one that the article is about, the first."""
    told = board.latest(event)
    near = [d for d in (reversed(told) if event.main else told) if (akin(d.type, event.type) or _under_one(d, event)) and not is_other(d)]
    if len(near) < 2 and near and event.shape.generic and _over(near[0]):
        open_ = [d for d in board.deals if d.status in AHEAD and akin(d.type, event.type) and d.type in _WHOLE and not is_other(d)]
        return open_[-1] if open_ else near[0]  # the deal, behind what one of them did years ago: the one still to be done
    offered = (
        [d for d in near if d.type == event.type] if event.shape.name.endswith(".tender") else []
    )  # shareholders are offered the whole
    if event.type in _TRANSFERS | {"merger"} and event.status != "completed":
        # the takeover, behind one that was closed years ago: the one that is still open, of which the article told first
        still = [d for d in near if d.status in AHEAD]
        near = (
            still
            or [d for d in board.deals[:_FIRST] if near and akin(d.type, event.type) and d.status in AHEAD and not is_other(d)]
            or near
        )
    return next(iter(offered or near), None)


_WHOLE: frozenset[DealType] = frozenset({"acquisition", "divestiture", "merger"})


def _over(deal: Deal) -> bool:
    """Whether a deal was done in a year before, and is only told as past."""
    return deal.status == "completed" and all(e.earlier for e in deal.events)


def _completes(deal: Deal, event: Event, gap: int) -> bool:
    """Whether an event soon after names only sides that the deal still lacks (the seller, beside acquirer and target)."""
    held = {p.name: p.role for p in deal.participants}
    if deal.status in _OVER and event.status not in _OVER and any(p.role == "target" and p.name not in held for p in event.participants):
        return False  # drops its offer for X's unit, and buys Y instead
    if event.status in _OVER and deal.status == "completed":
        return False  # what was blocked is not what was bought
    if event.status in _OPEN and deal.status in _SETTLED and any(p.role == "target" and p.name not in held for p in event.participants):
        return False  # has sold one business, and is in talks to sell another
    new = {p.role for p in event.participants if p.name not in held}
    if (
        {"target", "seller"} & set(held.values())
        and all(p.role in {"acquirer", "seller"} for p in event.participants)
        and any(held.get(p.name) == "acquirer" for p in event.participants)
    ):
        new -= {"acquirer"}  # who buys with the buyer
    same = all(held[p.name] == p.role for p in event.participants if p.name in held)
    if "target" in held.values() and any(p.place == "owned" and p.role == "seller" for p in event.participants if p.name not in held):
        return False  # a part of yet another firm: bought X; it acquired Y's pump business
    if event.status == "completed" and not event.plain and deal.status in AHEAD and "target" in new and "acquirer" in held.values():
        return False  # who sells a part of itself to X has sold what it held in Y
    if event.earlier and event.status == deal.status == "completed" and "target" in new:
        return False  # what was bought in a year before is no part of what was bought now
    left = {p.role for p in deal.participants if p.name not in {q.name for q in event.participants}}
    return (
        gap <= (_JOINED if event.joins else REACH)
        and (deal.type == event.type or _told_by_both(deal, event))
        and same
        and "partner" not in new
        and not new & set(held.values())
        and bool(left)
    )


def _told_by_both(deal: Deal, event: Event) -> bool:
    """Whether a sale and a purchase can be one deal, told by who sells and who buys; not where one of them only is called off or denied."""
    same = not {deal.status, event.status} & _OVER or deal.status == event.status
    return {deal.type, event.type} == _TRANSFERS and same


def _one_more(deal: Deal, event: Event) -> bool:
    """Whether an event names one more investor or lender of the deal told just before (Xも出資する)."""
    held = {p.name: p.role for p in deal.participants}
    known = [p for p in event.participants if p.name in held]
    return (
        event.also
        and deal.type == event.type
        and deal.type in {"investment", "financing"}
        and all(held[p.name] == p.role and p.role in SINGLE for p in known)
    )


def _puts_in(deal: Deal, event: Event, gap: int) -> bool:
    """Whether the sentence behind a round says who put in how much, the firm itself being understood."""
    taker = {p.name for p in deal.participants if p.role == "investee"}
    here = {p.name for p in event.participants if p.role == "investor"}
    raised = any(
        e.type == "investment" and (e.shape.figure or any(p.role == "investee" and p.place == "agent" for p in e.participants))
        for e in deal.events
    )
    return (
        deal.type == event.type == "investment"
        and event.understood
        and not event.fresh
        and raised
        and gap <= 1
        and {p.name for p in event.participants} == taker | here
    )


def _allied(deal: Deal, event: Event, shared: set[str], gap: int) -> bool:
    """Whether an alliance and what it consists of are told in one sentence of the same firms (…と提携し、通信網を貸し出す): one deal."""
    if "partnership" not in {deal.type, event.type}:
        return False
    together = deal.events[-1].sentence == event.sentence
    if len(shared) > 1 and deal.type == "partnership" and event.understood and event.type in DEALT_IN and gap <= 1 and not event.fresh:
        return True  # HはAと提携を結んだ。AはGPUを供給する
    if len(shared) < 2:
        return together and event.type in DEALT_IN and len(event.participants) == 1
    return together or (event.type == "partnership" and any(e.type == "partnership" for e in deal.events))


def _loosely(deal: Deal, event: Event, names: set[str]) -> bool:
    """Whether a word for any tie (a partnership) is said of the two sides of a deal that has a better word."""
    open_sale = deal.type in _TRANSFERS and deal.status in {"rumoured", "planned"} and event.status in {"agreed", "completed"}
    if event.type == "partnership" and open_sale:
        return False  # what they do together is agreed, the sale is not
    return event.type in _LOOSE and len(names) > 1 and names <= {p.name for p in deal.participants}


def _under_one(deal: Deal, event: Event) -> bool:
    """Whether a joint venture of which nobody is named takes over what was just said to be merged."""
    return deal.type == "merger" and event.type == "joint_venture" and event.shape.name.endswith(".venture")


def _pooled(deal: Deal, event: Event, names: set[str], gap: int) -> bool:
    """Whether a merger of businesses and the joint venture that takes them over are told one after the other: one deal."""
    kinds = {deal.type, event.type}
    both = len(names & {p.name for p in deal.participants}) > 1
    return kinds == {"merger", "joint_venture"} and both and gap <= REACH and {event.status, deal.status} <= AHEAD and not event.fresh

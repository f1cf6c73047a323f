"""Whether an event that shares one name with a deal names more who take part in it."""

from __future__ import annotations

from torihiki.deals.board import REACH
from torihiki.deals.home.pair import Pair
from torihiki.deals.kin import SINGLE
from torihiki.deals.kinds import FUNDED, OPEN, OVER, SETTLED, TRANSFERS
from torihiki.deals.shape import AHEAD, PartyRole

__all__ = ["adds_side"]

_JOINED = 12  # sentences over which what only adds to a deal, and names one side of it, still does


def adds_side(pair: Pair) -> bool:
    """Whether those whom the event names besides have their place in the deal."""
    return _one_more(pair) or _puts_in(pair) or _completes(pair)


def _one_more(pair: Pair) -> bool:
    """Whether an event names one more investor or lender of the deal told just before (Xも出資する)."""
    held = pair.deal.parts
    known = [p for p in pair.event.participants if p.name in held]
    return pair.event.also and pair.alike and pair.deal.type in FUNDED and all(held[p.name] == p.role and p.role in SINGLE for p in known)


def _puts_in(pair: Pair) -> bool:
    """Whether the sentence behind a round says who put in how much, the firm itself being understood."""
    deal, event = pair.deal, pair.event
    if not pair.are("investment", "investment") or not event.understood or event.fresh or pair.gap > 1:
        return False
    raised = any(
        e.type == "investment" and (e.shape.figure or any(p.role == "investee" and p.place == "agent" for p in e.participants))
        for e in deal.events
    )
    return raised and event.names == deal.side("investee") | event.side("investor")


def _completes(pair: Pair) -> bool:
    """Whether an event soon after names only sides that the deal still lacks (the seller, beside acquirer and target)."""
    deal, event = pair.deal, pair.event
    held, named = deal.parts, event.names
    if pair.gap > (_JOINED if event.joins else REACH) or not (pair.alike or _told_by_both(pair)):
        return False
    if any(held.get(p.name, p.role) != p.role for p in event.participants) or held.keys() <= named:
        return False
    new = {p.role for p in event.participants if p.name not in held}
    if _buys_beside(pair, held):
        new -= {"acquirer"}
    return "partner" not in new and not new & set(held.values()) and not _of_another(pair, held, new)


def _told_by_both(pair: Pair) -> bool:
    """Whether a sale and a purchase can be one deal, told by who sells and who buys; not where one of them only is called off or denied."""
    deal, event = pair.deal, pair.event
    return pair.kinds == TRANSFERS and (not {deal.status, event.status} & OVER or deal.status == event.status)


def _buys_beside(pair: Pair, held: dict[str, PartyRole]) -> bool:
    """Whether somebody buys with the buyer what was told to be sold."""
    return (
        bool({"target", "seller"} & set(held.values()))
        and all(p.role in {"acquirer", "seller"} for p in pair.event.participants)
        and any(held.get(p.name) == "acquirer" for p in pair.event.participants)
    )


def _of_another(pair: Pair, held: dict[str, PartyRole], new: set[PartyRole]) -> bool:
    """Whether a side that the deal lacks is one of another deal; ``held``: who has which role in it, ``new``: the roles of those whom only the event names."""
    deal, event = pair.deal, pair.event
    strange = [p for p in event.participants if p.name not in held]
    target = any(p.role == "target" for p in strange)
    if target and deal.status in OVER and event.status not in OVER:
        return True  # drops its offer for X's unit, and buys Y instead
    if event.status in OVER and deal.status == "completed":
        return True  # what was blocked is not what was bought
    if target and event.status in OPEN and deal.status in SETTLED:
        return True  # has sold one business, and is in talks to sell another
    if "target" in held.values() and any(p.place == "owned" and p.role == "seller" for p in strange):
        return True  # a part of yet another firm: bought X; it acquired Y's pump business
    if target and event.status == "completed" and not event.plain and deal.status in AHEAD and "acquirer" in held.values():
        return True  # who sells a part of itself to X has sold what it held in Y
    # what was bought in a year before is no part of what was bought now
    return target and event.earlier and event.status == deal.status == "completed"

"""Whether a deal and an event that share names are of kinds that one deal may be told as."""

from __future__ import annotations

from torihiki.deals.board import REACH
from torihiki.deals.home.pair import Pair
from torihiki.deals.kin import DEALT_IN, akin, contracted, shared_out
from torihiki.deals.kinds import OPEN, SETTLED, TRANSFERS
from torihiki.deals.shape import AHEAD, DealType

__all__ = ["allied", "near"]

_LOOSE: frozenset[DealType] = frozenset({"partnership", "other"})


def near(pair: Pair) -> bool:
    """Whether both are of kinds that are told for one another, or one goes on with the other."""
    deal, event = pair.deal, pair.event
    return (
        akin(deal.type, event.type)
        or allied(pair)
        or (deal.type == "supply" and contracted(event) and (pair.both or deal.names <= event.names))
        or _pooled(pair)
        or _loosely(pair)
        or (len(event.names) > 1 and shared_out(deal, event))
    )


def allied(pair: Pair) -> bool:
    """Whether an alliance and what it consists of are told in one sentence of the same firms (…と提携し、通信網を貸し出す): one deal."""
    deal, event = pair.deal, pair.event
    if "partnership" not in pair.kinds or "subsidy" in pair.kinds:
        return False  # what a state gives to both is a deal of its own
    if pair.both and deal.type == "partnership" and event.shape.generic and pair.gap <= 1 and not event.fresh and deal.names == event.names:
        return True  # X × Y、大型提携。XとYが契約を結んだ
    if pair.both and deal.type == "partnership" and event.understood and event.type in DEALT_IN and pair.gap <= 1 and not event.fresh:
        return True  # HはAと提携を結んだ。AはGPUを供給する
    if not pair.both:
        return pair.together and event.type in DEALT_IN and len(event.participants) == 1
    return pair.together or (event.type == "partnership" and any(e.type == "partnership" for e in deal.events))


def _loosely(pair: Pair) -> bool:
    """Whether a word for any tie (a partnership) is said of the two sides of a deal that has a better word."""
    deal, event = pair.deal, pair.event
    open_sale = deal.type in TRANSFERS and deal.status in OPEN and event.status in SETTLED
    if event.type == "partnership" and open_sale:
        return False  # what they do together is agreed, the sale is not
    return event.type in _LOOSE and len(event.names) > 1 and event.names <= deal.names


def _pooled(pair: Pair) -> bool:
    """Whether a merger of businesses and the joint venture that takes them over are told one after the other: one deal."""
    deal, event = pair.deal, pair.event
    return (
        pair.kinds == {"merger", "joint_venture"}
        and pair.both
        and pair.gap <= REACH
        and {event.status, deal.status} <= AHEAD
        and not event.fresh
    )

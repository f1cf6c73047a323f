"""Whether what is told is a deal: what an event must name to found one, and what a deal must hold in the end."""

from __future__ import annotations

from collections.abc import Mapping

from torihiki.core.language import Draft
from torihiki.deals.apart import Marks, Told
from torihiki.deals.kinds import SOLE, TRANSFERS
from torihiki.deals.shape import Deal, Event, PartyRole

__all__ = ["founds", "holds"]

# who gives money and who gets it: where both are named, the sum may be left out
_BOTH_SIDES: tuple[frozenset[PartyRole], ...] = (frozenset({"lender", "borrower"}), frozenset({"investor", "investee"}))


def founds(draft: Draft, event: Event, told: Told, marks: Marks) -> bool:
    """Whether an event that belongs to no deal told before founds one.

    Args:
        told, marks: what the article says of sums and years, and what the event does.
    """
    if event.joins and not _own_round(event, marks):
        return False
    return _stands(event) and (not event.shape.figure or _summed(draft, event, told))


def _own_round(event: Event, marks: Marks) -> bool:
    """Whether who put money in is told with the sum and the year of another round than the one before: led its B round with $30 million in 2023."""
    both = {"investor", "investee"} <= event.roles
    return event.shape.follows and both and event.status == "completed" and marks.sum is not None and marks.year is not None


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


def _summed(draft: Draft, event: Event, told: Told) -> bool:
    """Whether a sum stands in an event's sentence, or both its sides are named; of what is told as another deal, in the one behind it, too (これとは別に社債を発行する。発行額は…)."""
    if told.money.within(*event.sentence):
        return True
    here = {p.role for p in event.named_here()}
    if any(both <= here for both in _BOTH_SIDES):
        return True
    end = event.sentence.end
    return event.fresh and end < len(draft.scene.text) and bool(told.money.within(*draft.scene.sentence(end)))


def holds(deal: Deal, bought: Mapping[str, int]) -> bool:
    """Whether what was gathered is a transaction between named parties, or of one with a figure.

    ``bought``: in how many purchases and sales each name takes part otherwise than as the buyer.
    """
    if deal.type == "subsidy" and _programme(deal):
        return False
    share = any(t.kind == "stake" for t in deal.terms)
    if deal.type in TRANSFERS and all(p.role == "acquirer" for p in deal.participants):
        return bool(deal.amount or share or any(e.sized or e.faced for e in deal.events))
    if deal.type == "investment" and not deal.side("investee"):
        return bool(deal.amount or share or deal.side("seller"))
    if deal.type == "construction":
        return any(e.participants and not e.understood for e in deal.events) or bool(deal.amount or deal.capacity)
    if len(deal.participants) > 1:
        return True
    sold = deal.type == "divestiture" or (deal.type == "investment" and any(e.shape.type == "divestiture" for e in deal.events))
    if sold and deal.status != "completed" and any(not e.plain and not e.understood for e in deal.events):
        return bool(deal.amount) or not any(bought[p.name] > 1 for p in deal.participants)  # this one is counted too
    if any((e.sized and e.type == deal.type) or (e.faced and e.participants) for e in deal.events):
        return True
    if deal.type in SOLE:
        return bool(deal.amount or deal.duration or deal.capacity or deal.type == "ipo" or deal.dates)
    if any(e.shape.sole and e.participants and not e.plain and not e.understood for e in deal.events):
        return bool(deal.amount or deal.capacity or deal.duration)
    return bool(deal.amount) or (deal.type == "supply" and any(c.value.name and c.value.quantity for c in deal.chips))


def _programme(deal: Deal) -> bool:
    """Whether only public bodies are told to give, and nobody's it is yet."""
    granted = any(p.spans and p.role == "grantee" and not e.understood for e in deal.events for p in e.participants)
    return bool(deal.participants) and all(p.official for p in deal.participants) and not granted

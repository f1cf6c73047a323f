"""One finding to one deal: whose an amount, a length of time, a chip, a capacity or a date is among those that its sentence speaks of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from torihiki.core.rule import Found
from torihiki.core.scene import Scene
from torihiki.deals.offers import Offers, nearest, offer_day
from torihiki.deals.room import DealRoom
from torihiki.deals.shape import RUNNING, Amount, Deal, DealType, Telling
from torihiki.deals.silicon import add_chip, chipped
from torihiki.deals.slots.money import MONEY, PRICED, is_of_a_piece, rank

__all__ = ["Giver"]

_TIMED: frozenset[DealType] = RUNNING | {"financing", "joint_venture", "other"}
_POWERED: frozenset[DealType] = frozenset({"cloud", "supply", "lease", "construction", "joint_venture", "partnership", "other"})
_CAPACITY = frozenset({"W", "Wh", "cores"})  # units of what is built, let or supplied
_RIGHT_BEHIND = 16  # code points between a word and the sum that is its own: to invest up to $100 billion in X and supply it


class Giver:
    """Gives the findings of an article to its deals.

    Attributes:
        offers: what each deal has been offered, by its identity; lengths, chips and capacities are the deal's at once.
    """

    def __init__(self, scene: Scene, room: DealRoom, deals: Sequence[Deal]) -> None:
        self.offers: Mapping[int, Offers] = {id(deal): Offers() for deal in deals}
        self._scene, self._room = scene, room

    def give(self, item: Found[Any], targets: Sequence[Telling], *, own: bool) -> bool:
        """Offer a finding to the nearest deal that can take it.

        Args:
            targets: the deals that its sentence speaks of.
            own: whether the sentence tells them in words of its own.

        Returns:
            False if it is an amount that none of them can take, so that it may be another's.
        """
        if item.kind == "amount":
            return self._amount(item, targets, own=own)
        if item.kind == "duration":
            self._duration(item, targets)
        elif item.kind == "chip":
            deal = nearest(item, targets, lambda d: chipped(d, item))
            if deal is not None:
                add_chip(self._scene, self._room, deal, item, own=own)
        elif item.kind == "quantity" and item.value.unit in _CAPACITY:
            deal = nearest(item, targets, lambda d: d.type in _POWERED)
            if deal is not None:
                deal.capacity.append(item)
        elif item.kind == "date":
            self.day(item, targets, own=own)
        return True

    def day(self, item: Found[Any], targets: Sequence[Telling], *, own: bool, ahead: bool = False) -> None:
        """Offer a date to the nearest deal; ``ahead``: only one that is still to come."""
        offer_day(self._scene, self._room, item, targets, self.offers, own=own, ahead=ahead)

    def _amount(self, item: Found[Any], targets: Sequence[Telling], *, own: bool) -> bool:
        standing = self._scene.once(self._room.standing, item.start, item.end)
        if standing is None or (item.value.role == "other" and not own) or is_of_a_piece(item):
            return True  # nobody's
        deal = self._payer(item, targets)
        if deal is not None and own and item.value.role == "spending" and deal.type in PRICED and not _own_words(deal, item):
            return True  # buys missiles from X, and spends so much on a factory
        # a conversion goes with what it converts
        deal = next((d for _, d in targets if item.value.equivalent_of in self.offers[id(d)].spans), deal)
        if deal is None:
            return False
        place = rank(deal.type, item, standing, own=own)
        for one in _issued_alike(deal, targets):
            self.offers[id(one)].amounts.append((place, Amount(item.value.role, item)))
        return True

    def _payer(self, item: Found[Any], targets: Sequence[Telling]) -> Deal | None:
        """The nearest deal that is about money of such a role."""
        sited = self._room.sited is not None and self._room.sited.match(self._scene.text, item.end) is not None
        # what a plant costs is no price of what it supplies
        deal = nearest(item, targets, lambda d: item.value.role in MONEY[d.type] and not (sited and d.type in PRICED))
        if deal is not None and deal.type in RUNNING and item.value.role == "investment":
            put_in = (d for e, d in targets if d.type == "investment" and 0 <= item.start - e.span.end < _RIGHT_BEHIND)
            return next(put_in, deal)
        return deal

    def _duration(self, item: Found[Any], targets: Sequence[Telling]) -> None:
        deal = nearest(item, targets, lambda d: self._room.lasts(self._scene, item.start, item.end, timed=d.type in _TIMED))
        if deal is not None and (deal.duration is None or _exact(item, deal.duration)):
            deal.duration = item


def _own_words(deal: Deal, item: Found[Any]) -> bool:
    """Whether a finding stands in the stretch that speaks of a deal, where the grammar tells which that is."""
    here = [e for e in deal.events if e.sentence.holds(item.start)]
    return not here or any(e.land is None or e.land.holds(item.start) for e in here)


def _issued_alike(deal: Deal, targets: Sequence[Telling]) -> list[Deal]:
    """The deal and the bond issues of others that the same word tells: they are of one size (A and B issued bonds of …)."""
    words = {e.span for e, d in targets if d is deal and all(p.role == "issuer" for p in e.participants)}
    return [deal, *(d for e, d in targets if d is not deal and e.span in words)]


def _exact(one: Found[Any], other: Found[Any]) -> bool:
    """Whether one length of time is exact and the other only vague: a five-year deal, told before as a multi-year one."""
    return bool(one.value.modifier != "vague" == other.value.modifier)

"""What tells an event apart from a deal with which it shares one name only.

Each veto takes a pair and says whether the event speaks of another deal.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from torihiki.deals.board import REACH
from torihiki.deals.home.more import adds_side
from torihiki.deals.home.near import allied
from torihiki.deals.home.pair import Pair
from torihiki.deals.kin import DEALT_IN, same_role
from torihiki.deals.kinds import SOLE, STAKES
from torihiki.deals.shape import DealType

__all__ = ["ONE_NAME"]

_OWNED: frozenset[DealType] = STAKES | {"ipo", "financing", "construction"}


def _pact_behind_plant(pair: Pair) -> bool:
    """A pact with Y, behind a plant that X builds alone."""
    return pair.are("construction", "partnership") and len(pair.event.names) > 1 and not pair.together


def _accord_with_another(pair: Pair) -> bool:
    """An accord with another firm is no purchase."""
    deal, event = pair.deal, pair.event
    if deal.type not in _OWNED or event.type != "other" or not event.shape.generic:
        return False
    return (
        len({p.name for p in event.named_here()}) > 1
        or (event.status == "cancelled" and deal.status == "completed")
        or (deal.type == "ipo" and pair.names_another())
    )


def _goods_of_another(pair: Pair) -> bool:
    """What is let to a tenant, and the power that somebody else supplies."""
    return not pair.alike and pair.kinds <= DEALT_IN and pair.names_another()


def _kept_secret(pair: Pair) -> bool:
    """Who ordered that is not told; X ordered this."""
    return pair.alike and any(e.faced for e in pair.deal.events) and pair.names_another()


def _invests_and_allies(pair: Pair) -> bool:
    """Who puts money into a land is allied with a firm as well."""
    return pair.are("investment", "partnership") and [p.role for p in pair.deal.participants] == ["investor"]


def _done_before(pair: Pair) -> bool:
    """What one of them had done in a year before; but for the sum in the sentence that tells the listing: that is what it brings in."""
    return pair.event.earlier and not pair.alike and not pair.event.shape.generic and not (pair.listed and pair.together)


def _another_side(pair: Pair) -> bool:
    """Somebody else stands where the deal has somebody already."""
    return len(pair.event.names) > 1 and len(pair.deal.participants) > 1 and not adds_side(pair)


def _another_part(pair: Pair) -> bool:
    """What one of them does in it is another part than the one that it has in the deal."""
    if pair.alike or pair.event.shape.generic or len(pair.deal.participants) < 2:
        return False
    return not same_role(pair.deal, pair.event) and not allied(pair)


def _no_pact(pair: Pair) -> bool:
    """A pact of two is no loan of one of them."""
    return pair.deal.type == "other" and pair.event.type in SOLE


def _far_off(pair: Pair) -> bool:
    """What is told long after, in other words than for any deal."""
    return pair.gap > 2 * REACH and not pair.alike and not pair.event.shape.generic and not pair.listed


ONE_NAME: Sequence[Callable[[Pair], bool]] = (
    _pact_behind_plant,
    _accord_with_another,
    _goods_of_another,
    _kept_secret,
    _invests_and_allies,
    _done_before,
    _another_side,
    _another_part,
    _no_pact,
    _far_off,
)

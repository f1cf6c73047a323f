"""What tells an event apart from a deal of a kind with it, whether it shares one name with the deal or both.

Each veto takes a pair and says whether the event speaks of another deal.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from torihiki.deals.home.pair import Pair
from torihiki.deals.kin import others
from torihiki.deals.kinds import SETTLED, STAKES
from torihiki.deals.shape import Deal, Event

__all__ = ["VETOES"]

_OFFERED = (".bid", ".offer", ".tender", ".approach")  # ends of the names of shapes that bid for the whole


def _both_get_money(pair: Pair) -> bool:
    """One buys the other, and money was put into both of them."""
    if pair.event.type != "acquisition" or not pair.both:
        return False
    return pair.event.side("acquirer", "target") <= pair.deal.side("investee", "borrower", "grantee")


def _round_of_bought(pair: Pair) -> bool:
    """A round of a firm that was bought."""
    return pair.are("acquisition", "investment") and pair.event.shape.figure and not pair.together


def _pact_beside_round(pair: Pair) -> bool:
    """A pact of two, and a round: of several, or of one that raised money of which nobody said that the other put it in."""
    deal, event = pair.deal, pair.event
    if not pair.are("investment", "partnership") or len(event.names) < 2:
        return False
    return (not event.joins and _crowded(deal)) or (len(pair.shared) == 1 and all(p.role == "investee" for p in deal.participants))


def _crowded(deal: Deal) -> bool:
    """Whether several put money in; who sells the shares does not."""
    return len([p for p in deal.participants if p.role != "seller"]) > 2


def _pact_ends(pair: Pair) -> bool:
    """What two do together ends, or the shares are given up: only one of both."""
    one, other = pair.deal.status, pair.event.status
    return pair.event.type == "partnership" and pair.deal.type in STAKES and "cancelled" in {one, other} and one != other


def _never_listed(pair: Pair) -> bool:
    """A listing, and money of a few investors that none brings in."""
    return pair.listed and (
        pair.event.private
        or any(e.private for e in pair.deal.events)
        or any(p.role == "investor" for p in (*pair.deal.participants, *pair.event.participants))
    )


def _held_before(pair: Pair) -> bool:
    """Shares that were bought, and a bid for the whole."""
    deal, event = pair.deal, pair.event
    bought = event.type == "investment" and event.status == "completed"
    if bought and (event.earlier or event.fresh) and deal.type == "acquisition" and not pair.together and not deal.events[0].earlier:
        return True  # has bought the rest of it; it had taken 30% in 2022
    if _bids(event, event):
        return deal.type == "investment" and deal.status == "completed"
    gone = deal.type == "acquisition" and deal.status == "cancelled"  # withdrew its bid; paid so much for the shares that it has
    return bought and (gone or _bids(deal, deal.events[0]))


def _bids(told: Deal | Event, event: Event) -> bool:
    """Whether what is told is a bid that is not closed yet; ``event``: with whose words."""
    offered = event.shape.name.endswith(_OFFERED) or told.status == "planned"  # made an offer to acquire it
    return told.type == "acquisition" and told.status != "completed" and offered


def _not_for_sale(pair: Pair) -> bool:
    """A sale that is denied, and one to somebody else: is not for sale, but has sold its tugs to X."""
    return pair.deal.status == "denied" and pair.event.status in SETTLED and others(pair.deal, pair.event)


def _lent_apart(pair: Pair) -> bool:
    """A bank lends to a firm of which it was told elsewhere that it sells bonds."""
    return (
        pair.are("financing", "financing")
        and not pair.together
        and bool(pair.deal.side("issuer"))
        and not pair.event.side("lender") <= pair.deal.names
    )


def _town_of_site(pair: Pair) -> bool:
    """A pact of a town with who builds there."""
    event = pair.event
    return pair.are("construction", "partnership") and event.shape.civic and any(p.official for p in event.participants)


VETOES: Sequence[Callable[[Pair], bool]] = (
    _both_get_money,
    _round_of_bought,
    _pact_beside_round,
    _pact_ends,
    _never_listed,
    _held_before,
    _not_for_sale,
    _lent_apart,
    _town_of_site,
)

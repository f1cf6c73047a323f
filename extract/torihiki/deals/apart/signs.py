"""Signs that an event speaks of another deal of the kind of one that was told, in the order in which they are asked.

Each takes what is said of both, and says whether the event speaks of another deal; ``None``: this tells nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from torihiki.deals.apart.said import Said
from torihiki.deals.kin import others
from torihiki.deals.kinds import EQUITY, FUNDED, OPEN, OVER, TRANSFERS, WHOLE
from torihiki.deals.shape import AHEAD, Deal, DealType, Event

__all__ = ["SIGNS"]

_REPEATED: frozenset[DealType] = FUNDED | {"subsidy"}  # a firm has several, told apart by the amount
_YEARLY: frozenset[DealType] = _REPEATED | {"supply", "lease", "ipo"}  # one each year is one deal each
# what the same two may have agreed before
_RENEWED: frozenset[DealType] = frozenset({"investment", "partnership", "licensing", "supply", "lease", "cloud", "other"})
_BUILT: frozenset[DealType] = frozenset({"construction", "joint_venture"})  # what stands in a place
_BOTH = 2  # sides that a deal has
_BEHIND = 2  # code points between a round and the sentence that says who put in how much of it: the next one


def _elsewhere(said: Said) -> bool | None:
    """What is built is of another kind than the deal's, or in another place, and has a sum of its own or is told as one more plant."""
    event = said.event
    if event.type != "construction" or said.deal.type not in _BUILT:
        return None
    built = frozenset().union(*(e.works for e in said.deal.events))
    if built and event.works and not event.works & built:
        return said.new_sum or event.one_more or None
    there = frozenset().union(*(e.sites for e in said.deal.events))
    if not event.sites or event.sites & there:
        return None
    return ((said.new_sum or event.one_more) if there else (said.other_sum and event.one_more)) or None


def _adds(said: Said) -> bool | None:
    """What only adds to a deal is of another with another sum and year: they also took part in a round of $5 million in 2011."""
    return said.other_sum and said.new_year if said.event.shape.follows else None


def _put_into_ally(said: Said) -> bool | None:
    """Money put in is no part of an alliance: in a year before, as shares that one of them buys, or in a clause of its own."""
    deal, event = said.deal, said.event
    if not said.are("partnership", "investment") or said.marks.sum is None:
        return None
    allied_here = any(e.sentence == event.sentence and e.type == "partnership" for e in deal.events)
    return (
        said.marks.year is not None
        or (not allied_here and {"investor", "investee"} <= event.roles)
        or (event.status == "completed" and said.split)  # signed a pact with X, and took 9% of it for $100 million
    ) or None


def _round_before(said: Said) -> bool | None:
    """A round that is closed, and nobody told who put money in; the deal is of those who will put in more."""
    deal, event = said.deal, said.event
    if not said.are("investment", "investment") or said.marks.sum is None or said.sums:
        return None
    closed = event.private and event.status == "completed" and event.roles == {"investee"}
    return (closed and deal.status in AHEAD and bool(deal.side("investor"))) or None


def _fell_through(said: Said) -> bool | None:
    """What came to nothing, and what was bought from somebody else."""
    deal, event = said.deal, said.event
    done = deal.status == "cancelled" and event.status == "completed" and said.marks.sum is not None
    return (done and others(deal, event)) or None


def _spurned_before(said: Said) -> bool | None:
    """A stake that somebody was not to have, and the firm that he buys now."""
    deal, event = said.deal, said.event
    if {event.type, deal.type} != {"investment", "acquisition"} or event.plain:
        return None
    return ({event.status, deal.status} in ({"cancelled", "agreed"}, {"cancelled", "completed"})) or None


def _share(said: Said) -> bool | None:
    """How much of the round told just before one of those who put money in has put in, less than the whole: no other deal."""
    deal, event, own = said.deal, said.event, said.marks.sum
    if not said.other_sum or said.marks.year is not None or not said.are("investment", "investment") or event.fresh or event.earlier:
        return None
    here = event.named_here()
    if not here or any(p.role != "investor" for p in here) or event.sentence.start - deal.events[-1].sentence.end > _BEHIND:
        return None
    raised = any(
        e.type == "investment" and any(p.role == "investee" and (e.shape.figure or p.place == "agent") for p in e.participants)
        for e in deal.events
    )
    whole = max((low for currency, low, _ in said.sums if own is not None and currency == own[0]), default=None)
    return False if raised and own is not None and whole is not None and own[2] < whole else None


def _so_called(said: Said) -> bool | None:
    """The words say that it is another."""
    if not said.fresh or not said.event.participants:
        return None
    return (not said.together or said.event.span == said.deal.events[-1].span) or None


def _in_one_sentence(said: Said) -> bool | None:
    """What one sentence tells is one deal, unless a stretch of it tells of a step, a sum or a year of its own."""
    if not said.together:
        return None
    return _done_and_wanted(said) or _recalled(said) or _of_own_sum(said) or _of_own_year(said)


def _done_and_wanted(said: Said) -> bool:
    """Whether one of both was done, and the other is still to be."""
    deal, event = said.deal, said.event
    if not said.split or deal.status != "completed":
        return False
    if event.status in OPEN and {event.type, deal.type} <= EQUITY and not event.shape.generic and not event.plain:
        return True  # has bought a part of it, and wants to buy the rest
    # which took a third of it in 2019, will put in another $90 million
    return said.fresh and event.status != "completed" and said.marks.sum is not None


def _recalled(said: Said) -> bool:
    """Whether the event's stretch recalls what was bought or sold in a year that is over, and the deal is still to be done: the deal is its fourth; it bought X in 2021."""
    deal, event = said.deal, said.event
    one_side = len(event.names & deal.names) < _BOTH
    return (
        said.split and event.earlier and event.status == "completed" and deal.status in AHEAD and event.type in WHOLE
        and not event.shape.generic and one_side and said.marks.year is not None and not said.years
    )  # fmt: skip


def _of_own_sum(said: Said) -> bool:
    """Whether the event's stretch has another sum, and is another round, purchase or loan."""
    deal, event = said.deal, said.event
    if not said.other_sum:
        return False
    if event.fresh and event.land is not None:
        return True  # 5億円 in its series A, 10億円 in its series B
    if not said.split:
        return False
    if said.are("acquisition", "acquisition") and others(deal, event):
        return True  # to buy X for $6 billion, and a plant of Y for $300 million
    return said.are("financing", "financing") and _paper(deal, event)  # sold bonds of $1 billion, and borrowed $600 million


def _of_own_year(said: Said) -> bool:
    """Whether both are of different years."""
    deal, event = said.deal, said.event
    if not said.years:
        return False
    if event.type in WHOLE and said.both_done:
        if deal.events[-1].earlier and not event.earlier and said.split and deal.type in EQUITY:
            return True  # took 10% in 2021, and bought the rest this year
        if event.earlier and said.new_year:
            return True  # 11年に51%を取得し、13年に残りも買い取った
    # 22年に800億円を出資し、23年には870億円を投じた
    return event.type in _YEARLY and said.alike and said.other_sum and said.new_year


def _paper(deal: Deal, event: Event) -> bool:
    """Whether one of both tells of bonds, the other of a loan."""
    return ("issuer" in deal.roles) != ("issuer" in event.roles)


def _contract_of_builders(said: Said) -> bool | None:
    """They build together, and have a contract of so much."""
    several = said.are("construction", "other") and len(said.event.participants) > 1
    return (several and said.marks.sum is not None) or None


def _of_each_year(said: Said) -> bool | None:
    """The same in another year, or what is agreed now and was agreed before."""
    deal, event = said.deal, said.event
    if said.marks.year is None:
        return None
    own = said.marks.sum is not None or not event.participants or others(deal, event)
    if event.type in _YEARLY and said.alike and own and (said.new_year if said.years else deal.status != "completed"):
        return True
    if not event.earlier or deal.status in OVER or event.type not in _RENEWED or not said.new_year:
        return None
    return bool(said.years) or said.is_new() or None  # two years ago they worked together already


def _of_the_past(said: Said) -> bool | None:
    """What was bought in a year before."""
    deal, event = said.deal, said.event
    if not event.earlier or not said.new_year:
        return None
    if event.status == "completed" != deal.status and {event.type, deal.type} == {"merger", "acquisition"}:
        return True  # what one of them came by years before they spoke of a merger
    if event.type not in WHOLE:
        return None
    if said.years and deal.type in EQUITY and others(deal, event):
        return True  # 12% of X last year; a business of Y in 2019
    if not said.alike or deal.status not in AHEAD:
        return None
    if said.other_sum:
        return True  # bought for another sum in a year before; what is new was not
    done = event.status == "completed" and said.marks.sum not in said.sums
    one_side = len(event.names & deal.names) < _BOTH and not said.years and not event.shape.generic
    return (done and (others(deal, event) or one_side or said.is_new())) or None


def _sold_besides(said: Said) -> bool | None:
    """For another sum, one who takes no part in the deal bought something else of the same seller: has signed to sell a unit; it sold X to Y for $3 million."""
    deal, event = said.deal, said.event
    if not (said.other_sum and said.deal.type in TRANSFERS and event.type in TRANSFERS) or event.shape.generic or event.shape.follows:
        return None
    buyers, done = event.side("acquirer"), event.status == "completed" and deal.status in AHEAD
    another = (
        bool(buyers - deal.names) and bool(event.side("seller") & deal.side("seller")) and not event.side("target") & deal.side("target")
    )
    return (another and (done or bool(deal.side("acquirer")))) or None


def _of_other_sum(said: Said) -> bool:
    """Another sum makes another round, loan or grant, and what is called by another word than any deal."""
    deal, event = said.deal, said.event
    if not said.other_sum or (said.are("joint_venture", "construction") and event.shape.adds and event.understood):
        return False  # a joint venture's capital, and what its plant costs
    return (event.type in _REPEATED and deal.type in _REPEATED) or (not said.alike and not event.shape.generic)


SIGNS: Sequence[Callable[[Said], bool | None]] = (
    _elsewhere,
    _adds,
    _put_into_ally,
    _round_before,
    _fell_through,
    _spurned_before,
    _share,
    _so_called,
    _in_one_sentence,
    _contract_of_builders,
    _of_each_year,
    _of_the_past,
    _sold_besides,
    _of_other_sum,
)

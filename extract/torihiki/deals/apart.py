"""What tells two deals of one kind apart: their sums, and the years in which they happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from torihiki.core.language import Draft
from torihiki.core.span import Span, Starting
from torihiki.deals.kin import others
from torihiki.deals.shape import AHEAD, Deal, DealType, Event, Status
from torihiki.deals.slots.money import MONEY

__all__ = ["Marks", "Told"]

Sum = tuple[str | None, Decimal, Decimal]  # currency, low, high

_REPEATED: frozenset[DealType] = frozenset({"investment", "financing", "subsidy"})  # a firm has several, told apart by the amount
_YEARLY: frozenset[DealType] = frozenset({"investment", "financing", "subsidy", "supply", "lease", "ipo"})  # one each year is one deal each
_RENEWED: frozenset[DealType] = frozenset(
    {"investment", "partnership", "licensing", "supply", "lease", "cloud", "other"}
)  # what the same two may have agreed before
_ONCE: frozenset[DealType] = frozenset({"acquisition", "divestiture", "merger"})  # what is still to be done was not done years ago
_BOUGHT: frozenset[DealType] = _ONCE | {"investment"}
_OVER: frozenset[Status] = frozenset({"cancelled", "denied"})  # what is given up was agreed before
_BUILT: frozenset[DealType] = frozenset({"construction", "joint_venture"})  # what stands in a place
_LATELY = 45  # days before the article in which what it reports as new was announced
_BEHIND = 2  # code points between a round and the sentence that says who put in how much of it: the next one
_WORTH = frozenset({"valuation", "market_cap"})  # what a firm is worth tells no two deals apart


@dataclass(frozen=True, slots=True)
class Marks:
    """What an event says of its deal that another deal would say otherwise: a sum, a year that is over."""

    sum: Sum | None = None
    year: int | None = None


class Told:
    """What the events of an article have said of each deal so far.

    Attributes:
        money: the article's amounts.
    """

    def __init__(self, draft: Draft) -> None:
        self.money = Starting(f for f in draft.found if f.kind == "amount")
        self._days = Starting(f for f in draft.found if f.kind == "date")
        self._anchor, self._sentences = draft.scene.anchor, draft.scene.sentences
        self._sums: dict[int, set[Sum]] = {}
        self._years: dict[int, set[int]] = {}

    def of(self, event: Event) -> Marks:
        """The marks of an event, from the stretch that speaks of it."""
        return Marks(self._sum_beside(event), self._past_year(event))

    def keep(self, deal: Deal, marks: Marks) -> None:
        """Remember that an event with these marks belongs to the deal."""
        if marks.sum is not None:
            self._sums.setdefault(id(deal), set()).add(marks.sum)
        if marks.year is not None:
            self._years.setdefault(id(deal), set()).add(marks.year)

    def another(self, deal: Deal, event: Event, marks: Marks) -> bool:
        """Whether an event speaks of another deal of the same kind: another round, loan or grant with its own amount or in another year.

        What stands in another currency may be the same sum.
        """
        known, held = self._sums.get(id(deal), set()), self._years.get(id(deal), set())
        new = marks.sum if marks.sum not in known else None
        other = new is not None and new[0] in {currency for currency, _, _ in known}
        if event.type == "construction" and deal.type in _BUILT and _elsewhere(deal, event, sum_of_own=new is not None, other=other):
            return True
        if event.shape.follows:
            return other and marks.year is not None and marks.year not in held  # they also took part in a round of $5 million in 2011
        if event.type == "investment" and deal.type == "partnership" and marks.sum is not None and marks.year is not None:
            return True  # money put in a year before is no part of an alliance now
        if (
            event.type == "investment"
            and deal.type == "partnership"
            and marks.sum is not None
            and not any(e.sentence == event.sentence and e.type == "partnership" for e in deal.events)
            and {"investor", "investee"} <= event.roles
        ):
            return True  # shares that one of them buys are a deal of their own
        same = event.sentence == deal.events[-1].sentence and event.land != deal.events[-1].land
        if event.type == "investment" and deal.type == "partnership" and event.status == "completed" and marks.sum is not None and same:
            return True  # signed a pact with X, and took 9% of it for $100 million
        if event.type == deal.type == "investment" and marks.sum is not None and not known and _round_before(deal, event):
            return True
        if deal.status == "cancelled" and event.status == "completed" and marks.sum is not None and others(deal, event):
            return True  # what came to nothing, and what was bought from somebody else
        if other and marks.year is None and self._share(deal, event, marks):
            return False
        fresh = event.fresh or (event.besides and not event.names <= deal.names)
        if fresh and event.participants and (event.sentence != deal.events[-1].sentence or event.span == deal.events[-1].span):
            return True
        if event.sentence == deal.events[-1].sentence:
            if (
                deal.status == "completed"
                and event.status in {"rumoured", "planned"}
                and {event.type, deal.type} <= _BOUGHT
                and event.land != deal.events[-1].land
                and not event.shape.generic
                and not event.plain
            ):
                return True  # has bought a part of it, and wants to buy the rest
            if fresh and event.land != deal.events[-1].land and deal.status == "completed" != event.status and marks.sum is not None:
                return True  # which took a third of it in 2019, will put in another $90 million
            if other and event.fresh and event.land is not None:
                return True  # 5億円 in its series A, 10億円 in its series B
            if other and event.type == deal.type == "acquisition" and event.land != deal.events[-1].land and others(deal, event):
                return True  # to buy X for $6 billion, and a plant of Y for $300 million
            if other and event.type == deal.type == "financing" and event.land != deal.events[-1].land and _paper(deal, event):
                return True  # sold bonds of $1 billion, and borrowed $600 million
            yearly = event.type in _YEARLY and event.type == deal.type and marks.year is not None and bool(held)
            rest = event.type in _ONCE and deal.status == event.status == "completed" and event.earlier and bool(held)
            first = event.type in _ONCE and deal.status == event.status == "completed" and deal.events[-1].earlier and not event.earlier
            if first and event.land != deal.events[-1].land and deal.type in _BOUGHT and bool(held):
                return True  # took 10% in 2021, and bought the rest this year
            if rest and marks.year is not None and marks.year not in held:
                return True  # 11年に51%を取得し、13年に残りも買い取った
            return yearly and other and marks.year not in held  # 22年に800億円を出資し、23年には870億円を投じた
        if event.type == "other" and deal.type == "construction" and marks.sum is not None and len(event.participants) > 1:
            return True  # they build together, and have a contract of so much
        dated = marks.year is not None and event.type in _YEARLY and event.type == deal.type
        if (
            dated
            and (marks.sum is not None or not event.participants or others(deal, event))
            and (marks.year not in held if held else deal.status != "completed")
        ):
            return True
        if (
            event.earlier
            and deal.status not in _OVER
            and marks.year is not None
            and event.type in _RENEWED
            and marks.year not in held
            and (held or self._is_new(deal))
        ):
            return True  # two years ago they worked together already
        past = event.earlier and marks.year is not None and marks.year not in held
        if past and event.status == "completed" != deal.status and {event.type, deal.type} == {"merger", "acquisition"}:
            return True  # what one of them came by years before they spoke of a merger
        if past and held and event.type in _ONCE and deal.type in _BOUGHT and others(deal, event):
            return True  # 12% of X last year; a business of Y in 2019
        done = event.status == "completed" and marks.sum not in known and (others(deal, event) or self._is_new(deal))
        if past and event.type == deal.type and event.type in _ONCE and deal.status in AHEAD and (other or done):
            return True  # bought for another sum in a year before, or done then; what is new was not
        if not other or (deal.type == "joint_venture" and event.type == "construction" and event.shape.adds and event.understood):
            return False  # a joint venture's capital, and what its plant costs
        return (event.type in _REPEATED and deal.type in _REPEATED) or (event.type != deal.type and not event.shape.generic)

    def _share(self, deal: Deal, event: Event, marks: Marks) -> bool:
        """Whether an event says how much of the round told just before one of those who put money in has put in: less than the whole."""
        if event.type != "investment" or deal.type != "investment" or event.fresh or event.earlier or marks.sum is None:
            return False
        here = event.named_here()
        raised = any(
            e.type == "investment" and any(p.role == "investee" and (e.shape.figure or p.place == "agent") for p in e.participants)
            for e in deal.events
        )
        whole = max((s[1] for s in self._sums.get(id(deal), ()) if s[0] == marks.sum[0]), default=None)
        investors = bool(here) and all(p.role == "investor" for p in here)
        near = event.sentence.start - deal.events[-1].sentence.end <= _BEHIND
        return raised and investors and near and whole is not None and marks.sum[2] < whole

    def _is_new(self, deal: Deal) -> bool:
        """Whether a day shortly before the article stands where it first tells a deal, in its headline or under it."""
        if self._anchor is None or all(e.refers for e in deal.events):
            return False
        days = (
            f.value.start
            for sentence in dict.fromkeys([*(event.sentence for event in deal.events[:2]), *self._lead(deal)])
            for f in self._days.within(*sentence)
            if f.value.start is not None and f.value.start == f.value.end
        )
        return any(0 <= (self._anchor - day).days <= _LATELY for day in days)

    def _lead(self, deal: Deal) -> Sequence[Span]:
        """The sentence under the headline that tells a deal."""
        head = deal.events[0].sentence
        return [s for s in self._sentences[:4] if s.start > head.start][:2] if head == self._sentences[0] else []

    def _sum_beside(self, event: Event) -> Sum | None:
        """The amount of an event's stretch that is nearest to its word, no conversion and no part of another."""
        near = [
            f
            for f in (*self.money.within(*(event.land or event.sentence)), *(self.money.within(*event.tail) if event.tail else ()))
            if f.value.equivalent_of is None and f.value.per is None and f.value.role in MONEY[event.type] and f.value.role not in _WORTH
        ]
        if not near:
            return None
        word = event.span
        best = min(near, key=lambda f: word.start - f.end if f.end <= word.start else 2 * (f.start - word.end) + 4)
        return best.value.currency, best.value.bounds.low, best.value.bounds.high

    def _past_year(self, event: Event) -> int | None:
        """The year before the article's in which the event's stretch says that it happened (昨年6月に…発行した, in 2017)."""
        if event.status not in {"agreed", "completed"} or (self._anchor is None and event.status == "agreed"):
            return None
        told = [f.value for f in self._days.within(*(event.land or event.sentence)) if f.end <= event.span.start or event.land is not None]
        years = [v.start.year for v in told if v.start is not None and v.end is not None and (event.earlier or v.start.year == v.end.year)]
        past = [year for year in years if self._anchor is None or year < self._anchor.year]
        return past[-1] if past else None


def _paper(deal: Deal, event: Event) -> bool:
    """Whether one of both tells of bonds, the other of a loan."""
    one, other = ({p.role for p in who} for who in (deal.participants, event.participants))
    return ("issuer" in one) != ("issuer" in other)


def _round_before(deal: Deal, event: Event) -> bool:
    """Whether an event tells a round that is closed, and of nobody who put money in; the deal, who will put in more."""
    put_in = any(p.role == "investor" for p in deal.participants)
    return event.private and event.status == "completed" and deal.status in AHEAD and put_in and event.roles == {"investee"}


def _elsewhere(deal: Deal, event: Event, *, sum_of_own: bool, other: bool) -> bool:
    """Whether what is built stands in another place than the deal's, and has a sum of its own or is told as one more plant."""
    there = frozenset().union(*(e.sites for e in deal.events))
    if not event.sites or event.sites & there:
        return False
    return (sum_of_own or event.one_more) if there else (other and event.one_more)

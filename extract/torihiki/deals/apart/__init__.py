"""What tells two deals of one kind apart: their sums, and the years in which they happened."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import partial

from torihiki.core.language import Draft
from torihiki.core.span import Span, Starting
from torihiki.deals.apart.said import Marks, Said, Sum
from torihiki.deals.apart.signs import SIGNS
from torihiki.deals.kinds import SETTLED
from torihiki.deals.shape import Deal, Event
from torihiki.deals.slots.money import MONEY, WORTH

__all__ = ["Marks", "Told"]

_LATELY = 45  # days before the article in which what it reports as new was announced


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

    def sums(self, deal: Deal) -> AbstractSet[Sum]:
        """The sums that were said of a deal."""
        return self._sums.get(id(deal), frozenset())

    def keep(self, deal: Deal, marks: Marks) -> None:
        """Remember that an event with these marks belongs to the deal."""
        if marks.sum is not None:
            self._sums.setdefault(id(deal), set()).add(marks.sum)
        if marks.year is not None:
            self._years.setdefault(id(deal), set()).add(marks.year)

    def another(self, deal: Deal, event: Event, marks: Marks) -> bool:
        """Whether an event speaks of another deal of the same kind: another round, loan or grant with its own amount or in another year."""
        sums, years = self._sums.get(id(deal), set()), self._years.get(id(deal), set())
        said = Said(deal, event, marks, sums, years, partial(self._is_new, deal))
        return next((verdict for sign in SIGNS if (verdict := sign(said)) is not None), False)

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
            if f.value.equivalent_of is None and f.value.per is None and f.value.role in MONEY[event.type] and f.value.role not in WORTH
        ]
        if not near:
            return None
        word = event.span
        best = min(near, key=lambda f: word.start - f.end if f.end <= word.start else 2 * (f.start - word.end) + 4)
        return best.value.currency, best.value.bounds.low, best.value.bounds.high

    def _past_year(self, event: Event) -> int | None:
        """The year before the article's in which the event's stretch says that it happened (昨年6月に…発行した, in 2017)."""
        if event.status not in SETTLED or (self._anchor is None and event.status == "agreed"):
            return None
        told = [f.value for f in self._days.within(*(event.land or event.sentence)) if f.end <= event.span.start or event.land is not None]
        years = [v.start.year for v in told if v.start is not None and v.end is not None and (event.earlier or v.start.year == v.end.year)]
        past = [year for year in years if self._anchor is None or year < self._anchor.year]
        return past[-1] if past else None

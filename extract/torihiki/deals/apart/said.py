"""What an event and the deal that it may speak of say of themselves: sums, and years that are over."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal

from torihiki.deals.shape import Deal, DealType, Event

__all__ = ["Marks", "Said", "Sum"]

Sum = tuple[str | None, Decimal, Decimal]  # currency, low, high


@dataclass(frozen=True, slots=True)
class Marks:
    """What an event says of its deal that another deal would say otherwise: a sum, a year that is over."""

    sum: Sum | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A deal and an event, with what was said of each.

    Attributes:
        marks: those of the event.
        sums, years: those of the deal so far.
        is_new: asks whether the article reports the deal as new.
    """

    deal: Deal
    event: Event
    marks: Marks
    sums: AbstractSet[Sum]
    years: AbstractSet[int]
    is_new: Callable[[], bool]

    @property
    def alike(self) -> bool:
        """Whether both are of one kind."""
        return self.deal.type == self.event.type

    @property
    def together(self) -> bool:
        """Whether the event stands in the sentence that told the deal last."""
        return self.event.sentence == self.deal.events[-1].sentence

    @property
    def split(self) -> bool:
        """Whether it stands there in a stretch of its own."""
        return self.together and self.event.land != self.deal.events[-1].land

    @property
    def fresh(self) -> bool:
        """Whether the sentence says that it is another deal, if only of this other side."""
        return self.event.fresh or (self.event.besides and not self.event.names <= self.deal.names)

    @property
    def both_done(self) -> bool:
        """Whether both are told as done."""
        return self.deal.status == self.event.status == "completed"

    @property
    def new_sum(self) -> bool:
        """Whether the event has a sum that the deal has not."""
        return self.marks.sum is not None and self.marks.sum not in self.sums

    @property
    def other_sum(self) -> bool:
        """Whether the deal has another sum in the same currency; what stands in another currency may be the same sum."""
        sum_ = self.marks.sum
        return sum_ is not None and sum_ not in self.sums and any(currency == sum_[0] for currency, _, _ in self.sums)

    @property
    def new_year(self) -> bool:
        """Whether the event has a year that the deal has not."""
        return self.marks.year is not None and self.marks.year not in self.years

    def are(self, deal: DealType, event: DealType) -> bool:
        """Whether the deal and the event are of these kinds."""
        return self.deal.type == deal and self.event.type == event

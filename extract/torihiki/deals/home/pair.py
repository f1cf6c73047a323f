"""A deal told before, and an event that may speak of it."""

from __future__ import annotations

from dataclasses import dataclass

from torihiki.deals.shape import Deal, DealType, Event

__all__ = ["Pair"]


@dataclass(frozen=True, slots=True)
class Pair:
    """A deal and an event that share names.

    Attributes:
        shared: the names of those who take part in both.
        gap: sentences from where the deal was told last to the event.
    """

    deal: Deal
    event: Event
    shared: set[str]
    gap: int

    @property
    def both(self) -> bool:
        """Whether more than one name is shared, or one beside a state and then one of its offices."""
        return len(self.shared) > 1 or self._one_state()

    @property
    def alike(self) -> bool:
        """Whether both are of one kind."""
        return self.deal.type == self.event.type

    @property
    def kinds(self) -> set[DealType]:
        """The kinds that they are of."""
        return {self.deal.type, self.event.type}

    @property
    def together(self) -> bool:
        """Whether the event stands in the sentence that told the deal last."""
        return self.event.sentence == self.deal.events[-1].sentence

    @property
    def listed(self) -> bool:
        """Whether one of both is a listing, the other money put into a firm."""
        return self.kinds == {"investment", "ipo"}

    def _one_state(self) -> bool:
        """Whether a state, and then one of its offices, are allied with the same firm."""
        if not self.are("partnership", "partnership"):
            return False
        firms, others = ([p.name for p in told.participants if not p.official] for told in (self.deal, self.event))
        return firms == others == list(self.shared) and len(self.deal.participants) == len(self.event.participants) == 2

    def are(self, deal: DealType, event: DealType) -> bool:
        """Whether the deal and the event are of these kinds."""
        return self.deal.type == deal and self.event.type == event

    def names_another(self) -> bool:
        """Whether the event, in another sentence, names somebody who is not in the deal, otherwise than as its topic."""
        held = self.deal.names
        return not self.together and any(p.name not in held and p.place not in {"topic", "understood"} for p in self.event.participants)

"""The deals of an article so far, found by the names in them and by how lately they were told, not by asking all."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Mapping

from torihiki.core.span import Span
from torihiki.deals.digest import Digest
from torihiki.deals.shape import AHEAD, Deal, DealType, Event

__all__ = ["REACH", "Board", "recalled"]

REACH = 3  # sentences over which a mention without names (買収額は…) still speaks of the last deal
_OPEN = 120  # deals that an event may still belong to, latest founded: more are in no article


class Board:
    """Deals in the order in which they were founded.

    Args:
        order: the number of each sentence.
        digest: the parts of a round-up.
    """

    def __init__(self, order: Mapping[Span, int], digest: Digest) -> None:
        self.deals: list[Deal] = []
        self._order, self._digest = order, digest
        self._places: dict[int, int] = {}  # identity of a deal → its place among all
        self._by_name: dict[str, list[int]] = {}
        self._lately: list[int] = []

    def gap(self, deal: Deal, event: Event) -> int:
        """Sentences from where a deal was told last to an event."""
        return self.between(deal.events[-1], event)

    def between(self, one: Event, other: Event) -> int:
        """Sentences from one event to another."""
        return self._order[other.sentence] - self._order[one.sentence]

    def parted(self, deal: Deal, event: Event) -> bool:
        """Whether an event stands in another part of a round-up than that in which a deal was told last."""
        return bool(self._digest) and self._digest.parted(deal.events[-1].sentence, event.sentence)

    def add(self, deal: Deal) -> None:
        """Note a new deal."""
        self._places[id(deal)] = len(self.deals)
        self.deals.append(deal)
        self.told(deal)

    def told(self, deal: Deal) -> None:
        """Note that a deal was told again, perhaps with more names."""
        place = self._places[id(deal)]
        for name in deal.names:
            places = self._by_name.setdefault(name, [])
            at = bisect_left(places, place)
            if at == len(places) or places[at] != place:
                places.insert(at, place)
        if place not in self._lately:
            insort(self._lately, place)

    def naming(self, names: Iterable[str]) -> list[Deal]:
        """The deals, of those still open, in which one of the names takes part."""
        first = max(len(self.deals) - _OPEN, 0)
        found = {place for name in names if (places := self._by_name.get(name)) for place in places[bisect_left(places, first) :]}
        return [self.deals[place] for place in sorted(found)]

    def latest(self, event: Event) -> list[Deal]:
        """The deals that were told just before an event, those founded last first, but for what was only recalled beside another; events are asked for in order."""
        first = len(self.deals) - _OPEN
        self._lately = [place for place in self._lately if place >= first and self.gap(self.deals[place], event) <= REACH]
        told = [self.deals[place] for place in reversed(self._lately)]
        return sorted(told, key=lambda d: recalled(d.events[-1], (o.events[-1] for o in told if o is not d))) if len(told) > 1 else told

    def only(self, kinds: Collection[DealType]) -> list[Deal]:
        """The deal of such a type, if there is just one."""
        found = [deal for deal in self.deals[-_OPEN:] if deal.type in kinds]
        return found if len(found) == 1 else []


def recalled(event: Event, others: Iterable[Event]) -> bool:
    """Whether an event of years ago is only recalled in a sentence that tells of another still to be done: to buy X, its largest purchase since it bought Y.

    What the text says next is said of that one.
    """
    return event.status == "completed" and any(
        o.sentence == event.sentence and o.status in AHEAD and (event.earlier or o.span < event.span) for o in others
    )

"""Deals under heads of two names: the side that a sentence leaves out is the other of the two; what is denied there is what was told there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torihiki.deals.gather import Placed, participants
from torihiki.deals.shape import DealType, Event, PartyRole
from torihiki.lang.en.parties.couples import Couple, couple_at

__all__ = ["coupled"]

_SIDES: Mapping[DealType, tuple[PartyRole, PartyRole]] = {
    "acquisition": ("acquirer", "target"), "divestiture": ("acquirer", "seller"), "supply": ("customer", "provider"), "cloud": ("customer", "provider"),
    "licensing": ("licensee", "licensor"), "lease": ("lessee", "lessor"),
}  # fmt: skip
_TRANSFERS = frozenset({"acquisition", "divestiture"})


def coupled(known: Sequence[Couple], event: Event, before: Sequence[Event]) -> None:
    """Complete an event under a head. ``before``: the events told so far."""
    head = couple_at(known, event.span.start)
    if head is None or (event.plain and event.type in _TRANSFERS):
        return
    if not event.participants and event.status in {"denied", "cancelled"} and event.type in _TRANSFERS:
        told = next((e for e in reversed(before) if e.span.start >= head.start and e.type in _TRANSFERS and len(e.participants) > 1), None)
        if told is not None:  # Not for sale, says its founder
            event.type, event.participants = told.type, list(told.participants)
        return
    sides, held = _SIDES.get(event.type), {p.role for p in event.participants}
    names = {p.name for p in event.participants}
    both = {head.first.value.name: head.first, head.second.value.name: head.second}
    if sides is None or len(held) != 1 or not held <= set(sides) or not names <= both.keys() or len(names) != 1:
        return
    other = next(found for name, found in both.items() if name not in names)
    missing = sides[1] if sides[0] in held else sides[0]
    event.participants = [*event.participants, *participants([(Placed(other, "understood"), missing)])]

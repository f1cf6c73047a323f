"""Slots: which amounts, lengths, chips, capacities, dates and terms of an article belong to which deal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from torihiki.core.language import Draft
from torihiki.core.span import Span
from torihiki.deals.days.choose import choose
from torihiki.deals.days.mature import matured
from torihiki.deals.digest import Digest
from torihiki.deals.headline import headline
from torihiki.deals.room import DealRoom
from torihiki.deals.shape import Deal, Event
from torihiki.deals.slots.reading import Reading

__all__ = ["fill"]


def fill(
    draft: Draft, room: DealRoom, deals: Sequence[Deal], digest: Digest, lost: Mapping[Span, set[str]], strays: Mapping[Span, Sequence[Event]],
) -> None:  # fmt: skip
    """Give each deal its slots; every finding goes to one deal at most (terms and dates of one clause too).

    ``lost``: sentences of others, who deal in what comes to no deal: they say nothing of the deal told before.
    ``strays``: what a sentence tells in a stretch of its own, if it comes to none.
    """
    offers = Reading(draft, room, deals, digest, lost, strays).offers()
    for deal in deals:
        headline(deal, offers[id(deal)].amounts)
        deal.dates = choose(matured(deal, offers[id(deal)].days, draft.scene.anchor), deal)

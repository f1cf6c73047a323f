"""Which deal a sentence adds to that only names more who take part (led by X, 引受先はX)."""

from __future__ import annotations

from collections.abc import Callable

from torihiki.deals.board import Board
from torihiki.deals.kinds import FUNDED, TRANSFERS
from torihiki.deals.shape import Deal, Event, PartyRole

__all__ = ["added_to"]

_ADDED = (FUNDED, TRANSFERS)  # kinds that such a sentence does not tell apart
_RAISING: frozenset[PartyRole] = frozenset({"investee", "borrower", "issuer"})
_BID = frozenset({"acquirer", "seller", "target"})
_LONE = 8  # sentences over which it still adds to a deal where the article has told one such deal only


def added_to(board: Board, event: Event, is_other: Callable[[Deal], bool]) -> Deal | None:
    """The deal that an event adds to, or ``None``; none that ``is_other`` than the event's."""
    told = [d for d in _told(board, event) if not is_other(d) and not _bids_beside(d, event)]
    told = [d for d in told if d.type == event.type] or told
    if event.type in FUNDED:
        told = [d for d in told if d.roles & _RAISING] or told  # of whom it is told who raises
    if not told:
        return None
    if event.main:
        return min(told, key=lambda d: d.events[0].span)
    raising = event.side(*_RAISING)
    return min(told, key=lambda d: (not raising <= d.names, board.gap(d, event), d.type != event.type))


def _told(board: Board, event: Event) -> list[Deal]:
    """The deals of such kinds that were told just before, or else the only one; to a borrower, loans to no other."""
    kinds = next((family for family in _ADDED if event.type in family), frozenset({event.type}))
    told = [d for d in board.latest(event) if d.type in kinds] or [d for d in board.only(kinds) if board.gap(d, event) <= _LONE]
    if "borrower" not in event.roles:
        return told
    names = event.names
    return [d for d in told if d.type == "financing" and d.side("borrower") <= names]


def _bids_beside(deal: Deal, event: Event) -> bool:
    """Whether others bid beside the buyer: they take no part."""
    return event.type == "acquisition" and bool(event.roles & deal.roles & _BID)

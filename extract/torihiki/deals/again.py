"""What an event that names too little for a deal of its own goes back to."""

from __future__ import annotations

from collections.abc import Sequence

from torihiki.deals.board import Board
from torihiki.deals.shape import Deal, Event

__all__ = ["borrow_firm", "meant"]

_RAISES = frozenset({"investee", "borrower"})


def meant(board: Board, event: Event) -> Deal | None:
    """The deal that a bare word for any contract means (under the Brightmere agreement), where its sentence names one side of one."""
    here = {p.name for p in event.participants if any(event.sentence.start <= s.start < event.sentence.end for s in p.spans)}
    if len(here) != 1 or len(event.participants) < 2 or event.fresh:
        return None
    home = next((d for d in reversed(board.naming(here)) if len(d.participants) > 1 and not board.parted(d, event)), None)
    if home is not None:
        event.type, event.participants = home.type, [p for p in event.participants if p.name in here]
    return home


def borrow_firm(deals: Sequence[Deal], event: Event) -> None:
    """Let an event that adds investors, yet to another round than the one told last, be a round of the same firm.

    ``deals``: those told just before, the last first.
    """
    last = next((d for d in deals if d.type == event.type), None)
    side = next((p for p in last.participants if p.role in _RAISES), None) if last is not None else None
    if side is not None and event.participants and not any(p.role in _RAISES or p.name == side.name for p in event.participants):
        event.participants.append(side)
        event.understood = True

"""Which deal an event speaks of that names nobody (買収額は, the takeover)."""

from __future__ import annotations

from collections.abc import Callable

from torihiki.deals.board import Board
from torihiki.deals.kin import akin
from torihiki.deals.kinds import WHOLE
from torihiki.deals.shape import AHEAD, Deal, Event

__all__ = ["told_last"]

_FIRST = 2  # deals with which an article begins, of which one is what it is about


def told_last(board: Board, event: Event, is_other: Callable[[Deal], bool]) -> Deal | None:
    """The last deal of such a type, if it was told just before; of the one that the article is about, the first."""
    told = board.latest(event)
    near = [d for d in (reversed(told) if event.main else told) if (akin(d.type, event.type) or _under_one(d, event)) and not is_other(d)]
    if not near:
        return None
    if len(near) == 1 and event.shape.generic and _over(near[0]):
        still = [d for d in board.deals if d.status in AHEAD and akin(d.type, event.type) and d.type in WHOLE and not is_other(d)]
        return still[-1] if still else near[0]  # the deal, behind what one of them did years ago: the one still to be done
    if event.shape.name.endswith(".tender"):
        offered = next((d for d in near if d.type == event.type), None)
        if offered is not None:
            return offered  # shareholders are offered the whole
    if event.type in WHOLE and event.status != "completed":
        # the takeover, behind one that was closed years ago: the one that is still open, of which the article told first
        first = (d for d in board.deals[:_FIRST] if akin(d.type, event.type) and d.status in AHEAD and not is_other(d))
        return next((d for d in near if d.status in AHEAD), None) or next(first, near[0])
    return near[0]


def _over(deal: Deal) -> bool:
    """Whether a deal was done in a year before, and is only told as past."""
    return deal.status == "completed" and all(e.earlier for e in deal.events)


def _under_one(deal: Deal, event: Event) -> bool:
    """Whether a joint venture of which nobody is named takes over what was just said to be merged."""
    return deal.type == "merger" and event.type == "joint_venture" and event.shape.name.endswith(".venture")
